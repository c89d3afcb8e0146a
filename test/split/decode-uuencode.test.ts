import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectDiagnostics } from '../../src/source/diagnostic.ts';
import { decodeUuencode } from '../../src/split/decode-uuencode.ts';

const decode = (text: string) => decodeUuencode(text, { start: 0, end: text.length }, collectDiagnostics().report);
const bytesOf = (text: string) => [...(decode(text)?.bytes ?? [])];

/** Encodes as POSIX says it, with `zero` for six bits of 0. */
function encode(bytes: Uint8Array, { zero = '`', strip = false, lineEnd = '\n' } = {}): string {
  const sixBits = (value: number): string => (value === 0 ? zero : String.fromCharCode(32 + value));
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 45) {
    const chunk = bytes.subarray(at, at + 45);
    let line = sixBits(chunk.length);
    for (let index = 0; index < chunk.length; index += 3) {
      const group = ((chunk[index] ?? 0) << 16) | ((chunk[index + 1] ?? 0) << 8) | (chunk[index + 2] ?? 0);
      line += [18, 12, 6, 0].map((shift) => sixBits((group >> shift) & 63)).join('');
    }
    lines.push(strip ? line.trimEnd() : line);
  }
  return ['begin 644 g1.bin', ...lines, zero, 'end', ''].join(lineEnd);
}

describe('decodeUuencode', () => {
  it('decodes what Python encoded', () => {
    const text = 'begin 644 a.txt\n#0V%T\n`\nend\n';
    expect(decode(text)).toEqual({ fileName: 'a.txt', bytes: new TextEncoder().encode('Cat') });
  });

  it.each([
    ['grave accents for zeros', {}],
    ['spaces for zeros', { zero: ' ' }],
    ['trailing spaces stripped', { zero: ' ', strip: true }],
    ['CRLF', { lineEnd: '\r\n' }],
  ])('gives back any bytes: %s', (_name, options) => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        expect(bytesOf(encode(bytes, options))).toEqual([...bytes]);
      }),
    );
  });

  it.each([
    ['mode 600', 'begin 600 a.txt\n#0V%T\n`\nend\n'],
    ['blank lines before begin', '\n\nbegin 644 a.txt\n#0V%T\n`\nend\n'],
    ['characters beyond the length of the line', 'begin 644 a.txt\n#0V%TX\n`\nend\n'],
    ['no end', 'begin 644 a.txt\n#0V%T\n'],
  ])('reads %s', (_name, text) => expect(bytesOf(text)).toEqual([67, 97, 116]));

  it('is null for prose', () => expect(decode('begin 644 people said\nthat it was so.\n')).toBeNull());
});
