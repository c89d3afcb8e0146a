import { describe, expect, it } from 'vitest';
import { coverOf } from './main-document.ts';

const html = (body: string) => `<html><body>${body}</body></html>`;

describe('Form 6-K: the title', () => {
  it.each([
    [
      'Report of Foreign Private Issuer',
      'FORM 6-K\n\nREPORT OF FOREIGN PRIVATE ISSUER\nPursuant to Rule 13a-16 or 15d-16 of\nthe Securities Exchange Act of 1934\n',
    ],
    ['REPORT OF FOREIGN ISSUER', 'SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\nFORM 6-K\n\nREPORT OF FOREIGN ISSUER\n'],
    [
      'Special Report of Foreign Issuer (News Corp)',
      'Form 6-K\nSpecial Report of Foreign Issuer\nPursuant to Section 13a-16 or 15(d)-16 of\nthe Securities Exchange Act of 1934\n',
    ],
    ['the Commission after the title', 'FORM 6-K\nSECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n'],
    [
      '15b-16, the wrong Act, the wrong zip code',
      'FORM 6-K\nPURSUANT TO RULE 13a-16 OR 15b-16 OF\nTHE SECURITIES ACT OF 1934\nWASHINGTON, D.C. 20459\n',
    ],
    ['Page 1 of 5 pages before it', 'Page 1 of  5  pages.\n     ---\n\nFORM 6-K\n'],
    ['Provided by MZ Data Products', 'Provided by MZ Data Products\n\nFORM 6-K\n'],
    [
      'SEC 1815 and the notice of the OMB',
      'SEC 1815 (11-2002)   Potential persons who are to respond to the collection of information\n\nFORM 6-K\n',
    ],
    ['rules', '================================\n\nFORM 6-K\n\n================================\n'],
    ['a table round the whole cover (Anooraq)', '<TABLE>\n<S>   <C>\n      FORM 6-K\n</TABLE>\n'],
    ['in HTML', html('<p><b>FORM&nbsp;6-K</b></p><p>REPORT OF FOREIGN PRIVATE ISSUER</p>')],
  ])('%s', (_name, text) => {
    expect(coverOf(text).formType?.value).toBe('6-K');
  });
});

describe('Form 6-K: the month', () => {
  const month = (line: string) => {
    const period = coverOf(
      `FORM 6-K\n\n${line}\n\n   KOREA ELECTRIC POWER CORPORATION\n (Translation of registrant's name into English)\n`,
    ).reportingPeriod;
    return period && `${period.startsOn} ${period.endsOn}`;
  };

  it.each([
    ['For the month of July 2003', '2003-07-01 2003-07-31'],
    ['For the month of January, 2003', '2003-01-01 2003-01-31'],
    ['For the Month of October, 2003', '2003-10-01 2003-10-31'],
    ['FOR THE MONTH OF NOVEMBER, 2002', '2002-11-01 2002-11-30'],
    ['For the month of October 21, 2002', '2002-10-21 2002-10-21'],
    ['For the month of DECEMBER, 2002', '2002-12-01 2002-12-31'],
    ['For the month of Jul-03', '2003-07-01 2003-07-31'],
    ['For the month of March 2003 (March 19, 2003)', '2003-03-01 2003-03-31'],
    ['November 6, 2002', '2002-11-06 2002-11-06'],
    ['For August 30, 2002', '2002-08-30 2002-08-30'],
    ['As at April 25, 2003', '2003-04-25 2003-04-25'],
    ['Date: 21 October 2002', '2002-10-21 2002-10-21'],
    ['For the Quarter Ended March 31, 2026', '2026-03-31 2026-03-31'],
    ['February 13, 2023', '2023-02-13 2023-02-13'],
    ['For the month of October       2003', '2003-10-01 2003-10-31'],
    ['QUARTERLY FINANCIAL STATEMENTS', null],
  ])('%s', (line, expected) => {
    expect(month(line)).toBe(expected);
  });

  it('split over cells of a table', () => {
    const text = html(
      '<p>FORM 6-K</p><table><tr><td>For the month of October</td><td>2003</td></tr></table><p>TEVA</p><p>(Name of Registrant)</p>',
    );
    expect(coverOf(text).reportingPeriod).toMatchObject({ startsOn: '2003-10-01', endsOn: '2003-10-31' });
  });
});

