import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/source/span.ts';
import { coverOf } from './main-document.ts';

const pageOf = (text: string) => coverOf(text, { formType: '10-K' }).coverPage;

describe('a value', () => {
  it.each([
    ['above its caption', '       WD-40 COMPANY\n  (Exact Name of Registrant as specified in Charter)'],
    ['above a rule', '   WD-40 COMPANY\n   -------------\n  (Exact Name of Registrant as specified in Charter)'],
    ['above a rule with a dash escape', '   WD-40 COMPANY\n- -------------\n  (Exact Name of Registrant as specified in Charter)'],
    ['above blank lines', '   WD-40 COMPANY\n\n\n  (Name of Registrant)'],
    ['below its caption', 'Full Name of Registrant\n\n   WD-40 COMPANY\n-----------------\nFormer Name if Applicable\n'],
    ['after its caption', 'Full name of registrant      WD-40 COMPANY\nFormer name if applicable    not applicable\n'],
    ['after a colon', 'Full name of registrant:  WD-40 COMPANY\n'],
    ['in brackets that are square', '   WD-40 COMPANY\n  [Exact name of Registrant as specified in its charter]'],
    ['in HTML', '<html><body><p>WD-40 COMPANY</p><p>(Exact name of registrant)</p></body></html>'],
    ['not the words of the form', 'SECURITIES EXCHANGE ACT OF 1934\nWD-40 COMPANY\n(Exact name of registrant)'],
    ['not another caption’s', 'Commission File Number: 0-6936\nWD-40 COMPANY\n(Exact name of registrant)'],
    ['not the date of the report', '  February 5, 2007\n  WD-40 COMPANY\n  (Exact name of registrant)'],
    ['not the dates of report and event', '  January 27, 2005 (January 24, 2005)\n  WD-40 COMPANY\n  (Exact name of registrant)'],
    [
      'below two captions (Wherehouse Entertainment)',
      'Part 1 - Registrant Information\n\nFull Name of Registrant\nFormer Name if Applicable\n     WD-40 COMPANY\nAddress of Principal Office (Street and Number)\n     19701 Hamilton Avenue\n',
    ],
    ['before its caption on one line (XTRA)', 'WD-40 COMPANY (Exact name of Registrant as specified in its charter)'],
    ['not its logo (Wyle)', '      [LOGO OF WD-40]\n      WD-40 COMPANY\n  (EXACT NAME OF REGISTRANT AS SPECIFIED IN ITS CHARTER)'],
    ['not what it was called before', 'WD-40 COMPANY (formerly known as Rocket Chemical Company)\n(Exact name of registrant)'],
    ['above the caption of a Form 13F (Loews 2001)', '   WD-40 COMPANY\n- -------------\nName of Institutional Investment Manager'],
    [
      'not instructions to the filer',
      'PLEASE PRINT OR TYPE.\n\n1.  Name and address of issuer:\n    WD-40 COMPANY\n    2800 Post Oak Blvd.\n',
    ],
  ])('stands %s', (_name, text) => {
    const name = pageOf(`FORM 10-K\n\n${text}`)?.registrantName ?? null;
    expect(name?.value).toBe('WD-40 COMPANY');
    expect(name && slice(`FORM 10-K\n\n${text}`, name.span)).toBe('WD-40 COMPANY');
  });

  it.each(['N/A', 'Not applicable', 'None', 'Inapplicable', '_________'])('%j is none', (missing) => {
    const page = pageOf(`    AEGON N.V.\n  (Exact name of Registrant)\n\n   ${missing}\n  (Jurisdiction of incorporation or organization)`);
    expect([page?.registrantName?.value, page?.stateOfIncorporation]).toEqual(['AEGON N.V.', null]);
  });
});

