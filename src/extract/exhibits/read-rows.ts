import type { Cell, Line } from '../../sections/sections.ts';
import { isRule } from '../leaf/is-rule.ts';
import { type Piece, pieceOf, pieceText, without } from '../leaf/piece.ts';
import { type NumberInText, readExhibitNumber } from './exhibit-number.ts';
import { type Columns, columnOf, readColumns } from './read-columns.ts';
import { isNote } from './read-notes.ts';

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
  /^(?:(?:pages?|p\.?|pp\.)\s*)?(?:[A-Z]{1,3}-)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:-|to|through)\s*(?:[A-Z]-)?\d{1,4})?$|^(?:n\/a|--+|[-–—])$/i;
const markOnly = /^\(?[*†‡+#^]+\)?$|^\(\d{1,2}\)$/;
const leaders = /\s*(?:\.\s?){4,}.*$|\s+\.{2,}\s*\S{0,8}$/;
const listedForms = /^(?:\d{2}[A-Z]?\s*\/\s*\d?[A-Z]|\d{2}-?[A-Z]\w*)/;

/**
 * Reads the rows of one list. A row begins where a number stands left of the descriptions; what follows belongs to it up to the next row, a
 * note, or a blank line after which nothing goes on. Numbers such as `(a)(1)` count where `isLettered` says that the form has them. Sub-rows without a number are the row's own only in its first paragraph.
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
    const heading = readColumns(lines.slice(index));
    if (heading !== null) {
      columns = heading.columns;
      textColumn = Number.POSITIVE_INFINITY;
      skip = heading.count - 1;
      continue;
    }
    const row = openRow(lines, index, { columns, textColumn, isLettered }, rows.at(-1));
    if (row !== null) {
      rows.push(row);
      textColumn = Math.min(textColumn, row.description.find((piece) => piece.cell !== row.numberAt.cell)?.cell.column ?? textColumn);
    } else continueRow(rows.at(-1), lines, index, columns, textColumn);
  }
  return rows.filter((row) => row.description.length > 0 || row.location.length > 0).map(closeRow);
}

/** What the rows above have told of the list: its columns, from where on descriptions stand, which numbers it has. */
type Shape = { readonly columns: Columns; readonly textColumn: number; readonly isLettered: boolean };

function openRow(
  lines: readonly Line[],
  index: number,
  { columns, textColumn, isLettered }: Shape,
  last: OpenRow | undefined,
): OpenRow | null {
  const line = lines[index];
  const cell = line === undefined ? undefined : numberCell(line.cells);
  if (line === undefined || cell === undefined || cell.column >= textColumn) return null;
  const number = readExhibitNumber(cell.text) ?? readLetter(cell.text, last);
  if (number === null) return null;
  const rest = line.cells.slice(line.cells.findIndex((one) => one.span.end >= cell.span.end) + 1);
  const isAlone = number.rest >= cell.text.length;
  if (!isAlone && !number.isDistinct) return null;
  if (
    !number.hasWord &&
    /^(?:to|of|and|or|in|is|are|through|on|for|by|as|hereto|herewith|filed|above|below)\b/.test(
      isAlone ? (rest[0]?.text ?? '') : cell.text.slice(number.rest),
    )
  )
    return null;
  if (isAlone && rest.length === 0 && !hasTextBelow(lines, index, number)) return null;
  if ((number.isLettered && !isLettered) || isFinancialStatement(number, rest, cell) || isNumberedNote(number, rest, cell)) return null;

  const row: OpenRow = {
    number: number.number,
    numberAt: pieceOf(cell, number.start, number.end),
    marks: number.marks === '' ? [] : [number.marks],
    description: [],
    location: [],
    line,
    last: index,
  };
  if (!isAlone) takeText(row, pieceOf(cell, number.rest));
  takeCells(row, rest, columns);
  return row;
}

/** The number may be split over two cells: `2` | `.1`. */
function numberCell(cells: readonly Cell[]): Cell | undefined {
  const [first, second, third] = cells;
  if (first === undefined) return undefined;
  if (markOnly.test(first.text) && !/\d/.test(first.text) && second !== undefined)
    return joinCells(first, numberCell(cells.slice(1)) ?? second);
  if (second !== undefined && /^\(?\d{1,3}$/.test(first.text) && /^\.\d{1,3}\W*$/.test(second.text)) return joinCells(first, second, '');
  if (third !== undefined && second !== undefined && /^\(?\d{1,3}\)?$/.test(first.text) && /^\([a-z]{1,4}\)$/i.test(second.text))
    return joinCells(first, second);
  if (second !== undefined && /^\W*(?:exhibit|ex)(?:\s+no\.?)?$/i.test(first.text) && /^\W*\d/.test(second.text) && third !== undefined)
    return joinCells(first, second);
  return first;
}

function joinCells(one: Cell, other: Cell, between = ' '): Cell {
  return {
    text: `${one.text}${between}${other.text}`,
    span: { start: one.span.start, end: other.span.end },
    column: one.column,
    columnEnd: other.columnEnd,
  };
}

/** `B.` below `(3)A.` and `(b)` below `3(a)` go on in the number of the row above. */
function readLetter(text: string, last: OpenRow | undefined): NumberInText | null {
  const match = /^[*†+#]*\(?([A-Za-z])\)?[.:]?\s*[-–—]*(?=\s|$)/.exec(text);
  const before = last === undefined ? null : /^(.*?\d\)?\.?-?)(\(?)([A-Za-z])(\)?)$/.exec(last.number);
  const [, letter] = match ?? [];
  const [, base, open, previous, close] = before ?? [];
  if (match === null || letter === undefined || previous === undefined || letter.charCodeAt(0) !== previous.charCodeAt(0) + 1) return null;
  const start = text.indexOf(letter);
  return {
    number: `${base}${open}${letter}${close}`,
    start,
    end: start + 1,
    rest: match[0].length + (/^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0),
    marks: '',
    hasWord: false,
    isDistinct: true,
    isLettered: false,
  };
}

/** A number on a line of its own is a row when text follows on the next. */
function hasTextBelow(lines: readonly Line[], index: number, number: NumberInText): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line.cells.length > 0);
  const text = next?.cells[0]?.text ?? '';
  return (number.isDistinct || number.hasWord) && /\p{L}{3}/u.test(text) && readExhibitNumber(text) === null && !isNote(text);
}

/** Items 14 and 15 of Form 10-K number financial statements and schedules like exhibits. */
function isFinancialStatement(number: NumberInText, rest: readonly Cell[], cell: Cell): boolean {
  if (number.isDistinct) return false;
  const text = `${cell.text.slice(number.rest)} ${rest[0]?.text ?? ''}`.trim();
  return (
    Number.parseInt(number.number, 10) <= 6 &&
    /^(?:(?:the\s+)?(?:consolidated\s+|following\s+)?financial\s+statements?|(?:financial\s+statement\s+)?schedules?|(?:listing\s+of\s+)?exhibits?\b|balance\s+sheets?|index\s+to|all\s+financial|report|see\b|the\s+(?:exhibits|following)\b)/i.test(
      text,
    )
  );
}

/** `(1) Incorporated by reference to …` explains a mark. */
function isNumberedNote(number: NumberInText, rest: readonly Cell[], cell: Cell): boolean {
  const text = `${cell.text.slice(number.rest)} ${rest[0]?.text ?? ''}`.trim();
  return (
    cell.text.charAt(number.start) === '(' &&
    !number.isDistinct &&
    /^[-–=\s]*(?:incorporated|filed|previously|included|management|denotes|indicates|portions|furnished|pursuant)\b/i.test(text)
  );
}

function continueRow(row: OpenRow | undefined, lines: readonly Line[], index: number, columns: Columns, textColumn: number): void {
  const line = lines[index];
  const [cell] = line?.cells ?? [];
  if (row === undefined || line === undefined || cell === undefined || line.cells.every((one) => isRule(one.text))) return;
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
