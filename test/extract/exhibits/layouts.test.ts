import { describe, expect, it } from 'vitest';
import { listed, page, sources } from './list-lines.ts';

describe('a list goes on', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'where a paragraph wraps before words that end lists',
      `EXHIBIT INDEX

 4.1   Form of Warrant, filed as an Exhibit to Current
       Report on Form 8-K filed February 10, 1993.

 4.2   Form of Note, filed as an Exhibit to the Current
Report on Form 8-K filed May 25, 1990.

 4.3   Indenture
`,
      [
        '4.1 | Form of Warrant, filed as an Exhibit to Current Report on Form 8-K filed February 10, 1993.',
        '4.2 | Form of Note, filed as an Exhibit to the Current Report on Form 8-K filed May 25, 1990.',
        '4.3 | Indenture',
      ],
    ],
    [
      'under the part and item at the head of the next page',
      '<html><body><p>Item 15. Exhibits</p><table><tr><td>Exhibit number</td><td>Exhibit description</td><td>Form</td></tr><tr><td>10.1</td><td>Lease</td></tr></table><p>PART IV</p><p>Item 15</p><table><tr><td>Exhibit number</td><td>Exhibit description</td><td>Form</td></tr><tr><td>10.2</td><td>Loan</td></tr></table></body></html>',
      ['10.1 | Lease', '10.2 | Loan'],
    ],
    [
      'below Certifications, which head a group of rows',
      page('8.1 | List of Subsidiaries', 'Certifications', '12.1 | Certification of the Chief Executive Officer'),
      ['8.1 | List of Subsidiaries', '12.1 | Certification of the Chief Executive Officer'],
    ],
    [
      'in a paragraph of its own that says where the exhibit is from',
      'EXHIBIT INDEX\n\n(3)   (a)   Certificate of Incorporation.\n\n            Incorporated by reference to Exhibit 3(a) to Form\n            S-1.\n\n      (b)   By-Laws.\n',
      ['3(a) | Certificate of Incorporation. Incorporated by reference to Exhibit 3(a) to Form S-1.', '3(b) | By-Laws.'],
    ],
    [
      'below a paragraph of Item 14 that only points to it',
      'Item 14.  Exhibits\n\n     (3)  List of Exhibits:\n          Incorporated herein by reference to the Index.\n\n               Index to Exhibits\n\n 3(a)     Articles\n',
      ['3(a) | Articles'],
    ],
    [
      'under Exhibits with a remark, by numbers wholly in brackets',
      '(a)3.   Exhibits - Management agreements are included as Exhibits (10a) and (10b).\n\n(3i)    Articles\n\n(10aa)  Plan\n',
      ['3i | Articles', '10aa | Plan'],
    ],
    [
      'where a dash stands before each number',
      'EXHIBIT INDEX\n\n        ITEM                       METHOD OF FILING\n\n-  3.   Partnership Agreement               (1)\n\n-10.    Customer Agreement                  (2)\n',
      ['3 | Partnership Agreement', '10 | Customer Agreement'],
    ],
    [
      'up to the rule above the notes',
      `EXHIBIT INDEX

(21)   -  Subsidiaries of United.
(27)   -  Financial Data Schedule
-----------------------
(1)       Incorporated by reference to the Annual Report on Form
          10-K for the year ended December 31, 1993.
`,
      ['21 | Subsidiaries of United.', '27 | Financial Data Schedule'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });
});

