import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { document, filer, filingOf, header, readFiling, submission, top } from './read-filing.ts';

const acme = {
  accessionNumber: { value: '0000000001-03-000001' },
  parties: [{ name: { value: 'ACME CORP' }, cik: { value: '0000000001' } }],
};
const whole = submission();
const pem =
  '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nOriginator-Name: webmaster@www.sec.gov\nOriginator-Key-Asymmetric:\n MFgwCgYEVQgBAQICAf8DSgAwRwJAW2sNKK9AVtBzYZmr6aGjlWyK3XmZv3dTINen\n TWSM7vrzLADbmYQaionwg5sDW3P6oaM5D3tdezXMm7z1T+B+twIDAQAB\nMIC-Info: RSA-MD5,RSA,\n WCAc5ybG+MWfual+6lY0gzg3YtXu7CcawIp7rzj2KYY0\n';
const errorPage = (title: string): string =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1><p>U.S. Securities and Exchange Commission</p></body></html>`;

describe('what is no filing, and what is one without its envelope', () => {
  test('1 bare text, no SGML at all', () => {
    const { record, codes, bodies, text } = readFiling('SECURITIES AND EXCHANGE COMMISSION\nFORM 6-K\nACME CORP\n(Name of Registrant)\n');
    expect(record).toMatchObject({ formType: { value: '6-K', basis: 'cover' }, parties: [{ name: { value: 'ACME CORP' } }] });
    expect([bodies, codes]).toEqual([[text], ['inferred-form-type', 'inferred-registrant']]);
  });

  test.each([
    ['2 empty', '', 'empty-text'],
    ['2 under 50 bytes, no filing', 'Not Found\n', 'no-filing-recognised'],
    [
      '3 an error page to an undeclared tool',
      errorPage('SEC.gov | Your Request Originates from an Undeclared Automated Tool'),
      'html-error-page',
    ],
    ['3 an error page to too many requests', errorPage('SEC.gov | Request Rate Threshold Exceeded'), 'html-error-page'],
    [
      '4 the NoSuchKey of a file store',
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>edgar/data/1/a.txt</Key></Error>',
      's3-error',
    ],
  ])('%s', (_case, text, code) => {
    const { record, codes } = readFiling(text);
    expect([record, codes]).toEqual([null, [code]]);
  });

  test('2 under 50 bytes, and a filing all the same', () => {
    expect(readFiling('FORM 6-K\nACME CORP\n').record?.formType.value).toBe('6-K');
  });

  test('16 <DOCUMENT> first, no header', () => {
    const { record, codes, bodies } = readFiling(document('one'));
    expect([record?.documents[0]?.type.value, bodies]).toEqual(['6-K', ['one\n']]);
    expect(codes).toEqual(['missing-header', 'no-registrant']);
  });

  test('30 a submission whose document is HTML, even an error page, is a submission', () => {
    expect(readFiling(filingOf(errorPage('Request Rate Threshold Exceeded'))).record).toMatchObject(acme);
  });
});

describe('envelopes', () => {
  test('tags escaped, as on a page saved from a browser, are named as not read', () => {
    const escaped = filingOf('SECURITIES AND EXCHANGE COMMISSION\nFORM 6-K').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const { record, codes, at } = readFiling(`<html><body><pre>${escaped}</pre></body></html>`);
    expect([record?.documents.length, codes.slice(0, 1), at('missing-header')]).toEqual([1, ['missing-header'], '&lt;SEC-DOCUMENT&gt;']);
  });

  test.each([
    ['5 a byte order mark', `\uFEFF${whole}`],
    ['6 leading blank lines', `\n \n\n${whole}`],
    ['7 a PEM preamble, blank line after it', `${pem}\n${whole}-----END PRIVACY-ENHANCED MESSAGE-----\n`],
    ['8 a PEM preamble without the blank line', `${pem}${whole}-----END PRIVACY-ENHANCED MESSAGE-----\n`],
    ['9 a PEM preamble with CRLF', `${pem}\n${whole}-----END PRIVACY-ENHANCED MESSAGE-----\n`.replaceAll('\n', '\r\n')],
    ['11 IMS-DOCUMENT with PEM', `${pem}\n${whole.replaceAll('SEC-', 'IMS-')}-----END PRIVACY-ENHANCED MESSAGE-----\n`],
    ['12 IMS-DOCUMENT without PEM', whole.replaceAll('SEC-', 'IMS-')],
    ['21 CRLF', whole.replaceAll('\n', '\r\n')],
    ['22 bare CR', whole.replaceAll('\n', '\r')],
    ['22 line ends of all three kinds in one text', whole.replace('\n', '\r\n').replace('</SEC-HEADER>\n', '</SEC-HEADER>\r')],
    ['28 tags in lower case', whole.replaceAll(/<[^>]*>/g, (tag) => tag.toLowerCase())],
    [
      '28 tags in mixed case',
      whole.replaceAll(/<(\/?)(\w)([^>]*)>/g, (_tag, slash, first, rest) => `<${slash}${first}${rest.toLowerCase()}>`),
    ],
  ])('%s', (_case, text) => {
    const { record, codes, bodies } = readFiling(text);
    expect(record).toMatchObject(acme);
    expect([bodies.map((body) => body.trim()), codes]).toEqual([['one', 'two'], []]);
  });

  test('10 the marker of PEM as the title inside the document is content', () => {
    const page = '<HTML><HEAD><TITLE>-----BEGIN PRIVACY-ENHANCED MESSAGE-----</TITLE></HEAD><BODY><P>FORM 6-K</P></BODY></HTML>';
    const { record, codes, bodies } = readFiling(`${pem}\n${filingOf(page)}-----END PRIVACY-ENHANCED MESSAGE-----\n`);
    expect(record).toMatchObject(acme);
    expect([bodies, codes]).toEqual([[`${page}\n`], []]);
  });

  test('13 the <SUBMISSION> dialect', () => {
    const { record, codes, bodies } = readFiling(
      `<SUBMISSION>\n<ACCESSION-NUMBER>0000000001-03-000001\n<TYPE>6-K\n<PUBLIC-DOCUMENT-COUNT>1\n<FILING-DATE>20030115\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>ACME CORP\n<CIK>0000000001\n</COMPANY-DATA>\n</FILER>\n${document('one')}</SUBMISSION>\n`,
    );
    expect(record).toMatchObject({ ...acme, formType: { value: '6-K' }, filedOn: { value: '2003-01-15' } });
    expect([bodies, codes]).toEqual([['one\n'], []]);
  });

  test.each([
    [
      '14 a header saved alone, in tags',
      '<ACCESSION-NUMBER>0000000001-03-000001\n<TYPE>6-K\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>ACME CORP\n<CIK>0000000001\n</COMPANY-DATA>\n</FILER>\n',
    ],
    ['15 a header saved alone, in labels', `<SEC-HEADER>0000000001-03-000001.hdr.sgml : 20030115\n${top}${filer}</SEC-HEADER>\n`],
    ['18 a submission without documents', submission(undefined, '')],
  ])('%s', (_case, text) => {
    const { record, codes } = readFiling(text);
    expect(record).toMatchObject({ ...acme, documents: [] });
    expect(codes).toEqual(['no-documents']);
  });

  test('17 <SEC-HEADER> never closed', () => {
    const { record, codes, bodies } = readFiling(whole.replace('</SEC-HEADER>\n', ''));
    expect(record).toMatchObject(acme);
    expect([bodies, codes]).toEqual([['one\n', 'two\n'], ['unclosed-header']]);
  });

  test('19 of two submissions in one file the second is named as not read, with its place', () => {
    const second = whole.replaceAll('0000000001-03-000001', '0000000001-03-000002');
    const { record, codes, at } = readFiling(whole + second);
    expect([record?.accessionNumber?.value, record?.documents.length]).toEqual(['0000000001-03-000001', 2]);
    expect([codes, at('second-submission')]).toEqual([['second-submission'], second]);
  });

  test.each([
    [
      '19 a second submission after one that was cut',
      whole.slice(0, whole.indexOf('two') + 2),
      ['one\n', 'tw\n'],
      ['unclosed-document', 'unclosed-text'],
    ],
    [
      '19 a second submission after one that was cut in its header',
      whole.slice(0, whole.indexOf('\tFILING VALUES')),
      [],
      ['no-documents', 'unclosed-header'],
    ],
    ['19 a second submission after a header alone', header(`${top}${filer}`), [], ['no-documents']],
  ])('%s gives the first nothing', (_case, first, expected, codes) => {
    const second = `${pem}\n${whole}`;
    const reading = readFiling(`${first}\n${second}`);
    expect(reading.bodies).toEqual(expected);
    expect([...reading.codes].sort()).toEqual([...codes, 'second-submission'].sort());
    expect(reading.at('second-submission')).toBe(second);
  });

  test('19 a second submission after one of the dissemination form without documents gives the first nothing', () => {
    const tags = (number: number, rest: string): string =>
      `<SUBMISSION>\n<ACCESSION-NUMBER>0000000001-03-00000${number}\n<TYPE>6-K\n${rest}</SUBMISSION>\n`;
    const { record, codes, at } = readFiling(tags(1, '') + tags(2, document('one')));
    expect([record?.accessionNumber?.value, record?.documents]).toEqual(['0000000001-03-000001', []]);
    expect(codes).toEqual(['second-submission', 'no-documents', 'no-registrant']);
    expect(at('second-submission')).toBe(tags(2, document('one')));
  });

  test('20 gzip', () => {
    const bytes = gzipSync(whole);
    expect(gunzipSync(bytes).toString()).toBe(whole);
    expect(readFiling(bytes).record).toMatchObject(acme);
  });
});

describe('documents that begin or end where they should not', () => {
  test.each([
    ['23 cut inside the first document', whole.slice(0, whole.indexOf('one') + 2), ['on']],
    ['23 cut inside the second document', whole.slice(0, whole.indexOf('two') + 2), ['one\n', 'tw']],
  ])('%s', (_case, text, expected) => {
    const { bodies, codes, at } = readFiling(text);
    expect([bodies, codes]).toEqual([expected, ['truncated']]);
    expect(at('truncated')).toBe(text.at(-1));
  });

  test.each([
    ['23 one document cut off at the end', 3, '</SEC-DOCUMENT>'],
    ['23 two documents cut off', 3, '<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<FILENAME>a.txt\n<TEXT>\ntwo'],
  ])('%s', (_case, count, from) => {
    const text = submission(header(`${top}PUBLIC DOCUMENT COUNT:\t\t${count}\n${filer}`));
    const { codes, at } = readFiling(text.slice(0, text.indexOf(from)));
    expect([codes, at('document-count-differs')]).toEqual([['document-count-differs'], `${count}`]);
  });

  test.each([
    ['26 </DOCUMENT> and the next <DOCUMENT> missing', '</DOCUMENT>\n<DOCUMENT>\n', ['unclosed-document']],
    ['26 </TEXT> missing besides', '</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n', ['unclosed-document', 'unclosed-text']],
  ])('%s: the tags of the next document close the last', (_case, lost, expected) => {
    const { bodies, codes } = readFiling(whole.replace(lost, ''));
    expect([bodies, codes]).toEqual([['one\n', 'two\n'], expected]);
  });

  test('23 the beginning cut off, inside a document', () => {
    const { bodies, codes, at, text } = readFiling(whole.slice(whole.indexOf('two') + 1).replace('wo', 'FORM 6-K'));
    expect([bodies, codes]).toEqual([['FORM 6-K\n'], ['truncated', 'inferred-form-type', 'no-registrant']]);
    expect(at('truncated')).toBe(text[0]);
  });

  test('23 cut inside the tags of a document', () => {
    const { record, codes } = readFiling(whole.slice(0, whole.lastIndexOf('<SEQUENCE>')));
    expect([record?.documents.length, codes]).toEqual([2, ['missing-text', 'truncated']]);
  });

  test.each([
    ['24 one document fewer than announced is normal', 3, []],
    ['24 two documents fewer are reported', 4, ['document-count-differs']],
    ['24 two documents more are reported', 0, ['document-count-differs']],
  ])('%s', (_case, count, expected) => {
    expect(readFiling(submission(header(`${top}PUBLIC DOCUMENT COUNT:\t\t${count}\n${filer}`))).codes).toEqual(expected);
  });

  test.each([
    ['25 </TEXT> missing', whole.replace('</TEXT>\n', ''), ['unclosed-text']],
    ['26 </DOCUMENT> missing: the next document closes the last', whole.replace('</DOCUMENT>\n', ''), ['unclosed-document']],
    ['26 </DOCUMENT> missing at the end', whole.replace('</DOCUMENT>\n</SEC-', '</SEC-'), ['unclosed-document']],
  ])('%s', (_case, text, expected) => {
    const { bodies, codes } = readFiling(text);
    expect([bodies, codes]).toEqual([['one\n', 'two\n'], expected]);
  });

  test.each([
    ['27 </TEXT> in prose', 'the tag </TEXT> closes it\nmore'],
    ['27 </TEXT> on a line of its own', 'the tag\n</TEXT>\ncloses it'],
    ['27 <DOCUMENT> in prose', 'EDGAR wants <DOCUMENT> before\n<TYPE>10-K and so on'],
    ['27 <DOCUMENT> on a line of its own', 'the tag\n<DOCUMENT>\nopens it'],
    ['27 </DOCUMENT> in prose', 'the tag </DOCUMENT> closes it'],
  ])('%s is content', (_case, content) => {
    const { bodies, codes } = readFiling(submission(undefined, document(content) + document('two')));
    expect([bodies, codes]).toEqual([[`${content}\n`, 'two\n'], []]);
  });
});

// The case is a submission of 500 MB, which no test should hold; 60 MB show that neither size nor length of a line matters.
test('29 60 MB of one XML document on one line', () => {
  const row = '<assets><assetNumber>1</assetNumber></assets>';
  const text = submission(
    header(`${top}${filer}`),
    document('one') + document(`<XML>\n<?xml version="1.0"?><assetData>${row.repeat(1_350_000)}</assetData>\n</XML>`, '<TYPE>EX-102'),
  );
  expect(text.length).toBeGreaterThan(60_000_000);
  const { record, codes } = readFiling(text);
  expect(record?.documents.map(({ mediaType }) => mediaType)).toEqual(['text/plain', 'application/xml']);
  expect(codes).toEqual([]);
});
