import type { Span } from '../source/span.ts';
import { countInked } from './characters.ts';
import type { Cell } from './sections.ts';
import { splitCells } from './split-cells.ts';

/** A stretch of the running line: the characters from `at` on stand for themselves from `start` on, or all for one entity. */
type Stretch = { readonly at: number; readonly start: number; readonly end: number; readonly isEntity: boolean };

/** Takes text whose line ends and spaces count, as in `<pre>`, and hands on each line, with its cells, as it ends. */
export function preformattedLines(emit: (line: { readonly text: string; readonly span: Span } | null, cells: readonly Cell[]) => void) {
  let line = '';
  let stretches: Stretch[] = [];

  const rawSpan = (start: number, end: number): Span => ({
    start: rawOffset(stretches, start).start,
    end: rawOffset(stretches, end - 1).end,
  });
  const endLine = (): void => {
    const printed = line.startsWith('- -') ? `  ${line.slice(2)}` : line;
    const cells = countInked(printed) === 0 ? [] : splitCells(printed, rawSpan);
    const [first, last] = [cells.at(0), cells.at(-1)];
    const span = first && last && { start: first.span.start, end: last.span.end };
    emit(span === undefined ? null : { text: printed.trim(), span }, cells);
    [line, stretches] = ['', []];
  };
  return {
    text: (text: string, start: number, end: number): void => {
      const isEntity = end - start !== text.length;
      let from = 0;
      for (const part of isEntity ? [text] : text.split('\n')) {
        if (from > 0) endLine();
        stretches.push({ at: line.length, start: start + from, end: isEntity ? end : start + from + part.length, isEntity });
        line += part.replaceAll('\r', ' ');
        from += part.length + 1;
      }
    },
    /** Hands on the running line, if anything stands on it. */
    flush: (): void => {
      if (countInked(line) > 0) endLine();
      [line, stretches] = ['', []];
    },
  };
}

/** The raw span of the character at `offset` of the line. */
function rawOffset(stretches: readonly Stretch[], offset: number): Span {
  const stretch = stretches[lastAtOrBefore(stretches, offset)] ?? { at: 0, start: 0, end: 0, isEntity: true };
  if (stretch.isEntity) return { start: stretch.start, end: stretch.end };
  const start = stretch.start + offset - stretch.at;
  return { start, end: start + 1 };
}

function lastAtOrBefore(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
