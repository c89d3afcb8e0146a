import { describe, expect, it } from 'vitest';
import { page, persons, type Quote, shown } from './signature-page.ts';

/** Variants of `reference/signatures.md` that are signed by persons in a list, by number. */
const variants: readonly Quote[] = [
  [
    'variant 25: one date for all behind a brace',
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
    'variant 26: an asterisk, the title above the name, the attorney at the end',
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
    'variant 26: a page break and a repeated head cut the list; names repeated in brackets',
    `           Signature                   Title                        Date

                                Director and Chairman of the
       Alex Trotman*            Finance Committee                March 21, 1994
      (Alex Trotman)
<PAGE>
           Signature                   Title                        Date

      Edsel B. Ford II*         Director                         March 21, 1994
     (Edsel B. Ford II)

    William Clay Ford, Jr.*     Director                         March 21, 1994
   (William Clay Ford, Jr.)

*By:/s/John M. Rintamaki
    (John M. Rintamaki, Attorney-in-Fact)
`,
    [
      'Alex Trotman | Director and Chairman of the Finance Committee | 1994-03-21 | - | John M. Rintamaki',
      'Edsel B. Ford II | Director | 1994-03-21 | - | John M. Rintamaki',
      'William Clay Ford, Jr. | Director | 1994-03-21 | - | John M. Rintamaki',
    ],
  ],
  [
    'variant 27: mark and asterisk, three columns without rules',
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
    'variant 28: asterisks alone',
    `<table><tr><td>*</td><td>Director</td><td>March 31, 2025</td></tr><tr><td>Dr. Brian J. Druker</td><td></td><td></td></tr>
<tr><td>* By:</td><td>/s/ Dr. Raquel E. Izumi</td><td></td></tr><tr><td></td><td>Dr. Raquel E. Izumi</td></tr><tr><td></td><td>Attorney-in-Fact</td></tr></table>`,
    ['Dr. Brian J. Druker | Director | 2025-03-31 | - | Dr. Raquel E. Izumi'],
  ],
  [
    'variant 28: a bare asterisk over the name, name and attorney in one line',
    '<table><tr><td>*</td><td>Director</td><td>March 31, 2021</td></tr><tr><td>Jane Q. Roe</td><td></td><td></td></tr><tr><td>* By:</td><td>/s/ Shalabh Gupta, M.D.</td><td></td></tr><tr><td></td><td>Shalabh Gupta, M.D., Attorney-in-fact</td></tr></table>',
    ['Jane Q. Roe | Director | 2021-03-31 | - | Shalabh Gupta, M.D.'],
  ],
  [
    'variant 29: name and title in one cell, two signers a row',
    `<table><tr><td>/s/ ADE J. PATTON*</td><td></td><td>/s/ JOSHUA T. FIEWEGER*</td></tr>
<tr><td>Ade J. Patton, Director</td><td></td><td>Joshua T. Fieweger, Chief Accounting Officer (Principal Accounting Officer)</td></tr>
<tr><td>*By: /s/ SHANKH MITRA</td></tr><tr><td>Shankh Mitra, Attorney-in-Fact</td></tr></table>`,
    [
      'Ade J. Patton | Director | - | - | Shankh Mitra',
      'Joshua T. Fieweger | Chief Accounting Officer (Principal Accounting Officer) | - | - | Shankh Mitra',
    ],
  ],
  [
    'variant 30: mark and printed name in one cell',
    '<table><tr><td>/s/ Morgan O’Brien Morgan O’Brien</td><td>Executive Chairman of the Board</td><td>June 30, 2022</td></tr></table>',
    ['Morgan O’Brien | Executive Chairman of the Board | 2022-06-30 | - | -'],
  ],
  [
    'variant 31: the title goes on beside the printed name',
    '<table><tr><td>/s/ Robert G. Shawah</td><td>Chief Financial Officer</td><td>June 29, 2023</td></tr><tr><td>Robert G. Shawah</td><td>(Principal Financial Officer and Principal Accounting Officer)</td></tr></table>',
    ['Robert G. Shawah | Chief Financial Officer (Principal Financial Officer and Principal Accounting Officer) | 2023-06-29 | - | -'],
  ],
  [
    'variant 31: mark above, name below, title beside the mark',
    '<table><tr><td>SIGNATURE</td><td>TITLE</td><td>DATE</td></tr><tr><td>/s/ John R. Roe</td><td>Director</td><td>June 29, 2023</td></tr><tr><td>John R. Roe</td><td></td><td></td></tr><tr><td>/s/ Jane Q. Public</td><td>Director</td><td>June 29, 2023</td></tr><tr><td>Jane Q. Public</td><td></td><td></td></tr></table>',
    ['John R. Roe | Director | 2023-06-29 | - | -', 'Jane Q. Public | Director | 2023-06-29 | - | -'],
  ],
  [
    'variant 35: degrees',
    '/s/ Ivana Magovčević-Liebisch\nIvana Magovčević-Liebisch, Ph.D., J.D.\nDirector\n',
    ['Ivana Magovčević-Liebisch, Ph.D., J.D. | Director | - | - | -'],
  ],
  [
    'variant 35: a professional title after the name',
    '<table><tr><td>/s/ Jennifer Ziolkowski</td><td>Chief Financial Officer</td></tr><tr><td>Jennifer Ziolkowski, CPA</td><td></td></tr></table>',
    ['Jennifer Ziolkowski, CPA | Chief Financial Officer | - | - | -'],
  ],
  [
    'variant 45: a name under its mark in one cell, title and date beside',
    '<table><tr><td>/s/ STEVEN A. BALLMER<br>Steven A. Ballmer</td><td>Chief Executive Officer, Director (Principal Executive Officer)</td><td>March 9, 2003</td></tr></table>',
    ['Steven A. Ballmer | Chief Executive Officer, Director (Principal Executive Officer) | 2003-03-09 | - | -'],
  ],
];

describe('signed by persons', () => {
  it.each(variants)('%s', (_name, block, signatures) => {
    expect(shown(page(persons, block))).toEqual(signatures);
  });
});
