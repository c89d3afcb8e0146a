import { stateOrCountryCode } from '../../record/tables/state-or-country-name.ts';
import type { SectionedText } from '../../sections/sections.ts';
import { isPhoneLine } from './accept-value.ts';
import type { CoverRegistrant } from './cover-draft.ts';
import { type CoverCell, type CoverGrid, overlap } from './cover-grid.ts';
import { type EntryRow, isFileNumber, isIrsNumber, readRegistrantEntry } from './registrant-entry.ts';

/** Most lines of one registrant, and most between the captions and the first. */
const longestEntry = 15;
/** Longer lines are prose, with which such a table ends. */
const longestCell = 90;

/**
 * Reads a table of registrants, as the combination filings of utilities have: captions once, side by side, then for each registrant a row with
 * its number and name, and below the name whatever else the cover says of it. None where a cover has no such table.
 *
 *     Commission     Registrant, State of Incorporation,     I.R.S. Employer
 *     File Number    Address and Telephone Number            Identification No.
 *
 *     1-3526         The Southern Company                    58-0690070
 *                    (A Delaware Corporation)
 *                    30 Ivan Allen Jr. Blvd., N.W.
 *                    Atlanta, Georgia 30308
 *                    (404) 506-5000
 */
export function readRegistrantTable(source: SectionedText, { rows }: CoverGrid): readonly CoverRegistrant[] {
  const head = rows.findIndex(isHead);
  if (head < 0) return [];

  const registrants: CoverRegistrant[] = [];
  let from = nextEntry(rows, head + 1);
  while (from !== null) {
    const next = nextEntry(rows, from + 1);
    const entry = withoutWordsOfForm(rows.slice(from, next ?? from + longestEntry));
    registrants.push(...sideBySide(entry).flatMap((one) => readRegistrantEntry(source, one) ?? []));
    from = next;
  }
  return registrants;
}

/** Captions of a number and of a registrant side by side, without brackets: those in brackets stand under their values. */
function isHead(row: EntryRow): boolean {
  const open = row.filter(({ isBracketed }) => !isBracketed);
  const numbers = open.filter(({ caption }) => /^(?:fileNumber|irsNumber)$/.test(caption?.caption.field ?? ''));
  const names = open.filter(({ cell }) => /\bregistrants?\b/i.test(cell.text));
  return names.some((name) => numbers.some((number) => overlap(name.cell, number.cell) <= 0));
}

/** The first row at or near `from` with a number of its own and a name; null where the table ends. */
function nextEntry(rows: readonly EntryRow[], from: number): number | null {
  const at = rows.slice(from, from + longestEntry).findIndex(namesRegistrant);
  return at < 0 ? null : from + at;
}

/** `1-3526  The Southern Company`, but not `Delaware  1-3526`. */
function namesRegistrant(row: EntryRow): boolean {
  return row.some(({ cell }) => isFileNumber(cell.text) || isIrsNumber(cell.text)) && row.some(isName);
}

function isName({ kind, cell: { text } }: CoverCell): boolean {
  return kind === 'value' && /^\p{L}.*\p{L}{2}/u.test(text) && text.length <= longestCell && stateOrCountryCode(text) === null;
}

/** The rows of an entry, as far as words of the form or prose. */
function withoutWordsOfForm(rows: readonly EntryRow[]): readonly EntryRow[] {
  const end = rows.findIndex((row) => row.some(isWordsOfForm));
  return rows.slice(0, end < 0 ? undefined : end);
}

/** `Telephone (504) 576-4000` is a caption, and a line of the entry all the same. */
function isWordsOfForm({ kind, cell: { text } }: CoverCell): boolean {
  return text.length > longestCell || kind === 'boilerplate' || (/^caption/.test(kind) && !isPhoneLine(text));
}

/** Two registrants in one row stand each from the column of its file number to that of the next. */
function sideBySide(rows: readonly EntryRow[]): readonly (readonly EntryRow[])[] {
  const columns = rows[0]?.filter(({ cell }) => isFileNumber(cell.text)).map(({ cell }) => cell.column) ?? [];
  if (columns.length < 2) return [rows];
  return columns.map((from, index) => {
    const to = columns[index + 1] ?? Number.POSITIVE_INFINITY;
    return rows.map((row) => row.filter(({ cell }) => cell.column >= from && cell.column < to));
  });
}
