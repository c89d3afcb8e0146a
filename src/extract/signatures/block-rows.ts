import type { Cell, Line } from '../../sections/sections.ts';
import { spanOver } from '../../source/span.ts';
import { isRule } from '../leaf/is-rule.ts';
import { monthPattern } from '../leaf/months.ts';
import { findDates } from '../leaf/read-date.ts';
import { isPersonName } from './person-name.ts';
import { readMark } from './read-mark.ts';

/** A line of a signature block whose cells are what a signer would see apart: a label with its value, a rule without the text stuck to it. */
export type Row = readonly Cell[];

/** The lines of a block as rows; a blank line is an empty row, and so is a page break. */
export function readRows(lines: readonly Line[]): readonly Row[] {
  return lines.flatMap((line, index) => {
    const row = readRow(line);
    return line.page === (lines[index - 1]?.page ?? line.page) || row.length === 0 ? [row] : [[], row];
  });
}

function readRow(line: Line): Row {
  return joinLabels(
    line.cells
      .flatMap(splitRule)
      .flatMap(splitFill)
      .map(withoutBrace)
      .filter((cell) => cell.text !== ''),
  );
}

/** True where two cells stand one above the other, at least in part. */
export function isAbove(one: Extent, other: Extent): boolean {
  return Math.min(one.columnEnd, other.columnEnd) > Math.max(one.column, other.column);
}

/** From which column up to which, exclusive. */
export type Extent = { readonly column: number; readonly columnEnd: number };

/** `----------Officer and Director`: the typist left no room between the rule and the next column. */
function splitRule(cell: Cell): readonly Cell[] {
  const rule = /^(?:- )?[-_=]{5,}(?=[^-_=\s])(?!.*[-_=]{4})/.exec(cell.text)?.[0].length ?? 0;
  // Offsets are only counted across text that stands in the raw text as it is read.
  if (rule === 0 || cell.span.end - cell.span.start !== cell.text.length || readMark(cell.text) !== null) return [cell];
  return divide(cell, rule);
}

/** `____C. D. Hunter__________ Vice Chairman`: the line to sign on ends, the next column begins. */
function splitFill(cell: Cell): readonly Cell[] {
  const end = /^(?:By)?_*[^_]+_{3,}(?=\s+\p{L})/u.exec(cell.text)?.[0].length ?? 0;
  return end === 0 || cell.span.end - cell.span.start !== cell.text.length ? [cell] : divide(cell, end);
}

function divide(cell: Cell, at: number): readonly Cell[] {
  const next = at + (/^\s*/.exec(cell.text.slice(at))?.[0].length ?? 0);
  return [
    {
      text: cell.text.slice(0, at),
      span: { start: cell.span.start, end: cell.span.start + at },
      column: cell.column,
      columnEnd: cell.column + at,
    },
    {
      text: cell.text.slice(next),
      span: { start: cell.span.start + next, end: cell.span.end },
      column: cell.column + next,
      columnEnd: cell.columnEnd,
    },
  ];
}

/** A brace drawn with `)` joins rows to one date; it is no part of a title. */
function withoutBrace(cell: Cell): Cell {
  const text = cell.text.replace(/^[)}|]$|\s+[)}|]$/, '');
  return text === cell.text ? cell : { ...cell, text };
}

function joinLabels(cells: readonly Cell[]): Row {
  const row: Cell[] = [];
  for (const cell of cells) {
    const last = row.at(-1);
    if (last !== undefined && belongsTo(last, cell)) row[row.length - 1] = joinCells(last, cell);
    else row.push(cell);
  }
  return row;
}

const dateLabel = /^(?:dated?|as\s+of)\s*(?:this\s*)?[:.]?\s*_*$/i;
const month = new RegExp(`^(?:dated?\\s*:?\\s*)?${monthPattern}$`, 'i');
const monthAndDay = new RegExp(`^(?:dated?\\s*:?\\s*)?${monthPattern}\\s+\\d{1,2}\\s*,$`, 'i');
const valueLabel = /^(?:print(?:ed)?\s+name|name|titles?|its|capacity|phone)\s*:\s*_*$/i;

function belongsTo(label: Cell, cell: Cell): boolean {
  if (dateLabel.test(label.text)) return findDates(cell.text)[0]?.start === 0;
  if (valueLabel.test(label.text)) return !isRule(cell.text);
  if (month.test(label.text)) return /^(?:\d{1,2})?\s*,\s*(?:19|20)\d\d\b/.test(cell.text);
  if (monthAndDay.test(label.text)) return /^(?:19|20)\d\d$/.test(cell.text);
  if (isPersonName(label.text)) return /^\*{1,3}$/.test(cell.text);
  const mark = readMark(label.text);
  if (mark === null || mark.start < mark.end) return false;
  if (mark.isStarred && !mark.isConformed) return /^\*+$/.test(label.text) && readMark(cell.text)?.hasBy === true;
  if (mark.isConformed) return !isRule(cell.text);
  return mark.hasBy && !dateLabel.test(cell.text) && findDates(cell.text)[0]?.start !== 0;
}

function joinCells(one: Cell, other: Cell): Cell {
  const span = spanOver([one.span, other.span]) ?? one.span;
  return { text: `${one.text} ${other.text}`, span, column: one.column, columnEnd: other.columnEnd };
}
