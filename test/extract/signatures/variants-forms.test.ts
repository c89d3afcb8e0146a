import { describe, expect, it } from 'vitest';
import { parseFiling } from '../../../src/parse.ts';
import { behalf, page, persons, show, shown } from './signature-page.ts';

/** Variants of `reference/signatures.md` with sentences, headings or places of their own: what is filed as, what it prints, what it says. */
const variants: readonly (readonly [name: string, formType: string, text: string, signatures: readonly string[]])[] = [
  [
    'variant 24: place and date in the sentence',
    '10-K',
    `PURSUANT TO THE REQUIREMENTS OF SECTION 13 OF THE SECURITIES EXCHANGE ACT OF 1934, THE REGISTRANT HAS DULY CAUSED THIS REPORT TO BE
SIGNED ON ITS BEHALF BY THE UNDERSIGNED, THEREUNTO DULY AUTHORIZED IN OAK BROOK,
ILLINOIS ON THE 29TH DAY OF MARCH 1994.

                                          WMX TECHNOLOGIES, INC.

                                                 /s/ Dean L. Buntrock,
                                          By___________________________________
                                                     Dean L. Buntrock,
                                              Chairman of the Board and Chief
                                                     Executive Officer
`,
    ['Dean L. Buntrock | Chairman of the Board and Chief Executive Officer | 1994-03-29 | WMX TECHNOLOGIES, INC. | -'],
  ],
  [
    'variant 29: a page of its own for the co-registrant',
    'S-3ASR',
    `<p>SIGNATURES</p><p>${behalf}</p><p>WELLTOWER INC.</p><table><tr><td>By:</td><td>/s/ SHANKH MITRA</td></tr><tr><td></td><td>Shankh Mitra, Chief Executive Officer</td></tr></table>
<p style="page-break-before:always">SIGNATURES</p><p>${behalf}</p><p>WELLTOWER OP LLC</p><table><tr><td>By:</td><td>/s/ SHANKH MITRA</td></tr><tr><td></td><td>Shankh Mitra, Chief Executive Officer</td></tr></table>`,
    [
      'Shankh Mitra | Chief Executive Officer | - | WELLTOWER INC. | -',
      'Shankh Mitra | Chief Executive Officer | - | WELLTOWER OP LLC | -',
    ],
  ],
  [
    'variant 32: two columns, the date in the sentence',
    'F-3',
    `<p>Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed by the following persons in the capacities indicated and on the 19th day of March 2025.</p>
<table><tr><td>Signature</td><td>Title</td></tr><tr><td>/s/ Jane Q. Public</td><td>Director</td></tr><tr><td>Jane Q. Public</td><td></td></tr><tr><td>/s/ John R. Roe</td><td>Director</td></tr><tr><td>John R. Roe</td><td></td></tr></table>`,
    ['Jane Q. Public | Director | 2025-03-19 | - | -', 'John R. Roe | Director | 2025-03-19 | - | -'],
  ],
  [
    'variant 34: place and date in the sentence, two signers one after the other',
    'F-3',
    `<p>${behalf.replace('authorized.', 'authorized, in Zurich, Switzerland, on the 8th day of June, 2023.')}</p><p>CREDIT SUISSE AG</p><p>By:</p><p>/s/ Ulrich Körner</p><p>Name:</p><p>Ulrich Körner</p><p>Title:</p><p>Chief Executive Officer</p><p>By:</p><p>/s/ Dixit Joshi</p><p>Name:</p><p>Dixit Joshi</p><p>Title:</p><p>Chief Financial Officer</p>`,
    [
      'Ulrich Körner | Chief Executive Officer | 2023-06-08 | CREDIT SUISSE AG | -',
      'Dixit Joshi | Chief Financial Officer | 2023-06-08 | CREDIT SUISSE AG | -',
    ],
  ],
  [
    'variant 37: a page headed SIGNATURES OF, for another registrant',
    'F-10',
    `<p>SIGNATURES</p><p>${behalf}</p><p>THOMSON REUTERS CORPORATION</p><p>By: /s/ Michael Eastwood</p><p>Name: Michael Eastwood</p><p>Title: Chief Financial Officer</p>
<p>SIGNATURES OF THOMSON REUTERS APPLICATIONS INC.</p><p>${behalf}</p><p>THOMSON REUTERS APPLICATIONS INC.</p><p>By: /s/ Marc E. Gold</p><p>Name: Marc E. Gold</p><p>Title: President</p>`,
    [
      'Michael Eastwood | Chief Financial Officer | - | THOMSON REUTERS CORPORATION | -',
      'Marc E. Gold | President | - | THOMSON REUTERS APPLICATIONS INC. | -',
    ],
  ],
  [
    'variant 38: auditors sign their report, with a mark, without, and wrapped over two lines',
    '10-K',
    `${page(behalf, 'ACME CORP.\n\nBy: /s/ John Q. Public\n    John Q. Public\n    President\n')}
<PAGE>
/s/ KPMG LLP

Dallas, Texas
February 7, 2003
<PAGE>
KPMG LLP

Boston, MA
December 20, 2002
<PAGE>
/s/ Houlihan Smith & Company,
Inc.
`,
    ['John Q. Public | President | - | ACME CORP. | -'],
  ],
  [
    'variant 42: place and date in the sentence of a Form 18-K',
    '18-K/A',
    `<p>${behalf.replace('authorized.', 'authorized, in Brasília, Brazil on the 30th day of April, 2003.')}</p><p>FEDERATIVE REPUBLIC OF BRAZIL</p><table><tr><td>By:</td><td>/S/ SÔNIA DE ALMENDRA FREITAS PORTELLA NUNES</td></tr><tr><td></td><td>Sônia de Almendra Freitas Portella Nunes</td></tr><tr><td></td><td>Attorney of the National Treasury</td></tr></table>`,
    ['Sônia de Almendra Freitas Portella Nunes | Attorney of the National Treasury | 2003-04-30 | FEDERATIVE REPUBLIC OF BRAZIL | -'],
  ],
  [
    'variant 43: no heading; place and date in the sentence; the title in brackets',
    '6-K',
    `<p>${behalf.replace('authorized.', 'authorized at Amsterdam, on January 30, 2023.')}</p><p>KONINKLIJKE PHILIPS N.V.</p><p>/s/ M.J. van Ginneken</p><p>(Chief Legal Officer)</p>`,
    ['M.J. van Ginneken | (Chief Legal Officer) | 2023-01-30 | KONINKLIJKE PHILIPS N.V. | -'],
  ],
  [
    'variant 45: a power of attorney is an exhibit, and so is the list under it',
    '10-K',
    `${page(behalf, 'ACME CORP.\n\nBy: /s/ John Q. Public\n    John Q. Public\n    President\n')}
POWER OF ATTORNEY

/s/ STEVEN A. BALLMER         Chief Executive Officer       March 9, 2003
Steven A. Ballmer
`,
    ['John Q. Public | President | - | ACME CORP. | -'],
  ],
  [
    'variant 47: Form 4 in text',
    '4',
    'SIGNATURE OF REPORTING PERSON\n  /s/         Alan H. Foster\nDATE\nMarch 13, 2000\n',
    ['Alan H. Foster | - | 2000-03-13 | - | -'],
  ],
  [
    'variant 49: a form of agreement to be signed',
    '8-K',
    `${page(behalf, 'ACME CORP.\n\nBy: /s/ John Q. Public\n    John Q. Public\n    President\n')}
IN WITNESS WHEREOF, the parties hereto have caused this Indenture to be duly executed.

By:
Name:
Its:
U.S. Bank Trust Company, National Association, as Trustee
`,
    ['John Q. Public | President | - | ACME CORP. | -'],
  ],
];

