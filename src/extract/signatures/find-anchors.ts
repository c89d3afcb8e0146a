import type { Cell } from '../../sections/sections.ts';
import { isRule } from '../leaf/is-rule.ts';
import { type Piece, pieceOf, pieceText } from '../leaf/piece.ts';
import { type Extent, isAbove, type Row } from './block-rows.ts';
import { findPersonName, isCompanyName, isPersonName, isSameName } from './person-name.ts';
import { type Mark, readMark } from './read-mark.ts';

/** What makes a place a signature: a conformed mark, a typed name, an asterisk for the attorney's, a name in a list, or an empty line to sign on. */
export type AnchorForm = 'conformed' | 'typed' | 'starred' | 'listed' | 'empty';

/** The place of one signature in a block. */
export type Anchor = {
  readonly form: AnchorForm;
  /** Which row it stands in. */
  readonly row: number;
  readonly cell: Cell;
  /** The name in or after the mark and what follows it in the cell; empty where none stands there. */
  readonly name: Piece;
  readonly hasBy: boolean;
  readonly isForStarred: boolean;
  readonly isStarred: boolean;
  /** The columns that the mark, the rule and the printed name take. */
  readonly band: Extent;
};

/** Rows between one listed name and the next, and between the attorney beside a list and its last name. */
const farthestApart = 14;
const noMark: Mark = { start: 0, end: 0, hasBy: false, isConformed: false, isForStarred: false, isStarred: false };

/** Finds every place in a block that is signed or meant to be, row by row. `isList` admits names without any mark, in lists that have none. */
export function findAnchors(rows: readonly Row[], isList: boolean): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      const anchor = readAnchor(rows, row, cell, anchors);
      if (anchor !== null) anchors.push(anchor);
    }
  }
  const isSigned = anchors.some((anchor) => anchor.form !== 'empty' && !isAttorney(rows, anchor));
  const attorney = anchors.findLast((anchor) => anchor.form !== 'empty' && !anchor.isForStarred && isAttorney(rows, anchor));
  return isList && (!isSigned || attorney !== undefined) ? withListedNames(rows, anchors, isSigned, attorney) : anchors;
}

function readAnchor(rows: readonly Row[], row: number, cell: Cell, anchors: readonly Anchor[]): Anchor | null {
  const mark = readMark(cell.text);
  if (isPrintedUnder(rows, row, cell, mark, anchors) || isRuleUnder(rows, row, cell, anchors)) return null;
  const form = formOf(rows, row, cell, mark);
  if (form === null) return null;
  const printed = mark?.hasBy && mark.start === mark.end && form === 'typed' ? cellBelow(rows, row, cell) : undefined;
  const name = printed === undefined ? pieceOf(cell, mark?.start ?? 0, mark?.end ?? endOfName(cell.text)) : pieceOf(printed);
  const hasByAbove = mark?.hasBy !== true && isByLine(cellAbove(rows, row, cell));
  return {
    ...(mark ?? { ...noMark, isStarred: /\*\s*$/.test(cell.text) }),
    form,
    row,
    cell,
    name,
    hasBy: mark?.hasBy === true || hasByAbove,
    isForStarred: mark?.isForStarred === true || isStarredByLine(rows, row, cell),
    band: bandOf(rows, row, cell),
  };
}

function formOf(rows: readonly Row[], row: number, cell: Cell, mark: Mark | null): AnchorForm | null {
  const below = cellBelow(rows, row, cell);
  if (mark?.isConformed === true) return 'conformed';
  if (mark?.hasBy === true) return formOfByLine(cell.text.slice(mark.start, mark.end), mark, below);
  if (mark?.isStarred === true) return below === undefined ? null : 'starred';
  if (isRule(cell.text)) return isEmptyLine(rows, row, cell) ? 'empty' : null;
  return formOfName(cell, below, rows[row + 1] ?? []);
}

function formOfByLine(name: string, mark: Mark, below: Cell | undefined): AnchorForm | null {
  if (name === '') {
    if (below !== undefined && readMark(below.text)?.isConformed === true) return null;
    return below !== undefined && /^["“].+["”]$/.test(below.text) && isPersonName(below.text) ? 'typed' : 'empty';
  }
  if (mark.isForStarred) return 'conformed';
  if (findPersonName(name) === null || (isCompanyName(name) && !isPersonName(name))) return null;
  return mark.isStarred ? 'starred' : 'typed';
}

