import { foldWhiteSpace } from '../source/fold-white-space.ts';

/** Matches a character that leaves ink on the page: no white space, no soft hyphen, nothing of zero width. */
export const inked = /[^\s\u00ad\u200b-\u200d\u2060]/;

/** How many UTF-16 units of a text leave ink. */
export function countInked(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (isInked(text.charAt(index))) count += 1;
  return count;
}

/** True for a character (one UTF-16 unit) that leaves ink. */
export function isInked(character: string): boolean {
  if (character > ' ' && character < '\u007f') return true;
  return character !== ' ' && inked.test(character);
}

/** The text as HTML shows it: every run of white space one space, none at the ends, nothing of zero width. */
export function collapse(text: string): string {
  return foldWhiteSpace(text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''));
}