describe('forms and places', () => {
  it.each(variants)('%s', (_name, formType, text, signatures) => {
    expect(shown(text.startsWith('<') ? `<html><body>${text}</body></html>` : text, formType)).toEqual(signatures);
  });
});

describe('legal sentences', () => {
  it.each([
    ['the registrant, duly, hereunto', behalf],
    ['as amended, thereunto', behalf.replace('of 1934', 'of 1934, as amended').replace('hereunto', 'thereunto')],
    ['thereto', behalf.replace('hereunto', 'thereto')],
    ['Securities and Exchange Act', behalf.replace('Securities Exchange', 'Securities and Exchange')],
    ['Registrant, not duly', behalf.replace('registrant has duly', 'Registrant has')],
    ['has duly cause this Form 6-K', behalf.replace('caused this report', 'cause this Form 6-K')],
    ['authorised', behalf.replace('authorized', 'authorised')],
    ['on behalf of the undersigned', behalf.replace('its behalf by the undersigned', 'behalf of the undersigned')],
    [
      'a registration statement certifies',
      'Pursuant to the requirements of the Securities Act of 1933, the registrant certifies that it has reasonable grounds to believe that it meets all of the requirements for filing on Form S-3 and has duly caused this registration statement to be signed on its behalf by the undersigned, thereunto duly authorized.',
    ],
  ])('%s', (_name, sentence) => {
    expect(shown(page(sentence, 'ACME CORP.\n\nBy: /s/ John Q. Public\n    John Q. Public\n    President\n'))).toEqual([
      'John Q. Public | President | - | ACME CORP. | -',
    ]);
  });
});