/** A typed name signs where it stands above a rule, above itself in print, or inside a rule; with an asterisk, for whoever holds the power. */
function formOfName(cell: Cell, below: Cell | undefined, nextRow: Row): AnchorForm | null {
  const bare = cell.text.replace(/^[_\s]+|[_\s]+$/g, '');
  const name = findPersonName(bare);
  if (name === null) return null;
  if (/\*\s*$/.test(bare) && isPersonName(bare)) return 'starred';
  if (!isPersonName(bare)) return null;
  if (/^_{2,}|_{2,}$/.test(cell.text)) return 'typed';
  if (below !== undefined && isSameName(bare, below.text.slice(0, endOfName(below.text)))) return 'typed';
  return nextRow.some((other) => isRule(other.text) && isAbove(cell, other)) ? 'typed' : null;
}

/** A name under a mark is that signature in print, and so is the line `By ______` typed below it. */
function isPrintedUnder(rows: readonly Row[], row: number, cell: Cell, mark: Mark | null, anchors: readonly Anchor[]): boolean {
  if (mark?.isConformed === true || (mark !== null && !mark.hasBy)) return false;
  const anchor = lastAnchor(anchors, row - 4, (one) => isAbove(one.band, cell) && one.row < row);
  if (anchor === undefined || anchor.form === 'listed') return false;
  const between = rows
    .slice(anchor.row + 1, row)
    .flat()
    .filter((other) => isAbove(anchor.band, other) && !isRule(other.text));
  const name = cell.text.slice(mark?.start ?? 0, mark?.end ?? cell.text.length);
  if (mark !== null && name === '') return between.length === 0 && !anchor.hasBy;
  const printed = name.slice(0, endOfName(name));
  if (anchor.form === 'empty' || pieceText(anchor.name) === '') return between.length === 0 && !isFollowedByRule(rows, row, cell);
  return between.length <= 1 && isSameName(pieceText(anchor.name), printed);
}

/** The last anchor that is `wanted`, from row `from` on; anchors stand in the order of their rows. */
function lastAnchor(anchors: readonly Anchor[], from: number, wanted: (anchor: Anchor) => boolean): Anchor | undefined {
  for (let index = anchors.length - 1; index >= 0; index -= 1) {
    const anchor = anchors[index];
    if (anchor === undefined || anchor.row < from) return undefined;
    if (wanted(anchor)) return anchor;
  }
  return undefined;
}

/** A rule under a mark with nothing but blank rows between is that mark's. */
function isRuleUnder(rows: readonly Row[], row: number, cell: Cell, anchors: readonly Anchor[]): boolean {
  if (!isRule(cell.text)) return false;
  const anchor = lastAnchor(anchors, row - 3, (one) => isAbove(one.band, cell));
  if (anchor === undefined) return false;
  return !rows.slice(anchor.row + 1, row).some((cells) => cells.some((other) => isAbove(cell, other)));
}

function isFollowedByRule(rows: readonly Row[], row: number, cell: Cell): boolean {
  return (rows[row + 1] ?? []).some((other) => isRule(other.text) && isAbove(cell, other));
}

/** An underline with nothing on it and a name below waits for a signature. */
function isEmptyLine(rows: readonly Row[], row: number, cell: Cell): boolean {
  if (cell.text.length < 8 || (rows[row - 1] ?? []).some((other) => isAbove(cell, other))) return false;
  const below = cellBelow(rows, row, cell);
  const text = below === undefined ? '' : below.text.slice(readMark(below.text)?.start ?? 0);
  return findPersonName(text) !== null;
}

/**
 * Names in a list that nobody marks: everyone named is signed for, by an attorney or by the print alone. A name under an empty line has not
 * signed, unless an attorney signs for all.
 */
