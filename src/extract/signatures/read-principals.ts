import type { Found } from '../../source/span.ts';
import { joinPieces, type Piece, pieceOf, pieceText, without } from '../leaf/piece.ts';
import type { MainDocument } from '../main-document.ts';
import { readRows } from './block-rows.ts';
import type { SignatureBlock } from './find-blocks.ts';
import { hasOfficeWord, isCompanyName, isEntityKind, isPersonName } from './person-name.ts';
import { captions } from './phrases.ts';
import type { EntryReading } from './read-entry.ts';
import { isAbove, type Row, type RowCell } from './row-cell.ts';

/** Someone for whom an entry signs, as printed above it. */
export type Principal = { readonly kind: 'entity' | 'person'; readonly name: Found<string> };

const registrantCaption =
  /^\W*(?:the\s+)?(?:registrant|issuer|depositor|sponsor|\((?:the\s+)?(?:company|corporation|partnership|trust)\)|name\s+of\s+corporation|(?:exact\s+)?name\s+of\s+(?:the\s+)?(?:registrant|issuer)\b.*)\W*$/i;
const chain = /^(?:its|as|in\s+its|by\s+its|general\s+partner|managing|not\s+in|solely|acting|d\/b\/a|c\/o)\b/i;
/** `A Nevada Corporation` describes the name above it. */
const incorporated = /^an?\s+(?!limited\b)(?:\p{Lu}[\p{L}.]*\s+){1,4}(?:corporation|company|(?:limited\s+)?partnership|trust)$/iu;
const endsName = /(?:\b(?:inc|corp|co|ltd|llc|l\.l\.c|l\.?p|llp|n\.?v|s\.?a|plc|ag|corporation|company|incorporated|limited)\b\.?|\*)\s*$/i;

/**
 * Reads for whom each entry signs: the names that stand above it, below the signature before. An entry without any signs for those of the
 * entry before, in a block signed on behalf of one registrant; in a list of persons only those sign for an entity who have it above `By:`.
 */
export function readPrincipals(
  context: MainDocument,
  block: SignatureBlock,
  rows: readonly Row[],
  entries: readonly EntryReading[],
): readonly (readonly Principal[])[] {
  const { kind } = block;
  const after = rowsAfterOthers(entries);
  let current: readonly Principal[] = [];
  return entries.map((entry, index) => {
    const isFirst = kind === 'behalf' && index === 0;
    const own = principalsAbove(context, rows, entry, after[index] ?? 0, isFirst);
    if (own.length > 0) current = own;
    else if (isFirst) current = principalsBefore(context, block);
    const { hasBy } = entry.anchor;
    if (kind === 'behalf' || (kind === 'either' && hasBy)) return current;
    return kind === 'either' || hasBy ? own : [];
  });
}

/** For each entry the row after those that stand above it; entries stand in the order of their rows. */
function rowsAfterOthers(entries: readonly EntryReading[]): readonly number[] {
  let above = 0;
  let withThisRow = 0;
  return entries.map(({ anchor, lastRow }, index) => {
    if (anchor.row !== entries[index - 1]?.anchor.row) above = withThisRow;
    withThisRow = Math.max(withThisRow, lastRow + 1);
    return above;
  });
}

/** On Form 12b-25 the registrant's name stands above the sentence. */
function principalsBefore(context: MainDocument, block: SignatureBlock): readonly Principal[] {
  const rows = readRows(block.before);
  const caption = rows.findLastIndex((row) => row.some((cell) => registrantCaption.test(cell.text)));
  const candidates = rows
    .slice(0, caption < 0 ? rows.length : caption)
    .flat()
    .filter((cell) => isNameCell(cell) && (caption >= 0 || isCompanyName(cell.text)));
  const last = candidates.at(-1);
  return last === undefined ? [] : toPrincipals(context, [[last]]);
}

function principalsAbove(
  context: MainDocument,
  rows: readonly Row[],
  entry: EntryReading,
  from: number,
  isFirst: boolean,
): readonly Principal[] {
  const cells = rows.slice(from, entry.anchor.row).flatMap((row, index) => row.map((cell) => ({ cell, row: from + index })));
  const column = cells.filter(({ cell }) => isNameCell(cell) && isMeant(cell, entry, isFirst));
  const companies = column.filter(({ cell }) => isCompanyName(cell.text) || isParty(context, cell.text));
  const named =
    companies.length > 0
      ? column.filter(({ cell }) => companies.some((one) => one.cell === cell) || isNextTo(cell, companies, column))
      : isFirst
        ? captioned(rows, column)
        : [];
  return toPrincipals(context, groupLines(named));
}

