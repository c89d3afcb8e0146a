import { describe, expect, it } from 'vitest';
import { coverOf } from './main-document.ts';

const html = (body: string) => `<html><body>${body}</body></html>`;

/** What a cover gives, each value as `field: value`; what it does not print is left out. */
function read(text: string): Readonly<Record<string, string>> {
  const { formType, reportingPeriod, coverPage } = coverOf(text);
  const values = {
    form: formType?.value,
    period: reportingPeriod === null ? undefined : reportingPeriod.endsOn,
    name: coverPage?.registrantName?.value,
    files: coverPage?.commissionFileNumbers.map(({ value }) => value).join(', '),
    state: coverPage?.stateOfIncorporation?.value,
    irs: coverPage?.irsNumber?.value,
    address: coverPage?.address?.lines.join(', '),
    phone: coverPage?.phone?.value,
    ticked: coverPage?.checkBoxes
      .filter(({ isChecked }) => isChecked)
      .map(({ question, option }) => option ?? question)
      .join(', '),
  };
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value]])));
}

describe('Form 20-F', () => {
  it('in plain text (Aegon 2001)', () => {
    const text = `                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549
                                   FORM 20-F

(Mark One)
     REGISTRATION STATEMENT PURSUANT TO SECTION 12(b) OR (g) OF THE SECURITIES EXCHANGE ACT OF 1934
                                       OR
X    ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934

                   For the fiscal year ended December 31, 2000
                   -------------------------------------------

                         Commission file number 1-10882
                                   AEGON N.V.
                                   ----------
             (Exact name of Registrant as specified in its charter)

                                 Not applicable
                 (Translation of Registrant's name into English)

                                The Netherlands
                 (Jurisdiction of incorporation or organization)

           AEGONplein 50, P.O. Box 202, 2501 CE The Hague, The Netherlands
                    (Address of principal executive offices)

Indicate by check mark whether the Registrant has filed all reports.  X YES ______ NO

                  Item 17 ____  Item 18  X
`;
    expect(read(text)).toMatchObject({
      form: '20-F',
      period: '2000-12-31',
      name: 'AEGON N.V.',
      files: '1-10882',
      state: 'The Netherlands',
      address: 'AEGONplein 50, P.O. Box 202, 2501 CE The Hague, The Netherlands',
    });
  });

  it('in HTML, translation and jurisdiction side by side (KEPCO 2005)', () => {
    const text = html(`<p>FORM 20-F</p><p>(Mark One)</p><table>
<tr><td>o</td><td>REGISTRATION STATEMENT PURSUANT TO SECTION 12(b) OR (g)</td></tr>
<tr><td>&thorn;</td><td>ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d)</td></tr></table>
<p>For the fiscal year ended December 31, 2004</p><p>Commission File Number: 001-13372</p>
<p>KOREA ELECTRIC POWER CORPORATION</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>N/A</td><td>The Republic of Korea</td></tr><tr><td>(Translation of registrant&#146;s name into English)</td><td>(Jurisdiction of incorporation or organization)</td></tr></table>
<p>167 Samseong-dong, Gangnam-gu, Seoul 135-791, Korea</p><p>(Address of principal executive offices)</p>`);
    expect(read(text)).toMatchObject({
      form: '20-F',
      period: '2004-12-31',
      name: 'KOREA ELECTRIC POWER CORPORATION',
      files: '001-13372',
      state: 'The Republic of Korea',
      address: '167 Samseong-dong, Gangnam-gu, Seoul 135-791, Korea',
      ticked: 'ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d)',
    });
  });

  it.each([
    ['For the fiscal year ended December 31, 2000', '2000-12-31'],
    ['for the fiscal year ended March 31, 2005', '2005-03-31'],
    ['For fiscal year ended June 30, 2008', '2008-06-30'],
  ])('%s', (line, period) => {
    expect(read(`FORM 20-F\n\n${line}\n\n  AEGON N.V.\n (Exact name of Registrant)\n`)['period']).toBe(period);
  });

  it('a blank for the file number is none', () => {
    expect(read('FORM 20-F\n\nCommission file number _______________\n\n  AEGON N.V.\n (Exact name of Registrant)\n')).not.toHaveProperty(
      'files',
    );
  });

  it.each([
    ['Yes [ X ] No [ ]', 'Yes'],
    ['X YES ______ NO', 'YES'],
    ['[ ] YES [X] NO', 'NO'],
  ])('%s', (answer, ticked) => {
    expect(
      read(`FORM 20-F\n\n  AEGON N.V.\n (Exact name of Registrant)\n\nIndicate by check mark whether it has filed.\n\n${answer}\n`)[
        'ticked'
      ],
    ).toBe(ticked);
  });

  it('the company contact gives the telephone number where the cover asks for no other', () => {
    const text =
      'FORM 20-F\n\n  AEGON N.V.\n (Exact name of Registrant)\n\n Jane Roe, +31 70 344 8305, jane@aegon.com, The Hague\n (Name, Telephone, E-mail and/or Facsimile number and Address of Company Contact Person)\n';
    expect(read(text)['phone']).toBe('+31 70 344 8305');
  });
});