describe('forms of dates', () => {
  const mark = '/s/ John Q. Public\n    John Q. Public\n    President\n';

  it.each([
    ['Date:', `Date: January 27, 1997\n\nBy: ${mark}`, '1997-01-27'],
    ['Dated:', `Dated: January 27, 1997\n\nBy: ${mark}`, '1997-01-27'],
    ['Date without a colon', `Date January 27, 1997\n\nBy: ${mark}`, '1997-01-27'],
    ['DATE as a caption above', `By: ${mark}\nDATE\nJanuary 27, 1997\n`, '1997-01-27'],
    ['DATE as a caption below', `January 27, 1997                By: ${mark}DATE\n`, '1997-01-27'],
    ['day first', `Date: 21 October 2002\n\nBy: ${mark}`, '2002-10-21'],
    ['a bare line at the left of By', `January 27, 1997                By: ${mark}`, '1997-01-27'],
    ['centred after the block', `By: ${mark}\n               January 27, 1997\n`, '1997-01-27'],
    [
      'variant 46: in the mark’s own line, captions of both below',
      `/s/ John Q. Public January 27, 1997\nSignature of Debtor Date\n`,
      '1997-01-27',
    ],
  ])('%s', (_name, block, date) => {
    expect(shown(page(behalf, block)).map((signature) => signature.split(' | ')[2])).toEqual([date]);
  });
});

describe('where a block ends', () => {
  const list = '/s/ Jane Q. Public          Director\n';

  it.each([
    ['EXHIBIT INDEX', 'EXHIBIT INDEX\n\n'],
    ['STATEMENT OF DIFFERENCES', 'STATEMENT OF DIFFERENCES\n\n'],
    ['a page whose signatures are none of the filing’s', '-3-\n<PAGE>\nCONSENT OF INDEPENDENT AUDITORS\n\n'],
  ])('%s', (_name, stop) => {
    expect(shown(`${page(persons, list)}\n${stop}/s/ John R. Roe            Director\n`)).toEqual([
      'Jane Q. Public | Director | - | - | -',
    ]);
  });

  it('</TEXT>: what other documents sign is none of the filing’s', () => {
    const document = (type: string, name: string) =>
      `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${page(persons, `/s/ ${name}          Director\n`)}</TEXT>\n</DOCUMENT>\n`;
    const outcome = parseFiling({ text: document('10-K', 'Jane Q. Public') + document('EX-24', 'John R. Roe') });
    expect(outcome.kind === 'filing' && outcome.record.signatures.map(show)).toEqual(['Jane Q. Public | Director | - | - | -']);
  });

  it.each(['-3-', '2', 'II-5'])('the page number %s is no part of a title', (number) => {
    expect(shown(page(persons, `${list}${number}\n<PAGE>\n/s/ John R. Roe            Director\n`))).toEqual([
      'Jane Q. Public | Director | - | - | -',
      'John R. Roe | Director | - | - | -',
    ]);
  });
});