function withListedNames(
  rows: readonly Row[],
  anchors: readonly Anchor[],
  namesOnly: boolean,
  attorney: Anchor | undefined,
): readonly Anchor[] {
  const lines = attorney === undefined ? anchors : anchors.filter((anchor) => anchor.form !== 'empty');
  const last = attorney === undefined ? rows.length : attorney.row + farthestApart;
  const byRow = Map.groupBy(lines, (anchor) => anchor.row);
  const listed: Anchor[] = [];
  for (const [row, cells] of rows.slice(0, last).entries()) {
    for (const cell of cells) {
      const isTaken = [row - 3, row - 2, row - 1, row].some((at) => byRow.get(at)?.some((anchor) => isAbove(anchor.band, cell)));
      if (isTaken || !isListedName(cell.text, namesOnly) || row - (listed.at(-1)?.row ?? row) > farthestApart) continue;
      listed.push({ ...noMark, form: 'listed', row, cell, name: pieceOf(cell), band: cell });
    }
  }
  return [...lines, ...listed].sort((a, b) => a.row - b.row || a.cell.column - b.cell.column);
}

/** `Arthur J Billings, Director`, or the name alone; a sentence that begins with a name is none. */
function isListedName(text: string, namesOnly: boolean): boolean {
  const name = findPersonName(text);
  if (name === null || readMark(text) !== null || isCompanyName(text) || text.length > 100) return false;
  return isPersonName(text) || (!namesOnly && !/^by\b/i.test(text.slice(name.rest)) && /^[^.]*\p{L}/u.test(text.slice(name.rest)));
}

/** True for an anchor under which `attorney-in-fact` is printed. */
export function isAttorney(rows: readonly Row[], anchor: Anchor): boolean {
  const below = rows
    .slice(anchor.row, anchor.row + 5)
    .flat()
    .filter((cell) => isAbove(cell, anchor.band) || cell === anchor.cell);
  return anchor.isForStarred || below.some((cell) => /attorney[\s-]*in[\s-]*fact/i.test(cell.text));
}

function endOfName(text: string): number {
  return findPersonName(text)?.end ?? text.length;
}

/** `/s/ STEPHEN E. BRILZ` above `*By______`. */
function isStarredByLine(rows: readonly Row[], row: number, cell: Cell): boolean {
  const below = cellBelow(rows, row, cell);
  return below !== undefined && isByLine(below) && readMark(below.text)?.isForStarred === true;
}

function isByLine(cell: Cell | undefined): boolean {
  const mark = cell === undefined ? null : readMark(cell.text);
  return mark?.hasBy === true && mark.start === mark.end;
}

/** The next text under a cell within three rows, blank rows and rules passed over. */
function cellBelow(rows: readonly Row[], row: number, cell: Cell): Cell | undefined {
  return rows
    .slice(row + 1, row + 4)
    .flat()
    .find((other) => isAbove(cell, other) && !isRule(other.text));
}

function cellAbove(rows: readonly Row[], row: number, cell: Cell): Cell | undefined {
  return rows
    .slice(Math.max(0, row - 2), row)
    .flat()
    .findLast((other) => isAbove(cell, other) || other.columnEnd === cell.column);
}

/** `By:` in a column of its own reaches over to the name that is printed below, where nothing stands beside it. */
function byExtent(rows: readonly Row[], row: number, cell: Cell): Extent {
  if ((rows[row] ?? []).at(-1) !== cell) return cell;
  const next = rows.slice(row + 1, row + 4).find((cells) => cells.length > 0);
  const name = next?.find((other) => other.column >= cell.columnEnd);
  const isName = next?.length === 1 && name !== undefined && findPersonName(name.text) !== null && !/\*\s*$/.test(name.text);
  return isName ? { column: cell.column, columnEnd: name.columnEnd } : cell;
}

/** Mark, rule and printed name are centred on each other: together they say where the column of signatures begins and ends. */
function bandOf(rows: readonly Row[], row: number, cell: Cell): Extent {
  let band: Extent = isByLine(cell) ? byExtent(rows, row, cell) : cell;
  for (const cells of rows.slice(row + 1, row + 3)) {
    if (cells.length === 0 || cells.some((other) => readMark(other.text)?.isConformed === true)) break;
    for (const other of cells.filter((one) => isAbove(band, one) && (isRule(one.text) || findPersonName(one.text) !== null))) {
      band = { column: Math.min(band.column, other.column), columnEnd: Math.max(band.columnEnd, other.columnEnd) };
    }
  }
  return band;
}
