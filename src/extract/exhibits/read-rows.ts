import type { Cell, Line } from '../../sections/sections.ts';
import { isPageFurniture } from '../leaf/is-page-furniture.ts';
import { isRule } from '../leaf/is-rule.ts';
import { type Piece, partOf, pieceOf, pieceText, without } from '../leaf/piece.ts';
import { type Columns, columnOf, longestHeading, readColumns } from './read-columns.ts';
import { isNote, readNumberedNote } from './read-notes.ts';
import { type RowNumber, readRowNumber } from './read-row-number.ts';

/** A row of a list of exhibits, as pieces of the text. */
export type ExhibitRow = {
  readonly number: string;
  readonly numberAt: Piece;
  readonly description: readonly Piece[];
  /** What stands in columns that say where the exhibit is. */
  readonly location: readonly Piece[];
  /** Marks and codes that a note explains: `*`, `(1)`, `97/1Q`. */
  readonly marks: readonly string[];
};

/** A row while its lines are gathered. */
type OpenRow = {
  readonly number: string;
  readonly hasWord: boolean;
  readonly numberAt: Piece;
  readonly marks: string[];
  readonly description: Piece[];
  readonly location: Piece[];
  readonly line: Line;
  last: number;
};

const pageNumber =
  /^(?!(?:19|20)\d\d$)(?:(?:pages?|p\.?|pp\.)\s*)?(?:[A-Z]{1,3}-)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:-|to|through)\s*(?:[A-Z]-)?\d{1,4})?$|^(?:n\/a|--+|[-–—])$/i;
