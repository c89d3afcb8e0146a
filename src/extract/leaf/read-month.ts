import { IsoDate } from '../../record/identifiers.ts';
import { monthNumber, monthPattern } from './months.ts';

/** A month of a year in a text: its first and last day; `[start, end)` are offsets into the text that was searched. */
export type MonthMatch = { readonly startsOn: IsoDate; readonly endsOn: IsoDate; readonly start: number; readonly end: number };

const monthOfYear = new RegExp(
  [
    `\\b(?<month>${monthPattern})\\s*[-,]?\\s*(?:of\\s+)?(?<year>(?:19|20)\\d\\d|[-’'\\s]?\\d\\d(?=\\s|$|[.,;)]))(?!\\d)`,
    '(?<![\\d/])(?<number>0?[1-9]|1[0-2])/(?<yearOfNumber>(?:19|20)?\\d\\d)(?![\\d/])',
  ].join('|'),
  'gi',
);

/** Finds the first month with its year: `March 2003`, `January, 2003`, `Jul-03`, `10/98`. A day between the two makes it a date, which is none. */
export function findMonth(text: string): MonthMatch | null {
  for (const match of text.matchAll(monthOfYear)) {
    const { month = '', number, yearOfNumber, year = yearOfNumber ?? '' } = match.groups ?? {};
    const digits = Number(year.replace(/\D/g, ''));
    const isDay =
      number === undefined &&
      digits < 100 &&
      /^\s/.test(match[0].slice(month.length)) &&
      /^\s*,?\s*\d{4}/.test(text.slice(match.index + match[0].length));
    if (isDay) continue;
    const period = monthPeriod(
      digits < 100 ? digits + (digits < 70 ? 2000 : 1900) : digits,
      number === undefined ? monthNumber(month) : Number(number),
    );
    if (period !== null) return { ...period, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function monthPeriod(year: number, month: number): { readonly startsOn: IsoDate; readonly endsOn: IsoDate } | null {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = [1, lastDay].map((day) => IsoDate.safeParse(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`));
  const [first, last] = days;
  return first?.success && last?.success ? { startsOn: first.data, endsOn: last.data } : null;
}
