import type { Span } from '../source/span.ts';
import { firstInked } from './characters.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import type { Cell, Run } from './sections.ts';
import { splitCells } from './split-cells.ts';

/** A stretch of the running line: the characters from `at` on stand for themselves from `start` on, or all for one entity. */
type Stretch = { readonly at: number; readonly start: number; readonly end: number; readonly isEntity: boolean };

/** Takes a line and its cells; null is a blank line. */
type Emit = (line: Run | null, cells: readonly Cell[]) => void;

/** Takes text whose line ends and spaces count, as in `<pre>`, and hands on each line, with its cells, as it ends. */
export class PreformattedLines {
  readonly #emit: Emit;
  #line = '';
  #stretches: Stretch[] = [];

  constructor(emit: Emit) {
    this.#emit = emit;
  }

  text(text: string, start: number, end: number): void {
    const isEntity = end - start !== text.length;
    let from = 0;
    for (const part of isEntity ? [text] : text.split('\n')) {
      if (from > 0) this.#endLine();
      this.#stretches.push({ at: this.#line.length, start: start + from, end: isEntity ? end : start + from + part.length, isEntity });
      this.#line += part.replaceAll('\r', ' ');
      from += part.length + 1;
    }
  }

  /** Hands on the running line, if anything stands on it. */
  flush(): void {
    if (this.#stretches.length === 0) return;
    if (firstInked(this.#line) >= 0) this.#endLine();
    [this.#line, this.#stretches] = ['', []];
  }

  #endLine(): void {
    // The dash escape of a PEM envelope.
    const printed = this.#line.startsWith('- -') ? `  ${this.#line.slice(2)}` : this.#line;
    const cells = firstInked(printed) < 0 ? [] : splitCells(printed, (start, end) => this.#rawSpan(start, end));
    const [first, last] = [cells.at(0), cells.at(-1)];
    const span = first && last && { start: first.span.start, end: last.span.end };
    this.#emit(span === undefined ? null : { text: printed.trim(), span }, cells);
    [this.#line, this.#stretches] = ['', []];
  }

  #rawSpan(start: number, end: number): Span {
    return { start: rawOffset(this.#stretches, start).start, end: rawOffset(this.#stretches, end - 1).end };
  }
}

/** The raw span of the character at `offset` of the line. */
function rawOffset(stretches: readonly Stretch[], offset: number): Span {
  const stretch = stretches[lastAtOrBefore(stretches, offset)] ?? { at: 0, start: 0, end: 0, isEntity: true };
  if (stretch.isEntity) return { start: stretch.start, end: stretch.end };
  const start = stretch.start + offset - stretch.at;
  return { start, end: start + 1 };
}
