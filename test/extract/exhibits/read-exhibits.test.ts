import { describe, expect, it } from 'vitest';
import { readExhibits } from '../../../src/extract/exhibits/read-exhibits.ts';
import type { Exhibit } from '../../../src/record/exhibit.ts';
import { collectDiagnostics } from '../../../src/source/diagnostic.ts';
import { slice } from '../../../src/source/span.ts';
import { mainDocument } from '../cover-page/main-document.ts';

const read = (text: string, formType = '8-K') => {
  const { report, diagnostics } = collectDiagnostics();
  return { exhibits: readExhibits(mainDocument(text, { formType }), report), codes: diagnostics.map(({ code }) => code) };
};
const show = (exhibit: Exhibit): string => `${exhibit.number.value} | ${exhibit.description?.value ?? '-'}`;
const table = (...rows: readonly string[]): string =>
  `<html><body><p>EXHIBIT INDEX</p><table>${rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table></body></html>`;

describe('rows as filings print them', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      '1: an SGML table, a ruler of <S> and <C>',
      `(c)      Exhibits
<TABLE>
<CAPTION>
              Exhibit No.           Description
              -----------           -----------
                <S>                 <C>
                 99.1               Press Release Issued October 23, 2001
</TABLE>
`,
      ['99.1 | Press Release Issued October 23, 2001'],
    ],
    [
      '2: headings in three lines, letters in the number',
      `INDEX TO EXHIBITS
<TABLE>
<CAPTION>
Exhibit
Index
Number        Description
- ------        -----------
<S>           <C>
3.2           Amendment to Restated Articles of Incorporation, filed with the
              Secretary of State of the State of California on May 4, 2000.
10.A.49       1997 Employee Stock Option Plan, as amended through May 3, 2000.
27            Financial Data Schedule.
</TABLE>
`,
      [
        '3.2 | Amendment to Restated Articles of Incorporation, filed with the Secretary of State of the State of California on May 4, 2000.',
        '10.A.49 | 1997 Employee Stock Option Plan, as amended through May 3, 2000.',
        '27 | Financial Data Schedule.',
      ],
    ],
    [
      '5: designation, description, method of filing',
      `EXHIBIT INDEX

Designation               Description                    Method of Filing
- -----------      ---------------------------     ------------------------------
Exhibit 3-A     Certificate of Incorporation,    Filed as Exhibit 3-A to the
                as amended on November 19,       Registrant's Annual Report on
                1991.                            Form 10-K for the year 1992.
Exhibit 3-B     By-Laws of the Registrant as     Filed with this Report.
                amended.
`,
      ['3-A | Certificate of Incorporation, as amended on November 19, 1991.', '3-B | By-Laws of the Registrant as amended.'],
    ],
    [
      '6: a bare list that goes on at the left margin',
      `Item 7.  Exhibits

2.1* Asset Acquisition Agreement Among Home Health Corporation of America,
Inc. and others.
`,
      ['2.1 | Asset Acquisition Agreement Among Home Health Corporation of America, Inc. and others.'],
    ],
    [
      '7: an integer, the text goes on indented',
      "(c) Exhibits\n\n99  Press Release issued March 27, 1998 announcing update with respect to\n    the Company's restructuring.\n",
      ["99 | Press Release issued March 27, 1998 announcing update with respect to the Company's restructuring."],
    ],
    [
      '8: in an item',
      '(c) Exhibits\n\n99.1  Press release of Asta Funding, Inc. dated February 11, 2004.\n',
      ['99.1 | Press release of Asta Funding, Inc. dated February 11, 2004.'],
    ],
    [
      '9: a full stop after the number',
      '(c)  Exhibits.\n\nNo.      Description\n- ---      -----------\n4.       Rights Agreement between Pericom Semiconductor Corporation and\n         Equiserve Trust Company, N.A. dated as of March 6, 2002\n',
      ['4 | Rights Agreement between Pericom Semiconductor Corporation and Equiserve Trust Company, N.A. dated as of March 6, 2002'],
    ],
    [
      '11: Exhibit, number, dash, text',
      `Exhibits:

Exhibit  3.1 - Corrected Amended and Restated Certificate of Incorporation
Exhibit 10.1 - 2000 Stock Option Plan
Exhibit 10.3 - Executive Employment Agreement of Michael T. Heffernan dated
               September 21, 2000.
`,
      [
        '3.1 | Corrected Amended and Restated Certificate of Incorporation',
        '10.1 | 2000 Stock Option Plan',
        '10.3 | Executive Employment Agreement of Michael T. Heffernan dated September 21, 2000.',
      ],
    ],
    [
      '12: a narrow justified column',
      'Exhibits\n\n10.2    Second Amended and\n        Restated\n        Forbearance,\n        Agreement dated as\n        of  May  18,  2000\n        between        the\n',
      ['10.2 | Second Amended and Restated Forbearance, Agreement dated as of May 18, 2000 between the'],
    ],
    [
      '14: a dash of its own and a page',
      `           Exhibits                                                        Page
           --------                                                        ----
             12(c) --   Statement re: computation of ratio of earnings
                        to fixed charges for interim period                  3
             24(d) --   Consent of Price Waterhouse                          4
`,
      ['12(c) | Statement re: computation of ratio of earnings to fixed charges for interim period', '24(d) | Consent of Price Waterhouse'],
    ],
    [
      '16: sequentially numbered pages',
      `                                                       SEQUENTIALLY
EXHIBIT                                                  NUMBERED
NUMBER                                                     PAGE

Exhibit 99     Press Release, dated August 9, 1994          4
               of Union Camp Corporation
`,
      ['99 | Press Release, dated August 9, 1994 of Union Camp Corporation'],
    ],
    [
      '17: a page in words',
      'INDEX TO EXHIBITS\n\n20  Other Documents or Statements to Security Holders\n    News Release dated March 22, 1994                                   Page 3\n',
      ['20 | Other Documents or Statements to Security Holders News Release dated March 22, 1994'],
    ],
    [
      '22: two columns in HTML',
      table('Exhibit No.|Description', '99.1|Press Release', '104|Cover Page Interactive Data File'),
      ['99.1 | Press Release', '104 | Cover Page Interactive Data File'],
    ],
    [
      '23: integer and decimals in cells of their own',
      table('Exhibit No.||Description', '2|.1|Stock Purchase Agreement'),
      ['2.1 | Stock Purchase Agreement'],
    ],
    [
      '25: a column that says filed herewith',
      table('Exhibit No.|Description|Filed herewith electronically', '10.1|Form of Award Agreement|X'),
      ['10.1 | Form of Award Agreement'],
    ],
    [
      '30: lettered, after the word',
      'EXHIBIT INDEX\n\nExhibit A:  Joint Filing Agreement\nExhibit B:  Powers of Attorney\n',
      ['A | Joint Filing Agreement', 'B | Powers of Attorney'],
    ],
    [
      '31: under no heading',
      `The Company is furnishing a fair translation of:

         Exhibit 99.1:     the 2003 Annual General Meeting reference
                           material for shareholders.
`,
      ['99.1 | the 2003 Annual General Meeting reference material for shareholders.'],
    ],
    [
      '34: dotted leaders',
      'EXHIBIT INDEX\n\n10.1     Credit Agreement....................3\n10.2     Pledge Agreement. . . . . . . . . . 14\n',
      ['10.1 | Credit Agreement', '10.2 | Pledge Agreement'],
    ],
    [
      'an article before Exhibit',
      'Item 9.01. Financial Statements and Exhibits\n\n(c) Exhibit 99.1 – Joint Press Release dated March 29, 2021\n',
      ['99.1 | Joint Press Release dated March 29, 2021'],
    ],
    [
      'a number on a line of its own',
      'EXHIBIT INDEX\n\n99.1\n\nNews Release Dated December 23, 2002.\n',
      ['99.1 | News Release Dated December 23, 2002.'],
    ],
    [
      'letters go on from the row above',
      table('(3)A.|Restated Articles of Incorporation', 'B.|By-Laws', '(10)A.|Plan'),
      ['(3)A | Restated Articles of Incorporation', '(3)B | By-Laws', '(10)A | Plan'],
    ],
    ['rows that say none', 'EXHIBIT INDEX\n\n(5)       None.\n\n(9)       Not applicable.\n', ['5 | None.', '9 | Not applicable.']],
  ])('%s', (_name, text, rows) => {
    expect(read(text, '10-K').exhibits.map(show)).toEqual(rows);
  });

  it('investment companies letter their exhibits', () => {
    const text = table('(a.1)|Declaration of Trust', '(b)|By-Laws', '(h)(2)|Schedule A');
    expect(read(text, '485BPOS').exhibits.map(show)).toEqual(['(a.1) | Declaration of Trust', '(b) | By-Laws', '(h)(2) | Schedule A']);
    expect(read(text, '10-K').exhibits).toEqual([]);
  });
});

