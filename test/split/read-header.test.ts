import { describe, expect, test } from 'vitest';
import { collectDiagnostics } from '../../src/source/diagnostic.ts';
import { slice } from '../../src/source/span.ts';
import type { HeaderNode } from '../../src/split/part.ts';
import { readHeader } from '../../src/split/read-header.ts';

type Outline = string | readonly [string, ...Outline[]];

/** A field as `TAG=value`, a section as its tag and what stands in it. */
const outline = (nodes: readonly HeaderNode[]): readonly Outline[] =>
  nodes.map((node) => (node.kind === 'field' ? `${node.tag}=${node.value.value}` : [node.tag, ...outline(node.children)]));

function read(text: string): { readonly tree: readonly Outline[]; readonly codes: readonly string[]; readonly dialect: string } {
  const { report, diagnostics } = collectDiagnostics();
  const { nodes, dialect } = readHeader(text, { start: 0, end: text.length }, report);
  return { tree: outline(nodes), codes: diagnostics.map(({ code }) => code), dialect };
}

const labels = `ACCESSION NUMBER:\t\t0000000001-03-000001
CONFORMED SUBMISSION TYPE:\t6-K
FILED AS OF DATE:\t\t20030115

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tACME: THE CORP
\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tBLANK CHECKS [6770]
\t\tORGANIZATION NAME:           \t

\tFILING VALUES:
\t\tSEC ACT:\t\t
\t\tSEC FILE NUMBER:\t001-00001
`;
const filer = [
  'FILER',
  ['COMPANY-DATA', 'CONFORMED-NAME=ACME: THE CORP', 'ASSIGNED-SIC=BLANK CHECKS [6770]', 'ORGANIZATION-NAME='],
  ['FILING-VALUES', 'ACT=', 'FILE-NUMBER=001-00001'],
];
const acme = ['ACCESSION-NUMBER=0000000001-03-000001', 'TYPE=6-K', 'FILING-DATE=20030115', filer];

