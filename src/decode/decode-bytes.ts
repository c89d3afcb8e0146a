import { gunzipSync } from 'node:zlib';
import { collectDiagnostics, type Diagnostic, type Report } from '../source/diagnostic.ts';
import { decodeWindows1252 } from './decode-windows-1252.ts';

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

/** The bytes of the filing itself: gzip is undone, what only begins like gzip stays as it is. Throws {@link DecodedTooLargeError} over `maxBytes`. */
export function unpackBytes(bytes: Uint8Array, { maxBytes }: { readonly maxBytes: number }): Uint8Array {
  const plain = isGzip(bytes) ? gunzip(bytes, maxBytes) : bytes;
  if (plain.byteLength > maxBytes) throw new DecodedTooLargeError(maxBytes);
  return plain;
}

/**
 * The one decoding step: gzip is undone, then UTF-16 where its byte order mark says so, else UTF-8 where the bytes are valid, else
 * windows-1252, whose undefined bytes are read as Latin-1. A byte order mark stays in the text as U+FEFF, so that every character keeps
 * its place. Decompression stops at `maxBytes`; what only begins like gzip is read as it stands. Throws {@link DecodedTooLargeError}.
 */
export function decodeBytes(bytes: Uint8Array, { maxBytes }: { readonly maxBytes: number }): Decoded {
  const { report, diagnostics } = collectDiagnostics();
  return { ...decodePlain(unpackBytes(bytes, { maxBytes }), report), diagnostics };
}

function decodePlain(bytes: Uint8Array, report: Report): { text: string; decoder: Decoder } {
  const utf16 = utf16By(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), decoder: utf16 };

  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return { text: utf8, decoder: 'utf-8' };

  const { text, undefinedBytes } = decodeWindows1252(bytes);
  report('decoded-as-windows-1252', null, 'The bytes are no valid UTF-8 and were read as windows-1252.');
  if (undefinedBytes > 0)
    report('undecodable-bytes', null, `${undefinedBytes} bytes that windows-1252 leaves undefined were read as Latin-1.`);
  return { text, decoder: 'windows-1252' };
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof RangeError) throw new DecodedTooLargeError(maxBytes);
    return bytes;
  }
}

function utf16By(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
