import { acceptValue, isAreaCode } from './accept-value.ts';
import type { CoverField } from './captions.ts';
import { type CoverCell, type CoverGrid, overlap } from './cover-grid.ts';
import { acceptedPieces, isTaken, mostLines, placeOf, type Taken, type ValuePiece } from './value-piece.ts';

/** One way to find the value of a caption; no pieces where it does not stand there. */
export type Way = (grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken) => readonly ValuePiece[];

/** Fields whose value is words, which the value of the next caption could be taken for. */
export const wordy: ReadonlySet<CoverField> = new Set(['name', 'nameAndAddress', 'address', 'other', 'city', 'state', 'translation']);

/** `XTRA Corporation (Exact name of Registrant as specified in its charter)`: the value that one space sets apart from a caption in brackets. */
export function cellBefore(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
  const row = grid.rows[caption.line] ?? [];
  const before = row[row.indexOf(caption) - 1];
  if (before === undefined || before.kind !== 'value' || before.cell.columnEnd + 1 !== caption.cell.column) return [];
  return isTaken(taken, before.cell, field) ? [] : acceptedPieces(before, field);
}

/** A number beside a caption's second line, or in it: `telephone number,` over `including area code    203-226-1144`. */
export function besideRest(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
  const rest = grid.rows[caption.line + 1]?.find((below) => below.kind === 'caption-part' && overlap(below.cell, caption.cell) > 0);
  if (rest === undefined) return [];
  const within = acceptedPieces(rest, field);
  return within.length > 0 ? within : nextCell(grid, rest, field, taken);
}

/** A line that was too long goes on at the margin: `COMMISSION FILE NO.` over `0-14710`, `area code: (215)` over `545-2500`. */
export function wrapped(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
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
export function sameCell(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
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
export function nextCell(grid: CoverGrid, caption: CoverCell, field: CoverField, taken: Taken): readonly ValuePiece[] {
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
