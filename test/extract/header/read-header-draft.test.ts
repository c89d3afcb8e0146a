import { describe, expect, test } from 'vitest';
import { type HeaderDraft, readHeaderDraft } from '../../../src/extract/header/read-header-draft.ts';
import { collectDiagnostics } from '../../../src/source/diagnostic.ts';
import { slice } from '../../../src/source/span.ts';
import { readHeader } from '../../../src/split/read-header.ts';

function read(text: string): { readonly draft: HeaderDraft; readonly codes: readonly string[] } {
  const { report, diagnostics } = collectDiagnostics();
  const draft = readHeaderDraft(readHeader(text, { start: 0, end: text.length }, report).nodes, report);
  return { draft, codes: diagnostics.map(({ code }) => code) };
}

const top =
  'ACCESSION NUMBER:\t0000950123-96-000190\nCONFORMED SUBMISSION TYPE:\t10-K\nCONFORMED PERIOD OF REPORT:\t19951231\nFILED AS OF DATE:\t19960329\n';
const company = (fields: string): string =>
  `${top}FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tACME CORP\n\t\tCENTRAL INDEX KEY:\t0000001750\n${fields}`;

describe('the submission', () => {
  test('form, accession number, dates and period, with their places', () => {
    const text = `<ACCEPTANCE-DATETIME>19960329171502\n${top}`;
    const { draft, codes } = read(text);
    expect(draft).toMatchObject({
      formType: { value: '10-K' },
      accessionNumber: { value: '0000950123-96-000190' },
      filedOn: { value: '1996-03-29' },
      acceptedAt: { value: '1996-03-29T17:15:02-05:00' },
      reportingPeriod: { startsOn: '1995-12-31', endsOn: '1995-12-31' },
    });
    const found = [draft.accessionNumber, draft.filedOn, draft.acceptedAt].map((field) => (field ? slice(text, field.span) : null));
    expect([found, codes]).toEqual([['0000950123-96-000190', '19960329', '19960329171502'], []]);
  });

  test.each([
    ['20030405235959', '2003-04-05T23:59:59-05:00'],
    ['20030406030000', '2003-04-06T03:00:00-04:00'],
    ['20031026015959', '2003-10-26T01:59:59-04:00'],
    ['20031026020000', '2003-10-26T02:00:00-05:00'],
    ['20240310030000', '2024-03-10T03:00:00-04:00'],
    ['20240309120000', '2024-03-09T12:00:00-05:00'],
    ['20241103020000', '2024-11-03T02:00:00-05:00'],
    ['20070312120000', '2007-03-12T12:00:00-04:00'],
    ['20060312120000', '2006-03-12T12:00:00-05:00'],
  ])('accepted at %s Eastern time is %s', (value, instant) => {
    expect(read(`<ACCEPTANCE-DATETIME>${value}`).draft.acceptedAt?.value).toBe(instant);
  });

  test.each([
    ['FILED AS OF DATE:\t19960231', 'bad-date'],
    ['CONFORMED PERIOD OF REPORT:\t1995', 'bad-date'],
    ['<ACCEPTANCE-DATETIME>20030101', 'bad-date'],
    ['ACCESSION NUMBER:\t95-190', 'bad-accession-number'],
  ])('%s is reported and read as null', (text, code) => {
    const { draft, codes } = read(text);
    expect(codes).toEqual([code]);
    expect([draft.filedOn, draft.reportingPeriod, draft.acceptedAt, draft.accessionNumber]).toEqual([null, null, null, null]);
  });

  test('fields without a place of their own are kept with their path, repeated ones each', () => {
    const text = `${top}GROUP MEMBERS:\tHEW, INC\nGROUP MEMBERS:\tB2\nSROS:\tNASD\n<SERIES>\n<SERIES-ID>S1\n</SERIES>\n`;
    expect(read(text).draft.headerFields.map(({ path, value }) => [path, value.value])).toEqual([
      ['GROUP MEMBERS', 'HEW, INC'],
      ['GROUP MEMBERS', 'B2'],
      ['SROS', 'NASD'],
      ['SERIES > SERIES-ID', 'S1'],
    ]);
  });

  test('an unknown field is kept and reported once', () => {
    const { draft, codes } = read('<NEW-THING>1\n<NEW-THING>2\n');
    expect(draft.headerFields).toHaveLength(2);
    expect(codes).toEqual(['unknown-header-field']);
  });
});

