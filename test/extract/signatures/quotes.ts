import type { Quote } from './signature-page.ts';

/** Blocks that are signed on behalf of a registrant, beyond the numbered variants; the sentence that announces them is put before each. */
export const behalfQuotes: readonly Quote[] = [
  [
    'a name drawn into its rule',
    'WALGREEN CO.\n(Registrant)\n\nBy______C. D. Hunter_______                             Date:  November 16, 1994\n        C. D. Hunter\n        Vice Chairman\n',
    ['C. D. Hunter | Vice Chairman | 1994-11-16 | WALGREEN CO. | -'],
  ],
  [
    'a partner signs for a partnership',
    `                                    WINTHROP PARTNERS 80 LIMITED
                                    PARTNERSHIP

                                    By:   ONE WINTHROP PROPERTIES, INC.,
                                          Managing General Partner

Date:  March 31, 1995               By:      /s/ Jonathan W. Wexler
                                          Jonathan W. Wexler
                                          Vice President
`,
    ['Jonathan W. Wexler | Vice President | 1995-03-31 | WINTHROP PARTNERS 80 LIMITED PARTNERSHIP | -'],
  ],
  [
    'an officer typed, an attorney signed below',
    `                                     MERCK & CO., INC.
Dated:  March 18, 1996
                                          By  RAYMOND V. GILMARTIN
                                             (Chairman of the Board,
                                              President and Chief
                                              Executive Officer)

                                               By /s/ CELIA A. COLBERT
                                                   Celia A. Colbert
                                                  (Attorney-in-Fact)
`,
    [
      'RAYMOND V. GILMARTIN | (Chairman of the Board, President and Chief Executive Officer) | 1996-03-18 | MERCK & CO., INC. | Celia A. Colbert',
    ],
  ],
  [
    'a title ends at a page break; the next page names another entity beside its date',
    `Date: January 10, 2003                     AIG CAPITAL PARTNERS, INC.

                                           By:  /s/ Peter Yu
                                              Name:  Peter Yu
                                              Title: President
<PAGE>
Date: January 10, 2003                     AIG GLOBAL EMERGING
                                           MARKETS FUND, L.L.C.

                                           By:  /s/ Peter Yu
                                              Name:  Peter Yu
                                              Title: Managing Director
`,
    [
      'Peter Yu | President | 2003-01-10 | AIG CAPITAL PARTNERS, INC. | -',
      'Peter Yu | Managing Director | 2003-01-10 | AIG GLOBAL EMERGING MARKETS FUND, L.L.C. | -',
    ],
  ],
  [
    'the next entity follows a title without a page break',
    `Date: January 10, 2003                     AIG CAPITAL PARTNERS, INC.

                                           By:  /s/ Peter Yu
                                              Title: President
Date: January 10, 2003                     AIG GLOBAL EMERGING
                                           MARKETS FUND, L.L.C.

                                           By:  /s/ Win J. Neuger
                                              Title: Managing Director
`,
    [
      'Peter Yu | President | 2003-01-10 | AIG CAPITAL PARTNERS, INC. | -',
      'Win J. Neuger | Managing Director | 2003-01-10 | AIG GLOBAL EMERGING MARKETS FUND, L.L.C. | -',
    ],
  ],
  [
    'the entity above By: belongs to it, not to the title above',
    '<table><tr><td></td><td>Salesforce, Inc.</td></tr><tr><td>By:</td><td>/s/ AMY WEAVER</td></tr><tr><td></td><td>Amy Weaver</td></tr><tr><td></td><td>President and Chief Financial Officer</td></tr><tr><td></td><td>Salesforce, Inc.</td></tr><tr><td>By:</td><td>/s/ SUNDEEP REDDY</td></tr><tr><td></td><td>Sundeep Reddy</td></tr><tr><td></td><td>Chief Accounting Officer</td></tr></table>',
    [
      'Amy Weaver | President and Chief Financial Officer | - | Salesforce, Inc. | -',
      'Sundeep Reddy | Chief Accounting Officer | - | Salesforce, Inc. | -',
    ],
  ],
  [
    'a name that looks like a person goes on with CORPORATION',
    `                                          PERICOM SEMICONDUCTOR
                                          CORPORATION
                                          (Registrant)

Date:  January 10, 2005                   By:  /s/ Michael D. Craighead
                                               --------------------------------
                                               Michael D. Craighead
                                               Chief Financial Officer
`,
    ['Michael D. Craighead | Chief Financial Officer | 2005-01-10 | PERICOM SEMICONDUCTOR CORPORATION | -'],
  ],
  [
    'By: in a column of its own over a printed name that nobody signed',
    '<table><tr><td></td><td>PERICOM CORPORATION</td></tr><tr><td>Date: August 30, 2005</td><td>By:</td><td></td></tr><tr><td></td><td></td><td>Michael D. Craighead</td></tr><tr><td></td><td></td><td>Chief Financial Officer</td></tr></table>',
    ['Michael D. Craighead | Chief Financial Officer | 2005-08-30 | PERICOM CORPORATION | -'],
  ],
  [
    'a caption with a star between mark and name',
    `SPACEHAB, Incorporated
Date October 8, 2004
By      /s/ Brian K. Harrington
        (Signature)*
        Brian K. Harrington
        Senior Vice President
`,
    ['Brian K. Harrington | Senior Vice President | 2004-10-08 | SPACEHAB, Incorporated | -'],
  ],
  [
    'two spaces within the date',
    `Date: October 23,  2008               By:/s/Richard P. Jacobson
                                         -------------------------------------
                                         Richard P. Jacobson
                                         President and Chief Executive Officer
`,
    ['Richard P. Jacobson | President and Chief Executive Officer | 2008-10-23 | - | -'],
  ],
  [
    'nothing but a space between the date and the mark',
    '<p>HORIZON FINANCIAL CORP.</p><p>Date: March 29, 2006&nbsp;&nbsp;&nbsp; /s/V. Lawrence Evans</p><p>V. Lawrence Evans</p><p>President</p>',
    ['V. Lawrence Evans | President | 2006-03-29 | HORIZON FINANCIAL CORP. | -'],
  ],
  [
    'a press release below the signature',
    `<p>KONINKLIJKE PHILIPS N.V.</p><p>/s/ M.J. van Ginneken</p><p>(Chief Legal Officer)</p><p style="page-break-before:always">Press information</p><p>January 30, 2023</p><p>Amsterdam – ${'Royal Philips, a global leader in health technology, today presents its plan. '.repeat(6)}</p><p>About Royal Philips</p><p>Royal Philips</p>`,
    ['M.J. van Ginneken | (Chief Legal Officer) | - | KONINKLIJKE PHILIPS N.V. | -'],
  ],
  [
    'two spaces after an initial',
    `                                          Wendy's International, Inc.

                                     By   /s/ JOHN K. CASEY             3/29/96
                                     ------------------------------------------
                                          John K.  Casey
                                          Vice Chairman and
                                          Chief Financial Officer
`,
    ["John K. Casey | Vice Chairman and Chief Financial Officer | 1996-03-29 | Wendy's International, Inc. | -"],
  ],
  [
    'a line of incorporation under the registrant',
    '<p>ExperTelligence, Inc.</p><p>A Nevada Corporation</p><p>(Registrant)</p><p>By: /s/ Jason Smart</p><p>Jason Smart, CEO, CFO, Chairman</p><p>Date: August 19, 2009</p>',
    ['Jason Smart | CEO, CFO, Chairman | 2009-08-19 | ExperTelligence, Inc. | -'],
  ],
  [
    'by centred on a line of its own',
    `February  14,  2002


                OASIS ENTERTAINMENT'S FOURTH MOVIE PROJECT, INC.

                                       by


                              /s/J. Dan Sifford
                                 J. Dan Sifford
                               President/Director
`,
    ["J. Dan Sifford | President/Director | 2002-02-14 | OASIS ENTERTAINMENT'S FOURTH MOVIE PROJECT, INC. | -"],
  ],
  [
    'the label of the date before the mark',
    '<p>NUANCE COMMUNICATIONS, INC.</p><table><tr><td>March 15, 2007</td><td>By:</td><td>Date:/s/ James R. Arnold, Jr.</td></tr><tr><td></td><td></td><td>James R. Arnold, Jr.</td></tr><tr><td></td><td></td><td>Senior Vice President</td></tr></table>',
    ['James R. Arnold, Jr. | Senior Vice President | 2007-03-15 | NUANCE COMMUNICATIONS, INC. | -'],
  ],
  [
    'side by side without marks, titles that begin left of their signer',
    `WESTAMERICA BANCORPORATION

By    Dennis R. Hansen                         By   James M. Barnes
- ----------------------                         --------------------
 Senior Vice President and Controller         Executive Vice President and
   (Principal Accounting Officer)               Chief Financial Officer
`,
    [
      'Dennis R. Hansen | Senior Vice President and Controller (Principal Accounting Officer) | - | WESTAMERICA BANCORPORATION | -',
      'James M. Barnes | Executive Vice President and Chief Financial Officer | - | WESTAMERICA BANCORPORATION | -',
    ],
  ],
];