describe('no rows', () => {
  it.each([
    [
      'financial statements in the same item',
      'Item 14.  Exhibits, Financial Statement Schedules\n\n(a)  1.   Financial Statements\n     2.   Financial Statement Schedules\n     3.   Exhibits\n',
    ],
    ['the table of contents', 'Item 6.   Exhibits and Reports on Form 8-K        21\nPART I\nItem 1.   Financial Statements          3\n'],
    ['references in prose', "Exhibit 10.1 to the Company's Annual Report on Form 10-K is incorporated herein.\n"],
    ['a list after the signatures began', 'Exhibits\n\nSIGNATURES\n\n10.1  Not of the list\n'],
    ['the name of a form', 'EXHIBIT INDEX\n\n10-K      Annual Report\n'],
    ['figures of a table that follows', 'EXHIBIT INDEX\n\n10.1      7.25\n12.4      8.50\n'],
    ['a note in brackets', 'EXHIBIT INDEX\n\n(1)   Incorporated by reference to the Form S-1.\n'],
  ])('%s', (_name, text) => {
    expect(read(text, '10-K').exhibits).toEqual([]);
  });
});

describe('what stands between and beside the rows', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'the exhibit that it was elsewhere is no part of the description',
      table(
        'Exhibit No.|Description|Form|File No.|Exhibit|Filing Date',
        '4.1|Articles of Association|8-K|001-39071|3.1|June 5, 2025',
        '5.1|Opinion',
      ),
      ['4.1 | Articles of Association', '5.1 | Opinion'],
    ],
    [
      'headings in two rows, the second of which begins with Exhibit Description',
      table(
        'Exhibit||Incorporated by Reference',
        '|Exhibit Description|Form|File No.|Exhibit|Filing Date',
        '3.2|Bylaws|8-K|001-35992|3.02|11/17/23',
      ),
      ['3.2 | Bylaws'],
    ],
    ['a sentence glued to its number', table('3.The|following exhibits are filed as part of this report', '10.1|Lease'), ['10.1 | Lease']],
    ['a number that nothing describes', table('Exhibit 10.1|Lease', 'Exhibit 101|'), ['10.1 | Lease', '101 | -']],
    ['descriptions under Exhibit', table('No.|Exhibit|Page', '10.1|Lease|4'), ['10.1 | Lease']],
    [
      'where it is, without a heading',
      table('10.1|Form of Stock Option Award Agreement|Filed herewith electronically', '10.2|Lease|'),
      ['10.1 | Form of Stock Option Award Agreement', '10.2 | Lease'],
    ],
    ['a mark in Wingdings', table('4.03|u|Deferred Compensation Plan'), ['4.03 | Deferred Compensation Plan']],
    [
      'marks before the description',
      table('2.1|*Transaction Agreement', '10.30|† * Employment Arrangement'),
      ['2.1 | Transaction Agreement', '10.30 | Employment Arrangement'],
    ],
    [
      'the head of a page',
      '<html><body><p>EXHIBIT INDEX</p><table><tr><td>EX-5.1</td></tr></table><p>Table of Contents</p><table><tr><td>5.1</td><td>Opinion of Jones Day</td></tr></table></body></html>',
      ['5.1 | Opinion of Jones Day'],
    ],
    [
      'the foot of a page',
      table('4.7|Supplemental Indenture', '109| |2024 Form 10-K|', '4.8|Agency Agreement'),
      ['4.7 | Supplemental Indenture', '4.8 | Agency Agreement'],
    ],
    [
      'figures above those of Item 601',
      'EXHIBIT INDEX\n\n99.1   Press release\n\n980    1,285 Deferred tax liabilities\n',
      ['99.1 | Press release'],
    ],
    [
      'pro forma statements under (1)',
      table('(1)|The pro forma financial statements required by Item 9.01(b) will be filed by amendment.', '2.1|Share Purchase Agreement'),
      ['2.1 | Share Purchase Agreement'],
    ],
    [
      'exhibits to an agreement that are omitted',
      '<html><body><p>EXHIBIT INDEX</p><table><tr><td>2.1</td><td>Option Agreement</td></tr></table><p>Pursuant to Item 601(b)(2), the following exhibits and schedules to the Option Agreement have been omitted.</p><p>Exhibit A: Form of Exercise Notice</p></body></html>',
      ['2.1 | Option Agreement'],
    ],
    [
      'justified text that looks like columns',
      `The following  exhibits are filed herewith or  incorporated  by reference

10.8     Agreement dated May 2, 2007
10.9     Assignment of Distillers Grain Purchase  Agreement dated May 2, 2007 in
         favor of AgStar Financial  Services,  PCA (incorporated by reference to
         Exhibit 10.9 of Registration  Statement on Form 10).
`,
      [
        '10.8 | Agreement dated May 2, 2007',
        '10.9 | Assignment of Distillers Grain Purchase Agreement dated May 2, 2007 in favor of AgStar Financial Services, PCA (incorporated by reference to Exhibit 10.9 of Registration Statement on Form 10).',
      ],
    ],
    [
      'a number that goes on from the line above',
      'EXHIBIT INDEX\n\n4.1   Plan (incorporated by reference to\nExhibit 4.2 to Registration Statement on Form S-8).\n',
      ['4.1 | Plan (incorporated by reference to Exhibit 4.2 to Registration Statement on Form S-8).'],
    ],
    [
      'notes under bare numbers',
      `EXHIBIT INDEX

3.1   Restated Certificate of the Corporation 1
23    Consent
-----------------------
1     Incorporated by reference from Exhibit 3.1 to Form 10-Q for the quarter
      ended June 30, 1999.
22    Filed herewith
`,
      ['3.1 | Restated Certificate of the Corporation', '23 | Consent'],
    ],
    [
      'notes under codes of years',
      'EXHIBIT INDEX\n\nExhibit\nNumber      Notes*       Description\n-------     ------       -----------\n\n10.A.4      96K          Form of Warrant\n\n96K         Incorporated by reference to the exhibit of that number in Form 10-K.\n',
      ['10.A.4 | Form of Warrant'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text, '10-K').exhibits.map(show)).toEqual(expected);
  });

  it('footnotes of a prospectus among lettered exhibits', () => {
    const text = table(
      '3|Expense ratios do not include expenses of any investment companies.',
      '(a)|Articles of Incorporation.',
      '99.j|Consent',
    );
    expect(read(text, '485BPOS').exhibits.map(show)).toEqual(['(a) | Articles of Incorporation.', '99.j | Consent']);
  });
});