it('Form 40-F: columns, boxes, the 82- number between Yes and No', () => {
  const text =
    html(`<p>FORM 40-F</p><p>[Check one]</p><table><tr><td>o</td><td>Registration statement pursuant to Section 12</td></tr><tr><td>&thorn;</td><td>Annual report pursuant to Section 13(a) or 15(d)</td></tr></table>
<p>For the fiscal year ended December 31, 2006</p><p>Commission File Number 1-31402</p><p>CATALYST PAPER CORPORATION</p><p>(Exact name of Registrant as specified in its charter)</p>
<table><tr><td>Canada</td><td>2621</td><td>98-0138030</td></tr><tr><td>(Province or other jurisdiction of incorporation or organization)</td><td>(Primary standard industrial classification code number, if applicable)</td><td>(I.R.S. employer identification number, if applicable)</td></tr></table>
<p>&thorn; Annual Information Form &nbsp; &thorn; Audited Annual Financial Statements</p>
<p>Indicate by check mark whether the registrant is also furnishing pursuant to Rule 12g3-2(b).</p><p>Yes o 82-__________ No &thorn;</p>
<p>Indicate by check mark whether the registrant has filed all reports for the past 90 days.</p><p>Yes &thorn; No o</p>`);
  expect(read(text)).toMatchObject({
    form: '40-F',
    period: '2006-12-31',
    name: 'CATALYST PAPER CORPORATION',
    files: '1-31402',
    state: 'Canada',
    irs: '98-0138030',
    ticked: 'Annual report pursuant to Section 13(a) or 15(d), Annual Information Form, Audited Annual Financial Statements, No, Yes',
  });
});