describe('Form 6-K: the file number', () => {
  it.each([
    ['Commission File Number: 000-12713', '000-12713'],
    ['Commission File Number 0-22672', '0-22672'],
    ['(Commission File No. 1-14728)', '1-14728'],
    ['COMMISSION FILE NUMBER 1-15150', '1-15150'],
    ['Commission File Number 1-8320', '1-8320'],
    ['BUFFALO DIAMONDS LTD. (File #: 0-30150)', '0-30150'],
  ])('%s', (line, number) => {
    expect(coverOf(`FORM 6-K\n\n${line}\n`).coverPage?.commissionFileNumbers.map(({ value }) => value)).toEqual([number]);
  });

  it('a CIK is none (Anooraq)', () => {
    const { coverPage } = coverOf('FORM 6-K\n\nCOMMISSION CIK # 1028277\n\n   ANOORAQ RESOURCES CORPORATION\n (Name of Registrant)\n');
    expect(coverPage?.commissionFileNumbers).toEqual([]);
  });
});

describe('Form 6-K: name and address', () => {
  it.each([
    "(Translation of registrant's name into English)",
    "(Translation of registrant's name in English)",
    '(Exact name of registrant as specified in its charter)',
    '(Name of Registrant)',
    "(Registrant's Name)",
    '(Registrant Name)',
    "(Translation of registrar's name into English)",
  ])('over %s', (caption) => {
    expect(coverOf(`FORM 6-K\n\n    ALCON, INC.\n    -----------\n ${caption}\n`).coverPage?.registrantName?.value).toBe('ALCON, INC.');
  });

  it('the exact name, not its translation (Petrobras)', () => {
    const { coverPage } = coverOf(
      "FORM 6-K\n\n   PETROLEO BRASILEIRO S.A. - PETROBRAS\n (Exact name of registrant as specified in its charter)\n\n   BRAZILIAN PETROLEUM CORPORATION - PETROBRAS\n (Translation of Registrant's name into English)\n",
    );
    expect(coverPage?.registrantName?.value).toBe('PETROLEO BRASILEIRO S.A. - PETROBRAS');
  });

  it('without a caption (Kyocera 2005)', () => {
    expect(coverOf('FORM 6-K\n\n   Kyocera Corporation\n\n   6, Takeda Tobadono-cho\n').coverPage?.registrantName?.value).toBe(
      'Kyocera Corporation',
    );
  });

  it.each([
    '(Address of principal executive offices)',
    '(Address of principal executive office)',
    '(Address of principal executive officers)',
    "(Registrant's Address)",
    '(Address of Principal Executive Offices)',
  ])('the address over %s', (caption) => {
    const text = `FORM 6-K\n\n   Electrochemical Industries (1952) Ltd.\n   --------------------------------------\n (Translation of registrant's name into English)\n\n   Haifa Bay\n   Acre Industrial Area\n   P.O. Box 1929\n   Haifa, 31019 Israel\n   -------------------\n ${caption}\n`;
    expect(coverOf(text).coverPage).toMatchObject({
      registrantName: { value: 'Electrochemical Industries (1952) Ltd.' },
      address: { lines: ['Haifa Bay', 'Acre Industrial Area', 'P.O. Box 1929', 'Haifa, 31019 Israel'] },
    });
  });

  it('two registrants in two columns (Royal Dutch and Shell)', () => {
    const caption = '<td>(Exact name of registrant as specified in its charter)</td>';
    const text = html(
      `<p>Form 6-K</p><table><tr><td>N.V. KONINKLIJKE NEDERLANDSCHE PETROLEUM MAATSCHAPPIJ</td><td>THE "SHELL" TRANSPORT AND TRADING COMPANY, PUBLIC LIMITED COMPANY</td></tr><tr>${caption}${caption}</tr></table>`,
    );
    expect(coverOf(text).registrants.map(({ name }) => name.value)).toEqual([
      'N.V. KONINKLIJKE NEDERLANDSCHE PETROLEUM MAATSCHAPPIJ',
      'THE "SHELL" TRANSPORT AND TRADING COMPANY, PUBLIC LIMITED COMPANY',
    ]);
  });
});

