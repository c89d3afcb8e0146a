import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/extract/read-documents.ts';
import type { Document } from '../../src/record/document.ts';
import { collectDiagnostics } from '../../src/source/diagnostic.ts';
import { splitSubmission } from '../../src/split/split-submission.ts';

function read(text: string): { readonly documents: readonly Document[]; readonly codes: readonly string[] } {
  const { report, diagnostics } = collectDiagnostics();
  const documents = splitSubmission(text, () => {}).filter((part) => part.kind === 'document');
  return {
    documents: readDocuments({ text, documents }, null, { value: '6-K', basis: 'header', span: null }, report),
    codes: diagnostics.map(({ code }) => code),
  };
}
const document = (tags: string, content: string): string => `<DOCUMENT>\n${tags}\n<TEXT>\n${content}\n</TEXT>\n</DOCUMENT>\n`;

describe('media types', () => {
  test.each([
    ['plain text', 'a.txt', 'Dear holder,', 'text/plain'],
    ['plain text with EDGAR tables', 'a.txt', '<PAGE>\n<TABLE>\n<CAPTION>\n<S> <C>\n</TABLE>', 'text/plain'],
    ['HTML', 'a.htm', '<HTML><BODY><P>x</P></BODY></HTML>', 'text/html'],
    ['HTML under the name of text', 'a.txt', '<html><body>x</body></html>', 'text/html'],
    ['inline XBRL is HTML', 'a.htm', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>', 'text/html'],
    ['XML', 'a.xml', '<XML>\n<?xml version="1.0"?>\n<ownershipDocument/>\n</XML>', 'application/xml'],
    ['PDF by its first bytes, whatever its name', 'a.txt', 'begin 644 filename1\nM)5!$1BTQ+C4*\n`\nend', 'application/pdf'],
    ['PDF in upper case', 'A.PDF', 'begin 644 A.PDF\n#86)C\n`\nend', 'application/pdf'],
    ['JPEG by its first bytes', 'a.gif', 'begin 644 a.gif\nM_]C_X  02D9)1@\n`\nend', 'image/jpeg'],
    [
      'a spreadsheet, which is a ZIP archive inside',
      'a.xlsx',
      'begin 644 a.xlsx\nM4$L#!&%B\n`\nend',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['an encoded file that nothing names', 'a.xyz', 'begin 644 a.xyz\n#86)C\n`\nend', 'application/octet-stream'],
    ['JSON by its name', 'a.json', '{"a": 1}', 'application/json'],
  ])('%s', (_case, name, content, mediaType) => {
    expect(read(document(`<TYPE>X\n<FILENAME>${name}`, content)).documents).toMatchObject([
      { mediaType, isEncoded: content.includes('begin') },
    ]);
  });
});

describe('tags', () => {
  test('sequence, type, file name and description', () => {
    expect(read(document('<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>b.htm\n<DESCRIPTION>LETTER', 'x')).documents).toMatchObject([
      {
        sequence: { value: 2 },
        type: { value: 'EX-99.1', basis: 'document' },
        fileName: { value: 'b.htm' },
        description: { value: 'LETTER' },
      },
    ]);
  });

  test('a sequence that is no number is reported and read as null', () => {
    const { documents, codes } = read(document('<TYPE>EX-99\n<SEQUENCE>two', 'x'));
    expect([documents[0]?.sequence, codes]).toEqual([null, ['bad-sequence']]);
  });

  test('the first document without a type has that of the form; a later one is reported as unknown', () => {
    const { documents, codes } = read(document('<SEQUENCE>1', 'x') + document('<SEQUENCE>2', 'y'));
    expect(documents.map(({ type }) => type.value)).toEqual(['6-K', 'UNKNOWN']);
    expect(codes).toEqual(['missing-document-type', 'missing-document-type']);
  });

  test('a bare document has the type of the form', () => {
    expect(read('FORM 6-K\n')).toMatchObject({ documents: [{ type: { value: '6-K' }, sequence: null }], codes: [] });
  });

  test('the length counts bytes of UTF-8', () => {
    expect(read(document('<TYPE>X', 'é€')).documents[0]?.byteLength).toBe(6);
  });
});
