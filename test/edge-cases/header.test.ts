import { describe, expect, test } from 'vitest';
import { document, filer, header, type Reading, readFiling, submission, top } from './read-filing.ts';

/** A submission whose header holds these lines, in labels. */
const labels = (lines: string): Reading => readFiling(submission(header(lines), document('one')));
/** A submission of the dissemination form whose header holds these tags. */
const tags = (lines: string): Reading =>
  readFiling(`<SUBMISSION>\n<ACCESSION-NUMBER>0000000001-03-000001\n<TYPE>SC 13D\n${lines}${document('one')}</SUBMISSION>\n`);
/** A company in labels under a section, with more fields of its data. */
const company = (section: string, name: string, fields = ''): string =>
  `\n${section}:\n\n\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\t${name}\n\t\tCENTRAL INDEX KEY:\t\t\t0000000001\n${fields}`;
/** The same in tags. */
const tagged = (section: string, name: string, more = ''): string =>
  `<${section}>\n<COMPANY-DATA>\n<CONFORMED-NAME>${name}\n<CIK>0000000001\n</COMPANY-DATA>\n${more}</${section}>\n`;
const rolesOf = ({ record }: Reading): readonly string[] => (record?.parties ?? []).map(({ role, name }) => `${role} ${name.value}`);
const fieldsOf = ({ record }: Reading): readonly string[] =>
  (record?.headerFields ?? [])
    .map(({ path, value }) => `${path}: ${value.value}`)
    .filter((field) => !/^SEC-HEADER: |FORM TYPE: 6-K$/.test(field));
const party = (reading: Reading) => reading.record?.parties[0];

