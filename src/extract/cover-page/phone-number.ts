import type { SectionedText } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import type { Found } from '../../source/span.ts';
import { acceptValue, isPhoneLine } from './accept-value.ts';
import type { CoverCell } from './cover-grid.ts';
import type { ValuePiece } from './value-piece.ts';

/** The telephone number within a piece of a value, `Tel. (203) 794-2000` without the word before it. Null where there is none. */
export function phoneWithin(source: SectionedText, { cell, value, start }: ValuePiece): Found<string> | null {
  const [number] = acceptValue.phone(value);
  if (number === undefined) return null;
  return { value: number.value, span: spanWithin(source, cell, { start: start + number.start, end: start + number.end }) };
}

/** The number of the first cell that is nothing but a telephone number, with or without the word before it. Null where none is. */
export function phoneAmong(source: SectionedText, cells: readonly CoverCell[]): Found<string> | null {
  for (const { cell, line } of cells) {
    const whole = { value: cell.text, start: 0, end: cell.text.length, cell, line };
    const number = isPhoneLine(cell.text) ? phoneWithin(source, whole) : null;
    if (number !== null) return number;
  }
  return null;
}
