import { describe, expect, it } from 'vitest';
import { readSignatures } from '../../../src/extract/signatures/read-signatures.ts';
import type { Party } from '../../../src/record/party.ts';
import { slice } from '../../../src/source/span.ts';
import { mainDocument } from '../cover-page/main-document.ts';
import { behalfQuotes, personQuotes } from './quotes.ts';
import { behalf, page, persons, read, show, shown } from './signature-page.ts';

describe('signed on behalf of a registrant', () => {
  it.each(behalfQuotes)('%s', (_name, block, signatures) => {
    expect(shown(page(behalf, block))).toEqual(signatures);
  });
});

describe('signed by persons', () => {
  it.each(personQuotes)('%s', (_name, block, signatures) => {
    expect(shown(page(persons, block))).toEqual(signatures);
  });
});

describe('places of values', () => {
  const hanaro = `                              HANARO TELECOM, INC.

Date: March 14, 2003                        By:  /s/ Kyu June Hwang
                                                 -------------------------------
                                                 Name: Kyu June Hwang
                                                 Title:   Managing Director
`;

  it.each([
    ['name', 'Kyu June Hwang'],
    ['title', 'Managing Director'],
    ['signedOn', 'March 14, 2003'],
    ['onBehalfOf', 'HANARO TELECOM, INC.'],
  ] as const)('%s', (field, printed) => {
    const text = page(behalf, hanaro);
    const [signature] = read(text, '6-K').signatures;
    expect(signature?.isConformed).toBe(true);
    expect(slice(text, signature?.[field]?.span ?? { start: 0, end: 0 })).toBe(printed);
  });

  it('the printed name, not the mark', () => {
    const text = page(behalf, '/s/ Ken Chadha\n-----------------\nDr. Kanwar J.S. Chadha\nPresident  & CEO\n');
    const [signature] = read(text).signatures;
    expect(text.slice(0, signature?.name.span.start).endsWith('-----------------\n')).toBe(true);
    expect(slice(text, signature?.span ?? { start: 0, end: 0 })).toBe(
      '/s/ Ken Chadha\n-----------------\nDr. Kanwar J.S. Chadha\nPresident  & CEO',
    );
  });
});

describe('dates given once for all', () => {
  it.each([
    [
      'in the sentence',
      behalf.replace('authorized.', 'authorized, in the City of New York, State of New York, on May 25, 1995.'),
      '1995-05-25',
    ],
    ['as an ordinal', behalf.replace('authorized.', 'authorized, this 13th day of December 2000.'), '2000-12-13'],
    ['in capitals', behalf.replace('authorized.', 'AUTHORIZED IN OAK BROOK, ILLINOIS ON THE 29TH DAY OF MARCH 1994.'), '1994-03-29'],
  ])('%s', (_name, sentence, date) => {
    expect(read(page(sentence, 'By: /s/ Steven L. Sinn\n    Steven L. Sinn\n    Chairman\n')).signatures[0]?.signedOn?.value).toBe(date);
  });

  it('a page without a date takes the page before', () => {
    const text = `${page(behalf, 'By: /s/ Robert S. Boit\n\nDate:  March 27, 1996\n')}\n${persons}\n\nArthur J Billings, Director\nPeter A Blyberg, Director\n`;
    expect(read(text).signatures.map((signature) => signature.signedOn?.value)).toEqual(['1996-03-27', '1996-03-27', '1996-03-27']);
  });

  it('a date left open is none', () => {
    const { signatures } = read(
      page(persons, '/s/ Michael Antin\n____________________    Director                March   , 1995\nMichael Antin\n'),
    );
    expect(signatures.map(show)).toEqual(['Michael Antin | Director | - | - | -']);
  });

  it('a date left open does not take that of the next page', () => {
    const text = `${page(behalf, 'By: /s/ VICTOR H.M. TING\n    Vice President\n    Date:\n')}\n${persons}\n\n/s/A. CHARLES WILSON   SEPTEMBER 26,  1995\n   Director\n`;
    expect(read(text).signatures.map(({ signedOn }) => signedOn?.value ?? null)).toEqual([null, '1995-09-26']);
  });
});

