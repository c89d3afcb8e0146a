/** A signature page quoted from a filing, and what it says: name | title | date | on behalf of | attorney-in-fact, `-` for none. */
export type Quote = readonly [name: string, block: string, signatures: readonly string[]];

/** Blocks that are signed on behalf of a registrant; the sentence that announces them is put before each. */
export const behalfQuotes: readonly Quote[] = [
  [
    '1: labels, date at the left of the mark, tabs',
    'Date:\t  January 27, 1997\t\t /s/    Bruce J. Colburn\n\t                          Name:  Bruce J. Colburn\n                          \tTitle: Chief Financial and Accounting Officer\n',
    ['Bruce J. Colburn | Chief Financial and Accounting Officer | 1997-01-27 | - | -'],
  ],
  [
    '2: name and title in the mark, wrapped over rules',
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
    '3: all at the left margin, name and title on one line',
    'Home Health Corporation of America, Inc.\n(Registrant)\n\nBy:\t/s/ Bruce J. Feldman\nBruce J. Feldman, President and\nChief Executive Officer\n',
    ['Bruce J. Feldman | President and Chief Executive Officer | - | Home Health Corporation of America, Inc. | -'],
  ],
  [
    '4: an empty By, a printed name: the form prints names alone',
    'By:\nBruce J. Feldman, President and\nChief Executive Officer\n',
    ['Bruce J. Feldman | President and Chief Executive Officer | - | - | -'],
  ],
  [
    '5: no By; date below the registrant; two titles',
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
    '7: the printed name wins over the mark',
    '/s/ Ken Chadha\n-----------------\nDr. Kanwar J.S. Chadha\nPresident  & CEO\n',
    ['Dr. Kanwar J.S. Chadha | President & CEO | - | - | -'],
  ],
  [
    '8: Dated left, labels right, hanging indent',
    `Dated:  August 7, 2000                      By: /s/ Philip T. Colton
                                               ---------------------------------
                                               Name:  Philip T. Colton
                                               Title: Senior Vice President and
                                                        General Counsel
`,
    ['Philip T. Colton | Senior Vice President and General Counsel | 2000-08-07 | - | -'],
  ],
  [
    '9: rules under date and mark',
    `Date: February 11, 2004                       By:     /s/ Mitchell Herman
      -----------------                           ------------------------------
                                                        Mitchell Herman
                                                    Chief Financial Officer
`,
    ['Mitchell Herman | Chief Financial Officer | 2004-02-11 | - | -'],
  ],
  ['10: a capital mark', 'By: /S/ Mitchell Herman\n', ['Mitchell Herman | - | - | - | -']],
  ['11: a broken mark', 'By: // Mitchell Cohen\n', ['Mitchell Cohen | - | - | - | -']],
  ['12: no mark above the rule', 'By: Mitchell Cohen\n    --------------\n    Mitchell Cohen\n', ['Mitchell Cohen | - | - | - | -']],
  [
    '13: backslashes; a date without a label',
    `May 19, 1995                                By: \\s\\ Paul R. Carter
                                                -----------------------------
                                                Paul R. Carter
                                                Executive Vice President and
                                                 Chief Financial Officer
`,
    ['Paul R. Carter | Executive Vice President and Chief Financial Officer | 1995-05-19 | - | -'],
  ],
  [
    '14: By below the mark',
    's/David C. Forward\nBy:_________________________\nName: David C Forward\nTitle: Assistant Secretary\nDate: October 21, 2002\n',
    ['David C Forward | Assistant Secretary | 2002-10-21 | - | -'],
  ],
  [
    '15: Signed "Name"',
    'Signed "Ian S. Walton"\nDate April 8, 2003\nBy: IAN S. WALTON, Executive Vice-President\nand Chief Financial Officer\n',
    ['IAN S. WALTON | Executive Vice-President and Chief Financial Officer | 2003-04-08 | - | -'],
  ],
  [
    '16: a name in quotation marks, Its, captions',
    'BUFFALO DIAMONDS LTD.\n(Registrant)\nDate: January 3, 2003\nBy:\n“James G. Stewart”\nIts:\nSecretary\n(Title)\n',
    ['James G. Stewart | Secretary | 2003-01-03 | BUFFALO DIAMONDS LTD. | -'],
  ],
  [
    '17: a caption under the rule',
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
    '18: a date above its caption',
    `August 23, 1996                           By:             /s/ DANIEL E. JACKSON
- ---------------                                     ----------------------------
Date                                                Daniel E. Jackson
`,
    ['Daniel E. Jackson | - | 1996-08-23 | - | -'],
  ],
  [
    '19: a date beside the name',
    `                                   By: /s/ Dirk R. Soutendijk
Date: August 17, 1994                 Name:   Dirk R. Soutendijk
                                      Title: Vice President,
                                             General Counsel and
                                             Secretary
`,
    ['Dirk R. Soutendijk | Vice President, General Counsel and Secretary | 1994-08-17 | - | -'],
  ],
  ['20: mark and date only', 'By: /s/ Nicholas C. Hindman\n\nDated:  June 14, 1999\n', ['Nicholas C. Hindman | - | 1999-06-14 | - | -']],
  [
    '21: initials, no rule',
    'March 22, 1994                                  /s/ W.A. Freeman\n                                                William A. Freeman\n                                                President\n',
    ['William A. Freeman | President | 1994-03-22 | - | -'],
  ],
  [
    '23: a date below, without a label',
    `    By: /s/ Fred D. Anderson
        --------------------
        Fred D. Anderson
   Executive Vice President and Chief Financial Officer

              May 11, 2000
`,
    ['Fred D. Anderson | Executive Vice President and Chief Financial Officer | 2000-05-11 | - | -'],
  ],
  [
    '24: By with its rule below the mark, a comma in the mark',
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
    '36: everything in one cell, a generation in the name',
    '<table><tr><td>By: /s/ William E. Ladin, Jr. William E. Ladin, Jr. President and Chief Executive Officer</td></tr></table>',
    ['William E. Ladin, Jr. | President and Chief Executive Officer | - | - | -'],
  ],
  [
    '33: two signers, a date each',
    `<table><tr><td>Date:</td><td>February 13, 2023</td><td>By:</td><td>/s/ David J. Endicott</td></tr>
<tr><td></td><td></td><td></td><td>Name: David J. Endicott</td></tr><tr><td></td><td></td><td></td><td>Title: Authorized Representative</td></tr>
<tr><td>Date:</td><td>February 13, 2023</td><td>By:</td><td>/s/ Timothy C. Stonesifer</td></tr>
<tr><td></td><td></td><td></td><td>Name: Timothy C. Stonesifer</td></tr></table>`,
    ['David J. Endicott | Authorized Representative | 2023-02-13 | - | -', 'Timothy C. Stonesifer | - | 2023-02-13 | - | -'],
  ],
  [
    '34: labels and values on lines of their own, letters beyond Latin-1',
    '<p>CREDIT SUISSE AG</p><p>By:</p><p>/s/ Ulrich Körner</p><p>Name:</p><p>Ulrich Körner</p><p>Title:</p><p>Chief Executive Officer</p><p>By:</p><p>/s/ Dixit Joshi</p><p>Name:</p><p>Dixit Joshi</p><p>Title:</p><p>Chief Financial Officer</p>',
    [
      'Ulrich Körner | Chief Executive Officer | - | CREDIT SUISSE AG | -',
      'Dixit Joshi | Chief Financial Officer | - | CREDIT SUISSE AG | -',
    ],
  ],
  [
    '37: one signer for several registrants',
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
    '39: no By, a title in two lines',
    'KYOCERA CORPORATION\n\n/s/ AKIHIKO TOYOTANI\n\nAkihiko Toyotani\nGeneral Manager of\nFinance Division\n\nDate: September 21, 2005\n',
    ['Akihiko Toyotani | General Manager of Finance Division | 2005-09-21 | KYOCERA CORPORATION | -'],
  ],
  [
    '43: a title in brackets',
    'KONINKLIJKE PHILIPS N.V.\n\n/s/ M.J. van Ginneken\n(Chief Legal Officer)\n',
    ['M.J. van Ginneken | (Chief Legal Officer) | - | KONINKLIJKE PHILIPS N.V. | -'],
  ],
  [
    '44: a CIK after the registrant, captions under rules',
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
];

/** Lists of persons who sign for themselves; the sentence that announces them is put before each. */
export const personQuotes: readonly Quote[] = [
  [
    '25: one date for all behind a brace',
    `      /s/ Dean L. Buntrock                                          )
- ------------------------------------                                )
          Dean L. Buntrock            Director, Chairman of the     )
                                       Board and Chief Executive    )
                                       Officer                      )

      /s/ James R. Peterson                                         )
- ------------------------------------                                )
         James R. Peterson            Director                      )   March 29, 1994
`,
    [
      'Dean L. Buntrock | Director, Chairman of the Board and Chief Executive Officer | 1994-03-29 | - | -',
      'James R. Peterson | Director | 1994-03-29 | - | -',
    ],
  ],
  [
    '26: an asterisk, the title above the name, the attorney at the end',
    `                                          Director and
                                     Chairman of the Board
       Alex Trotman*             (principal executive officer)        March 21, 1994
      (Alex Trotman)

*By:/s/John M. Rintamaki
    (John M. Rintamaki, Attorney-in-Fact)
`,
    ['Alex Trotman | Director and Chairman of the Board (principal executive officer) | 1994-03-21 | - | John M. Rintamaki'],
  ],
  [
    '27: mark and asterisk, three columns without rules',
    `Signature                   Title                  Date

/s/ Steven L. Sinn*     Principal Executive    May 25, 1995
Steven L. Sinn          Officer and Director

/s/ David A. Barry*     Director               May 25, 1995
David A. Barry

*By:/s/ Martin H. Neidell
    Martin H. Neidell,
    attorney-in-fact
`,
    [
      'Steven L. Sinn | Principal Executive Officer and Director | 1995-05-25 | - | Martin H. Neidell',
      'David A. Barry | Director | 1995-05-25 | - | Martin H. Neidell',
    ],
  ],
  [
    '28: asterisks alone',
    `<table><tr><td>*</td><td>Director</td><td>March 31, 2025</td></tr><tr><td>Dr. Brian J. Druker</td><td></td><td></td></tr>
<tr><td>* By:</td><td>/s/ Dr. Raquel E. Izumi</td><td></td></tr><tr><td></td><td>Dr. Raquel E. Izumi</td></tr><tr><td></td><td>Attorney-in-Fact</td></tr></table>`,
    ['Dr. Brian J. Druker | Director | 2025-03-31 | - | Dr. Raquel E. Izumi'],
  ],
  [
    '29: name and title in one cell, two signers a row',
    `<table><tr><td>/s/ ADE J. PATTON*</td><td></td><td>/s/ JOSHUA T. FIEWEGER*</td></tr>
<tr><td>Ade J. Patton, Director</td><td></td><td>Joshua T. Fieweger, Chief Accounting Officer (Principal Accounting Officer)</td></tr>
<tr><td>*By: /s/ SHANKH MITRA</td></tr><tr><td>Shankh Mitra, Attorney-in-Fact</td></tr></table>`,
    [
      'Ade J. Patton | Director | - | - | Shankh Mitra',
      'Joshua T. Fieweger | Chief Accounting Officer (Principal Accounting Officer) | - | - | Shankh Mitra',
    ],
  ],
  [
    '30: mark and printed name in one cell',
    '<table><tr><td>/s/ Morgan O’Brien Morgan O’Brien</td><td>Executive Chairman of the Board</td><td>June 30, 2022</td></tr></table>',
    ['Morgan O’Brien | Executive Chairman of the Board | 2022-06-30 | - | -'],
  ],
  [
    '31: the title goes on beside the printed name',
    '<table><tr><td>/s/ Robert G. Shawah</td><td>Chief Financial Officer</td><td>June 29, 2023</td></tr><tr><td>Robert G. Shawah</td><td>(Principal Financial Officer and Principal Accounting Officer)</td></tr></table>',
    ['Robert G. Shawah | Chief Financial Officer (Principal Financial Officer and Principal Accounting Officer) | 2023-06-29 | - | -'],
  ],
  [
    '35: degrees',
    '/s/ Ivana Magovčević-Liebisch\nIvana Magovčević-Liebisch, Ph.D., J.D.\nDirector\n',
    ['Ivana Magovčević-Liebisch, Ph.D., J.D. | Director | - | - | -'],
  ],
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
    ['Merrill S. Moyer | Chairman, President and Director, | 1995-03-22 | - | -', 'Paul Gregory Shelly | Director | 1995-03-22 | - | -'],
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
];