describe('lines of labels', () => {
  const acme = {
    formType: { value: '6-K' },
    filedOn: { value: '2003-01-15' },
    parties: [{ cik: { value: '0000000001' }, fileNumber: { value: '001-00001' } }],
  };

  test.each([
    ['31 doubled newlines through the header', `${top}${filer}`.replaceAll('\n', '\n\n')],
    ['32 eight spaces for a tab', `${top}${filer}`.replaceAll('\t', '        ')],
    ['32 two spaces for a tab', `${top}${filer}`.replaceAll('\t', '  ')],
    ['32 one space for a tab', `${top}${filer}`.replaceAll(/\t+/g, ' ')],
    ['33 a trailing tab after a section, a blank line before its body', `${top}${filer}`],
    ['33 neither', `${top}${filer}`.replaceAll(':\t\n', ':\n').replaceAll('\n\n', '\n')],
    ['34 an empty CONFIRMING COPY', `CONFIRMING COPY:\t\n${top}${filer}`],
    ['34 an empty PAPER before the dates', `${top}${filer}`.replace('FILED AS OF', 'PAPER:\nFILED AS OF')],
  ])('%s', (_case, lines) => {
    const { record, codes } = labels(lines);
    expect(record).toMatchObject(acme);
    expect(codes).toEqual([]);
  });

  test('35 empty nested values are null and open nothing', () => {
    const reading = labels(
      `${top}${company('FILER', 'ACME', '\t\tORGANIZATION NAME:           \t\n\t\tIRS NUMBER:\t\t\t\t273146015\n')}\n\tFILING VALUES:\n\t\tSEC ACT:\t\t\n\t\tSEC FILE NUMBER:\t001-00001\n`,
    );
    expect(party(reading)).toMatchObject({
      organizationName: null,
      act: null,
      irsNumber: { value: '273146015' },
      fileNumber: { value: '001-00001' },
    });
    expect(reading.codes).toEqual([]);
  });

  test('36 a value containing a colon', () => {
    const reading = labels(`${top}${company('FILER', 'ACME: THE CORP')}`);
    expect([party(reading)?.name.value, reading.slice(party(reading)?.name)]).toEqual(['ACME: THE CORP', 'ACME: THE CORP']);
  });

  test('37 399 filers in one header, names and EINs intact', () => {
    const names = Array.from({ length: 399 }, (_, index) => `Franklin Fund ${index}: Series, Inc.`);
    const reading = labels(top + names.map((name, index) => company('FILER', name, `\t\tEIN:\t\t\t\t${100_000_000 + index}\n`)).join(''));
    expect(reading.record?.parties.map(({ name }) => name.value)).toEqual(names);
    expect(reading.record?.parties.map(({ irsNumber }) => Number(irsNumber?.value) - 100_000_000)).toEqual(names.map((_, index) => index));
    expect(reading.codes).toEqual([]);
  });

  test('38 a second filer without address does not take the address of the first', () => {
    const address = '\n\tBUSINESS ADDRESS:\t\n\t\tSTREET 1:\t\t1 MAIN ST\n\t\tCITY:\t\t\tNEW YORK\n';
    const reading = labels(`${top}${company('FILER', 'A', address)}${company('FILER', 'B')}`);
    expect(reading.record?.parties.map(({ businessAddress }) => businessAddress?.street1 ?? null)).toEqual(['1 MAIN ST', null]);
  });

  test('39 several former companies, the same name twice', () => {
    const former = (date: string): string =>
      `\n\tFORMER COMPANY:\t\n\t\tFORMER CONFORMED NAME:\tPEPTIDE TECHNOLOGIES, INC.\n\t\tDATE OF NAME CHANGE:\t${date}\n`;
    const reading = labels(`${top}${company('FILER', 'A', former('20180312') + former('20111007'))}`);
    expect(party(reading)?.formerNames.map(({ name, changedOn }) => [name.value, changedOn?.value])).toEqual([
      ['PEPTIDE TECHNOLOGIES, INC.', '2018-03-12'],
      ['PEPTIDE TECHNOLOGIES, INC.', '2011-10-07'],
    ]);
  });

  test('47 a flat section after a nested one takes nothing of it', () => {
    const reading = labels(
      `${top}${company('SUBJECT COMPANY', 'A', '\n\tMAIL ADDRESS:\t\n\t\tCITY:\t\t\tNEW YORK\n')}FILED BY:\nCOMPANY CONFORMED NAME:\tB\nCITY:\tBOSTON\n`,
    );
    expect(rolesOf(reading)).toEqual(['SUBJECT_COMPANY A', 'FILED_BY B']);
    expect(party(reading)?.mailAddress?.city).toBe('NEW YORK');
  });

  test('59 a value with ">", and lines of markup in the header, which are reported with their place', () => {
    const reading = labels(`${top}${company('FILER', 'A > B')}xmlns:dei="http://xbrl.sec.gov/dei/2019-01-31">\n"http://www.xbrl.org" />\n`);
    expect(party(reading)?.name.value).toBe('A > B');
    expect(reading.codes).toEqual(['unreadable-header-line', 'unknown-header-field']);
    expect(reading.at('unreadable-header-line')).toBe('"http://www.xbrl.org" />');
  });

  test('61 a line of the header broken in the middle of a field', () => {
    const reading = labels(
      `${top}${company('FILER', 'RICHMOND', '\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t [6021\n]\t\tIRS NUMBER:\t\t\t\t561546236\n')}`,
    );
    expect([party(reading)?.sicCode?.value, party(reading)?.irsNumber?.value, reading.codes]).toEqual(['6021', '561546236', []]);
  });
});

