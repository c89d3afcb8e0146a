import type { Span } from '../source/span.ts';
import { HtmlSheet } from './html-sheet.ts';
import { HtmlTable } from './html-table.ts';
import { RunningLine } from './running-line.ts';
import type { Cell, Line, Run } from './sections.ts';

/**
 * Lays out the text, blocks and tables of an HTML document as lines. A row whose cells hold several lines gives several lines; a table
 * inside a cell stands between what comes before it in that cell’s row and what comes after.
 */
export class HtmlLayout {
  readonly #sheet: HtmlSheet;
  readonly #running: RunningLine;
  readonly #tables: HtmlTable[] = [];
  #tableCount = 0;
  #page = 1;
  #pageBegins = 0;

  /** `span` is where the document stands in `source`. */
  constructor(source: string, span: Span) {
    this.#sheet = new HtmlSheet(source, span.end - span.start);
    this.#running = new RunningLine(span.start);
  }

  text(text: string, start: number, end: number): void {
    this.#running.add(text, start, end);
  }

  breakLine(): void {
    this.#place(this.#running.take());
  }

  /** Ends the running line where a block begins or ends. A block of nothing but a no-break space is a blank line, an empty one is nothing. */
  endBlock(): void {
    const { isSpacer } = this.#running;
    const line = this.#running.take();
    if (line !== null || isSpacer) this.#place(line);
  }

  /** A line that was laid out already, as in `<pre>`; inside a cell only its text counts. */
  printedLine(line: Run | null, cells: readonly Cell[]): void {
    if (this.#table?.cell != null) {
      this.#place(line);
      return;
    }
    this.#beginLine(null);
    for (const cell of cells) this.#sheet.addCell(cell, cell.column, cell.columnEnd);
  }

  openTable(): void {
    this.endBlock();
    const outer = this.#table;
    if (outer?.cells.some((cell) => cell.lines.length > 0)) this.#emitRow(outer);
    this.#tables.push(new HtmlTable(this.#tableCount));
    this.#tableCount += 1;
  }

  closeTable(): void {
    this.closeRow();
    this.#tables.pop();
  }

  openRow(): void {
    this.closeRow();
    if (this.#table !== undefined) this.#table.isRowOpen = true;
  }

  closeRow(): void {
    this.closeCell();
    const table = this.#table;
    if (!table?.isRowOpen) return;
    this.#emitRow(table);
    table.endRow();
  }

  openCell(colspan: number, rowspan: number): void {
    this.closeCell();
    if (this.#table?.isRowOpen === false) this.openRow();
    this.#table?.openCell(colspan, rowspan);
  }

  closeCell(): void {
    this.endBlock();
    if (this.#table !== undefined) this.#table.cell = null;
  }

  /** A break before anything stands on the page begins no page. */
  breakPage(): void {
    this.endBlock();
    if (this.#sheet.length === this.#pageBegins) return;
    this.#page += 1;
    this.#pageBegins = this.#sheet.length;
  }

  finish(): readonly Line[] {
    this.endBlock();
    while (this.#tables.length > 0) this.closeTable();
    return this.#sheet.lines();
  }

  get #table(): HtmlTable | undefined {
    return this.#tables.at(-1);
  }

  #place(line: Run | null): void {
    const table = this.#table;
    if (table?.cell != null) {
      table.cell.lines.push(line);
      return;
    }
    this.#beginLine(null);
    if (line !== null) this.#sheet.addCell(line, 0, 1);
  }

  #emitRow(table: HtmlTable): void {
    // A row of nothing is a blank line.
    const height = Math.max(1, table.height);
    for (let index = 0; index < height; index += 1) this.#emitRowLine(table, index);
    for (const cell of table.cells) cell.lines.length = 0;
  }

  #emitRowLine({ cells, row }: HtmlTable, index: number): void {
    this.#beginLine(row);
    for (const { column, columnEnd, lines } of cells) {
      const line = lines[index];
      if (line != null) this.#sheet.addCell(line, column, columnEnd);
    }
  }

  #beginLine(row: number | null): void {
    this.#sheet.beginLine(this.#running.end, { page: this.#page, table: this.#table?.index ?? null, row });
  }
}
