import type { Span } from '../source/span.ts';
import { isInked } from './characters.ts';
import type { Cell, Line } from './sections.ts';
import { expandTabs, splitCells } from './split-cells.ts';

/** Where a line of plain text stands. `[start, end)` is what is printed of it; `indent` columns before it held marks, which are not. */
export type PlainPlace = {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** No tab, form feed or no-break space stands on it. */
  readonly isRegular: boolean;
  readonly page: number;
  readonly table: number | null;
};

/**
 * A line of plain text, which is cut from its source when it is asked for: most lines of a filing are only glanced at, and as objects they
 * would take many times the memory of the text. Its cells are kept once they were split, so that they stay the same objects.
 */
export class PlainLine implements Line {
  readonly page: number;
  readonly table: number | null;
  readonly #source: string;
  readonly #start: number;
  readonly #end: number;
  readonly #indent: number;
  readonly #isRegular: boolean;
  #cells: readonly Cell[] | null = null;

  constructor({ source, start, end, indent, isRegular, page, table }: PlainPlace) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
    this.#indent = indent;
    this.#isRegular = isRegular;
    this.page = page;
    this.table = table;
  }

  get text(): string {
    const typed = this.#typed();
    if (!this.#isRegular) return expandTabs(typed);
    // Most lines end in ink: to look for it costs a fraction of trimming.
    return isInked(this.#source.charCodeAt(this.#end - 1)) ? typed : typed.trimEnd();
  }

  get span(): Span {
    return { start: this.#start, end: this.#end };
  }

  get cells(): readonly Cell[] {
    const offset = this.#start - this.#indent;
    this.#cells ??= splitCells(this.#typed(), (start, end) => ({ start: offset + start, end: offset + end }));
    return this.#cells;
  }

  get row(): null {
    return null;
  }

  /** The line as typed, from column 0. */
  #typed(): string {
    const printed = this.#source.slice(this.#start, this.#end);
    return this.#indent === 0 ? printed : ' '.repeat(this.#indent) + printed;
  }
}
