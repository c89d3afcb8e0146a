import type { Cell } from '../../sections/sections.ts';
import type { Piece } from '../leaf/piece.ts';
import type { NumberInText } from './exhibit-number.ts';
import { marksIn } from './marks.ts';

/** A row whose number another goes on from. */
export type RowAbove = { readonly number: string; readonly numberAt: Piece };

const letter = /^[*†+#]*\(?(?<label>[A-Za-z]|[ivx]{2,5})\)?[.:]?(?:[*†+#]+|\s*[-–—]*)(?=\s|$)/;
const bracketed = /^[*†+#]*\((?<label>\d{1,2}|[ivx]{1,5}|[A-Za-z])\)(?=\s|$)/;
/** What levels of a lettered list count with, outermost first: `(a)(1)(i)(A)`. */
const levels: readonly ((label: string, before: string | null) => boolean)[] = Object.freeze([
  (label: string, before: string | null): boolean => isNextLetter(label, before ?? '`'),
  (label: string, before: string | null): boolean => Number(label) === Number(before ?? '0') + 1,
  (label: string, before: string | null): boolean => romans.indexOf(label) === romans.indexOf(before ?? '') + 1,
  (label: string, before: string | null): boolean => isNextLetter(label, before ?? '@'),
]);
/** Columns by which typists' labels stand apart. */
const slack = 2;
const romans = Object.freeze(['', ...'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')]);

//  row above         letter     number
//  3(a), 3-A, (3)A.  b, B.      3(b), 3-B, (3)B
//  3                 (a), (i)   3(a), 3(i), where the letter stands further right
//  3(i)              (ii)       3(ii)
/** Reads a letter that goes on in the number of the row above. */
export function readSubLetter(cell: Cell, { number: above, numberAt }: RowAbove): NumberInText | null {
  const match = letter.exec(cell.text);
  const label = match?.groups?.['label'];
  if (match === null || label === undefined) return null;
  const [, base, open, previous, close] = /^(.*?\d\)?\.?-?)(\(?)([A-Za-z])(\)?)$/.exec(above) ?? [];
  if (previous !== undefined && isNextLetter(label, previous)) return subNumber(`${base}${open}${label}${close}`, cell, match[0], label);
  const [, integer, roman] = /^(\d{1,2})(?:\(([ivx]+)\))?$/.exec(above) ?? [];
  if (integer === undefined) return null;
  const isFirst = roman === undefined && /^[ai]$/.test(label) && cell.column > numberAt.cell.column;
  const isBelow = Math.abs(cell.column - numberAt.cell.column) <= slack;
  const isNext = roman !== undefined && isBelow && romans.indexOf(label) === romans.indexOf(roman) + 1;
  return isFirst || isNext ? subNumber(`${integer}(${label})`, cell, match[0], label) : null;
}

//  row above    label   number          column of the label
//  (a)          (1)     (a)(1)          any
//  (a)(1)       (i)     (a)(1)(i)       any
//  (a)(1)(i)    (2)     (a)(2)          any
//  (h)(1)       (i)     (i)             left of (1)
/** Reads a label of a lettered list that goes on below, beside or above the last one: its number is the whole path. */
export function readSubPath(cell: Cell, { number: above, numberAt }: RowAbove): NumberInText | null {
  const match = bracketed.exec(cell.text);
  const label = match?.groups?.['label'];
  const path = [...above.matchAll(/\(([^()]+)\)/g)].flatMap(([, part]) => part ?? []);
  if (match === null || label === undefined || path.length === 0) return null;
  const depths = [...path.keys(), path.length].filter((depth) => levels[depth]?.(label, path[depth] ?? null));
  const isLeft = cell.column < numberAt.cell.column;
  const depth = isLeft ? depths[0] : depths.at(-1);
  if (depth === undefined || depth === 0) return null;
  return subNumber([...path.slice(0, depth), label].map((part) => `(${part})`).join(''), cell, match[0], label);
}

function isNextLetter(label: string, before: string): boolean {
  return label.length === 1 && label.charCodeAt(0) === before.charCodeAt(0) + 1;
}

function subNumber(number: string, cell: Cell, printed: string, label: string): NumberInText {
  const start = cell.text.indexOf(label);
  return {
    number,
    start,
    end: start + label.length,
    rest: printed.length + (/^\s*/.exec(cell.text.slice(printed.length))?.[0].length ?? 0),
    marks: marksIn(printed),
    hasWord: false,
    isDistinct: true,
    isLettered: false,
    isSubNumber: true,
  };
}
