import type { Cell } from '../../sections/sections.ts';
import { isRule } from '../leaf/is-rule.ts';
import { type DateMatch, findDates } from '../leaf/read-date.ts';
import { findPersonName, isPersonName, type NameInText } from './person-name.ts';
import { type Mark, readMark } from './read-mark.ts';

/** A cell of a signature page with what can be read in it, whatever stands around it. */
export type RowCell = Cell & {
  readonly isRule: boolean;
  readonly mark: Mark | null;
  /** The person's name at its beginning. */
  readonly name: NameInText | null;
  /** It is a person's name and nothing else, an asterisk aside. */
  readonly isPerson: boolean;
  readonly dates: readonly DateMatch[];
};

/** A line of a signature block; an empty one is a blank line or a page break. */
export type Row = readonly RowCell[];

/** From which column up to which, exclusive. */
export type Extent = { readonly column: number; readonly columnEnd: number };

/** Reads a cell once: its parts are asked for again and again by what stands near it. */
export function readCell({ text, span, column, columnEnd }: Cell): RowCell {
  const isUnderline = isRule(text);
  const name = isUnderline ? null : findPersonName(text);
  return {
    text,
    span,
    column,
    columnEnd,
    isRule: isUnderline,
    mark: readMark(text),
    name,
    isPerson: name !== null && (/[*†+]$/.test(text) ? isPersonName(text) : name.rest === text.length),
    dates: findDates(text),
  };
}

/** True where two cells stand one above the other, at least in part. */
export function isAbove(one: Extent, other: Extent): boolean {
  return Math.min(one.columnEnd, other.columnEnd) > Math.max(one.column, other.column);
}

/** The first cell of the rows `[from, to)` that is wanted. */
export function findCell(rows: readonly Row[], from: number, to: number, isWanted: (cell: RowCell) => boolean): RowCell | undefined {
  for (let row = Math.max(0, from); row < to && row < rows.length; row += 1) {
    const found = rows[row]?.find(isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
