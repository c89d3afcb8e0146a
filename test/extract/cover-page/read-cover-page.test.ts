import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/source/span.ts';
import { coverOf } from './main-document.ts';

const hanaro = readFileSync(new URL('../../fixtures/filings/bt_6-K_hanaro-telecom-2003.txt', import.meta.url), 'utf8');

it('reads the Hanaro Telecom Form 6-K of March 2003 in every field', () => {
  const { formType, reportingPeriod, coverPage, codes } = coverOf(hanaro);
  const raw = (value: { readonly span: { readonly start: number; readonly end: number } } | null | undefined) =>
    value && slice(hanaro, value.span);
  expect(formType).toMatchObject({ value: '6-K' });
  expect([raw(formType), raw(reportingPeriod)]).toEqual(['FORM 6-K', 'For the month of March 2003']);
  expect(reportingPeriod).toMatchObject({ text: 'For the month of March 2003', startsOn: '2003-03-01', endsOn: '2003-03-31' });
  expect(coverPage?.registrantName?.value).toBe('HANARO TELECOM, INC.');
  expect(coverPage?.address?.lines).toEqual([
    'Kukje Electronics Center Bldg., 24th Floor',
    'Seocho-dong 1445-3, Seocho-ku',
    'Seoul, Korea 137-728',
  ]);
  expect(coverPage).toMatchObject({ commissionFileNumbers: [], phone: null, stateOfIncorporation: null, irsNumber: null });
  expect(coverPage?.annualReportForm).toMatchObject({ value: 'FORM_20_F' });
  expect(coverPage?.furnishesUnderRule12g32b).toMatchObject({ value: false });
  const annual = 'Indicate by check mark whether the registrant files or will file annual reports under cover of Form 20-F or Form 40-F.';
  const rule =
    'Indicate by check mark whether the registrant by furnishing the information contained in this Form is also thereby furnishing the information to the Commission pursuant to Rule 12g3-2(b) under the Securities Exchange Act of 1934.';
  expect(coverPage?.checkBoxes.map((box) => [box.question, box.option, box.isChecked, raw(box)])).toEqual([
    [annual, 'Form 20-F', true, 'X'],
    [annual, 'Form 40-F', false, '---'],
    [rule, 'Yes', false, '---'],
    [rule, 'No', true, 'X'],
  ]);
  expect(codes).toEqual([]);
});

