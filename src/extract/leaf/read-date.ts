import { IsoDate } from '../../record/identifiers.ts';
import type { Run, SectionedText } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import type { Found } from '../../source/span.ts';
import { monthNumber, monthPattern } from './months.ts';

/** A date in a text: `[start, end)` are offsets into the text that was searched. */
export type DateMatch = { readonly value: IsoDate; readonly start: number; readonly end: number };

/** Reads the first date of a line or cell: see `findDates`. The span is the date's own, not the run's. */
export function readDate(source: SectionedText, run: Run): Found<IsoDate> | null {
  const [date] = findDates(run.text);
  return date === undefined ? null : { value: date.value, span: spanWithin(source, run, date) };
}

/**
 * Finds every calendar date in a text, in order: `March 14, 2003`, `Jan. 27 1997`, `21 October 2002`, `29TH DAY OF MARCH, 1994`,
 * `3/14/03`, `02-12-2021`, `2003-03-14`, `14.03.2003`. A day that does not exist is no date. Numbers alone are read month first, as
 * in the United States, unless only day first gives a date; with full stops day first. Two digits are 1970 to 2069.
 */
export function findDates(text: string): readonly DateMatch[] {
  const dates: DateMatch[] = [];
  if (!/\d/.test(text)) return dates;
  for (const match of text.matchAll(anyDate)) {
    const value = dateOf(match.groups ?? {});
    if (value !== null) dates.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

const day = '[0-3]?\\d(?:\\s?(?:st|nd|rd|th))?';
const year = '(?:19|20)\\d\\d(?!\\d)';
/** Every date begins with a digit or the first letter of a month: the engine tries no other character. */
const first = '(?=[jfmasond\\d])';
const anyDate = new RegExp(
  `${first}(?:${[
    `\\b(?<month1>${monthPattern})\\s*(?<day1>${day})\\s*(?:[,.]\\s*){0,2}\\s*(?<year1>${year})`,
    `(?<![\\d/.-])(?<day2>${day})\\s*(?:day\\s+of\\s+|[-,.]\\s*|of\\s+)?(?<month2>${monthPattern})(?:\\s*[-,]\\s*|\\s+)(?:A\\.D\\.,?\\s+)?(?<year2>${year})`,
    `(?<![\\d/.-])(?<year3>${year})[-/](?<month3>\\d\\d)[-/](?<day3>\\d\\d)(?!\\d)`,
    '(?<![\\d/.-])(?<first>\\d\\d?)(?<mark>[-/.])(?<second>\\d\\d?)\\k<mark>(?<year4>(?:19|20)?\\d\\d)(?![\\d/-])',
  ].join('|')})`,
  'gi',
);

function dateOf(groups: Readonly<Record<string, string | undefined>>): IsoDate | null {
  const { month1, day1, year1, month2, day2, year2, month3, day3, year3, first, second, year4, mark } = groups;
  if (month1 !== undefined) return isoDate(year1, monthNumber(month1), day1);
  if (month2 !== undefined) return isoDate(year2, monthNumber(month2), day2);
  if (month3 !== undefined) return isoDate(year3, Number(month3), day3);
  if (mark === '.') return isoDate(year4, Number(second), first);
  return isoDate(year4, Number(first), second) ?? isoDate(year4, Number(second), first);
}

function isoDate(year: string | undefined, month: number, day: string | undefined): IsoDate | null {
  const number = Number.parseInt(year ?? '', 10);
  const fullYear = number > 99 ? number : number + (number < 70 ? 2000 : 1900);
  const date = IsoDate.safeParse([fullYear, pad(month), pad(Number.parseInt(day ?? '', 10))].join('-'));
  return date.success ? date.data : null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