function isNameCell(cell: RowCell): boolean {
  const text = cell.text.replace(/^[[(]|[\])]$/g, '');
  if (cell.isRule || captions.test(text) || registrantCaption.test(cell.text) || chain.test(text) || incorporated.test(text)) return false;
  return (
    cell.mark === null &&
    cell.dates.length === 0 &&
    !/[:;]$/.test(text) &&
    /\p{L}{2}/u.test(text) &&
    text.length < 110 &&
    /^(?:[\p{Lu}\d"“(;]|\p{Ll}\p{Lu})/u.test(text)
  );
}

/** In a block with signatures side by side, a name stands above the one it is for. */
function isMeant(cell: RowCell, entry: EntryReading, isFirst: boolean): boolean {
  return isFirst || isAbove(cell, entry.anchor.band) || cell.column <= entry.anchor.band.columnEnd;
}

/** A name without `Inc.` or the like goes on from the line before, or is a person among entities. */
function isNextTo(
  cell: RowCell,
  companies: readonly { readonly cell: RowCell; readonly row: number }[],
  all: readonly { readonly cell: RowCell; readonly row: number }[],
): boolean {
  const row = all.find((one) => one.cell === cell)?.row ?? -9;
  return companies.some((one) => Math.abs(one.row - row) === 1);
}

function captioned(
  rows: readonly Row[],
  column: readonly { readonly cell: RowCell; readonly row: number }[],
): readonly { readonly cell: RowCell; readonly row: number }[] {
  const above = column.filter(({ row }) => (rows[row + 1] ?? rows[row + 2] ?? []).some((cell) => registrantCaption.test(cell.text)));
  if (above.length > 0) return above.slice(0, 1);
  const plain = column.filter(({ cell }) => !opensWithOffice(cell.text) && (!cell.isPerson || cell.text === cell.text.toUpperCase()));
  return plain.length === 1 ? plain : [];
}

/** `Chairman of`, above the mark that it ends on. */
function opensWithOffice(text: string): boolean {
  return hasOfficeWord(text.split(/\s/, 1)[0] ?? '');
}

/** Lines of one name: the name goes on while its line does not end as company names end. */
function groupLines(cells: readonly { readonly cell: RowCell; readonly row: number }[]): readonly (readonly RowCell[])[] {
  const groups: { cells: RowCell[]; row: number }[] = [];
  for (const { cell, row } of cells) {
    const last = groups.at(-1);
    const previous = last?.cells.at(-1);
    const continues =
      last !== undefined &&
      previous !== undefined &&
      row === last.row + 1 &&
      (!endsName.test(previous.text) || isEntityKind(cell.text)) &&
      !cell.isPerson &&
      (!previous.isPerson || isEntityKind(cell.text));
    if (continues && last !== undefined) {
      last.cells.push(cell);
      last.row = row;
    } else groups.push({ cells: [cell], row });
  }
  return groups.map((group) => group.cells);
}

function toPrincipals(context: MainDocument, groups: readonly (readonly RowCell[])[]): readonly Principal[] {
  return groups.flatMap((cells): readonly Principal[] => {
    const pieces = cells.map(
      (cell): Piece =>
        without(
          without(without(pieceOf(cell), /^(?:\(registrant\)|[;:,])\s*/i), /\s*[,(]?\s*CIK\s*[#:]?.*$/i),
          /\s*(?:\*+|\((?:the\s+)?["“]?(?:registrant|issuer)["”]?\))\s*$/i,
        ),
    );
    const name = joinPieces(context, pieces);
    if (name === null) return [];
    const text = pieces.map(pieceText).join(' ');
    return [{ kind: isPersonName(text) && !isCompanyName(text) ? 'person' : 'entity', name }];
  });
}

function isParty(context: MainDocument, text: string): boolean {
  return context.parties.some((party) => isSameParty(party.name.value, text));
}

/** True for two spellings of one party's name: case, blanks and punctuation aside. */
export function isSameParty(one: string, other: string): boolean {
  const letters = (name: string): string => name.toUpperCase().replace(/[^\p{L}\d]+/gu, '');
  return letters(one) === letters(other);
}