describe('the form', () => {
  it.each([
    ['a title', 'FORM 6-K\n', '6-K'],
    ['a title with more on its line', 'FORM 8-K CURRENT REPORT\n', '8-K'],
    ['a title on two lines', 'FORM\n8-K\n', '8-K'],
    ['a title with wide spaces', '      Form  10-Q\n', '10-Q'],
    ['a title of its own', 'FORM 10-K405\n', '10-K405'],
    ['an amendment in the title', 'FORM 10-K/A\n', '10-K/A'],
    ['an amendment below the title', 'FORM 10-K\n\n(Amendment No. 1)\n', '10-K/A'],
    ['an amendment without a number is none', 'SCHEDULE 13G\n\n(Amendment No. )*\n', 'SC 13G'],
    ['SCHEDULE 13D', 'SCHEDULE 13D\n\n(Amendment No: 3)\n', 'SC 13D/A'],
    ['an amendment before the title', 'AMENDMENT NO. 1 TO FORM 10-K405\n', '10-K405/A'],
    ['a post-effective amendment', 'POST-EFFECTIVE AMENDMENT NO. 1\nTO\nFORM S-8\n', 'S-8 POS'],
    ['an amendment before effectiveness', 'AMENDMENT NO. 2\nTO\nFORM S-3\n', 'S-3/A'],
    ['a late filing, by its box', 'FORM 12b-25\n(Check One): [ ] Form 10-K [X] Form 10-Q\n', 'NT 10-Q'],
    [
      'a proxy statement, by its box',
      'SCHEDULE 14A\nCheck the appropriate box:\n[ ] Preliminary Proxy Statement\n[X] Definitive Proxy Statement\n',
      'DEF 14A',
    ],
    ['Form 13F', 'FORM 13F\n', '13F-HR'],
    [
      'an automatic shelf registration, by its box',
      'FORM S-3\nIf this Form is a registration statement pursuant to General Instruction I.D. that shall become effective upon filing, check the following box. [X]\n',
      'S-3ASR',
    ],
    [
      'a shelf registration that is not automatic',
      'FORM S-3\nIf this Form is a registration statement pursuant to General Instruction I.D. that shall become effective upon filing, check the following box. [ ]\n',
      'S-3',
    ],
    ['a prospectus', 'Filed Pursuant to Rule 424(b)(5)\nRegistration No. 333-1234\n', '424B5'],
    ['a rule of funds', 'Filed pursuant to Rule 497\n', '497'],
    [
      'an annual report, by its box',
      'FORM 10-K\n(Mark One)\n[X] ANNUAL REPORT PURSUANT TO SECTION 13\n[ ] TRANSITION REPORT PURSUANT TO SECTION 13\n',
      '10-K',
    ],
    [
      'a transition report, by its box',
      'FORM 10-K\n(Mark One)\n[ ] ANNUAL REPORT PURSUANT TO SECTION 13\n[X] TRANSITION REPORT PURSUANT TO SECTION 13\n',
      '10-KT',
    ],
    ['a quarterly transition report, by its box', 'FORM 10-Q\n[ ] QUARTERLY REPORT\n[X] TRANSITION REPORT\n', '10-QT'],
    [
      'a summary prospectus, by the sentence of Rule 498',
      'GMO MULTI-SECTOR FIXED INCOME FUND\nSummary Prospectus\nJune 30, 2025\n\nBefore you invest, you may want to review the Fund’s prospectus, which contains more information.\n',
      '497K',
    ],
    [
      'an application under the Investment Company Act',
      'File No. 812-\nU.S. SECURITIES AND EXCHANGE COMMISSION\nIn the Matter of the Application of:\nHARBOURVEST PRIVATE INVESTMENTS FUND\n\nAPPLICATION FOR AN ORDER PURSUANT TO SECTIONS 17(d) AND 57(i) OF THE INVESTMENT COMPANY ACT OF 1940\n',
      '40-APP',
    ],
    [
      'a fidelity bond, by the rule it is filed under',
      'Securities and Exchange Commission\nWashington, D.C.\n\nRe: Acme Fund\n\nLadies and Gentlemen:\nEnclosed pursuant to Rule 17g-1 is a copy of the fidelity bond.\n',
      '40-17G',
    ],
    [
      'a letter to the Commission',
      'ALLTEL CORPORATION\nJune 22, 2005\n\nVIA FACSIMILE\n\nSecurities and Exchange Commission\n100 F Street, NE\n\nRe:  ALLTEL Corporation\n     Form S-4, as amended\n\nLadies and Gentlemen:\n',
      'CORRESP',
    ],
    [
      'a letter of the staff under its letterhead in a picture',
      'United States securities and exchange commission logo\n\n     April 2, 2024\n\nLuca Maestri\n     Re: Apple Inc.\n         Form 10-K for the\nfiscal year ended September 30, 2023\n     Dear Luca Maestri:\n',
      'UPLOAD',
    ],
    [
      'a letter of the staff',
      'UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nWASHINGTON, D.C. 20549\n\nDIVISION OF\nCORPORATION FINANCE\n\nJune 4, 2024\n\nDear Luca Maestri:\n',
      'UPLOAD',
    ],
  ])('%s', (_name, text, form) => {
    expect(coverOf(text).formType?.value).toBe(form);
  });

  it.each([
    'We file annual reports on Form 10-K.',
    'Form 20-F or Form 40-F',
    'Form 3, Form 4 and Form 5',
    'Dear shareholder',
    'FORM OF PROXY',
  ])('none in %j', (text) => {
    expect(coverOf(`${text}\n`).formType).toBeNull();
  });

  it.each([
    [
      'documentType',
      '<?xml version="1.0"?><ownershipDocument><documentType>4</documentType><periodOfReport>2022-04-28</periodOfReport></ownershipDocument>',
      '4',
      '2022-04-28',
    ],
    [
      'submissionType',
      '<edgarSubmission><headerData><submissionType>13F-HR</submissionType><periodOfReport>03-31-2023</periodOfReport></headerData></edgarSubmission>',
      '13F-HR',
      '2023-03-31',
    ],
    [
      'DocumentType with AmendmentFlag',
      '<?xml version="1.0"?><xbrl><dei:DocumentType>8-K</dei:DocumentType><dei:AmendmentFlag>true</dei:AmendmentFlag></xbrl>',
      '8-K/A',
      undefined,
    ],
  ])('XML: %s', (_name, text, form, period) => {
    const draft = coverOf(text);
    expect([draft.formType?.value, draft.reportingPeriod?.endsOn, draft.coverPage]).toEqual([form, period, null]);
  });
});