describe('listed twice', () => {
  const text = `Item 7(c).  Exhibits

99.1   Text of press release dated January 19, 2000.

SIGNATURE

INDEX TO EXHIBITS

99.1   Text of Press Release
99.2   Data sheet
`;

  it('the first wording stands, numbers of the second come last', () => {
    const { exhibits, codes } = read(text);
    expect(exhibits.map(show)).toEqual(['99.1 | Text of press release dated January 19, 2000.', '99.2 | Data sheet']);
    expect(codes).toEqual(['exhibit-listed-twice']);
  });
});

describe('places of values', () => {
  const text = 'EXHIBIT INDEX\n\n99.1:          2003 Annual General Meeting reference\n               material for shareholders.   17\n';
  const [exhibit] = read(text).exhibits;

  it.each([
    ['number', exhibit?.number.span, '99.1'],
    ['description', exhibit?.description?.span, '2003 Annual General Meeting reference\n               material for shareholders.'],
  ])('%s', (_name, span, printed) => {
    expect(slice(text, span ?? { start: 0, end: 0 })).toBe(printed);
  });
});

describe('incorporated by reference', () => {
  const incorporation = (text: string, formType = '10-K') => read(text, formType).exhibits[0]?.incorporation ?? null;
  const listed = (text: string): string => `EXHIBIT INDEX\n\n3.1       ${text}\n`;

  it.each<readonly [string, readonly [string | null, string | null, string | null, string | null]]>([
    [
      "Articles (incorporated by reference to Exhibit 4.1 to registrant's report on Form 10-Q for the quarter ended June 30, 1985)",
      ['10-Q', '4.1', null, null],
    ],
    ['Articles (incorporated by reference to Exhibit 3.1(c) to the 1986 annual report on Form 10-K)', ['10-K', '3.1(c)', null, null]],
    [
      'Agreement [Incorporated by reference to Exhibit 4 to Registration Statement on Form 8-A filed by the Registrant dated March 12, 2002].',
      ['8-A', '4', null, '2002-03-12'],
    ],
    [
      'By-laws (Incorporated by reference to Exhibit 4.3 of the Current Report on Form 8-K (File No. 001-11605) filed on June 2, 2014)',
      ['8-K', '4.3', '001-11605', '2014-06-02'],
    ],
    [
      'Plan (previously filed as Exhibit 2.1 to the Form 8-K filed on April 28, 2017 and incorporated by reference herein)',
      ['8-K', '2.1', null, '2017-04-28'],
    ],
    [
      "Plan. Filed as Exhibit 10-D to the Registrant's Annual Report on Form 10-K for the year ended December 31, 1985.",
      ['10-K', '10-D', null, null],
    ],
    [
      'Plan was filed with the Commission on November 5, 1999 as Exhibit 3 to the Report on Form 8-K and is herein incorporated by reference.',
      ['8-K', '3', null, '1999-11-05'],
    ],
    [
      'Amendment No. 1, dated June 10, 2015, incorporated by reference to Exhibit 4.9 to the Form 10-K for the year ended May 31, 2015',
      ['10-K', '4.9', null, null],
    ],
    ["By-Laws (Exhibit 3.2 to the Company's Current Report on Form 8-K dated August 29, 2023)", ['8-K', '3.2', null, '2023-08-29']],
    ['Proxy material is incorporated by reference to Annex A to the Proxy Statement', [null, null, null, null]],
  ])('%s', (text, [form, number, file, filedOn]) => {
    const read = incorporation(listed(text));
    expect([
      read?.formType?.value ?? null,
      read?.exhibitNumber?.value ?? null,
      read?.fileNumber?.value ?? null,
      read?.filedOn?.value ?? null,
    ]).toEqual([form, number, file, filedOn]);
    expect(read).not.toBeNull();
  });

  it.each([
    'Rights Agreement (filed herewith)',
    'Form of Underwriting Agreement, to be filed by amendment and incorporated by reference herein',
    '1994 Annual Report (only those portions specifically incorporated by reference herein shall be deemed filed)',
    'Press release furnished with this report',
    'Press release, furnished and not filed, nor shall it be deemed incorporated by reference in any filing under the Securities Act',
    'Terms Agreement, with the prospectus and the documents incorporated by reference therein',
  ])('not from elsewhere: %s', (text) => {
    expect(incorporation(listed(text))).toBeNull();
  });

  it.each([
    [
      'a mark after the number',
      `Exhibits

2.1*  Asset Acquisition Agreement

*     Incorporated by reference to the Company's Form 8-K filed on December 13, 1996.
`,
    ],
    [
      'a number at the end of the description',
      `EXHIBIT INDEX

3.1   Articles of Incorporation, as amended (1)

(1)   Incorporated by reference to the Form 8-K filed December 13, 1996.
`,
    ],
    [
      'a bare number at the end of the description',
      `EXHIBIT INDEX

3.1   Restated Certificate, as filed on June 2, 1999 1

1     Incorporated by reference to the Form 8-K filed December 13, 1996.
`,
    ],
    [
      'a column of codes',
      `(c) Exhibits

EXHIBIT
NUMBER        NOTES*     DESCRIPTION
- -------       ------     -----------
3.1           96-8K      Restated Articles of Incorporation

SIGNATURES

    96-8K     Incorporated by reference to the Form 8-K filed December 13, 1996.
`,
    ],
    [
      'a sentence on asterisks',
      `EXHIBIT INDEX

Exhibits marked with an asterisk are incorporated by reference to the Form 8-K filed on December 13, 1996.

3.1*   Restated Articles of Incorporation
`,
    ],
    [
      'a location column',
      `${table('Exhibit Number|Description|Location', '3.1|By-Laws.|Incorporated by reference to Exhibit 3 to the Form 8-K filed December 13, 1996.')}`,
    ],
    ['columns for form, exhibit and date', table('Exhibit Number|Description|Form|Exhibit|Filing Date', '3.1|By-Laws.|8-K|3.1|12/13/96')],
  ])('by %s', (_name, text) => {
    const read = incorporation(text);
    expect([read?.formType?.value, read?.filedOn?.value]).toEqual(['8-K', '1996-12-13']);
  });

  it('columns say where from, in words or without', () => {
    const columns = table(
      'Exhibit|Description|Form|File No.|Exhibit|Filing Date',
      '4.1|Articles of Association|8-K|001-39071|3.1|June 5, 2025',
      '4.2|Bylaws|Current Report on Form 8-K (File No. 001-37580)|||October 2, 2015',
    );
    expect(
      read(columns, '10-K').exhibits.map(({ incorporation }) =>
        [incorporation?.formType, incorporation?.exhibitNumber, incorporation?.fileNumber, incorporation?.filedOn].map(
          (found) => found?.value ?? null,
        ),
      ),
    ).toEqual([
      ['8-K', '3.1', '001-39071', '2025-06-05'],
      ['8-K', null, '001-37580', '2015-10-02'],
    ]);
  });

  it('the place of the source', () => {
    const text = listed('Articles (incorporated by reference to Exhibit 4.1 to\n          the Form 10-Q filed May 1, 1985)');
    const read = incorporation(text);
    expect(slice(text, read?.text.span ?? { start: 0, end: 0 })).toBe(
      '(incorporated by reference to Exhibit 4.1 to\n          the Form 10-Q filed May 1, 1985)',
    );
    expect(slice(text, read?.exhibitNumber?.span ?? { start: 0, end: 0 })).toBe('4.1');
  });
});
