import type { Cell, Line } from '../../sections/sections.ts';
import { isRule } from '../leaf/is-rule.ts';
import { type Piece, partOf, pieceOf, pieceText, without } from '../leaf/piece.ts';
import type { ColumnKind } from './list-phrases.ts';
import { bareMark, type EndMarks, marksIn, readEndMarks } from './marks.ts';
import { type Columns, columnOf } from './read-columns.ts';
import type { RowNumber } from './read-row-number.ts';

/** A row of a list of exhibits, as pieces of the text. */
export type ExhibitRow = {
  readonly number: string;
  readonly numberAt: Piece;
  readonly description: readonly Piece[];
  /** What stands in columns that say where the exhibit is. */
  readonly location: readonly Piece[];
  /** Its column holds sources alone: whatever stands there is where the exhibit is incorporated from. */
  readonly isSourced: boolean;
  /** Marks and codes that a note explains: `*`, `(1)`, `97/1Q`; those at the end of the description are its own. */
  readonly marks: readonly string[];
  readonly endMarks: EndMarks | null;
  /** Index of the line on which it begins. */
  readonly line: number;
};

/** A row while its lines are gathered. */
export type OpenRow = {
  readonly number: string;
  /** It stands even where nothing describes it. */
  readonly standsAlone: boolean;
  readonly isSubNumber: boolean;
  readonly numberAt: Piece;
  /** From which column on its description stands; beyond every column where there is none. */
  readonly textColumn: number;
  readonly marks: string[];
  readonly description: Piece[];
  readonly location: Piece[];
  isSourced: boolean;
  readonly line: Line;
  readonly first: number;
  /** Index of the last line that belongs to it. */
  last: number;
};

const pageNumber =
  /^(?!(?:19|20)\d\d$)(?:(?:pages?|p\.?|pp\.)\s*)?(?:[A-Z]{1,3}-)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:-|to|through)\s*(?:[A-Z]-)?\d{1,4})?$|^(?:n\/a|--+|[-–—])$/i;
/** Characters of a mark or code; in a column of notes they may be twice as many, and what is longer says where the exhibit is. */
const longestCode = 14;
const yearCode = /^(?:\d{2}[A-Z]?\s*\/\s*\d?[A-Z]|\d{2}-?[A-Z]\w*)/;
const where = /^(?:(?:to\s+be\s+|previously\s+)?(?:filed|furnished)|incorporated|included|attached)\b/i;
const leadingMarks = /^(?:\(?[*†‡+#^]+\)?\s*)+(?=\S)/;
const leaders = /\s*(?:\.\s?){4,}.*$|\s+\.{2,}\s*\S{0,8}$/;

/** Opens a row with the line of its number. */
export function openRow({ number, cell, rest, standsAlone }: RowNumber, line: Line, index: number, columns: Columns): OpenRow {
  const isAlone = number.rest >= cell.text.length;
  const row: OpenRow = {
    number: number.number,
    standsAlone,
    isSubNumber: number.isSubNumber,
    numberAt: pieceOf(cell, number.start, number.end),
    textColumn: isAlone ? (rest[0]?.column ?? Number.POSITIVE_INFINITY) : cell.column + number.rest,
    marks: [...number.marks],
    description: [],
    location: [],
    isSourced: false,
    line,
    first: index,
    last: index,
  };
  const beside = pieceOf(cell, number.rest);
  // `2(a) 4      --Agreement`: the figure beside the number is a note's.
  if (!isAlone && rest.length > 0 && /^\d{1,2}(?:,\s?\d{1,2})*$/.test(pieceText(beside)))
    row.marks.push(...pieceText(beside).split(/,\s?/));
  else if (!isAlone) takeText(row, beside);
  takeCells(row, rest, columns);
  return row;
}

/** Gives each cell of a line its place in the row: description, location or marks; pages and rules have none. */
export function takeCells(row: OpenRow, cells: readonly Cell[], columns: Columns): void {
  for (const [index, cell] of cells.entries()) {
    const isFirst = row.description.length === 0;
    const kind = kindOf(row, cell, columns);
    const mayBePage = kind === 'page' || (index === cells.length - 1 && (cells.length > 1 || !isFirst));
    // A letter by itself is a mark in a font of symbols.
    if (cell.text === '.' || (isFirst && /^\p{L}$/u.test(cell.text))) continue;
    if (isCode(cell, kind, isFirst)) row.marks.push(bareMark(cell.text));
    else if (isRule(cell.text)) continue;
    else if (kind !== 'location' && kind !== 'source' && mayBePage && pageNumber.test(cell.text)) continue;
    else if (saysWhere(row, cell, kind)) {
      row.location.push(pieceOf(cell));
      row.isSourced ||= kind === 'source' || kind === 'note';
    } else takeText(row, pieceOf(cell));
  }
}

/** Headings of plain text may stand right of what they head: what stands below the description is of its column. */
function kindOf({ line, description }: OpenRow, cell: Cell, columns: Columns): ColumnKind | null {
  const first = description[0]?.cell;
  const isBelow = line.row === null && first !== undefined && Math.abs(cell.column - first.column) <= 3;
  return isBelow ? 'description' : columnOf(columns, cell);
}

/** A mark or code in a cell of its own. */
function isCode({ text }: Cell, kind: ColumnKind | null, isFirst: boolean): boolean {
  if (/^(?:\(?[*†‡+#^]{1,5}\)?\s*){1,3}$|^\(\d{1,2}\)$/.test(text)) return true;
  return (kind === 'note' && text.length < 2 * longestCode) || (isFirst && yearCode.test(text) && text.length < longestCode);
}

/** By its column, or, in a table whose columns have no headings, by its words right of the description. */
function saysWhere(row: OpenRow, cell: Cell, kind: ColumnKind | null): boolean {
  if (kind === 'location' || kind === 'source' || kind === 'herewith' || (kind === 'note' && row.description.length > 0)) return true;
  const first = row.description[0]?.cell;
  if (first === undefined) return false;
  return kind === 'page' || (row.line.row !== null && cell.column > first.column && where.test(cell.text));
}

/** A dash between number and description belongs to neither; marks before the description are the number's. */
function takeText(row: OpenRow, piece: Piece): void {
  if (row.description.length > 0) {
    row.description.push(piece);
    return;
  }
  const marks = leadingMarks.exec(pieceText(piece))?.[0] ?? '';
  row.marks.push(...marksIn(marks));
  const text = without(partOf(piece, marks.length), /^(?:--+|[-–—:](?!\d))\s*/);
  if (pieceText(text) !== '') row.description.push(text);
}

/** Figures beside figures are a table that follows the list; `Exhibit 5.1` alone in its row is an exhibit that nothing describes. */
export function hasWords({ standsAlone, description, location }: OpenRow): boolean {
  if (standsAlone && description.length === 0 && location.length === 0) return true;
  return [...description, ...location].some((piece) => /\p{L}{2}/u.test(pieceText(piece)));
}

/** Closes a row: leaders and the pages behind them are cut off. */
export function closeRow({ number, numberAt, description, location, isSourced, marks, first }: OpenRow): ExhibitRow {
  const pieces = description.some(hasLeaders)
    ? description.map((piece) => without(piece, leaders)).filter((piece) => pieceText(piece) !== '')
    : description;
  const last = pieces.at(-1);
  return {
    number,
    numberAt,
    description: pieces,
    location,
    isSourced,
    marks,
    endMarks: last === undefined ? null : readEndMarks(last),
    line: first,
  };
}

function hasLeaders(piece: Piece): boolean {
  const text = pieceText(piece);
  return text.includes('..') || text.includes('. .');
}