describe('the period', () => {
  it.each([
    ['6-K', 'For the month of July 2003', '2003-07-01', '2003-07-31'],
    ['6-K', 'For the month of January, 2003', '2003-01-01', '2003-01-31'],
    ['6-K', 'FOR THE MONTH OF NOVEMBER, 2002', '2002-11-01', '2002-11-30'],
    ['6-K', 'For the month of October 21, 2002', '2002-10-21', '2002-10-21'],
    ['6-K', 'For the month of Jul-03', '2003-07-01', '2003-07-31'],
    ['6-K', 'For the month of March 2003 (March 19, 2003)', '2003-03-01', '2003-03-31'],
    ['6-K', 'November 6, 2002', '2002-11-06', '2002-11-06'],
    ['6-K', 'For August 30, 2002', '2002-08-30', '2002-08-30'],
    ['6-K', 'As at April 25, 2003', '2003-04-25', '2003-04-25'],
    ['6-K', 'Date: 21 October 2002', '2002-10-21', '2002-10-21'],
    ['6-K', 'For the Quarter Ended March 31, 2026', '2026-03-31', '2026-03-31'],
    ['6-K', 'For the month of October  2003', '2003-10-01', '2003-10-31'],
    ['8-K', 'Date of Report (Date of earliest event reported) January 24, 1994', '1994-01-24', '1994-01-24'],
    ['8-K', 'Date of Report (Date of earliest event reported)\n\n      DECEMBER 15, 1998', '1998-12-15', '1998-12-15'],
    ['8-K', 'April 26, 2005\nDate of Report (Date of earliest event reported)', '2005-04-26', '2005-04-26'],
    ['8-K', 'Date of Report (Date of earliest event reported): January 27, 2005 (January 24, 2005)', '2005-01-24', '2005-01-24'],
    ['8-K', 'Date of Report:    January 21, 2000\nDate of earliest\nevent reported:    January 19,2000', '2000-01-19', '2000-01-19'],
    ['10-K', 'For the fiscal year ended December 31, 1993 OR', '1993-12-31', '1993-12-31'],
    ['10-K', 'For the Fiscal Year Ended          Commission File No.\n   August 31, 1995        0-6936', '1995-08-31', '1995-08-31'],
    ['10-K', 'SECURITIES EXCHANGE ACT OF 1934 For the fiscal year ended December\n   31, 1994', '1994-12-31', '1994-12-31'],
    ['10-K', 'For the fiscal year (52 weeks) ended APRIL 1, 1995', '1995-04-01', '1995-04-01'],
    ['10-K', 'For the fiscal year December 31, 1995 or', '1995-12-31', '1995-12-31'],
    ['10-K', 'For the period September 1, 1994 through March 30, 1995', '1994-09-01', '1995-03-30'],
    ['10-K', 'For the transition period from APRIL 2, 1995 to DECEMBER 31, 1995', '1995-04-02', '1995-12-31'],
    ['10-Q', 'For the quarterly period ended April 1, 2000 OR', '2000-04-01', '2000-04-01'],
    ['NT 10-K', 'For the period ended:  Fiscal Year Ended October 28, 1995', '1995-10-28', '1995-10-28'],
    ['13F-HR', 'Report for the Calendar Year or Quarter Ended: September 30, 2009', '2009-09-30', '2009-09-30'],
    ['24F-2NT', '4. (a) Last day of fiscal year for which this Form is filed: 12/31/2019', '2019-12-31', '2019-12-31'],
    ['N-CSR', 'Date of fiscal year end: 9/30\nDate of reporting period: 3/31/03', '2003-03-31', '2003-03-31'],
  ])('%s: %s', (form, text, startsOn, endsOn) => {
    const period = coverOf(`FORM ${form}\n\n${text}\n\n  ACME\n  (Name of Registrant)`, { formType: form }).reportingPeriod;
    expect([period?.startsOn, period?.endsOn]).toEqual([startsOn, endsOn]);
  });

  it.each([
    ['a date of event', 'SC 13D', 'January 3, 2020\n(Date of Event which Requires Filing of this Statement)'],
    ['a blank', '10-K', 'For the transition period from _______ to ________.'],
    ['a registration statement', 'S-8', 'As filed with the Securities and Exchange Commission on July 15th 1997'],
  ])('none: %s', (_name, form, text) => {
    expect(coverOf(text, { formType: form }).reportingPeriod).toBeNull();
  });
});

