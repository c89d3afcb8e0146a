import type { Cell, Line } from '../../sections/sections.ts';
import { type NumberInText, readExhibitNumber } from './exhibit-number.ts';
import { isNote } from './read-notes.ts';

/** The number that begins a row, the cell it stands in (joined where it was split), and the cells beside it. */
export type RowNumber = { readonly number: NumberInText; readonly cell: Cell; readonly rest: readonly Cell[] };

/** What the rows above have told of the list: from which column on descriptions stand, which numbers it has, the last of them. */
export type ListShape = { readonly textColumn: number; readonly isLettered: boolean; readonly lastNumber: string | null };

/** Item 601 of Regulation S-K numbers no exhibit higher; what is higher numbers a page. */
const lastOfItem601 = 107;
/** `… incorporated by reference to` / `Exhibit 4.2 to Registration Statement …`: the description above goes on. */
const goesOn = /^(?:to|of|in)\s/;
/** `96K`, `88-S3`: codes of years and forms that notes explain. */
const yearCode = /^(?:8[4-9]|9\d|0\d)-?[KQSA8]/;
const noDescription = /^(?:to|of|and|or|in|is|are|through|on|for|by|as|hereto|herewith|filed|above|below)\b/;
const financialStatements =
  /^(?:(?:the\s+)?(?:(?:consolidated|following|historical|audited|unaudited|combined|condensed|pro\s+forma)\s+){0,4}financial\s+(?:statements?|information)|(?:financial\s+statement\s+)?schedules?|(?:listing\s+of\s+)?exhibits?\b|balance\s+sheets?|index\s+to|all\s+financial|report|see\b|the\s+(?:exhibits|following)\b)/i;
const explanation =
  /^[-–=\s]*(?:incorporated|filed|previously|included|management|denotes|indicates|portions|furnished|pursuant|this\s+exhibit)\b/i;

/**
 * Reads the number that begins a row of exhibits. `null` where the line begins with anything else: a description that goes on, a note
 * `(1) Incorporated by reference …`, a paragraph of Item 14 on financial statements, or prose that begins with a number.
 */
export function readRowNumber(lines: readonly Line[], index: number, shape: ListShape): RowNumber | null {
  const line = lines[index];
  const cell = line === undefined ? undefined : numberCell(line.cells);
  if (line === undefined || cell === undefined || cell.column >= shape.textColumn) return null;
  const number = readExhibitNumber(cell.text) ?? readLetter(cell.text, shape.lastNumber);
  if (number === null || (number.isLettered && !shape.isLettered)) return null;

  const rest = line.cells.slice(line.cells.findIndex((one) => one.span.end >= cell.span.end) + 1);
  const isAlone = number.rest >= cell.text.length;
  const text = isAlone ? (rest[0]?.text ?? '') : cell.text.slice(number.rest);
  if (!isAlone && !number.isDistinct) return null;
  if (!number.hasWord && Number.parseInt(number.number, 10) > lastOfItem601) return null;
  if ((number.hasWord ? goesOn : noDescription).test(text)) return null;
  const isCell = line.row !== null && number.hasWord;
  if (isAlone && rest.length === 0 && !isCell && !hasTextBelow(lines, index, number)) return null;
  return isOtherNumbering(number, cell, text, shape) ? null : { number, cell, rest };
}

/** Items 14 and 15 of Form 10-K number financial statements like exhibits; notes number themselves in brackets. */
function isOtherNumbering(number: NumberInText, cell: Cell, text: string, shape: ListShape): boolean {
  if (number.isDistinct) return yearCode.test(cell.text.slice(number.start, number.end)) && explanation.test(text);
  if (Number.parseInt(number.number, 10) <= 6 && financialStatements.test(text)) return true;
  const isBelow = shape.lastNumber !== null && Number.parseInt(number.number, 10) < Number.parseInt(shape.lastNumber, 10);
  return (cell.text.charAt(number.start) === '(' || isBelow) && explanation.test(text);
}

/** The number may be split over two cells: `2` | `.1`. */
function numberCell(cells: readonly Cell[]): Cell | undefined {
  const [first, second, third] = cells;
  if (first === undefined) return undefined;
  if (/^[*†‡+#^]+$/.test(first.text) && second !== undefined) return joinCells(first, numberCell(cells.slice(1)) ?? second);
  if (second !== undefined && /^\(?\d{1,3}$/.test(first.text) && /^\.\d{1,3}\W*$/.test(second.text)) return joinCells(first, second, '');
  if (third !== undefined && second !== undefined && /^\(?\d{1,3}\)?$/.test(first.text) && /^\([a-z]{1,4}\)$/i.test(second.text))
    return joinCells(first, second);
  if (second !== undefined && /^\W*(?:exhibit|ex)(?:\s+no\.?)?$/i.test(first.text) && /^\W*\d/.test(second.text))
    return joinCells(first, second);
  return first;
}

function joinCells(one: Cell, other: Cell, between = ' '): Cell {
  return {
    text: `${one.text}${between}${other.text}`,
    span: { start: one.span.start, end: other.span.end },
    column: one.column,
    columnEnd: other.columnEnd,
  };
}

/** `B.` below `(3)A.` and `(b)` below `3(a)` go on in the number of the row above. */
function readLetter(text: string, last: string | null): NumberInText | null {
  const match = /^[*†+#]*\(?([A-Za-z])\)?[.:]?\s*[-–—]*(?=\s|$)/.exec(text);
  const before = last === null ? null : /^(.*?\d\)?\.?-?)(\(?)([A-Za-z])(\)?)$/.exec(last);
  const [, letter] = match ?? [];
  const [, base, open, previous, close] = before ?? [];
  if (match === null || letter === undefined || previous === undefined || letter.charCodeAt(0) !== previous.charCodeAt(0) + 1) return null;
  const start = text.indexOf(letter);
  return {
    number: `${base}${open}${letter}${close}`,
    start,
    end: start + 1,
    rest: match[0].length + (/^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0),
    marks: '',
    hasWord: false,
    isDistinct: true,
    isLettered: false,
  };
}

/** A number on a line of its own is a row when text follows on the next. */
function hasTextBelow(lines: readonly Line[], index: number, number: NumberInText): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line.cells.length > 0);
  const text = next?.cells[0]?.text ?? '';
  return (number.isDistinct || number.hasWord) && /\p{L}{3}/u.test(text) && readExhibitNumber(text) === null && !isNote(text);
}
