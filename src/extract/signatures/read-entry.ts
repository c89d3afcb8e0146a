import type { IsoDate } from '../../record/identifiers.ts';
import type { SectionedText } from '../../sections/sections.ts';
import { type Found, type Span, spanOver } from '../../source/span.ts';
import { isRule } from '../leaf/is-rule.ts';
import { joinPieces, type Piece, partOf, pieceOf, pieceSpan, pieceText, without } from '../leaf/piece.ts';
import { findDates } from '../leaf/read-date.ts';
import { dateLabel, ignored, inBrackets, isCaption, isDateLine, isShouted, nameLabel, notTitle, titleLabel } from './entry-lines.ts';
import type { Anchor } from './find-anchors.ts';
import { findPersonName, hasOfficeWord, isCompanyName, isNameSuffix, isSameName } from './person-name.ts';
import { readMark } from './read-mark.ts';
import type { Entry, Placed } from './segment-block.ts';

/** What one entry says by itself; who it is for, its attorney and a date shared with others are settled over the whole block. */
export type EntryReading = {
  readonly anchor: Anchor;
  readonly name: Found<string> | null;
  readonly title: Found<string> | null;
  readonly signedOn: Found<IsoDate> | null;
  readonly isStarred: boolean;
  readonly isAttorneyInFact: boolean;
  /** The last row of the block that it takes. */
  readonly lastRow: number;
  readonly span: Span;
};

/** The parts of an entry while it is read. */
type Draft = {
  printed: Piece | null;
  /** `JR.` on a line of its own below the mark. */
  suffix: Piece | null;
  readonly title: Piece[];
  readonly dates: Found<IsoDate>[];
  isTitleLabelled: boolean;
  hasOwnTitle: boolean;
  readonly isListed: boolean;
  /** An asterisk alone: the text below it is a name, unless it is an office. */
  readonly isNameless: boolean;
  lastRow: number;
};

const attorney = /attorneys?[\s-]*in[\s-]*fact|power\s+of\s+attorney/i;

/**
 * Reads one entry. The printed name wins over the name in the mark; a title stands after the name, below it, or in a column of its own, over
 * several lines; a date has a label, a column, or a line of its own.
 */
export function readEntry(source: SectionedText, entry: Entry): EntryReading {
  const draft: Draft = {
    printed: null,
    suffix: null,
    title: [],
    dates: [],
    isTitleLabelled: false,
    hasOwnTitle: false,
    isListed: entry.anchor.form === 'listed',
    isNameless: entry.anchor.form === 'starred' && pieceText(entry.anchor.name) === '',
    lastRow: entry.anchor.row,
  };
  takeDate(source, pieceOf(entry.anchor.cell, 0, entry.anchor.name.start), draft);
  const marked = readMarkedName(source, entry.anchor.name, draft);
  for (const placed of entry.left) takeDate(source, pieceOf(placed.cell), draft);
  takeBeside(source, entry.beside, draft);
  takeOwn(source, entry, marked, draft);

  const title = joinPieces(source, trimTitle(draft.title));
  const value = joinPieces(source, nameOf(draft, marked));
  const over = spanOver([pieceSpan(source, pieceOf(entry.anchor.cell)), value?.span ?? null, title?.span ?? null]);
  return {
    anchor: entry.anchor,
    name: value,
    title,
    signedOn: draft.dates[0] ?? null,
    isStarred: entry.anchor.isStarred || /\*\s*$/.test(draft.printed?.cell.text ?? ''),
    lastRow: draft.lastRow,
    isAttorneyInFact: entry.anchor.isForStarred || attorney.test(title?.value ?? '') || attorney.test(entry.anchor.cell.text),
    span: over ?? entry.anchor.cell.span,
  };
}

function nameOf({ printed, suffix }: Draft, marked: Piece | null): readonly Piece[] {
  const name = printed ?? marked;
  if (name === null) return [];
  return printed === null && suffix !== null ? [name, suffix] : [without(name, /[\s*†,;]+$/)];
}