describe('not signatures of the filing', () => {
  const signed = page(behalf, 'ACME CORP.\n\nBy: /s/ John Q. Public\n    John Q. Public\n    President\n');

  it.each([
    ['an auditor who signs a report', '<PAGE>\n\n/s/ KPMG Peat Marwick LLP\n\nBirmingham, Alabama\nFebruary 23, 1996\n'],
    [
      'a certification',
      '\nCERTIFICATIONS\n\nI, John Q. Public, certify that:\n\n/s/ John Q. Public\nJohn Q. Public\nChief Executive Officer\n',
    ],
    ['a power of attorney', '\nPOWER OF ATTORNEY\n\n/s/ Ellen S. Alberding\nEllen S. Alberding\n'],
    ['a joint filing agreement', '\nJOINT FILING AGREEMENT\n\nBy: /s/ Hal Mintz\nHal Mintz\n'],
    [
      'an agreement',
      '\nIN WITNESS WHEREOF, the parties have caused this Agreement to be signed on its behalf.\n\nBy: /s/ Jane Roe\n    Jane Roe\n',
    ],
    [
      'directors on the back page',
      '<PAGE>\n\nDIRECTORS\n\nRobert A. Placek\nChairman of the Board\n\nJames H. Morgan, Jr., Esq.\nPartner\n',
    ],
  ])('%s', (_name, after) => {
    expect(read(signed + after).signatures.map(({ name }) => name.value)).toEqual(['John Q. Public']);
  });

  it.each([
    ['prose', 'The undersigned has read the report. It bears the signature of the chairman.'],
    ['a form of agreement to be signed', 'By:\nName:\nIts:\nU.S. Bank Trust Company, National Association, as Trustee\n'],
  ])('%s', (_name, text) => {
    expect(read(text).signatures).toEqual([]);
  });
});

