import type { Line } from '../../sections/sections.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { readExhibitNumber } from './exhibit-number.ts';
import { listHeadings, listStops } from './list-phrases.ts';

/** A stretch of lines that lists exhibits, its heading first. */
export type ExhibitList = { readonly lines: readonly Line[] };

/** A list in which nothing like a row has appeared for so many lines is over. */
const longestGap = 90;

/**
 * Finds the lists of exhibits of a document: in items, on index pages, and rows `Exhibit 99.1:` that stand under no heading. Stretches between
 * headings follow each other; one without rows simply yields none.
 */
export function findExhibitLists(lines: readonly Line[]): readonly ExhibitList[] {
  const lists: ExhibitList[] = [];
  let first: number | null = null;
  let lastRow = 0;
  let isOmitted = false;
  for (const [index, line] of lines.entries()) {
    if (line.text === '' || (first === null && !mayBeginList.test(line.text))) continue;
    const text = joinLines([line.text]);
    const isHeading = isListHeading(text);
    const isOver = first !== null && (index - lastRow > longestGap || listStops.some((stop) => stop.test(text)));
    if (first !== null && (isHeading || isOver)) lists.push({ lines: lines.slice(first, index) });
    isOmitted = !isHeading && (isOmitted || omitted.test(text));
    if (isHeading) [first, lastRow] = [index, index];
    else if (isOver) first = null;
    else if (first === null && !isOmitted && isRowByItself(line)) [first, lastRow] = [index, index];
    else if (readExhibitNumber(text) !== null) lastRow = index;
  }
  if (first !== null) lists.push({ lines: lines.slice(first) });
  return lists;
}

/** Words without which a line neither heads a list nor is a row by itself: outside lists most lines are passed over for the lack of one. */
const mayBeginList = /exhibit|designation|attachment|6-k|^\W*ex/i;

/** `The following exhibits to the Purchase Agreement have been omitted`: they are none of the filing's. */
const omitted = /\b(?:has|have|were|are)\s+(?:been\s+)?omitted\b/i;

function isListHeading(text: string): boolean {
  return (
    text.length < 220 &&
    !omitted.test(text) &&
    /exhibit|designation|attachment|6-k/i.test(text) &&
    listHeadings.some((heading) => heading.test(text))
  );
}

/** `Exhibit 99.1:     the 2003 Annual General Meeting …`: word, number and text set apart, under no heading. */
function isRowByItself(line: Line): boolean {
  const [cell, next] = line.cells;
  const number = cell === undefined || !/^\W{0,3}ex/i.test(cell.text) ? null : readExhibitNumber(cell.text);
  if (cell === undefined || number === null || !number.hasWord) return false;
  const isApart = number.rest >= cell.text.length ? next !== undefined : /[:\-–—]\s*$/.test(cell.text.slice(number.end, number.rest));
  return isApart;
}