describe('parties', () => {
  test('40 FORMER-COMPANY under FILER in tags', () => {
    const former = '<FORMER-COMPANY>\n<FORMER-CONFORMED-NAME>OLD\n<DATE-CHANGED>20010101\n</FORMER-COMPANY>\n';
    expect(party(tags(tagged('FILER', 'NEW', former)))?.formerNames).toMatchObject([
      { name: { value: 'OLD' }, changedOn: { value: '2001-01-01' } },
    ]);
  });

  test('41 several FILED-BY in tags', () => {
    const reading = tags(tagged('SUBJECT-COMPANY', 'A') + tagged('FILED-BY', 'B1') + tagged('FILED-BY', 'B2'));
    expect([rolesOf(reading), reading.codes]).toEqual([['SUBJECT_COMPANY A', 'FILED_BY B1', 'FILED_BY B2'], []]);
  });

  test('42 FILED BY together with FILER', () => {
    expect(rolesOf(labels(`${top}${company('FILER', 'A')}${company('FILED BY', 'B')}`))).toEqual(['FILER A', 'FILED_BY B']);
  });

  test('43 a subject company twice, same CIK, different forms: both, each with its own values', () => {
    const values = (form: string, number: string): string =>
      `\n\tFILING VALUES:\n\t\tFORM TYPE:\t\t${form}\n\t\tSEC FILE NUMBER:\t${number}\n`;
    const reading = labels(
      `${top}${company('SUBJECT COMPANY', 'A', values('SC TO-I', '005-86421'))}${company('SUBJECT COMPANY', 'A', values('SC 13E3', '005-90001'))}`,
    );
    expect(reading.record?.parties.map(({ fileNumber }) => fileNumber?.value)).toEqual(['005-86421', '005-90001']);
    expect(fieldsOf(reading)).toEqual([
      'SUBJECT COMPANY > FILING VALUES > FORM TYPE: SC TO-I',
      'SUBJECT COMPANY > FILING VALUES > FORM TYPE: SC 13E3',
    ]);
  });

  const owner = '\tCOMPANY CONFORMED NAME:\tDriggers Shane\n\t\tCENTRAL INDEX KEY:\t\t\t0001927858\n';
  test.each([
    [
      '44 an owner with OWNER DATA',
      `\nREPORTING-OWNER:\n\n\tOWNER DATA:\t\n\t${owner}`,
      ['ISSUER A', 'REPORTING_OWNER Driggers Shane'],
      [],
    ],
    [
      '44 an owner with COMPANY DATA',
      `\nREPORTING-OWNER:\n\n\tCOMPANY DATA:\t\n\t${owner}`,
      ['ISSUER A', 'REPORTING_OWNER Driggers Shane'],
      [],
    ],
    [
      '44 an owner with neither is reported',
      '\nREPORTING-OWNER:\n\n\tFILING VALUES:\n\t\tFORM TYPE:\t\t4\n',
      ['ISSUER A'],
      ['party-without-name'],
    ],
  ])('%s', (_case, lines, roles, codes) => {
    const reading = labels(`${top}${company('ISSUER', 'A')}${lines}`);
    expect([rolesOf(reading), reading.codes]).toEqual([roles, codes]);
  });

  test('45 two issuers', () => {
    expect(rolesOf(labels(`${top}${company('ISSUER', 'A')}${company('ISSUER', 'B')}`))).toEqual(['ISSUER A', 'ISSUER B']);
  });

  test('46 tags of an owner round flat blocks of labels, and the relationship in a tag', () => {
    const reading = labels(
      `${top}${company('SUBJECT COMPANY', 'A')}<REPORTING-OWNER>\n\nCOMPANY DATA:\t\n\tCOMPANY CONFORMED NAME:\t\t\tLYNCH DANIEL\n\tCENTRAL INDEX KEY:\t\t\t0001073434\n<RELATIONSHIP>DIRECTOR\n\nFILING VALUES:\n\tFORM TYPE:\t\t4\n\nMAIL ADDRESS:\t\n\tCITY:\t\t\tSALT LAKE CITY\n</REPORTING-OWNER>\n`,
    );
    expect(reading.record?.parties[1]).toMatchObject({
      role: 'REPORTING_OWNER',
      name: { value: 'LYNCH DANIEL' },
      relationship: { value: 'DIRECTOR' },
      mailAddress: { city: 'SALT LAKE CITY' },
    });
    expect(reading.codes).toEqual([]);
  });

  test.each([
    ['56 SIC in brackets', 'STANDARD INDUSTRIAL CLASSIFICATION:\tBLANK CHECKS [6770]', '6770'],
    ['56 empty brackets', 'STANDARD INDUSTRIAL CLASSIFICATION:\t[]', null],
    ['56 a bare code', 'STANDARD INDUSTRIAL CLASSIFICATION:\t6189', '6189'],
    ['56 zeros', 'STANDARD INDUSTRIAL CLASSIFICATION:\t0000', null],
    ['56 zeros in brackets', 'STANDARD INDUSTRIAL CLASSIFICATION:\t [0000]', null],
  ])('%s', (_case, line, code) => {
    const reading = labels(`${top}${company('FILER', 'A', `\t\t${line}\n`)}`);
    expect([party(reading)?.sicCode?.value ?? null, reading.slice(party(reading)?.sicCode), reading.codes]).toEqual([code, code, []]);
  });

  test.each([
    ['1934 Act', '34'],
    ['34', '34'],
    ['1933 Act', '33'],
    ['40', '40'],
    ['the Act', 'the Act'],
  ])('56 the Act, %s', (filed, act) => {
    const reading = labels(`${top}${company('FILER', 'A', `\n\tFILING VALUES:\n\t\tSEC ACT:\t\t${filed}\n`)}`);
    expect([party(reading)?.act?.value, reading.slice(party(reading)?.act)]).toEqual([act, act]);
  });

  test('57 an EIN of zeros is none, nor is a star a street', () => {
    const reading = labels(
      `${top}${company('FILER', 'A', '\t\tIRS NUMBER:\t\t\t\t000000000\n\n\tBUSINESS ADDRESS:\t\n\t\tSTREET 1:\t\t1 MAIN ST\n\t\tSTREET 2:\t\t*\n\t\tCITY:\t\t\tUTICA\n')}`,
    );
    expect(party(reading)).toMatchObject({
      irsNumber: null,
      businessAddress: { street1: '1 MAIN ST', street2: null, lines: ['1 MAIN ST', 'UTICA'] },
    });
  });

  test('60 a party abroad, and the name of an office as the organization', () => {
    const reading = labels(
      `${top}${company('FILER', 'A', '\t\tORGANIZATION NAME:           \t02 Finance\n\n\tBUSINESS ADDRESS:\t\n\t\tSTREET 1:\t\t8 FITZWILLIAM PL\n\t\tCITY:\t\t\tDUBLIN\n\t\tPROVINCE COUNTRY:   \tL2\n\t\tZIP:\t\t\tD02\n\t\tNON US STATE TERRITORY:\tLEINSTER\n\t\tADDRESS IS A NON US LOCATION:\tYES\n')}`,
    );
    expect(party(reading)).toMatchObject({
      organizationName: { value: '02 Finance' },
      businessAddress: { city: 'DUBLIN', stateOrCountry: 'L2', zip: 'D02', lines: ['8 FITZWILLIAM PL', 'DUBLIN, L2 D02'] },
    });
    expect(fieldsOf(reading)).toEqual([
      'FILER > BUSINESS ADDRESS > NON US STATE TERRITORY: LEINSTER',
      'FILER > BUSINESS ADDRESS > ADDRESS IS A NON US LOCATION: YES',
    ]);
  });

  test.each(['LYNCH DANIEL NMN', 'VAN DER BERG JAN', 'SMITH JOHN A III'])('62 an individual as filed, %s', (name) => {
    expect(rolesOf(labels(`${top}${company('ISSUER', 'ACME CORP')}${company('REPORTING-OWNER', name)}`))).toEqual([
      'ISSUER ACME CORP',
      `REPORTING_OWNER ${name}`,
    ]);
  });
});

