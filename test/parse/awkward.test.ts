import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/decode/decode-bytes.ts';
import { type ParseOutcome, parseFiling } from '../../src/parse.ts';

const parse = (name: string): ParseOutcome =>
  parseFiling({ text: decodeBytes(readFileSync(new URL(`../fixtures/awkward/${name}`, import.meta.url)), { maxBytes: 100_000 }).text });
/** Codes that say something of the container; those on what the little bodies lack are left out. */
const containerCodes = (outcome: ParseOutcome): readonly string[] =>
  outcome.diagnostics.map(({ code }) => code).filter((code) => !/^(?:cover|signature)-not-found$/.test(code));

const acme = {
  formType: { value: '6-K', basis: 'header' },
  accessionNumber: { value: '0000000001-03-000001', basis: 'header' },
  filedOn: { value: '2003-01-15', basis: 'header' },
  parties: [{ role: 'FILER', name: { value: 'ACME CORP' }, cik: { value: '0000000001' }, fileNumber: { value: '001-00001' } }],
  documents: [{ sequence: { value: 1 }, type: { value: '6-K' }, fileName: { value: 'a.txt' } }],
};
const accepted = { acceptedAt: { value: '2003-01-15T12:00:00-05:00' } };

describe('inputs on which other parsers stumble', () => {
  test.each([
    ['BOM.txt', acme, []],
    ['CRLF.txt', acme, []],
    ['CRLF_PEM.txt', acme, []],
    ['DOCUMENT_tag_within_body_text.txt', acme, []],
    ['IMS_header_no_PEM.txt', acme, []],
    ['company_name_with_colon.txt', { ...acme, parties: [{ name: { value: 'ACME: THE CORP' } }] }, []],
    ['conf_copy_empty.txt', acme, []],
    ['header_no_close.txt', acme, ['unclosed-header']],
    ['leading_newline.txt', acme, []],
    ['lower_case_tags.txt', acme, []],
    ['missing___DOCUMENT_.txt', acme, ['unclosed-document']],
    [
      'missing___DOCUMENT__first_of_two.txt',
      { ...acme, documents: [{ fileName: { value: 'a.txt' } }, { fileName: { value: 'b.txt' } }] },
      ['unclosed-document'],
    ],
    ['missing___TEXT_.txt', { ...acme, documents: [{ byteLength: 5 }, { byteLength: 5 }] }, ['unclosed-text']],
    ['no_blank_after_PEM.txt', acme, []],
    ['normal.txt', acme, []],
    ['prose_begins_with_begin.txt', { ...acme, documents: [{ isEncoded: false, mediaType: 'text/plain' }] }, []],
    ['space_indented_header.txt', acme, []],
    ['uu_mode_600.txt', { ...acme, documents: [{ isEncoded: true }] }, []],
    ['uu_mode_644.txt', { ...acme, documents: [{ isEncoded: true }] }, []],
  ])('%s', (name, record, codes) => {
    const outcome = parse(name);
    expect(outcome).toMatchObject({ kind: 'filing', record: { ...record, ...accepted } });
    expect(containerCodes(outcome)).toEqual(codes);
  });

  test.each(['nc_double___.txt', 'nc_two_FILED_BY___empty_tag.txt'])('%s', (name) => {
    const parties = [
      { role: 'SUBJECT_COMPANY', name: { value: 'ACME' }, cik: { value: '0000000001' }, irsNumber: null },
      { role: 'FILED_BY', name: { value: 'B1' }, cik: { value: '0000000002' } },
      { role: 'FILED_BY', name: { value: 'B2' }, cik: { value: '0000000003' } },
    ];
    const outcome = parse(name);
    expect(outcome).toMatchObject({ kind: 'filing', record: { formType: { value: 'SC 13D' }, parties } });
    expect(containerCodes(outcome)).toEqual([]);
  });

  test('nc_double___.txt keeps both group members', () => {
    const outcome = parse('nc_double___.txt');
    const fields = outcome.kind === 'filing' ? outcome.record.headerFields : [];
    expect(fields.map(({ path, value }) => [path, value.value])).toEqual([
      ['GROUP-MEMBERS', '>'],
      ['GROUP-MEMBERS', 'HEW, INC'],
    ]);
  });

  test('empty.txt', () => {
    expect(parse('empty.txt')).toMatchObject({ kind: 'unreadable', reason: { code: 'empty-text', severity: 'ERROR' } });
  });

  test('bare_text.txt', () => {
    expect(parse('bare_text.txt')).toMatchObject({
      kind: 'filing',
      record: { formType: { value: '6-K', basis: 'cover' }, documents: [{ type: { value: '6-K' } }] },
    });
  });
});
