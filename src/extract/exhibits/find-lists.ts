import type { Line } from '../../sections/sections.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { linesWith } from '../leaf/lines-with.ts';
import type { MainDocument } from '../main-document.ts';
import { readExhibitNumber } from './exhibit-number.ts';
import { isListHeading } from './list-bounds.ts';
import { firstWords, firstWordsOf6K, omitted } from './list-phrases.ts';
import { type ExhibitList, readList } from './read-list.ts';
import type { Numbering } from './read-row-number.ts';

/**
 * Finds and reads the lists of exhibits of a document: in items, on index pages, and rows `Exhibit 99.1:` that stand under no heading.
 * `numbering` is the form's. A heading without rows gives a list without rows.
 */
export function findExhibitLists(context: MainDocument, numbering: Numbering): readonly ExhibitList[] {
  const { lines } = context.sections;
  const lists: ExhibitList[] = [];
  let next = 0;
  let isOmitted = false;
  for (const index of linesWith(context, numbering === 'integers' ? firstWordsOf6K : firstWords)) {
    const line = lines[index];
    if (line === undefined || index < next) continue;
    const isHeading = isListHeading(context.sections, index);
    isOmitted = !isHeading && (isOmitted || omitted.test(joinLines([line.text])));
    if (!isHeading && (isOmitted || !isRowByItself(line))) continue;
    const list = readList(context.sections, index, numbering);
    lists.push(list);
    next = list.end;
  }
  return lists;
}

/** `Exhibit 99.1:     the 2003 Annual General Meeting …`: word, number and text set apart, under no heading. */
function isRowByItself(line: Line): boolean {
  const [cell, next] = line.cells;
  const number = cell === undefined || !/^\W{0,3}ex/i.test(cell.text) ? null : readExhibitNumber(cell.text);
  if (cell === undefined || number === null || !number.hasWord) return false;
  return number.rest >= cell.text.length ? next !== undefined : /[:\-–—]\s*$/.test(cell.text.slice(number.end, number.rest));
}
