import type { Cell, Line } from '../../sections/sections.ts';
import { isRule } from '../leaf/is-rule.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type CaptionMatch, findCaption, isAddressPart, isCaptionRest } from './captions.ts';

/** A cell of the cover, in its place, with what it is: a caption, a part of one, a rule, words of the form, or else a value. */
export type CoverCell = {
  readonly line: number;
  readonly cell: Cell;
  /** The caption that begins here, matched against all its lines. */
  readonly caption: CaptionMatch | null;
  readonly kind: 'caption' | 'caption-part' | 'rule' | 'boilerplate' | 'value';
  readonly isBracketed: boolean;
};

/** The cells of the cover, line by line; a blank line has none. */
export type CoverGrid = { readonly lines: readonly Line[]; readonly rows: readonly (readonly CoverCell[])[] };

/** Longest caption, in lines. */
const captionLines = 5;

/** Tells captions, rules, words of the form and values apart. A caption that opens a bracket goes on, in its own columns, until it closes. */
export function coverGrid(lines: readonly Line[]): CoverGrid {
  const parts = new Set<Cell>();
  const rows = lines.map((line, index) =>
    joinJustified(line)
      .flatMap(splitCaptions)
      .map((cell) => coverCell(lines, index, cell, parts)),
  );
  return { lines, rows };
}

/** Words of a line that is justified stand two columns apart without being columns of their own: `24843  Del  Prado,  Suite  326`. */
function joinJustified(line: Line): readonly Cell[] {
  if (line.row !== null || line.cells.length < fewestJustified) return line.cells;
  const joined: Cell[] = [];
  for (let from = 0; from < line.cells.length; ) {
    const end = endOfJustified(line.cells, from);
    const run = line.cells.slice(from, end);
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) break;
    const span = { start: first.span.start, end: last.span.end };
    joined.push(
      run.length < fewestJustified
        ? first
        : { text: run.map(({ text }) => text).join(' '), span, column: first.column, columnEnd: last.columnEnd },
    );
    from = run.length < fewestJustified ? from + 1 : end;
  }
  return joined;
}

/** Words two columns apart that make a justified line; fewer may be columns. */
const fewestJustified = 3;

function endOfJustified(cells: readonly Cell[], from: number): number {
  let end = from;
  const isWord = (cell: Cell | undefined): boolean => cell !== undefined && !cell.text.includes(' ');
  while (isWord(cells[end]) && (end === from || cells[end]?.column === (cells[end - 1]?.columnEnd ?? 0) + 2)) end += 1;
  return Math.max(end, from + 1);
}

/** Captions in brackets that a single space sets apart, from each other or from the value before them. */
function splitCaptions(cell: Cell): readonly Cell[] {
  const texts = captionsIn(cell.text);
  if (texts.length === 0) return [cell];

  const isPrinted = cell.columnEnd - cell.column === cell.text.length;
  let column = cell.column;
  return texts.map((text) => {
    const part = isPrinted ? { ...cell, text, column, columnEnd: column + text.length } : { ...cell, text };
    column += text.length + 1;
    return part;
  });
}

/** `(Commission File Number) (IRS Employer Identification Number)`, `XTRA Corporation (Exact name of Registrant)`; none for anything else. */
function captionsIn(text: string): readonly string[] {
  const texts = text.includes(' (') ? text.split(/(?<=\)) (?=\()/) : [];
  if (texts.length > 1) return texts.every((each) => findCaption(each) !== null) ? texts : [];
  const [value = '', caption = ''] = texts.length === 0 ? [] : text.split(/ (?=\([^()]+\)$)/);
  return findCaption(caption)?.caption.field === 'name' && findCaption(value) === null ? [value, caption] : [];
}

function coverCell(lines: readonly Line[], line: number, cell: Cell, parts: Set<Cell>): CoverCell {
  const isBracketed = /^\s*[([]/.test(cell.text);
  if (isRule(cell.text)) return { line, cell, caption: null, kind: 'rule', isBracketed };
  if (parts.has(cell)) return { line, cell, caption: null, kind: 'caption-part', isBracketed };

  const below = isOpen(cell.text) ? linesOfCaption(lines, line, cell) : restOfCaption(lines, line, cell);
  const caption = findCaption([cell, ...below].map((part) => part.text).join(' '));
  if (caption !== null) {
    for (const part of below) parts.add(part);
    return { line, cell, caption: { ...caption, end: Math.min(caption.end, cell.text.length) }, kind: 'caption', isBracketed };
  }
  return { line, cell, caption: null, kind: kindOf(cell.text), isBracketed };
}

function kindOf(text: string): CoverCell['kind'] {
  if (isBoilerplate(text) || holdsMark(text)) return 'boilerplate';
  return isCaptionRest(text) || isAddressPart(text) ? 'caption-part' : 'value';
}

/** `Address and` over `Telephone Number`, without brackets: one caption of two lines. */
function restOfCaption(lines: readonly Line[], line: number, cell: Cell): readonly Cell[] {
  if (!/(?:\b(?:and|of|or)|[,;])$/i.test(cell.text)) return [];
  const rest = lines[line + 1]?.cells.find((below) => overlap(below, cell) > 0);
  const isCaption = findCaption(cell.text) !== null || /^registrant\b/i.test(cell.text);
  return rest !== undefined && isCaption && (isCaptionRest(rest.text) || findCaption(rest.text) !== null) ? [rest] : [];
}

function linesOfCaption(lines: readonly Line[], line: number, cell: Cell): readonly Cell[] {
  const parts: Cell[] = [];
  let text = cell.text;
  for (let index = line + 1; index < line + captionLines && isOpen(text); index += 1) {
    const part = lines[index]?.cells.find((below) => overlap(below, cell) > 0);
    if (part === undefined || isRule(part.text) || /^\s*[([]/.test(part.text)) break;
    parts.push(part);
    text += part.text;
  }
  return isOpen(text) ? [] : parts;
}

function isOpen(text: string): boolean {
  if (!text.includes('(') && !text.includes('[')) return false;
  return (text.match(/[([]/g)?.length ?? 0) > (text.match(/[)\]]/g)?.length ?? 0);
}

function holdsMark(text: string): boolean {
  return /[\u2610-\u2612]|\[ ?[xX_]? ?\]|\/ ?[xX]? ?\/|\|_?[xX]?\|/.test(text);
}

/** How many columns two cells share; negative: how many lie between them. */
export function overlap(one: Cell, other: Cell): number {
  return Math.min(one.columnEnd, other.columnEnd) - Math.max(one.column, other.column);
}
