import type { Span } from '../source/span.ts';
import { NumberList } from './number-list.ts';
import type { Cell, Line, Run } from './sections.ts';

/** Where a line stands in its document. */
type Place = { readonly page: number; readonly table: number | null; readonly row: number | null };

const none = -1;
/** Lines are seldom shorter, tags and all. */
const leastLength = 400;

/**
 * The lines of an HTML document, kept as numbers: as objects, they would take many times the memory of the text. Text that stands in the
 * source as a reader sees it, as most does, is cut from there when it is asked for.
 */
export class HtmlSheet {
  readonly #source: string;
  readonly #decoded: string[] = [];
  readonly #starts: NumberList;
  readonly #ends: NumberList;
  readonly #columns: NumberList;
  readonly #columnEnds: NumberList;
  /** Which of the decoded texts a cell shows, or none. */
  readonly #texts: NumberList;
  readonly #firstCells: NumberList;
  /** Where a blank line stands. */
  readonly #offsets: NumberList;
  readonly #pages: NumberList;
  readonly #tables: NumberList;
  readonly #rows: NumberList;

  constructor(source: string, length: number) {
    const list = (): NumberList => new NumberList(length / leastLength);
    this.#source = source;
    [this.#starts, this.#ends, this.#columns, this.#columnEnds, this.#texts] = [list(), list(), list(), list(), list()];
    [this.#firstCells, this.#offsets, this.#pages, this.#tables, this.#rows] = [list(), list(), list(), list(), list()];
  }

  /** How many lines there are. */
  get length(): number {
    return this.#firstCells.length;
  }

  /** Adds a cell to the line that begins with `beginLine`. */
  addCell({ text, span: { start, end } }: Run, column: number, columnEnd: number): void {
    const isTyped = text.length === end - start && this.#source.startsWith(text, start);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#columns.push(column);
    this.#columnEnds.push(columnEnd);
    this.#texts.push(isTyped ? none : this.#decoded.push(text) - 1);
  }

  /** Begins a line; `offset` is where it stands if no cells follow. */
  beginLine(offset: number, { page, table, row }: Place): void {
    this.#firstCells.push(this.#starts.length);
    this.#offsets.push(offset);
    this.#pages.push(page);
    this.#tables.push(table ?? none);
    this.#rows.push(row ?? none);
  }

  lines(): readonly Line[] {
    return Array.from({ length: this.length }, (_, index) => new HtmlLine(this, index));
  }

  textOf(line: number): string {
    const end = this.#endOf(line);
    let cell = this.#firstCells.at(line);
    if (cell === end) return '';
    let text = this.#cellText(cell);
    for (cell += 1; cell < end; cell += 1) text += `  ${this.#cellText(cell)}`;
    return text;
  }

  spanOf(line: number): Span {
    const [first, end] = [this.#firstCells.at(line), this.#endOf(line)];
    if (first < end) return { start: this.#starts.at(first), end: this.#ends.at(end - 1) };
    return { start: this.#offsets.at(line), end: this.#offsets.at(line) };
  }

  cellsOf(line: number): readonly Cell[] {
    const first = this.#firstCells.at(line);
    return Array.from({ length: this.#endOf(line) - first }, (_, index) => this.#cell(first + index));
  }

  placeOf(line: number): Place {
    const [table, row] = [this.#tables.at(line), this.#rows.at(line)];
    return { page: this.#pages.at(line), table: table === none ? null : table, row: row === none ? null : row };
  }

  #endOf(line: number): number {
    return line + 1 < this.#firstCells.length ? this.#firstCells.at(line + 1) : this.#starts.length;
  }

  #cell(cell: number): Cell {
    const span = { start: this.#starts.at(cell), end: this.#ends.at(cell) };
    return { text: this.#cellText(cell), span, column: this.#columns.at(cell), columnEnd: this.#columnEnds.at(cell) };
  }

  #cellText(cell: number): string {
    const decoded = this.#texts.at(cell);
    return this.#decoded[decoded] ?? this.#source.slice(this.#starts.at(cell), this.#ends.at(cell));
  }
}

/** A line of a sheet. Its cells are kept once they were asked for, so that they stay the same objects. */
class HtmlLine implements Line {
  readonly #sheet: HtmlSheet;
  readonly #index: number;
  #cells: readonly Cell[] | null = null;

  constructor(sheet: HtmlSheet, index: number) {
    this.#sheet = sheet;
    this.#index = index;
  }

  get text(): string {
    return this.#sheet.textOf(this.#index);
  }

  get span(): Span {
    return this.#sheet.spanOf(this.#index);
  }

  get cells(): readonly Cell[] {
    this.#cells ??= this.#sheet.cellsOf(this.#index);
    return this.#cells;
  }

  get page(): number {
    return this.#sheet.placeOf(this.#index).page;
  }

  get table(): number | null {
    return this.#sheet.placeOf(this.#index).table;
  }

  get row(): number | null {
    return this.#sheet.placeOf(this.#index).row;
  }
}
