import { describe, expect, test } from 'vitest';
import { type ParseOutcome, parseFiling } from '../../src/parse.ts';

const page = (title: string, words = ''): string =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${words}</p></body></html>`;
const codeOf = (outcome: ParseOutcome): string => (outcome.kind === 'unreadable' ? outcome.reason.code : outcome.kind);

describe('texts that are no filing', () => {
  test.each([
    ['nothing', '', 'empty-text'],
    ['blanks and a byte order mark', '\uFEFF \r\n\t\n', 'empty-text'],
    [
      'the SEC to an undeclared tool',
      page('SEC.gov | Your Request Originates from an Undeclared Automated Tool', 'U.S. Securities and Exchange Commission'),
      'html-error-page',
    ],
    [
      'the SEC to too many requests',
      page('SEC.gov | Request Rate Threshold Exceeded', 'U.S. Securities and Exchange Commission'),
      'html-error-page',
    ],
    ['a page that was not found', page('404 Not Found', 'nginx'), 'html-error-page'],
    ['a page about something else', page('Welcome', 'Log in to go on.'), 'html-error-page'],
    [
      'the list of the documents of a filing',
      page('EDGAR Filing Documents for 0000320193-24-000123', 'Form 10-K - Annual report. U.S. Securities and Exchange Commission'),
      'html-error-page',
    ],
    ['the viewer of inline XBRL', page('Inline XBRL Viewer', 'U.S. Securities and Exchange Commission'), 'html-error-page'],
    ['a list of filings as JSON', '{"name": "ACME CORP", "form": ["FORM 10-K"], "sic": "7372"}', 'no-filing-recognised'],
    [
      'an error of a file store',
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>',
      's3-error',
    ],
    ['a PDF', '%PDF-1.4\n%\u00e2\u00e3\n1 0 obj', 'binary-content'],
    ['a JPEG read as Latin-1', '\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF', 'binary-content'],
    ['gzip that is cut', '\u001f\u008b\u0008\u0000', 'binary-content'],
    ['bytes of zero', `text${'\u0000'.repeat(50)}`, 'binary-content'],
    ['a grocery list', 'Milk\nEggs, a dozen\nBread\nItem 4: 2 lb of flour\n', 'no-filing-recognised'],
    ['a poem', 'Shall I compare thee to a summer’s day?\nThou art more lovely and more temperate:\n', 'no-filing-recognised'],
    ['an encoded file alone', 'begin 644 a.gif\n#86)C\n`\nend\n', 'no-filing-recognised'],
    ['an envelope without content', '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n', 'no-filing-recognised'],
    ['a table of numbers', 'a,b,c\n1,2,3\n4,5,6\n', 'no-filing-recognised'],
  ])('%s', (_case, text, code) => {
    const outcome = parseFiling({ text });
    expect(codeOf(outcome)).toBe(code);
    expect(outcome.diagnostics[0]?.code).toBe(code);
  });

  test.each([
    [
      'a submission whose document is an error page',
      `<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n${page('Request Rate Threshold Exceeded')}\n</TEXT>\n</DOCUMENT>\n`,
    ],
    ['a document with the legend of the Commission', 'SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n'],
    ['a letter that names an Act', 'Re: registration under the Securities Act of 1933\n'],
    ['a few control characters of an old word processor', `FORM 10-K\n\u001a\n${'text '.repeat(100)}\u0002`],
    [
      'an exhibit of HTML, known by its heading alone,',
      `<html><head><title>Document</title><style>${'p { margin: 0 } '.repeat(300)}</style></head><body><div><span>EXHIBIT 21.1</span></div><p>Subsidiaries of the Registrant</p></body></html>`,
    ],
    ['a header without documents', 'ACCESSION NUMBER:\t0000000001-03-000001\nCONFORMED SUBMISSION TYPE:\t6-K\n'],
  ])('%s is a filing', (_case, text) => {
    expect(codeOf(parseFiling({ text }))).toBe('filing');
  });

  test('a hint that names no form there is makes no filing', () => {
    const hints = { formType: 'banana', accessionNumber: null, cik: null, filedOn: null };
    expect(codeOf(parseFiling({ text: 'Milk and eggs\n', hints }))).toBe('no-filing-recognised');
  });

  test('a hint that names the form makes a text a filing', () => {
    const hints = { formType: 'CORRESP', accessionNumber: null, cik: null, filedOn: null };
    expect(parseFiling({ text: 'Dear Sir or Madam,\n', hints })).toMatchObject({
      kind: 'filing',
      record: { formType: { value: 'CORRESP', basis: 'hints' } },
    });
  });
});