describe('labels', () => {
  test.each([
    ['tabs, sections with and without a trailing tab', labels],
    ['spaces for tabs', labels.replaceAll('\t', '        ')],
    ['four spaces for a tab', labels.replaceAll('\t', '    ')],
    ['no indentation at all', labels.replaceAll(/^\s+/gm, '')],
    ['every line indented', labels.replaceAll(/^/gm, '    ')],
    ['doubled newlines', labels.replaceAll('\n', '\n\n')],
    ['CRLF', labels.replaceAll('\n', '\r\n')],
    ['a bare CR', labels.replaceAll('\n', '\r')],
  ])('%s', (_case, text) => {
    expect(read(text)).toEqual({ tree: acme, codes: [], dialect: 'labels' });
  });

  test('an empty CONFIRMING COPY is a field and eats nothing', () => {
    const text = labels.replace('FILED AS', 'CONFIRMING COPY:\t\nFILED AS');
    expect(read(text).tree).toEqual([...acme.slice(0, 2), 'CONFIRMING-COPY=', ...acme.slice(2)]);
  });

  test('a field of the submission after the parties ends them', () => {
    const text = `${labels}PUBLIC REFERENCE ACCESSION NUMBER:\t\t0000000001-02-000001\n`;
    expect(read(text).tree).toEqual([...acme, 'PUBLIC-REFERENCE-ACC=0000000001-02-000001']);
  });

  test('a flat section after a nested one begins anew', () => {
    const text = `${labels}FILED BY:\nCOMPANY CONFORMED NAME:\tB1\nFILED BY:\nCOMPANY CONFORMED NAME:\tB2\n`;
    expect(read(text).tree).toEqual([...acme, ['FILED-BY', 'CONFORMED-NAME=B1'], ['FILED-BY', 'CONFORMED-NAME=B2']]);
  });

  test('tag lines among labels keep their form: 1998 reporting owners, outdented', () => {
    const owner =
      '<REPORTING-OWNER>\n\nCOMPANY DATA:\n\tCOMPANY CONFORMED NAME:\tCANTALUPO JAMES R\n<RELATIONSHIP>DIRECTOR\n\nFILING VALUES:\n\tFORM TYPE:\t4\n</REPORTING-OWNER>\n';
    expect(read(`${labels}${owner}`)).toEqual({
      tree: [
        ...acme,
        [
          'REPORTING-OWNER',
          ['COMPANY-DATA', 'CONFORMED-NAME=CANTALUPO JAMES R', 'RELATIONSHIP=DIRECTOR'],
          ['FILING-VALUES', 'FORM-TYPE=4'],
        ],
      ],
      codes: [],
      dialect: 'labels',
    });
  });

  test('a section opened by a label and closed by a tag: serial companies', () => {
    const text = `${labels}SERIAL COMPANY:\n\nCOMPANY DATA:\n\tCOMPANY CONFORMED NAME:\tTRUST 2000 8\n</SERIAL-COMPANY>\n`;
    expect(read(text)).toMatchObject({ tree: [...acme, ['SERIAL-COMPANY', ['COMPANY-DATA', 'CONFORMED-NAME=TRUST 2000 8']]], codes: [] });
  });

  test('series and classes in tags after the parties', () => {
    const series =
      '<SERIES-AND-CLASSES-CONTRACTS-DATA>\n<SERIES>\n<SERIES-ID>S1\n<CLASS-CONTRACT>\n<CLASS-CONTRACT-ID>C1\n</CLASS-CONTRACT>\n</SERIES>\n</SERIES-AND-CLASSES-CONTRACTS-DATA>\n';
    expect(read(`${labels}${series}`).tree).toEqual([
      ...acme,
      ['SERIES-AND-CLASSES-CONTRACTS-DATA', ['SERIES', 'SERIES-ID=S1', ['CLASS-CONTRACT', 'CLASS-CONTRACT-ID=C1']]],
    ]);
  });

  test('the industry code broken before its bracket', () => {
    const text =
      'FILER:\n\tCOMPANY DATA:\n\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t [7372\n]\t\tIRS NUMBER:\t\t911144442\n</COMPANY-DATA>\n';
    expect(read(text)).toMatchObject({ tree: [['FILER', ['COMPANY-DATA', 'ASSIGNED-SIC=[7372', 'IRS-NUMBER=911144442']]], codes: [] });
  });

  test.each([
    ['RECIEVED DATE:\t20030115', 'RECEIVED-DATE=20030115'],
    ['PUBLIC-DOCUMENT_COUNT:\t3', 'PUBLIC-DOCUMENT-COUNT=3'],
    ['EIN:\t\t\t273146015', 'IRS-NUMBER=273146015'],
    ['ABS ASSET CLASS:             \tAuto loans', 'ABS-ASSET-CLASS=Auto loans'],
    ['STANDARD INDUSTRIAL CLASSIFICATION:\tELECTRIC &amp; OTHER [4931]', 'ASSIGNED-SIC=ELECTRIC & OTHER [4931]'],
    ['COMPANY CONFORMED NAME:\u00a0\u00a0AT&T CORP', 'CONFORMED-NAME=AT&T CORP'],
    ['COMPANY CONFORMED NAME:\tA > B <C>', 'CONFORMED-NAME=A > B <C>'],
    ['PAPER:', 'PAPER='],
  ])('%s', (text, field) => {
    expect(read(text)).toMatchObject({ tree: [field], codes: [] });
  });

  test('an unknown label without a value opens a section where the next line is indented deeper', () => {
    const text = 'NEW PARTY:\n\tSOME FIELD:\t1\nNEW FLAG:\nFILED AS OF DATE:\t20030115\n';
    expect(read(text).tree).toEqual([['NEW-PARTY', 'SOME-FIELD=1'], 'NEW-FLAG=', 'FILING-DATE=20030115']);
  });

  test('a line that is neither label nor tag is reported', () => {
    expect(read('FILED AS OF DATE:\t20030115\n*** lost words ***\n')).toMatchObject({
      tree: ['FILING-DATE=20030115'],
      codes: ['unreadable-header-line'],
    });
  });
});

