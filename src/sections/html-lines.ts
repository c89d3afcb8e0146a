import { type Span, spanOver } from '../source/span.ts';
import { collapse, isInked } from './characters.ts';
import type { Cell, Line } from './sections.ts';

/** What stands on one line of a block or a cell; null is a blank line. */
type Piece = { readonly text: string; readonly span: Span } | null;
type TableCell = { readonly column: number; readonly columnEnd: number; readonly pieces: Piece[] };
type Table = {
  readonly index: number;
  row: number;
  cells: TableCell[];
  cell: TableCell | null;
  isRowOpen: boolean;
  readonly taken: number[];
};

/** Columns and rows that a cell can be meant to span; more is a slip of the tool that wrote it. */
const maximalSpan = 200;

/**
 * Lays out the text, blocks and tables of an HTML document as lines. A row whose cells hold several lines gives several lines; a table
 * inside a cell stands between what comes before it in that cell’s row and what comes after. `at` is where the document begins.
 */
export function layOutHtml(at: number) {
  const lines: Line[] = [];
  const tables: Table[] = [];
  let tableCount = 0;
  let page = 1;
  let pageBegins = 0;
  const running = runningLine(at);

  const place = (piece: Piece): void => {
    const table = tables.at(-1);
    if (table?.cell != null) table.cell.pieces.push(piece);
    else emit(piece === null ? [] : [{ ...piece, column: 0, columnEnd: 1 }], null);
  };
  const emit = (cells: readonly Cell[], row: number | null): void => {
    const text = cells.map((cell) => cell.text).join('  ');
    const span = spanOver(cells.map((cell) => cell.span)) ?? { start: running.end(), end: running.end() };
    lines.push({ text, span, cells, page, table: tables.at(-1)?.index ?? null, row });
  };
  /** Ends the running line where a block begins or ends. A block of nothing but a no-break space is a blank line, an empty one is nothing. */
  const endBlock = (): void => {
    const isSpacer = running.isSpacer();
    const piece = running.take();
    if (piece !== null || isSpacer) place(piece);
  };
  const emitRow = (table: Table): void => {
    const height = table.cells.reduce((most, { pieces }) => Math.max(most, pieces.findLastIndex((piece) => piece !== null) + 1), 0);
    if (height === 0) emit([], table.row);
    for (let index = 0; index < height; index += 1) emit(cellsOfLine(table.cells, index), table.row);
    for (const cell of table.cells) cell.pieces.length = 0;
  };
  const closeCell = (): void => {
    endBlock();
    const table = tables.at(-1);
    if (table !== undefined) table.cell = null;
  };
  const closeRow = (): void => {
    closeCell();
    const table = tables.at(-1);
    if (!table?.isRowOpen) return;
    emitRow(table);
    [table.cells, table.isRowOpen] = [[], false];
    table.row += 1;
  };
  const openRow = (): void => {
    closeRow();
    const table = tables.at(-1);
    if (table !== undefined) table.isRowOpen = true;
  };

  return {
    text: running.text,
    breakLine: (): void => place(running.take()),
    endBlock,
    /** A line that was laid out already, as in `<pre>`; inside a cell only its text counts. */
    printedLine: (line: Piece, cells: readonly Cell[]): void => {
      if (tables.at(-1)?.cell != null) place(line);
      else emit(cells, null);
    },
    openTable: (): void => {
      endBlock();
      const outer = tables.at(-1);
      if (outer?.cells.some((cell) => cell.pieces.length > 0)) emitRow(outer);
      tables.push({ index: tableCount, row: 0, cells: [], cell: null, isRowOpen: false, taken: [] });
      tableCount += 1;
    },
    closeTable: (): void => {
      closeRow();
      tables.pop();
    },
    openRow,
    closeRow,
    openCell: (colspan: number, rowspan: number): void => {
      closeCell();
      const table = tables.at(-1);
      if (table === undefined) return;
      if (!table.isRowOpen) openRow();
      const column = freeColumn(table);
      table.cell = { column, columnEnd: column + colspan, pieces: [] };
      table.cells.push(table.cell);
      for (let taken = column; taken < column + colspan; taken += 1) table.taken[taken] = table.row + rowspan;
    },
    closeCell,
    /** A break before anything stands on the page begins no page. */
    breakPage: (): void => {
      endBlock();
      if (lines.length === pageBegins) return;
      page += 1;
      pageBegins = lines.length;
    },
    finish: (): readonly Line[] => {
      endBlock();
      while (tables.length > 0) {
        closeRow();
        tables.pop();
      }
      return lines;
    },
  };
}

/** The line that is being read: its text so far, and where its ink begins and ends. */
function runningLine(at: number) {
  let buffer = '';
  let start = -1;
  let end = at;
  return {
    text: (text: string, from: number, to: number): void => {
      buffer += text;
      const first = firstInked(text);
      if (first < 0) return;
      const isEntity = to - from !== text.length;
      if (start < 0) start = isEntity ? from : from + first;
      end = isEntity ? to : from + lastInked(text) + 1;
    },
    take: (): Piece => {
      const piece = start < 0 ? null : { text: collapse(buffer), span: { start, end } };
      [buffer, start] = ['', -1];
      return piece;
    },
    /** True where a no-break space holds a line open. */
    isSpacer: (): boolean => buffer.includes('\u00a0'),
    end: (): number => end,
  };
}

/** Reads `colspan` or `rowspan`; 1 for anything but a sensible number. */
export function readSpan(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return span >= 1 && span <= maximalSpan ? span : 1;
}

/** The first column that neither this row nor a `rowspan` of an earlier row has taken. */
function freeColumn(table: Table): number {
  let column = table.cells.at(-1)?.columnEnd ?? 0;
  while ((table.taken[column] ?? 0) > table.row) column += 1;
  return column;
}

function cellsOfLine(cells: readonly TableCell[], index: number): readonly Cell[] {
  return cells.flatMap(({ column, columnEnd, pieces }) => {
    const piece = pieces[index];
    return piece == null ? [] : [{ ...piece, column, columnEnd }];
  });
}

function firstInked(text: string): number {
  let index = 0;
  while (index < text.length && !isInked(text.charAt(index))) index += 1;
  return index < text.length ? index : -1;
}

function lastInked(text: string): number {
  let index = text.length - 1;
  while (index >= 0 && !isInked(text.charAt(index))) index -= 1;
  return index;
}
