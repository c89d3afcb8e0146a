import type { Line } from '../../sections/sections.ts';
import { monthPattern } from '../leaf/months.ts';
import { cutCells, joinCells } from './cut-cells.ts';
import { hasOfficeWord } from './person-name.ts';
import { type Row, type RowCell, readCell } from './row-cell.ts';

/**
 * The lines of a block as rows, whose cells are what a signer would see apart: a label with its value, a rule without the text stuck to it.
 * A blank line is an empty row, and so is a page break.
 */
export function readRows(lines: readonly Line[]): readonly Row[] {
  const rows: Row[] = [];
  let rules: readonly RowCell[] = [];
  for (const [index, line] of lines.entries()) {
    const row = joinLabels(
      cutCells(line, rules)
        .filter((cell) => cell.text !== '')
        .map(readCell),
    );
    if (line.page !== (lines[index - 1]?.page ?? line.page) && row.length > 0) rows.push([]);
    rows.push(row);
    rules = row.length === 0 || row.some((cell) => cell.isRule) ? row.filter((cell) => cell.isRule) : rules;
  }
  return rows;
}

function joinLabels(cells: readonly RowCell[]): Row {
  const row: RowCell[] = [];
  for (const cell of cells) {
    const last = row.at(-1);
    if (last !== undefined && belongsTo(last, cell)) row[row.length - 1] = readCell(joinCells(last, cell));
    else row.push(cell);
  }
  return row;
}

const dateLabel = /^(?:dated?|as\s+of)\s*(?:this\s*)?[:.]?\s*_*$/i;
const month = new RegExp(`^(?:dated?\\s*:?\\s*)?${monthPattern}$`, 'i');
const monthAndDay = new RegExp(`^(?:dated?\\s*:?\\s*)?${monthPattern}\\s+\\d{1,2}\\s*,?$`, 'i');
const valueLabel = /^(?:print(?:ed)?\s+name|name|titles?|its|capacity|phone|signature)\s*:\s*_*$/i;

function belongsTo({ text, isPerson, mark }: RowCell, cell: RowCell): boolean {
  if (dateLabel.test(text)) return cell.dates[0]?.start === 0;
  if (valueLabel.test(text)) return !cell.isRule;
  if (month.test(text)) return /^(?:\d{1,2}$|(?:\d{1,2})?\s*,\s*(?:19|20)\d\d\b)/.test(cell.text);
  if (monthAndDay.test(text)) return /^(?:,\s*)?(?:19|20)\d\d$/.test(cell.text);
  if (isPerson) return /^\*{1,3}$/.test(cell.text);
  if (mark === null || mark.start < mark.end) return false;
  if (mark.isStarred && !mark.isConformed) return /^\*+$/.test(text) && cell.mark?.hasBy === true;
  if (mark.isConformed) return !cell.isRule && (cell.name !== null || !hasOfficeWord(cell.text));
  return mark.hasBy && !dateLabel.test(cell.text) && cell.dates[0]?.start !== 0;
}