describe('items', () => {
  const items = (filedOn: string, ...titles: readonly string[]): readonly string[] =>
    read(
      `CONFORMED SUBMISSION TYPE:\t8-K\nFILED AS OF DATE:\t${filedOn}\n${titles.map((title) => `ITEM INFORMATION:\t\t${title}\n`).join('')}`,
    ).draft.items.map((item) => item.code.value);

  test.each([
    [
      'titles of today',
      '20200301',
      ['Results of Operations and Financial Condition', 'Financial Statements and Exhibits'],
      ['2.02', '9.01'],
    ],
    [
      'the same title before August 2004',
      '20040301',
      ['Results of Operations and Financial Condition', 'Financial statements and exhibits'],
      ['12', '7'],
    ],
    ['the last day of the old numbers', '20040822', ['Other events'], ['5']],
    ['the first day of the new ones', '20040823', ['Other events'], ['8.01']],
    [
      'a colon for a semicolon',
      '20200301',
      [
        'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: Compensatory Arrangements of Certain Officers',
      ],
      ['5.02'],
    ],
    [
      'a title that was changed',
      '20050301',
      ['Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers'],
      ['5.02'],
    ],
    ['singular for plural', '20200301', ['Cost Associated with Exit or Disposal Activities'], ['2.05']],
    ['bare numbers of 1993 to 1995', '19940301', ['5', '7.'], ['5', '7']],
    ['an item named twice', '20200301', ['Other Events', 'Other Events'], ['8.01']],
  ])('%s', (_case, filedOn, titles, codes) => {
    expect(items(filedOn, ...titles)).toEqual(codes);
  });

  test('codes of the dissemination form', () => {
    expect(read('<TYPE>8-K\n<ITEMS>5.02\n<ITEMS>9.01\n<FILING-DATE>20250108\n').draft.items).toMatchObject([
      { code: { value: '5.02' } },
      { code: { value: '9.01' }, title: 'Financial Statements and Exhibits' },
    ]);
  });

  test('a title that no item has is reported', () => {
    expect(read('CONFORMED SUBMISSION TYPE:\t8-K\nITEM INFORMATION:\tGroceries\n')).toMatchObject({
      draft: { items: [] },
      codes: ['unknown-item'],
    });
  });

  test('other forms keep the field as it stands', () => {
    const { draft, codes } = read('<TYPE>ABS-15G\n<ITEMS>2.01\n');
    expect([draft.items, draft.headerFields.map(({ value }) => value.value), codes]).toEqual([[], ['2.01'], []]);
  });
});

