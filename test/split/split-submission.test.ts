import { describe, expect, test } from 'vitest';
import { collectDiagnostics } from '../../src/source/diagnostic.ts';
import { slice } from '../../src/source/span.ts';
import type { DocumentPart, Part } from '../../src/split/part.ts';
import { splitSubmission } from '../../src/split/split-submission.ts';

const header = '<SEC-HEADER>0000000001-03-000001.hdr.sgml : 20030115\nACCESSION NUMBER:\t\t0000000001-03-000001\n</SEC-HEADER>\n';
const document = (name: string, content: string): string =>
  `<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<FILENAME>${name}\n<TEXT>\n${content}\n</TEXT>\n</DOCUMENT>\n`;

type Split = {
  readonly parts: readonly Part[];
  readonly documents: readonly DocumentPart[];
  readonly codes: readonly string[];
  readonly bodies: readonly string[];
};

function split(text: string): Split {
  const { report, diagnostics } = collectDiagnostics();
  const parts = splitSubmission(text, report);
  expect(parts.map((part) => slice(text, part.span)).join('')).toBe(text);
  const documents = parts.filter((part) => part.kind === 'document');
  return { parts, documents, codes: diagnostics.map(({ code }) => code), bodies: documents.map(({ body }) => slice(text, body)) };
}

const whole = `<SEC-DOCUMENT>0000000001-03-000001.txt : 20030115\n${header}${document('a.txt', 'one')}${document('b.txt', 'two')}</SEC-DOCUMENT>\n`;
const pem =
  '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nMIC-Info: RSA-MD5,RSA,\n WCAc5ybG+MWfual+6lY0gzg3YtXu7CcawIp7rzj2KYY0\n';

