import type { ReportingPeriod } from '../../record/filing.ts';
import type { IsoDate } from '../../record/identifiers.ts';
import type { Flow } from '../../sections/flow.ts';
import { findDates } from '../leaf/read-date.ts';
import { findMonth, type MonthMatch } from '../leaf/read-month.ts';

/** Where covers name their period, in order of trust. The day of the event comes before the day of the report, as EDGAR's own period does. */
const phrases: readonly RegExp[] = Object.freeze([
  /date of (?:the )?earliest\s+event(?:s)?\s+reported\)?[\s:]*/i,
  /for\s+(?:the\s+)?(?:fiscal|calendar)?\s*(?:year|quarter|period|six months|three months|nine months)(?:ly\s+period)?\s*(?:\([^()]{1,20}\)\s*|or\s+quarter\s+)?(?:ended|ending)\b[\s:]*/i,
  /for\s+(?:the\s+)?(?:quarterly|semi-?annual|annual|distribution|fiscal|reporting)\s+(?:period|year)\s+(?:ended|ending)\b[\s:]*/i,
  /report for the (?:calendar )?(?:year|quarter)[\w\s]{0,30}ended[\s:]*/i,
  /date of (?:the )?reporting period(?:s)?(?: end)?[\s:]*/i,
  /date of end of last fiscal year[\s:]*/i,
  /last day of (?:the )?fiscal year for which this (?:form|notice) is filed[\s:]*/i,
  /(?:fiscal|quarterly) (?:year|period) (?:ended|ending)[\s:]*/i,
  /for\s+period\s+ended[\s:]*/i,
  /for\s+the\s+(?:fiscal|calendar)\s+year[\s:]*/i,
  /date of report[\s:]*(?:\(date of earliest event reported\))?[\s:]*/i,
  /period of report[\s:]*/i,
  /date of (?:earliest transaction|event requiring statement)\s*(?:\(month\/day\/year\))?[\s:]*/i,
  /statement for (?:\(?month\/(?:day\/)?year\)?|issuer['’]s fiscal year ended)\s*(?:\(month\/day\/year\))?[\s:]*/i,
]);
/** `For the transition period from April 2, 1995 to December 31, 1995`, `For the period September 1, 1994 through March 30, 1995`. */
const ranges =
  /for\s+the\s+(?:(?:transition|monthly distribution|quarterly distribution|distribution|reporting|interim)\s+)?period\s+(?:from)?[\s:]*/gi;
/** How far after its phrase a date may stand: a caption's second line and rules lie between. */
const reach = 160;

/**
 * Reads the period that a cover says it reports on: a day, or for Form 6-K a month. Null where the cover names none. Current reports, 6-K
 * and 8-K, may print nothing but a date.
 */
export function readPeriod(flow: Flow, form: string): ReportingPeriod | null {
  const month = /^6-K/.test(form) ? readMonthPeriod(flow) : null;
  return month ?? readDatedPeriod(flow) ?? readRange(flow) ?? (/^[68]-K/.test(form) ? readBareDate(flow) : null);
}

/** `For the month of March 2003`; a full date after the words is that day. */
function readMonthPeriod(flow: Flow): ReportingPeriod | null {
  const phrase = /for\s+(?:the\s+)?months?\s+of[\s:]*/i.exec(flow.text);
  if (phrase === null) return null;
  const from = phrase.index + phrase[0].length;
  const after = flow.text.slice(from, from + 60);
  const month = findMonth(after);
  const [day] = findDates(after);
  if (month !== null && (day === undefined || month.start < day.start))
    return periodOf(flow, phrase.index, from + month.end, month.startsOn, month.endsOn);
  return day === undefined ? null : periodOf(flow, phrase.index, from + day.end, day.value, day.value);
}

function readDatedPeriod(flow: Flow): ReportingPeriod | null {
  for (const phrase of phrases) {
    const match = phrase.exec(flow.text);
    if (match === null) continue;
    const from = match.index + match[0].length;
    const found = dateAfter(flow, from) ?? dateBefore(flow, match.index);
    if (found !== null) return periodOf(flow, Math.min(match.index, found.start), Math.max(found.end, from), found.value, found.value);
    const month = /month/i.test(match[0]) ? monthAfter(flow, from) : null;
    if (month !== null) return periodOf(flow, match.index, month.end, month.startsOn, month.endsOn);
  }
  return null;
}

function readRange(flow: Flow): ReportingPeriod | null {
  for (const match of flow.text.matchAll(ranges)) {
    const from = match.index + match[0].length;
    const after = flow.text.slice(from, from + reach);
    const [first, second] = findDates(after);
    if (first === undefined || second === undefined || first.start > 3) continue;
    if (!/^\W*(?:to|through)\W*$/i.test(after.slice(first.end, second.start))) continue;
    return periodOf(flow, match.index, from + second.end, first.value, second.value);
  }
  return null;
}

type Dated = { readonly value: IsoDate; readonly start: number; readonly end: number };

/** What may stand between the words and their date: the next column's caption, the words again. */
const besideDates =
  /fiscal year ended|date of earliest event reported|commission file n(?:o|umber)s?|\d\. (?:issuer name and ticker or trading symbol|relationship of reporting person\(s\) to issuer)/gi;

/** Of two dates side by side, `January 27, 2005 (January 24, 2005)`, the one in brackets is the event's. */
function dateAfter(flow: Flow, from: number): Dated | null {
  const after = flow.text.slice(from, from + reach);
  const [first, second] = findDates(after);
  if (first === undefined || /[a-z]{3}/i.test(after.slice(0, first.start).replace(besideDates, ''))) return null;
  const isEvent = second !== undefined && /^\s*\(\s*$/.test(after.slice(first.end, second.start));
  const date = isEvent ? second : first;
  return { value: date.value, start: from + date.start, end: from + date.end };
}

/** Forms 3, 4 and 5 ask for a month, `Statement for Month/Year: 10/98`. */
function monthAfter(flow: Flow, from: number): MonthMatch | null {
  const after = flow.text.slice(from, from + reach);
  const month = findMonth(after);
  if (month === null || /[a-z]{3}/i.test(after.slice(0, month.start).replace(besideDates, ''))) return null;
  return { ...month, start: from + month.start, end: from + month.end };
}

/** A value above its caption: `April 26, 2005` over `Date of Report (Date of earliest event reported)`. */
function dateBefore(flow: Flow, before: number): Dated | null {
  const from = Math.max(0, before - reach);
  const text = flow.text.slice(from, before);
  const date = findDates(text).at(-1);
  if (date === undefined || /[a-z]{3}/i.test(text.slice(date.end).replace(/date of report/gi, ''))) return null;
  return { value: date.value, start: from + date.start, end: from + date.end };
}

/** `February 13, 2023`, alone on its line: the date line of a current report without words. */
function readBareDate(flow: Flow): ReportingPeriod | null {
  for (const line of flow.text.matchAll(/^[ \t]*(?:for|as (?:at|of)|date[d:]?)?[ \t:]*([\w ,.]{8,30}?)[ \t]*$/gim)) {
    const [date] = findDates(line[0]);
    if (date !== undefined && line[0].slice(date.end).trim().length <= 1)
      return periodOf(flow, line.index + date.start, line.index + date.end, date.value, date.value);
  }
  return null;
}

function periodOf(flow: Flow, start: number, end: number, startsOn: IsoDate, endsOn: IsoDate): ReportingPeriod {
  return { text: flow.text.slice(start, end).replace(/\s+/g, ' ').trim(), startsOn, endsOn, basis: 'cover', span: flow.spanOf(start, end) };
}