describe('numbers that go on from the row above', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a letter below a letter',
      'EXHIBIT INDEX\n\n 2(a)       Share Purchase Agreement\n\n  (b)       Amendment to it\n\n 3(a)       Articles\n',
      ['2(a) | Share Purchase Agreement', '2(b) | Amendment to it', '3(a) | Articles'],
    ],
    [
      'letters in the column of the words that head their class',
      'EXHIBITS\n\n (3)    Articles of Incorporation and Bylaws\n        (a)   Restated Articles.\n        (b)   Bylaws.\n (12)   Ratios\n',
      ['3(a) | Restated Articles.', '3(b) | Bylaws.', '12 | Ratios'],
    ],
    [
      'letters beside a number that all rows repeat',
      'EXHIBIT INDEX\n\n10(iii)   (a) Benefits Plan\n              (as amended)\n\n10(iii)   (b) Option Plan\n',
      ['10(iii)(a) | Benefits Plan (as amended)', '10(iii)(b) | Option Plan'],
    ],
    [
      'a letter beside words that might head columns',
      'INDEX TO EXHIBITS\n\n 3(a)       Articles of Incorporation        Incorporated herein by reference from\n                                            Form 10-K for 1993.\n\n  (b)       New Regulations, as amended      Incorporated herein by reference from\n                                            Form 10-K for 1993.\n',
      ['3(a) | Articles of Incorporation', '3(b) | New Regulations, as amended'],
    ],
    [
      'letters below the integer that heads them',
      `INDEX TO EXHIBITS

3.  Articles of Incorporation and By-laws.

    (a) Certificate of Incorporation.

    (b) Certificate of Merger.

10. Material Contracts

    (a) Employment Agreement

10. Material Contracts (Continued)

    (b) Rights Agreement

11. Computation of income per share.
`,
      [
        '3(a) | Certificate of Incorporation.',
        '3(b) | Certificate of Merger.',
        '10(a) | Employment Agreement',
        '10(b) | Rights Agreement',
        '11 | Computation of income per share.',
      ],
    ],
    [
      'letters beside the integer',
      'EXHIBIT INDEX\n\n 3        (a) Articles of Incorporation of the company, as amended.\n          (b) By-Laws of the company.\n\n 10.  (a)  Disability Plan.\n\n      (b)  Incentive Plan.\n',
      [
        '3(a) | Articles of Incorporation of the company, as amended.',
        '3(b) | By-Laws of the company.',
        '10(a) | Disability Plan.',
        '10(b) | Incentive Plan.',
      ],
    ],
    [
      'one letter beside the integer is part of the description',
      'EXHIBIT INDEX\n\n 99       (a) Press release\n',
      ['99 | (a) Press release'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it('the path of lettered lists', () => {
    const text = page(
      '(a) | Articles of Incorporation.',
      ' | (1) | Declaration of Trust',
      ' | | (i) | Certificate of Amendment',
      ' | | (ii) | Second Certificate of Amendment',
      ' | (2) | Certificate of Trust',
      '(h) | Other Material Contracts.',
      ' | (1) | Services Agreement',
      '(i) | Legal Opinion.',
    );
    expect(listed(text, '485BPOS')).toEqual([
      '(a) | Articles of Incorporation.',
      '(a)(1) | Declaration of Trust',
      '(a)(1)(i) | Certificate of Amendment',
      '(a)(1)(ii) | Second Certificate of Amendment',
      '(a)(2) | Certificate of Trust',
      '(h) | Other Material Contracts.',
      '(h)(1) | Services Agreement',
      '(i) | Legal Opinion.',
    ]);
  });

  it('an index of the attached documents repeats lettered exhibits', () => {
    expect(listed(page('(j) | Consent of auditors', '99.j | Consent'), '485BPOS')).toEqual(['(j) | Consent of auditors']);
  });
});

describe('numbers', () => {
  it('the name of a class in a row of its own heads its exhibits', () => {
    expect(listed(page('(10) | Material Contracts', '10.1 | Loan Agreement', '(31) | Certifications', '31.1 | Certification'))).toEqual([
      '10.1 | Loan Agreement',
      '31.1 | Certification',
    ]);
  });

  it.each([
    ['after the word Exhibit', 'EXHIBIT INDEX\n\nExhibit 10-J    Incentive Plan\nExhibit 10-K    Matching Gift Program\n'],
    ['between others with hyphens', 'EXHIBIT INDEX\n\n10-J    Incentive Plan\n10-K    Matching Gift Program\n'],
  ])('10-K is an exhibit %s', (_name, text) => {
    expect(listed(text)).toEqual(['10-J | Incentive Plan', '10-K | Matching Gift Program']);
  });

  it('a number that nothing describes, the next right below it', () => {
    expect(listed('EXHIBIT INDEX\n\n10.4    Lease\n\n10.5\n\n10.6    Loan\n')).toEqual(['10.4 | Lease', '10.5 | -', '10.6 | Loan']);
  });
});

describe('where an exhibit was filed', () => {
  it('in a column of plain text that has no heading, or another', () => {
    const text = `INDEX TO EXHIBITS

EXHIBIT                DESCRIPTION                                         PAGE NO.

 2(a)       Share Purchase Agreement, dated as of             Incorporated herein by reference from
            October 31, 1995                                  Exhibit 2 of Form 10-Q for the quarter
                                                              ended October 1, 1995.
`;
    expect(listed(text)).toEqual(['2(a) | Share Purchase Agreement, dated as of October 31, 1995']);
    expect(sources(text)).toEqual(['2(a) | 10-Q, 2']);
  });

  it('the end of a period is no day of filing', () => {
    const text = page(
      'Exhibit | Description | Reference',
      '10.1 | Lease | Form 10-Q for the fiscal quarter ended October 31, 2004, Exhibit 10.1',
    );
    expect(sources(text)).toEqual(['10.1 | 10-Q, 10.1']);
  });

  it.each([
    ['(A)', '(A)'],
    ['(iv)', '(iv)'],
  ])('a note under %s', (mark, note) => {
    expect(sources(`EXHIBIT INDEX\n\n3.2    Bylaws ${mark}\n\n${note} Incorporated by reference to Form S-4, File No. 33-15342\n`)).toEqual(
      ['3.2 | S-4, , 33-15342'],
    );
  });

  it('under the number that it had in brackets', () => {
    expect(sources(page('(3)A. | Articles (incorporated by reference to Exhibit (3)A to the Form 10-K for 2001)'))).toEqual([
      '(3)A | 10-K, (3)A',
    ]);
  });
});

