import { type Extent, findCell, isAbove, type Row, type RowCell } from './row-cell.ts';

/** The next text under a cell, or under the columns of a signature, within three rows, blank rows and rules passed over. */
export function cellBelow(rows: readonly Row[], row: number, cell: Extent): RowCell | undefined {
  return findCell(rows, row + 1, row + 4, (other) => isAbove(cell, other) && !other.isRule);
}

/** The text over a cell, or ending where it begins, within three rows. */
export function cellAbove(rows: readonly Row[], row: number, cell: RowCell): RowCell | undefined {
  return rows
    .slice(Math.max(0, row - 3), row)
    .flat()
    .findLast((other) => isAbove(cell, other) || other.columnEnd === cell.column);
}

/** True for `By:` or `By ______` with nobody named after it. */
export function isByLine(cell: RowCell | undefined): boolean {
  const mark = cell?.mark ?? null;
  return mark?.hasBy === true && mark.start === mark.end;
}

/** Mark, rule and printed name are centred on each other: together they say where the column of signatures begins and ends. */
export function signatureBand(rows: readonly Row[], row: number, cell: RowCell): Extent {
  let band: Extent = isByLine(cell) ? byExtent(rows, row, cell) : markExtent(rows[row] ?? [], cell);
  for (const cells of [rows[row + 1] ?? [], rows[row + 2] ?? []]) {
    if (cells.length === 0 || cells.some((other) => other.mark?.isConformed === true)) break;
    for (const other of cells) {
      if (!isAbove(band, other) || !(other.isRule || other.name !== null)) continue;
      band = { column: Math.min(band.column, other.column), columnEnd: Math.max(band.columnEnd, other.columnEnd) };
    }
  }
  return band;
}

/** `/s/` without a name: the name is printed below it, anywhere up to the next column. */
function markExtent(row: Row, cell: RowCell): Extent {
  const { mark } = cell;
  if (mark?.isConformed !== true || mark.start < mark.end) return cell;
  const next = row.find((other) => other.column >= cell.columnEnd);
  return { column: cell.column, columnEnd: Math.max(cell.columnEnd, (next?.column ?? 0) - 1) };
}

/** `By:` in a column of its own reaches over to the name that is printed below, where nothing stands beside it. */
function byExtent(rows: readonly Row[], row: number, cell: RowCell): Extent {
  if (rows[row]?.at(-1) !== cell) return cell;
  const next = rows.slice(row + 1, row + 4).find((cells) => cells.length > 0);
  const name = next?.find((other) => other.column >= cell.columnEnd);
  const isName = next?.length === 1 && name !== undefined && name.name !== null && !/\*\s*$/.test(name.text);
  return isName ? { column: cell.column, columnEnd: name.columnEnd } : cell;
}
