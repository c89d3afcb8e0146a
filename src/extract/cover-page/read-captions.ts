import type { Cell } from '../../sections/sections.ts';
import { type Accepted, acceptValue, isAreaCode } from './accept-value.ts';
import { type CoverField, isAddressPart, isCaptionRest } from './captions.ts';
import { type CoverCell, type CoverGrid, overlap } from './cover-grid.ts';

/** A piece of a caption's value: the part of a cell that counts, and on which line of the cover it stands. */
export type ValuePiece = Accepted & { readonly cell: Cell; readonly line: number };

/** A caption with its value, top to bottom; no pieces where the filer left it empty. */
export type CaptionValue = { readonly field: CoverField; readonly caption: CoverCell; readonly pieces: readonly ValuePiece[] };

/** How many lines a field's value can take. */
const mostLines: Readonly<Record<CoverField, number>> = Object.freeze({
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
/** Blank lines and rules between a caption and its value. */
const gap = 5;
/** Lines between two registrants' numbers: name, address and telephone number of the first. */
const gapInColumn = 15;
/** Most registrants that one table names. */
const mostRegistrants = 30;
/** How far, in columns, a value may stand beside its caption. */
const drift = 12;

/**
 * Finds the value of every caption of a cover, from the top. A value stands on the caption's line after it, above the caption, or below it,
 * whichever comes first and looks like a value of that field; each cell is the value of one caption only. A caption in brackets stands
 * under its value. Captions without brackets stand all over or all under their values: the first that has one decides.
 */
export function readCaptions(grid: CoverGrid): readonly CaptionValue[] {
  const taken: Taken = new Map();
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

/** Cells that are the value of a caption already, with its field. */
type Taken = Map<Cell, CoverField>;

/** Numbers of two kinds may stand in one cell, `000-29913 90-1133909`: each takes its own. */
function isTaken(taken: ReadonlyMap<Cell, CoverField>, cell: Cell, field: CoverField): boolean {
  const owner = taken.get(cell);
  return owner !== undefined && ((field !== 'irsNumber' && field !== 'fileNumber') || owner === field);
}

/** Fields whose value is words, which the value of the next caption could be taken for. */
const wordy: ReadonlySet<CoverField> = new Set(['name', 'nameAndAddress', 'address', 'other', 'city', 'state', 'translation']);

function findValue(
  grid: CoverGrid,
  caption: CoverCell,
  field: CoverField,
  taken: ReadonlyMap<Cell, CoverField>,
  side: Side | null,
): { readonly pieces: readonly ValuePiece[]; readonly side: Side | null } {
  const beside = sameCell(grid, caption, field, taken);
  if (beside.length > 0) return { pieces: beside, side: null };
  if (caption.isBracketed) {
    const over = collect(grid, caption, field, taken, -1);
    return { pieces: over.length > 0 || wordy.has(field) ? over : nextCell(grid, caption, field, taken), side: null };
  }
  const next = nextCell(grid, caption, field, taken);
  if (next.length > 0) return { pieces: next, side: null };
  // A former name is mostly left empty, and what follows is then the address: it stands below only where other values do.
  const mayStandBelow = !wordy.has(field) || (field === 'other' ? side === 'below' : side !== 'above');
  // A caption that ends in a colon asks for what follows.
  const isBelow = wordy.has(field) && (side === 'below' || caption.cell.text.endsWith(':'));
  const above = isBelow ? [] : collect(grid, caption, field, taken, -1);
  if (above.length > 0 || !mayStandBelow) return { pieces: above, side: 'above' };
  return { pieces: collect(grid, caption, field, taken, 1), side: 'below' };
}

/** `Commission File Number: 1-4252`. Words count as a value only after a colon: a caption may go on in words that the pattern leaves out. */
function sameCell(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: ReadonlyMap<Cell, CoverField>): readonly ValuePiece[] {
  const { text } = caption.cell;
  const end = caption.caption?.end ?? 0;
  const colon = text.indexOf(':', Math.max(0, end - 1));
  const from = wordy.has(field) ? colon + 1 : end;
  if (wordy.has(field) && colon < 0) return [];
  const first = acceptValue[field](text.slice(from)).map((part) => ({
    ...part,
    start: part.start + from,
    end: part.end + from,
    ...placeOf(caption),
  }));
  const goesOn = field === 'address' || (field === 'fileNumber' && /(?:,|\band)$/.test(text));
  return first.length > 0 && goesOn ? [...first, ...goOn(grid, caption, field, taken)] : first;
}

/**
 * A value in the next cell of the caption's line, or in several: the parts of an address, the area code and the number. Words go on below
 * themselves, in their own columns.
 */
function nextCell(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: ReadonlyMap<Cell, CoverField>): readonly ValuePiece[] {
  const row = grid.rows[caption.line] ?? [];
  const after = row.slice(row.indexOf(caption) + 1);
  const end = after.findIndex((cell) => cell.kind !== 'value' || isTaken(taken, cell.cell, field));
  const [next, ...more] = after.slice(0, end < 0 ? undefined : end);
  if (next === undefined) return [];
  const hasParts = field === 'address' || (field === 'phone' && isAreaCode(next.cell.text));
  const first = [next, ...(hasParts ? more : [])].flatMap((cell) => accepted(cell, field));
  return first.length > 0 && wordy.has(field) ? [...first, ...goOn(grid, next, field, taken)] : first;
}

/** The lines directly below a value's first, underlined or not, while they hold nothing else. */
function goOn(grid: CoverGrid, first: CoverCell, field: CoverField, taken: ReadonlyMap<Cell, CoverField>): readonly ValuePiece[] {
  const pieces: ValuePiece[] = [];
  for (let index = first.line + 1; index < first.line + mostLines[field]; index += 1) {
    const row = grid.rows[index] ?? [];
    if (row.length > 0 && row.every((cell) => cell.kind === 'rule')) continue;
    const isMore = row.every(
      (cell) => cell.kind === 'value' && !isTaken(taken, cell.cell, field) && cell.cell.columnEnd > first.cell.column,
    );
    if (!isMore || row.every((cell) => overlap(cell.cell, first.cell) <= 0)) break;
    const parts = row.flatMap((cell) => accepted(cell, field));
    if (parts.length === 0) break;
    pieces.push(...parts);
  }
  return pieces;
}

/** Walks up or down from a caption, in its columns: over blank lines and rules to the first value, then on while values follow directly. */
function collect(
  grid: CoverGrid,
  caption: CoverCell,
  field: CoverField,
  taken: ReadonlyMap<Cell, CoverField>,
  step: 1 | -1,
): readonly ValuePiece[] {
  const lines: (readonly ValuePiece[])[] = [];
  const isLoose = field === 'address' && (grid.rows[caption.line] ?? []).some((cell) => asksZip(cell, caption));
  // In a table with a registrant in each row the numbers go on below each other.
  const isColumn = step > 0 && field === 'fileNumber' && grid.lines[caption.line]?.row != null;
  let most = isColumn ? mostRegistrants : mostLines[field];
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
      if ((lines.length > 0 && !isColumn) || skipped > (isColumn ? gapInColumn : gap)) break;
      continue;
    }
    skipped = 0;
    const pieces = values.flatMap((cell) => accepted(cell, field));
    if (pieces.length === 0) break;
    lines.push(pieces);
  }
  return (step < 0 ? lines.reverse() : lines).flat();
}

/** The address's own caption asks for its zip code, or one of those for its parts, `(Street)  (City)  (State)  (Zip)`, does. */
function asksZip(cell: CoverCell, caption: CoverCell): boolean {
  return /zip/i.test(cell.cell.text) && (cell === caption || isAddressPart(cell.cell.text));
}

function asksFormerName({ caption, cell }: CoverCell): boolean {
  return caption !== null && /^former name/i.test(cell.text);
}

function isCaption(cell: CoverCell): boolean {
  return cell.kind === 'caption' || cell.kind === 'caption-part';
}

/** The cells of a line that stand over (or under) a caption, and over no other caption of its line more; else what stands near it. */
function cellsOver(grid: CoverGrid, caption: CoverCell, line: number, isLoose: boolean): readonly CoverCell[] {
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
  const withZip = rivals.length === 0 && isAddress(caption) ? mine.filter((cell) => over.includes(cell) || isZip(cell)) : over;
  return over.length > 0 ? withZip : mine.filter((cell) => overlap(caption.cell, cell.cell) > -drift);
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
function isZip({ cell }: CoverCell): boolean {
  return /^\d{5}(?:-\d{4})?$/.test(cell.text);
}

function accepted(cell: CoverCell, field: CoverField): readonly ValuePiece[] {
  return acceptValue[field](cell.cell.text).map((part) => ({ ...part, ...placeOf(cell) }));
}

function placeOf({ cell, line }: CoverCell): { readonly cell: Cell; readonly line: number } {
  return { cell, line };
}
