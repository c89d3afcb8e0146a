import type { Cell } from '../../sections/sections.ts';
import { acceptValue, isAreaCode } from './accept-value.ts';
import type { CoverField } from './captions.ts';
import { collectValue } from './collect-value.ts';
import { type CoverCell, type CoverGrid, overlap } from './cover-grid.ts';
import { acceptedPieces, isTaken, mostLines, placeOf, type Taken, type ValuePiece } from './value-piece.ts';

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

/** Fields whose value is words, which the value of the next caption could be taken for. */
const wordy: ReadonlySet<CoverField> = new Set(['name', 'nameAndAddress', 'address', 'other', 'city', 'state', 'translation']);

function findValue(
  grid: CoverGrid,
  caption: CoverCell,
  field: CoverField,
  taken: Taken,
  side: Side | null,
): { readonly pieces: readonly ValuePiece[]; readonly side: Side | null } {
  const beside = sameCell(grid, caption, field, taken);
  if (beside.length > 0) return { pieces: beside, side: null };
  if (caption.isBracketed) {
    const before = cellBefore(grid, caption, field, taken);
    if (before.length > 0) return { pieces: before, side: null };
    const over = collectValue(grid, caption, field, taken, -1);
    if (over.length > 0 || wordy.has(field)) return { pieces: over, side: null };
    const after = nextCell(grid, caption, field, taken);
    return { pieces: after.length > 0 ? after : besideRest(grid, caption, field, taken), side: null };
  }
  const inNextLine = wrapped(grid, caption, field, taken);
  if (inNextLine.length > 0) return { pieces: inNextLine, side: null };
  const next = nextCell(grid, caption, field, taken);
  if (next.length > 0) return { pieces: next, side: null };
  const rest = wordy.has(field) ? [] : besideRest(grid, caption, field, taken);
  if (rest.length > 0) return { pieces: rest, side: null };
  // A former name is mostly left empty, and what follows is then the address: it stands below only where other values do.
  const mayStandBelow = !wordy.has(field) || (field === 'other' ? side === 'below' : side !== 'above');
  // A caption that ends in a colon asks for what follows.
  const isBelow = wordy.has(field) && (side === 'below' || caption.cell.text.endsWith(':'));
  const above = isBelow ? [] : collectValue(grid, caption, field, taken, -1);
  if (above.length > 0 || !mayStandBelow) return { pieces: above, side: 'above' };
  return { pieces: collectValue(grid, caption, field, taken, 1), side: 'below' };
}

/** `XTRA Corporation (Exact name of Registrant as specified in its charter)`: the value that one space sets apart from a caption in brackets. */
function cellBefore(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
  const row = grid.rows[caption.line] ?? [];
  const before = row[row.indexOf(caption) - 1];
  if (before === undefined || before.kind !== 'value' || before.cell.columnEnd + 1 !== caption.cell.column) return [];
  return isTaken(taken, before.cell, field) ? [] : acceptedPieces(before, field);
}

/** A number beside a caption's second line, or in it: `telephone number,` over `including area code    203-226-1144`. */
function besideRest(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
  const rest = grid.rows[caption.line + 1]?.find((below) => below.kind === 'caption-part' && overlap(below.cell, caption.cell) > 0);
  if (rest === undefined) return [];
  const within = acceptedPieces(rest, field);
  return within.length > 0 ? within : nextCell(grid, rest, field, taken);
}

/** A line that was too long goes on at the margin: `COMMISSION FILE NO.` over `0-14710`, `area code: (215)` over `545-2500`. */
function wrapped(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
  const last = grid.rows[caption.line]?.at(-1);
  const [next, ...others] = grid.rows[caption.line + 1] ?? [];
  if (last === undefined || next === undefined || others.length > 0) return [];
  if (next.kind !== 'value' || next.cell.column > caption.cell.column || isTaken(taken, next.cell, field)) return [];
  if (field === 'fileNumber') return last === caption ? acceptedPieces(next, field) : [];
  const areaCode = field === 'phone' ? /\(\d{3}\)$/.exec(last.cell.text) : null;
  const number = areaCode === null ? [] : acceptedPieces(next, field);
  if (areaCode === null || number.length === 0) return [];
  return [{ value: areaCode[0], start: areaCode.index, end: last.cell.text.length, ...placeOf(last) }, ...number];
}

/**
 * `Commission File Number: 1-4252`, `State of incorporation - Virginia`. Words count as a value only after a colon or a dash: a caption may go
 * on in words that the pattern leaves out.
 */
function sameCell(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
  const { text } = caption.cell;
  const end = caption.caption?.end ?? 0;
  const from = wordy.has(field) ? afterMark(text, end) : end;
  if (from === null) return [];
  const first = acceptValue[field](text.slice(from)).map((part) => ({
    ...part,
    start: part.start + from,
    end: part.end + from,
    ...placeOf(caption),
  }));
  const goesOn = field === 'address' || (field === 'fileNumber' && /(?:,|\band)$/.test(text));
  return first.length > 0 && goesOn ? [...first, ...goOn(grid, caption, field, taken)] : first;
}

/** Where words begin after a caption: behind the first colon or dash from its end on; null where there is none. */
function afterMark(text: string, end: number): number | null {
  const from = Math.max(0, end - 1);
  const mark = /:| [-–] /.exec(text.slice(from));
  return mark === null ? null : from + mark.index + mark[0].length;
}

/**
 * A value in the next cell of the caption's line, or in several: the parts of an address, the area code and the number. Words go on below
 * themselves, in their own columns.
 */
function nextCell(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
  const row = grid.rows[caption.line] ?? [];
  const after = row.slice(row.indexOf(caption) + 1);
  const end = after.findIndex((cell) => cell.kind !== 'value' || isTaken(taken, cell.cell, field));
  const [next, ...more] = after.slice(0, end < 0 ? undefined : end);
  if (next === undefined) return [];
  const hasParts = field === 'address' || (field === 'phone' && isAreaCode(next.cell.text));
  const first = [next, ...(hasParts ? more : [])].flatMap((cell) => acceptedPieces(cell, field));
  return first.length > 0 && wordy.has(field) ? [...first, ...goOn(grid, next, field, taken)] : first;
}

/** The lines directly below a value's first, underlined or not, while they hold nothing else. */
function goOn(grid: CoverGrid, first: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
  const pieces: ValuePiece[] = [];
  for (let index = first.line + 1; index < first.line + mostLines[field]; index += 1) {
    const row = grid.rows[index] ?? [];
    if (row.length > 0 && row.every((cell) => cell.kind === 'rule')) continue;
    const isMore = row.every(
      (cell) => cell.kind === 'value' && !isTaken(taken, cell.cell, field) && cell.cell.columnEnd > first.cell.column,
    );
    if (!isMore || row.every((cell) => overlap(cell.cell, first.cell) <= 0)) break;
    const parts = row.flatMap((cell) => acceptedPieces(cell, field));
    if (parts.length === 0) break;
    pieces.push(...parts);
  }
  return pieces;
}
