import type { IsoDate } from '../../record/identifiers.ts';
import type { SectionedText } from '../../sections/sections.ts';
import { type Found, type Span, spanOver } from '../../source/span.ts';
import { isRule } from '../leaf/is-rule.ts';
import { type Piece, partOf, pieceOf, pieceText, without } from '../leaf/piece.ts';
import { EntryDraft } from './entry-draft.ts';
import { ignored, inBrackets, isCaption, isDateLine, isShouted, nameLabel, notTitle, titleLabel } from './entry-lines.ts';
import type { Anchor } from './find-anchors.ts';
import { findPersonName, hasLegalForm, hasOfficeWord, isCompanyName, isNameSuffix, isSameName } from './person-name.ts';
import { readMark } from './read-mark.ts';
import type { RowCell } from './row-cell.ts';
import type { Entry, Placed } from './segment-block.ts';

/** What one entry says by itself; who it is for, its attorney and a date shared with others are settled over the whole block. */
export type EntryReading = {
  readonly anchor: Anchor;
  readonly name: Found<string> | null;
  readonly title: Found<string> | null;
  readonly signedOn: Found<IsoDate> | null;
  /** A date has a place that was left empty. */
  readonly isDateOpen: boolean;
  readonly isStarred: boolean;
  readonly isAttorneyInFact: boolean;
  /** The last row of the block that it takes. */
  readonly lastRow: number;
  readonly span: Span;
};

const attorney = /attorneys?[\s-]*in[\s-]*fact|power\s+of\s+attorney/i;

/**
 * Reads one entry. The printed name wins over the name in the mark; a title stands after the name, below it, or in a column of its own, over
 * several lines; a date has a label, a column, or a line of its own.
 */
export function readEntry(source: SectionedText, { anchor, left, beside, own }: Entry): EntryReading {
  const draft = new EntryDraft(source, anchor);
  draft.takeDate(pieceOf(anchor.cell, 0, anchor.name.start));
  takeMark(draft, anchor.name);
  for (const { cell } of left) draft.takeDate(pieceOf(cell));
  takeBeside(draft, beside);
  const lastRow = takeOwn(draft, own) ?? anchor.row;

  const { name, title, signedOn, printed } = draft;
  return {
    anchor,
    name,
    title,
    signedOn,
    isDateOpen: draft.isDateOpen,
    isStarred: anchor.isStarred || /\*\s*$/.test(printed?.cell.text ?? ''),
    lastRow,
    isAttorneyInFact: anchor.isForStarred || attorney.test(title?.value ?? '') || attorney.test(anchor.cell.text),
    span: spanOver([draft.spanOf(pieceOf(anchor.cell)), name?.span ?? null, title?.span ?? null]) ?? anchor.cell.span,
  };
}

/** The mark may bear name, title and date on one line, or the name twice: `/s/ Morgan O’Brien Morgan O’Brien`. */
function takeMark(draft: EntryDraft, mark: Piece): void {
  const name = draft.takeDate(mark);
  if (pieceText(name) !== '') draft.marked = draft.takeNameAndTitle(repeatedName(name) ?? name);
}

function repeatedName(piece: Piece): Piece | null {
  const words = [...pieceText(piece).matchAll(/\S+/g)];
  for (let count = 2; count * 2 <= words.length && count <= 6; count += 1) {
    const start = words[count]?.index ?? 0;
    const [one, two] = [0, count].map((from) =>
      words
        .slice(from, from + count)
        .map((word) => word[0])
        .join(' ')
        .toUpperCase(),
    );
    if (one === two) return partOf(piece, start);
  }
  return null;
}

function takeBeside(draft: EntryDraft, cells: readonly Placed[]): void {
  for (const { cell, gap } of cells) {
    if (notTitle.test(cell.text) || cell.mark !== null) continue;
    if (gap > 0 && !(isContinued(draft, cell) && (isDateLine(cell) || inBrackets.test(cell.text) || hasOfficeWord(cell.text)))) continue;
    const piece = without(draft.takeDate(pieceOf(cell)), titleLabel);
    if (!isCaption(cell.text)) draft.takeTitle(piece);
  }
}

/** After a blank row a title goes on only in brackets, or where none has been read. */
function isContinued(draft: EntryDraft, cell: RowCell): boolean {
  const { text } = cell;
  return draft.titleLines === 0 || inBrackets.test(text) || titleLabel.test(text) || nameLabel.test(text) || isDateLine(cell);
}

