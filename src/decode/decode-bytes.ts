import { gunzipSync } from 'node:zlib';
import { collectDiagnostics, type Diagnostic, type Report } from '../source/diagnostic.ts';
import { decodeDamagedUtf8 } from './decode-damaged-utf8.ts';
import { type DecodedText, decodeWindows1252 } from './decode-windows-1252.ts';

/** Which reading of the bytes gave the text. */
export type Decoder = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text that every span of a filing points into, and how it was read from the bytes. */
export type Decoded = { readonly text: string; readonly decoder: Decoder; readonly diagnostics: readonly Diagnostic[] };

/** The bytes, decompressed where they are gzip, are more than the limit allows. */
export class DecodedTooLargeError extends Error {
  override readonly name = 'DecodedTooLargeError';
  readonly maxBytes: number;

  constructor(maxBytes: number) {
    super(`The filing is larger than ${maxBytes} bytes.`);
    this.maxBytes = maxBytes;
  }
}

/**
 * The bytes of the filing itself: gzip is undone, also where a server packed it again; what only begins like gzip stays as it is. Throws
 * {@link DecodedTooLargeError} over `maxBytes`.
 */
export function unpackBytes(bytes: Uint8Array, { maxBytes }: { readonly maxBytes: number }): Uint8Array {
  const plain = gunzip(gunzip(bytes, maxBytes), maxBytes);
  if (plain.byteLength > maxBytes) throw new DecodedTooLargeError(maxBytes);
  return plain;
}

/**
 * The one decoding step: gzip is undone, then UTF-16 where its byte order mark or its zeros say so, else UTF-8 where the bytes are valid or
 * nearly so, else windows-1252, whose undefined bytes are read as Latin-1. A byte order mark stays in the text as U+FEFF, so that every
 * character keeps its place. Decompression stops at `maxBytes`; what only begins like gzip is read as it stands. Throws {@link DecodedTooLargeError}.
 */
export function decodeBytes(bytes: Uint8Array, { maxBytes }: { readonly maxBytes: number }): Decoded {
  const { report, diagnostics } = collectDiagnostics();
  return { ...decodePlain(unpackBytes(bytes, { maxBytes }), report), diagnostics };
}

function decodePlain(bytes: Uint8Array, report: Report): { text: string; decoder: Decoder } {
  const utf16 = utf16By(bytes);
  if (utf16 !== null) return { text: decodeUtf16(bytes, utf16, report), decoder: utf16 };

  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, decoder: 'utf-8' };

  const damaged = decodeDamagedUtf8(bytes);
  if (damaged !== null) {
    reportStray(damaged, 'are no valid UTF-8 and were read as windows-1252', report);
    return { text: damaged.text, decoder: 'utf-8' };
  }
  const decoded = decodeWindows1252(bytes);
  report('decoded-as-windows-1252', null, 'The bytes are no valid UTF-8 and were read as windows-1252.');
  if (decoded.strayBytes > 0) reportStray(decoded, 'that windows-1252 leaves undefined were read as Latin-1', report);
  return { text: decoded.text, decoder: 'windows-1252' };
}

/** The span is that of the first one: a damaged text may have millions. */
function reportStray({ strayBytes, firstStray }: DecodedText, what: string, report: Report): void {
  report('undecodable-bytes', { start: firstStray, end: firstStray + 1 }, `${strayBytes} bytes ${what}.`);
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof RangeError) throw new DecodedTooLargeError(maxBytes);
    return bytes;
  }
}

/** By the byte order mark, or where that is missing by the zeros of the first two characters, which begin every filing in ASCII. */
function utf16By([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first > 0 && second === 0 && third > 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second > 0 && third === 0 && fourth > 0 ? 'utf-16be' : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', report: Report): string {
  const strict = decodeStrictly(bytes, encoding);
  if (strict !== null) return strict;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const at = text.indexOf('\uFFFD');
  report('undecodable-bytes', { start: at, end: at + 1 }, 'Bytes that are no valid UTF-16 were read as U+FFFD.');
  return text;
}

function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
