import type { Cell, Line } from '../../sections/sections.ts';
import { spanOver } from '../../source/span.ts';
import { monthPattern } from '../leaf/months.ts';
import { readMark } from './read-mark.ts';
import { type Row, type RowCell, readCell } from './row-cell.ts';

/**
 * The lines of a block as rows, whose cells are what a signer would see apart: a label with its value, a rule without the text stuck to it.
 * A blank line is an empty row, and so is a page break.
 */
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
      .filter((cell) => cell.text !== '')
      .map(readCell),
  );
}

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

function joinLabels(cells: readonly RowCell[]): Row {
  const row: RowCell[] = [];
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

function belongsTo({ text, isPerson, mark }: RowCell, cell: RowCell): boolean {
  if (dateLabel.test(text)) return cell.dates[0]?.start === 0;
  if (valueLabel.test(text)) return !cell.isRule;
  if (month.test(text)) return /^(?:\d{1,2})?\s*,\s*(?:19|20)\d\d\b/.test(cell.text);
  if (monthAndDay.test(text)) return /^(?:19|20)\d\d$/.test(cell.text);
  if (isPerson) return /^\*{1,3}$/.test(cell.text);
  if (mark === null || mark.start < mark.end) return false;
  if (mark.isStarred && !mark.isConformed) return /^\*+$/.test(text) && cell.mark?.hasBy === true;
  if (mark.isConformed) return !cell.isRule;
  return mark.hasBy && !dateLabel.test(cell.text) && cell.dates[0]?.start !== 0;
}

function joinCells(one: Cell, other: Cell): RowCell {
  const span = spanOver([one.span, other.span]) ?? one.span;
  return readCell({ text: `${one.text} ${other.text}`, span, column: one.column, columnEnd: other.columnEnd });
}
