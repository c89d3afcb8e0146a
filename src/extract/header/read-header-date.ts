import { IsoDate } from '../../record/identifiers.ts';
import type { Report } from '../../source/diagnostic.ts';
import type { Found } from '../../source/span.ts';

const headerDate = /^(\d{4})(\d{2})(\d{2})$/;

/** Reads a header date, `19940630`. Anything else is reported and read as `null`. */
export function readHeaderDate(field: Found<string> | null, report: Report): Found<IsoDate> | null {
  if (field === null) return null;
  const [, year, month, day] = headerDate.exec(field.value) ?? [];
  const date = IsoDate.safeParse(`${year}-${month}-${day}`);
  if (date.success) return { value: date.data, span: field.span };

  report('bad-date', field.span, `Expected YYYYMMDD, found ${JSON.stringify(field.value)}.`);
  return null;
}
