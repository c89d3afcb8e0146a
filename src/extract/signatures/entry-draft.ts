import type { IsoDate } from '../../record/identifiers.ts';
import type { SectionedText } from '../../sections/sections.ts';
import type { Found, Span } from '../../source/span.ts';
import { joinPieces, type Piece, partOf, pieceSpan, pieceText, without } from '../leaf/piece.ts';
import { findDates } from '../leaf/read-date.ts';
import { dateLabel } from './entry-lines.ts';
import type { Anchor } from './find-anchors.ts';
import { findPersonName } from './person-name.ts';

/** A date that was left open, or its label alone: `March   , 1995`, `Date: ______`. */
const openDate = /^(?:dated?\b\s*:?|\p{L}{3,9}\.?\s*[_\s]*,\s*(?:19|20)?\d\d|\p{L}{3,9}\s+_+,?\s*(?:19|20)\d\d)\s*_*$/iu;

/** The parts of an entry while it is read: what was taken for its name, its title and its dates. */
export class EntryDraft {
  /** The name printed below the mark. */
  printed: Piece | null = null;
  /** The name in the mark. */
  marked: Piece | null = null;
  /** `JR.` on a line of its own below the mark. */
  suffix: Piece | null = null;
  isTitleLabelled = false;
  /** A date has a place that was left empty: `Date:`, `March   , 1995`. */
  isDateOpen = false;
  /** A title stands below the mark, in its own columns. */
  hasOwnTitle = false;
  readonly isListed: boolean;
  /** An asterisk alone: the text below it is a name, unless it is an office. */
  readonly isNameless: boolean;
  readonly #source: SectionedText;
  readonly #title: Piece[] = [];
  readonly #dates: Found<IsoDate>[] = [];

  constructor(source: SectionedText, anchor: Anchor) {
    this.#source = source;
    this.isListed = anchor.form === 'listed';
    this.isNameless = anchor.form === 'starred' && pieceText(anchor.name) === '';
  }

  /** The printed name, else the name in the mark. */
  get name(): Found<string> | null {
    const { printed, marked, suffix } = this;
    const name = printed ?? marked;
    if (name === null) return null;
    return joinPieces(this.#source, printed === null && suffix !== null ? [name, suffix] : [without(name, /[\s*†,;]+$/)]);
  }

  /** The lines of the title joined. `Director,` stood before a date; `(Drew Lewis, Chairman, President)` opened its bracket before the name. */
  get title(): Found<string> | null {
    const last = this.#title.at(-1);
    if (last === undefined) return null;
    const isClosed = this.titleText.split(')').length > this.titleText.split('(').length;
    return joinPieces(this.#source, [...this.#title.slice(0, -1), without(last, isClosed ? /\)?[\s,;]*$/ : /[\s,;]+$/)]);
  }

  /** What was taken for a title so far, as printed. */
  get titleText(): string {
    return this.#title.map(pieceText).join(' ');
  }

  get titleLines(): number {
    return this.#title.length;
  }

  get signedOn(): Found<IsoDate> | null {
    return this.#dates[0] ?? null;
  }

  /** The raw text under a piece. */
  spanOf(piece: Piece): Span | null {
    return pieceSpan(this.#source, piece);
  }

  /** Takes the dates out of a piece; what is left is returned, empty where it was a date, with or without a label, or a date never filled in. */
  takeDate(piece: Piece): Piece {
    const text = pieceText(piece);
    const date = findDates(text)[0];
    if (date === undefined) return this.#takeOpenDate(piece);
    const before = text.slice(0, date.start).replace(dateLabel, '').trim();
    const after = text.slice(date.end).trim();
    if (before !== '' && after !== '') return piece;
    const span = this.spanOf(partOf(piece, date.start, date.end));
    if (span !== null) this.#dates.push({ value: date.value, span });
    return after !== '' ? partOf(piece, date.end) : without(partOf(piece, 0, date.start), /[\s,;]*(?:(?:dated?|on)\b\s*[:.]?)?\s*$/i);
  }

  /** Where `Date` alone captions a column, a date can stand elsewhere. */
  #takeOpenDate(piece: Piece): Piece {
    const text = pieceText(piece);
    if (!openDate.test(text)) return piece;
    this.isDateOpen ||= /\W$|\d/.test(text);
    return partOf(piece, 0, 0);
  }

  /** Splits `Bruce J. Feldman, President and` into the name, which is returned, and the title, which is taken. */
  takeNameAndTitle(piece: Piece): Piece {
    const name = findPersonName(pieceText(piece));
    if (name === null) return without(piece, /\s+(?:pursuant|under|acting)\s.*$/i);
    this.takeTitle(this.takeDate(partOf(piece, name.rest)));
    return partOf(piece, name.start, name.end);
  }

  /** Takes one line of the title, unless it is empty or says the whole title again: `/S/ BOBBY D. DUNCAN, PRESIDENT` over the same in print. */
  takeTitle(piece: Piece): void {
    const text = pieceText(piece);
    if (text !== '' && text !== this.titleText) this.#title.push(piece);
  }

  /** Takes one line of the title that stands below the mark. */
  takeOwnTitle(piece: Piece): void {
    this.takeTitle(piece);
    this.hasOwnTitle ||= pieceText(piece) !== '';
  }
}
