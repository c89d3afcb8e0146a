import { foldWhiteSpace } from '../source/fold-white-space.ts';

/** White space, soft hyphens, and what has no width. */
const inkless = /[\s\u00ad\u200b-\u200d\u2060]/;
const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What does not stand on the page as it stands in the source; most text has none of it. */
const irregular = /[^\S ]|\s\s|[\u00ad\u200b-\u200d\u2060]/;

/** True for a character (one UTF-16 unit, by its code) that leaves ink on the page: no white space, no soft hyphen, nothing of zero width. */
export function isInked(code: number): boolean {
  if (code < 0xa0) return code !== 32 && (code < 9 || code > 13);
  return !inkless.test(String.fromCharCode(code));
}

/** How many UTF-16 units of a text leave ink. */
export function countInked(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (isInked(text.charCodeAt(index))) count += 1;
  return count;
}

/** Where the first inked character of a text stands, or -1. */
export function firstInked(text: string): number {
  for (let index = 0; index < text.length; index += 1) if (isInked(text.charCodeAt(index))) return index;
  return -1;
}

/** Where the last inked character of a text stands, or -1. */
export function lastInked(text: string): number {
  let index = text.length - 1;
  while (index >= 0 && !isInked(text.charCodeAt(index))) index -= 1;
  return index;
}

/** The text as HTML shows it: every run of white space one space, none at the ends, nothing of zero width. */
export function collapse(text: string): string {
  return irregular.test(text) ? foldWhiteSpace(text.replace(zeroWidth, '')) : text.trim();
}
