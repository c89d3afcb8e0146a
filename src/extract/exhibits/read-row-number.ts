import type { Cell, Line } from '../../sections/sections.ts';
import { isPageFurniture } from '../leaf/is-page-furniture.ts';
import { pieceOf } from '../leaf/piece.ts';
import { type NumberInText, readExhibitNumber } from './exhibit-number.ts';
import { isNote } from './read-notes.ts';
import { type RowAbove, readSubLetter, readSubPath } from './read-sub-number.ts';

/** The number that begins a row, the cell it stands in (joined where it was split), and the cells beside it. */
export type RowNumber = {
  readonly number: NumberInText;
  readonly cell: Cell;
  readonly rest: readonly Cell[];
  /** Nothing but the number of an exhibit looks like it. */
  readonly isCertain: boolean;
  /** It is an exhibit's even where nothing describes it. */
  readonly standsAlone: boolean;
};

/** How a form numbers its exhibits: `(a)(1)`, 1 to n, or by the classes of Item 601, `10.1`. */
export type Numbering = 'letters' | 'integers' | 'classes';

/** What the rows above have told of the list: from which column on descriptions stand, which numbers it has, the last row. */
export type ListShape = {
  readonly textColumn: number;
  readonly numbering: Numbering;
  readonly row: RowAbove | null;
};

/** Item 601 of Regulation S-K numbers exhibits 1 to 36 and 95 to 107, Form N-SAR 77; lettered ones have none. Others are numbers of pages. */
function isOfItem601(integer: number): boolean {
  return !(integer > 107 || (integer > 36 && integer < 95 && integer !== 77));
}
/** `… incorporated by reference to` / `Exhibit 4.2 to Registration Statement …`: the description above goes on. */
const goesOn = /^(?:to|of|in|and|or|is|are|was|were|has|have|been|through|hereto|thereto)\b/;
/** Lines below a row in which the next letter of its list stands. */
const reach = 30;
/** `96K`, `88-S3`: codes of years and forms that notes explain. */
const yearCode = /^(?:8[4-9]|9\d|0\d)-?[KQSA8]/;
const noDescription = /^(?:to|of|and|or|in|is|are|through|on|for|by|as|hereto|herewith|filed|above|below)\b/;
const financialStatements =
  /^(?:list(?:ing)?\s+of\s+)?(?:(?:the\s+)?(?:(?:consolidated|following|historical|audited|unaudited|combined|condensed|pro\s+forma)\s+){0,4}financial\s+(?:statements?|information)|(?:financial\s+statement\s+)?schedules?|(?:all\s+)?exhibits?\b|balance\s+sheets?|index\s+to|all\s+financial|report|see\b|the\s+(?:exhibits|following)\b)/i;
const explanation =
  /^[-–=\s]*(?:incorporated|filed|previously\s+filed|included|management|denotes|indicates|portions|furnished|pursuant|this\s+exhibit)\b/i;

/**
 * Reads the number that begins a row of exhibits. `null` where the line begins with anything else: a description that goes on, a note
 * `(1) Incorporated by reference …`, a paragraph of Item 14 on financial statements, or prose that begins with a number.
 */
export function readRowNumber(lines: readonly Line[], index: number, shape: ListShape): RowNumber | null {
  const line = lines[index];
  const cell = line === undefined ? undefined : numberCell(line.cells);
  const isFirst = cell !== undefined && isFirstLetter(lines, index, cell, shape);
  const isApart = lines[index - 1]?.cells.length === 0 || isFirst;
  const number = cell === undefined ? null : numberIn(cell, isApart, shape);
  if (line === undefined || cell === undefined || number === null) return null;

  const rest = line.cells.slice(line.cells.findIndex((one) => one.span.end >= cell.span.end) + 1);
  const isAlone = number.rest >= cell.text.length;
  const text = isAlone ? rest.map((one) => one.text).join(' ') : cell.text.slice(number.rest);
  if (!isAlone && !number.isDistinct && !isNextInteger(number, cell, isApart, shape)) return null;
  if (!number.hasWord && !isOfItem601(integerOf(number.number))) return null;
  if ((number.hasWord ? goesOn : noDescription).test(text)) return null;

  const isBare = isAlone && rest.length === 0;
  const isAmong = isBare && isAmongRows(lines, index, number, shape);
  const mayBeAlone = number.isDistinct || number.hasWord || shape.numbering === 'integers';
  const isDescribed = !isBare || (line.row !== null && number.hasWord) || (mayBeAlone && hasTextBelow(lines, index));
  if ((!isDescribed && !isAmong) || isOtherNumbering(number, cell, text, shape)) return null;
  const isCertain = number.isDistinct && (!number.isSubNumber || isFirst);
  return withFirstLetter(lines, index, number, cell, rest) ?? { number, cell, rest, isCertain, standsAlone: number.hasWord || isAmong };
}

/** Numbers stand left of the descriptions; labels that go on from the row above, below its own or apart. */
function numberIn(cell: Cell, isApart: boolean, { textColumn, numbering, row }: ListShape): NumberInText | null {
  const isLettered = numbering === 'letters';
  const isLeft = cell.column < textColumn;
  if (row !== null && isLettered) {
    const path = readSubPath(cell, row);
    if (path !== null) return path;
  }
  const printed = isLeft ? readExhibitNumber(cell.text, row?.number) : null;
  if (printed !== null && (isLettered || !printed.isLettered)) return printed;
  if (row === null || isLettered) return null;
  return isLeft || isApart || cell.column === row.numberAt.cell.column ? readSubLetter(cell, row) : null;
}

