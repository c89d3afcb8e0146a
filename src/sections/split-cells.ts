import type { Span } from '../source/span.ts';
import type { Cell } from './sections.ts';

/** Where tabs stop in plain text. */
const tabWidth = 8;

/**
 * Splits a printed line into the runs of text that two or more spaces or a tab set apart. Columns count from 0 with tabs expanded to 8;
 * `rawSpan` gives the raw text under a part of the line.
 */
export function splitCells(line: string, rawSpan: RawSpan): readonly Cell[] {
  return standsApart.test(line) ? splitApart(line, rawSpan) : onlyCell(line, rawSpan);
}

type RawSpan = (start: number, end: number) => Span;

/** Words two spaces apart, or white space that is no space; most lines have neither. */
const standsApart = /\S {2,}\S|[^\S ]/;

function onlyCell(line: string, rawSpan: RawSpan): readonly Cell[] {
  const text = line.trim();
  if (text === '') return [];
  const start = line.indexOf(text);
  const end = start + text.length;
  return [{ text, span: rawSpan(start, end), column: start, columnEnd: end }];
}

function splitApart(line: string, rawSpan: RawSpan): readonly Cell[] {
  const cells: Cell[] = [];
  const hasNoBreak = line.includes('\u00a0');
  let column = 0;
  let start = -1;
  let startColumn = 0;
  let end = 0;
  let endColumn = 0;
  const close = (): void => {
    if (start >= 0)
      cells.push({
        text: hasNoBreak ? line.slice(start, end).replaceAll('\u00a0', ' ') : line.slice(start, end),
        span: rawSpan(start, end),
        column: startColumn,
        columnEnd: endColumn,
      });
    start = -1;
  };
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (isBlank(code)) {
      if (code === tab || index > end) close();
      column = code === tab ? nextStop(column) : column + 1;
      continue;
    }
    if (start < 0) [start, startColumn] = [index, column];
    column += 1;
    [end, endColumn] = [index + 1, column];
  }
  close();
  return cells;
}

/** The line as printed: tabs expanded to 8, other blanks one space each, without white space at its end. */
export function expandTabs(line: string): string {
  let expanded = '';
  for (const [index, part] of line.split('\t').entries()) {
    if (index > 0) expanded = expanded.padEnd(nextStop(expanded.length));
    expanded += part.replace(/[\u00a0\f]/g, ' ');
  }
  return expanded.trimEnd();
}

function nextStop(column: number): number {
  return column + tabWidth - (column % tabWidth);
}

const tab = 9;

/** Space, tab, vertical tab, form feed, no-break space. */
function isBlank(code: number): boolean {
  return code === 32 || code === tab || code === 11 || code === 12 || code === 0xa0;
}
