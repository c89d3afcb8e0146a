import { pieceOf, pieceText } from '../leaf/piece.ts';
import type { Anchor } from './find-anchors.ts';
import { isCompanyName, isSameName } from './person-name.ts';
import { noMark } from './read-mark.ts';
import { findCell, isAbove, type Row, type RowCell } from './row-cell.ts';

/** Rows between one listed name and the next, and below the attorney who signs for them. */
const farthestApart = 14;
const farthestBelowAttorney = 4;

/**
 * Adds the names in a list that nobody marks: everyone named is signed for, by an attorney or, where nobody signs, by the print alone. A name
 * under an empty line has not signed, unless an attorney signs for all; nor has one without an asterisk among names that have one.
 */
export function addListedNames(rows: readonly Row[], anchors: readonly Anchor[]): readonly Anchor[] {
  const marked = anchors.filter((anchor) => anchor.form !== 'empty');
  const attorney = marked.findLast((anchor) => !anchor.isForStarred && isAttorney(rows, anchor));
  const isSigned = marked.some((anchor) => !isAttorney(rows, anchor));
  const isStarred = marked.some((anchor) => anchor.form === 'starred' && pieceText(anchor.name) !== '');
  if (isSigned && (attorney === undefined || isStarred))
    return inOrder([...anchors, ...withoutAsterisk(rows, anchors), ...withoutMark(rows, anchors)]);

  const taken = attorney === undefined ? anchors : marked;
  return inOrder([...taken, ...listNames(rows, taken, isSigned, attorney?.row ?? rows.length)]);
}

function inOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  return anchors.toSorted((one, other) => one.row - other.row || one.cell.column - other.cell.column);
}

/** `David C. Jones     Director` right below `Henry H. Henley, Jr.*     Director`. */
function withoutAsterisk(rows: readonly Row[], anchors: readonly Anchor[]): readonly Anchor[] {
  return anchors.flatMap((anchor): readonly Anchor[] => {
    const row = anchor.row + 1;
    const [cell, beside] = rows[row] ?? [];
    const isUnsigned = anchor.form === 'starred' && cell !== undefined && beside !== undefined && cell.isPerson && cell.mark === null;
    if (!isUnsigned || /\*\s*$/.test(cell.text) || isSameName(cell.text, pieceText(anchor.name)) || pieceText(anchor.name) === '')
      return [];
    return [{ ...noMark, form: 'empty', row, cell, name: pieceOf(cell), band: cell }];
  });
}

/** `D. Michael Jones` on a line of its own, after a blank, where the signature above has its name or title already. */
function withoutMark(rows: readonly Row[], anchors: readonly Anchor[]): readonly Anchor[] {
  const byRow = Map.groupBy(anchors, (anchor) => anchor.row);
  return rows.flatMap((cells, row): readonly Anchor[] => {
    const above = rows[row - 1] ?? [];
    const names = cells.filter((cell) => cell.isPerson && cell.mark === null && !above.some((other) => isAbove(other, cell)));
    return names
      .filter((cell) => byRow.get(row)?.every((anchor) => anchor.cell !== cell) !== false && isBelowSignature(rows, row, cell, byRow))
      .map((cell) => ({ ...noMark, form: 'empty', row, cell, name: pieceOf(cell), band: cell }));
  });
}

/** True where the last signature above, in the same columns, is followed by a text before `row`: its own name or title. */
function isBelowSignature(rows: readonly Row[], row: number, cell: RowCell, byRow: ReadonlyMap<number, readonly Anchor[]>): boolean {
  for (let at = row - 1; at >= row - farthestApart; at -= 1) {
    const last = byRow.get(at)?.findLast((anchor) => isAbove(anchor.band, cell));
    if (last !== undefined) return findCell(rows, at + 1, row, (other) => !other.isRule && isAbove(last.band, other)) !== undefined;
  }
  return false;
}

function listNames(rows: readonly Row[], taken: readonly Anchor[], namesOnly: boolean, attorneyRow: number): readonly Anchor[] {
  const takenByRow = Map.groupBy(taken, (anchor) => anchor.row);
  const listed: Anchor[] = [];
  for (const [row, cells] of rows.entries()) {
    const last = listed.at(-1)?.row ?? row;
    if (row - last > farthestApart || row - Math.max(last, attorneyRow) > farthestBelowAttorney) break;
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

/** True for an anchor under which, before anything else is signed, `attorney-in-fact` is printed. */
function isAttorney(rows: readonly Row[], anchor: Anchor): boolean {
  if (anchor.isForStarred) return true;
  const isMarked = ({ mark }: RowCell): boolean => mark !== null && mark.start < mark.end && (mark.isConformed || mark.hasBy);
  const isPrinted = (cell: RowCell): boolean =>
    (isAbove(cell, anchor.band) || cell === anchor.cell) && /attorney[\s-]*in[\s-]*fact/i.test(cell.text);
  const below = rows.slice(anchor.row, anchor.row + 5);
  const next = below.findIndex((row, index) => index > 0 && row.some(isMarked));
  return below.slice(0, next < 0 ? below.length : next).some((row) => row.some(isPrinted));
}
