import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/source/span.ts';
import { coverOf } from './main-document.ts';

/** Each registrant as `name | file number | IRS number | state | address | telephone number`. */
const registrantsOf = (text: string) =>
  coverOf(text, { formType: '8-K' }).registrants.map((registrant) =>
    [
      registrant.name.value,
      registrant.fileNumber?.value,
      registrant.irsNumber?.value,
      registrant.stateOfIncorporation?.value,
      registrant.address?.lines.join(', '),
      registrant.phone?.value,
    ]
      .map((value) => value ?? '-')
      .join(' | '),
  );

const southern = [
  'The Southern Company | 1-3526 | 58-0690070 | Delaware | 30 Ivan Allen Jr. Blvd., N.W., Atlanta, Georgia 30308 | (404) 506-5000',
  'Gulf Power Company | 0-2429 | 59-0276810 | Maine | One Energy Place, Pensacola, Florida 32520 | (850) 444-6111',
];

const plain = `FORM 8-K

Commission       Registrant, State of Incorporation,       I.R.S. Employer
File Number      Address and Telephone Number              Identification No.

1-3526           The Southern Company                      58-0690070
                 (A Delaware Corporation)
                 30 Ivan Allen Jr. Blvd., N.W.
                 Atlanta, Georgia 30308
                 (404) 506-5000

0-2429           Gulf Power Company                        59-0276810
                 (A Maine Corporation)
                 One Energy Place
                 Pensacola, Florida 32520
                 (850) 444-6111

The addresses of the registrants have not changed since the last report.
`;

