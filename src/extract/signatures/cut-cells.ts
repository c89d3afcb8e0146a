import type { Cell, Line } from '../../sections/sections.ts';
import { spanOver } from '../../source/span.ts';
import { isNameSuffix } from './person-name.ts';
import { readMark } from './read-mark.ts';
import type { Extent } from './row-cell.ts';

/**
 * The cells of a line as a signer would cut it. In plain text words of one value may stand two spaces apart, and two columns one: `rules`,
 * those drawn above, say where a column begins.
 */
export function cutCells(line: Line, rules: readonly Extent[]): readonly Cell[] {
  const isPrinted = line.row === null;
  const cells = isPrinted ? joinJustified(line.cells).flatMap((cell) => cutAtRules(cell, rules)) : line.cells;
  return cells.flatMap(cutAtRule).flatMap(cutAfterFill).flatMap(cutAtMarks).map(withoutBrace);
}

/** Two cells as one, as a reader reads on. */
export function joinCells(one: Cell, other: Cell): Cell {
  const span = spanOver([one.span, other.span]) ?? one.span;
  return { text: `${one.text} ${other.text}`, span, column: one.column, columnEnd: other.columnEnd };
}

/** `*     By  Phillip  W.  Wilson,  Attorney-in-Fact,   pursuant  to`: a line of single words was justified. `John K.  Casey`: so was a name. */
function joinJustified(cells: readonly Cell[]): readonly Cell[] {
  const isJustified =
    cells.length > 2 && cells.every((cell, index) => !cell.text.includes(' ') && (index < 2 || gapBefore(cells, index) <= widestGap));
  const joined: Cell[] = [];
  for (const [index, cell] of cells.entries()) {
    const last = joined.at(-1);
    const isInName = last !== undefined && gapBefore(cells, index) === 2 && goesOnInName(last.text, cell.text);
    if (last !== undefined && (isJustified || isInName)) joined[joined.length - 1] = joinCells(last, cell);
    else joined.push(cell);
  }
  return joined;
}

/** An initial stands between the words of one name, `FRANK  J.  BORELLI`, and a suffix after them: `SHOCKLEY,  III`. */
function goesOnInName(before: string, after: string): boolean {
  if (/(?:^|\s)\p{Lu}\.$/u.test(before)) return /^\p{Lu}/u.test(after);
  return /^\*?\p{Lu}(?:\.|[\p{L}'’-]+)$/u.test(before) ? /^\p{Lu}\.$/u.test(after) : /\p{L}{2},$/u.test(before) && isNameSuffix(after);
}

/** Spaces between the words of a justified line. */
const widestGap = 3;

function gapBefore(cells: readonly Cell[], index: number): number {
  return (cells[index]?.column ?? 0) - (cells[index - 1]?.columnEnd ?? 0);
}

/** `Louis P. Bansbach, III, March 26, 1996 Patrick D. Broe` under two rules: a column begins where the second does. */
function cutAtRules(cell: Cell, rules: readonly Extent[]): readonly Cell[] {
  const rule = rules.find(({ column }) => column > cell.column && cell.text.charAt(column - cell.column - 1) === ' ');
  return rule === undefined || !isAsPrinted(cell) ? [cell] : cutAt(cell, rule.column - cell.column);
}

/** `---------- Officer and Director`, `and Controller ----------`: the typist left little room between a rule and the next column. */
function cutAtRule(cell: Cell): readonly Cell[] {
  const [, leading = '', before = ''] = /^((?:- )*[-_=]{5,}) ?(?=[^-_=\s])(?!.*[-_=]{4})|^([^-_=]*\S )(?=-{8,}$)/.exec(cell.text) ?? [];
  const at = leading.length + before.length;
  return at === 0 || !isAsPrinted(cell) || readMark(cell.text) !== null ? [cell] : cutAt(cell, at);
}

/** `____C. D. Hunter__________ Vice Chairman`: the line to sign on ends, the next column begins. */
function cutAfterFill(cell: Cell): readonly Cell[] {
  const end = /^(?:By)?_*[^_]+_{3,}(?=\s+\p{L})/u.exec(cell.text)?.[0].length ?? 0;
  return end === 0 || !isAsPrinted(cell) ? [cell] : cutAt(cell, end);
}

/** `/s/C. Fred Fetterolf /s/Ronald L. Kuehn, Jr.`: each mark begins a signature. */
function cutAtMarks(cell: Cell): readonly Cell[] {
  const first = /^\/s\/.*?\s(?=\/s\/\s*\p{Lu})/iu.exec(cell.text)?.[0].length ?? 0;
  if (first === 0 || !isAsPrinted(cell)) return [cell];
  const [one, other] = cutAt(cell, first);
  return one === undefined || other === undefined ? [cell] : [one, ...cutAtMarks(other)];
}

/** Offsets are only counted across text that stands in the raw text as it is read. */
function isAsPrinted({ span, text }: Cell): boolean {
  return span.end - span.start === text.length;
}

function cutAt(cell: Cell, at: number): readonly Cell[] {
  const text = cell.text.slice(0, at).trimEnd();
  const next = at + (/^\s*/.exec(cell.text.slice(at))?.[0].length ?? 0);
  return [
    {
      text,
      span: { start: cell.span.start, end: cell.span.start + text.length },
      column: cell.column,
      columnEnd: cell.column + text.length,
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