describe('columns', () => {
  it.each([
    [
      'captions below, on two lines',
      `
      California                        0-10030            94-2404110
     ------------                      ---------          ------------
 (State or other jurisdiction          (Commission File    (I.R.S. Employer
  of incorporation or organization)     Number)            Identification No.)`,
    ],
    [
      'captions without brackets',
      `
      California                        0-10030            94-2404110
  State of Incorporation           Commission File       I.R.S. Employer
                                   Number              Identification Number`,
    ],
    [
      'captions of several lines above their values (Zurn)',
      `
                                                                 IRS Employer
    State of                      Commission                    Identification
  Incorporation                   File Number                       Number
  California                        0-10030                      94-2404110`,
    ],
    [
      'captions that one space sets apart (Innovative Clinical Solutions)',
      `
                                    California
                    (State or other jurisdiction of incorporation)

                    0-10030                       94-2404110
-------------------------------------------------------------------------------
          (Commission File Number) (IRS Employer Identification Number)`,
    ],
    [
      'captions and numbers that one space sets apart',
      `
                                    California
                    (State or other jurisdiction of incorporation)

                               0-10030 94-2404110
          (Commission File Number) (IRS Employer Identification Number)`,
    ],
    [
      'captions and values in one cell each (Marygold)',
      `<html><body><table><tr><td>California 0-10030 94-2404110<br>(state of incorporation) (Commission File Number) (IRS Employer I.D. Number)</td></tr></table></body></html>`,
    ],
    [
      'captions in square brackets',
      `
      California                        0-10030            94-2404110
 [State or other jurisdiction          [Commission         [I.R.S. Employer
  of incorporation or organization]     File Number]       Identification No.]`,
    ],
    [
      'values that tabs have moved (Apple 1996)',
      '\n\tCalifornia\t\t\t0-10030\t\t94-2404110\n(State or other jurisdiction of           (Commission File        (I.R.S. Employer\nincorporation or organization)                Number)                Identification No.)',
    ],
    [
      'in a table of HTML',
      `<html><body><table><tr><td>California</td><td>&nbsp;</td><td>0-10030</td><td>&nbsp;</td><td>94-2404110</td></tr>
<tr><td>(State or Other Jurisdiction<br>of Incorporation)</td><td></td><td>(Commission<br>File Number)</td><td></td><td>(IRS Employer<br>Identification No.)</td></tr></table></body></html>`,
    ],
  ])('%s', (_name, text) => {
    const page = pageOf(text);
    expect([page?.stateOfIncorporation?.value, page?.commissionFileNumbers.map(({ value }) => value), page?.irsNumber?.value]).toEqual([
      'California',
      ['0-10030'],
      '94-2404110',
    ]);
  });
});

describe('the file number', () => {
  it.each([
    ['Commission File Number: 000-12713', '000-12713'],
    ['Commission File Number 0-22672', '0-22672'],
    ['(Commission File No. 1-14728)', '1-14728'],
    ['COMMISSION FILE NUMBER 1-15150', '1-15150'],
    ['BUFFALO DIAMONDS LTD. (File #: 0-30150)', '0-30150'],
    ['Investment Company Act file number 811-07963', '811-07963'],
    ['For the fiscal year ended December 31, 1993   Commission file number 1-35', '1-35'],
    ['Commission File Number 000 26460', '000 26460'],
    ['Commission file number   0-72', '0-72'],
    ['DECEMBER 31, 1995                             COMMISSION FILE NO.\n0-14710', '0-14710'],
    ['                                Commission File\nFor the year ended December 31, 1994                        No. 0-9684', '0-9684'],
    ['Commission File No. 333-46893-01', '333-46893-01'],
    ['SEC FILE NUMBER\n       1-6848', '1-6848'],
    [
      'For the year ended December 31, 1995            Commission File\n                                                Number  0-10272',
      '0-10272',
    ],
    ['For the Fiscal Year Ended            Commission File No.\n    August 31, 1995                      0-6936-3', '0-6936-3'],
  ])('%s', (text, number) => {
    expect(pageOf(`FORM 10-K\n\n${text}`)?.commissionFileNumbers.map(({ value }) => value)).toEqual([number]);
  });

  it('goes on in the next line after a comma', () => {
    const text = 'FORM F-3\n\nRegistration Nos. 333-285907, 333-285927,\n333-285927-02 and 333-285927-03\n';
    expect(pageOf(text)?.commissionFileNumbers.map(({ value }) => value)).toEqual([
      '333-285907',
      '333-285927',
      '333-285927-02',
      '333-285927-03',
    ]);
  });

  it.each(['Commission File Number ____________', 'Commission File Number:\n', 'Registration No. 333-'])('none in %j', (text) => {
    expect(pageOf(`FORM 10-K\n\n  WD-40\n (Name of Registrant)\n${text}`)?.commissionFileNumbers).toEqual([]);
  });
});

