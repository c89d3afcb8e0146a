import { describe, expect, it } from 'vitest';
import { page, rows } from './list-lines.ts';

describe('variants in HTML', () => {
  it.each([
    'Exhibit No. | | Description',
    'Exhibit Number | Description',
    'Exhibit Number | Description of Document',
    'Exhibit No. | | Description | | Electronic (E)',
    'Number | Description of Document',
    'Exhibit Number | | Exhibit Description',
    'Exhibit No. | | Description of Exhibit',
    'Number | Exhibits',
    'Exhibit No. ----- | | Description -----',
  ])('22: two columns under %s', (heads) => {
    const blanks = '|'.repeat(heads.split('|').length - 1 - (heads.includes('Electronic') ? 2 : 0));
    expect(rows(page(heads, `99.1 ${blanks} Press Release`))).toEqual(['99.1 | Press Release | -']);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      '23: integer and decimals in different cells',
      page('| | 2 | .1 | | Stock Purchase Agreement, dated as of June 21, 2007', '| | 2 | .2* | | Amendment'),
      ['2.1 | Stock Purchase Agreement, dated as of June 21, 2007 | -', '2.2 | Amendment | -'],
    ],
    ['23: the last decimal in a cell of its own', page('10.1 | 0 | Lease', '10.1 | 1 | Loan'), ['10.10 | Lease | -', '10.11 | Loan | -']],
    [
      '24: the marker in its own cell of the row and of the note',
      page('99.1 | * | Press Release', '* | Previously filed.'),
      ['99.1 | Press Release | '],
    ],
    [
      '25: a column that says filed herewith electronically',
      page('10.1 | Form of 2023 Nonqualified Stock Option Award Agreement | Filed herewith electronically'),
      ['10.1 | Form of 2023 Nonqualified Stock Option Award Agreement | -'],
    ],
    [
      '26: furnished or filed in the row',
      page(
        '99.1 | Worthington Steel Investor Presentation (furnished herewith)',
        'Exhibit 99.2 | Press Release dated October 30, 2012. This exhibit is furnished pursuant to Item 8.01 and shall not be deemed to be “filed.”',
      ),
      [
        '99.1 | Worthington Steel Investor Presentation (furnished herewith) | -',
        '99.2 | Press Release dated October 30, 2012. This exhibit is furnished pursuant to Item 8.01 and shall not be deemed to be “filed.” | -',
      ],
    ],
    [
      '27: exhibit 104, listed without a file',
      page('104 | Cover Page Interactive Data File (embedded within the Inline XBRL document).'),
      ['104 | Cover Page Interactive Data File (embedded within the Inline XBRL document). | -'],
    ],
    [
      '28: sub-items under an exhibit are none',
      page(
        '99.3 | Registration Statement',
        '| | (i) | Unaudited pro forma statements',
        '| | (iii) | Subsection captioned “Structure”',
        '99.4 | Release',
      ),
      ['99.3 | Registration Statement | -', '99.4 | Release | -'],
    ],
    [
      '29: a note glued to the description',
      page('2.1 | Agreement *Certain schedules have been omitted pursuant to Item 601(b)(2) of Regulation S-K.'),
      ['2.1 | Agreement *Certain schedules have been omitted pursuant to Item 601(b)(2) of Regulation S-K. | -'],
    ],
    [
      '32: a consent that another exhibit includes',
      page('23.1 | Consent of Wilson Sonsini Goodrich & Rosati, Professional Corporation (included in Exhibit 5.1).'),
      ['23.1 | Consent of Wilson Sonsini Goodrich & Rosati, Professional Corporation (included in Exhibit 5.1). | -'],
    ],
    [
      '33: not yet filed',
      page(
        '1.1** | Form of Underwriting Agreement',
        '** | To be filed or incorporated by reference herein by an amendment to this Registration Statement.',
      ),
      ['1.1 | Form of Underwriting Agreement | -'],
    ],
    [
      '33: to be filed in a report on Form 6-K',
      page('1.2* | Form of Underwriting Agreement', '* | To be filed in a report on Form 6-K in connection with an offering hereunder.'),
      ['1.2 | Form of Underwriting Agreement | -'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('variants of other forms', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      '30: lettered exhibits with a column of pages and starred letters',
      '18-K/A',
      'EXHIBIT INDEX\n\nExhibit No.                                                   Page No.\n\nExhibit A: None\n*Exhibit C: Copy of the 2001 Annual Budget of the Republic\n',
      ['A | None | -', 'C | Copy of the 2001 Annual Budget of the Republic | -'],
    ],
    [
      '31: on the cover of a 6-K, after the word',
      '6-K',
      'Exhibit 1   Press Release dated July 30, 2003 - Peace Arch\nExhibit 4   Confirmation of Mailing\n',
      ['1 | Press Release dated July 30, 2003 - Peace Arch | -', '4 | Confirmation of Mailing | -'],
    ],
    [
      '31: capitals after a dash',
      '6-K',
      'EXHIBIT 1 — ENERPLUS RESOURCES FUND DECLARES CASH DISTRIBUTION\n',
      ['1 | ENERPLUS RESOURCES FUND DECLARES CASH DISTRIBUTION | -'],
    ],
    [
      '31: Attachments, the number on a line of its own',
      '6-K',
      'Attachments:\n\n1.\n\nNews Release Dated December 23, 2002.\n',
      ['1 | News Release Dated December 23, 2002. | -'],
    ],
    [
      '31: this report contains the following',
      '6-K',
      'This report on Form 6-K contains the following:\n\n1. Press release dated March 15, 2005 regarding the merger\n',
      ['1 | Press release dated March 15, 2005 regarding the merger | -'],
    ],
    ['31: Exhibit Number', '6-K', 'Exhibit Number\n\n1. Interim Dividend Information\n', ['1 | Interim Dividend Information | -']],
  ])('%s', (_name, form, text, expected) => {
    expect(rows(text, form)).toEqual(expected);
  });
});
