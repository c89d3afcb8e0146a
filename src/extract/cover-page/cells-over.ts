import { acceptValue } from './accept-value.ts';
import { isAddressPart, isCaptionRest } from './captions.ts';
import { type CoverCell, type CoverGrid, overlap } from './cover-grid.ts';

/** How far, in columns, a value may stand beside its caption. */
const drift = 12;

/** The cells of a line that stand over (or under) a caption, and over no other caption of its line more; else what stands near it. */
export function cellsOver(grid: CoverGrid, caption: CoverCell, line: number, isLoose: boolean): readonly CoverCell[] {
  const row = grid.rows[line] ?? [];
  const tables = [grid.lines[caption.line], grid.lines[line]];
  // Tables of HTML count their columns each for itself: between two of them the only cell of a line is meant, whatever its column.
  const isOtherTable = tables[0]?.table !== tables[1]?.table && tables.some((table) => table?.row !== null);
  if (isLoose || (isOtherTable && row.length === 1)) return row;

  const captions = (grid.rows[caption.line] ?? []).filter(
    (rival) => isCaption(rival) && !isCaptionRest(rival.cell.text) && !isAddressPart(rival.cell.text),
  );
  // As many values as captions pair by their order: columns that were typed with tabs seldom stand where they stood.
  const ordered =
    row.length > 1 && asksNumberOrState(caption) && row.length === captions.length && row.every(({ kind }) => kind === 'value');
  const paired = ordered ? row[captions.indexOf(caption)] : undefined;
  if (paired !== undefined) return [paired];

  const rivals = captions.filter((rival) => rival !== caption);
  const isShared = row.length === 1 && row.every((cell) => overlap(caption.cell, cell.cell) > 0 && holdsNumber(cell, caption));
  const mine = row.filter(
    (cell) => isShared || rivals.every((rival) => overlap(rival.cell, cell.cell) <= overlap(caption.cell, cell.cell)),
  );
  const over = mine.filter((cell) => overlap(caption.cell, cell.cell) > 0);
  // A zip code at the end of the line closes the address, in however many columns.
  const isWhole = rivals.length === 0 && isAddress(caption) && mine.some(isZip) && mine.every(({ kind }) => kind === 'value');
  return over.length > 0 ? (isWhole ? mine : over) : mine.filter((cell) => overlap(caption.cell, cell.cell) > -drift);
}

/** One cell may hold the numbers of several captions: `0-27568 65-0617076`. */
function holdsNumber({ cell }: CoverCell, { caption }: CoverCell): boolean {
  const field = caption?.caption.field;
  return (field === 'irsNumber' || field === 'fileNumber') && acceptValue[field](cell.text).length > 0;
}

function asksNumberOrState({ caption }: CoverCell): boolean {
  return /^(?:state|irsNumber|fileNumber)$/.test(caption?.caption.field ?? '');
}

function isAddress({ caption }: CoverCell): boolean {
  return caption?.caption.field === 'address' || caption?.caption.field === 'city';
}

/** A zip code set apart from its city belongs to the address where no other caption asks for it. */
export function isZip({ cell }: CoverCell): boolean {
  return /^\d{5}(?:-\d{4})?$/.test(cell.text);
}

/** True for a caption or a part of one. */
export function isCaption(cell: CoverCell): boolean {
  return cell.kind === 'caption' || cell.kind === 'caption-part';
}
