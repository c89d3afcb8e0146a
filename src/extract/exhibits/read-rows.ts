import type { Cell, Line } from '../../sections/sections.ts';
import { isRule } from '../leaf/is-rule.ts';
import { type Piece, pieceOf, pieceText, without } from '../leaf/piece.ts';
import { type Columns, columnOf, longestHeading, readColumns } from './read-columns.ts';
import { isNote } from './read-notes.ts';
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
  readonly numberAt: Piece;
  readonly marks: string[];
  readonly description: Piece[];
  readonly location: Piece[];
  readonly line: Line;
  last: number;
};

const pageNumber =
  /^(?!(?:19|20)\d\d$)(?:(?:pages?|p\.?|pp\.)\s*)?(?:[A-Z]{1,3}-)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:-|to|through)\s*(?:[A-Z]-)?\d{1,4})?$|^(?:n\/a|--+|[-–—])$/i;
/** Further from the row than this nothing goes on. */
const farthest = 8;
const markOnly = /^\(?[*†‡+#^]+\)?$|^\(\d{1,2}\)$/;
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
  let skip = 0;
  for (const [index, line] of lines.entries()) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    if (line.cells.length === 0) continue;
    const heading = readColumns(lines.slice(index, index + longestHeading));
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
    } else continueRow(rows.at(-1), lines, index, columns, textColumn);
  }
  return rows.filter(hasWords).map(closeRow);
}

/** Figures beside figures are a table that follows the list. */
function hasWords(row: OpenRow): boolean {
  return [...row.description, ...row.location].some((piece) => /\p{L}{2}/u.test(pieceText(piece)));
}

function openRow({ number, cell, rest }: RowNumber, line: Line, index: number, columns: Columns): OpenRow {
  const row: OpenRow = {
    number: number.number,
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
    if (isRule(cell.text)) continue;
    if (markOnly.test(cell.text)) row.marks.push(cell.text.replace(/^\((?=[*†‡+#^])|(?<=[*†‡+#^])\)$/g, ''));
    else if (kind === 'note' || (row.description.length === 0 && listedForms.test(cell.text) && cell.text.length < 14))
      row.marks.push(cell.text.replace(/\*+$/, ''));
    else if ((kind === 'page' || (isLast && (cells.length > 1 || row.description.length > 0))) && pageNumber.test(cell.text)) continue;
    else if (kind === 'location' || kind === 'herewith' || (kind === 'page' && !pageNumber.test(cell.text) && row.description.length > 0))
      row.location.push(pieceOf(cell));
    else takeText(row, pieceOf(cell));
  }
}

/** A dash between number and description belongs to neither. */
function takeText(row: OpenRow, piece: Piece): void {
  const text = row.description.length === 0 ? without(piece, /^[-–—:]+\s*(?!\d)/) : piece;
  if (pieceText(text) !== '') row.description.push(text);
}

function closeRow(row: OpenRow): ExhibitRow {
  const description = row.description.map((piece) => without(piece, leaders)).filter((piece) => pieceText(piece) !== '');
  const text = description.map(pieceText).join(' ');
  const trailing = /\s*((?:[*†‡+#^]+|\(\d{1,2}\)\s*|\([*†‡+#^]+\))+)[.]?$/.exec(text)?.[1] ?? '';
  const marks = [...row.marks, ...(trailing.match(/[*†‡+#^]+|\(\d{1,2}\)/g) ?? [])];
  return { number: row.number, numberAt: row.numberAt, description, location: row.location, marks };
}
