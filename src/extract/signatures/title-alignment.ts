import { isCaption, isDateLine } from './entry-lines.ts';
import type { Anchor } from './find-anchors.ts';
import { hasOfficeWord } from './person-name.ts';
import { isAbove, type Row, type RowCell } from './row-cell.ts';

/**
 * True for a list whose titles, in a column beside the names, begin above the line of the mark and end on it. The first signature of a
 * paragraph shows it: what stands above belongs to nobody else. The last shows the contrary where its title goes on below.
 */
export function titlesEndAtMarks(rows: readonly Row[], anchors: readonly Anchor[]): boolean {
  let isAboveMarks = false;
  for (const [index, anchor] of anchors.entries()) {
    if (anchor.hasBy || anchor.form === 'empty') continue;
    const first = paragraphEdge(rows, anchor.row, -1);
    const last = paragraphEdge(rows, anchor.row, 1);
    const isLast = (anchors[index + 1]?.row ?? rows.length) > last;
    if (isLast && isTitled(anchor, rows.slice(anchor.row + 1, last + 1))) return false;
    const isFirst = (anchors[index - 1]?.row ?? -1) < first;
    isAboveMarks ||= isFirst && isTitled(anchor, rows.slice(first, anchor.row)) && isTitled(anchor, rows.slice(anchor.row, anchor.row + 1));
  }
  return isAboveMarks;
}

/** True for a list that prints titles before signatures, `Date | Title | Signature`: an office stands at the left of most marks, on their line. */
export function titlesPrecedeMarks(rows: readonly Row[], anchors: readonly Anchor[]): boolean {
  const signed = anchors.filter(({ form }) => form !== 'empty');
  const preceded = signed.filter((anchor, index) => {
    const isAlone = signed[index - 1]?.row !== anchor.row && signed[index + 1]?.row !== anchor.row;
    return (
      isAlone && rows[anchor.row]?.some((cell) => cell.columnEnd <= anchor.cell.column && isTitleCell(cell) && hasOfficeWord(cell.text))
    );
  });
  return preceded.length > 1 && preceded.length * 2 > signed.length;
}

/** Lines of the longest title. */
const longestTitle = 10;

/** The first or last row of a paragraph. */
function paragraphEdge(rows: readonly Row[], row: number, step: 1 | -1): number {
  let edge = row;
  while ((rows[edge + step]?.length ?? 0) > 0 && Math.abs(edge - row) < longestTitle) edge += step;
  return edge;
}

function isTitled(anchor: Anchor, rows: readonly Row[]): boolean {
  return rows.some((row) => row.some((cell) => cell !== anchor.cell && !isAbove(anchor.band, cell) && isTitleCell(cell)));
}

/** True for a cell in which a title can stand, and neither a name nor a date. */
export function isTitleCell(cell: RowCell): boolean {
  return !cell.isRule && cell.mark === null && cell.name === null && !isDateLine(cell) && !isCaption(cell.text);
}
