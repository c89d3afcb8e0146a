import { describe, expect, test } from 'vitest';
import { decodeUuencode } from '../../src/split/decode-uuencode.ts';
import { document, filer, filingOf, header, readFiling, submission, top } from './read-filing.ts';

const documentsOf = (...documents: readonly string[]) => readFiling(submission(undefined, documents.join('')));

describe('tags of documents', () => {
  test('63 no <FILENAME>, two of them', () => {
    const { record, codes, bodies } = documentsOf(document('one', '<TYPE>10-K\n<SEQUENCE>1'), document('two', '<TYPE>EX-27\n<SEQUENCE>2'));
    expect(record?.documents.map(({ type, fileName }) => [type.value, fileName])).toEqual([
      ['10-K', null],
      ['EX-27', null],
    ]);
    expect([bodies, codes]).toEqual([['one\n', 'two\n'], []]);
  });

  test('64 the same file name twice: two documents', () => {
    const { record, bodies } = documentsOf(document('one'), document('two'));
    expect([record?.documents.map(({ fileName }) => fileName?.value), bodies]).toEqual([
      ['a.txt', 'a.txt'],
      ['one\n', 'two\n'],
    ]);
  });

  test('65 an empty <SEQUENCE> is null, a repeated one stays', () => {
    const { record, codes } = documentsOf(
      document('one', '<TYPE>6-K\n<SEQUENCE>'),
      document('two', '<TYPE>EX-99.1\n<SEQUENCE>2'),
      document('three', '<TYPE>EX-99.2\n<SEQUENCE>2'),
    );
    expect([record?.documents.map(({ sequence }) => sequence?.value ?? null), codes]).toEqual([[null, 2, 2], []]);
  });

  test.each([
    ['66 no <DESCRIPTION>', '<TYPE>6-K', 'one', null],
    [
      '66 a description of more than 500 characters',
      `<TYPE>6-K\n<DESCRIPTION>${'LETTER '.repeat(100)}END`,
      'one',
      `${'LETTER '.repeat(100)}END`,
    ],
    ['66 a description on two lines', '<TYPE>6-K\n<DESCRIPTION>LETTER OF\nTHE CHAIRMAN', 'one', 'LETTER OF THE CHAIRMAN'],
    ['66 <DESCRIPTION> in a short body', '<TYPE>6-K', '<DESCRIPTION>of the property', null],
    ['66 <TYPE> in a short body', '<TYPE>6-K', '<TYPE>10-K', null],
  ])('%s', (_case, tags, content, description) => {
    const { record, codes, bodies } = readFiling(filingOf(content, tags));
    expect(record?.documents).toMatchObject([{ type: { value: '6-K' } }]);
    expect([record?.documents[0]?.description?.value ?? null, bodies, codes]).toEqual([description, [`${content}\n`], []]);
  });

  test.each([
    ['67 HTML under the name of text', 'a.txt', '<HTML><BODY><P>FORM 6-K</P></BODY></HTML>', 'text/html'],
    ['67 text under the name of HTML', 'a.htm', 'FORM 6-K', 'text/plain'],
    ['67 a PDF under the name of a picture', 'a.jpg', 'begin 644 a.jpg\n))5!$1BTQ+C4*\n`\nend', 'application/pdf'],
    ['68 .PDF in upper case', 'LETTER.PDF', '<PDF>\nbegin 644 LETTER.PDF\n#86)C\n`\nend\n</PDF>', 'application/pdf'],
  ])('%s', (_case, name, content, mediaType) => {
    expect(documentsOf(document(content, `<TYPE>6-K\n<FILENAME>${name}`)).record?.documents).toMatchObject([
      { type: { value: '6-K' }, fileName: { value: name }, mediaType },
    ]);
  });

  const pdf = '<PDF>\nbegin 644 filename1.pdf\n))5!$1BTQ+C4*\n`\nend\n</PDF>';
  const upload = (documents: string): string => submission(header(top.replace('6-K', 'UPLOAD') + filer), documents);

  test('69 an UPLOAD of a PDF only has a document, and nothing that could be read', () => {
    const { record, codes } = readFiling(upload(document(pdf, '<TYPE>LETTER\n<SEQUENCE>1\n<FILENAME>filename1.pdf')));
    expect(record).toMatchObject({
      formType: { value: 'UPLOAD' },
      parties: [{ name: { value: 'ACME CORP' } }],
      documents: [{ type: { value: 'LETTER' }, mediaType: 'application/pdf', isEncoded: true }],
      coverPage: null,
      signatures: [],
    });
    expect(codes).toEqual([]);
  });

  test('69 an UPLOAD of a PDF with its text: the text is read', () => {
    const letter =
      'Mail Stop 4561\n\nDear Mr. Smith:\n\nWe have completed our review.\n\nSincerely,\n\n/s/ Stephen Krikorian\nStephen Krikorian\nAccounting Branch Chief';
    const { record } = readFiling(
      upload(
        document(pdf, '<TYPE>LETTER\n<SEQUENCE>1\n<FILENAME>filename1.pdf') +
          document(letter, '<TYPE>TEXT-EXTRACT\n<SEQUENCE>2\n<FILENAME>filename2.txt'),
      ),
    );
    expect(record?.documents.map(({ isEncoded }) => isEncoded)).toEqual([true, false]);
    expect(record?.signatures.map(({ name }) => name.value)).toEqual(['Stephen Krikorian']);
  });

  test.each([
    ['70 <PDF>', '<PDF>\nbegin 644 a.pdf\n#86)C\n`\nend\n</PDF>', 'begin 644 a.pdf\n#86)C\n`\nend\n'],
    ['70 <XML>', '<XML>\n<?xml version="1.0"?>\n<a/>\n</XML>', '<?xml version="1.0"?>\n<a/>\n'],
    ['70 <XBRL>', '<XBRL>\n<?xml version="1.0"?>\n<xbrl/>\n</XBRL>', '<?xml version="1.0"?>\n<xbrl/>\n'],
    ['70 one in another', '<XBRL>\n<XML>\n<a/>\n</XML>\n</XBRL>', '<a/>\n'],
    ['70 one that is never closed', '<XML>\n<a/>', '<a/>\n'],
    ['70 blank lines round it', '\n<XML>\n<a/>\n</XML>\n', '<a/>\n'],
  ])('%s', (_case, content, body) => {
    expect(readFiling(filingOf(content)).bodies).toEqual([body]);
  });

  test('71 an encoded block inside the text of an old 10-K: the text before and after it is read', () => {
    const block = `begin 644 chart.pdf\n${'M)5!$1BTQ+C4*)5!$1BTQ+C4*)5!$1BTQ+C4*)5!$1BTQ+C4*)5!$1BTQ+C4*\n'.repeat(20)}\`\nend\n`;
    const annual = `FORM 10-K\n\nITEM 1. BUSINESS\n\n<PDF>\n${block}</PDF>\n\nSIGNATURES\n\nPursuant to the requirements of Section 13 the registrant has duly caused this report to be signed.\n\nACME CORP\n\nBy: /s/ Mary Jones\n    Mary Jones\n    President\n`;
    const { record, bodies } = readFiling(submission(header(top.replace('6-K', '10-K') + filer), document(annual, '<TYPE>10-K')));
    expect(record?.documents).toMatchObject([{ isEncoded: false, mediaType: 'text/plain' }]);
    expect([bodies, record?.signatures.map(({ name, title }) => [name.value, title?.value])]).toEqual([
      [`${annual}\n`],
      [['Mary Jones', 'President']],
    ]);
  });

  test('72 an 8-K of 1995: numbers for items, no file name, PEM round it', () => {
    const head = header(
      `ACCESSION NUMBER:\t\t0000003327-95-000017\nCONFORMED SUBMISSION TYPE:\t8-K\nPUBLIC DOCUMENT COUNT:\t\t1\nCONFORMED PERIOD OF REPORT:\t19950824\nITEM INFORMATION:\t\t5\nITEM INFORMATION:\t\t7\nFILED AS OF DATE:\t\t19950825\nSROS:\t\t\tNYSE\n${filer}`,
    );
    const { record, codes } = readFiling(
      `-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n${submission(head.replaceAll('SEC-', 'IMS-'), document('FORM 8-K', '<TYPE>8-K\n<SEQUENCE>1\n<DESCRIPTION>FORM 8-K'))}-----END PRIVACY-ENHANCED MESSAGE-----\n`,
    );
    expect(record?.items.map(({ code, title }) => [code.value, title])).toEqual([
      ['5', 'Other Events'],
      ['7', 'Financial Statements, Pro Forma Financial Information and Exhibits'],
    ]);
    expect([record?.reportingPeriod?.endsOn, codes]).toEqual(['1995-08-24', []]);
  });

  test('73 prose wrapped at 1,023 characters stays as it is', () => {
    const prose = `${'word '.repeat(204)}wor\nd and on`;
    expect(prose.indexOf('\n')).toBe(1023);
    expect(readFiling(filingOf(prose)).bodies).toEqual([`${prose}\n`]);
  });

  test('74 a 13F information table as fixed-width text is content like any other', () => {
    const table =
      '<TABLE>\n<CAPTION>\n                          FORM 13F INFORMATION TABLE\n                     TITLE OF              VALUE   SHRS OR SH/ PUT/ INVESTMENT\nNAME OF ISSUER       CLASS      CUSIP      (x$1000) PRN AMT PRN CALL DISCRETION\n<S>                  <C>        <C>        <C>     <C>     <C> <C>  <C>\nABBOTT LABS          COM        002824100      1234   21800 SH       SOLE\n</TABLE>';
    const { record, bodies, codes } = readFiling(submission(header(top.replace('6-K', '13F-HR') + filer), document(table, '<TYPE>13F-HR')));
    expect([record?.documents[0]?.mediaType, bodies, codes]).toEqual(['text/plain', [`${table}\n`], []]);
  });

  test('54 a document on paper is named by its type and file name', () => {
    const { record } = documentsOf(
      document('one'),
      document('THIS DOCUMENT WAS FILED ON PAPER', '<TYPE>EX-99\n<SEQUENCE>2\n<FILENAME>0000000001-03-000001.paper'),
    );
    expect(record?.documents[1]).toMatchObject({ type: { value: 'EX-99' }, fileName: { value: '0000000001-03-000001.paper' } });
  });
});

test('decoding is asked for by the body of a document', () => {
  const { record, text } = readFiling(filingOf('<PDF>\nbegin 644 a.pdf\n#86)C\n`\nend\n</PDF>'));
  const [pdf] = record?.documents ?? [];
  const file = pdf === undefined ? null : decodeUuencode(text, pdf.body, () => {});
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe('abc');
});
