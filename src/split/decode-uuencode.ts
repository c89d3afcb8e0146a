import type { Report } from '../source/diagnostic.ts';
import { linesWithin } from '../source/lines.ts';
import type { Span } from '../source/span.ts';
import { findUuencode } from './find-uuencode.ts';

/** A file as it was before it was encoded. */
export type DecodedFile = { readonly fileName: string; readonly bytes: Uint8Array };

/**
 * Decodes the file that a body holds in uuencode, or null where the body is text. A line of data is a character for its length in bytes, then
 * four characters for three bytes, six bits each, from the space (or a grave accent, for 0) upwards. Trailing spaces may have been stripped;
 * what a line has beyond its length is left out; data that ends before `end` yields what is there.
 */
export function decodeUuencode(text: string, body: Span, report: Report): DecodedFile | null {
  const file = findUuencode(text, body, report);
  if (file === null) return null;

  const { start, end } = file.data;
  const bytes = new Uint8Array(Math.ceil(((end - start) * 3) / 4));
  let length = 0;
  for (const line of linesWithin(text, file.data)) {
    const lineLength = line.end > line.start ? sixBits(text, line.start, line.end) : 0;
    decodeLine(text, line, bytes.subarray(length, length + lineLength));
    length += lineLength;
  }
  return { fileName: file.fileName, bytes: bytes.slice(0, length) };
}

function decodeLine(text: string, line: Span, target: Uint8Array): void {
  let at = line.start + 1;
  for (let index = 0; index < target.length; index += 3, at += 4) {
    const group =
      (sixBits(text, at, line.end) << 18) |
      (sixBits(text, at + 1, line.end) << 12) |
      (sixBits(text, at + 2, line.end) << 6) |
      sixBits(text, at + 3, line.end);
    // Bytes beyond the end of the line's own array are dropped by it.
    target[index] = group >> 16;
    target[index + 1] = (group >> 8) & 255;
    target[index + 2] = group & 255;
  }
}

/** Six bits of one character; behind the end of the line stand the spaces that were stripped. */
function sixBits(text: string, at: number, end: number): number {
  return at < end ? (text.charCodeAt(at) - 32) & 63 : 0;
}
