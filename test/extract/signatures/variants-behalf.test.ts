import { describe, expect, it } from 'vitest';
import { behalf, page, type Quote, shown } from './signature-page.ts';

/** Variants of `reference/signatures.md` that are signed on behalf of a registrant, by number. */
const variants: readonly Quote[] = [
  [
    'variant 1: labels, date at the left of the mark, tabs',
    'Date:\t  January 27, 1997\t\t /s/    Bruce J. Colburn\n\t                          Name:  Bruce J. Colburn\n                          \tTitle: Chief Financial and Accounting Officer\n',
    ['Bruce J. Colburn | Chief Financial and Accounting Officer | 1997-01-27 | - | -'],
  ],
  [
    'variant 2: name and title in the mark, wrapped over rules',
    `                                  By: /s/ Bruce J. Feldman, President, Chief
                                      --------------------------------------
                                      Executive Officer, Director and
                                      -------------------------------
                                      Chairman of the Board
                                      ---------------------
Dated: October 7, 1997
`,
    ['Bruce J. Feldman | President, Chief Executive Officer, Director and Chairman of the Board | 1997-10-07 | - | -'],
  ],
  [
    'variant 3: all at the left margin, name and title on one line',
    'Home Health Corporation of America, Inc.\n(Registrant)\n\nBy:\t/s/ Bruce J. Feldman\nBruce J. Feldman, President and\nChief Executive Officer\n',
    ['Bruce J. Feldman | President and Chief Executive Officer | - | Home Health Corporation of America, Inc. | -'],
  ],
  [
    'variant 4: an empty By, a printed name: the form prints names alone',
    'By:\nBruce J. Feldman, President and\nChief Executive Officer\n',
    ['Bruce J. Feldman | President and Chief Executive Officer | - | - | -'],
  ],
  [
    'variant 5: no By; date below the registrant; two titles',
    `                                       ENTRADA NETWORKS, INC.
Date: April 26, 2001

                                       /s/ Gilbert S. Goldbeck
                                       ----------------------------------------
                                       Gilbert S. Goldbeck
                                       Vice President, Finance
                                       Chief Accounting Officer
`,
    ['Gilbert S. Goldbeck | Vice President, Finance Chief Accounting Officer | 2001-04-26 | ENTRADA NETWORKS, INC. | -'],
  ],
  [
    'variant 6: as 5 without a rule, a statement of differences after it',
    `                                       ENTRADA NETWORKS, INC.
Date: July 26, 2001

                                       /s/ Gilbert G. Goldbeck
                                       Gilbert S. Goldbeck
                                       Vice President, Finance
                                       Chief Accounting Officer

                            STATEMENT OF DIFFERENCES
                            ------------------------
The trademark symbol shall be expressed as.................................'TM'
`,
    ['Gilbert S. Goldbeck | Vice President, Finance Chief Accounting Officer | 2001-07-26 | ENTRADA NETWORKS, INC. | -'],
  ],
  [
    'variant 7: the printed name wins over the mark',
    '/s/ Ken Chadha\n-----------------\nDr. Kanwar J.S. Chadha\nPresident  & CEO\n',
    ['Dr. Kanwar J.S. Chadha | President & CEO | - | - | -'],
  ],
  [
    'variant 8: Dated left, labels right, hanging indent',
    `Dated:  August 7, 2000                      By: /s/ Philip T. Colton
                                               ---------------------------------
                                               Name:  Philip T. Colton
                                               Title: Senior Vice President and
                                                        General Counsel
`,
    ['Philip T. Colton | Senior Vice President and General Counsel | 2000-08-07 | - | -'],
  ],
  [
    'variant 9: rules under date and mark',
    `Date: February 11, 2004                       By:     /s/ Mitchell Herman
      -----------------                           ------------------------------
                                                        Mitchell Herman
                                                    Chief Financial Officer
`,
    ['Mitchell Herman | Chief Financial Officer | 2004-02-11 | - | -'],
  ],
  ['variant 10: a capital mark', 'By: /S/ Mitchell Herman\n', ['Mitchell Herman | - | - | - | -']],
  ['variant 11: a broken mark', 'By: // Mitchell Cohen\n', ['Mitchell Cohen | - | - | - | -']],
  [
    'variant 11: a broken mark over a rule and labels',
    'Date: January 5, 2005                        By: // Mitchell Cohen\n                                             ---------------------\n                                             Mitchell Cohen\n                                             Chief Financial Officer\n',
    ['Mitchell Cohen | Chief Financial Officer | 2005-01-05 | - | -'],
  ],
  [
    'variant 12: no mark above the rule',
    'By: Mitchell Cohen\n    --------------\n    Mitchell Cohen\n',
    ['Mitchell Cohen | - | - | - | -'],
  ],
  [
    'variant 13: backslashes; a date without a label',
    `May 19, 1995                                By: \\s\\ Paul R. Carter
                                                -----------------------------
                                                Paul R. Carter
                                                Executive Vice President and
                                                 Chief Financial Officer
`,
    ['Paul R. Carter | Executive Vice President and Chief Financial Officer | 1995-05-19 | - | -'],
  ],
  [
    'variant 14: By below the mark',
    's/David C. Forward\nBy:_________________________\nName: David C Forward\nTitle: Assistant Secretary\nDate: October 21, 2002\n',
    ['David C Forward | Assistant Secretary | 2002-10-21 | - | -'],
  ],
  [
    'variant 15: Signed "Name"',
    'Signed "Ian S. Walton"\nDate April 8, 2003\nBy: IAN S. WALTON, Executive Vice-President\nand Chief Financial Officer\n',
    ['IAN S. WALTON | Executive Vice-President and Chief Financial Officer | 2003-04-08 | - | -'],
  ],
  [
    'variant 16: a name in quotation marks, Its, captions',
    'BUFFALO DIAMONDS LTD.\n(Registrant)\nDate: January 3, 2003\nBy:\n“James G. Stewart”\nIts:\nSecretary\n(Title)\n',
    ['James G. Stewart | Secretary | 2003-01-03 | BUFFALO DIAMONDS LTD. | -'],
  ],
  [
    'variant 17: a caption under the rule',
    `                                  /s/ Daniel E. Jackson
                                  ---------------------------------
                                             (Signature)
                                  Daniel E. Jackson
                                  Senior Vice President, Corporate
                                  Development and General Counsel

Date:  July 12, 1996
`,
    ['Daniel E. Jackson | Senior Vice President, Corporate Development and General Counsel | 1996-07-12 | - | -'],
  ],
  [
    'variant 18: a date above its caption',
    `August 23, 1996                           By:             /s/ DANIEL E. JACKSON
- ---------------                                     ----------------------------
Date                                                Daniel E. Jackson
`,
    ['Daniel E. Jackson | - | 1996-08-23 | - | -'],
  ],
  [
    'variant 18: both columns captioned under rules, in a 6-K',
    `April 25, 2003                   /s/ Jeffrey R. Mason
- ---------------------            ----------------------------
Date                             Jeffrey R. Mason
                                 Director and Chief Financial Officer
`,
    ['Jeffrey R. Mason | Director and Chief Financial Officer | 2003-04-25 | - | -'],
  ],
  [
    'variant 19: a date beside the name',
    `                                   By: /s/ Dirk R. Soutendijk
Date: August 17, 1994                 Name:   Dirk R. Soutendijk
                                      Title: Vice President,
                                             General Counsel and
                                             Secretary
`,
    ['Dirk R. Soutendijk | Vice President, General Counsel and Secretary | 1994-08-17 | - | -'],
  ],
  [
    'variant 20: mark and date only',
    'By: /s/ Nicholas C. Hindman\n\nDated:  June 14, 1999\n',
    ['Nicholas C. Hindman | - | 1999-06-14 | - | -'],
  ],
  [
    'variant 21: initials, no rule',
    'March 22, 1994                                  /s/ W.A. Freeman\n                                                William A. Freeman\n                                                President\n',
    ['William A. Freeman | President | 1994-03-22 | - | -'],
  ],
  [
    'variant 22: capitals in the mark, mixed case in print',
    'By:    /s/    WILLIAM S. GHEGAN\n       --------------------------\n       Name:  William S. Ghegan\n       Title: President\n',
    ['William S. Ghegan | President | - | - | -'],
  ],
  [
    'variant 23: a date below, without a label',
    `    By: /s/ Fred D. Anderson
        --------------------
        Fred D. Anderson
   Executive Vice President and Chief Financial Officer

              May 11, 2000
`,
    ['Fred D. Anderson | Executive Vice President and Chief Financial Officer | 2000-05-11 | - | -'],
  ],
  [
    'variant 24: By with its rule below the mark, a comma in the mark',
    `                                          WMX TECHNOLOGIES, INC.

                                                 /s/ Dean L. Buntrock,
                                          By___________________________________
                                                     Dean L. Buntrock,
                                              Chairman of the Board and Chief
                                                     Executive Officer
`,
    ['Dean L. Buntrock | Chairman of the Board and Chief Executive Officer | - | WMX TECHNOLOGIES, INC. | -'],
  ],
  [
    'variant 26: an asterisk after By, name and title in brackets, the attorney below',
    `                              FORD MOTOR COMPANY

                              By:   Murray L. Reichenstein*
                                   (Murray L. Reichenstein)
                                   Vice President--Controller
                                   (principal accounting officer)

Date:  March 21, 1994

*By:/s/John M. Rintamaki
    (John M. Rintamaki, Attorney-in-Fact)
`,
    [
      'Murray L. Reichenstein | Vice President--Controller (principal accounting officer) | 1994-03-21 | FORD MOTOR COMPANY | John M. Rintamaki',
    ],
  ],
  [
    'variant 33: two signers, a date each',
    `<table><tr><td>Date:</td><td>February 13, 2023</td><td>By:</td><td>/s/ David J. Endicott</td></tr>
<tr><td></td><td></td><td></td><td>Name: David J. Endicott</td></tr><tr><td></td><td></td><td></td><td>Title: Authorized Representative</td></tr>
<tr><td>Date:</td><td>February 13, 2023</td><td>By:</td><td>/s/ Timothy C. Stonesifer</td></tr>
<tr><td></td><td></td><td></td><td>Name: Timothy C. Stonesifer</td></tr></table>`,
    ['David J. Endicott | Authorized Representative | 2023-02-13 | - | -', 'Timothy C. Stonesifer | - | 2023-02-13 | - | -'],
  ],
  [
    'variant 34: labels and values on lines of their own, letters beyond Latin-1',
    '<p>CREDIT SUISSE AG</p><p>By:</p><p>/s/ Ulrich Körner</p><p>Name:</p><p>Ulrich Körner</p><p>Title:</p><p>Chief Executive Officer</p><p>By:</p><p>/s/ Dixit Joshi</p><p>Name:</p><p>Dixit Joshi</p><p>Title:</p><p>Chief Financial Officer</p>',
    [
      'Ulrich Körner | Chief Executive Officer | - | CREDIT SUISSE AG | -',
      'Dixit Joshi | Chief Financial Officer | - | CREDIT SUISSE AG | -',
    ],
  ],
  [
    'variant 34: characters of no width between labels and values',
    '<p>CREDIT SUISSE AG</p><table><tr><td>By:\u200b</td><td>\u200b/s/ Ulrich Körner</td></tr><tr><td>Name:</td><td>\u200bUlrich Körner\u200b</td></tr><tr><td>Title:\u200b</td><td>Chief Executive Officer</td></tr></table>',
    ['Ulrich Körner | Chief Executive Officer | - | CREDIT SUISSE AG | -'],
  ],
  [
    'variant 36: everything in one cell, a generation in the name',
    '<table><tr><td>By: /s/ William E. Ladin, Jr. William E. Ladin, Jr. President and Chief Executive Officer</td></tr></table>',
    ['William E. Ladin, Jr. | President and Chief Executive Officer | - | - | -'],
  ],
  [
    'variant 36: numerals after the name, with and without a comma',
    '<p>By: /s/ Thomas B. Pickens, III</p><p>Thomas B. Pickens, III</p><p>Chief Executive Officer</p><p>By: /s/ Guy M. Erwin II</p><p>Guy M. Erwin II</p><p>Chief Financial Officer</p>',
    ['Thomas B. Pickens, III | Chief Executive Officer | - | - | -', 'Guy M. Erwin II | Chief Financial Officer | - | - | -'],
  ],
  [
    'variant 37: one signer for several registrants',
    `Louisville Gas and Electric Company

Dated: March 25, 2003               By: /s/ John R. McCall
                                        John R. McCall
                                        Executive Vice President

Kentucky Utilities Company

Dated: March 25, 2003               By: /s/ John R. McCall
                                        John R. McCall
                                        Executive Vice President
`,
    [
      'John R. McCall | Executive Vice President | 2003-03-25 | Louisville Gas and Electric Company | -',
      'John R. McCall | Executive Vice President | 2003-03-25 | Kentucky Utilities Company | -',
    ],
  ],
  [
    'variant 37: one signer for several registrants, in tables',
    `<p>Louisville Gas and Electric Company</p>
<table><tr><td>Dated:</td><td>March 25, 2003</td><td>By:</td><td>/s/ John R. McCall</td></tr><tr><td></td><td></td><td></td><td>John R. McCall</td></tr><tr><td></td><td></td><td></td><td>Executive Vice President</td></tr></table>
<p>Kentucky Utilities Company</p>
<table><tr><td>Dated:</td><td>March 25, 2003</td><td>By:</td><td>/s/ John R. McCall</td></tr><tr><td></td><td></td><td></td><td>John R. McCall</td></tr><tr><td></td><td></td><td></td><td>Executive Vice President</td></tr></table>`,
    [
      'John R. McCall | Executive Vice President | 2003-03-25 | Louisville Gas and Electric Company | -',
      'John R. McCall | Executive Vice President | 2003-03-25 | Kentucky Utilities Company | -',
    ],
  ],
  [
    'variant 39: no By, a title in two lines',
    'KYOCERA CORPORATION\n\n/s/ AKIHIKO TOYOTANI\n\nAkihiko Toyotani\nGeneral Manager of\nFinance Division\n\nDate: September 21, 2005\n',
    ['Akihiko Toyotani | General Manager of Finance Division | 2005-09-21 | KYOCERA CORPORATION | -'],
  ],
  [
    'variant 40: By and mark in cells, Date without a colon, the registrant captioned in its cell',
    '<table><tr><td></td><td></td><td>Hitachi, Ltd.</td></tr><tr><td></td><td></td><td>(Registrant)</td></tr><tr><td>Date March 18, 2005</td><td>By</td><td>/s/ Takashi Hatchoji</td></tr><tr><td></td><td></td><td>Takashi Hatchoji</td></tr><tr><td></td><td></td><td>Senior Vice President and Executive Officer</td></tr></table>',
    ['Takashi Hatchoji | Senior Vice President and Executive Officer | 2005-03-18 | Hitachi, Ltd. | -'],
  ],
  [
    'variant 41: no date, a misprint in the title',
    '<p>NEC CORPORATION</p><p>(Registrant)</p><table><tr><td>By:</td><td>/S/ NOBUHITO YAGI</td></tr><tr><td></td><td>Nobuhito Yagi</td></tr><tr><td></td><td>Associate Senior Vice President and</td></tr><tr><td></td><td>General Manager, Legal Divison</td></tr></table>',
    ['Nobuhito Yagi | Associate Senior Vice President and General Manager, Legal Divison | - | NEC CORPORATION | -'],
  ],
  [
    'variant 42: capitals with accents in the mark',
    '<p>FEDERATIVE REPUBLIC OF BRAZIL</p><table><tr><td>By:</td><td>/S/ SÔNIA DE ALMENDRA FREITAS PORTELLA NUNES</td></tr><tr><td></td><td>Sônia de Almendra Freitas Portella Nunes</td></tr><tr><td></td><td>Attorney of the National Treasury</td></tr></table>',
    ['Sônia de Almendra Freitas Portella Nunes | Attorney of the National Treasury | - | FEDERATIVE REPUBLIC OF BRAZIL | -'],
  ],
  [
    'variant 43: a title in brackets',
    'KONINKLIJKE PHILIPS N.V.\n\n/s/ M.J. van Ginneken\n(Chief Legal Officer)\n',
    ['M.J. van Ginneken | (Chief Legal Officer) | - | KONINKLIJKE PHILIPS N.V. | -'],
  ],
  [
    'variant 44: a CIK after the registrant, captions under rules',
    `ANOORAQ RESOURCES CORPORATION, CIK# 1028277
- -------------------------------------------
(Registrant)

Dated: March 31, 2003

/s/ Jeffrey R. Mason
- --------------------
Jeffrey R. Mason
Director and Chief Financial Officer
`,
    ['Jeffrey R. Mason | Director and Chief Financial Officer | 2003-03-31 | ANOORAQ RESOURCES CORPORATION | -'],
  ],
  [
    'variant 48: labels aligned by no-break spaces, the title goes on in a line of its own',
    '<p>ALLTEL CORPORATION</p><p>By:&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;<u>/s/ Francis X. Frantz</u></p><p>Name:&nbsp;&nbsp;&nbsp;Francis X. Frantz</p><p>Title:&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Executive Vice President</p><p>and Secretary</p>',
    ['Francis X. Frantz | Executive Vice President and Secretary | - | ALLTEL CORPORATION | -'],
  ],
];

describe('signed on behalf of a registrant', () => {
  it.each(variants)('%s', (_name, block, signatures) => {
    expect(shown(page(behalf, block))).toEqual(signatures);
  });
});
