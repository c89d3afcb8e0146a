import { describe, expect, it } from 'vitest';
import { rows } from './list-lines.ts';

describe('where the list stands', () => {
  it.each<readonly [string, string]>([
    ['a: Item 7 (c) of Form 8-K', 'Item 7.  Financial Statements and Exhibits.\n\n(c)  Exhibits\n\n99.1   Press release\n'],
    ['a: Item 9.01 (d)', 'Item 9.01  Financial Statements and Exhibits.\n\n(d)  Exhibits\n\n99.1   Press release\n'],
    ['a: Item 14 (a) (3)', 'Item 14.  Exhibits, Schedules and Reports\n\n(a)  3.  Exhibits\n\n99.1   Press release\n'],
    [
      'a: Item 6 (a) of Form 10-Q',
      'Item 6.  Exhibits and Reports on Form 8-K\n\n(a)  Exhibits\n\n99.1   Press release\n\n(b)  Reports on Form 8-K\n',
    ],
    ['a: Item 19 of Form 20-F', 'ITEM 19.  EXHIBITS\n\n99.1   Press release\n'],
    ['b: EXHIBIT INDEX', 'SIGNATURES\n\nBy: /s/ Jane Doe\n\n<PAGE>\nEXHIBIT INDEX\n\n99.1   Press release\n'],
    ['b: INDEX TO EXHIBITS', 'INDEX TO EXHIBITS\n\n99.1   Press release\n'],
    ['b: EXHIBITS', 'EXHIBITS\n\n99.1   Press release\n'],
    ['c: in an item and in an index', 'Item 7.  Exhibits\n\n99.1   Press release\n\nSIGNATURES\n\nEXHIBIT INDEX\n\n99.1   News release\n'],
  ])('%s', (_name, text) => {
    expect(rows(text)).toEqual(['99.1 | Press release | -']);
  });

  it('d: in the table of contents of an HTML file, where nothing else lists them', () => {
    const text =
      '<html><body><table><tr><td>EXHIBIT INDEX</td></tr><tr><td>Ex-4.1 Indenture, dated as of August 13, 2007</td></tr></table></body></html>';
    expect(rows(text)).toEqual(['4.1 | Indenture, dated as of August 13, 2007 | -']);
  });

  it('the number of a page at its foot is no heading', () => {
    expect(rows('Exhibit Index-1\n\nEX-1\n')).toEqual([]);
  });
});