/** Characters of a mark or code; in a column of notes they may be twice as many, and what is longer says where the exhibit is. */
const longestCode = 14;
const where = /^(?:(?:to\s+be\s+|previously\s+)?(?:filed|furnished)|incorporated|included|attached)\b/i;
/** Further from the row than this nothing goes on. */
const farthest = 8;
const markOnly = /^(?:\(?[*†‡+#^]+\)?\s*)+$|^\(\d{1,2}\)$/;
const leadingMarks = /^(?:\(?[*†‡+#^]+\)?\s*)+(?=\S)/;
const leaders = /\s*(?:\.\s?){4,}.*$|\s+\.{2,}\s*\S{0,8}$/;
const listedForms = /^(?:\d{2}[A-Z]?\s*\/\s*\d?[A-Z]|\d{2}-?[A-Z]\w*)/;

/**
 * Reads the rows of one list. A row begins where a number stands left of the descriptions; what follows belongs to it up to the next row, a
 * note, or a blank line after which nothing goes on. Numbers such as `(a)(1)` count where `isLettered` says that the form has them.
 * Sub-rows without a number are left out.
 */
export function readRows(lines: readonly Line[], isLettered: boolean): readonly ExhibitRow[] {
  const rows: OpenRow[] = [];
  let columns: Columns = [];
  let textColumn = Number.POSITIVE_INFINITY;
  let isOpen = false;
  let skip = 0;
  for (const [index, line] of lines.entries()) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    if (line.cells.length === 0 || isPageFurniture(line.cells.map((cell) => cell.text).join(' '))) continue;
    const heading = rows.length === 0 || mayBeHeading(lines, index) ? readColumns(lines.slice(index, index + longestHeading)) : null;
    if (heading !== null) {
      columns = heading.columns;
      textColumn = Number.POSITIVE_INFINITY;
      skip = heading.count - 1;
      continue;
    }
    const number = readRowNumber(lines, index, { textColumn, isLettered, lastNumber: rows.at(-1)?.number ?? null });
    if (number !== null) {
      const row = openRow(number, line, index, columns);
      rows.push(row);
      textColumn = Math.min(textColumn, row.description.find((piece) => piece.cell !== row.numberAt.cell)?.cell.column ?? textColumn);
      isOpen = true;
    } else if (readNumberedNote(line) !== null) isOpen = false;
    else if (isOpen) continueRow(rows.at(-1), lines, index, columns, textColumn);
  }
  return rows.filter(hasWords).map(closeRow);
}

/** In plain text headings stand apart: a justified line in the middle of a paragraph looks like columns. */
function mayBeHeading(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  return before === undefined || before.cells.length === 0 || lines[index]?.row !== null;
}

/** Figures beside figures are a table that follows the list; `Exhibit 5.1` alone in its row is an exhibit that nothing describes. */
function hasWords(row: OpenRow): boolean {
  if (row.hasWord && row.description.length === 0 && row.location.length === 0) return true;
  return [...row.description, ...row.location].some((piece) => /\p{L}{2}/u.test(pieceText(piece)));
}

function openRow({ number, cell, rest }: RowNumber, line: Line, index: number, columns: Columns): OpenRow {
  const row: OpenRow = {
    number: number.number,
    hasWord: number.hasWord,
    numberAt: pieceOf(cell, number.start, number.end),
    marks: number.marks === '' ? [] : [number.marks],
    description: [],
    location: [],
    line,
    last: index,
  };
  if (number.rest < cell.text.length) takeText(row, pieceOf(cell, number.rest));
  takeCells(row, rest, columns);
  return row;
}

function continueRow(row: OpenRow | undefined, lines: readonly Line[], index: number, columns: Columns, textColumn: number): void {
  const line = lines[index];
  const [cell] = line?.cells ?? [];
  if (row === undefined || line === undefined || cell === undefined || line.cells.every((one) => isRule(one.text))) return;
  if (index - row.last > farthest) return;
  const gap = lines.slice(row.last + 1, index).filter((one) => one.cells.length === 0).length;
  const isLeft = cell.column < textColumn && line.row === null;
  if ((isLeft && isNote(cell.text)) || !goesOn(row, line, gap, textColumn)) return;
  row.last = index;
  takeCells(row, line.cells, columns);
}

function goesOn(row: OpenRow, line: Line, gap: number, textColumn: number): boolean {
  if (row.description.length === 0) return gap <= 3;
  if (line.row !== null || row.line.row !== null) return line.table === row.line.table && line.row === row.line.row;
  if (row.line.table !== null && line.table === null) return false;
  if (gap === 0) return true;
  const ended = /[.;:)]\W*$/.test(pieceText(row.description.at(-1) ?? row.numberAt));
  return (
    !ended &&
    gap <= 6 &&
    line.cells[0] !== undefined &&
    Math.abs(line.cells[0].column - textColumn) <= 1 &&
    /^[a-z(\d]/.test(line.cells[0].text)
  );
}

function takeCells(row: OpenRow, cells: readonly Cell[], columns: Columns): void {
  for (const [index, cell] of cells.entries()) {
    const kind = columnOf(columns, cell);
    const isLast = index === cells.length - 1;
    if (isRule(cell.text) || (/^\p{L}$/u.test(cell.text) && row.description.length === 0)) continue;
    if (markOnly.test(cell.text)) row.marks.push(cell.text.replace(/^\((?=[*†‡+#^])|(?<=[*†‡+#^])\)$/g, ''));
    else if (
      (kind === 'note' && cell.text.length < 2 * longestCode) ||
      (row.description.length === 0 && listedForms.test(cell.text) && cell.text.length < longestCode)
    )
      row.marks.push(cell.text.replace(/\*+$/, ''));
    else if (
      kind !== 'location' &&
      (kind === 'page' || (isLast && (cells.length > 1 || row.description.length > 0))) &&
      pageNumber.test(cell.text)
    )
      continue;
    else if (
      kind === 'location' ||
      kind === 'herewith' ||
      kind === 'note' ||
      isWhere(row, cell) ||
      (kind === 'page' && !pageNumber.test(cell.text) && row.description.length > 0)
    )
      row.location.push(pieceOf(cell));
    else takeText(row, pieceOf(cell));
  }
}

/** In a table whose columns have no headings, the cell right of the description that says where the exhibit is. */
function isWhere(row: OpenRow, cell: Cell): boolean {
  const first = row.description[0]?.cell;
  return row.line.row !== null && first !== undefined && cell.column > first.column && where.test(cell.text);
}

/** A dash between number and description belongs to neither; marks before the description are the number's. */
function takeText(row: OpenRow, piece: Piece): void {
  if (row.description.length > 0) {
    row.description.push(piece);
    return;
  }
  const marks = leadingMarks.exec(pieceText(piece))?.[0] ?? '';
  row.marks.push(...(marks.match(/[*†‡+#^]+/g) ?? []));
  const text = without(partOf(piece, marks.length), /^[-–—:]+\s*(?!\d)/);
  if (pieceText(text) !== '') row.description.push(text);
}

function closeRow(row: OpenRow): ExhibitRow {
  const description = row.description.map((piece) => without(piece, leaders)).filter((piece) => pieceText(piece) !== '');
  const text = description.map(pieceText).join(' ');
  const trailing = /\s*((?:[*†‡+#^]+|\(\d{1,2}\)\s*|\([*†‡+#^]+\))+)[.]?$/.exec(text)?.[1] ?? '';
  const marks = [...row.marks, ...(trailing.match(/[*†‡+#^]+|\(\d{1,2}\)/g) ?? [])];
  return { number: row.number, numberAt: row.numberAt, description, location: row.location, marks };
}
