/** Bytes 0x80 to 0x9F in windows-1252. The five undefined ones (0x81, 0x8D, 0x8F, 0x90, 0x9D) stand for themselves, as in Latin-1. */
const upperControls =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const controls = /[\u0080-\u009F]/g;
const undefinedControls = /[\u0081\u008D\u008F\u0090\u009D]/g;

/** What bytes read as, how many of them mean nothing in the encoding, and where in the text the first of those stands. */
export type DecodedText = { readonly text: string; readonly strayBytes: number; readonly firstStray: number };

/** Reads bytes as windows-1252, one character a byte; the bytes that it leaves undefined become Latin-1 and are counted. */
export function decodeWindows1252(bytes: Uint8Array): DecodedText {
  const text = readControls(latin1Of(bytes));
  return { text, strayBytes: text.match(undefinedControls)?.length ?? 0, firstStray: text.search(undefinedControls) };
}

/** Latin-1 with its controls 0x80 to 0x9F read as windows-1252 has them. */
export function readControls(latin1: string): string {
  return latin1.replace(controls, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}

/** One character a byte, of the same number. */
export function latin1Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