describe('Form 6-K', () => {
  const cover = (boxes: string) => coverOf(`FORM 6-K\n\n  ACME\n (Name of Registrant)\n\n${boxes}`);

  it('reports an answer that is ticked twice, and takes none', () => {
    const { coverPage, codes } = cover(
      'Indicate by check mark whether the registrant files under cover of Form 20-F or Form 40-F:\n Form 20-F [X] Form 40-F [X]',
    );
    expect([coverPage?.annualReportForm, codes]).toEqual([null, ['ambiguous-check-box']]);
  });

  it('reports a choice of two forms that is answered by Yes (Electrochemical Industries)', () => {
    const { coverPage, codes } = cover(
      'Indicate by check mark whether the registrant files annual reports under cover of Form 20-F or Form 40-F.\n\n  Yes   X      No\n       ---         ---',
    );
    expect([coverPage?.annualReportForm, codes]).toEqual([null, ['ambiguous-check-box']]);
  });

  it('takes a statement in place of the boxes (NEC)', () => {
    const { coverPage } = cover('The registrant files annual reports under cover of Form 20-F.');
    expect(coverPage?.annualReportForm?.value).toBe('FORM_20_F');
  });

  it('asks for no Rule 12g3-2(b) since 2008', () => {
    expect(cover('Form 20-F [X] Form 40-F [ ]').coverPage?.furnishesUnderRule12g32b).toBeNull();
  });

  it('keeps the box of Regulation S-T apart', () => {
    const { coverPage } = cover(
      'Indicate by check mark if the registrant is submitting the Form 6-K in paper as permitted by Regulation S-T Rule 101(b)(1): ____',
    );
    expect(coverPage?.checkBoxes.map(({ option, isChecked }) => [option, isChecked])).toEqual([[null, false]]);
  });
});

it('a letter has no cover page', () => {
  expect(coverOf('December 20, 2019\n\nBy EDGAR\n\nDivision of Corporation Finance\n\nLadies and Gentlemen:\n')).toMatchObject({
    formType: { value: 'CORRESP' },
    coverPage: null,
  });
});

it('an exhibit that was saved alone has no cover page, and no period', () => {
  const text = 'Exhibit 32.1\n\nCERTIFICATIONS\n\nthe quarterly report on Form 10-Q for the period ended March 29, 2025\n';
  expect(coverOf(text)).toMatchObject({ reportingPeriod: null, coverPage: null, codes: [] });
});

it('prose has no cover page, which is reported', () => {
  expect(coverOf('Once upon a time there was a company.\n')).toMatchObject({ formType: null, coverPage: null, codes: ['cover-not-found'] });
});

it.each([
  [
    'Exelon',
    `<table><tr><td>Commission<br>File Number</td><td>Exact Name of Registrant as Specified in Its Charter; State of Incorporation; Address of Principal Executive Offices; and Telephone Number</td><td>IRS Employer<br>Identification Number</td></tr>
<tr><td>&nbsp;</td></tr><tr><td>1-16169</td><td>EXELON CORPORATION<br>(a Pennsylvania corporation)<br>10 South Dearborn Street<br>Chicago, Illinois 60680-5379<br>(312) 394-7398</td><td>23-2990190</td></tr></table>`,
    [
      'EXELON CORPORATION',
      ['10 South Dearborn Street', 'Chicago, Illinois 60680-5379'],
      '(312) 394-7398',
      'Pennsylvania',
      ['1-16169'],
      '23-2990190',
    ],
  ],
  [
    'Louisville Gas and Electric',
    `<table><tr><td>Commission</td><td>Registrant, State of Incorporation,</td><td>IRS Employer</td></tr><tr><td>File Number</td><td>Address, and Telephone Number</td><td>Identification No.</td></tr><tr><td>&nbsp;</td></tr>
<tr><td>2-26720</td><td>Louisville Gas and Electric Company</td><td>61-0264150</td></tr><tr><td></td><td>(A Kentucky Corporation)</td></tr><tr><td></td><td>220 West Main Street</td></tr><tr><td></td><td>P.O. Box 32010</td></tr><tr><td></td><td>Louisville, Ky. 40232</td></tr><tr><td></td><td>(502) 627-2000</td></tr><tr><td>&nbsp;</td></tr>
<tr><td>1-3464</td><td>Kentucky Utilities Company</td><td>61-0247570</td></tr></table>`,
    [
      'Louisville Gas and Electric Company',
      ['220 West Main Street', 'P.O. Box 32010', 'Louisville, Ky. 40232'],
      '(502) 627-2000',
      'Kentucky',
      ['2-26720', '1-3464'],
      '61-0264150',
    ],
  ],
])('a table with a registrant in each row: the first, with every file number (%s)', (_name, table, expected) => {
  const { coverPage } = coverOf(`<html><body><p>FORM 8-K</p>${table}</body></html>`);
  expect([
    coverPage?.registrantName?.value,
    coverPage?.address?.lines,
    coverPage?.phone?.value,
    coverPage?.stateOfIncorporation?.value,
    coverPage?.commissionFileNumbers.map(({ value }) => value),
    coverPage?.irsNumber?.value,
  ]).toEqual(expected);
});