const tags = `<ACCESSION-NUMBER>0000000001-03-000001
<TYPE>SC 13D
<GROUP-MEMBERS>HEW, INC
<GROUP-MEMBERS>B2
<SUBJECT-COMPANY>
<COMPANY-DATA>
<CONFORMED-NAME>ACME
<IRS-NUMBER>
</COMPANY-DATA>
</SUBJECT-COMPANY>
<FILED-BY>
<COMPANY-DATA>
<CONFORMED-NAME>B1
</COMPANY-DATA>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>B0
</FORMER-COMPANY>
</FILED-BY>
<FILED-BY>
<COMPANY-DATA>
<CONFORMED-NAME>B2
</COMPANY-DATA>
</FILED-BY>
`;
const group = [
  'ACCESSION-NUMBER=0000000001-03-000001',
  'TYPE=SC 13D',
  'GROUP-MEMBERS=HEW, INC',
  'GROUP-MEMBERS=B2',
  ['SUBJECT-COMPANY', ['COMPANY-DATA', 'CONFORMED-NAME=ACME', 'IRS-NUMBER=']],
  ['FILED-BY', ['COMPANY-DATA', 'CONFORMED-NAME=B1'], ['FORMER-COMPANY', 'FORMER-CONFORMED-NAME=B0']],
  ['FILED-BY', ['COMPANY-DATA', 'CONFORMED-NAME=B2']],
];

describe('tags', () => {
  test.each([
    ['two FILED-BY, an empty tag before them', tags],
    ['lower case', tags.replaceAll(/<[^>]+>/g, (tag) => tag.toLowerCase())],
    ['a bare CR', tags.replaceAll('\n', '\r')],
    ['parties that are never closed', tags.replaceAll(/<\/(?:SUBJECT-COMPANY|FILED-BY)>\n/g, '')],
  ])('%s', (_case, text) => {
    expect(read(text)).toEqual({ tree: group, codes: [], dialect: 'tags' });
  });

  test('a tag is a section where a closing tag says so, known or not', () => {
    expect(read('<NEW-DATA>\n<A>1\n<FLAG>\n</NEW-DATA>\n<FLAG>\n').tree).toEqual([['NEW-DATA', 'A=1', 'FLAG='], 'FLAG=']);
  });

  test('CONFIRMING-COPY may wrap the parties', () => {
    expect(read('<CONFIRMING-COPY>\n<FILER>\n<COMPANY-DATA>\n<CIK>1\n</COMPANY-DATA>\n</FILER>\n</CONFIRMING-COPY>\n').tree).toEqual([
      ['CONFIRMING-COPY', ['FILER', ['COMPANY-DATA', 'CIK=1']]],
    ]);
  });

  test.each([
    ['a doubled bracket stays in the value', '<GROUP-MEMBERS>>', ['GROUP-MEMBERS=>'], []],
    ['a tag closed in its own line', '<TYPE>6-K</TYPE>', ['TYPE=6-K'], []],
    ['a closing tag that closes nothing is reported', '</FILER>', [], ['stray-tag']],
    [
      'a deposit of tags met late',
      '<ISSUING_ENTITY>\n<COMPANY-DATA>\n<CIK>1\n</COMPANY-DATA>\n</ISSUING_ENTITY>',
      [['ISSUING_ENTITY', ['COMPANY-DATA', 'CIK=1']]],
      [],
    ],
  ])('%s', (_case, text, tree, codes) => {
    expect(read(text)).toMatchObject({ tree, codes });
  });
});

test('the span of a field is that of its value, as filed', () => {
  const text = '\t\tCOMPANY CONFORMED NAME:\t\t\tACME &amp; CO  \n';
  const { report } = collectDiagnostics();
  const [field] = readHeader(text, { start: 0, end: text.length }, report).nodes;
  expect(field?.kind === 'field' ? [field.value.value, slice(text, field.value.span)] : null).toEqual(['ACME & CO', 'ACME &amp; CO']);
});

test('sections nested without end are fields from some depth on', () => {
  const { tree } = read('<A>\n'.repeat(50_000) + '</A>\n'.repeat(50_000));
  expect(JSON.stringify(tree).split('[').length).toBeLessThan(50);
});
