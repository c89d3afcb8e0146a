import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DecodedTooLargeError, decodeBytes } from '../../src/decode/decode-bytes.ts';
import { slice } from '../../src/source/span.ts';

const bytes = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);
const decode = (input: Uint8Array, maxBytes = 1000): ReturnType<typeof decodeBytes> => decodeBytes(input, { maxBytes });

describe('decodeBytes', () => {
  test.each([
    ['plain ASCII is UTF-8', bytes(0x41, 0x0d, 0x0a), 'A\r\n', 'utf-8'],
    ['UTF-8 of several bytes', new TextEncoder().encode('“é”'), '“é”', 'utf-8'],
    ['a byte order mark of UTF-8 stays in the text', bytes(0xef, 0xbb, 0xbf, 0x41), '\uFEFFA', 'utf-8'],
    ['UTF-16 by its mark, little end first', bytes(0xff, 0xfe, 0x41, 0, 0x1c, 0x20), '\uFEFFA“', 'utf-16le'],
    ['UTF-16 by its mark, big end first', bytes(0xfe, 0xff, 0, 0x41, 0x20, 0x1c), '\uFEFFA“', 'utf-16be'],
    ['UTF-16 without a mark, little end first', Buffer.from('FORM “6-K”', 'utf16le'), 'FORM “6-K”', 'utf-16le'],
    ['UTF-16 without a mark, big end first', Buffer.from('FORM “6-K”', 'utf16le').swap16(), 'FORM “6-K”', 'utf-16be'],
    ['windows-1252 quotes, 0x91 to 0x99', bytes(0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99), '‘’“”•–—˜™', 'windows-1252'],
    [
      'bytes that windows-1252 leaves undefined are Latin-1',
      bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x80),
      '\u0081\u008d\u008f\u0090\u009d€',
      'windows-1252',
    ],
    ['Latin-1 letters', bytes(0x4d, 0xfc, 0x6c), 'Mül', 'windows-1252'],
  ])('%s', (_case, input, text, decoder) => {
    expect(decode(input)).toMatchObject({ text, decoder });
  });

  test('every byte of windows-1252 is one character, so that offsets count bytes', () => {
    const all = Uint8Array.from({ length: 256 }, (_, code) => code);
    expect(decode(all).text).toHaveLength(256);
  });

  test('a reading other than UTF-8 is said, and so are undefined bytes', () => {
    expect(decode(bytes(0x93, 0x41)).diagnostics.map(({ code }) => code)).toEqual(['decoded-as-windows-1252']);
    expect(decode(bytes(0x81, 0x41)).diagnostics.map(({ code }) => code)).toEqual(['decoded-as-windows-1252', 'undecodable-bytes']);
  });

  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each([
    ['UTF-8 cut within a character', utf8('“é” — €').subarray(0, -1), '“é” — â‚', 'utf-8', 'â'],
    ['UTF-8 with a quote of windows-1252 in it', Buffer.concat([utf8('“é” it'), bytes(0x92), utf8('s')]), '“é” it’s', 'utf-8', '’'],
    ['UTF-16 cut within a character', bytes(0xff, 0xfe, 0x41, 0, 0x42), '\uFEFFA\uFFFD', 'utf-16le', '\uFFFD'],
  ])('%s keeps its other characters, and the first that is lost is named', (_case, input, text, decoder, lost) => {
    const decoded = decode(input);
    expect(decoded).toMatchObject({ text, decoder, diagnostics: [{ code: 'undecodable-bytes' }] });
    const span = decoded.diagnostics[0]?.span;
    expect(span ? slice(decoded.text, span) : null).toBe(lost);
  });

  test('windows-1252 that looks like UTF-8 in one place is windows-1252', () => {
    // É and a closing quote are the bytes of U+0254.
    expect(decode(bytes(0x93, 0x43, 0x41, 0x46, 0xc9, 0x94))).toMatchObject({ text: '“CAFÉ”', decoder: 'windows-1252' });
  });

  test('gzip within gzip is undone', () => {
    expect(decode(gzipSync(gzipSync('FORM 6-K'))).text).toBe('FORM 6-K');
  });

  test('gzip is undone', () => {
    expect(decode(gzipSync('FORM 6-K'))).toMatchObject({ text: 'FORM 6-K', decoder: 'utf-8' });
  });

  test('gzip that holds more than the limit stops there', () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    expect(bomb.byteLength).toBeLessThan(10_000);
    expect(() => decode(bomb, 10_000)).toThrow(DecodedTooLargeError);
  });

  test('bytes over the limit are refused, bytes at it are not', () => {
    expect(() => decode(Buffer.from('12345'), 4)).toThrow(DecodedTooLargeError);
    expect(decode(Buffer.from('1234'), 4).text).toBe('1234');
  });

  test('bytes that only begin like gzip are read as they stand', () => {
    expect(decode(bytes(0x1f, 0x8b, 0x08, 0x41)).decoder).toBe('windows-1252');
  });
});
