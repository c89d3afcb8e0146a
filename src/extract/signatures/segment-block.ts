import { isDateLine } from './entry-lines.ts';
import type { Anchor } from './find-anchors.ts';
import { hasLegalForm, hasOfficeWord, isEntityKind } from './person-name.ts';
import { type Extent, isAbove, type Row, type RowCell } from './row-cell.ts';
import { isTitleCell, titlesEndAtMarks, titlesPrecedeMarks } from './title-alignment.ts';

/** A cell of an entry, how many blank rows stand between it and the cell of the entry above it, and whether a date stands left of it. */
export type Placed = { readonly cell: RowCell; readonly row: number; readonly gap: number; readonly isBesideDate: boolean };

/** The text that belongs to one signature. */
export type Entry = {
  readonly anchor: Anchor;
  /** Below the mark, in its columns: printed name, title, date. */
  readonly own: readonly Placed[];
  /** Beside the mark, from the first row of its paragraph on: title and date in columns of their own. */
  readonly beside: readonly Placed[];
  /** At the left of the mark, where titles do not stand: a date. */
  readonly left: readonly Placed[];
};

/** `[from, to)` of rows and `[left, right)` of columns in which an anchor's text stands. */
type Region = {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly neighbours: readonly Anchor[];
};

/**
 * Divides the rows of a block among its anchors. An anchor takes its paragraph (title cells may begin above the mark) and what follows up to
 * the next anchor in its columns; of two anchors side by side each takes what begins on its side.
 */
export function segmentBlock(rows: readonly Row[], anchors: readonly Anchor[]): readonly Entry[] {
  const paragraphs = paragraphStarts(rows);
  const isToMark = titlesEndAtMarks(rows, anchors);
  const isBeforeMark = !isToMark && titlesPrecedeMarks(rows, anchors);
  const starts = anchors.map((anchor, index) => {
    const other = otherInParagraph(paragraphs, anchors, anchor, index);
    const first =
      other === undefined ? (paragraphs[anchor.row] ?? anchor.row) : isToMark ? other.row + 1 : titleRow(rows, anchor, other.row + 1);
    return Math.min(first, entityRow(rows, anchor));
  });
  return anchors.map((anchor, index) => {
    const neighbours = neighboursOf(anchors, anchor, index);
    const next = nextBelow(anchors, anchor, index, neighbours);
    const start = starts[next] ?? rows.length;
    // A printed name below the mark stands among the titles of the next.
    const to = isToMark && start === anchor.row + 1 ? (anchors[next]?.row ?? start) : start;
    const region = { from: starts[index] ?? anchor.row, to, neighbours, ...sides(neighbours, anchor) };
    if (isBeforeMark) return placeBeforeMark(rows, anchor, region);
    return isToMark ? placeToMark(rows, anchor, region) : placeCells(rows, anchor, region);
  });
}

/** Anchors stand in the order of their rows: those beside one are found around it, however long the list. */
function neighboursOf(anchors: readonly Anchor[], anchor: Anchor, index: number): readonly Anchor[] {
  let [first, last] = [index, index];
  while (anchor.row - (anchors[first - 1]?.row ?? Number.NEGATIVE_INFINITY) <= farthestNeighbour) first -= 1;
  while ((anchors[last + 1]?.row ?? Number.POSITIVE_INFINITY) - anchor.row <= farthestNeighbour) last += 1;
  return anchors.slice(first, last + 1).filter((other) => areNeighbours(anchor, other));
}

/** The index of the next anchor in this one's columns, or -1. */
function nextBelow(anchors: readonly Anchor[], anchor: Anchor, index: number, neighbours: readonly Anchor[]): number {
  for (let at = index + 1; at < anchors.length; at += 1) {
    const other = anchors[at];
    if (other !== undefined && other.row > anchor.row && !isBeside(neighbours, anchor, other)) return at;
  }
  return -1;
}

/** How many rows apart neighbours can stand. */
const farthestNeighbour = 4;

/**
 * Two anchors on one row, or whose columns do not meet within the rows that a signature takes, stand beside each other. An attorney's
 * `By` beside a list takes four rows, any other two.
 */
function areNeighbours(one: Anchor, other: Anchor): boolean {
  if (one === other || (one.row !== other.row && isAbove(one.band, other.band))) return false;
  const [listed, signed] = other.form === 'listed' ? [other, one] : [one, other];
  const below = listed.form === 'listed' && signed.form !== 'listed' ? farthestNeighbour : 2;
  return signed.row - listed.row <= 2 && listed.row - signed.row <= below;
}

/** An anchor further down belongs to the column beside when it is in line with a neighbour, not with the anchor itself. */
function isBeside(neighbours: readonly Anchor[], anchor: Anchor, other: Anchor): boolean {
  if (isAbove(anchor.band, other.band)) return false;
  return neighbours.some((one) => one === other || isAbove(one.band, other.band));
}

function sides(neighbours: readonly Anchor[], anchor: Anchor): { readonly left: number; readonly right: number } {
  const right = neighbours.filter((other) => other.cell.column > anchor.cell.column).map((other) => leftEdge(other, anchor));
  const left = neighbours
    .filter((other) => other.cell.column < anchor.cell.column)
    .map((other) => Math.min(other.band.columnEnd, anchor.cell.column));
  return { left: Math.max(0, ...left), right: Math.min(Number.POSITIVE_INFINITY, ...right) };
}

function leftEdge(anchor: Anchor, neighbour: Anchor): number {
  return anchor.band.column > neighbour.cell.column ? anchor.band.column : anchor.cell.column;
}

