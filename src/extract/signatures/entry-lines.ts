import { captions } from './phrases.ts';
import type { RowCell } from './row-cell.ts';

/** `Name:`, with or without a value on its line. */
export const nameLabel = /^(?:print(?:ed)?\s+name|name)\s*:\s*/i;
/** `Title:`, `Its:`, `Capacity:`, `Name/Title` under a name. */
export const titleLabel = /^(?:(?:its|titles?|capacity)\s*[:.]|name\s*\/\s*title\b\s*:?)\s*/i;
/** Lines of a signature that say nothing of who signs in what capacity. */
export const ignored = /^(?:phone|telephone|cik|address|fax|e-?mail)\b/i;
/** `Date:`, `Dated:`, `Date`. */
export const dateLabel = /^(?:dated?|as\s+of)\b\s*(?:this\b\s*)?[:.]?\s*/i;
/** The beginning of a note or of prose. */
export const notTitle =
  /^(?:\*|If\b|This\b|Note\b|Each\b|All\b|See\b|Instruction|Attention\b|The\s+(?:name|original|undersigned|above|foregoing|following|statement)\b|An?\s+original\b)/i;
/** `(Principal Executive Officer)`; `(c) Exhibit Index` is none. */
export const inBrackets = /^\((?![a-z\d]{1,3}\))/i;

/** Two words or more in capitals: below a title in mixed case they are the next signer's company. */
export function isShouted(text: string): boolean {
  return /\p{Lu}{2}\P{L}+\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** True for a cell that a date or its label begins. */
export function isDateLine({ text, dates }: RowCell): boolean {
  return dateLabel.test(text) || dates[0]?.start === 0;
}

/** True for a caption such as `(Registrant)` or `Title`, which names nobody. */
export function isCaption(text: string): boolean {
  const bare = text.replace(/^[[(\s]+|[\])\s*]+$/g, '');
  return captions.test(bare);
}
