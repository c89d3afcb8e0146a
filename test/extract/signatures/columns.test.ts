import { describe, expect, it } from 'vitest';
import { behalf, page, persons, type Quote, shown } from './signature-page.ts';

/** Lists in columns that stand too close, too far apart, or in another order than signature, title, date. */
const columns: readonly Quote[] = [
  [
    'a title one space after the rule of the signature',
    `/s/ Richard A. Bernstein       Chairman, Chief Executive           May 16, 1994
- - ------------------------------ Officer and Director
Richard A. Bernstein           (Principal Executive Officer)
`,
    ['Richard A. Bernstein | Chairman, Chief Executive Officer and Director (Principal Executive Officer) | 1994-05-16 | - | -'],
  ],
  [
    'a title one space before the rule of the next signature',
    `FRANK A. MOESLEIN      Executive Vice President  CARL E. REICHARDT       Director
- -------------------    and Controller (Principal -----------------------
(Frank A. Moeslein)    Accounting Officer)       (Carl E. Reichardt)
`,
    [
      'Frank A. Moeslein | Executive Vice President and Controller (Principal Accounting Officer) | - | - | -',
      'Carl E. Reichardt | Director | - | - | -',
    ],
  ],
  [
    'one space between two marks',
    `/s/Joseph E. Geoghan              /s/C. Fred Fetterolf /s/Ronald L. Kuehn, Jr.
Joseph E. Geoghan                 C. Fred Fetterolf    Ronald L. Kuehn, Jr.
Director, Vice-President,         Director             Director
General Counsel and Secretary
`,
    [
      'Joseph E. Geoghan | Director, Vice-President, General Counsel and Secretary | - | - | -',
      'C. Fred Fetterolf | Director | - | - | -',
      'Ronald L. Kuehn, Jr. | Director | - | - | -',
    ],
  ],
  [
    'two spaces between the words of a name',
    `*Robert Lawless                    Director
*Harry  D.  Mattison               Executive Vice President and Director
*T.  V.  Shockley,  III            Executive Vice President and Director

*By:  Wendy G. Hargus
      Attorney-in-Fact
`,
    [
      'Robert Lawless | Director | - | - | Wendy G. Hargus',
      'Harry D. Mattison | Executive Vice President and Director | - | - | Wendy G. Hargus',
      'T. V. Shockley, III | Executive Vice President and Director | - | - | Wendy G. Hargus',
    ],
  ],
  [
    'date, title, signature',
    ` March 23, 1995      Trustee and Chairman      /s/William B. Ellis
 --------------      of the Board             -------------------------
                                                  William B. Ellis


 March 24, 1995      Trustee                   /s/Bernard M. Fox
 --------------                               -------------------------
                                                  Bernard M. Fox
`,
    ['William B. Ellis | Trustee and Chairman of the Board | 1995-03-23 | - | -', 'Bernard M. Fox | Trustee | 1995-03-24 | - | -'],
  ],
  [
    'name, title, signature, date',
    `Phillip B. Rooney       Director, Chairman of the   /s/ PHILLIP B. ROONEY        March 29, 1996
                        Board and Chief Executive   ---------------------------
                        Officer                     Phillip B. Rooney

Dean L. Buntrock        Director                    /s/ DEAN L. BUNTROCK         March 29, 1996
                                                    ---------------------------
                                                    Dean L. Buntrock
`,
    [
      'Phillip B. Rooney | Director, Chairman of the Board and Chief Executive Officer | 1996-03-29 | - | -',
      'Dean L. Buntrock | Director | 1996-03-29 | - | -',
    ],
  ],
  [
    'the title beside a mark without a name',
    `/s/                       Director and President       March 13, 1996
John D. Hashagen, Jr.    (Principal Executive Officer)

/s/                       Director                     March 13, 1996
Anthony F. Abatiell
`,
    [
      'John D. Hashagen, Jr. | Director and President (Principal Executive Officer) | 1996-03-13 | - | -',
      'Anthony F. Abatiell | Director | 1996-03-13 | - | -',
    ],
  ],
  [
    'a line of dots below the mark',
    `                   /s/ MELVIN R. GOODES
By    ................................................
                      Melvin R. Goodes
                   Chairman of the Board
                        and Director

                   /s/ ERNEST J. LARINI
By    ................................................
                      Ernest J. Larini
                  Vice President and Chief
                     Financial Officer
`,
    [
      'Melvin R. Goodes | Chairman of the Board and Director | - | - | -',
      'Ernest J. Larini | Vice President and Chief Financial Officer | - | - | -',
    ],
  ],
  [
    'a line of dashes after By, below the mark',
    `      /s/R. A. Abdoo
  By -------------------------------------
     (R. A. Abdoo, Chairman of the Board
          and Chief Executive Officer)
`,
    ['R. A. Abdoo | Chairman of the Board and Chief Executive Officer | - | - | -'],
  ],
  [
    'the year set apart from its day',
    `    /s/ Robert Feitler                                                        March 25          , 1996
- ------------------------------------------------------              ----------------------------
  Robert Feitler, President and Chief Operating
    Officer and Director
`,
    ['Robert Feitler | President and Chief Operating Officer and Director | 1996-03-25 | - | -'],
  ],
];

