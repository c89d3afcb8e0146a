import { describe, expect, it } from 'vitest';
import { page, rows, sources } from './list-lines.ts';

describe('where marks stand', () => {
  const note = 'Incorporated by reference to the Form 8-K filed on December 13, 1996.';

  it.each<readonly [string, string, string]>([
    ['after the number', 'EXHIBIT INDEX\n\n2.1*   Agreement\n\n*  ', note],
    ['after the number: +', 'EXHIBIT INDEX\n\n2.1+   Agreement\n\n+  ', note],
    ['before the number', 'EXHIBIT INDEX\n\n*2.1   Agreement\n\n*  ', note],
    ['at the end of the description', 'EXHIBIT INDEX\n\n2.1    Agreement*\n\n*  ', note],
    ['in a column of its own', 'EXHIBIT INDEX\n\n2.1    **    Agreement\n\n**  ', note],
    ['***', 'EXHIBIT INDEX\n\n2.1    Agreement***\n\n***  ', note],
    ['(1)', 'EXHIBIT INDEX\n\n2.1    Agreement (1)\n\n(1)  ', note],
    ['†', 'EXHIBIT INDEX\n\n2.1†   Agreement\n\n†  ', note],
    ['‡', 'EXHIBIT INDEX\n\n2.1‡   Agreement\n\n‡  ', note],
    ['#', 'EXHIBIT INDEX\n\n2.1#   Agreement\n\n#  ', note],
    ['(1) in a column before the number', 'EXHIBIT INDEX\n\n(1)  2.1   Agreement\n\n(1)  ', note],
    ['(G) before the number', 'EXHIBIT INDEX\n\n(G) 2.1 -  Agreement\n\n(G)  ', note],
    ['<F1> and 1', 'EXHIBIT INDEX\n\n2.1    Agreement.<F1>\n\n[FN]\n1      ', note],
    ['(1) and <F1>', 'EXHIBIT INDEX\n\n2.1    Agreement......   (1)\n\n<FN>\n<F1>  ', note],
    [
      'C in a column of references and (C)',
      'EXHIBIT\nNUMBER   DESCRIPTION        REFERENCE\n----------------------------------\n 2.1     Agreement . . . . .    C\n\n(C)    ',
      note,
    ],
  ])('%s', (_name, row, text) => {
    expect(sources(`${row}${text}\n`)).toEqual(['2.1 | 8-K, , , 1996-12-13']);
  });
});

describe('a figure in brackets after the number', () => {
  const lines = (...numbers: readonly string[]): string => numbers.map((number) => `${number}    Agreement\n`).join('\n');
  const notes = `(1)  Filed as an Exhibit to the Form 8-A.\n(2)  Filed as an Exhibit to the Form S-8.\n`;

  it('is a mark where notes explain all of them', () => {
    expect(rows(`EXHIBITS\n\n${lines('2.1(1)', '3.1(2)', '3.2(1)', '21')}\n${notes}`)).toEqual([
      '2.1 | Agreement | 8-A',
      '3.1 | Agreement | S-8',
      '3.2 | Agreement | 8-A',
      '21 | Agreement | -',
    ]);
  });

  it('is the number’s where it tells exhibits apart', () => {
    expect(rows(`EXHIBITS\n\n${lines('10(1)', '10(2)')}\n${notes}`)).toEqual(['10(1) | Agreement | -', '10(2) | Agreement | -']);
  });
});