describe('Form 8-K', () => {
  it.each([
    ['on the same line (100240, 1994)', 'Date of Report (Date of earliest event reported) January 24, 1994', '1994-01-24'],
    ['after a colon (104169, 1995)', 'Date of Report (Date of earliest event reported): May 10, 1995', '1995-05-10'],
    ['on the next line', 'Date of Report (Date of earliest event reported)\n\n       DECEMBER 15, 1998', '1998-12-15'],
    ['above', 'April 26, 2005\nDate of Report (Date of earliest event reported)', '2005-04-26'],
    ['two dates: the event', 'Date of Report (Date of earliest event reported): January 27, 2005 (January 24, 2005)', '2005-01-24'],
    ['without words (109446, 1994)', '       March 22, 1994', '1994-03-22'],
  ])('the date %s', (_name, line, period) => {
    expect(read(`FORM 8-K\n\n${line}\n\n  ACME CORP\n (Exact name of registrant)\n`)['period']).toBe(period);
  });

  it.each([
    [
      'below the values',
      'Pennsylvania                   1-5502              25-1040754\n(State of Incorporation)   (Commission File     (IRS Employer\n                            Number)              Identification Number)',
    ],
    [
      'above the values, without brackets (109446)',
      'State of         Commission        IRS Employer\nIncorporation    File Number       Identification\n                                   Number\nPennsylvania     1-5502            25-1040754',
    ],
    [
      'below the values, without brackets (1002022)',
      'Pennsylvania            1-5502                25-1040754\nState of Incorporation  Commission File       IRS Employer\n                        Number                Identification Number',
    ],
    [
      'of the numbers alone, the state on its own (1001258)',
      '            Pennsylvania\n  (State of Incorporation)\n\n     1-5502                25-1040754\n(Commission File       (IRS Employer\n     Number)          Identification Number)',
    ],
  ])('the captions %s', (_name, row) => {
    expect(read(`FORM 8-K\n\n   ZURN INDUSTRIES, INC.\n  (Exact name of registrant)\n\n${row}\n`)).toMatchObject({
      state: 'Pennsylvania',
      files: '1-5502',
      irs: '25-1040754',
    });
  });

  it.each([
    ['over its caption', "   (404) 827-1700\n   (Registrant's Telephone Number, Including Area Code)", '(404) 827-1700'],
    ['after its caption', "Registrant's telephone number, including area code: 201-567-5648", '201-567-5648'],
    [
      'over a caption without brackets',
      "  (213) 210-5000\n  --------------\n  Registrant's telephone number, including area code",
      '(213) 210-5000',
    ],
  ])('the telephone number %s', (_name, line, phone) => {
    expect(read(`FORM 8-K\n\n  ACME CORP\n (Exact name of registrant)\n\n${line}\n`)['phone']).toBe(phone);
  });

  it.each([
    ['nothing', ''],
    ['NA', '   NA\n'],
    ['Not applicable', '   Not applicable\n'],
    ['a name and an address (Phymatrix)', '   PHYMATRIX CORP.\n   777 South Flagler Drive\n   West Palm Beach, Florida 33401\n'],
  ])('the former name is %s, the name and the address stay', (_name, former) => {
    const text = `FORM 8-K\n\n  INNOVATIVE CLINICAL SOLUTIONS, LTD.\n (Exact name of registrant)\n\n  10 Dorrance Street, Providence, Rhode Island 02903\n (Address of principal executive offices)\n\n${former} (Former name or former address, if changed since last report)\n`;
    expect(read(text)).toMatchObject({
      name: 'INNOVATIVE CLINICAL SOLUTIONS, LTD.',
      address: '10 Dorrance Street, Providence, Rhode Island 02903',
    });
  });

  it.each(['[ ]', '|_|', '\u00a8', '\u2610'])('the four boxes drawn as %s', (box) => {
    const text = `FORM 8-K\n\n  ACME CORP\n (Exact name of registrant)\n\nCheck the appropriate box below if the Form 8-K filing is intended to satisfy the filing obligation:\n\n${box}  Written communications pursuant to Rule 425\n${box}  Soliciting material pursuant to Rule 14a-12\n${box}  Pre-commencement communications pursuant to Rule 14d-2(b)\n${box}  Pre-commencement communications pursuant to Rule 13e-4(c)\n`;
    expect(coverOf(text).coverPage?.checkBoxes.map(({ option, isChecked }) => [option, isChecked])).toEqual([
      ['Written communications pursuant to Rule 425', false],
      ['Soliciting material pursuant to Rule 14a-12', false],
      ['Pre-commencement communications pursuant to Rule 14d-2(b)', false],
      ['Pre-commencement communications pursuant to Rule 13e-4(c)', false],
    ]);
  });

  it('in HTML since 2019: boxes in cells, the table of securities, the emerging growth company', () => {
    const text =
      html(`<p>FORM 8-K</p><p>Date of Report (Date of earliest event reported): <b>February 7, 2022</b></p><p>VISA INC.</p><p>(Exact name of Registrant as Specified in Its Charter)</p>
<table><tr><td>Delaware</td><td>001-33977</td><td>26-0267673</td></tr><tr><td>(State or Other Jurisdiction<br>of Incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer<br>Identification No.)</td></tr></table>
<table><tr><td>P.O. Box 8999</td><td></td></tr><tr><td>San Francisco, California</td><td>94128-8999</td></tr><tr><td>(Address of Principal Executive Offices)</td><td>(Zip Code)</td></tr></table>
<p>Registrant&#8217;s Telephone Number, Including Area Code: (650) 432-3200</p>
<table><tr><td>&#9744;</td><td>Written communications pursuant to Rule 425</td></tr></table>
<table><tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange</td></tr><tr><td>Class A Common Stock</td><td>V</td><td>New York Stock Exchange</td></tr></table>
<p>Indicate by check mark whether the registrant is an emerging growth company.</p><p>Emerging growth company &#9744;</p>`);
    expect(read(text)).toEqual({
      form: '8-K',
      period: '2022-02-07',
      name: 'VISA INC.',
      files: '001-33977',
      state: 'Delaware',
      irs: '26-0267673',
      address: 'P.O. Box 8999, San Francisco, California 94128-8999',
      phone: '(650) 432-3200',
    });
  });
});