describe('fields and sections', () => {
  test.each([
    [
      '48 GROUP MEMBERS, one a field, commas and all',
      labels(`${top}GROUP MEMBERS:\t\tHEW, INC.\nGROUP MEMBERS:\t\tSMITH, JOHN\n${filer}`),
      ['GROUP MEMBERS: HEW, INC.', 'GROUP MEMBERS: SMITH, JOHN'],
    ],
    [
      '49 <GROUP-MEMBERS>>',
      tags(`<GROUP-MEMBERS>>\n<GROUP-MEMBERS>HEW, INC\n${tagged('FILER', 'A')}`),
      ['GROUP-MEMBERS: >', 'GROUP-MEMBERS: HEW, INC'],
    ],
    [
      '51 a tag without value that is no section',
      tags(`<GROUP-MEMBERS>\n<IS-FUND-24F2-ELIGIBLE>\n${tagged('FILER', 'A')}`),
      ['GROUP-MEMBERS: ', 'IS-FUND-24F2-ELIGIBLE: '],
    ],
    ['53 SROS, each', labels(`${top}SROS:\t\t\tNYSE\nSROS:\t\t\tNASD\n${filer}`), ['SROS: NYSE', 'SROS: NASD']],
    ['53 SROS in tags', tags(`<SROS>NYSE\n${tagged('FILER', 'A')}`), ['SROS: NYSE']],
    ['54 PAPER', labels(`PAPER:\n${top}${filer}`), ['PAPER: ']],
    ['54 PAPER in tags', tags(`<PAPER>\n${tagged('FILER', 'A')}`), ['PAPER: ']],
    ['55 RECIEVED DATE', labels(`${top}RECIEVED DATE:\t\t20030114\n${filer}`), ['RECIEVED DATE: 20030114']],
  ])('%s', (_case, reading, fields) => {
    expect([fieldsOf(reading), reading.codes, reading.record?.parties.length]).toEqual([fields, [], 1]);
  });

  test('48 ITEMS, one an item', () => {
    const reading = readFiling(
      `<SUBMISSION>\n<TYPE>8-K\n<ITEMS>2.02\n<ITEMS>9.01\n<FILING-DATE>20250108\n${tagged('FILER', 'A')}</SUBMISSION>\n`,
    );
    expect(reading.record?.items.map(({ code }) => code.value)).toEqual(['2.02', '9.01']);
  });

  test('50 every section that some closing tag closes, known or not', () => {
    const sections = ['UNDERWRITER', 'DEPOSITOR', 'SECURITIZER', 'ISSUING_ENTITY', 'SERIAL-COMPANY']
      .map((section) => tagged(section, section))
      .join('');
    const containers =
      '<RULE>\n<RULE-NAME>13q-1\n<ITEM>\n<ITEM-NUMBER>2.01\n<ITEM-PERIOD>20231231\n</ITEM>\n</RULE>\n<MERGER>\n<ACQUIRING-DATA>\n<CIK>1\n</ACQUIRING-DATA>\n<TARGET-DATA>\n<CIK>2\n</TARGET-DATA>\n</MERGER>\n<BRAND-NEW>\n<PART>1\n</BRAND-NEW>\n';
    const reading = tags(sections + containers);
    expect(reading.record?.parties.map(({ role, name }) => [role, name.value])).toEqual(
      ['UNDERWRITER', 'DEPOSITOR', 'SECURITIZER', 'ISSUING_ENTITY', 'SERIAL-COMPANY'].map((name) => [name.replace('-', '_'), name]),
    );
    expect(fieldsOf(reading)).toEqual([
      'RULE > RULE-NAME: 13q-1',
      'RULE > ITEM > ITEM-NUMBER: 2.01',
      'RULE > ITEM > ITEM-PERIOD: 20231231',
      'MERGER > ACQUIRING-DATA > CIK: 1',
      'MERGER > TARGET-DATA > CIK: 2',
      'BRAND-NEW > PART: 1',
    ]);
    expect(reading.codes).toEqual(['unknown-header-field', 'unknown-header-field']);
  });

  test('52 series, each with its classes, under the company that owns them', () => {
    const series = (id: number): string =>
      `<SERIES>\n<OWNER-CIK>0000000001\n<SERIES-ID>S00000000${id}\n<SERIES-NAME>Fund ${id}\n<CLASS-CONTRACT>\n<CLASS-CONTRACT-ID>C0${id}1\n<CLASS-CONTRACT-NAME>A\n<CLASS-CONTRACT-TICKER-SYMBOL>AAA${id}X\n</CLASS-CONTRACT>\n<CLASS-CONTRACT>\n<CLASS-CONTRACT-ID>C0${id}2\n</CLASS-CONTRACT>\n</SERIES>\n`;
    const lines = `<SERIES-AND-CLASSES-CONTRACTS-DATA>\n<EXISTING-SERIES-AND-CLASSES-CONTRACTS>\n${series(1)}${series(2)}</EXISTING-SERIES-AND-CLASSES-CONTRACTS>\n</SERIES-AND-CLASSES-CONTRACTS-DATA>\n`;
    const path = 'SERIES-AND-CLASSES-CONTRACTS-DATA > EXISTING-SERIES-AND-CLASSES-CONTRACTS > SERIES';
    const expected = [1, 2].flatMap((id) => [
      `${path} > OWNER-CIK: 0000000001`,
      `${path} > SERIES-ID: S00000000${id}`,
      `${path} > SERIES-NAME: Fund ${id}`,
      `${path} > CLASS-CONTRACT > CLASS-CONTRACT-ID: C0${id}1`,
      `${path} > CLASS-CONTRACT > CLASS-CONTRACT-NAME: A`,
      `${path} > CLASS-CONTRACT > CLASS-CONTRACT-TICKER-SYMBOL: AAA${id}X`,
      `${path} > CLASS-CONTRACT > CLASS-CONTRACT-ID: C0${id}2`,
    ]);
    for (const reading of [labels(`${top}${filer}\n${lines}`), tags(tagged('FILER', 'A') + lines)])
      expect([fieldsOf(reading), reading.codes]).toEqual([expected, []]);
  });

  test('55 PUBLIC-DOCUMENT_COUNT counts', () => {
    expect(labels(`${top}PUBLIC-DOCUMENT_COUNT:\t5\n${filer}`).codes).toEqual(['document-count-differs']);
  });

  test('58 no ACCEPTANCE-DATETIME is no time, and no fault', () => {
    const { record, codes } = tags(tagged('FILER', 'A'));
    expect([record?.acceptedAt, codes]).toEqual([null, []]);
  });
});