describe('a table of registrants', () => {
  it.each([
    ['in plain text (Southern Company 2004)', plain, southern],
    [
      'in a table of HTML (Southern Company 2007)',
      `<html><body><p>FORM 8-K</p><table>
<tr><td>Commission<br>File Number</td><td>Registrant, State of Incorporation,<br>Address and Telephone Number</td><td>I.R.S. Employer<br>Identification No.</td></tr>
<tr><td>1-3526</td><td>The Southern Company<br>(A Delaware Corporation)<br>30 Ivan Allen Jr. Blvd., N.W.<br>Atlanta, Georgia 30308<br>(404) 506-5000</td><td>58-0690070</td></tr>
<tr><td>0-2429</td><td>Gulf Power Company<br>(A Maine Corporation)<br>One Energy Place<br>Pensacola, Florida 32520<br>(850) 444-6111</td><td>59-0276810</td></tr></table></body></html>`,
      southern,
    ],
    [
      'a table for the numbers of each, the rest below it (Southern Company 2019)',
      `<html><body><p>FORM 8-K</p><table>
<tr><td>Commission</td><td></td><td>Registrant,</td><td></td><td>I.R.S. Employer</td></tr>
<tr><td>File Number</td><td></td><td>State of Incorporation,</td><td></td><td>Identification No.</td></tr>
<tr><td></td><td></td><td>Address and Telephone Number</td><td></td><td></td></tr></table>
<table><tr><td>1-3526</td><td></td><td>The Southern Company</td><td></td><td>58-0690070</td></tr></table>
<p>(A Delaware Corporation)</p><p>30 Ivan Allen Jr. Blvd., N.W.</p><p>Atlanta, Georgia 30308</p><p>(404) 506-5000</p>
<table><tr><td>0-2429</td><td></td><td>Gulf Power Company</td><td></td><td>59-0276810</td></tr></table>
<p>(A Maine Corporation)</p><p>One Energy Place</p><p>Pensacola, Florida 32520</p><p>(850) 444-6111</p>
<p>The names and addresses of the registrants have not changed since the last report.</p></body></html>`,
      southern,
    ],
    [
      'two registrants in a row, the IRS number below the telephone number (Entergy)',
      `<html><body><p>FORM 10-Q</p><table>
<tr><td>Commission<br>File Number</td><td>Registrant, State of Incorporation, Address of Principal Executive Offices, Telephone Number</td><td>Commission<br>File Number</td><td>Registrant, State of Incorporation, Address of Principal Executive Offices, Telephone Number</td></tr>
<tr><td>1-11299</td><td>ENTERGY CORPORATION<br>(a Delaware corporation)<br>639 Loyola Avenue<br>New Orleans, Louisiana 70113<br>Telephone (504) 576-4000<br>72-1229752</td><td>1-35747</td><td>ENTERGY NEW ORLEANS, LLC<br>(a Texas limited liability company)<br>1600 Perdido Street<br>New Orleans, Louisiana 70112<br>Telephone (504) 670-3700<br>82-2212934</td></tr></table></body></html>`,
      [
        'ENTERGY CORPORATION | 1-11299 | 72-1229752 | Delaware | 639 Loyola Avenue, New Orleans, Louisiana 70113 | (504) 576-4000',
        'ENTERGY NEW ORLEANS, LLC | 1-35747 | 82-2212934 | Texas | 1600 Perdido Street, New Orleans, Louisiana 70112 | (504) 670-3700',
      ],
    ],
    [
      'a name on two lines, the address on one, the registrant of two states',
      `FORM 10-K

Commission     Registrant; State of Incorporation;          I.R.S. Employer
File Number    Address; and Telephone Number                Identification No.

1-2255         Virginia Electric and Power                  54-0418825
               Company
               (A Virginia Corporation)
               120 Tredegar Street, Richmond, Virginia 23219
               (804) 819-2000

1-3464         Kentucky Utilities Company                   61-0247570
               (A Kentucky and Virginia Corporation)
               One Quality Street
               Lexington, Kentucky 40507-1428
`,
      [
        'Virginia Electric and Power Company | 1-2255 | 54-0418825 | Virginia | 120 Tredegar Street, Richmond, Virginia 23219 | (804) 819-2000',
        'Kentucky Utilities Company | 1-3464 | 61-0247570 | Kentucky and Virginia | One Quality Street, Lexington, Kentucky 40507-1428 | -',
      ],
    ],
    [
      'of names first, with their states and numbers (additional registrants)',
      `FORM S-4

Exact Name of Registrant        State of            I.R.S. Employer
as Specified in its Charter     Incorporation       Identification Number

Acme Finance Corp.              Delaware            12-3456789
Acme Holdings, Inc.             Nevada              98-7654321
`,
      ['Acme Finance Corp. | - | 12-3456789 | Delaware | - | -', 'Acme Holdings, Inc. | - | 98-7654321 | Nevada | - | -'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(registrantsOf(text)).toEqual(expected);
  });

  it('gives the cover the first registrant, and the file numbers of all', () => {
    const { coverPage } = coverOf(plain, { formType: '8-K' });
    expect(coverPage).toMatchObject({ registrantName: { value: 'The Southern Company' }, irsNumber: { value: '58-0690070' } });
    expect(coverPage?.commissionFileNumbers.map(({ span }) => slice(plain, span))).toEqual(['1-3526', '0-2429']);
  });

  it('leaves the address and the telephone number to captions of their own (Washington Energy)', () => {
    const text = `FORM 10-K

                                                                           I.R.S. Employer
Commission File   Exact Name of Registrant as Specified     State of       Identification
    Number                    in Its Charter              Incorporation        Number
---------------   -------------------------------------   -------------    ---------------
   001-11227      Washington Energy Company               Washington         91-1005304
   001-11271      Washington Natural Gas Company          Washington         91-1005303

                                                                          Registrants' Telephone Number,
Address of Principal Executive Offices               Zip Code                  Including Area Code
--------------------------------------               --------             ------------------------------
815 Mercer Street, Seattle, Washington               98109                        (206) 622-6767
`;
    expect(registrantsOf(text)).toEqual([
      'Washington Energy Company | 001-11227 | 91-1005304 | Washington | 815 Mercer Street, Seattle, Washington 98109 | (206) 622-6767',
      'Washington Natural Gas Company | 001-11271 | 91-1005303 | Washington | - | -',
    ]);
  });

  it('is none where a state stands with its numbers over their captions', () => {
    const text = `FORM 8-K

                     ACME CORP
   Exact name of registrant as specified in charter

   Delaware           0-10030          94-2404110
   State of         Commission       I.R.S. Employer
   Incorporation    File Number      Identification No.
`;
    expect(registrantsOf(text)).toEqual(['ACME CORP | 0-10030 | 94-2404110 | Delaware | - | -']);
  });
});

describe('what captions say of each of several registrants', () => {
  it.each([
    [
      'as many lines over one caption (Welltower)',
      `FORM S-3

                       WELLTOWER INC.
                      WELLTOWER OP LLC
   (Exact name of registrant as specified in its charter)

      Delaware                         34-1096634
      Delaware                         88-1538732
   (State of incorporation)     (I.R.S. Employer Identification Number)

                      4500 Dorr Street
                     Toledo, Ohio 43615
                       (419) 247-2800
   (Address and telephone number of principal executive offices)
`,
      [
        'WELLTOWER INC. | - | 34-1096634 | Delaware | 4500 Dorr Street, Toledo, Ohio 43615 | (419) 247-2800',
        'WELLTOWER OP LLC | - | 88-1538732 | Delaware | - | -',
      ],
    ],
    [
      'captions side by side (Thomson Reuters F-10 and F-3)',
      `<html><body><p>FORM F-10 and FORM F-3</p><table>
<tr><td>THOMSON REUTERS CORPORATION</td><td></td><td>TR FINANCE LLC</td></tr>
<tr><td>(Exact name of Registrant as specified in its charter)</td><td></td><td>(Exact name of Registrant as specified in its charter)</td></tr>
<tr><td>Ontario</td><td></td><td>Delaware</td></tr>
<tr><td>(Province or other jurisdiction of<br>incorporation or organization)</td><td></td><td>(State or other jurisdiction of<br>incorporation or organization)</td></tr>
<tr><td>98-0176673</td><td></td><td>84-3786645</td></tr>
<tr><td>(I.R.S. Employer Identification<br>Number (if applicable))</td><td></td><td>(I.R.S. Employer Identification Number)</td></tr>
<tr><td>19 Duncan Street<br>Toronto, Ontario M5H 3H1<br>(647) 480-7000</td><td></td><td>2900 Ames Crossing Road<br>Eagan, Minnesota 55121<br>(651) 687-7000</td></tr>
<tr><td>(Address and telephone number of Registrant’s principal executive offices)</td><td></td><td>(Address and telephone number of Registrant’s principal executive offices)</td></tr>
</table></body></html>`,
      [
        'THOMSON REUTERS CORPORATION | - | 98-0176673 | Ontario | 19 Duncan Street, Toronto, Ontario M5H 3H1 | (647) 480-7000',
        'TR FINANCE LLC | - | 84-3786645 | Delaware | 2900 Ames Crossing Road, Eagan, Minnesota 55121 | (651) 687-7000',
      ],
    ],
    [
      'captions of each below those of the other (AMERCO)',
      `FORM 10-K

Commission File Number: 1-11255
                     AMERCO
   (Exact name of registrant as specified in its charter)
   Nevada                             88-0106815
   (State of incorporation)           (I.R.S. Employer Identification No.)

Commission File Number: 2-38498
                     U-Haul International, Inc.
   (Exact name of registrant as specified in its charter)
   Texas                              86-0663060
   (State of incorporation)           (I.R.S. Employer Identification No.)
`,
      ['AMERCO | 1-11255 | 88-0106815 | Nevada | - | -', 'U-Haul International, Inc. | 2-38498 | 86-0663060 | Texas | - | -'],
    ],
    [
      'nothing that stands once: it is the first registrant’s',
      `FORM S-3

   WELLTOWER INC.
   WELLTOWER OP LLC
   (Exact name of registrant as specified in its charter)
   34-1096634
   (I.R.S. Employer Identification Number)
`,
      ['WELLTOWER INC. | - | 34-1096634 | - | - | -', 'WELLTOWER OP LLC | - | - | - | - | -'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(registrantsOf(text)).toEqual(expected);
  });
});
