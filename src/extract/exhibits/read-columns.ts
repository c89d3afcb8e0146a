import type { Cell, Line } from '../../sections/sections.ts';
import { isRule } from '../leaf/is-rule.ts';
import { type ColumnKind, columnKinds } from './list-phrases.ts';

/** A column of a list: from where on its text stands, and what it is for. */
export type Column = { readonly kind: ColumnKind; readonly column: number };

/** The columns of a list, left to right; empty where no row of headings tells them. */
export type Columns = readonly Column[];

/** Typists align by eye, in columns of characters; the grid of an HTML table is exact. */
const typingSlack = 3;

/** How many lines a row of headings takes at most, its rule included: `SEQUENTIALLY` / `NUMBERED` / `PAGE`. */
export const longestHeading = 5;

/**
 * Reads the row of headings at the beginning of `lines`: words one above the other are one heading, and a rule below them says where its
 * column begins. `null` where the lines begin with anything else.
 */
export function readColumns(lines: readonly Line[]): Heading | null {
  return readSpanning(lines) ?? readPlain(lines.slice(0, longestHeading));
}

type Heading = { readonly columns: Columns; readonly count: number };

/** Words over a rule as wide as several columns, `Previously Filed*`: these say where exhibits are; what stands right of them describes them. */
function readSpanning(lines: readonly Line[]): Heading | null {
  const [words, rule] = [lines[0]?.cells ?? [], lines[1]?.cells ?? []];
  const [span] = rule;
  if (span === undefined || words.length !== 1 || rule.length !== 1 || !isRule(span.text)) return null;
  if (!spanning.test(words[0]?.text ?? '')) return null;
  const below = readPlain(lines.slice(2));
  if (below === null) return null;
  const isUnder = ({ column }: Column): boolean => column >= span.column - typingSlack && column < span.columnEnd;
  const columns = below.columns.map((column): Column => (isUnder(column) ? { ...column, kind: 'source' } : column));
  const isDescribed = columns.some(({ kind }) => kind === 'description');
  const last: Columns = isDescribed ? [] : [{ kind: 'description', column: span.columnEnd }];
  return { columns: [...columns, ...last], count: below.count + 2 };
}

function readPlain(lines: readonly Line[]): Heading | null {
  const heading = headingRows(lines);
  const slack = heading.some((line) => line.row !== null) ? 0 : typingSlack;
  const cells = heading.flatMap((line) => line.cells);
  const groups = groupByColumn(cells.filter((cell) => !isRule(cell.text)));
  const rules = cells.filter((cell) => isRule(cell.text));
  const columns = groups.map((group): Column => {
    const text = group.map((cell) => cell.text).join(' ');
    const rule = rules.find((cell) => group.some((one) => isOver(one, cell)));
    return { kind: kindOf(text), column: Math.min(...group.map((cell) => cell.column), rule?.column ?? Number.POSITIVE_INFINITY) - slack };
  });
  const isHeading =
    columns.length > 1 &&
    columns.some((column) => column.kind === 'number' || column.kind === 'page' || column.kind === 'location' || column.kind === 'source');
  return isHeading ? { columns: withOneNumber(columns.sort((a, b) => a.column - b.column)), count: heading.length } : null;
}

/** `Exhibit` heads the descriptions in `No. | Exhibit`, and in `Form | File No. | Exhibit`, right of them, the number that it had elsewhere. */
function withOneNumber(columns: Columns): Columns {
  const number = columns.findIndex(({ kind }) => kind === 'number');
  const description = columns.findIndex(({ kind }) => kind === 'description');
  return columns.map((column, index): Column => {
    if (column.kind !== 'number') return column;
    if (columns.slice(0, index).some(({ kind }) => kind === 'location' || kind === 'source')) return { ...column, kind: 'location' };
    if (index === number) return column;
    return { ...column, kind: description >= 0 && description < index ? 'location' : 'description' };
  });
}

/** The kind of column that a cell stands in. The first column is the number's, whatever its heading. */
export function columnOf(columns: Columns, cell: Cell): ColumnKind | null {
  const column = columns.findLast((one) => one.column <= cell.column);
  return column?.kind ?? null;
}

/** Heads columns that say where exhibits were filed before. */
const spanning = /^(?:previously\s+filed|incorporated\s+by\s+reference)\W*$/i;

/** Begins a cell that says where the exhibit is. */
const where =
  /^(?:(?:To\s+be\s+|Previously\s+)?(?:Filed|Furnished)|Incorporated|Included|Attached|Exhibit\s+\S+\s+(?:to|of)|Form\s+(?:\d{1,2}|S)-\S+\s+(?:of|for))\b/;

/**
 * In plain text the first cell right of a description that begins `Incorporated by reference …` begins a column, whatever the headings say:
 * `Page No.` is often not printed above what stands there. `cells` are those beside the number.
 */
export function withLocationColumn(columns: Columns, line: Line, cells: readonly Cell[]): Columns {
  const at = line.row === null ? cells.findIndex(({ text }, index) => index > 0 && where.test(text)) : -1;
  const cell = at > 0 && !isNextSentence(cells[at - 1], cells[at]) ? cells[at] : undefined;
  if (cell === undefined || isOfPlaces(columnOf(columns, cell))) return columns;
  const kind = columns.find((column) => isOfPlaces(column.kind))?.kind ?? 'location';
  return [...columns.filter(({ column }) => column < cell.column), { kind, column: cell.column - typingSlack }];
}

/** `Executive Plan.  Incorporated by reference …`: two blanks after a sentence part no columns. */
function isNextSentence(one: Cell | undefined, other: Cell | undefined): boolean {
  return one !== undefined && other !== undefined && other.column - one.columnEnd <= 2 && /[.;:,)]$/.test(one.text);
}

function isOfPlaces(kind: ColumnKind | null): boolean {
  return kind === 'location' || kind === 'source';
}

/** `The following exhibits are filed herewith or incorporated by reference`: justified text looks like columns. */
const sentence = /\b(?:are|been|following|set\s+forth)\b/i;

function headingRows(lines: readonly Line[]): readonly Line[] {
  const rows: Line[] = [];
  for (const line of lines.slice(0, longestHeading)) {
    const isWords =
      line.cells.length > 0 &&
      line.cells.every(
        (cell) =>
          isRule(cell.text) || (cell.text.length < 48 && !/\d/.test(cell.text) && !/[.;]$/.test(cell.text.replace(/\b(?:No|Reg)\.$/i, ''))),
      );
    if (!isWords || sentence.test(line.text)) break;
    rows.push(line);
    if (line.cells.every((cell) => isRule(cell.text))) break;
  }
  return rows;
}

function groupByColumn(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const groups: Cell[][] = [];
  for (const cell of cells) {
    const group = groups.find((one) => one.some((other) => isOver(other, cell)));
    if (group === undefined) groups.push([cell]);
    else group.push(cell);
  }
  return groups;
}

function isOver(one: Cell, other: Cell): boolean {
  return Math.min(one.columnEnd, other.columnEnd) > Math.max(one.column, other.column);
}

function kindOf(text: string): ColumnKind {
  return columnKinds.find(({ pattern }) => pattern.test(text.trim()))?.kind ?? 'description';
}