describe('what marks mean is said by the notes of the filing', () => {
  it.each([
    ['* Filed herewith.', '-'],
    ['* Previously filed.', ''],
    ['* Filed previously.', ''],
    ['* Previously filed or incorporated by reference herein.', ''],
    ['* Denotes management compensation plan or contract.', '-'],
    ['* Indicates a management contract or any compensatory plan, contract or arrangement.', '-'],
    ['* Certain confidential portions of this Exhibit were omitted by means of marking such portions with brackets (“[***]”)', '-'],
    [
      '* Certain portions of this document that constitute confidential information have been redacted in accordance with Regulation S-K, Item 601(b)(10).',
      '-',
    ],
    ['* Schedules and similar attachments have been omitted pursuant to Item 601(b)(2) of Regulation S-K.', '-'],
    ['* This exhibit is “furnished” as part of this Current Report on Form 8-K and not “filed” for purposes of Section 18', '-'],
    ['* The information furnished under Item 12 of the Current Report on Form 8-K shall not be deemed to be “filed”', '-'],
    ['* To be filed by amendment or pursuant to a report to be filed pursuant to Section 13 or 15(d)', '-'],
    [
      '* Incorporated by reference from the registration statement on Form S-3 of CarMax Auto Funding LLC originally filed on August 4, 2005 (File No. 333-127189).',
      'S-3, , 333-127189, 2005-08-04',
    ],
  ])('%s', (note, from) => {
    const [mark = '', ...words] = note.split(' ');
    expect(rows(page('4.1* | Indenture', `${mark} | ${words.join(' ')}`))).toEqual([`4.1 | Indenture | ${from}`]);
    expect(rows(`EXHIBIT INDEX\n\n4.1*   Indenture\n\n${note}\n`)).toEqual([`4.1 | Indenture | ${from}`]);
  });

  it('each list by the note below it', () => {
    const list = (description: string, note: string): string => `EXHIBIT INDEX\n\n1.1*   ${description}\n\n*  ${note}\n\n`;
    const text = `${list('Opinion', 'Previously filed.')}${list('Agreement', 'To be filed by amendment.').replace('1.1', '1.2')}`;
    expect(rows(text)).toEqual(['1.1 | Opinion | ', '1.2 | Agreement | -']);
  });

  it('a sentence that tells the others apart', () => {
    const text = `EXHIBITS
Copies of the documents listed below which are identified with an asterisk (*)
have heretofore been filed with the SEC and are incorporated herein by
reference.  Exhibits not so identified are filed herewith.

*2.1    Agreement

 27.    Schedule
`;
    expect(rows(text)).toEqual(['2.1 | Agreement | ', '27 | Schedule | -']);
  });

  it('a sentence above the list', () => {
    const text = `EXHIBIT INDEX
Those exhibits previously filed and incorporated herein by reference are identified
below by an asterisk.

*2.1    Agreement

 27.    Schedule
`;
    expect(rows(text)).toEqual(['2.1 | Agreement | ', '27 | Schedule | -']);
  });
});

