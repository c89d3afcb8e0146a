import { describe, expect, test } from 'vitest';
import { parseFiling } from '../../src/parse.ts';
import { FilingHints, type FilingRecord } from '../../src/record/filing.ts';

function parse(
  text: string,
  hints: Readonly<Record<string, string>>,
): { readonly record: FilingRecord | null; readonly codes: readonly string[] } {
  const outcome = parseFiling({ text, hints: FilingHints.parse(hints) });
  return { record: outcome.kind === 'filing' ? outcome.record : null, codes: outcome.diagnostics.map(({ code }) => code) };
}

const bare = 'SECURITIES AND EXCHANGE COMMISSION\n\nFORM 6-K\n\nFor the month of March 2003\n\nACME CORP\n(Name of the Registrant)\n';
const submission = `ACCESSION NUMBER:\t0000000001-03-000001
CONFORMED SUBMISSION TYPE:\t6-K
FILED AS OF DATE:\t20030115
FILER:
\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\tACME CORP
\t\tCENTRAL INDEX KEY:\t0000000001
<DOCUMENT>
<TYPE>6-K
<TEXT>
body
</TEXT>
</DOCUMENT>
`;

describe('hints', () => {
  test('fill in what a bare document does not say', () => {
    const { record, codes } = parse(bare, { accessionNumber: '0000950103-03-000615', filedOn: '2003-03-14', cik: '0001098009' });
    expect(record).toMatchObject({
      accessionNumber: { value: '0000950103-03-000615', basis: 'hints', span: null },
      filedOn: { value: '2003-03-14', basis: 'hints', span: null },
      parties: [{ name: { value: 'ACME CORP', basis: 'cover' }, cik: { value: '0001098009', basis: 'hints', span: null } }],
    });
    expect(codes).not.toContain('hint-contradicts-text');
  });

  test('that the text says too change nothing', () => {
    const { record, codes } = parse(submission, {
      accessionNumber: '0000000001-03-000001',
      formType: '6-k',
      filedOn: '2003-01-15',
      cik: '0000000001',
    });
    expect(record).toMatchObject({
      accessionNumber: { basis: 'header' },
      formType: { value: '6-K', basis: 'header' },
      parties: [{ cik: { basis: 'header' } }],
    });
    expect(codes).not.toContain('hint-contradicts-text');
  });

  test.each([
    ['accession number', { accessionNumber: '0000000002-03-000001' }],
    ['form', { formType: '10-K' }],
    ['day', { filedOn: '2003-01-16' }],
    ['CIK', { cik: '0000000002' }],
  ])('that contradict the text by the %s lose, and are reported', (_case, hints) => {
    const { record, codes } = parse(submission, hints);
    expect(record).toMatchObject({
      accessionNumber: { value: '0000000001-03-000001' },
      formType: { value: '6-K' },
      filedOn: { value: '2003-01-15' },
      parties: [{ cik: { value: '0000000001' } }],
    });
    expect(codes.filter((code) => code === 'hint-contradicts-text')).toHaveLength(1);
  });
});

describe('what is inferred', () => {
  test('the form of a document by its cover', () => {
    const { record, codes } = parse(bare, {});
    expect(record?.formType).toMatchObject({ value: '6-K', basis: 'cover' });
    expect(codes).toEqual(expect.arrayContaining(['inferred-form-type', 'inferred-registrant']));
  });

  test('an exhibit by the number at its top', () => {
    const { record } = parse('Exhibit 99.1\n\nPRESS RELEASE\n\nThe Securities Act of 1933 …\n', {});
    expect(record?.formType).toMatchObject({ value: 'EX-99.1', basis: 'cover' });
  });

  test('the accession number by the first line, where the header lacks the field', () => {
    const text = `<SEC-DOCUMENT>0000000001-03-000001.txt : 20030115\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t6-K\n</SEC-HEADER>\n</SEC-DOCUMENT>\n`;
    expect(parse(text, {}).record?.accessionNumber).toMatchObject({ value: '0000000001-03-000001', basis: 'header' });
  });

  test('the form by the form type of a party, where the header lacks the field', () => {
    const text = submission
      .replace('CONFORMED SUBMISSION TYPE:\t6-K\n', '')
      .replace('<DOCUMENT>', '\tFILING VALUES:\n\t\tFORM TYPE:\t6-K\n<DOCUMENT>');
    expect(parse(text, {}).record?.formType).toMatchObject({ value: '6-K', basis: 'header' });
  });

  test('nothing where nothing says it', () => {
    const { record, codes } = parse('SECURITIES AND EXCHANGE COMMISSION\n', {});
    expect(record).toMatchObject({ formType: { value: 'UNKNOWN', span: null }, accessionNumber: null, filedOn: null, parties: [] });
    expect(codes).toEqual(expect.arrayContaining(['missing-form-type', 'no-registrant']));
  });
});

describe('the submission', () => {
  test.each([
    ['one short is normal', 2, 'document-count-differs', false],
    ['two short is reported', 3, 'document-count-differs', true],
  ])('a count of documents that is %s', (_case, count, code, isReported) => {
    const { codes } = parse(submission.replace('FILED AS', `PUBLIC DOCUMENT COUNT:\t${count}\nFILED AS`), {});
    expect(codes.includes(code)).toBe(isReported);
  });

  test('a form that its cover contradicts is reported', () => {
    expect(parse(submission.replace('body', bare.replace('6-K', '20-F')), {}).codes).toContain('form-type-differs');
  });

  const xml = `<?xml version="1.0"?>
<ownershipDocument><documentType>4</documentType><issuer><issuerCik>0001318605</issuerCik><issuerName>Tesla, Inc.</issuerName></issuer>
<reportingOwner><reportingOwnerId><rptOwnerCik>0001494730</rptOwnerCik><rptOwnerName>Musk Elon</rptOwnerName></reportingOwnerId></reportingOwner></ownershipDocument>`;

  test('the parties of an XML form that comes alone are its own', () => {
    expect(parse(xml, {}).record).toMatchObject({
      formType: { value: '4', basis: 'document' },
      parties: [
        { role: 'ISSUER', name: { value: 'Tesla, Inc.', basis: 'document' }, cik: { value: '0001318605' } },
        { role: 'REPORTING_OWNER', name: { value: 'Musk Elon' }, cik: { value: '0001494730' } },
      ],
    });
  });

  test('an owner that the header leaves unnamed is named by the XML form', () => {
    const header =
      'CONFORMED SUBMISSION TYPE:\t4\nISSUER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tTESLA\nREPORTING-OWNER:\n\tFILING VALUES:\n\t\tFORM TYPE:\t4\n';
    const { record, codes } = parse(`${header}<DOCUMENT>\n<TYPE>4\n<TEXT>\n<XML>\n${xml}\n</XML>\n</TEXT>\n</DOCUMENT>\n`, {});
    expect(record?.parties).toMatchObject([
      { role: 'ISSUER', name: { value: 'TESLA', basis: 'header' } },
      { role: 'REPORTING_OWNER', name: { value: 'Musk Elon', basis: 'document' } },
    ]);
    expect(codes).toContain('party-without-name');
  });
});
