import type { Cell, SectionedText } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import { type Found, type Span, spanOver } from '../../source/span.ts';
import { joinLines } from './join-lines.ts';

/** A part `[start, end)` of a cell's text: what a value is cut from without losing where it stood. */
export type Piece = { readonly cell: Cell; readonly start: number; readonly end: number };

/** All of a cell, or `[start, end)` of it, without white space at either end. */
export function pieceOf(cell: Cell, start = 0, end: number = cell.text.length): Piece {
  const text = cell.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  return { cell, start: from, end: Math.max(from, start + text.trimEnd().length) };
}

/** What a reader sees of a piece. */
export function pieceText(piece: Piece): string {
  return piece.cell.text.slice(piece.start, piece.end);
}

/** The part of a piece that begins `from` and ends before `to`, both counted within its text. */
export function partOf(piece: Piece, from: number, to: number = piece.end - piece.start): Piece {
  return pieceOf(piece.cell, piece.start + from, piece.start + to);
}

/** The piece without what `pattern` matches; `pattern` has to be anchored at one end of the text. */
export function without(piece: Piece, pattern: RegExp): Piece {
  const text = pieceText(piece);
  const match = pattern.exec(text);
  if (match === null) return piece;
  return match.index === 0 ? partOf(piece, match[0].length) : partOf(piece, 0, match.index);
}

/** Pieces of one value, joined as a reader joins lines; `null` where nothing is left to read. The span reaches from the first to the last. */
export function joinPieces(source: SectionedText, pieces: readonly Piece[]): Found<string> | null {
  const value = joinLines(pieces.map(pieceText));
  const span = spanOver(pieces.map((piece) => pieceSpan(source, piece)));
  return value === '' || span === null ? null : { value, span };
}

/** The raw text under a piece; `null` for an empty one. */
export function pieceSpan(source: SectionedText, piece: Piece): Span | null {
  return piece.start === piece.end ? null : spanWithin(source, piece.cell, piece);
}

/**
 * The value at `[start, end)` of pieces joined by single spaces, and the raw text under it; `null` for a range without text. Pieces are cut
 * from cells, whose text has single spaces already, so joined they read as printed.
 */
export function foundWithin(
  source: SectionedText,
  pieces: readonly Piece[],
  range: { readonly start: number; readonly end: number },
): Found<string> | null {
  const parts: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const length = piece.end - piece.start;
    const [from, to] = [Math.max(0, range.start - offset), Math.min(length, range.end - offset)];
    if (from < to) parts.push(partOf(piece, from, to));
    offset += length + 1;
  }
  return joinPieces(source, parts);
}
