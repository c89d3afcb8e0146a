import type { Cell } from '../../sections/sections.ts';
import { type Accepted, acceptValue } from './accept-value.ts';
import type { CoverField } from './captions.ts';
import type { CoverCell } from './cover-grid.ts';

/** A piece of a caption's value: the part of a cell that counts, and on which line of the cover it stands. */
export type ValuePiece = Accepted & { readonly cell: Cell; readonly line: number };

/** How many lines a field's value can take. */
export const mostLines: Readonly<Record<CoverField, number>> = Object.freeze({
  name: 4,
  nameAndAddress: 9,
  translation: 3,
  address: 7,
  city: 1,
  zip: 1,
  state: 2,
  irsNumber: 4,
  fileNumber: 3,
  phone: 2,
  other: 8,
});

/** Cells that are the value of a caption already, with its field. */
export type Taken = ReadonlyMap<Cell, CoverField>;

/** Numbers of two kinds may stand in one cell, `000-29913 90-1133909`: each takes its own. */
export function isTaken(taken: Taken, cell: Cell, field: CoverField): boolean {
  const owner = taken.get(cell);
  return owner !== undefined && ((field !== 'irsNumber' && field !== 'fileNumber') || owner === field);
}

/** The parts of a cell that can be a field's value. */
export function acceptedPieces(cell: CoverCell, field: CoverField): readonly ValuePiece[] {
  return acceptValue[field](cell.cell.text).map((part) => ({ ...part, ...placeOf(cell) }));
}

/** Where a piece of a cell stands. */
export function placeOf({ cell, line }: CoverCell): { readonly cell: Cell; readonly line: number } {
  return { cell, line };
}
