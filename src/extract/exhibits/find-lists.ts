import type { Line } from '../../sections/sections.ts';
import type { Span } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import type { MainDocument } from '../main-document.ts';
import { readExhibitNumber } from './exhibit-number.ts';
import { isListHeading } from './list-bounds.ts';
import { omitted } from './list-phrases.ts';
import { type ExhibitList, readList } from './read-list.ts';

/**
 * Finds and reads the lists of exhibits of a document: in items, on index pages, and rows `Exhibit 99.1:` that stand under no heading.
 * Numbers such as `(a)(1)` count where `isLettered` says that the form has them. A heading without rows gives a list without rows.
 */
export function findExhibitLists(context: MainDocument, isLettered: boolean): readonly ExhibitList[] {
  const { lines } = context.sections;
  const lists: ExhibitList[] = [];
  let next = 0;
  let isOmitted = false;
  for (const index of linesThatMayBegin(context)) {
    const line = lines[index];
    if (line === undefined || index < next) continue;
    const isHeading = isListHeading(context.sections, index);
    isOmitted = !isHeading && (isOmitted || omitted.test(joinLines([line.text])));
    if (!isHeading && (isOmitted || !isRowByItself(line))) continue;
    const list = readList(context.sections, index, isLettered);
    lists.push(list);
    next = list.end;
  }
  return lists;
}

/** Words without which a line neither heads a list, nor is a row by itself, nor says that exhibits are left out. */
const mayBegin = /exhibit|designation|attachment|6-k|omitted|\bexh?[-.\s]/i;

/**
 * The lines that bear such a word, in order. The raw text of plain lines is searched as a whole, as most filings have few of them; the raw
 * text of HTML may divide a word by tags.
 */
function* linesThatMayBegin({ text, document, sections: { format, lines } }: MainDocument): Generator<number> {
  if (format === 'plain') yield* linesThatBear(lines, text, document.body);
  else for (const [index, line] of lines.entries()) if (mayBegin.test(line.text)) yield index;
}

function* linesThatBear(lines: readonly Line[], text: string, body: Span): Generator<number> {
  let last = -1;
  for (const { index } of text.slice(body.start, body.end).matchAll(new RegExp(mayBegin, 'gi'))) {
    const at = lineAt(lines, body.start + index);
    if (at > last) yield at;
    last = Math.max(last, at);
  }
}

/** The last line that begins at or before an offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** `Exhibit 99.1:     the 2003 Annual General Meeting …`: word, number and text set apart, under no heading. */
function isRowByItself(line: Line): boolean {
  const [cell, next] = line.cells;
  const number = cell === undefined || !/^\W{0,3}ex/i.test(cell.text) ? null : readExhibitNumber(cell.text);
  if (cell === undefined || number === null || !number.hasWord) return false;
  return number.rest >= cell.text.length ? next !== undefined : /[:\-–—]\s*$/.test(cell.text.slice(number.end, number.rest));
}