const directors = [
  'Ann Adams',
  'Bob Baker',
  'Carl Clark',
  'Dora Davis',
  'Emil Evans',
  'Fred Foster',
  'Gina Graham',
  'Hugo Harris',
  'Ida Irving',
  'Jack Jensen',
  'Karl Keller',
  'Lena Lewis',
];

/** Lists of persons who sign for themselves; the sentence that announces them is put before each. */
export const personQuotes: readonly Quote[] = [
  [
    'a typed name above itself; an empty line is unsigned',
    `   SHELDON R. ERIKSON        Chairman of the Board of
   Sheldon R. Erikson           Directors and Chief
                                 Executive Officer

________________________
    Nathan M. Avery                    Director

  WILLIAM J. JOHNSON
  William J. Johnson                   Director
`,
    [
      'Sheldon R. Erikson | Chairman of the Board of Directors and Chief Executive Officer | - | - | -',
      'William J. Johnson | Director | - | - | -',
    ],
  ],
  [
    'names alone, two columns, dates in the title',
    `Merrill S. Moyer                                  Paul Gregory Shelly
Chairman, President and Director,                 Director, March 22, 1995
March 22, 1995
`,
    ['Merrill S. Moyer | Chairman, President and Director | 1995-03-22 | - | -', 'Paul Gregory Shelly | Director | 1995-03-22 | - | -'],
  ],
  [
    'a list signed by an attorney beside it',
    `Gilbert S. Bachmann
Charles J. Bradfield
Christopher V. Criss                       /s/ James C. Gardill
Stephen F. Decker                      By:_____________________________
Edward M. George                           James C. Gardill
Roland L. Hobbs                            Attorney-in-fact
`,
    ['Gilbert S. Bachmann', 'Charles J. Bradfield', 'Christopher V. Criss', 'Stephen F. Decker', 'Edward M. George', 'Roland L. Hobbs'].map(
      (name) => `${name} | - | - | - | James C. Gardill`,
    ),
  ],
  [
    'no room between rule and title',
    `/s/ D. A. Bollom                  Principal Executive        February 8, 1994
----------------------------------Officer and Director
    D. A. Bollom
`,
    ['D. A. Bollom | Principal Executive Officer and Director | 1994-02-08 | - | -'],
  ],
  [
    'side by side, names with dates under rules',
    `/s/ George S. Writer, Jr.              /s/ Ronald S. Loser
------------------------------------   ------------------------------------
George S. Writer, Jr., March 26, 1996  Ronald S. Loser, March 26, 1996
(Chairman of the Board of Directors    (Secretary and Director)
and Principal Executive Officer)
`,
    [
      'George S. Writer, Jr. | (Chairman of the Board of Directors and Principal Executive Officer) | 1996-03-26 | - | -',
      'Ronald S. Loser | (Secretary and Director) | 1996-03-26 | - | -',
    ],
  ],
  [
    'the star of a power of attorney in a cell of its own',
    '<table><tr><td>/s/ Shawn K. Lytle</td><td></td><td>President</td></tr><tr><td>Shawn K. Lytle</td></tr><tr><td></td></tr><tr><td>Ann D. Borowiec</td><td>*</td><td>Trustee</td></tr><tr><td>Ann D. Borowiec</td></tr><tr><td></td></tr><tr><td>*By: /s/ Shawn K. Lytle</td></tr><tr><td>Shawn K. Lytle</td></tr><tr><td>as Attorney-in-Fact</td></tr></table>',
    ['Shawn K. Lytle | President | - | - | -', 'Ann D. Borowiec | Trustee | - | - | Shawn K. Lytle'],
  ],
  [
    'the foot of a page below the last director',
    '<p>/s/ Susan L. Wagner</p><p>SUSAN L. WAGNER</p><p>Director</p><p>Apple Inc. | 2024 Form 10-K | 57</p>',
    ['SUSAN L. WAGNER | Director | - | - | -'],
  ],
  [
    'degrees after the name',
    '<table><tr><td>/s/ Stefan Vitorovic</td><td>Director</td></tr><tr><td>Stefan Vitorovic, MS, MBA</td></tr></table>',
    ['Stefan Vitorovic, MS, MBA | Director | - | - | -'],
  ],
  [
    'an attorney named in justified text',
    `/s/   Robert G. Culp, III           /s/   Franklin N. Saxon *
      Robert G. Culp, III                 Franklin N. Saxon
      (Chairman of the                    (Director)
       Board of Directors)

*     By  Phillip  W.  Wilson,  Attorney-in-Fact,   pursuant  to  Powers  of
Attorney filed with the Securities and Exchange Commission.
`,
    [
      'Robert G. Culp, III | (Chairman of the Board of Directors) | - | - | -',
      'Franklin N. Saxon | (Director) | - | - | Phillip W. Wilson',
    ],
  ],
  [
    'two starred columns, dates above the names, a page break between',
    `March 9, 1998                          March 9, 1998

               *                                 *
- -----------------------                ---------------------
Ronald W. Allen                        Donald F. McHenry
Director                               Director

March 9, 1998                          March 9, 1998

                             20
<PAGE>
<PAGE>


               *                                 *
- -----------------------                ---------------------
Sam Nunn                               Peter V. Ueberroth
Director                               Director

*By:/s/ Carol C. Hayes
    Carol C. Hayes
    Attorney-in-Fact
`,
    ['Ronald W. Allen', 'Donald F. McHenry', 'Sam Nunn', 'Peter V. Ueberroth'].map(
      (name) => `${name} | Director | 1998-03-09 | - | Carol C. Hayes`,
    ),
  ],
  [
    'a name without the asterisk has not signed; the one above it has',
    `Claudio X. Gonzalez*                Director
Henry H. Henley, Jr.*               Director
David C. Jones                      Director
Robert E. Mercer*                   Director

*By   Benjamin W. Heineman, Jr.
      --------------------------------
      Attorney-in-fact
`,
    ['Claudio X. Gonzalez', 'Henry H. Henley, Jr.', 'Robert E. Mercer'].map(
      (name) => `${name} | Director | - | - | Benjamin W. Heineman, Jr.`,
    ),
  ],
  [
    'titles end on the line of the name',
    `                                         Director and
                                    Chairman of the Board
      Alex Trotman*             (principal executive officer)    March 21, 1994
      (Alex Trotman)

                                    Director and Vice Chairman
      Louis R. Ross*                and Chief Technical Officer    March 21, 1994
      (Louis R. Ross)
                                         Director and
                                   Executive Vice President
      Stanley A. Seneker*         (principal financial officer)    March 21, 1994
     (Stanley A. Seneker)

*By:/s/John M. Rintamaki
    (John M. Rintamaki, Attorney-in-Fact)
`,
    [
      'Alex Trotman | Director and Chairman of the Board (principal executive officer)',
      'Louis R. Ross | Director and Vice Chairman and Chief Technical Officer',
      'Stanley A. Seneker | Director and Executive Vice President (principal financial officer)',
    ].map((signer) => `${signer} | 1994-03-21 | - | John M. Rintamaki`),
  ],
  [
    'dates and titles at the left of the names, titles ending on the line of the name',
    `                       Chairman of the Board,
                       Chief Executive Officer
                      and President (Principal
February 16, 1995        Executive Officer)                  VINCENT A. GIERER, JR.
                                                   -------------------------------------------
                                                             VINCENT A. GIERER, JR.
                      Executive Vice President
                        (Principal Financial
February 16, 1995             Officer)                         JOHN J. BUCCHIGNANO
                                                   -------------------------------------------
                                                               JOHN J. BUCCHIGNANO

February 16, 1995             Director                             P.X. KELLEY
                                                   -------------------------------------------
                                                                   P.X. KELLEY
`,
    [
      'VINCENT A. GIERER, JR. | Chairman of the Board, Chief Executive Officer and President (Principal Executive Officer)',
      'JOHN J. BUCCHIGNANO | Executive Vice President (Principal Financial Officer)',
      'P.X. KELLEY | Director',
    ].map((signer) => `${signer} | 1995-02-16 | - | -`),
  ],
  [
    'JR. of the mark on a line of its own',
    `  /s/ EDGAR S. WOOLARD,
           JR.
- --------------------------  Director                         December 4, 1997
  EDGAR S. WOOLARD, JR.

    /s/ JEROME B. YORK
- --------------------------  Director                         December 4, 1997
      JEROME B. YORK
`,
    ['EDGAR S. WOOLARD, JR. | Director | 1997-12-04 | - | -', 'JEROME B. YORK | Director | 1997-12-04 | - | -'],
  ],
  [
    'columns one space apart under rules that are further apart',
    `/s/ Louis P. Bansbach, III             /s/ Patrick D. Broe
- ------------------------------------   ------------------------------------
Louis P. Bansbach, III, March 26, 1996 Patrick D. Broe, March 26, 1996
(Director)                             (Director)
`,
    ['Louis P. Bansbach, III | (Director) | 1996-03-26 | - | -', 'Patrick D. Broe | (Director) | 1996-03-26 | - | -'],
  ],
  [
    'the foot of a signature page names the registrant',
    '<p>/s/ John David Rainey</p><p>John David Rainey</p><p>Director</p><p>Signature Page to Walmart Inc.</p><p>Form 10-K for the Fiscal Year Ended January 31, 2025</p><p>86</p><table><tr><td>Date: March 14, 2025</td><td>By</td><td>/s/ Cesar Conde</td></tr><tr><td></td><td></td><td>Cesar Conde</td></tr><tr><td></td><td></td><td>Director</td></tr></table>',
    ['John David Rainey | Director | 2025-03-14 | - | -', 'Cesar Conde | Director | 2025-03-14 | - | -'],
  ],
  [
    'a rule below the last name under an asterisk',
    '<table><tr><td>*</td><td>Director</td></tr><tr><td>Craig E. Weatherup</td><td></td></tr><tr><td></td></tr><tr><td>*</td><td>Director</td></tr><tr><td>Marna C. Whittington</td><td></td></tr><tr><td>___________________</td></tr></table><p>By: /s/ DENNIS J. BRODERICK</p><p>Dennis J. Broderick</p><p>Attorney-in-Fact</p>',
    ['Craig E. Weatherup | Director | - | - | Dennis J. Broderick', 'Marna C. Whittington | Director | - | - | Dennis J. Broderick'],
  ],
  [
    'a long list beside and below the attorney',
    `<table><tr><td></td><td></td><td>By: /s/ JANE P. EDWARDS</td></tr><tr><td></td><td></td><td>Jane P. Edwards</td></tr><tr><td>Marianne C. Brown</td><td>Director</td><td>Attorney-in-fact</td></tr>${directors.map((name) => `<tr><td>${name}</td><td>Director</td></tr>`).join('')}</table>`,
    ['Marianne C. Brown', ...directors].map((name) => `${name} | Director | - | - | Jane P. Edwards`),
  ],
  [
    'a list of officers and directors on the page after a list by attorney',
    `Gilbert S. Bachmann                        /s/ James C. Gardill
Charles J. Bradfield                   By:_____________________________
John A. Welty                              James C. Gardill
William E. Witschey                        Attorney-in-fact

                                       38
<PAGE>   39

                     WESBANCO, INC. OFFICERS AND DIRECTORS

- - --------------------------------------------------------------------------------

OFFICERS
James C. Gardill
Chairman of the Board

Robert H. Martin
Vice Chairman
`,
    ['Gilbert S. Bachmann', 'Charles J. Bradfield', 'John A. Welty', 'William E. Witschey'].map(
      (name) => `${name} | - | - | - | James C. Gardill`,
    ),
  ],
  [
    'a title that ends in brackets beside the mark begins above it',
    '<table><tr><td>/S/ Ronald R. Foell</td><td>Chairman of the Board</td><td>February 24, 2014</td></tr><tr><td>(Ronald R. Foell)</td><td></td><td></td></tr><tr><td></td><td>Executive Vice President and Chief Financial Officer</td><td></td></tr><tr><td>/S/ Jeff J. McCall</td><td>(Principal Financial and Accounting Officer)</td><td>February 24, 2014</td></tr><tr><td>(Jeff J. McCall)</td><td></td><td></td></tr></table>',
    [
      'Ronald R. Foell | Chairman of the Board | 2014-02-24 | - | -',
      'Jeff J. McCall | Executive Vice President and Chief Financial Officer (Principal Financial and Accounting Officer) | 2014-02-24 | - | -',
    ],
  ],
  [
    'asterisks in a table of figures on the page after',
    `Alex Trotman*                    Director                   March 21, 1994
(Alex Trotman)

*By:/s/John M. Rintamaki
    (John M. Rintamaki, Attorney-in-Fact)
<PAGE>
                                                    1993         1992
After-tax returns on sales
- Automotive                                        1.3%          *
- Total Company                                     2.6%          *
`,
    ['Alex Trotman | Director | 1994-03-21 | - | John M. Rintamaki'],
  ],
];
