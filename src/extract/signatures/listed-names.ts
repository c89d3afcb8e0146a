import { pieceOf } from '../leaf/piece.ts';
import type { Anchor } from './find-anchors.ts';
import { isCompanyName } from './person-name.ts';
import { noMark } from './read-mark.ts';
import { findCell, isAbove, type Row, type RowCell } from './row-cell.ts';

/** Rows between one listed name and the next, and between the attorney beside a list and its last name. */
const farthestApart = 14;

/**
 * Adds the names in a list that nobody marks: everyone named is signed for, by an attorney or, where nobody signs, by the print alone. A name
 * under an empty line has not signed, unless an attorney signs for all. Of a list that is signed name by name the anchors stay as they are.
 */
export function addListedNames(rows: readonly Row[], anchors: readonly Anchor[]): readonly Anchor[] {
  const marked = anchors.filter((anchor) => anchor.form !== 'empty');
  const attorney = marked.findLast((anchor) => !anchor.isForStarred && isAttorney(rows, anchor));
  const isSigned = marked.some((anchor) => !isAttorney(rows, anchor));
  if (isSigned && attorney === undefined) return anchors;

  const taken = attorney === undefined ? anchors : marked;
  const last = attorney === undefined ? rows.length : attorney.row + farthestApart;
  const listed = listNames(rows.slice(0, last), taken, isSigned);
  return [...taken, ...listed].sort((a, b) => a.row - b.row || a.cell.column - b.cell.column);
}

function listNames(rows: readonly Row[], taken: readonly Anchor[], namesOnly: boolean): readonly Anchor[] {
  const takenByRow = Map.groupBy(taken, (anchor) => anchor.row);
  const listed: Anchor[] = [];
  for (const [row, cells] of rows.entries()) {
    if (row - (listed.at(-1)?.row ?? row) > farthestApart) break;
    for (const cell of cells) {
      const isTaken = [row - 3, row - 2, row - 1, row].some((at) => takenByRow.get(at)?.some((anchor) => isAbove(anchor.band, cell)));
      if (isTaken || !isListedName(cell, namesOnly)) continue;
      listed.push({ ...noMark, form: 'listed', row, cell, name: pieceOf(cell), band: cell });
    }
  }
  return listed;
}

/** `Arthur J Billings, Director`, or the name alone; a sentence that begins with a name is none. */
function isListedName({ text, name, mark, isPerson }: RowCell, namesOnly: boolean): boolean {
  if (name === null || mark !== null || isCompanyName(text) || text.length > 100) return false;
  const rest = text.slice(name.rest);
  return isPerson || (!namesOnly && !/^by\b/i.test(rest) && /^[^.]*\p{L}/u.test(rest));
}

/** True for an anchor under which `attorney-in-fact` is printed. */
function isAttorney(rows: readonly Row[], anchor: Anchor): boolean {
  const isPrinted = (cell: RowCell): boolean =>
    (isAbove(cell, anchor.band) || cell === anchor.cell) && /attorney[\s-]*in[\s-]*fact/i.test(cell.text);
  return anchor.isForStarred || findCell(rows, anchor.row, anchor.row + 5, isPrinted) !== undefined;
}
