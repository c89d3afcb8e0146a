import type { Line, Sections } from '../../sections/sections.ts';
import { isPageFurniture } from '../leaf/is-page-furniture.ts';
import { isRule } from '../leaf/is-rule.ts';
import { pieceText } from '../leaf/piece.ts';
import { closeRow, type ExhibitRow, hasWords, type OpenRow, openRow, takeCells } from './exhibit-row.ts';
import { isListHeading, isListStop } from './list-bounds.ts';
import { classHeading, ofStatements } from './list-phrases.ts';
import { type Columns, longestHeading, readColumns, withLocationColumn } from './read-columns.ts';
import { isNote, readNumberedNote } from './read-notes.ts';
import { type Numbering, type RowNumber, readRowNumber } from './read-row-number.ts';

/** The rows of a list, and the lines `[start, end)` in which they stand, the heading first. */
export type ExhibitList = { readonly rows: readonly ExhibitRow[]; readonly start: number; readonly end: number };

/** What the lines so far have told of the list. */
type OpenList = {
  readonly rows: OpenRow[];
  readonly numbering: Numbering;
  columns: Columns;
  /** From which column on descriptions stand. */
  textColumn: number;
  /** The last row may go on. */
  isOpen: boolean;
  /** `(a) The following financial statements`: they are numbered like exhibits. */
  isOfStatements: boolean;
  /** No row has come since the list or its last heading began. */
  isFresh: boolean;
  /** Index of the line of the last row or heading. */
  last: number;
};

/** A list in which nothing like a row has appeared for so many lines is over. */
const longestGap = 90;
/** Further from the row than this nothing goes on. */
const farthest = 8;