describe('the address', () => {
  it.each([
    [
      'five lines',
      '   Haifa Bay\n   Acre Industrial Area\n   P.O. Box 1929\n   Haifa, 31019 Israel\n   -------------------\n   (Address of principal executive offices)',
      ['Haifa Bay', 'Acre Industrial Area', 'P.O. Box 1929', 'Haifa, 31019 Israel'],
    ],
    [
      'zip code in a column',
      '1061 Cudahy Place, San Diego, California              92110\n----------------------------------------              -----\n(Address of principal executive offices)           (Zip Code)',
      ['1061 Cudahy Place, San Diego, California 92110'],
    ],
    [
      'zip code a line above (PerkinElmer)',
      '                                                     02481\n 45 WILLIAM STREET, WELLESLEY, MASSACHUSETTS      (ZIP CODE)\n   (ADDRESS OF PRINCIPAL EXECUTIVE OFFICES)',
      ['45 WILLIAM STREET, WELLESLEY, MASSACHUSETTS 02481'],
    ],
    [
      'zip code on the street’s line (Apple)',
      '            1 INFINITE LOOP                                    95014\n         CUPERTINO, CALIFORNIA                               (Zip Code)\n(Address of principal executive offices)',
      ['1 INFINITE LOOP', 'CUPERTINO, CALIFORNIA 95014'],
    ],
    [
      'in columns up to the zip code (United Telephone)',
      'P. O. BOX 165000,             Altamonte Springs, Florida             32716-5000\n                     (Address of principal executive offices)',
      ['P. O. BOX 165000, Altamonte Springs, Florida 32716-5000'],
    ],
    [
      'after a dash (Universal)',
      'Address of principal executive offices - HAMILTON STREET AT BROAD\n                                         RICHMOND, VIRGINIA  23230\n',
      ['HAMILTON STREET AT BROAD', 'RICHMOND, VIRGINIA 23230'],
    ],
    [
      'in lines that blank ones part (Zions)',
      '         1380 Kennecott Building\n\n           Salt Lake City, Utah                            84133\n (Address of principal executive offices)                (Zip Code)',
      ['1380 Kennecott Building', 'Salt Lake City, Utah 84133'],
    ],
    [
      'without the name that heads it (USAir)',
      '                  WD-40\n   2345 Crystal Drive, Arlington, Virginia 22227\n     (Address of principal executive offices)',
      ['2345 Crystal Drive, Arlington, Virginia 22227'],
    ],
    [
      'words that are justified (Oasis Entertainment)',
      '24843  Del  Prado,  Suite  326  Dana  Point,  California                   92629\n(Address of principal executive offices)                              (Zip Code)',
      ['24843 Del Prado, Suite 326 Dana Point, California 92629'],
    ],
    [
      'in parts over a rule, each with its caption (Loews 2001)',
      '                 667 Madison Avenue    New York     New York     10021\n- --------------------------------------------------------\nBusiness Address       (Street)        (City)        (State)     (Zip)',
      ['667 Madison Avenue New York New York 10021'],
    ],
    [
      'in parts after its caption (Loews 2003)',
      'Address:                 667 Madison Avenue    New York     New York     10021\n- -------------------------------------------------------\n                               (Street)        (City)        (State)     (Zip)',
      ['667 Madison Avenue New York New York 10021'],
    ],
    [
      'a city with a caption of its own',
      ' 414 EAST DIXIE DRIVE\n ----------------\n Address of Principal Executive Office\n\n ASHEBORO, NC 27203\n ---------\n City, State and Zip Code',
      ['414 EAST DIXIE DRIVE', 'ASHEBORO, NC 27203'],
    ],
    [
      'below a caption of two lines, the zip code apart (Zurn)',
      '                                  Address and\n                               Telephone Number\n                                One Zurn Place\n                           Erie, Pennsylvania  16505\n                                 814-452-2111\n',
      ['One Zurn Place', 'Erie, Pennsylvania 16505'],
    ],
    [
      'with the telephone number',
      ' 18 EAST 48TH STREET\n NEW YORK, NEW YORK 10017\n (212) 752-8787\n -------\n (Address, Including Zip Code, and Telephone Number, Including Area Code,\n        of Registrant’s Principal Executive Offices)',
      ['18 EAST 48TH STREET', 'NEW YORK, NEW YORK 10017'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(pageOf(`  WD-40\n  (Name of Registrant)\n\n${text}`)?.address?.lines).toEqual(lines);
  });

  it('is not the agent’s', () => {
    const text =
      '  WD-40\n  (Name of Registrant)\n\n David E. Howard\n 10 Hudson Yards\n (Name, address, including zip code, and telephone number, including area code,\n   of agent for service)';
    expect(pageOf(text)?.address).toBeNull();
  });

  it('stands without captions below the file number (Merck 1995)', () => {
    const page = pageOf(
      'Commission File No. 1-3305\n-----\n  MERCK & CO., INC.\n  P.O. Box 100\n  Whitehouse Station, N. J. 08889-0100\n  (908) 423-1000\n\nIncorporated in New Jersey\n\nSecurities registered pursuant to Section 12(b)',
    );
    expect([page?.registrantName?.value, page?.address?.lines, page?.phone?.value, page?.stateOfIncorporation?.value]).toEqual([
      'MERCK & CO., INC.',
      ['P.O. Box 100', 'Whitehouse Station, N. J. 08889-0100'],
      '(908) 423-1000',
      'New Jersey',
    ]);
  });
});

it('stands without captions, the telephone number behind a word (Union Carbide)', () => {
  const page = pageOf(
    'Commission file number 1-1463\n\nWD-40 COMPANY\n39 Old Ridgebury Road\nDanbury, Connecticut 06817-0001\nTel. (203) 794-2000\n',
  );
  expect([page?.address?.lines, page?.phone?.value]).toEqual([
    ['39 Old Ridgebury Road', 'Danbury, Connecticut 06817-0001'],
    '(203) 794-2000',
  ]);
});

it('stands without captions, the city alone (Weyerhaeuser)', () => {
  const page = pageOf(
    'Commission File Number 1-4825\n\n        WD-40 COMPANY\n\n  A Washington Corporation       (IRS Employer Identification\n                                  No. 91-0470860)\n\n    Tacoma, Washington  98477\n    Telephone (206) 924-2345\n',
  );
  expect([page?.address?.lines, page?.address?.city, page?.phone?.value]).toEqual([
    ['Tacoma, Washington 98477'],
    'Tacoma',
    '(206) 924-2345',
  ]);
});

it('the IRS number is kept as the cover prints it, a misprint too', () => {
  expect(pageOf('  WD-40\n  (Name of Registrant)\n\n   77-00038387\n (I.R.S. Employer ID. Number)')?.irsNumber?.value).toBe('77-00038387');
});

it.each([
  ['a caption that names employees (Weis Markets)', '   94-2404110\n (IRS Employee Identification No.)', '94-2404110'],
  ['a caption without blanks (Waxman)', '   94-2404110\n (I.R.S.EMPLOYER IDENTIFICATION NUMBER)', '94-2404110'],
  ['a caption in full (Zions)', '   94-2404110\n (Internal Revenue Service Employer\n    Identification Number)', '94-2404110'],
  ['a blank for the hyphen (United Technologies)', '   06 0570975\n (I.R.S. Employer Identification No.)', '06 0570975'],
  ['in its caption’s second line (Weyerhaeuser)', '   (IRS Employer Identification\n    No. 91-0470860)', '91-0470860'],
  ['behind a letter (Zapata)', '   C-74-1339132\n (I.R.S. Employer Identification No.)', '74-1339132'],
])('the IRS number: %s', (_name, text, number) => {
  expect(pageOf(`  WD-40\n  (Name of Registrant)\n\n${text}`)?.irsNumber?.value).toBe(number);
});

describe('the state', () => {
  it.each([
    ['called one (Zapata)', '  STATE OF DELAWARE\n (STATE OR OTHER JURISDICTION OF INCORPORATION)', 'DELAWARE'],
    [
      'in a sentence on two lines beside a caption (Wisconsin Bell)',
      '               A Wisconsin                       I.R.S. Employer\n               Corporation                       No. 39-0716650\n',
      'Wisconsin',
    ],
    ['after a dash (Universal)', 'State or other jurisdiction of incorporation or organization - VIRGINIA\n', 'VIRGINIA'],
  ])('%s', (_name, text, state) => {
    const found = pageOf(`  WD-40\n  (Name of Registrant)\n\n${text}`)?.stateOfIncorporation;
    expect(found?.value).toBe(state);
  });
});

describe('the telephone number', () => {
  it.each([
    ["Registrant's Phone Number, Including Area Code:  (402) 359-2201", '(402) 359-2201'],
    ["Registrant's telephone number,\nincluding area code                     203-226-1144", '203-226-1144'],
    ["     (303) 985-4665\n Registrant's telephone\n number, including area\n          code", '(303) 985-4665'],
    ["Registrant's telephone number, including area code:         (215)\n545-2500", '(215) 545-2500'],
    [
      ' 627 Davis Drive\n Morrisville, North Carolina 27560\n (919) 240-7133\n (Address and telephone number of registrant’s principal executive office)\n\n Jeffrey Wolf\n (919) 240-7133\n (Name, address and telephone number of agent of services)\n\n WITH COPIES TO:\n Leslie Marlow, Esq.\n (212) 907-6457\n (Name, address and telephone number)\n',
      '(919) 240-7133',
    ],
    ["  Registrant's telephone number, including area code: 201-567-5648", '201-567-5648'],
    ["Registrant's telephone number, including area code         (619) 275-1400", '(619) 275-1400'],
    ["   (404) 827-1700\n   (Registrant's Telephone Number, Including Area Code)", '(404) 827-1700'],
    ["   (213) 210-5000\n   -------------\n   Registrant's telephone number, including area code", '(213) 210-5000'],
    ["Registrant's telephone number: 612/304-6073", '612/304-6073'],
    ['Telephone Number (303) 896-3099', '(303) 896-3099'],
    ["  (Registrant's telephone number, including area code)      800-323-6883", '800-323-6883'],
    ["   Investor Relations  (212) 836-2674\n   Secretary  (212) 836-2732\n   (Registrant's telephone number)", '(212) 836-2674'],
    [
      '<table><tr><td>Registrant’s telephone number, including area code:</td><td>(224)</td><td>551-4000</td></tr></table>',
      '(224) 551-4000',
    ],
    [
      '  Barry Hirsch, Senior Vice President          (212) 521-2920\n- -------\nName, Phone No., and Title of Person Duly Authorized to Submit This Report.',
      '(212) 521-2920',
    ],
    [
      '<html><body><table><tr><td>(479)</td><td>290-4000</td></tr><tr><td colspan="2">(Registrant’s telephone number)</td></tr></table></body></html>',
      '(479) 290-4000',
    ],
    [
      ' 5150 El Camino Real\n Los Altos, CA 94022\n (650) 351-4495\n (Address and telephone number of registrant’s principal executive offices)\n\n Shalabh Gupta\n (Name, address, and telephone number of agent for service)\n\n Telephone: (212) 653-8700\n',
      '(650) 351-4495',
    ],
  ])('%s', (text, phone) => {
    expect(pageOf(`  WD-40\n  (Name of Registrant)\n\n${text}`)?.phone?.value).toBe(phone);
  });
});
