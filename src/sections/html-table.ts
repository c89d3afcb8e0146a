import type { Run } from './sections.ts';

/** A cell of the row that is being read, with what stands on each of its lines; null is a blank one. */
export type TableCell = { readonly column: number; readonly columnEnd: number; readonly lines: (Run | null)[] };

/** A table that is being read: its running row, and which of its columns are taken by cells that reach down from rows above. */
export class HtmlTable {
  /** Which table of the document it is, from 0. */
  readonly index: number;
  /** Which row is running, from 0. */
  row = 0;
  isRowOpen = false;
  cells: TableCell[] = [];
  /** The cell that is open. */
  cell: TableCell | null = null;
  /** Up to which row, exclusive, each column is taken. */
  readonly #taken: number[] = [];

  constructor(index: number) {
    this.index = index;
  }

  /** How many lines the row has, without blank ones at its end. */
  get height(): number {
    let height = 0;
    for (const { lines } of this.cells) height = Math.max(height, lines.findLastIndex((line) => line !== null) + 1);
    return height;
  }

  openCell(colspan: number, rowspan: number): void {
    const column = this.#freeColumn();
    this.cell = { column, columnEnd: column + colspan, lines: [] };
    this.cells.push(this.cell);
    for (let taken = column; taken < column + colspan; taken += 1) this.#taken[taken] = this.row + rowspan;
  }

  endRow(): void {
    this.cells = [];
    this.isRowOpen = false;
    this.row += 1;
  }

  /** The first column that neither this row nor a `rowspan` of an earlier one has taken. */
  #freeColumn(): number {
    let column = this.cells.at(-1)?.columnEnd ?? 0;
    while ((this.#taken[column] ?? 0) > this.row) column += 1;
    return column;
  }
}
