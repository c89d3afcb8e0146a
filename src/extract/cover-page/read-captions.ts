import type { Cell } from '../../sections/sections.ts';
import { besideRest, cellBefore, nextCell, sameCell, type Way, wordy, wrapped } from './beside-caption.ts';
import type { CoverField } from './captions.ts';
import { collectValue } from './collect-value.ts';
import type { CoverCell, CoverGrid } from './cover-grid.ts';
import type { Taken, ValuePiece } from './value-piece.ts';

/** A caption with its value, top to bottom; no pieces where the filer left it empty. */
export type CaptionValue = { readonly field: CoverField; readonly caption: CoverCell; readonly pieces: readonly ValuePiece[] };

/**
 * Finds the value of every caption of a cover, from the top. A value stands on the caption's line after it, above the caption, or below it,
 * whichever comes first and looks like a value of that field; each cell is the value of one caption only. A caption in brackets stands
 * under its value. Captions without brackets stand all over or all under their values: the first that has one decides.
 */
export function readCaptions(grid: CoverGrid): readonly CaptionValue[] {
  const taken = new Map<Cell, CoverField>();
  const found: CaptionValue[] = [];
  let side: Side | null = null;
  for (const caption of grid.rows.flat()) {
    if (caption.caption === null) continue;
    const field = namesSigner(grid, caption) ? 'other' : caption.caption.caption.field;
    const value = findValue(grid, caption, field, taken, side);
    for (const piece of value.pieces) taken.set(piece.cell, field);
    if (!caption.isBracketed && field !== 'other' && wordy.has(field) && value.pieces.length > 0) side ??= value.side;
    found.push({ field, caption, pieces: value.pieces });
  }
  return found;
}

/** `Name:` over `Title:` names who signs. */
function namesSigner(grid: CoverGrid, { cell, line }: CoverCell): boolean {
  const below = grid.rows.slice(line, line + 3).flat();
  return /^name:/i.test(cell.text) && below.some((other) => /^(?:title|its):/i.test(other.cell.text));
}

type Side = 'above' | 'below';

function findValue(
  grid: CoverGrid,
  caption: CoverCell,
  field: CoverField,
  taken: Taken,
  side: Side | null,
): { readonly pieces: readonly ValuePiece[]; readonly side: Side | null } {
  const ways = caption.isBracketed ? bracketedWays : openWays;
  for (const way of ways) {
    const pieces = way(grid, caption, field, taken);
    if (pieces.length > 0) return { pieces, side: null };
  }
  if (caption.isBracketed) return { pieces: [], side: null };
  // A former name is mostly left empty, and what follows is then the address: it stands below only where other values do.
  const mayStandBelow = !wordy.has(field) || (field === 'other' ? side === 'below' : side !== 'above');
  // A caption that ends in a colon asks for what follows.
  const isBelow = wordy.has(field) && (side === 'below' || caption.cell.text.endsWith(':'));
  const over = isBelow ? [] : above(grid, caption, field, taken);
  if (over.length > 0 || !mayStandBelow) return { pieces: over, side: 'above' };
  return { pieces: collectValue(grid, caption, field, taken, 1), side: 'below' };
}

const above: Way = (grid, caption, field, taken) => collectValue(grid, caption, field, taken, -1);
const ofNumbers =
  (way: Way): Way =>
  (grid, caption, field, taken) =>
    wordy.has(field) ? [] : way(grid, caption, field, taken);

/** Where a value is looked for, the likeliest first. Words beside a caption in brackets are another's. */
const bracketedWays: readonly Way[] = Object.freeze([sameCell, cellBefore, above, ofNumbers(nextCell), ofNumbers(besideRest)]);
/** A line that wrapped comes before the next cell: that is but an area code then. */
const openWays: readonly Way[] = Object.freeze([sameCell, wrapped, nextCell, ofNumbers(besideRest)]);
