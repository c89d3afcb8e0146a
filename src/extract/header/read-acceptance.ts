import { IsoInstant } from '../../record/identifiers.ts';
import type { Report } from '../../source/diagnostic.ts';
import type { Found } from '../../source/span.ts';

const acceptance = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;

/**
 * Reads when EDGAR accepted a submission, `20030314170211`, which is Eastern time: `2003-03-14T17:02:11-05:00`. In the hour that clocks
 * repeat in autumn it is read as daylight saving time. Anything else is reported and read as `null`.
 */
export function readAcceptance(field: Found<string> | null, report: Report): Found<IsoInstant> | null {
  if (field === null) return null;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = acceptance.exec(field.value) ?? [];
  const offset = isDaylightSaving(Number(year), `${month}${day}${hour}`) ? '-04:00' : '-05:00';
  const instant = IsoInstant.safeParse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  if (instant.success) return { value: instant.data, span: field.span };

  report('bad-date', field.span, `Expected YYYYMMDDhhmmss, found ${JSON.stringify(field.value)}.`);
  return null;
}

/** Energy Policy Act of 2005: from 2007 the second Sunday of March to the first of November; before, the first of April to the last of October. */
function isDaylightSaving(year: number, monthDayHour: string): boolean {
  const begin = year >= 2007 ? `03${sunday(year, 3, 8)}02` : `04${sunday(year, 4, 1)}02`;
  const end = year >= 2007 ? `11${sunday(year, 11, 1)}02` : `10${sunday(year, 10, 25)}02`;
  return monthDayHour >= begin && monthDayHour < end;
}

/** The first Sunday of a month on or after a day, two digits. */
function sunday(year: number, month: number, day: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return String(day + ((7 - weekday) % 7)).padStart(2, '0');
}