describe('parties', () => {
  test('every field of a company', () => {
    const text = company(`\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tBLANK CHECKS [6770]
\t\tORGANIZATION NAME:\t02 Finance
\t\tIRS NUMBER:\t\t912197729
\t\tSTATE OF INCORPORATION:\tDE
\t\tFISCAL YEAR END:\t1231

\tFILING VALUES:
\t\tFORM TYPE:\t10-K
\t\tSEC ACT:\t1934 Act
\t\tSEC FILE NUMBER:\t001-00001
\t\tFILM NUMBER:\t96540001

\tBUSINESS ADDRESS:
\t\tSTREET 1:\t1 MAIN ST
\t\tSTREET 2:\t*
\t\tCITY:\tSEOUL
\t\tSTATE:\tM5
\t\tZIP:\t137-728
\t\tBUSINESS PHONE:\t2125551212

\tMAIL ADDRESS:
\t\tCITY:\tNEW YORK

\tFORMER COMPANY:
\t\tFORMER CONFORMED NAME:\tPEPTIDE TECHNOLOGIES
\t\tDATE OF NAME CHANGE:\t20180102

\tFORMER COMPANY:
\t\tFORMER CONFORMED NAME:\tPEPTIDE TECHNOLOGIES
\t\tDATE OF NAME CHANGE:\t20110102
`);
    const { draft, codes } = read(text);
    expect(codes).toEqual([]);
    expect(draft.parties).toMatchObject([
      {
        role: 'FILER',
        name: { value: 'ACME CORP', basis: 'header' },
        cik: { value: '0000001750', basis: 'header' },
        sicCode: { value: '6770' },
        organizationName: { value: '02 Finance' },
        irsNumber: { value: '912197729' },
        stateOfIncorporation: { value: 'DE' },
        fiscalYearEnd: { value: '1231' },
        act: { value: '34' },
        fileNumber: { value: '001-00001' },
        filmNumber: { value: '96540001' },
        businessAddress: { lines: ['1 MAIN ST', 'SEOUL, M5 137-728'], street2: null, stateOrCountry: 'M5', phone: '2125551212' },
        mailAddress: { lines: ['NEW YORK'] },
        formerNames: [
          { name: { value: 'PEPTIDE TECHNOLOGIES' }, changedOn: { value: '2018-01-02' } },
          { name: { value: 'PEPTIDE TECHNOLOGIES' }, changedOn: { value: '2011-01-02' } },
        ],
      },
    ]);
    const sic = draft.parties[0]?.sicCode;
    expect(sic ? slice(text, sic.span) : null).toBe('6770');
    expect(draft.headerFields.map(({ path }) => path)).toEqual(['FILER > FILING VALUES > FORM TYPE']);
  });

  test.each([
    ['SERVICES-PREPACKAGED SOFTWARE [7372]', '7372'],
    [' [7372', '7372'],
    ['6189', '6189'],
    ['AGRICULTURAL PRODUCTION-CROPS [0100]', '0100'],
    [' []', null],
    ['0000', null],
  ])('industry code %j is %j', (value, code) => {
    expect(read(company(`\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t${value}\n`)).draft.parties[0]?.sicCode?.value ?? null).toBe(code);
  });

  test.each([
    ['IRS NUMBER:\t000000000', null],
    ['EIN:\t273146015', '273146015'],
    ['IRS NUMBER:', null],
  ])('%j is %j', (line, number) => {
    expect(read(company(`\t\t${line}\n`)).draft.parties[0]?.irsNumber?.value ?? null).toBe(number);
  });

  test.each([
    ['FILER', 'FILER'],
    ['SUBJECT COMPANY', 'SUBJECT_COMPANY'],
    ['FILED BY', 'FILED_BY'],
    ['FILED FOR', 'FILED_FOR'],
    ['ISSUER', 'ISSUER'],
    ['REPORTING-OWNER', 'REPORTING_OWNER'],
    ['DEPOSITOR', 'DEPOSITOR'],
    ['SECURITIZER', 'SECURITIZER'],
    ['ISSUING ENTITY', 'ISSUING_ENTITY'],
    ['UNDERWRITER', 'UNDERWRITER'],
    ['SERIAL COMPANY', 'SERIAL_COMPANY'],
  ])('the section %s gives the role %s, in both dialects', (section, role) => {
    const tag = section === 'ISSUING ENTITY' ? 'ISSUING_ENTITY' : section.replace(' ', '-');
    const inTags = `<${tag}>\n<COMPANY-DATA>\n<CONFORMED-NAME>A\n<CIK>2\n</COMPANY-DATA>\n</${tag}>\n`;
    const inLabels = `${section}:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tA\n\t\tCENTRAL INDEX KEY:\t0000000002\n`;
    for (const text of [inTags, inLabels])
      expect(read(text).draft.parties).toMatchObject([{ role, name: { value: 'A' }, cik: { value: '0000000002' } }]);
  });

  test('the name of an owner, from OWNER DATA or from COMPANY DATA', () => {
    const owner = (block: string): string =>
      `REPORTING-OWNER:\n\n\t${block}:\n\t\tCOMPANY CONFORMED NAME:\tDriggers Shane\n\t\tCENTRAL INDEX KEY:\t0001927858\n`;
    for (const block of ['OWNER DATA', 'COMPANY DATA']) expect(read(owner(block)).draft.parties[0]?.name.value).toBe('Driggers Shane');
  });

  test('FILED BY beside FILER, two issuers, the same subject twice: each is a party', () => {
    const party = (section: string, name: string): string => `${section}:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t${name}\n`;
    const text =
      party('FILER', 'A') +
      party('FILED BY', 'B') +
      party('ISSUER', 'C') +
      party('ISSUER', 'D') +
      party('SUBJECT COMPANY', 'E') +
      party('SUBJECT COMPANY', 'E');
    expect(read(text).draft.parties.map(({ role, name }) => `${role} ${name.value}`)).toEqual([
      'FILER A',
      'FILED_BY B',
      'ISSUER C',
      'ISSUER D',
      'SUBJECT_COMPANY E',
      'SUBJECT_COMPANY E',
    ]);
  });

  test('a party without a name is reported, and its fields are kept', () => {
    const { draft, codes } = read('REPORTING-OWNER:\n\tFILING VALUES:\n\t\tFORM TYPE:\t4\n');
    expect([draft.parties, codes]).toEqual([[], ['party-without-name']]);
    expect(draft.headerFields.map(({ path, value }) => `${path}: ${value.value}`)).toEqual([
      'REPORTING-OWNER > FILING VALUES > FORM TYPE: 4',
    ]);
  });

  test('a bad CIK is reported and read as null', () => {
    const { draft, codes } = read('FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tA\n\t\tCENTRAL INDEX KEY:\tx1\n');
    expect([draft.parties[0]?.cik, codes]).toEqual([null, ['bad-cik']]);
  });

  test('a non-US address without a state code', () => {
    const text = company(
      '\tBUSINESS ADDRESS:\n\t\tSTREET 1:\tBAHNHOFSTR 1\n\t\tCITY:\tZUG\n\t\tNON US STATE TERRITORY:\tCANTON ZUG\n\t\tADDRESS IS A NON US LOCATION:\tYES\n',
    );
    expect(read(text).draft.parties[0]?.businessAddress).toMatchObject({ lines: ['BAHNHOFSTR 1', 'ZUG, CANTON ZUG'] });
  });

  test('399 parties are 399 parties, in time that grows with their number', () => {
    const many = (count: number): string =>
      top +
      Array.from(
        { length: count },
        (_, index) => `FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tFUND ${index}\n\t\tEIN:\t\t273146015\n`,
      ).join('');
    const { draft } = read(many(399));
    expect(draft.parties).toHaveLength(399);
    expect(draft.parties.at(-1)).toMatchObject({ name: { value: 'FUND 398' }, irsNumber: { value: '273146015' } });
  });
});