describe('Forms 10-K and 10-Q', () => {
  it('unticked is blank (Ford 1994)', () => {
    const text = `                                   FORM 10-K
(Mark One)
 X  Annual report pursuant to Section 13 or 15(d) of the
    Securities Exchange Act of 1934 (Fee Required)

For the fiscal year ended December 31, 1993 OR

    Transition report pursuant to Section 13 or 15(d) of the
    Securities Exchange Act of 1934 (No Fee Required)

Commission file number 1-3950
                              FORD MOTOR COMPANY
            (Exact name of registrant as specified in its charter)

         Delaware                                   38-0549190
 (State of incorporation)                       (I.R.S. Employer
                                                Identification No.)
 The American Road, Dearborn, Michigan                48121
(Address of principal executive offices)            (Zip Code)

                                 313-322-3000
             (Registrant's telephone number, including area code)

     Indicate by check mark if disclosure of delinquent filers is not contained
herein, or any amendment to this Form 10-K.  [   ]
`;
    expect(read(text)).toMatchObject({
      form: '10-K',
      period: '1993-12-31',
      name: 'FORD MOTOR COMPANY',
      files: '1-3950',
      state: 'Delaware',
      irs: '38-0549190',
      address: 'The American Road, Dearborn, Michigan 48121',
      phone: '313-322-3000',
      ticked: 'Annual report pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934 (Fee Required)',
    });
  });

  it('X over a rule, unticked is the rule alone (Apple 10-Q 2000)', () => {
    const text = `                                   FORM 10-Q
(Mark One)

   X     QUARTERLY REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES
  ---    EXCHANGE ACT OF 1934

       For the quarterly period ended April 1, 2000 OR

         TRANSITION REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES
  ---    EXCHANGE ACT OF 1934

       For the transition period from _______ to ________.

                          APPLE COMPUTER, INC.
         (Exact name of Registrant as specified in its charter)
`;
    expect(read(text)).toMatchObject({
      form: '10-Q',
      period: '2000-04-01',
      name: 'APPLE COMPUTER, INC.',
      ticked: 'QUARTERLY REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934',
    });
  });

  it.each([
    'Yes X            No     ',
    'Yes  X    No\n   ---      ---',
    'YES  X  NO\n   ----   ----',
    'Yes X No______',
    'Yes [X] No [ ]',
    '\u2612 Yes \u2610 No',
  ])('%j is Yes', (answer) => {
    const ticked = read(
      `FORM 10-K\n\n  ACME CORP\n (Exact name of registrant)\n\nIndicate by check mark whether it has filed.\n\n   ${answer}\n`,
    )['ticked'];
    expect(ticked?.toLowerCase()).toBe('yes');
  });

  it.each([
    [
      'after',
      'Large accelerated filer \u2610   Accelerated filer \u2610   Non-accelerated filer \u2612   Smaller reporting company \u2612',
    ],
    [
      'before',
      '\u2610 Large accelerated filer   \u2610 Accelerated filer   \u2612 Non-accelerated filer   \u2612 Smaller reporting company',
    ],
    [
      'in cells of their own',
      '<table><tr><td>Large accelerated filer</td><td>\u2610</td><td>Accelerated filer</td><td>\u2610</td></tr><tr><td>Non-accelerated filer</td><td>\u2612</td><td>Smaller reporting company</td><td>\u2612</td></tr></table>',
    ],
  ])('the status of the filer, its box %s', (_name, row) => {
    const asked = '<p>Indicate by check mark whether the registrant is a large accelerated filer, or a smaller reporting company.</p>';
    expect(read(html(`<p>FORM 10-K</p><p>ACME CORP</p><p>(Exact name of registrant)</p>${asked}<p>${row}</p>`))['ticked']).toBe(
      'Non-accelerated filer, Smaller reporting company',
    );
  });
});

