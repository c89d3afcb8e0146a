import { type Piece, pieceOf, pieceText } from '../leaf/piece.ts';
import { cellAbove, cellBelow, isByLine, signatureBand } from './around-mark.ts';
import { findPersonName, isCompanyName, isPersonName, isSameName } from './person-name.ts';
import { type Mark, noMark } from './read-mark.ts';
import { type Extent, findCell, isAbove, type Row, type RowCell } from './row-cell.ts';

/** What makes a place a signature: a conformed mark, a typed name, an asterisk for the attorney's, a name in a list, or an empty line to sign on. */
export type AnchorForm = 'conformed' | 'typed' | 'starred' | 'listed' | 'empty';

/** The place of one signature in a block. */
export type Anchor = {
  readonly form: AnchorForm;
  /** Which row it stands in. */
  readonly row: number;
  readonly cell: RowCell;
  /** The name in or after the mark and what follows it in the cell; empty where none stands there. */
  readonly name: Piece;
  readonly hasBy: boolean;
  readonly isForStarred: boolean;
  readonly isStarred: boolean;
  /** The columns that the mark, the rule and the printed name take. */
  readonly band: Extent;
};

/** Finds every place in a block that is signed or meant to be, row by row. Names that nobody marks are none: `addListedNames` finds them. */
export function findAnchors(rows: readonly Row[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      const anchor = readAnchor(rows, row, cell, anchors);
      if (anchor !== null) anchors.push(anchor);
    }
  }
  return anchors;
}

function readAnchor(rows: readonly Row[], row: number, cell: RowCell, anchors: readonly Anchor[]): Anchor | null {
  if (isPrintedUnder(rows, row, cell, anchors) || isRuleUnder(rows, row, cell, anchors)) return null;
  const form = formOf(rows, row, cell);
  if (form === null) return null;
  const { mark } = cell;
  const below = cellBelow(rows, row, cell);
  const printed = isByLine(cell) && form === 'typed' ? below : undefined;
  return {
    ...(mark ?? { ...noMark, isStarred: /\*\s*$/.test(cell.text) }),
    form,
    row,
    cell,
    name: printed === undefined ? pieceOf(cell, mark?.start ?? 0, mark?.end ?? endOfName(cell.text)) : pieceOf(printed),
    hasBy: mark?.hasBy === true || isByLine(cellAbove(rows, row, cell)),
    // `/s/ STEPHEN E. BRILZ` above `*By______`.
    isForStarred: mark?.isForStarred === true || (isByLine(below) && below?.mark?.isForStarred === true),
    band: signatureBand(rows, row, cell),
  };
}

function formOf(rows: readonly Row[], row: number, cell: RowCell): AnchorForm | null {
  const { mark } = cell;
  const below = cellBelow(rows, row, cell);
  if (mark?.isConformed === true) return 'conformed';
  if (mark?.hasBy === true) return formOfByLine(cell.text.slice(mark.start, mark.end), mark, below);
  if (mark?.isStarred === true) return cellBelow(rows, row, signatureBand(rows, row, cell)) === undefined ? null : 'starred';
  if (cell.isRule) return isEmptyLine(rows, row, cell) ? 'empty' : null;
  return formOfName(cell, below, rows[row + 1] ?? []);
}

function formOfByLine(name: string, mark: Mark, below: RowCell | undefined): AnchorForm | null {
  if (name === '') {
    if (below?.mark?.isConformed === true) return null;
    return below?.isPerson === true && /^["“].+["”]$/.test(below.text) ? 'typed' : 'empty';
  }
  if (mark.isForStarred) return 'conformed';
  if (findPersonName(name) === null || (isCompanyName(name) && !isPersonName(name))) return null;
  return mark.isStarred ? 'starred' : 'typed';
}

/** A typed name signs where it stands above a rule, above itself in print, or inside a rule; with an asterisk, for whoever holds the power. */
function formOfName(cell: RowCell, below: RowCell | undefined, nextRow: Row): AnchorForm | null {
  const bare = cell.text.replace(/^[_\s]+|[_\s]+$/g, '');
  if (bare === cell.text ? !cell.isPerson : !isPersonName(bare)) return null;
  if (/\*\s*$/.test(bare)) return 'starred';
  if (/^_{2,}|_{2,}$/.test(cell.text)) return 'typed';
  if (below !== undefined && isSameName(bare, below.text.slice(0, endOfName(below.text)))) return 'typed';
  return nextRow.some((other) => other.isRule && isAbove(cell, other)) ? 'typed' : null;
}

/** A name under a mark is that signature in print, and so is the line `By ______` typed below it. */
function isPrintedUnder(rows: readonly Row[], row: number, cell: RowCell, anchors: readonly Anchor[]): boolean {
  const { mark } = cell;
  if (mark?.isConformed === true || (mark !== null && !mark.hasBy)) return false;
  const anchor = lastAnchor(anchors, row - 4, (one) => isAbove(one.band, cell) && one.row < row);
  if (anchor === undefined) return false;
  const between = rows
    .slice(anchor.row + 1, row)
    .flat()
    .filter((other) => isAbove(anchor.band, other) && !other.isRule);
  const name = cell.text.slice(mark?.start ?? 0, mark?.end ?? cell.text.length);
  if (mark !== null && name === '') return between.length === 0 && !anchor.hasBy;
  if (anchor.form === 'empty') return between.length === 0 && !isFollowedByRule(rows, row, cell);
  if (pieceText(anchor.name) === '') return between.length === 0;
  const isSigners = (text: string): boolean => isSameName(pieceText(anchor.name), text.slice(0, endOfName(text)));
  return between.length <= 1 && isSigners(name) && !between.some((other) => isSigners(other.text));
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
function isRuleUnder(rows: readonly Row[], row: number, cell: RowCell, anchors: readonly Anchor[]): boolean {
  if (!cell.isRule) return false;
  const anchor = lastAnchor(anchors, row - 3, (one) => isAbove(one.band, cell));
  return anchor !== undefined && findCell(rows, anchor.row + 1, row, (other) => isAbove(cell, other)) === undefined;
}

function isFollowedByRule(rows: readonly Row[], row: number, cell: RowCell): boolean {
  return (rows[row + 1] ?? []).some((other) => other.isRule && isAbove(cell, other));
}

/** An underline with nothing on it and a name below waits for a signature. */
function isEmptyLine(rows: readonly Row[], row: number, cell: RowCell): boolean {
  if (cell.text.length < 8 || (rows[row - 1] ?? []).some((other) => isAbove(cell, other))) return false;
  const below = cellBelow(rows, row, cell);
  return below !== undefined && (below.mark === null ? below.name : findPersonName(below.text.slice(below.mark.start))) !== null;
}

function endOfName(text: string): number {
  return findPersonName(text)?.end ?? text.length;
}