describe('registrants', () => {
  const registrants = (text: string) => coverOf(text).registrants.map(({ name }) => name.value);

  it.each([
    [
      'two over one caption',
      'FORM S-3\n\n  WELLTOWER INC.\n  WELLTOWER OP LLC\n  (Exact name of registrant as specified in its charter)\n',
      ['WELLTOWER INC.', 'WELLTOWER OP LLC'],
    ],
    [
      'a name on two lines is one',
      'FORM S-3\n\n  THE INVESTMENT COMPANY\n  OF NEW YORK, INC.\n  (Exact name of registrant as specified in its charter)\n',
      ['THE INVESTMENT COMPANY OF NEW YORK, INC.'],
    ],
    [
      'each with a caption of its own',
      'FORM 10-K\n\n  AMERCO\n  (Exact name of registrant as specified in its charter)\n\n  U-Haul International, Inc.\n  (Exact name of registrant as specified in its charter)\n',
      ['AMERCO', 'U-Haul International, Inc.'],
    ],
    [
      'the same name twice is one',
      'FORM 10-K\n\n  AMERCO\n  (Exact name of registrant as specified in its charter)\n\n  Amerco\n  (Name of registrant)\n',
      ['AMERCO'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(registrants(text)).toEqual(expected);
  });
});

describe('the issuer of a prospectus', () => {
  const issuer = (text: string) =>
    coverOf(`Filed Pursuant to Rule 424(b)(5)\nRegistration No. 333-283312\n\n${text}`).coverPage?.registrantName?.value;

  it.each([
    [
      'a line that is a name',
      'PROSPECTUS SUPPLEMENT\n6,912,969 Shares\n\nHealthpeak Properties, Inc.\n\nCommon Stock\n',
      'Healthpeak Properties, Inc.',
    ],
    ['a name in capitals', '\n   TAPESTRY, INC.\n\n   4.125% Senior Notes due 2027\n', 'TAPESTRY, INC.'],
    ['a trust with its series', 'CarMax Auto Owner Trust 2010-2\nIssuing Entity\n', 'CarMax Auto Owner Trust 2010-2'],
    ['the caption of a term sheet', 'Issuer:        Intel Corporation\nCoupon:        3.25%\n', 'Intel Corporation'],
    [
      'a sentence, where the name is a picture',
      'Common Stock\n\nReferences in this prospectus to “we,” “us” and “our” refer to Flushing Financial Corporation and its subsidiaries.\n',
      'Flushing Financial Corporation',
    ],
    [
      'the whole name where the caption gives it in short',
      'The notes are subject to the credit risk of BofA Finance LLC (“BofA Finance” or the “Issuer”).\n\nIssuer:        BofA Finance\n',
      'BofA Finance LLC',
    ],
    ['not the underwriter', 'Common Stock\n\nJoint Book-Running Managers\n\nPiper Sandler Company\n', undefined],
    ['not a guarantor', '$ Trigger Notes\nFully and Unconditionally Guaranteed by Bank of America Corporation\n', undefined],
  ])('%s', (_name, text, expected) => {
    expect(issuer(text)).toBe(expected);
  });
});

it('a name without a caption is the first line that is a company’s name (Zurn)', () => {
  const { coverPage } = coverOf(
    'FORM 8-K\nCURRENT REPORT\n\n   March 22, 1994\n\n   ZURN INDUSTRIES, INC.\n\n   State of Incorporation\n   Pennsylvania\n',
  );
  expect(coverPage?.registrantName?.value).toBe('ZURN INDUSTRIES, INC.');
});

it('a name over a title is the signer’s', () => {
  const { registrants } = coverOf('FORM 10-K\n\nBy: /s/ Francis X. Frantz\nName: Francis X. Frantz\nTitle: Secretary\n');
  expect(registrants).toEqual([]);
});