describe('registration statements', () => {
  it('Form S-8 in plain text (Texas Instruments)', () => {
    const text = `As filed with the Securities and Exchange Commission on July 15th 1997
                                                     Registration No. 333-____
                                    FORM S-8
                         REGISTRATION STATEMENT UNDER
                           THE SECURITIES ACT OF 1933

                         TEXAS INSTRUMENTS INCORPORATED
             (Exact name of Registrant as specified in its charter)

            Delaware                                    75-0289970
  (State or other jurisdiction of                     (I.R.S. Employer
   incorporation or organization)                    Identification No.)

                  8505 Forest Lane, Dallas, Texas 75243
        (Address of principal executive offices including zip code)

                      TI EMPLOYEES 1997 STOCK PURCHASE PLAN
                            (Full title of the plan)

                               Richard J. Agnich
                                 P.O. Box 660199
                            Dallas, Texas 75266-0199
                    (Name and address of agent for service)

TELEPHONE NUMBER, INCLUDING AREA CODE, OF AGENT FOR SERVICE: (503) 731-2000
`;
    expect(read(text)).toMatchObject({
      form: 'S-8',
      name: 'TEXAS INSTRUMENTS INCORPORATED',
      state: 'Delaware',
      irs: '75-0289970',
      address: '8505 Forest Lane, Dallas, Texas 75243',
    });
  });

  it('the name of issuer (BF Goodrich), several plans, each underlined (Steris)', () => {
    const text = `FORM S-8

                         THE B.F.GOODRICH COMPANY
              (Exact name of issuer as specified in its charter)

                          STERIS STOCK OPTION PLAN
                          ------------------------
                         STERIS SECOND STOCK PLAN
                         ------------------------
                           (Full title of plans)
`;
    expect(read(text)).toEqual({ form: 'S-8', name: 'THE B.F.GOODRICH COMPANY' });
  });

  it.each(['S-1', 'S-3', 'F-3'])('Form %s in HTML', (form) => {
    const text =
      html(`<p>As filed with the Securities and Exchange Commission on March 28, 2025</p><p>Registration No. 333-286000</p><p>FORM ${form}</p><p>REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933</p>
<p>ACME ROBOTICS, INC.</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Delaware</td><td>3569</td><td>34-1096634</td></tr><tr><td>(State or other jurisdiction of incorporation or organization)</td><td>(Primary Standard Industrial Classification Code Number)</td><td>(I.R.S. Employer Identification Number)</td></tr></table>
<p>4500 Dorr Street<br>Toledo, Ohio 43615<br>(419) 247-2800</p><p>(Address, including zip code, and telephone number, including area code, of registrant&#8217;s principal executive offices)</p>
<p>Jane Roe<br>1 Law Street<br>New York, New York 10001<br>(212) 555-0100</p><p>(Name, address, including zip code, and telephone number, including area code, of agent for service)</p>`);
    expect(read(text)).toEqual({
      form,
      name: 'ACME ROBOTICS, INC.',
      files: '333-286000',
      state: 'Delaware',
      irs: '34-1096634',
      address: '4500 Dorr Street, Toledo, Ohio 43615',
      phone: '(419) 247-2800',
    });
  });
});

describe('Schedules', () => {
  it('13G with rules between values and captions (BlackRock)', () => {
    const text = `                                  SCHEDULE 13G

                                (Amendment No: 3)

TRINITY INDUSTRIES INC
--------------------------------------------------------
(Name of Issuer)

Common Stock
--------------------------------------------------------
(Title of Class of Securities)

896522109
--------------------------------------------------------
(CUSIP Number)

December 31, 2023
--------------------------------------------------------
(Date of Event Which Requires Filing of this Statement)

Check the appropriate box to designate the rule pursuant to which this Schedule is filed:
[X] Rule 13d-1(b)
[ ] Rule 13d-1(c)
[ ] Rule 13d-1(d)
`;
    expect(read(text)).toEqual({ form: 'SC 13G/A', name: 'TRINITY INDUSTRIES INC', ticked: 'Rule 13d-1(b)' });
  });

  it.each([
    ['(Amendment No. 1)*', 'SC 13D/A'],
    ['(Amendment No:  3)', 'SC 13D/A'],
    ['(AMENDMENT NO. __)', 'SC 13D'],
    ['', 'SC 13D'],
  ])('13D: %j', (amendment, form) => {
    expect(read(`SCHEDULE 13D\n\n${amendment}\n\n   PRIMUS TELECOMMUNICATIONS\n  (Name of Issuer)\n`)['form']).toBe(form);
  });

  it('13D: the person who receives notices is not the issuer', () => {
    const text = `SCHEDULE 13D

                       PRIMUS TELECOMMUNICATIONS GROUP, INC.
                                (Name of Issuer)

                                  Chris M. Todd
                       70 Pine Street, New York, New York 10270
                                 (212) 770-7000
   (Name, Address and Telephone Number of Person Authorized to Receive Notices
                               and Communications)

                               December 16, 2003
            (Date of Event which Requires Filing of this Statement)
`;
    expect(read(text)).toEqual({ form: 'SC 13D', name: 'PRIMUS TELECOMMUNICATIONS GROUP, INC.' });
  });

  it('TO by the issuer, its boxes', () => {
    const text =
      html(`<p>SCHEDULE TO</p><p>ACME CORP</p><p>(Name of Subject Company (Issuer))</p><p>Check the appropriate boxes below to designate any transactions to which the statement relates:</p>
<p>&#9744; third-party tender offer subject to Rule 14d-1.</p><p>&#9746; issuer tender offer subject to Rule 13e-4.</p>`);
    expect(read(text)['form']).toBe('SC TO-I');
  });

  it.each([
    ['\u2610 Preliminary Proxy Statement\n\u2612 Definitive Proxy Statement\n\u2610 Definitive Additional Materials', 'DEF 14A'],
    ['[X] Preliminary Proxy Statement\n[ ] Definitive Proxy Statement', 'PRE 14A'],
    ['[ ] Preliminary Proxy Statement\n[ ] Definitive Proxy Statement\n[X] Definitive Additional Materials', 'DEFA14A'],
  ])('14A: %j', (boxes, form) => {
    const text = `SCHEDULE 14A INFORMATION\n\nFiled by the Registrant [X]\n\nCheck the appropriate box:\n${boxes}\n\n   ACME CORP\n (Name of Registrant as Specified In Its Charter)\n`;
    expect(read(text)).toMatchObject({ form, name: 'ACME CORP' });
  });
});

