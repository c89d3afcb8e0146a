import { isRule } from '../leaf/is-rule.ts';
import { findDates } from '../leaf/read-date.ts';
import { isBoilerplate, isMissing } from './boilerplate.ts';
import type { CoverField } from './captions.ts';

/** The part of a text that can be a field's value: `value` as it is kept, `[start, end)` where it stands in the text. */
export type Accepted = { readonly value: string; readonly start: number; readonly end: number };

/** Longest name or address line that a cover prints; more is prose. */
const longest = 160;

/** `BofA Finance LLC (“BofA Finance”)`, `(formerly Evergreen International Corp.)`: what else it is or was called is no part of the name. */
const otherName = /\s*\((?:(?:the )?[“"][^”"]*[”"]|(?:formerly|f\/k\/a)\b[^()]*)\)\s*$/i;

/** `333-46893-01`; General Electric's is 1-35, York Research's 0-72, and some type a blank for the hyphen, `000 26460`. */
const fileNumber =
  /(?<![\d/-])(?:\d{1,3}\s?[-–]\s?\d{3,6}(?:-\d{1,3})?[A-Z]?(?![\d/])|0{0,2}[012]-\d{1,2}(?![\d/-]))|(?<=^[\s:]*)\d{1,3} \d{4,6}(?=\s*$)/g;

/** `13-5531602`, `C-74-1339132`, `135531602`; some type a blank for the hyphen, `06 0570975`. */
const irsNumber = /(?<!\d-?)\d{2}\s?[-–]\s?\d{7,8}(?!\d)|(?<![\d-])\d{9}(?![\d-])|(?<=^[\s:]*)\d{2} \d{7}(?=\s*$)/g;

/** What a field's value looks like: numbers by their grammar, names and places by what they are not. */
export const acceptValue: Readonly<Record<CoverField, (text: string) => readonly Accepted[]>> = Object.freeze({
  name: (text) => (isDateLine(text) ? [] : acceptWords(text.replace(otherName, ''))),
  nameAndAddress: acceptWords,
  translation: acceptWords,
  address: acceptWords,
  city: acceptWords,
  other: acceptWords,
  state: acceptState,
  zip: (text) => matches(text, /(?<=^[\s_]*)[A-Z\d][A-Za-z\d -]{2,11}(?=[\s_]*$)/g).filter(({ value }) => /\d/.test(value)),
  irsNumber: (text) => matches(text, irsNumber),
  fileNumber: (text) => matches(text, fileNumber).map((number) => ({ ...number, value: number.value.replace(/\s*([-–])\s*/g, '$1') })),
  phone: (text) =>
    isAreaCode(text)
      ? acceptWords(text)
      : matches(text, /(?<![\w-])(?:\+|\(|\d)[\d\s()./+–-]{5,20}\d(?!\d)(?![-/]\d)/g).filter(({ value }) => isPhone(value)),
});

/** True for an area code in a cell of its own, `(479)`: the number goes on in the next cell. */
export function isAreaCode(text: string): boolean {
  return /^\(\d{3}\)$/.test(text.trim());
}

/** True for a line that is nothing but a telephone number, with or without the word before it. */
export function isPhoneLine(text: string): boolean {
  return /^\(?(?:(?:tele)?phone|tel|fax)?[\s.:no]*[(+]?\d[\d\s()./+–-]{6,}\d\)?$/i.test(text.trim()) && isPhone(text);
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 7 && digits.length <= 15 && !/^\d{2}-?\d{7}$/.test(text.trim()) && !/^\d{5}-\d{4}$/.test(text.trim());
}

/** True for a line of nothing but dates, `January 27, 2005 (January 24, 2005)`: the date of the report stands above the name on many covers. */
function isDateLine(text: string): boolean {
  const rest = findDates(text).reduceRight((line, { start, end }) => line.slice(0, start) + line.slice(end), text);
  return rest !== text && !/[\p{L}\d]/u.test(rest);
}

/** A state, `Delaware` of `State of Delaware`; also one before the numbers of the next captions, `Nevada 000-29913 90-1133909`. */
function acceptState(text: string): readonly Accepted[] {
  const words = /^[\s_]*\p{Lu}[\p{L}. ]+?(?=\s+\d{1,3}-\d)/u.exec(text)?.[0] ?? text;
  const lead = /^[\s_]*state of (?=\p{Lu})/iu.exec(words)?.[0].length ?? 0;
  if (/\d{3}/.test(words) || words.length > 80) return [];
  return acceptWords(words.slice(lead)).map((place) => ({ ...place, start: place.start + lead, end: place.end + lead }));
}

function acceptWords(text: string): readonly Accepted[] {
  const value = text.replace(/^[\s_]+|[\s_]+$/g, '');
  if (value === '' || value.length > longest || isRule(value) || isMissing(value) || isBoilerplate(value)) return [];
  const start = text.indexOf(value);
  return /[\p{L}\d]/u.test(value) ? [{ value, start, end: start + value.length }] : [];
}

function matches(text: string, pattern: RegExp): readonly Accepted[] {
  return [...text.matchAll(pattern)].map(([value], index, all) => ({
    value: value.trim(),
    start: all[index]?.index ?? 0,
    end: (all[index]?.index ?? 0) + value.length,
  }));
}