describe('Form 6-K: Form 20-F or Form 40-F', () => {
  const form = (text: string) => coverOf(`FORM 6-K\n\n  ACME LTD\n (Name of Registrant)\n\n${text}\n`).coverPage?.annualReportForm?.value;
  const boxes = '  Form 20-F [X]     Form 40-F [ ]';

  it.each([
    ['with "of"', 'Indicate by check mark whether the registrant files or will file annual reports under cover of Form 20-F or Form 40-F.'],
    [
      'without "of", a colon',
      'Indicate by check mark whether the registrant files or will file annual reports under cover Form 20-F or Form 40-F:',
    ],
    [
      'in brackets',
      '(Indicate by check mark whether the registrant files or will file annual reports\nunder cover of Form 20-F or Form 40-F.)',
    ],
    [
      'in a bracket that stays open (Aurizon)',
      '[Indicate by check mark whether the registrant files or will file annual reports under cover of Form 20-F or Form 40-F.',
    ],
    ['not asked at all (Telex-Chile)', ''],
  ])('asked %s', (_name, question) => {
    expect(form(`${question}\n\n${boxes}`)).toBe('FORM_20_F');
  });

  it('a sentence in place of the boxes (NEC)', () => {
    expect(form('The registrant files annual reports under cover of Form 20-F.')).toBe('FORM_20_F');
  });

  it.each([
    ['Rockwell', 'Form 20-F [x] Form 40-F [ ]', 'FORM_20_F'],
    ['Petrobras', 'Form 20-F ___X___ Form 40-F _______', 'FORM_20_F'],
    ['Buffalo', 'Form 20-F X Form 40-F __________', 'FORM_20_F'],
    ['Hitachi 2005', 'Form 20-F \u00d7 Form 40-F', 'FORM_20_F'],
    ['Hitachi 2006', 'Form 20-F x Form 40-F', 'FORM_20_F'],
    ['Wingdings', 'Form 20-F x Form 40-F o', 'FORM_20_F'],
    ['Enerplus', 'Form 20-F o Form 40-F \u00fd', 'FORM_40_F'],
    ['Aurizon', 'Form 20-F X Form 40-F \u0671', 'FORM_20_F'],
    ['Alcon 2023', 'Form 20-F \u2612 Form 40-F \u2610', 'FORM_20_F'],
    ['Navigator 2026', 'Form 20-F\n\u2612\nForm 40-F\n\u2610', 'FORM_20_F'],
    [
      'd6k.txt',
      '      Form 20-F         X                 Form 40-F\n                      -----                          -----',
      'FORM_20_F',
    ],
    ['jan0703_6k.txt', '      Form 20-F [X]              Form 40-F [_]', 'FORM_20_F'],
    ['Telex-Chile', '      Form 20-F X    Form 40-F\n               ---            ---', 'FORM_20_F'],
    ['Anooraq', '      Form 20-F xxx    Form 40-F\n      -------------    -------------', 'FORM_20_F'],
    ['pr102102.txt', '      Form 20-F  X      Form 40-F\n                ----', 'FORM_20_F'],
  ])('answered as by %s', (_name, answer, expected) => {
    expect(form(`Indicate by check mark whether the registrant files under cover of Form 20-F or Form 40-F.\n\n${answer}`)).toBe(expected);
  });

  it('in cells of a table (News Corp)', () => {
    const text = html(
      '<p>Form 6-K</p><p>ACME</p><p>(Name of Registrant)</p><p>Indicate by check mark whether the registrant files under cover of Form 20-F or Form 40-F.</p><table><tr><td>Form 20-F x</td><td>Form 40-F &#168;</td></tr></table>',
    );
    expect(coverOf(text).coverPage?.annualReportForm?.value).toBe('FORM_20_F');
  });

  it.each([
    ['rules', '     Yes   X      No\n          ---         ---'],
    ['underscores', '         Yes __X___        No  _____'],
  ])('Yes in place of a form is no answer: %s (Electrochemical Industries)', (_name, answer) => {
    expect(form(`Indicate by check mark whether the registrant files under cover of Form 20-F or Form 40-F.\n\n${answer}`)).toBeUndefined();
  });
});