describe('other forms', () => {
  it.each([
    [
      '424B',
      'Filed Pursuant to Rule 424(b)(5)\nRegistration No. 333-283312\n\nPROSPECTUS SUPPLEMENT\n\nHealthpeak Properties, Inc.\n',
      { form: '424B5', name: 'Healthpeak Properties, Inc.' },
    ],
    [
      'NT 10-K',
      'FORM 12b-25\nNOTIFICATION OF LATE FILING\nSEC FILE NUMBER\n   1-6848\n(Check One): [X] Form 10-K [ ] Form 20-F [ ] Form 10-Q\nFor Period Ended: December 31, 1994\n\nPART I - REGISTRANT INFORMATION\nFull Name of Registrant\n   USAIR INC\nAddress of Principal Executive Office\n   2345 Crystal Drive\nCity, State and Zip Code\n   Arlington, VA 22227\n',
      { form: 'NT 10-K', period: '1994-12-31', name: 'USAIR INC', files: '1-6848', address: '2345 Crystal Drive, Arlington, VA 22227' },
    ],
    [
      '24F-2NT',
      'FORM 24F-2\nAnnual Notice of Securities Sold\n\n1.  Name and address of issuer:\n    The Gabelli Growth Fund\n    One Corporate Center\n    Rye, New York 10580\n\n3.  Investment Company Act File Number: 811-04873\n\n4(a). Last day of fiscal year for which this Form is filed: December 31, 2019\n',
      {
        form: '24F-2NT',
        period: '2019-12-31',
        name: 'The Gabelli Growth Fund',
        files: '811-04873',
        address: 'One Corporate Center, Rye, New York 10580',
      },
    ],
    [
      '13F',
      'FORM 13F COVER PAGE\n\nReport for the Calendar Year or Quarter Ended: September 30, 2009\n\nInstitutional Investment Manager Filing this Report:\n\nName:      Loews Corporation\nAddress:   667 Madison Avenue\n           New York, New York 10065\n\nForm 13F File Number: 28-217\n',
      {
        form: '13F-HR',
        period: '2009-09-30',
        name: 'Loews Corporation',
        files: '28-217',
        address: '667 Madison Avenue, New York, New York 10065',
      },
    ],
    [
      'N-CSR',
      'FORM N-CSR\n\nInvestment Company Act file number 811-07963\n\n   The Rockland Fund\n (Exact name of registrant as specified in charter)\n\nDate of fiscal year end: 9/30\nDate of reporting period: 3/31/03\n',
      { form: 'N-CSR', period: '2003-03-31', name: 'The Rockland Fund', files: '811-07963' },
    ],
    [
      '18-K',
      'FORM 18-K\n\n   FEDERATIVE REPUBLIC OF BRAZIL\n (Name of Registrant)\n\nDate of end of last fiscal year: December 31, 2001\n',
      { form: '18-K', period: '2001-12-31', name: 'FEDERATIVE REPUBLIC OF BRAZIL' },
    ],
    ['CORRESP', 'June 22, 2005\n\nVIA EDGAR\n\nDivision of Corporation Finance\n\nLadies and Gentlemen:\n', { form: 'CORRESP' }],
    [
      '4 as text',
      'FORM 4\n( ) Check this box if no longer subject to Section 16.\n1. Name and Address of Reporting Person\n   Foster, Alan H.\n2. Issuer Name and Ticker or Trading Symbol\n   Productivity Technologies Corp.\n4. Statement for Month/Year\n   10/98\n',
      { form: '4', period: '1998-10-31' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});
