import type { Span } from '../source/span.ts';
import { decodeUuencode } from '../split/decode-uuencode.ts';

/** The bytes of an attachment as they were before the submission encoded them, or null where the body is text. */
export function decodeAttachment(text: string, body: Span): Uint8Array | null {
  // What is wrong with the encoding was reported when the filing was parsed.
  return decodeUuencode(text, body, () => {})?.bytes ?? null;
}