describe('variants in plain text', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      '1: SGML table, caption line, ruler',
      `(c)      Exhibits
<TABLE>
<CAPTION>
              Exhibit No.           Description
              -----------           -----------
                <S>                 <C>
                 99.1               Press Release Issued October 23, 2001
</TABLE>
`,
      ['99.1 | Press Release Issued October 23, 2001 | -'],
    ],
    [
      '2: SGML table, caption in three lines, letters in numbers',
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
        '3.2 | Amendment to Restated Articles of Incorporation, filed with the Secretary of State of the State of California on May 4, 2000. | -',
        '10.A.49 | 1997 Employee Stock Option Plan, as amended through May 3, 2000. | -',
        '27 | Financial Data Schedule. | -',
      ],
    ],
    [
      '3: ruler with <C> first, a starred caption, empty numbers',
      `EXHIBIT INDEX
<TABLE>
<CAPTION>
NUMBER                DOCUMENT DESCRIPTION*
<C>     <S>                 <C>
   1.      Inapplicable
   2.      Inapplicable
</TABLE>
`,
      ['1 | Inapplicable | -', '2 | Inapplicable | -'],
    ],
    [
      '4: sub-letters, a wrapped note in brackets',
      `EXHIBIT INDEX

3.1(a)  Restated Certificate of Incorporation of registrant, as amended
        as of May 24, 1985 (incorporated by reference to Exhibit 4.1 to
        registrant's report on Form 10-Q for the quarter ended
        June 30, 1985)
`,
      [
        "3.1(a) | Restated Certificate of Incorporation of registrant, as amended as of May 24, 1985 (incorporated by reference to Exhibit 4.1 to registrant's report on Form 10-Q for the quarter ended June 30, 1985) | 10-Q, 4.1",
      ],
    ],
    [
      '5: designation, description and method of filing',
      `EXHIBIT INDEX

Designation               Description                    Method of Filing
- -----------      ---------------------------     ------------------------------
<S>              <C>                              <C>
Exhibit 3-A     Certificate of Incorporation,    Filed as Exhibit 3-A to the
                as amended on November 19,       Registrant's Annual Report on
                1991 and as further amended      Form 10-K for the year ended
                on October 28, 1992.             December 31, 1992.
Exhibit 3-B     By-Laws of the Registrant as     Filed with this Report.
                amended.
<PAGE>
                          Exhibit Index (Continued)

Designation               Description                    Method of Filing
- -----------      ---------------------------     ------------------------------
Exhibit 10-B-1  Amendment to Stock Option        Filed with this Report.
                Plan.**
`,
      [
        '3-A | Certificate of Incorporation, as amended on November 19, 1991 and as further amended on October 28, 1992. | 10-K, 3-A',
        '3-B | By-Laws of the Registrant as amended. | -',
        '10-B-1 | Amendment to Stock Option Plan. | -',
      ],
    ],
    [
      '6: a bare list, asterisk on the number, note at the end',
      `Item 7.  Exhibits

2.1* Asset Acquisition Agreement Among Home Health Corporation of America,
Inc. and others.

*\tIncorporated by reference to the Company's Form 8-K dated November 27,
1996, as filed on December 13, 1996.
`,
      ['2.1 | Asset Acquisition Agreement Among Home Health Corporation of America, Inc. and others. | 8-K, , , 1996-12-13'],
    ],
    [
      '7: number without dot, indented continuation',
      "(c) Exhibits\n\n99  Press Release issued March 27, 1998 announcing update with respect to\n    the Company's restructuring.\n",
      ["99 | Press Release issued March 27, 1998 announcing update with respect to the Company's restructuring. | -"],
    ],
    [
      '8: a list in the text of an item',
      '(c) Exhibits\n\n99.1  Press release of Asta Funding, Inc. dated February 11, 2004.\n',
      ['99.1 | Press release of Asta Funding, Inc. dated February 11, 2004. | -'],
    ],
    [
      '9: trailing dot on the number, bracketed note',
      `(c)  Exhibits

No.      Description
- ---      -----------
4.       Rights Agreement between Pericom Semiconductor Corporation and
         Equiserve Trust Company, N.A. [Incorporated by
         reference to Exhibit 4 to Registration Statement on Form 8-A filed by
         the Registrant dated March 12, 2002].
`,
      [
        '4 | Rights Agreement between Pericom Semiconductor Corporation and Equiserve Trust Company, N.A. [Incorporated by reference to Exhibit 4 to Registration Statement on Form 8-A filed by the Registrant dated March 12, 2002]. | 8-A, 4, , 2002-03-12',
      ],
    ],
    [
      '10: the caption in two rows, below a sentence',
      'The exhibit listed below is being furnished with this Form 8-K.\n\nExhibit\nNumber        Description\n- ------        -----------\n99.1          Press release\n',
      ['99.1 | Press release | -'],
    ],
    [
      '11: inline with a dash',
      `Exhibits:

Exhibit  3.1 - Corrected Amended and Restated Certificate of Incorporation
Exhibit 10.3 - Executive Employment Agreement of Michael T. Heffernan dated
               September 21, 2000.
`,
      [
        '3.1 | Corrected Amended and Restated Certificate of Incorporation | -',
        '10.3 | Executive Employment Agreement of Michael T. Heffernan dated September 21, 2000. | -',
      ],
    ],
    [
      '12: a narrow justified column',
      'Exhibits\n\n10.2    Second Amended and\n        Restated\n        Forbearance,\n        Agreement dated as\n        of  May  18,  2000\n        between        the\n        Company.\n',
      ['10.2 | Second Amended and Restated Forbearance, Agreement dated as of May 18, 2000 between the Company. | -'],
    ],
    [
      '13: a column of pages left empty',
      'INDEX TO EXHIBITS\n\nEXHIBIT        DESCRIPTION                                      PAGE NO.\nNUMBER\n\n10.1           Credit Agreement\n10.2           Pledge Agreement\n',
      ['10.1 | Credit Agreement | -', '10.2 | Pledge Agreement | -'],
    ],
    [
      '14: letters in brackets, dashes, a column of pages',
      `           Exhibits                                                        Page
           --------                                                        ----
             12(c) --   Statement re: computation of ratio of earnings
                        to fixed charges for interim period
             24(d) --   Consent of Price Waterhouse
`,
      [
        '12(c) | Statement re: computation of ratio of earnings to fixed charges for interim period | -',
        '24(d) | Consent of Price Waterhouse | -',
      ],
    ],
    [
      '15: a letter and a dash in an SGML table with pages',
      `<TABLE>
<CAPTION>
           EXHIBITS                                                        PAGE
           --------                                                        ----
<S>          <C>                                                           <C>
             1(c) -     Form of Underwriting Agreement                      12
</TABLE>
`,
      ['1(c) | Form of Underwriting Agreement | -'],
    ],
    [
      '16: sequentially numbered pages',
      `                                                       SEQUENTIALLY
EXHIBIT                                                  NUMBERED
NUMBER                                                     PAGE
Exhibit 99     Press Release, dated August 9, 1994          4
               of Union Camp Corporation
`,
      ['99 | Press Release, dated August 9, 1994 of Union Camp Corporation | -'],
    ],
    [
      '17: the page in words',
      'INDEX TO EXHIBITS\n\n20  Other Documents or Statements to Security Holders\n    News Release dated March 22, 1994                                   Page 3\n',
      ['20 | Other Documents or Statements to Security Holders News Release dated March 22, 1994 | -'],
    ],
    [
      '18: No. and a rule, number and text on one line',
      'EXHIBIT INDEX\n\nNo.\n- - ---\n99.1 Agreement and Plan of Reorganization and Merger, dated as of June 28, 1996,\namong the parties.\n',
      ['99.1 | Agreement and Plan of Reorganization and Merger, dated as of June 28, 1996, among the parties. | -'],
    ],
    [
      '19: the heading EXHIBIT alone',
      'EXHIBIT\n- -------\n20.1              Aames Capital Corporation, Mortgage Pass-Through\nCertificates, Series 1998-C - Statement to Certificateholders\n',
      ['20.1 | Aames Capital Corporation, Mortgage Pass-Through Certificates, Series 1998-C - Statement to Certificateholders | -'],
    ],
    [
      '20: inline in a running list',
      '(c)  Exhibits\n\nExhibit 99.1 Press Release dated June 14, 1999 issued by Westell\nTechnologies, Inc.\n',
      ['99.1 | Press Release dated June 14, 1999 issued by Westell Technologies, Inc. | -'],
    ],
    [
      '21: a note under the list, below a rule',
      `EXHIBITS

2.1      Agreement and Plan of Merger, dated June 5, 2000, by and between
         Stockwalk.com Group, Inc. and R. J. Steichen Corporation*
- ---------------
* Incorporated by reference to Exhibit 2.7 to Amendment No. 1 to the Registration Statement on Form S-2 of Stockwalk.com Group, Inc. (Registration No. 333-35544) filed on June 23, 2000.
`,
      [
        '2.1 | Agreement and Plan of Merger, dated June 5, 2000, by and between Stockwalk.com Group, Inc. and R. J. Steichen Corporation | S-2, 2.7, 333-35544, 2000-06-23',
      ],
    ],
    [
      '34: dotted leaders with pages, a mark, or nothing',
      'EXHIBIT INDEX\n\n10.1     Credit Agreement....................3\n10.2     Pledge Agreement. . . . . . . . . . 14\n10.3     Guaranty ....................... N/A\n10.4     Note .......................... *\n10.5     Lease .........\n',
      ['10.1 | Credit Agreement | -', '10.2 | Pledge Agreement | -', '10.3 | Guaranty | -', '10.4 | Note | -', '10.5 | Lease | -'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