/** Takes what stands below the mark, line by line, and gives the last row that was taken. */
function takeOwn(draft: EntryDraft, cells: readonly Placed[]): number | null {
  const known = draft.titleLines;
  let lastRow: number | null = null;
  for (const { cell, row, gap, isBesideDate } of cells) {
    if (isCaption(cell.text) || ignored.test(cell.text)) continue;
    if (gap > 0 && !isContinued(draft, cell) && !(draft.printed === null && known === draft.titleLines)) return lastRow;
    // `Date: January 10, 2003   AIG GLOBAL EMERGING`: the next signer's page begins.
    if (isBesideDate && draft.hasOwnTitle && isShouted(cell.text) && !hasOfficeWord(cell.text)) return lastRow;
    if (!takeOwnLine(draft, pieceOf(cell), gap)) return lastRow;
    lastRow = row;
  }
  return lastRow;
}

/** Takes one line below the mark; false where it can belong to no signature, nor can what follows. */
function takeOwnLine(draft: EntryDraft, piece: Piece, gap: number): boolean {
  const mark = readMark(pieceText(piece));
  if (mark?.hasBy === true && mark.start === mark.end) return true;
  const line = draft.takeDate(mark?.hasBy === true ? partOf(piece, mark.start) : piece);
  const text = pieceText(line);
  if (text === '' || text === '*' || takeLabelled(draft, line)) return true;
  if (isNameSuffix(text)) draft.suffix = line;
  else if (isPrintedName(draft, text)) draft.printed = draft.takeNameAndTitle(line);
  else if (isNameByPlace(draft, text)) draft.printed = line;
  else if (isTitle(draft, text, gap)) draft.takeOwnTitle(line);
  else return false;
  return true;
}

/** Takes the value of `Name:` or `Title:`; false where neither label begins the line. */
function takeLabelled(draft: EntryDraft, line: Piece): boolean {
  const text = pieceText(line);
  if (nameLabel.test(text)) {
    const name = without(line, nameLabel);
    if (pieceText(name) !== '') draft.printed = draft.takeNameAndTitle(name);
    return true;
  }
  if (!titleLabel.test(text)) return false;
  draft.isTitleLabelled = true;
  draft.takeOwnTitle(without(line, titleLabel));
  return true;
}

/** A person's name is the signer's in print, unless it follows a title and is another's, or has the words of a company. */
function isPrintedName({ printed, isListed, marked, hasOwnTitle }: EntryDraft, text: string): boolean {
  if (printed !== null || isListed) return false;
  const name = findPersonName(text);
  const isMarked = marked !== null && isSameName(name === null ? text : text.slice(name.start, name.end), pieceText(marked));
  if (name === null || isMarked) return isMarked;
  return !(hasOwnTitle && marked !== null) && !isCompanyName(text);
}

/** Below an asterisk alone, whatever is no office is a name. */
function isNameByPlace({ printed, isNameless }: EntryDraft, text: string): boolean {
  return printed === null && isNameless && /^\p{Lu}/u.test(text) && !hasOfficeWord(text);
}

/** A title bears the word of an office, a label, or brackets; the lines after its first need not. Prose and places are none. */
function isTitle(draft: EntryDraft, text: string, gap: number): boolean {
  if (text.length > 160 || /^\W*\d+\W*$/.test(text) || isRule(text) || notTitle.test(text)) return false;
  if (draft.hasOwnTitle && !hasOfficeWord(text) && isNextEntity(draft, text, gap)) return false;
  if (draft.isTitleLabelled || draft.titleLines > 0) return gap === 0 || inBrackets.test(text);
  return text.startsWith('(') || hasOfficeWord(text) || isTitleByPlace(draft, text, gap);
}

/** Right below the printed name, capitalised words that name no company and no place: `Management Board`, `Private Investor`. */
function isTitleByPlace({ printed, isListed }: EntryDraft, text: string, gap: number): boolean {
  return (
    printed !== null &&
    !isListed &&
    gap === 0 &&
    /^(?:\p{Lu}[\p{L}'’-]+(?:\s(?:of|the|and|for|&))*(?:\s|$)){2,6}$/u.test(text) &&
    !hasLegalForm(text)
  );
}

/** In capitals below a title stands whom the next signer signs for. */
function isNextEntity(draft: EntryDraft, text: string, gap: number): boolean {
  const isEntity = gap === 0 && isCompanyName(text) && text === text.toUpperCase();
  return isEntity || (isShouted(text) && !isShouted(draft.titleText));
}
