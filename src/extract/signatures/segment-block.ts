import type { Cell } from '../../sections/sections.ts';
import { isRule } from '../leaf/is-rule.ts';
import { type Extent, isAbove, type Row } from './block-rows.ts';
import type { Anchor } from './find-anchors.ts';

/** A cell of an entry, and how many blank rows stand between it and the cell of the entry above it. */
export type Placed = { readonly cell: Cell; readonly row: number; readonly gap: number };

/** The text that belongs to one signature. */
export type Entry = {
  readonly anchor: Anchor;
  /** Above the mark, in its columns: who is signed for. */
  readonly above: readonly Placed[];
  /** Below the mark, in its columns: printed name, title, date. */
  readonly own: readonly Placed[];
  /** Beside the mark at the right, from the first row of its paragraph on: title and date in columns of their own. */
  readonly right: readonly Placed[];
  /** Beside the mark at the left: a date. */
  readonly left: readonly Placed[];
};

/** `[from, to)` of rows and `[left, right)` of columns in which an anchor's text stands. */
type Region = { readonly from: number; readonly to: number; readonly left: number; readonly right: number };

/**
 * Divides the rows of a block among its anchors. An anchor takes its paragraph (title cells may begin above the mark) and what follows up to
 * the next anchor in its columns; of two anchors side by side each takes what begins on its side.
 */
export function segmentBlock(rows: readonly Row[], anchors: readonly Anchor[]): readonly Entry[] {
  const starts = anchors.map((anchor) => firstRow(rows, anchors, anchor));
  return anchors.map((anchor, index) => {
    const next = anchors.findIndex((other, at) => other.row > anchor.row && !isBeside(anchors, anchor, other) && at !== index);
    const region = { from: starts[index] ?? anchor.row, to: starts[next] ?? rows.length, ...sides(anchors, anchor) };
    return placeCells(rows, anchor, region);
  });
}

/**
 * Two anchors on one row, or whose columns do not meet within the rows that a signature takes, stand beside each other. An attorney's
 * `By` beside a list takes four rows, any other two.
 */
function areNeighbours(one: Anchor, other: Anchor): boolean {
  if (one === other || (one.row !== other.row && isAbove(one.band, other.band))) return false;
  const [listed, signed] = other.form === 'listed' ? [other, one] : [one, other];
  const below = listed.form === 'listed' && signed.form !== 'listed' ? 4 : 2;
  return signed.row - listed.row <= 2 && listed.row - signed.row <= below;
}

/** An anchor further down belongs to the column beside when it is in line with a neighbour, not with the anchor itself. */
function isBeside(anchors: readonly Anchor[], anchor: Anchor, other: Anchor): boolean {
  if (isAbove(anchor.band, other.band)) return false;
  return anchors.some((one) => areNeighbours(anchor, one) && (one === other || isAbove(one.band, other.band)));
}

function sides(anchors: readonly Anchor[], anchor: Anchor): { readonly left: number; readonly right: number } {
  const neighbours = anchors.filter((other) => areNeighbours(anchor, other));
  const right = neighbours.filter((other) => other.cell.column > anchor.cell.column).map((other) => leftEdge(other, anchor));
  const left = neighbours
    .filter((other) => other.cell.column < anchor.cell.column)
    .map((other) => Math.min(other.band.columnEnd, anchor.cell.column));
  return { left: Math.max(0, ...left), right: Math.min(Number.POSITIVE_INFINITY, ...right) };
}

function leftEdge(anchor: Anchor, neighbour: Anchor): number {
  return anchor.band.column > neighbour.cell.column ? anchor.band.column : anchor.cell.column;
}

/** The first row of the anchor's paragraph, unless another signature stands in it above. */
function firstRow(rows: readonly Row[], anchors: readonly Anchor[], anchor: Anchor): number {
  let first = anchor.row;
  while (first > 0 && (rows[first - 1]?.length ?? 0) > 0) first -= 1;
  const isShared = anchors.some((other) => other.row >= first && other.row < anchor.row && !areNeighbours(anchor, other));
  return isShared ? anchor.row : first;
}

function placeCells(rows: readonly Row[], anchor: Anchor, region: Region): Entry {
  const entry = { above: [] as Placed[], own: [] as Placed[], right: [] as Placed[], left: [] as Placed[] };
  let gap = 0;
  for (let row = region.from; row < region.to; row += 1) {
    const cells = (rows[row] ?? []).filter((cell) => cell !== anchor.cell && cell.column >= region.left - 1 && cell.column < region.right);
    if ((rows[row] ?? []).length === 0) gap += 1;
    for (const cell of cells) {
      if (!isRule(cell.text)) entry[sideOf(cell, row, anchor)].push({ cell, row, gap });
    }
    if (row >= anchor.row && cells.some((cell) => !isRule(cell.text))) gap = 0;
    if (row === anchor.row) gap = 0;
  }
  return { anchor, ...entry };
}

function sideOf(cell: Cell, row: number, anchor: Anchor): 'above' | 'own' | 'right' | 'left' {
  const band: Extent = anchor.band;
  if (row !== anchor.row && isAbove(band, cell)) return row < anchor.row ? 'above' : 'own';
  if (cell.column >= anchor.cell.column) return row < anchor.row && cell.column < band.columnEnd ? 'above' : 'right';
  return row > anchor.row && cell.columnEnd > band.column ? 'own' : 'left';
}