/** For each row the first of its paragraph: the rows above it up to a blank one. */
function paragraphStarts(rows: readonly Row[]): readonly number[] {
  const starts: number[] = [];
  for (const row of rows.keys()) starts.push((rows[row - 1]?.length ?? 0) > 0 ? (starts[row - 1] ?? row) : row);
  return starts;
}

/** The signature right above the anchor in its paragraph, if any. */
function otherInParagraph(paragraphs: readonly number[], anchors: readonly Anchor[], anchor: Anchor, index: number): Anchor | undefined {
  const first = paragraphs[anchor.row] ?? anchor.row;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = anchors[at];
    if (other === undefined || other.row < first) return undefined;
    if (other.row < anchor.row && !areNeighbours(anchor, other)) return other;
  }
  return undefined;
}

/**
 * Where a title goes on beside the mark, `(Principal Financial Officer)`, or all of it stands above a name without a mark, the first row of it;
 * else the anchor's own row.
 */
function titleRow(rows: readonly Row[], anchor: Anchor, from: number): number {
  const others = rows[anchor.row]?.filter((cell) => cell !== anchor.cell) ?? [];
  const isContinued = others.some((cell) => /^(?:\(|and\b|of\b)/.test(cell.text));
  const isTitled = isUnmarked(anchor) && !others.some(isTitleCell) && hasTitle(rows[anchor.row - 1] ?? []);
  let first = anchor.row;
  while ((isContinued || isTitled) && first > from && rows[first - 1]?.every((cell) => !cell.isRule && !isAbove(anchor.band, cell)))
    first -= 1;
  return first;
}

/** Names in a list and lines to sign on bear no mark beside which a title could begin. */
function isUnmarked({ form }: Anchor): boolean {
  return form === 'listed' || form === 'empty';
}

function hasTitle(row: Row): boolean {
  return row.some((cell) => isTitleCell(cell) && /^\p{Lu}/u.test(cell.text) && hasOfficeWord(cell.text));
}

/** An entity right above `By:` is whom that signs for, not the end of the title above; else the anchor's own row. */
function entityRow(rows: readonly Row[], anchor: Anchor): number {
  const above = rows.slice(Math.max(0, anchor.row - 3), anchor.row).findLastIndex((row) => row.length > 0);
  const row = Math.max(0, anchor.row - 3) + above;
  const [cell, ...others] = rows[row] ?? [];
  const isAlone = above >= 0 && cell !== undefined && others.length === 0;
  return anchor.hasBy && isAlone && hasLegalForm(cell.text) && !hasOfficeWord(cell.text) && !isEntityKind(cell.text) ? row : anchor.row;
}

function placeCells(rows: readonly Row[], anchor: Anchor, region: Region): Entry {
  const entry = { own: [] as Placed[], beside: [] as Placed[], left: [] as Placed[] };
  let gap = 0;
  for (let row = region.from; row < region.to; row += 1) {
    const cells = (rows[row] ?? []).filter((cell) => cell !== anchor.cell && isWithin(cell, anchor, region));
    if ((rows[row] ?? []).length === 0) gap += 1;
    for (const cell of cells) {
      const side = cell.isRule ? null : sideOf(cell, row, anchor);
      if (side !== null) entry[side].push({ cell, row, gap, isBesideDate: isBesideDate(rows[row] ?? [], cell) });
    }
    if (row >= anchor.row && cells.some((cell) => !cell.isRule)) gap = 0;
    if (row === anchor.row) gap = 0;
  }
  return { anchor, ...entry };
}

/** Titles of signers side by side need not begin where their marks do: what stands below another's mark and not below this is the other's. */
function isWithin(cell: RowCell, anchor: Anchor, { left, right, neighbours }: Region): boolean {
  if (cell.column < left - 1 || cell.column >= right) return false;
  return isAbove(anchor.band, cell) || !neighbours.some((other) => other.form !== 'listed' && isAbove(other.band, cell));
}

/** The same where titles end at marks: beside the name the rows up to its own, after those of the signature before, whichever side they stand on. */
function placeToMark(rows: readonly Row[], anchor: Anchor, region: Region): Entry {
  const { own, beside, left } = placeCells(rows, anchor, region);
  const upToMark = [...left, ...beside].filter(({ row }) => row <= anchor.row);
  return { anchor, own, beside: upToMark.sort((one, other) => one.row - other.row), left: [] };
}

/** The same where titles precede marks: what stands at the left, from the line of the mark on, is title or date. */
function placeBeforeMark(rows: readonly Row[], anchor: Anchor, region: Region): Entry {
  const { own, beside, left } = placeCells(rows, anchor, region);
  const titles = left.filter(({ cell, row }) => row >= anchor.row && isTitleCell(cell));
  return { anchor, own, beside: [...titles, ...beside], left: left.filter((placed) => !titles.includes(placed)) };
}

function isBesideDate(row: Row, cell: RowCell): boolean {
  return row.some((other) => other.column < cell.column && isDateLine(other));
}

/** On which side of the mark a cell stands; `null` for one above it, in its columns. */
function sideOf(cell: RowCell, row: number, anchor: Anchor): 'own' | 'beside' | 'left' | null {
  const band: Extent = anchor.band;
  if (row !== anchor.row && isAbove(band, cell)) return row < anchor.row ? null : 'own';
  if (cell.column >= anchor.cell.column) return row < anchor.row && cell.column < band.columnEnd ? null : 'beside';
  return row > anchor.row && cell.columnEnd > band.column ? 'own' : 'left';
}
