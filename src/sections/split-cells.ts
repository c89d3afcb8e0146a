import type { Span } from '../source/span.ts';
import type { Cell } from './sections.ts';

/** Where tabs stop in plain text. */
const tabWidth = 8;

/**
 * Splits a printed line into the runs of text that two or more spaces or a tab set apart. Columns count from 0 with tabs expanded to 8;
 * `rawSpan` gives the raw text under a part of the line.
 */
export function splitCells(line: string, rawSpan: (start: number, end: number) => Span): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let start = -1;
  let startColumn = 0;
  let end = 0;
  let endColumn = 0;
  const close = (): void => {
    if (start >= 0)
      cells.push({
        text: line.slice(start, end).replaceAll('\u00a0', ' '),
        span: rawSpan(start, end),
        column: startColumn,
        columnEnd: endColumn,
      });
    start = -1;
  };
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (isBlank(character)) {
      if (character === '\t' || index > end) close();
      column = character === '\t' ? nextStop(column) : column + 1;
      continue;
    }
    if (start < 0) [start, startColumn] = [index, column];
    column += 1;
    [end, endColumn] = [index + 1, column];
  }
  close();
  return cells;
}

/** The line with its tabs expanded to 8, without white space at its end. */
export function expandTabs(line: string): string {
  if (!line.includes('\t')) return line.trimEnd();
  let expanded = '';
  for (const [index, part] of line.split('\t').entries()) {
    if (index > 0) expanded = expanded.padEnd(nextStop(expanded.length));
    expanded += part;
  }
  return expanded.trimEnd();
}

function nextStop(column: number): number {
  return column + tabWidth - (column % tabWidth);
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0' || character === '\f' || character === '\v';
}