describe('handled by nobody', () => {
  test('<PAGE> inside the header divides nothing', () => {
    const { record, codes } = labels(`${top}<PAGE>\n${filer.replace('\n\tFILING VALUES', '<PAGE>   2\n\n\tFILING VALUES')}`);
    expect(record).toMatchObject({
      filedOn: { value: '2003-01-15' },
      parties: [{ name: { value: 'ACME CORP' }, fileNumber: { value: '001-00001' } }],
    });
    expect(codes).toEqual([]);
  });

  test.each([
    ['a deletion names the submission that is withdrawn', 'DELETION', 'deletion-notice'],
    ['a correction names the submission that is replaced', 'CORRECTION', 'correction-notice'],
  ] as const)('%s', (_case, tag, code) => {
    const reading = readFiling(
      `<SUBMISSION>\n<${tag}>\n<TIMESTAMP>20040105\n<ACCESSION-NUMBER>0000000001-03-000001\n<TYPE>6-K\n<FILING-DATE>20030115\n${tagged('FILER', 'A')}</SUBMISSION>\n`,
    );
    expect(reading.record).toMatchObject({ accessionNumber: { value: '0000000001-03-000001' }, parties: [{ name: { value: 'A' } }] });
    expect(fieldsOf(reading)).toContain(`${tag}: `);
    expect(reading.at(code)).toBe(`<${tag}>`);
  });
});