describe('Form 6-K: Regulation S-T Rule 101(b)', () => {
  const boxes = (answer: string, rule = 'Regulation S-T Rule 101(b)(1)') =>
    coverOf(
      `FORM 6-K\n\n  ACME LTD\n (Name of Registrant)\n\nIndicate by check mark if the registrant is submitting the Form 6-K in paper as permitted by ${rule}:${answer}\n`,
    ).coverPage?.checkBoxes.map(({ option, isChecked }) => [option, isChecked]);

  it.each([
    ['nothing', '', []],
    ['a blank', ' ____', [[null, false]]],
    [
      'brackets',
      '\n  Yes [_]  No [X]',
      [
        ['Yes', false],
        ['No', true],
      ],
    ],
    [
      'Wingdings',
      '\n  Yes o No \u00fd',
      [
        ['Yes', false],
        ['No', true],
      ],
    ],
    ['a box', ' \u2610', [[null, false]]],
  ])('answered by %s', (_name, answer, expected) => {
    expect(boxes(answer)).toEqual(expected);
  });

  it('Registration S-T, Rule101 (Kyocera)', () => {
    expect(boxes(' ____', 'Registration S-T Rule101(b)(1)')).toEqual([[null, false]]);
  });
});

describe('Form 6-K: Rule 12g3-2(b)', () => {
  const furnishes = (answer: string, rule = '12g3-2(b)') =>
    coverOf(
      `FORM 6-K\n\n  ACME LTD\n (Name of Registrant)\n\nIndicate by check mark whether the registrant by furnishing the information contained in this Form is also thereby furnishing the\ninformation to the Commission pursuant to Rule ${rule} under the Securities Exchange Act of 1934.\n\n${answer}\n`,
    ).coverPage?.furnishesUnderRule12g32b?.value;

  it.each([
    '   Yes      No X\n      ---     ---',
    '   Yes        No   X\n       ---        ---',
    '   Yes         No xxx\n      --------    ------',
    'Yes____    No  __X__',
    'Yes ______        No__X___',
    'Yes _______ No___X____',
    'Yes [ ] No [x]',
    'Yes \u2610 No \u2612',
    'Yes o No x',
    'Yes \u0671 No X',
    'Yes No \u00d7',
  ])('%j is No', (answer) => {
    expect(furnishes(answer)).toBe(false);
  });

  it.each(['12g3- 2(b)', '12g-3-2(b)'])('also as Rule %s', (rule) => {
    expect(furnishes('Yes [X] No [ ]', rule)).toBe(true);
  });

  it.each(['82-_______.', '82-', '82- .', '\n82-________________', 'N/A', 'Not Applicable', '; 82-'])(
    'the file number %j below it is none',
    (number) => {
      const { coverPage } = coverOf(
        `FORM 6-K\n\n  ACME LTD\n (Name of Registrant)\n\nRule 12g3-2(b)\n Yes [ ] No [X]\n\nIf "Yes" is marked, indicate below the file number assigned to the registrant in connection with Rule 12g3-2(b): ${number}\n`,
      );
      expect(coverPage?.commissionFileNumbers).toEqual([]);
    },
  );
});
