import { monthNumber, monthPattern } from '../../extract/leaf/months.ts';
import { findDates } from '../../extract/leaf/read-date.ts';

/** When a filing was made and the end of the period it reports on, `1998-12-31`; empty where it does not say. */
export type FilingTimes = { readonly filedOn: string; readonly periodEndsOn: string };

// EDGAR's period of a report is often the end of the month in whose last week a fiscal quarter ends. Two quarters never are so near.
const sameEnd = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether a filing can be the one that a note means by its words on time: the end of its period (`for the quarter ended March 28, 1997`),
 * else its month or year (`the October 1991 Form 8-K`). A note whose day was found otherwise (`saysDay`), or without a year, fits any.
 */
export function isOfStatedTime(filing: FilingTimes, { text, saysDay }: { readonly text: string; readonly saysDay: boolean }): boolean {
  if (saysDay) return true;
  const ends = findDates(text).filter(({ start }) => /\b(?:ended|ending)(?:\s+on)?[\s,]*$/i.test(text.slice(0, start)));
  if (ends.length > 0) return ends.some(({ value }) => isSameEnd(value, filing.periodEndsOn));

  const times = [...text.matchAll(monthOrYear)];
  return times.length === 0 || times.some((time) => timeMeant(filing, text.slice(0, time.index)).startsWith(monthOf(time.groups)));
}

function isSameEnd(stated: string, periodEndsOn: string): boolean {
  return periodEndsOn !== '' && Math.abs(Date.parse(stated) - Date.parse(periodEndsOn)) <= sameEnd;
}

const monthOrYear = new RegExp(`\\b(?:(?<month>${monthPattern})\\s*,?\\s+)?(?<year>(?:19|20)\\d\\d)\\b`, 'gi');

function monthOf({ month, year = '' }: Readonly<Record<string, string | undefined>> = {}): string {
  return month === undefined ? year : `${year}-${String(monthNumber(month)).padStart(2, '0')}`;
}

// A report is named by its period, unless the note says when it was filed.
function timeMeant({ filedOn, periodEndsOn }: FilingTimes, before: string): string {
  const saysFiled = /\bfiled\b(?:(?!\bas\b)[^.;]){0,40}$/i.test(before);
  return saysFiled || periodEndsOn === '' ? filedOn : periodEndsOn;
}