/** The mark may bear name, title and date on one line, or the name twice: `/s/ Morgan O’Brien Morgan O’Brien`. */
function readMarkedName(source: SectionedText, mark: Piece, draft: Draft): Piece | null {
  const dated = takeDate(source, mark, draft);
  const text = pieceText(dated);
  if (text === '') return null;
  const printed = repeatedName(dated);
  if (printed !== null) return readNameAndTitle(source, printed, draft);
  return readNameAndTitle(source, dated, draft);
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

/** Splits `Bruce J. Feldman, President and` into the name, which is returned, and the title, which is kept. */
function readNameAndTitle(source: SectionedText, piece: Piece, draft: Draft): Piece {
  const text = pieceText(piece);
  const name = findPersonName(text);
  if (name === null) return without(piece, /\s+(?:pursuant|under|acting)\s.*$/i);
  const rest = takeDate(source, partOf(piece, name.rest), draft);
  if (pieceText(rest) !== '') draft.title.push(rest);
  return partOf(piece, name.start, name.end);
}

/** Takes dates out of a piece; what is left is returned, empty where it was a date, with or without a label, or a date never filled in. */
function takeDate(source: SectionedText, piece: Piece, draft: Draft): Piece {
  const text = pieceText(piece);
  const date = findDates(text)[0];
  if (date === undefined)
    return /^(?:dated?\b\s*:?|\p{L}{3,9}\.?\s*[_\s]*,\s*(?:19|20)?\d\d|\p{L}{3,9}\s+_+,?\s*(?:19|20)\d\d)\s*_*$/iu.test(text)
      ? partOf(piece, 0, 0)
      : piece;
  const before = text.slice(0, date.start).replace(dateLabel, '').trim();
  const after = text.slice(date.end).trim();
  if (before !== '' && after !== '') return piece;
  const span = pieceSpan(source, partOf(piece, date.start, date.end));
  if (span !== null) draft.dates.push({ value: date.value, span });
  return after !== '' ? partOf(piece, date.end) : without(partOf(piece, 0, date.start), /[\s,;]*(?:(?:dated?|on)\b\s*[:.]?)?\s*$/i);
}

function takeBeside(source: SectionedText, cells: readonly Placed[], draft: Draft): void {
  for (const { cell, gap } of cells) {
    if (gap > 0 && !isContinued(draft, cell.text)) continue;
    if (
      notTitle.test(cell.text) ||
      cell.mark !== null ||
      (gap > 0 && !isDateLine(cell) && !inBrackets.test(cell.text) && !hasOfficeWord(cell.text))
    )
      continue;
    const piece = without(takeDate(source, pieceOf(cell), draft), titleLabel);
    if (pieceText(piece) !== '' && !isCaption(cell.text)) draft.title.push(piece);
  }
}

/** After a blank row a title goes on only in brackets, or where none has been read. */
function isContinued(draft: Draft, text: string): boolean {
  return (
    draft.title.length === 0 ||
    inBrackets.test(text) ||
    titleLabel.test(text) ||
    nameLabel.test(text) ||
    dateLabel.test(text) ||
    findDates(text)[0]?.start === 0
  );
}

function takeOwn(source: SectionedText, entry: Entry, marked: Piece | null, draft: Draft): void {
  const known = draft.title.length;
  for (const placed of entry.own) {
    const { cell, gap } = placed;
    if (isCaption(cell.text) || ignored.test(cell.text)) continue;
    if (gap > 0 && !isContinued(draft, cell.text) && !(draft.printed === null && known === draft.title.length)) {
      if (isDateLine(cell)) continue;
      return;
    }
    // `Date: January 10, 2003   AIG GLOBAL EMERGING`: the next signer's page begins.
    if (placed.isBesideDate && draft.hasOwnTitle && isShouted(cell.text) && !hasOfficeWord(cell.text)) return;
    if (!takeOwnCell(source, pieceOf(cell), marked, gap, draft)) return;
    draft.lastRow = Math.max(draft.lastRow, placed.row);
  }
}

/** Takes one cell below the mark; false where it can belong to no signature, nor can what follows. */
function takeOwnCell(source: SectionedText, piece: Piece, marked: Piece | null, gap: number, draft: Draft): boolean {
  const mark = readMark(pieceText(piece));
  if (mark?.hasBy === true && mark.start === mark.end) return true;
  const bare = takeDate(source, mark?.hasBy === true ? partOf(piece, mark.start) : piece, draft);
  const text = pieceText(bare);
  if (text === '' || text === '*') return true;
  if (isNameSuffix(text)) {
    draft.suffix = bare;
    return true;
  }
  if (nameLabel.test(text)) {
    const value = without(bare, nameLabel);
    if (pieceText(value) !== '') draft.printed = readNameAndTitle(source, value, draft);
    return true;
  }
  if (titleLabel.test(text)) {
    draft.isTitleLabelled = true;
    pushTitle(draft, without(bare, titleLabel));
    return true;
  }
  if (draft.printed === null && !draft.isListed && isPrintedName(text, marked, draft)) {
    draft.printed = readNameAndTitle(source, bare, draft);
    return true;
  }
  if (draft.printed === null && draft.isNameless && /^\p{Lu}/u.test(text) && !hasOfficeWord(text)) {
    draft.printed = bare;
    return true;
  }
  if (!isTitle(text, gap, draft)) return false;
  pushTitle(draft, bare);
  return true;
}

function pushTitle(draft: Draft, piece: Piece): void {
  if (pieceText(piece) === '') return;
  draft.title.push(piece);
  draft.hasOwnTitle = true;
}

function isPrintedName(text: string, marked: Piece | null, draft: Draft): boolean {
  const name = findPersonName(text);
  if (name === null) return marked !== null && isSameName(text, pieceText(marked));
  if (draft.hasOwnTitle && marked !== null && !isSameName(text.slice(name.start, name.end), pieceText(marked))) return false;
  return !isCompanyName(text) || (marked !== null && isSameName(text.slice(name.start, name.end), pieceText(marked)));
}

/** A title bears the word of an office, a label, or brackets; the lines after its first need not. Prose and places are none. */
function isTitle(text: string, gap: number, draft: Draft): boolean {
  if (text.length > 160 || /^\W*\d+\W*$/.test(text) || isRule(text) || notTitle.test(text)) return false;
  if (draft.hasOwnTitle && gap === 0 && isCompanyName(text) && text === text.toUpperCase() && !hasOfficeWord(text)) return false;
  if (draft.hasOwnTitle && isShouted(text) && !isShouted(draft.title.map(pieceText).join(' ')) && !hasOfficeWord(text)) return false;
  if (draft.isTitleLabelled || draft.title.length > 0) return gap === 0 || inBrackets.test(text);
  return text.startsWith('(') || hasOfficeWord(text);
}

/** `Director,` stood before a date. `(Drew Lewis, Chairman, President` opened a bracket before the name: the title ends where it closes. */
function trimTitle(title: readonly Piece[]): readonly Piece[] {
  const text = title.map(pieceText).join(' ');
  const last = title.at(-1);
  if (last === undefined) return title;
  const isClosed = text.split(')').length > text.split('(').length;
  return [...title.slice(0, -1), without(last, isClosed ? /\)?[\s,;]*$/ : /[\s,;]+$/)];
}