/** The class of a number: 10 of `10.1` and of `(10)(i)`; NaN of a letter. */
function integerOf(number: string): number {
  return Number.parseInt(number.replace(/^\(/, ''), 10);
}

/** `10. Material Contracts`: one blank apart, but below a lower number and no further right; 1 and 2 number anything but exhibits of Item 601. */
function isNextInteger({ number }: NumberInText, cell: Cell, isApart: boolean, { row, numbering }: ListShape): boolean {
  if (numbering === 'integers') return /^\d{1,2}\./.test(cell.text);
  if (row === null || !isApart || !/^\(?\d{1,3}[.)]/.test(cell.text)) return false;
  const above = integerOf(row.number);
  return above > 2 && integerOf(number) >= above && cell.column <= row.numberAt.cell.column;
}

/** Items 14 and 15 of Form 10-K number financial statements like exhibits; notes number themselves in brackets. */
function isOtherNumbering(number: NumberInText, cell: Cell, text: string, { row }: ListShape): boolean {
  const printed = cell.text.slice(number.start, number.end);
  if (number.isDistinct) return (number.isSubNumber || yearCode.test(printed)) && explanation.test(text);
  if (integerOf(number.number) <= 6 && financialStatements.test(text)) return true;
  const isBelow = row !== null && integerOf(number.number) < integerOf(row.number);
  const isBracketed = cell.text.charAt(number.start) === '(';
  return (isBracketed && isBelow) || ((isBracketed || isBelow) && explanation.test(text));
}

/** The number may be split over two cells: `2` | `.1`. */
function numberCell(cells: readonly Cell[]): Cell | undefined {
  const [first, second, third] = cells;
  if (first === undefined) return undefined;
  if (/^(?:[*†‡+#^]+|[-–—])$/.test(first.text) && second !== undefined) return joinCells(first, numberCell(cells.slice(1)) ?? second);
  if (second !== undefined && /^\((?:[A-Z]|\d{1,2})\)$/.test(first.text) && /^\d{1,3}\.\d/.test(second.text))
    return joinCells(first, second);
  if (second !== undefined && isDivided(first, second, third)) return joinCells(first, second, '');
  if (third !== undefined && second !== undefined && /^\(?\d{1,3}\)?$/.test(first.text) && /^\([a-z]{1,4}\)$/i.test(second.text))
    return joinCells(first, second);
  if (second !== undefined && /^\d{1,2}\([ivx]{1,4}\)$/.test(first.text) && /^\([a-z]\)\s/.test(second.text))
    return joinCells(first, second);
  if (second !== undefined && /^\W*(?:exhibit|ex)(?:\s+no\.?)?$/i.test(first.text) && /^\W*\d/.test(second.text))
    return joinCells(first, second);
  return first;
}

/** `2` | `.1`, or, before a text, `10.1` | `0`. */
function isDivided(first: Cell, second: Cell, third: Cell | undefined): boolean {
  if (/^\(?\d{1,3}$/.test(first.text) && /^\.\d{1,3}\W*$/.test(second.text)) return true;
  return /^\d{1,2}\.\d$/.test(first.text) && /^\d$/.test(second.text) && /\p{L}{2}/u.test(third?.text ?? '');
}

function joinCells(one: Cell, other: Cell, between = ' '): Cell {
  return {
    text: `${one.text}${between}${other.text}`,
    span: { start: one.span.start, end: other.span.end },
    column: one.column,
    columnEnd: other.columnEnd,
  };
}

/** `3  | (a) Articles`, and below it `(b) By-Laws`: the letters are the numbers', the integer is all of theirs. */
function withFirstLetter(lines: readonly Line[], index: number, number: NumberInText, cell: Cell, rest: readonly Cell[]): RowNumber | null {
  const [first, ...others] = rest;
  if (first === undefined || !/^\(a\)(?:\s|$)/.test(first.text) || !/^\d{1,2}$/.test(number.number)) return null;
  const below = lines.slice(index + 1, index + 1 + reach).flatMap(({ cells }) => cells[0] ?? []);
  const next = below.find(({ column, text }) => column < first.column || /^\(b\)(?:\s|$)/.test(text));
  const letter = readSubLetter(first, { number: number.number, numberAt: pieceOf(cell) });
  if (letter === null || next?.column !== first.column) return null;
  return { number: letter, cell: first, rest: others, isCertain: true, standsAlone: false };
}

/** `(3)  Articles of Incorporation and By-Laws`, and in the column of these words `(a)`, further down `(b)`: they are rows, not its text. */
function isFirstLetter(lines: readonly Line[], index: number, { text, column }: Cell, { row }: ListShape): boolean {
  if (row === null || !/^\d{1,2}$/.test(row.number) || !/^\(a\)(?:\s|$)/.test(text)) return false;
  const below = lines.slice(index + 1, index + 1 + reach).flatMap(({ cells }) => cells[0] ?? []);
  const next = below.find((one) => one.column < column || /^\(b\)(?:\s|$)/.test(one.text));
  return next?.column === column;
}

/** `10.5` on a line of its own, the next row right below it: nothing describes it. */
function isAmongRows(lines: readonly Line[], index: number, number: NumberInText, { row }: ListShape): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line.cells.length > 0);
  const below = readExhibitNumber(next?.cells[0]?.text ?? '');
  return row !== null && number.isDistinct && !number.isLettered && below?.isDistinct === true;
}

/** A number on a line of its own is a row when text follows on the next. */
function hasTextBelow(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line.cells.length > 0);
  const text = next?.cells[0]?.text ?? '';
  if (isPageFurniture(text) || isNote(text)) return false;
  return /\p{L}{3}/u.test(text) && readExhibitNumber(text) === null;
}