describe('incorporation by reference', () => {
  it.each([
    ['(Exhibit 3a to Form 10-K for 1989, File No. 1-6589.)', '10-K, 3a, 1-6589'],
    ["(See Exhibit 10.7.2 of the Corporation's 1991 Form 10-K)", '10-K, 10.7.2'],
    ['(Exhibit 4(c) to S-3 (Shelf) Registration Statement of Wachovia Corporation, File No. 1-9021*)', ', 4(c), 1-9021'],
    ['(Filed in Form 10 Registration Statement dated April 14, 1989)', ', , , 1989-04-14'],
    ['(1991 Form 10-K, Exhibit 4.44.)', '10-K, 4.44'],
    ['[Exhibit 10.14, Form 10-Q filed November 14, 2003]', '10-Q, 10.14, , 2003-11-14'],
    ["(incorporated by reference to Exhibit 4.1 to registrant's report on Form 10-Q for the quarter ended June 30, 1985)", '10-Q, 4.1'],
    ["(incorporated by reference to Exhibit 3.1(c) to registrant's 1986 annual report on Form 10-K)", '10-K, 3.1(c)'],
    [
      "(incorporated by reference to Exhibit 4 to registrant's registration statement on Form S-8, Registration No. 33-6265)",
      'S-8, 4, 33-6265',
    ],
    [
      '[Incorporated by reference to Exhibit 4 to Registration Statement on Form 8-A filed by the Registrant dated March 12, 2002]',
      '8-A, 4, , 2002-03-12',
    ],
    [
      '(incorporated by reference from Exhibit 4.1 of the Registrant’s Current Report on Form 8-K filed on September 24, 2001)',
      '8-K, 4.1, , 2001-09-24',
    ],
    [
      '(Incorporated by reference to Exhibit 4.3 of the Company’s Current Report on Form 8-K (File No. 001-11605) filed on June 2, 2014)',
      '8-K, 4.3, 001-11605, 2014-06-02',
    ],
    [
      '(incorporated by reference to the Registrant’s Current Report on Form 8-K, as filed with the Commission on February 27, 2007)',
      '8-K, , , 2007-02-27',
    ],
    [
      '(previously filed as Exhibit 2.1 to Tyson Foods, Inc.’s Form 8-K filed on April 28, 2017 and incorporated by reference herein)',
      '8-K, 2.1, , 2017-04-28',
    ],
    ["Filed as Exhibit 10-D to the Registrant's Annual Report on Form 10-K for the year ended December 31, 1985.*", '10-K, 10-D'],
    ['is incorporated by reference to Annex A to the Proxy Statement for the 2013 Annual Meeting of Registrant', ''],
    ['(incorporated by reference to Appendix A to the Company’s proxy statement, dated July 30, 2021)', ', , , 2021-07-30'],
    [
      '(incorporated by reference to Exhibit 99.1 to Credit Suisse’s Current Report on Form 6-K filed on March 25, 2009)',
      '6-K, 99.1, , 2009-03-25',
    ],
    ['filed as Exhibit 10 (a) to the Registration Statement on Form S-1 (File No. 33-18067)', 'S-1, 10 (a), 33-18067'],
  ])('%s', (words, from) => {
    expect(sources(page(`3.1 | By-laws ${words}`))).toEqual([`3.1 | ${from}`]);
  });

  it('a sentence after two blanks, below which the description goes on', () => {
    const text =
      'EXHIBIT INDEX\n\n10.2      Form of Executive Plan.  Incorporated by\n          reference to Exhibit 10(d) to No. 33-5914.\n';
    expect(rows(text)).toEqual(['10.2 | Form of Executive Plan. Incorporated by reference to Exhibit 10(d) to No. 33-5914. | , 10(d)']);
  });

  it('columns under one heading, between the number and the description', () => {
    const text = `EXHIBIT INDEX

                     Previously Filed*
            -----------------------------------
                With
            Registration                  As
Exhibit        Number                   Exhibit
- -------     ------------                -------

3(a)        1-3701 (with 1994             4(a)        Restated Articles of the Company as
            2nd Quarter 10-Q)                         filed August 4, 1994.

4(a)-1      2-4077                        B-3         Mortgage dated as of June 1, 1939.

4(d)-2      **                                        First Amendment

*Incorporated herein by reference.
**Filed herewith.
`;
    expect(rows(text)).toEqual([
      '3(a) | Restated Articles of the Company as filed August 4, 1994. | , 4(a), 1-3701',
      '4(a)-1 | Mortgage dated as of June 1, 1939. | , , 2-4077',
      '4(d)-2 | First Amendment | -',
    ]);
  });

  it('a column of pages or sources, left of its heading', () => {
    const text = `INDEX TO EXHIBITS

                                           Page Number or
Exhibit                                   Incorporation By
Number      Description                     Reference To

 (3)(a) Articles of Amendment to        Exhibit D to Form 10-K
        Articles of Incorporation       for the fiscal year
                                        ended November 3, 1979

 (13)   Annual Report                   Page 12

 (22)   Subsidiaries                    Filed herewith as
                                        Exhibit (22)
`;
    expect(rows(text)).toEqual([
      '(3)(a) | Articles of Amendment to Articles of Incorporation | 10-K, D',
      '13 | Annual Report | -',
      '22 | Subsidiaries | -',
    ]);
  });

  it('a column that holds sources alone', () => {
    const text = page(
      'Exhibit Number | Description | Document if Incorporated by Reference',
      '3.1 | Certificate | Exhibit 3.1 to the Current Report on Form 8-K dated May 18, 2010',
      '4.1 | Certificate of rights | See Exhibits 3.1 and 3.2',
      '21 | Subsidiaries |',
    );
    expect(sources(text)).toEqual(['3.1 | 8-K, 3.1, , 2010-05-18', '4.1 | , 3.1', '21 | -']);
  });
});

it('pages in the column of sources are none', () => {
  expect(sources(page('Exhibit | Description | Location', '10.1 | Plan | 45-49'))).toEqual(['10.1 | -']);
});

it("the agent's table of contents is no list where the document has one", () => {
  const text = `<html><body><table><tr><td>EXHIBIT INDEX</td></tr><tr><td>EX-99.1 PRESS RELEASE</td></tr></table><p>Item 9.01. Exhibits</p><table><tr><td>99.1</td><td>Press release of the company</td></tr></table></body></html>`;
  expect(rows(text, '8-K')).toEqual(['99.1 | Press release of the company | -']);
});

it('a running head ends no list', () => {
  const head = '<p>Index to Financial Statements</p>';
  const table = (number: string): string => `<table><tr><td>${number}</td><td>Plan</td></tr></table>`;
  const text = `<html><body>${head}<p>EXHIBIT INDEX</p>${table('10.1')}${head}${table('10.2')}${head}${table('10.3')}</body></html>`;
  expect(rows(text)).toEqual(['10.1 | Plan | -', '10.2 | Plan | -', '10.3 | Plan | -']);
});