describe('forms with places of their own', () => {
  it('Form 12b-25: the registrant stands above the sentence', () => {
    const text = `                              B.B. WALKER COMPANY
                 --------------------------------------------
                 (Name of Registrant as Specified in Charter)

has caused this notification to be signed on its behalf by the undersigned
hereunto duly authorized.

Date  JANUARY 26, 1996         By  WILLIAM C. MASSIE
      ----------------             -------------------------------------------
                                   William C. Massie, Executive Vice President
`;
    expect(shown(text, 'NT 10-K')).toEqual(['William C. Massie | Executive Vice President | 1996-01-26 | B.B. WALKER COMPANY | -']);
  });

  it('Form 13F: name and title above the mark', () => {
    const text = `Institutional Investment Manager Filing this Report:

Name:    Berkshire Hathaway Inc.
Address: 1440 Kiewit Plaza

Person Signing this Report on Behalf of Reporting Manager:

Name:  Marc D. Hamburg
Title: Vice President
Phone: 402-346-1400

Signature, Place, and Date of Signing:

(s) Marc D. Hamburg                   Omaha, NE       November 21, 2005
- -----------------------------------   [City, State]   [Date]
[Signature]
`;
    expect(shown(text, '13F-HR')).toEqual(['Marc D. Hamburg | Vice President | 2005-11-21 | Berkshire Hathaway Inc. | -']);
  });

  it('Form 13F: place and date on lines of their own', () => {
    const text = `Person Signing this Report on Behalf of Reporting Manager:

Name:       Gary W. Garson
- --------------------------------------------------
Title:      General Counsel and Senior Vice President
- --------------------------------------------------

Signature, Place, and Date of Signing:

/s/ Gary W. Garson
- --------------------------------------------------
(Signature)

Place:      667 Madison Avenue    New York     New York     10021
- --------------------------------------------------
                  (Street)        (City)        (State)     (Zip)

Date:       November 12, 2003
`;
    expect(shown(text, '13F-HR')).toEqual(['Gary W. Garson | General Counsel and Senior Vice President | 2003-11-12 | - | -']);
  });

  it('Form 13F of 1999 to 2001: place and date filled in over rules within the sentence, captions in brackets', () => {
    const text = `  Pursuant to the requirements of Securities Exchange Act of 1934, the
undersigned Institutional investment manager has caused this report to be
signed on its behalf in the City of          New York          and State of
                                    --------------------------
New York  on the     15th     day of May, 2001.
- --------         -----------         ---------


                                   Loews Corporation
                                   -------------------------------------------
                                   (Name of Institutional Investment Manager)


                                   By:  /s/ Barry Hirsch
                                   -------------------------------------------
                                   (Manual Signature of Person Duly Authorized
                                             to Submit This Report)

Report for the Quarter Ended March 31, 2001
`;
    expect(shown(text, '13F-HR/A')).toEqual(['Barry Hirsch | - | 2001-05-15 | Loews Corporation | -']);
  });

  it('Forms 3, 4 and 5 in HTML: signers over the captions', () => {
    const row = (name: string, date: string): string => `<tr><td></td><td><u>${name}</u></td><td><u>${date}</u></td></tr>`;
    const text = `<html><body><table><tr><td>Remarks:</td></tr></table><table>${row('/s/Jessica L. Brosius, Attorney in Fact for Nora B. Sullivan', '01/26/2023')}${row('Carlyle Realty III, L.P., By: /s/ Kevin Gasque, Authorized Person', '01/27/2023')}${row('** Signature of Reporting Person', 'Date')}<tr><td colspan="3">Reminder: Report on a separate line for each class.</td></tr></table></body></html>`;
    expect(shown(text, '4')).toEqual([
      'Jessica L. Brosius | Attorney in Fact | 2023-01-26 | Nora B. Sullivan | -',
      'Kevin Gasque | Authorized Person | 2023-01-27 | Carlyle Realty III, L.P. | -',
    ]);
  });

  it('Schedule 13D: one attorney for entities and for a person', () => {
    const text = `SIGNATURE

After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.

Dated: January 6, 2020

GGCP, INC.
MARIO J. GABELLI

By:/s/ David Goldman
David Goldman
Attorney-in-Fact
`;
    expect(shown(text, 'SC 13D/A')).toEqual([
      'David Goldman | Attorney-in-Fact | 2020-01-06 | GGCP, INC. | -',
      'MARIO J. GABELLI | - | 2020-01-06 | - | David Goldman',
    ]);
  });

  it('Schedule 13G: entities sign by a partner, persons for themselves', () => {
    const text = `After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.

February 16, 2021

BAKER BROS. ADVISORS LP
By: Baker Bros. Advisors (GP) LLC, its general partner

By: /s/ Scott L. Lessing
Name: Scott L. Lessing
Title: President

/s/ Julian C. Baker
Julian C. Baker
`;
    expect(shown(text, 'SC 13G/A')).toEqual([
      'Scott L. Lessing | President | 2021-02-16 | BAKER BROS. ADVISORS LP | -',
      'Julian C. Baker | - | 2021-02-16 | - | -',
    ]);
  });

  it('Schedule 13G: Signature: and Name/Title', () => {
    const text = `Signature.

After reasonable inquiry and to the best of my knowledge and
belief, I certify that the information set forth in this statement
is true, complete and correct.


Dated: January 22, 2024
BlackRock, Inc.

Signature:  Spencer Fleming



-------------------------------------------

Name/Title Attorney-In-Fact


The original statement shall be signed by each person on whose
behalf the statement is filed or his authorized representative.
`;
    expect(shown(text, 'SC 13G/A')).toEqual(['Spencer Fleming | Attorney-In-Fact | 2024-01-22 | BlackRock, Inc. | -']);
  });

  it('a letter', () => {
    const text =
      'Dear Sirs:\n\nWe respond to your comment.\n\nSincerely,\n\nALPHABET INC.\n\n/s/ Amie Thuener O’Toole\nAmie Thuener O’Toole\nVice President and Chief Accounting Officer\n';
    expect(shown(text, 'CORRESP')).toEqual(['Amie Thuener O’Toole | Vice President and Chief Accounting Officer | - | ALPHABET INC. | -']);
    expect(read(text, '10-K').signatures).toEqual([]);
  });
});

it('a letter without a closing is signed below its last paragraph', () => {
  const text = `Please contact Matt Mamak of Alston & Bird LLP with any questions or concerns regarding this matter.

Nuvectis Pharma, Inc.

By:    /s/ Ron Bentsur
Name:  Ron Bentsur
Title: Chairman, Chief Executive Officer and President
`;
  expect(shown(text, 'CORRESP')).toEqual(['Ron Bentsur | Chairman, Chief Executive Officer and President | - | Nuvectis Pharma, Inc. | -']);
});

