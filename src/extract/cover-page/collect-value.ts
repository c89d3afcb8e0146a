import { type CoverField, isAddressPart } from './captions.ts';
import { cellsOver, isCaption, isZip } from './cells-over.ts';
import type { CoverCell, CoverGrid } from './cover-grid.ts';
import { acceptedPieces, isTaken, mostLines, type Taken, type ValuePiece } from './value-piece.ts';

/** Blank lines and rules between a caption and its value. */
const gap = 5;
/** Walks up or down from a caption, in its columns: over blank lines and rules to the first value, then on while values follow directly. */
export function collectValue(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken, step: 1 | -1): readonly ValuePiece[] {
  const lines: (readonly ValuePiece[])[] = [];
  const isLoose = field === 'address' && (grid.rows[caption.line] ?? []).some((cell) => asksZip(cell, caption));
  let most = mostLines[field];
  for (let index = caption.line + step, skipped = 0; index >= 0 && index < grid.rows.length && lines.length < most; index += step) {
    const all = cellsOver(grid, caption, index, isLoose).filter((cell) => !isZip(cell) || !isTaken(taken, cell.cell, field));
    // Below a caption of several lines its own next lines come first.
    const isRest = step > 0 && lines.length === 0;
    const over = isRest ? all.filter((cell) => cell.kind !== 'caption-part') : all;
    if (over.length < all.length && over.length === 0) continue;
    // `Full Name of Registrant` over `Former Name if Applicable` over the name (Form 12b-25): both ask before either is answered.
    if (step > 0 && field === 'name' && index === caption.line + 1 && over.some(asksFormerName)) {
      most = 1;
      continue;
    }
    if (over.some((cell) => cell.kind === 'boilerplate' || isCaption(cell) || isTaken(taken, cell.cell, field))) break;
    const values = over.filter((cell) => cell.kind === 'value');
    if (values.length === 0) {
      skipped += 1;
      if (skipped > (lines.length === 0 ? gap : 1) || (lines.length > 0 && !lacksStreet(lines, field, step))) break;
      continue;
    }
    skipped = 0;
    const pieces = values.flatMap((cell) => acceptedPieces(cell, field));
    if (pieces.length === 0) break;
    lines.push(pieces);
  }
  return (step < 0 ? lines.reverse() : lines).flat();
}

/** A city over its caption, `Salt Lake City, Utah`: the street may stand over a blank line. */
function lacksStreet([city = [], ...more]: readonly (readonly ValuePiece[])[], field: CoverField, step: 1 | -1): boolean {
  return (
    field === 'address' && step < 0 && more.length === 0 && city.every(({ value }) => /^\D+, *\D+$/.test(value) || /^\d{5}/.test(value))
  );
}

/** The address's own caption asks for its zip code, or one of those for its parts, `(Street)  (City)  (State)  (Zip)`, does. */
function asksZip(cell: CoverCell, caption: CoverCell): boolean {
  return /zip/i.test(cell.cell.text) && (cell === caption || isAddressPart(cell.cell.text));
}

function asksFormerName({ caption, cell }: CoverCell): boolean {
  return caption !== null && /^former name/i.test(cell.text);
}