describe('no rows', () => {
  it.each([
    [
      'a heading that is a wrapped word',
      'Copies of all documents (other than\nexhibits).\n\n     1.  History of Losses.  The Company has lost.\n',
    ],
    [
      'financial statements above the list',
      '(a)  The following financial statements are filed:\n\n3.     Statements of Operations of the company\n',
    ],
    ['pages', 'EXHIBIT INDEX\n\n60-61    Geographic segment information\n'],
    ['prose that wraps before Exhibit', 'EXHIBIT INDEX\n\nthe terms of\nExhibit 2 and 3 to Form 8-K, filed on October 30, 1995\n'],
  ])('%s', (_name, text) => {
    expect(listed(text)).toEqual([]);
  });

  it('a note in brackets below a higher number', () => {
    expect(listed(page('101.PRE** | Linkbase', '** | Filed herewith.', '(1) | Certain instruments are omitted.'))).toEqual([
      '101.PRE | Linkbase',
    ]);
  });

  it('a note that names the exhibits', () => {
    const text = `EXHIBIT INDEX

 10        Material contracts:

  (a)*     Incentive Stock Option Plan
  (b)***   Employment Agreement

         *Exhibit 10(a) is incorporated by reference from the Proxy
          Statement dated March 22, 1983.

       ***Exhibits 3(a) and 10(b) are incorporated herein by reference
          from the Form 10-K for 1986.
`;
    expect(listed(text)).toEqual(['10(a) | Incentive Stock Option Plan', '10(b) | Employment Agreement']);
    expect(sources(text).map((source) => source.endsWith('| -'))).toEqual([false, false]);
  });
});

describe('marks and brackets beside numbers', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'decimals in brackets, text that begins again at the margin',
      'INDEX TO EXHIBITS\n\n(4.1)     Form of Indenture\n     for the Debentures\n\n(10.1)**  Stock Option Plan\n',
      ['4.1 | Form of Indenture for the Debentures', '10.1 | Stock Option Plan'],
    ],
    [
      'a higher number in brackets, one blank from its text, below a lettered one',
      'EXHIBIT INDEX\n\n    (10)(i) The Severance Plan.\n\n    (11) Computation of Earnings Per Share for the years\nended December 31, 1993.\n\n    (12) Ratios.\n',
      ['(10)(i) | The Severance Plan.', '11 | Computation of Earnings Per Share for the years ended December 31, 1993.', '12 | Ratios.'],
    ],
    ['several marks', page('10.17*, ** | Award Agreement', '10.18+* | Plan'), ['10.17 | Award Agreement', '10.18 | Plan']],
    [
      'the number of a note',
      'EXHIBIT INDEX\n\n2(a) 4      --Agreement and Plan of Merger\n4(m) 13     --5% Indenture\n',
      ['2(a) | Agreement and Plan of Merger', '4(m) | 5% Indenture'],
    ],
    [
      'none, below the title',
      'EXHIBIT INDEX\n\n(2)    Plan of acquisition\n\n         Not Applicable.\n',
      ['2 | Plan of acquisition Not Applicable.'],
    ],
    [
      'text left of the heading of its column',
      'EXHIBIT INDEX\n\nEXHIBIT\nNUMBER        NOTES*         DESCRIPTION\n------        ------         -----------\n\n4.1           89-8A   Common Shares Rights Agreement\n                        dated May 15, 1989.\n',
      ['4.1 | Common Shares Rights Agreement dated May 15, 1989.'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });
});

describe('headings of lists within Item 14', () => {
  it.each([
    '(a) (3)   Exhibit Index                                        Page',
    '     (3)  All exhibits, including those incorporated by reference.',
  ])('%s', (heading) => {
    expect(listed(`${heading}\n\n2.1       Plan of Reorganization.\n\n3.1       Articles of Incorporation.\n`)).toEqual([
      '2.1 | Plan of Reorganization.',
      '3.1 | Articles of Incorporation.',
    ]);
  });
});