/** Begins a paragraph below a description that says where the exhibit is from. */
const saysSource = /^[([]?(?:Incorporated\s+(?:herein\s+)?by\s+reference\s+(?:to|from)|Previously\s+filed|Filed\s+as\s+Exhibit)\b/;

/**
 * Reads one list, from the line that begins it to the one at which it ends. A row begins where a number stands left of the descriptions;
 * what follows belongs to it up to the next row, a note, a rule, or a blank line after which nothing goes on. Sub-rows without a number are
 * left out.
 */
export function readList(sections: Sections, start: number, numbering: Numbering): ExhibitList {
  const list: OpenList = {
    rows: [],
    numbering,
    columns: [],
    textColumn: Number.POSITIVE_INFINITY,
    isOpen: false,
    isOfStatements: false,
    isFresh: true,
    last: start,
  };
  let end = start;
  for (let taken = 1; taken > 0 && end < sections.lines.length; end += taken) taken = takeLine(list, sections, end, end === start);
  return { rows: list.rows.filter(hasWords).map(closeRow), start, end: Math.max(end, start + 1) };
}

/** Takes a line into the list, and gives how many it has taken: all of a row of headings, none where the list is over. */
function takeLine(list: OpenList, sections: Sections, index: number, isFirst: boolean): number {
  const { lines } = sections;
  const line = lines[index];
  if (line === undefined || index - list.last > longestGap) return 0;
  if (line.cells.length === 0) return 1;
  const isWithin = list.isOpen && isWithinRow(list, line, index);
  if (!isWithin && isPageFurniture(line.text.trim())) return 1;

  const number = readRowNumber(lines, index, { ...list, row: list.rows.at(-1) ?? null });
  const mayHead = number === null && (list.isFresh || mayBeHeading(lines, index));
  const heading = mayHead ? readColumns(lines.slice(index, index + 2 + longestHeading)) : null;
  if (heading !== null) {
    startColumns(list, heading.columns, index);
    return heading.count;
  }
  if (list.isFresh && ofStatements.test(line.text)) list.isOfStatements = true;
  if (number?.isCertain) takeRow(list, number, line, index);
  else if (number === null && isWithin) takeMore(list, line, index);
  else if (!isFirst && number?.number.isLettered !== false && isListHeading(sections, index)) startColumns(list, [], index);
  else if (!isFirst && isListStop(sections, index, list.rows.at(-1)?.line ?? null)) return 0;
  else if (number !== null && !list.isOfStatements) takeRow(list, number, line, index);
  else if (endsRow(list, line)) list.isOpen = false;
  else if (list.isOpen && goesOn(list, lines, index)) takeMore(list, line, index);
  return 1;
}

/** In plain text headings stand apart: a justified line in the middle of a paragraph looks like columns. */
function mayBeHeading(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  return before === undefined || before.cells.length === 0 || lines[index]?.row !== null;
}

function startColumns(list: OpenList, columns: Columns, index: number): void {
  [list.columns, list.textColumn] = [columns, Number.POSITIVE_INFINITY];
  [list.isOpen, list.isFresh, list.isOfStatements, list.last] = [false, true, false, index];
}

function takeRow(list: OpenList, number: RowNumber, line: Line, index: number): void {
  list.columns = withLocationColumn(list.columns, line, number.rest);
  const row = openRow(number, line, index, list.columns);
  const above = list.rows.at(-1);
  [list.isOpen, list.isFresh, list.last] = [true, false, index];
  if (above !== undefined && headsRow(above, row)) list.rows.pop();
  // `10. Material contracts (continued)`: what follows goes on from 10(i).
  if (above?.number.startsWith(`${row.number}(`)) return;
  const beside = row.description.find((piece) => piece.cell !== row.numberAt.cell);
  list.rows.push(row);
  list.textColumn = Math.min(list.textColumn, beside?.cell.column ?? list.textColumn);
}

/** `10  Material contracts` above `(a)`, and above `10.1`, is the heading of its class. */
function headsRow(above: OpenRow, row: OpenRow): boolean {
  if (!/^\d{1,3}$/.test(above.number) || !/^[.(]/.test(row.number.slice(above.number.length)) || !row.number.startsWith(above.number))
    return false;
  if (row.isSubNumber || above.description.length === 0) return true;
  return classHeading.test(above.description.map(pieceText).join(' '));
}

function takeMore(list: OpenList, line: Line, index: number): void {
  const row = list.rows.at(-1);
  if (row === undefined || line.cells.every((cell) => isRule(cell.text))) return;
  takeCells(row, line.cells, list.columns);
  row.last = index;
}

/** In the row of the table, or right below the row's last line and no further left than its text: it goes on, whatever it says. */
function isWithinRow({ rows }: OpenList, line: Line, index: number): boolean {
  const row = rows.at(-1);
  const [cell] = line.cells;
  if (row === undefined || cell === undefined) return false;
  if (row.line.row !== null) return line.table === row.line.table && line.row === row.line.row;
  return line.row === null && index === row.last + 1 && line.page === row.line.page && cell.column >= row.textColumn;
}

/** Notes, and the rule above them, stand left of the descriptions. */
function endsRow({ rows, textColumn }: OpenList, line: Line): boolean {
  const [cell] = line.cells;
  if (cell === undefined || readNumberedNote(line) !== null) return true;
  if (line.row !== null || cell.column >= textColumn) return false;
  return isNote(cell.text) || (rows.at(-1)?.description.length !== 0 && isRule(cell.text) && line.cells.length === 1);
}

function goesOn({ rows, textColumn }: OpenList, lines: readonly Line[], index: number): boolean {
  const row = rows.at(-1);
  const [line, first] = [lines[index], lines[index]?.cells[0]];
  if (row === undefined || line === undefined || first === undefined || index - row.last > farthest) return false;
  const gap = lines.slice(row.last + 1, index).filter((one) => one.cells.length === 0).length;
  if (row.description.length === 0) return gap <= 3;
  if (line.row !== null || row.line.row !== null) return false;
  if (row.line.table !== null && line.table === null) return false;
  if (gap === 0) return true;
  if (/^(?:none|not\s+applicable|n\/a)\b/i.test(first.text)) return gap <= 2 && first.column > row.numberAt.cell.column;
  if (gap <= 2 && saysSource.test(first.text) && Math.abs(first.column - row.textColumn) <= 1) return true;
  const isEnded = /[.;:)]\W*$/.test(pieceText(row.description.at(-1) ?? row.numberAt));
  return !isEnded && gap <= 6 && Math.abs(first.column - textColumn) <= 1 && /^[a-z(\d]/.test(first.text);
}