describe('a page that prints no entity', () => {
  const span = { start: 0, end: 10 };
  const none = {
    fileNumber: null,
    filmNumber: null,
    act: null,
    sicCode: null,
    irsNumber: null,
    stateOfIncorporation: null,
    fiscalYearEnd: null,
  };
  const filer: Party = {
    ...none,
    role: 'FILER',
    name: { value: 'GABELLI GROWTH FUND', basis: 'header', span },
    cik: null,
    organizationName: null,
    relationship: null,
    formerNames: [],
    businessAddress: null,
    mailAddress: null,
    span: null,
  };
  const forWhom = (sentence: string, parties: readonly Party[]) =>
    readSignatures(mainDocument(page(sentence, 'By:     /s/John C. Ball\n        John C. Ball\n'), { parties }), () => {}).map(
      ({ onBehalfOf }) => onBehalfOf?.value ?? null,
    );

  it.each<readonly [string, string, readonly Party[], string | null]>([
    ['its sentence says the registrant', behalf, [filer], 'GABELLI GROWTH FUND'],
    [
      'persons on behalf of the issuer, by',
      persons.replace('persons', 'persons on behalf of the issuer and'),
      [filer],
      'GABELLI GROWTH FUND',
    ],
    ['persons in their capacities', persons, [filer], null],
    ['which of two filers is not said', behalf, [filer, filer], null],
  ])('%s', (_name, sentence, parties, expected) => {
    expect(forWhom(sentence, parties)).toEqual([expected]);
  });

  it('the registrant as it is printed above another', () => {
    const sentence = persons.replace('persons', 'persons on behalf of the issuer and');
    const list =
      'Gabelli Growth Fund\n\nBy: /s/ John C. Ball    President\n    John C. Ball\n\n\nBy: /s/ Bruce N. Alpert    Director\n    Bruce N. Alpert\n';
    const signatures = readSignatures(mainDocument(page(sentence, list), { parties: [filer] }), () => {});
    expect(signatures.map(({ onBehalfOf }) => onBehalfOf?.value)).toEqual(['Gabelli Growth Fund', 'Gabelli Growth Fund']);
  });
});

describe('whose page it is', () => {
  it('no blank line between the registrant, who signs, and the list of persons', () => {
    const text = `<html><body><p>SIGNATURES</p><p>${behalf}</p><p>VULCAN MATERIALS COMPANY</p><p>By</p><p>/s/ Donald M. James</p><p>Donald M. James</p><p>Chairman and Chief Executive Officer</p><p>${persons}</p><table><tr><td>/s/ John R. Roe</td><td>Director</td></tr></table></body></html>`;
    expect(shown(text)).toEqual([
      'Donald M. James | Chairman and Chief Executive Officer | - | VULCAN MATERIALS COMPANY | -',
      'John R. Roe | Director | - | - | -',
    ]);
  });

  it('a heading alone on Schedule 13G: a person signs without the entities above', () => {
    const text =
      'SIGNATURE\n\nMILLENNIUM GROUP MANAGEMENT LLC\n\nBy: /s/ Gil Raviv\n    Name: Gil Raviv\n    Title: Global General Counsel\n\n/s/ Israel A. Englander\nIsrael A. Englander\n';
    expect(shown(text, 'SC 13G')).toEqual([
      'Gil Raviv | Global General Counsel | - | MILLENNIUM GROUP MANAGEMENT LLC | -',
      'Israel A. Englander | - | - | - | -',
    ]);
  });

  it('leases that have been signed announce nobody', () => {
    const text =
      'We have excluded leases that have been signed but have not yet commenced. The following table presents the rest:\n\nLong-Term Debt\n---------------\nThe Long-Term Debt\n';
    expect(read(text).signatures).toEqual([]);
  });

  it('copies of a letter are no part of the title', () => {
    const text =
      'Sincerely,\n\n/s/ Luca Maestri\nLuca Maestri\nChief Financial Officer\ncc: Kate Adams, General Counsel\n    Chris Kondo, Senior Director\n';
    expect(shown(text, 'CORRESP')).toEqual(['Luca Maestri | Chief Financial Officer | - | - | -']);
  });
});

describe('what could not be read', () => {
  it('an asterisk without an attorney', () => {
    expect(read(page(persons, 'Alex Trotman*        Director\n(Alex Trotman)\n')).codes).toContain('unresolved-attorney');
  });

  it('a signature page without a signature', () => {
    expect(read(page(behalf, 'ACME CORP.\n')).codes).toEqual(['signature-not-found']);
  });

  it('no signature page', () => {
    expect(read('Nothing is signed here.').codes).toEqual([]);
  });
});
