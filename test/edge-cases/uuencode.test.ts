import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { collectDiagnostics } from '../../src/source/diagnostic.ts';
import { type DecodedFile, decodeUuencode } from '../../src/split/decode-uuencode.ts';
import { filingOf, readFiling } from './read-filing.ts';

type Attachment = { readonly isEncoded: boolean; readonly file: DecodedFile | null; readonly codes: readonly string[] };

/** Parses a filing whose document holds this, and decodes the document when asked, as the graph does. */
function attach(content: string): Attachment {
  const { record, text, codes } = readFiling(filingOf(content));
  const [document] = record?.documents ?? [];
  const { report } = collectDiagnostics();
  const file = document === undefined ? null : decodeUuencode(text, document.body, report);
  return { isEncoded: document?.isEncoded ?? false, file, codes };
}
const textOf = ({ file }: Attachment): string => Buffer.from(file?.bytes ?? []).toString('latin1');

describe('attachments', () => {
  test.each([
    ['75 one blank line before begin', '\nbegin 644 a.gif\n#86)C\n`\nend'],
    ['75 two blank lines before begin', '\n\nbegin 644 a.gif\n#86)C\n`\nend'],
    ['76 mode 600', 'begin 600 a.gif\n#86)C\n`\nend'],
    ['76 mode 0755', 'begin 0755 a.gif\n#86)C\n`\nend'],
    ['78 a line longer than its length says', 'begin 644 a.gif\n#86)CX\n`\nend'],
    ['79 a grave accent before end', 'begin 644 a.gif\n#86)C\n`\nend'],
    ['79 a space before end', 'begin 644 a.gif\n#86)C\n \nend'],
    ['79 an empty line before end', 'begin 644 a.gif\n#86)C\n\nend'],
    ['79 nothing before end', 'begin 644 a.gif\n#86)C\nend'],
    ['a file name with spaces', 'begin 644 my chart.gif\n#86)C\n`\nend'],
  ])('%s', (_case, content) => {
    const attachment = attach(content);
    expect([attachment.isEncoded, textOf(attachment), attachment.codes]).toEqual([true, 'abc', []]);
  });

  test.each([
    ['77 prose that begins with "begin 644"', 'begin 644 people said\nthat they wanted more.'],
    ['77 such prose alone', 'begin 644 people'],
    ['77 such prose in capitals', 'begin 644 SHARES\nOF THE COMPANY THAT WERE HELD BY THE PERSONS NAMED BELOW ARE NOW REGISTERED'],
    ['77 prose before begin', 'The file follows.\nbegin 644 a.gif\n#86)C\n`\nend'],
  ])('%s is text', (_case, content) => {
    const { isEncoded, file, codes } = attach(content);
    expect([isEncoded, file, codes]).toEqual([false, null, []]);
  });

  test.each([
    ['78 trailing spaces stripped from a line', 'begin 644 a.bin\n#\n#86)C\n`\nend', '\0\0\0abc'],
    ['78 a line shorter than its length says', 'begin 644 a.bin\n&86)C\n`\nend', 'abc\0\0\0'],
    ['78 CRLF', 'begin 644 a.bin\r\n#86)C\r\n`\r\nend', 'abc'],
  ])('%s', (_case, content, expected) => expect(textOf(attach(content))).toBe(expected));

  test('79 a missing end is reported, and what is there is decoded', () => {
    const attachment = attach('begin 644 a.gif\n#86)C\n`');
    expect([textOf(attachment), attachment.codes]).toEqual(['abc', ['bad-uuencode']]);
  });

  // The limit on what is read is that of the whole filing; an attachment never takes more memory than three quarters of its text.
  test('80 a large attachment takes time and memory in proportion to its text', () => {
    const line = `M${'86)C'.repeat(15)}\n`;
    const { file } = attach(`begin 644 a.bin\n${line.repeat(100_000)}\`\nend`);
    expect(file?.bytes.byteLength).toBe(4_500_000);
    expect(file?.bytes.buffer.byteLength).toBeLessThan(line.length * 100_000);
  });

  test('81 an archive within is never unpacked', () => {
    const zeros = deflateRawSync(Buffer.alloc(10_000_000));
    const lines = Array.from({ length: Math.ceil(zeros.length / 45) }, (_, index) =>
      uuencodeLine(zeros.subarray(index * 45, index * 45 + 45)),
    );
    const { file } = attach(`begin 644 bomb.zip\n${lines.join('\n')}\n\`\nend`);
    expect(Buffer.from(file?.bytes ?? []).equals(zeros)).toBe(true);
  });

  test('82 decoding gives what was encoded, whatever another server shows under that name', () => {
    expect(attach('begin 644 g1.gif\n&1TE&.#EA\n`\nend').file).toMatchObject({
      fileName: 'g1.gif',
      bytes: new TextEncoder().encode('GIF89a'),
    });
  });
});

function uuencodeLine(bytes: Uint8Array): string {
  const sixBits = (value: number): string => (value === 0 ? '`' : String.fromCharCode(32 + value));
  let line = sixBits(bytes.length);
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    line += [18, 12, 6, 0].map((shift) => sixBits((group >> shift) & 63)).join('');
  }
  return line;
}