describe('the envelope', () => {
  test.each([
    ['SEC-DOCUMENT', whole],
    ['IMS-DOCUMENT', whole.replaceAll('SEC-', 'IMS-')],
    ['a header and documents without a root', `${header}${document('a.txt', 'one')}${document('b.txt', 'two')}`],
    ['PEM with a blank line after its header', `${pem}\n${whole}-----END PRIVACY-ENHANCED MESSAGE-----\n`],
    ['PEM without the blank line', `${pem}${whole}`],
    ['PEM with CRLF', `${pem}\n${whole}`.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${whole}`],
    ['leading blank lines', `\n\n \n${whole}`],
    ['CRLF', whole.replaceAll('\n', '\r\n')],
    ['a bare CR', whole.replaceAll('\n', '\r')],
    ['tags in lower case', whole.toLowerCase()],
    ['every line indented', whole.replaceAll(/^/gm, '    ')],
  ])('%s', (_case, text) => {
    const { parts, bodies, codes } = split(text);
    expect(parts.filter((part) => part.kind === 'header')).toHaveLength(1);
    expect(bodies.map((body) => body.trim())).toEqual(['one', 'two']);
    expect(codes).toEqual([]);
  });

  test('the dissemination form, <SUBMISSION>', () => {
    const { parts, bodies, codes } = split(
      `<SUBMISSION>\n<ACCESSION-NUMBER>0000000001-03-000001\n<TYPE>6-K\n${document('a.txt', 'one')}</SUBMISSION>\n`,
    );
    expect(parts.map((part) => part.kind)).toEqual(['envelope', 'header', 'document', 'envelope']);
    expect([bodies, codes]).toEqual([['one\n'], []]);
  });

  test.each([
    ['labels', 'ACCESSION NUMBER:\t\t0000000001-03-000001\nCONFORMED SUBMISSION TYPE:\t6-K\n'],
    ['labels after the acceptance tag', '<ACCEPTANCE-DATETIME>20030115120000\nACCESSION NUMBER:\t\t0000000001-03-000001\n'],
    ['tags', '<SUBMISSION>\n<ACCESSION-NUMBER>0000000001-03-000001\n<TYPE>6-K\n</SUBMISSION>\n'],
    ['tags, wrapped', '<SEC-HEADER>\n<ACCESSION-NUMBER>0000000001-03-000001\n</SEC-HEADER>\n'],
  ])('a header saved alone, %s', (_case, text) => {
    const { parts, documents, codes } = split(text);
    expect([parts.filter((part) => part.kind === 'header').length, documents, codes]).toEqual([1, [], []]);
  });

  test('a header that is never closed ends where the first document begins', () => {
    const { parts, bodies, codes } = split(whole.replace('</SEC-HEADER>\n', ''));
    expect(parts.map((part) => part.kind)).toEqual(['envelope', 'header', 'document', 'envelope', 'document', 'envelope']);
    expect([bodies, codes]).toEqual([['one\n', 'two\n'], ['unclosed-header']]);
  });

  test('<DOCUMENT> first, no header', () => {
    const { bodies, codes } = split(document('a.txt', 'one'));
    expect([bodies, codes]).toEqual([['one\n'], ['missing-header']]);
  });

  test('of two submissions in one file the first is split and the second reported', () => {
    const { documents, codes } = split(whole + whole);
    expect([documents.length, codes]).toEqual([2, ['second-submission']]);
  });

  test('text between documents is reported', () => {
    const { bodies, codes } = split(`${header}${document('a.txt', 'one')}lost words\n${document('b.txt', 'two')}`);
    expect([bodies, codes]).toEqual([['one\n', 'two\n'], ['text-outside-documents']]);
  });

  test('bare text is one document, whole', () => {
    const { parts, documents } = split('SECURITIES AND EXCHANGE COMMISSION\nFORM 6-K\n');
    expect(parts).toHaveLength(1);
    expect(documents).toMatchObject([{ isBare: true, type: null, encoding: 'text' }]);
  });

  test('the marker of PEM as a title inside a document is content', () => {
    const title = '<HTML><TITLE>-----BEGIN PRIVACY-ENHANCED MESSAGE-----</TITLE></HTML>';
    expect(split(`${header}${document('a.htm', title)}`).bodies).toEqual([`${title}\n`]);
  });
});

describe('documents', () => {
  test.each([
    ['<DOCUMENT> in prose', 'see <DOCUMENT> tag\n<TYPE>FAKE'],
    ['<DOCUMENT> on a line of its own, without tags after it', 'the tag\n<DOCUMENT>\nopens a document'],
    ['</TEXT> in prose', 'the tag </TEXT> closes\nmore'],
    ['</TEXT> at the start of a line, with words after it', '</TEXT> inline\nmore'],
    ['</DOCUMENT> in prose', 'the tag </DOCUMENT> closes\nmore'],
    ['an XML element of the same name', '<list>\n<document>\n</document>\n</list>'],
  ])('%s is content', (_case, content) => {
    const { bodies, codes } = split(`${header}${document('a.txt', content)}${document('b.txt', 'two')}`);
    expect([bodies, codes]).toEqual([[`${content}\n`, 'two\n'], []]);
  });

  test('missing </TEXT>', () => {
    const { bodies, codes } = split(whole.replace('one\n</TEXT>\n', 'one\n'));
    expect([bodies, codes]).toEqual([['one\n', 'two\n'], ['unclosed-text']]);
  });

  test('</TEXT> in mixed case before words that are astray', () => {
    const { bodies, codes } = split(whole.replace('one\n</TEXT>\n', 'one\n</Text>\nastray\n'));
    expect([bodies, codes]).toEqual([['one\n', 'two\n'], ['text-outside-documents']]);
  });

  test('missing </DOCUMENT>: the next document closes the last', () => {
    const { bodies, codes } = split(whole.replace('</DOCUMENT>\n', ''));
    expect([bodies, codes]).toEqual([['one\n', 'two\n'], ['unclosed-document']]);
  });

  test('missing </TEXT> and </DOCUMENT>: the next document closes the last', () => {
    const { bodies, codes } = split(whole.replace('</TEXT>\n</DOCUMENT>\n', ''));
    expect([bodies, codes]).toEqual([
      ['one\n', 'two\n'],
      ['unclosed-document', 'unclosed-text'],
    ]);
  });

  test('missing </DOCUMENT> of the last document: the root closes it', () => {
    const { bodies, codes } = split(`${header}${document('a.txt', 'one').replace('</DOCUMENT>\n', '')}</SEC-DOCUMENT>\n`);
    expect([bodies, codes]).toEqual([['one\n'], ['unclosed-document']]);
  });

  // In time that grows with the square of their number this takes half a minute.
  test('40,000 documents of which none is closed', () => {
    const { documents } = split('<DOCUMENT>\n<TYPE>6-K\n<TEXT>\nwords\n'.repeat(40_000));
    expect(documents).toHaveLength(40_000);
  });

  test.each([
    ['inside the first', whole.slice(0, whole.indexOf('one') + 2), ['on']],
    ['inside the second', whole.slice(0, whole.indexOf('two') + 2), ['one\n', 'tw']],
  ])('a text cut %s document is truncated', (_case, text, expected) => {
    const { bodies, codes } = split(text);
    expect([bodies, codes]).toEqual([expected, ['truncated']]);
  });

  test.each([
    ['first', whole.replace('<DOCUMENT>\n<TYPE>', '<TYPE>').replace(/<DOCUMENT>[\s\S]*?<\/DOCUMENT>\n/, ''), ['one\n']],
    ['second', whole.replace('</DOCUMENT>\n<DOCUMENT>', '</DOCUMENT>'), ['one\n', 'two\n']],
  ])('missing <DOCUMENT> of the %s document: its own tags open it', (_case, text, expected) => {
    const { bodies, codes } = split(text);
    expect([bodies, codes]).toEqual([expected, []]);
  });

  test.each([
    ['<DOCUMENT>', '</DOCUMENT>\n<DOCUMEMT>', ['text-outside-documents']],
    ['</DOCUMENT> and <DOCUMENT>', '</DOCUMENY>\n<DOCUMEMT>', ['unclosed-document', 'text-outside-documents']],
  ])('damaged %s: the tags of the document open it', (_case, damaged, expected) => {
    const { bodies, codes } = split(whole.replace('</DOCUMENT>\n<DOCUMENT>', damaged));
    expect([bodies, codes]).toEqual([['one\n', 'two\n'], expected]);
  });

  test.each([
    ['<TYPE> alone', 'the tag\n<TYPE>10-K\nnames the form'],
    ['<TYPE> to <TEXT> in the middle of a line', 'the tags <TYPE>10-K <SEQUENCE>1 <TEXT> begin it'],
    ['an XML element', '<list>\n<type>\n<text>\n</text>\n</type>\n</list>'],
  ])('%s within a document opens none', (_case, content) => {
    const { bodies, codes } = split(`${header}${document('a.txt', content)}`);
    expect([bodies, codes]).toEqual([[`${content}\n`], []]);
  });

  test('missing <DOCUMENT> of a document that was saved from its first tag on', () => {
    const { documents, bodies, codes } = split('<TYPE>EX-99\n<SEQUENCE>2\n<TEXT>\nwords\n</TEXT>\n');
    expect([documents[0]?.type?.value, bodies, codes]).toEqual(['EX-99', ['words\n'], ['missing-header', 'unclosed-document']]);
  });

  test('missing <TEXT>', () => {
    const { bodies, codes } = split(`${header}<DOCUMENT>\n<TYPE>6-K\nthe content\n</DOCUMENT>\n`);
    expect(bodies).toEqual(['the content\n']);
    expect(codes).toEqual(['missing-text', 'unclosed-text']);
  });

  test('tags as filed, with their places', () => {
    const text = `${header}<DOCUMENT>\n<TYPE>EX-99.CODE ETH \n<SEQUENCE> 2\n<FILENAME>b.txt\n<DESCRIPTION>LETTER\n<TEXT>\nx\n</TEXT>\n</DOCUMENT>\n`;
    const [only] = split(text).documents;
    const values = [only?.type, only?.sequence, only?.fileName, only?.description];
    expect(values.map((field) => field?.value)).toEqual(['EX-99.CODE ETH', '2', 'b.txt', 'LETTER']);
    expect(values.map((field) => (field ? slice(text, field.span) : null))).toEqual(['EX-99.CODE ETH', '2', 'b.txt', 'LETTER']);
  });

  test.each([
    ['all on one line', '<DOCUMENT><TYPE>6-K<SEQUENCE>1<FILENAME>a.txt<DESCRIPTION>LETTER<TEXT>one</TEXT></DOCUMENT>', 'one'],
    [
      'two on one line',
      '<DOCUMENT>\n<TYPE>6-K <SEQUENCE>1\n<FILENAME>a.txt <DESCRIPTION>LETTER\n<TEXT>\none\n</TEXT>\n</DOCUMENT>',
      'one\n',
    ],
    [
      'each closed',
      '<DOCUMENT>\n<TYPE>6-K</TYPE>\n<SEQUENCE>1</SEQUENCE>\n<FILENAME>a.txt</filename>\n<DESCRIPTION>LETTER </DESCRIPTION>\n<TEXT>\none\n</TEXT>\n</DOCUMENT>',
      'one\n',
    ],
  ])('tags of a document, %s', (_case, text, body) => {
    const { documents, bodies, codes } = split(`${header}${text}\n`);
    const [only] = documents;
    const values = [only?.type, only?.sequence, only?.fileName, only?.description].map((field) => field?.value);
    expect([values, bodies, codes]).toEqual([['6-K', '1', 'a.txt', 'LETTER'], [body], []]);
  });

  test('tags without a value, repeated or absent', () => {
    const text = `${header}<DOCUMENT>\n<TYPE>10-K\n<SEQUENCE>\n<TYPE>EX-1\n<TEXT>\nx\n</TEXT>\n</DOCUMENT>\n`;
    expect(split(text).documents).toMatchObject([{ type: { value: '10-K' }, sequence: null, fileName: null, description: null }]);
  });

  test('a no-break space round a value is none of it', () => {
    const text = `${header}${document('a.txt', 'one').replace('<SEQUENCE>1', '<SEQUENCE>\u00a01\u00a0')}`;
    expect(split(text).documents[0]?.sequence?.value).toBe('1');
  });

  test('a description that runs over its line is one value', () => {
    const text = `${header}<DOCUMENT>\n<TYPE>EX-27\n<DESCRIPTION>ART. 5 FDS FOR\nFORM 10-K\n<FLAWED>\n<TEXT>\nx\n</TEXT>\n</DOCUMENT>\n`;
    const { documents, codes, bodies } = split(text);
    expect(documents[0]?.description?.value).toBe('ART. 5 FDS FOR FORM 10-K');
    expect([bodies, codes]).toEqual([['x\n'], []]);
  });

  test.each([
    ['<XML>', '<XML>\n<a/>\n</XML>', '<a/>\n'],
    ['<XBRL>', '<XBRL>\n<html></html>\n</XBRL>', '<html></html>\n'],
    ['<PDF>', '<PDF>\nbegin 644 a.pdf\n#86)C\n`\nend\n</PDF>', 'begin 644 a.pdf\n#86)C\n`\nend\n'],
    ['one wrapper in another', '<XBRL>\n<XML>\n<a/>\n</XML>\n</XBRL>', '<a/>\n'],
  ])('the body is what stands inside %s', (_case, content, body) => {
    expect(split(`${header}${document('a', content)}`).bodies).toEqual([body]);
  });
});