/** What stands right below a printed name is a title whatever its words. */
const titles: readonly Quote[] = [
  [
    'titles without the word of an office, side by side',
    `By /S/ IAN D. BROWN             By  /S/ WILLIAM M. KRIPS
   Ian D. Brown                     William M. Krips
   Management Board                 Chairman of the
   (LASMO Representative)           Management Board
                                    (UTPH Representative)
`,
    [
      'Ian D. Brown | Management Board (LASMO Representative) | - | - | -',
      'William M. Krips | Chairman of the Management Board (UTPH Representative) | - | - | -',
    ],
  ],
  [
    'a title above each listed name, the attorney in the blank between two',
    `                               Director
   Robert P. Billingsley

                               Director      By/s/ WM. M. PIET
   Gary E. Gardner                                 Wm. M. Piet
                                             Attorney-in-Fact
                               Director
   Penny Pritzker                            Date:  March 28, 1996

                               Director
   Richard K. Smucker
`,
    ['Robert P. Billingsley', 'Gary E. Gardner', 'Penny Pritzker', 'Richard K. Smucker'].map(
      (name) => `${name} | Director | 1996-03-28 | - | Wm. M. Piet`,
    ),
  ],
  [
    'the title in the mark and again in print',
    'By:/S/ BOBBY D. DUNCAN, PRESIDENT\n   ------------------------------\n   BOBBY D. DUNCAN, PRESIDENT\n',
    ['BOBBY D. DUNCAN | PRESIDENT | - | - | -'],
  ],
];

/** Whoever has not signed gives nothing, and nothing to the signature above. */
const unsigned: readonly Quote[] = [
  [
    'a name below the title beside it',
    `/s/ Daniel R. Nelson           Chairman and Chief Executive          3/24/94
Daniel R. Nelson               Officer and Director
                               (Principal Executive Officer)

                               President & Director
D. Michael Jones


/s/ Scott M. Hayes             Executive Vice President and          3/24/94
Scott M. Hayes                 Chief Financial Officer
`,
    [
      'Daniel R. Nelson | Chairman and Chief Executive Officer and Director (Principal Executive Officer) | 1994-03-24 | - | -',
      'Scott M. Hayes | Executive Vice President and Chief Financial Officer | 1994-03-24 | - | -',
    ],
  ],
  [
    'a name beside the date, below a title',
    `Date:  March 21, 1995         /s/ Ronald L. Bornhuetter
                              Ronald L. Bornhuetter
                              Director

Date:  March 21, 1995
                              W. Francis Brennan
                              Director

Date:  March 22, 1995         /s/ Joan K. Cohen
                              Joan K. Cohen
                              Treasurer
`,
    ['Ronald L. Bornhuetter | Director | 1995-03-21 | - | -', 'Joan K. Cohen | Treasurer | 1995-03-22 | - | -'],
  ],
  [
    'a name beside a signature',
    `/s/ Herbert Elish                         /s/ Gordon C. Hurlbert
Herbert Elish                             Gordon C. Hurlbert
Chairman of the Board                     Director

/s/ Richard K. Riederer
Richard K. Riederer                       Phillip A. Karber
Director and Chief Operating              Director
Officer (principal financial
officer)
`,
    [
      'Herbert Elish | Chairman of the Board | - | - | -',
      'Gordon C. Hurlbert | Director | - | - | -',
      'Richard K. Riederer | Director and Chief Operating Officer (principal financial officer) | - | - | -',
    ],
  ],
  [
    'a line to sign on, its title above it, between two of one family name',
    ` Alexander C. Kemper*   Director
______________________
 Alexander C. Kemper
R. Crosby Kemper III*   Director
______________________
 R. Crosby Kemper III
                        Director
______________________
     Roy E. Mayes

*By: /s/ David D. Miller
     David D. Miller, Attorney-in-Fact
`,
    ['Alexander C. Kemper | Director | - | - | David D. Miller', 'R. Crosby Kemper III | Director | - | - | David D. Miller'],
  ],
];

/** Below `registrant has duly caused this report to be signed`. */
const registrants: readonly Quote[] = [
  [
    'a caption in brackets other than Registrant',
    'JOHN WILEY & SONS, INC.\n     (Company)\n\nBy: /s/ Charles R. Ellis\n    Charles R. Ellis\n    President\n',
    ['Charles R. Ellis | President | - | JOHN WILEY & SONS, INC. | -'],
  ],
  [
    'a title that begins above the name is nobody signed for',
    `                                   Chairman of the     2/3/94
              KLAUS BERGMAN        Board and Director
             (Klaus Bergman)
`,
    ['Klaus Bergman | Chairman of the Board and Director | 1994-02-03 | - | -'],
  ],
  [
    'the cover page of another filing follows',
    `By: /s/ Robert Scullion
    Robert Scullion, Director

                  UNITED STATES
       SECURITIES AND EXCHANGE COMMISSION
             Washington, D.C. 20549

    Annual  report  of  the  Director
`,
    ['Robert Scullion | Director | - | - | -'],
  ],
];

/** The sentence in the present tense announces persons as well. */
const present = persons.replace('has been signed', 'is signed');

describe('columns of a list', () => {
  it.each(columns)('%s', (_name, block, signatures) => {
    expect(shown(page(persons, block))).toEqual(signatures);
  });
});

it('a report that is signed below by persons', () => {
  expect(shown(page(present, '/s/ Paul D. Neuenschwander    Director    March 27, 1996\n'))).toEqual([
    'Paul D. Neuenschwander | Director | 1996-03-27 | - | -',
  ]);
});

describe('titles by their place', () => {
  it.each(titles)('%s', (_name, block, signatures) => {
    expect(shown(page(persons, block))).toEqual(signatures);
  });
});

describe('unsigned among the signed', () => {
  it.each(unsigned)('%s', (_name, block, signatures) => {
    expect(shown(page(persons, block))).toEqual(signatures);
  });
});

describe('whom the page is signed for', () => {
  it.each(registrants)('%s', (_name, block, signatures) => {
    expect(shown(page(behalf, block))).toEqual(signatures);
  });
});
