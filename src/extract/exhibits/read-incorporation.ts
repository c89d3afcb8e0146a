import type { Incorporation } from '../../record/exhibit.ts';
import type { IsoDate } from '../../record/identifiers.ts';
import type { SectionedText } from '../../sections/sections.ts';
import type { Found } from '../../source/span.ts';
import { foundWithin, joinPieces, type Piece, pieceText } from '../leaf/piece.ts';
import { type DateMatch, findDates } from '../leaf/read-date.ts';
import { denied, incorporated, notYet, ofOthers, portions, telling } from './incorporation-phrases.ts';

const formType = /\bForms?\s+((?:\d{1,2}|[NSF])-(?:CSRS?|[A-Z0-9]{1,5})(?:12[BG])?(?:\/A)?)|\b(Schedule\s+(?:TO|1[34][A-Z]\d?)(?:\/A)?)/i;
const exhibitNumber =
  /\b(?:exhibit|Exhibit|EXHIBIT)[sS]?\s+(?:[Nn]os?\.?\s+|[Nn]umbers?\s+)?["“]?((?:\(\d{1,3}\)|\d)(?:[\w.-]|\s?\([\w]{1,4}\))*|[A-Z]{1,2}(?:-\d{1,2})?(?![\w]))/;
const fileNumber =
  /\b(?:file|registration|reg\.|commission(?:\s+file)?)\s*(?:statement\s+)?(?:nos?\.?|numbers?|#)\s*:?\s*((?:\d{1,3}-\d{2,7})(?:-\d{1,2})?)/i;
const filed = /\b(?:filed|dated|submitted)\b(?:[^.;]{0,60}?\bon\b)?[\s,]*$/i;

/**
 * Reads where an exhibit is incorporated by reference from, out of its row, its column and its notes, in that order. `null` where none says
 * so: what is filed herewith or yet to be filed comes from nowhere else, nor does an exhibit of which the form incorporates portions.
 */
export function readIncorporation(source: SectionedText, texts: readonly (readonly Piece[])[]): Incorporation | null {
  for (const pieces of texts) {
    const text = pieces.map(pieceText).join(' ');
    if (!telling.test(text)) continue;
    const bare = [portions, denied, ofOthers].reduce((left, pattern) => left.replace(pattern, (part) => ' '.repeat(part.length)), text);
    const match = incorporated.exec(bare);
    if (match === null || notYet.test(bare)) continue;
    const sentence = sentenceAround(text, match.index);
    const found = foundWithin(source, pieces, sentence);
    if (found !== null) return { text: found, ...readSource(source, pieces, sentence) };
  }
  return null;
}

/** In a column of sources: nothing, or a place in this filing. */
const isHere = /^(?:none|not\s+applicable|(?:see\s+)?pages?|(?:see\s+)?below|attached|included|enclosed)\b/i;
/** `Exhibit 3 to the Trust's Quarterly Report on Form 10-Q …` fills its cell. */
const ofAnother = /^(?:see\s+)?exhibits?\s+\S+.{0,20}?\s(?:to|of|in)\b(?!.{0,20}\bthis\b).*\b(?:forms?|reports?|registration|statement)\b/i;

/**
 * Reads columns headed `Incorporated by Reference`: form, exhibit, date and file number stand there without a word between. Where the column
 * holds nothing but sources, `See Exhibit 3.1` is one.
 */
export function readLocationColumns(source: SectionedText, pieces: readonly Piece[], isSourced: boolean): Incorporation | null {
  const text = joinPieces(source, pieces);
  if (text === null || /^[X\u2713\u2714*†\s]+$/i.test(text.value) || /herewith|electronically/i.test(text.value) || notYet.test(text.value))
    return null;
  const form =
    /^(?:(?:(?:the|our|registrant['’]s|company['’]s)\s+)?(?:current|annual|quarterly)\s+report\s+on\s+|registration\s+statement\s+on\s+)?(?:Form\s+)?((?:\d{1,2}-[A-Z][A-Z0-9]{0,4}|[NSF]-[A-Z0-9]{1,5})(?:\/A)?)\b/i.exec(
      text.value,
    );
  const isSource = isSourced && /\p{L}{3}|\b\d{1,3}-\d{4,7}\b/u.test(text.value) && !isHere.test(text.value);
  if (form === null && !isSource && !ofAnother.test(text.value) && !incorporated.test(text.value)) return null;
  const cells = pieces.map(pieceText);
  const numberAt = cells.findIndex((cell, index) => index > 0 && /^\(?\d{1,3}(?:\.\d{1,3}|\([a-z]\)|[A-Z])*\)?$/.test(cell));
  const named = readSource(source, pieces, { start: 0, end: cells.join(' ').length });
  const exhibit = pieces[numberAt];
  const date = lastDate(source, pieces, text.value);
  return {
    text,
    formType:
      form === null || pieces[0] === undefined
        ? named.formType
        : { value: (form[1] ?? '').toUpperCase(), span: joinPieces(source, [pieces[0]])?.span ?? text.span },
    exhibitNumber: exhibit === undefined ? named.exhibitNumber : joinPieces(source, [exhibit]),
    fileNumber: named.fileNumber ?? matchOf(source, pieces, /\b(\d{1,3}-\d{4,7})\b/),
    filedOn: date,
  };
}

function readSource(
  source: SectionedText,
  pieces: readonly Piece[],
  within: { readonly start: number; readonly end: number },
): Omit<Incorporation, 'text'> {
  const text = pieces.map(pieceText).join(' ').slice(within.start, within.end);
  const at = (pattern: RegExp): Found<string> | null => {
    const match = pattern.exec(text);
    const value = match?.[1] ?? match?.[2];
    if (match === null || value === undefined) return null;
    const start = within.start + match.index + match[0].lastIndexOf(value);
    return foundWithin(source, pieces, { start, end: start + value.replace(/[.,;-]+$/, '').length });
  };
  const form = at(formType);
  const from = sourceAt(text);
  return {
    formType: form === null ? null : { value: form.value.toUpperCase(), span: form.span },
    exhibitNumber: at(exhibitNumber),
    fileNumber: at(fileNumber),
    filedOn: filedDate(source, pieces, text.slice(from), within.start + from),
  };
}

/** Where a text begins to name the source: a date before it is the exhibit's own. */
function sourceAt(text: string): number {
  const places = [incorporated, formType, exhibitNumber].map((pattern) => pattern.exec(text)?.index ?? text.length);
  const first = Math.min(...places);
  return first === text.length ? 0 : first;
}

/** The day after `filed` or `dated`; the end of a period is none. */
function filedDate(source: SectionedText, pieces: readonly Piece[], text: string, offset: number): Found<IsoDate> | null {
  const dates = findDates(text).filter((date) => filed.test(text.slice(0, date.start)) && !endsPeriod(text, date));
  const date = dates.find((one) => /\bfiled\b(?:[^.;]{0,60}?\bon\b)?[\s,]*$/i.test(text.slice(0, one.start))) ?? dates[0];
  return date === undefined ? null : foundDate(source, pieces, date, offset);
}

/** The last date of columns in which dates stand without words: a column of periods is left of the one of filing dates. */
function lastDate(source: SectionedText, pieces: readonly Piece[], text: string): Found<IsoDate> | null {
  const date = findDates(text).findLast((one) => !endsPeriod(text, one));
  return date === undefined ? null : foundDate(source, pieces, date, 0);
}

function endsPeriod(text: string, date: DateMatch): boolean {
  return /\b(?:ended|ending|period)\b[\s,]*$/i.test(text.slice(0, date.start));
}

function foundDate(source: SectionedText, pieces: readonly Piece[], date: DateMatch, offset: number): Found<IsoDate> | null {
  const found = foundWithin(source, pieces, { start: offset + date.start, end: offset + date.end });
  return found === null ? null : { value: date.value, span: found.span };
}

function matchOf(source: SectionedText, pieces: readonly Piece[], pattern: RegExp): Found<string> | null {
  const match = pattern.exec(pieces.map(pieceText).join(' '));
  return match === null ? null : foundWithin(source, pieces, { start: match.index, end: match.index + match[0].length });
}

/** From the bracket or sentence that holds the words to its end: the description before it is not part of it. */
function sentenceAround(text: string, at: number): { readonly start: number; readonly end: number } {
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('[', at));
  const isOpen = open >= 0 && !/[)\]]/.test(text.slice(open, at));
  return { start: isOpen ? open : 0, end: text.length };
}
