/*
 * Sources: Item 601(b) of Regulation S-K (17 CFR 229.601) and its amendments, Form 20-F, Item 1016 of Regulation M-A, Forms N-1A and 1-A,
 * and the EDGAR Filer Manual's list of exhibit types.
 */

/** What a number of an exhibit means. `since` and `until` are the first and last day of filing on which it did; null where nothing else is known. */
export type ExhibitType = { readonly code: string; readonly title: string; readonly since: string | null; readonly until: string | null };

const always = (code: string, title: string): ExhibitType => ({ code, title, since: null, until: null });

/** Until 1993 Item 601 gave 19 to 28 other meanings; filings of 1993 and 1994 follow either numbering. */
const renumbered = '1995-01-01';

/** The classes of Item 601 of Regulation S-K, by integer, and the parts of them that have meanings of their own. */
export const item601Exhibits: readonly ExhibitType[] = Object.freeze([
  always('1', 'Underwriting agreement'),
  always('2', 'Plan of acquisition, reorganization, arrangement, liquidation or succession'),
  always('3', 'Articles of incorporation and bylaws'),
  always('3(i)', 'Articles of incorporation'),
  always('3(ii)', 'Bylaws'),
  always('4', 'Instruments defining the rights of security holders, including indentures'),
  always('5', 'Opinion re legality'),
  { code: '7', title: 'Opinion re liquidation preference', since: null, until: '2004-08-22' },
  {
    code: '7',
    title:
      'Correspondence from an independent accountant regarding non-reliance on a previously issued audit report or completed interim review',
    since: '2004-08-23',
    until: null,
  },
  always('8', 'Opinion re tax matters'),
  always('9', 'Voting trust agreement'),
  always('10', 'Material contracts'),
  always('11', 'Statement re computation of per share earnings'),
  always('12', 'Statements re computation of ratios'),
  always('13', 'Annual report to security holders, Form 10-Q or quarterly report to security holders'),
  { code: '14', title: 'Material foreign patents', since: null, until: '2003-03-02' },
  { code: '14', title: 'Code of ethics', since: '2003-03-03', until: null },
  always('15', 'Letter re unaudited interim financial information'),
  always('16', 'Letter re change in certifying accountant'),
  always('17', 'Correspondence on departure of director'),
  always('18', 'Letter re change in accounting principles'),
  { code: '19', title: 'Report furnished to security holders', since: renumbered, until: '2018-12-31' },
  { code: '19', title: 'Insider trading policies and procedures', since: '2023-01-01', until: null },
  { code: '20', title: 'Other documents or statements to security holders', since: renumbered, until: null },
  { code: '21', title: 'Subsidiaries of the registrant', since: renumbered, until: null },
  { code: '22', title: 'Published report regarding matters submitted to vote of security holders', since: renumbered, until: '2018-12-31' },
  {
    code: '22',
    title: 'Subsidiary guarantors and issuers of guaranteed securities and affiliates whose securities collateralize securities',
    since: '2021-01-01',
    until: null,
  },
  { code: '23', title: 'Consents of experts and counsel', since: renumbered, until: null },
  { code: '24', title: 'Power of attorney', since: renumbered, until: null },
  { code: '25', title: 'Statement of eligibility of trustee (Form T-1)', since: renumbered, until: null },
  { code: '26', title: 'Invitation for competitive bids', since: renumbered, until: null },
  { code: '27', title: 'Financial data schedule', since: renumbered, until: '2001-12-31' },
  { code: '28', title: 'Information from reports furnished to state insurance regulatory authorities', since: renumbered, until: null },
  always('31', 'Rule 13a-14(a)/15d-14(a) or 13a-14(d)/15d-14(d) certifications'),
  always('32', 'Section 1350 certifications'),
  always('33', 'Report on assessment of compliance with servicing criteria for asset-backed issuers'),
  always('34', 'Attestation report on assessment of compliance with servicing criteria'),
  always('35', 'Servicer compliance statement'),
  always('36', 'Depositor certification for shelf offerings of asset-backed securities'),
  always('95', 'Mine safety disclosure'),
  always('96', 'Technical report summary (mining)'),
  always('97', 'Policy relating to recovery of erroneously awarded compensation (clawback)'),
  always('98', 'Reports, opinions or appraisals in de-SPAC transactions'),
]);

/** What the exhibits 99 and above of Item 601, and EDGAR's own types, mean on forms of every kind. */
export const edgarExhibits: readonly ExhibitType[] = Object.freeze([
  always('99', 'Additional exhibits'),
  always('101.INS', 'XBRL instance document'),
  always('101.SCH', 'XBRL taxonomy extension schema'),
  always('101.CAL', 'XBRL taxonomy extension calculation linkbase'),
  always('101.DEF', 'XBRL taxonomy extension definition linkbase'),
  always('101.LAB', 'XBRL taxonomy extension label linkbase'),
  always('101.PRE', 'XBRL taxonomy extension presentation linkbase'),
  always('101.REF', 'XBRL taxonomy extension reference linkbase'),
  always('100.INS', 'XBRL instance (voluntary program)'),
  always('100.SCH', 'XBRL schema (voluntary program)'),
  always('100.CAL', 'XBRL calculation linkbase (voluntary program)'),
  always('100.LAB', 'XBRL label linkbase (voluntary program)'),
  always('100.PRE', 'XBRL presentation linkbase (voluntary program)'),
  always('100.DEF', 'XBRL definition linkbase (voluntary program)'),
  always('100', 'XBRL-related documents (voluntary program)'),
  always('101', 'Interactive data files'),
  always('102', 'Asset data file'),
  always('103', 'Asset related document'),
  always('104', 'Cover page interactive data file'),
  always('106', 'Static pool PDF'),
  always('107', 'Filing fee table'),
  always('FILING FEES', 'Filing fee table'),
]);

/** The Instructions as to Exhibits of Form 20-F, which number anew what Item 601 numbers otherwise; before them the form had letters. */
export const form20FExhibits: readonly ExhibitType[] = Object.freeze([
  { code: '1', title: 'Articles of association or bylaws', since: '2000-09-30', until: null },
  { code: '2', title: 'Instruments defining the rights of holders of securities', since: '2000-09-30', until: null },
  { code: '3', title: 'Voting trust agreements', since: '2000-09-30', until: null },
  { code: '4', title: 'Material contracts', since: '2000-09-30', until: null },
  { code: '5', title: 'List of patents', since: '2000-09-30', until: null },
  { code: '6', title: 'Calculation of earnings per share', since: '2000-09-30', until: null },
  { code: '7', title: 'Calculation of ratios', since: '2000-09-30', until: null },
  { code: '8', title: 'List of subsidiaries', since: '2000-09-30', until: null },
  { code: '9', title: 'Statement regarding interim review', since: '2000-09-30', until: null },
  { code: '10', title: 'Additional exhibits', since: '2000-09-30', until: '2002-12-31' },
  { code: '11', title: 'Code of ethics', since: '2003-03-03', until: null },
  { code: '12', title: 'Rule 13a-14(a) certifications', since: '2003-03-03', until: null },
  { code: '13', title: 'Section 1350 certifications', since: '2003-03-03', until: null },
  { code: '17', title: 'Subsidiary guarantors', since: '2000-09-30', until: null },
  always('97', 'Policy relating to recovery of erroneously awarded compensation (clawback)'),
]);

/** Item 1016 of Regulation M-A: tender offers and going-private transactions letter their exhibits. */
export const tenderOfferExhibits: readonly ExhibitType[] = Object.freeze([
  { code: '(a)(1)', title: 'Offer to purchase, letter of transmittal', since: '2000-01-24', until: null },
  { code: '(a)(5)', title: 'Other communications', since: '2000-01-24', until: null },
  { code: '(b)', title: 'Loan agreements', since: '2000-01-24', until: null },
  { code: '(c)', title: 'Reports, opinions, appraisals', since: '2000-01-24', until: null },
  { code: '(d)', title: 'Agreements', since: '2000-01-24', until: null },
  { code: '(g)', title: 'Oral solicitation materials', since: '2000-01-24', until: null },
  { code: '(h)', title: 'Tax opinion', since: '2000-01-24', until: null },
]);

/** Item 28 of Form N-1A: open-end investment companies letter their exhibits. */
export const fundExhibits: readonly ExhibitType[] = Object.freeze([
  always('(a)', 'Fund charter'),
  always('(b)', 'Fund bylaws'),
  always('(c)', 'Instruments defining rights'),
  always('(d)', 'Advisory contract'),
  always('(e)', 'Underwriting contract'),
  always('(f)', 'Bonus or profit-sharing plan'),
  always('(g)', 'Custodian agreement'),
  always('(h)', 'Other material contracts'),
  always('(i)', 'Legal opinion'),
  always('(j)', 'Other opinions (auditor consent)'),
  always('(k)', 'Omitted financial statements'),
  always('(l)', 'Initial capital agreements'),
  always('(m)', 'Rule 12b-1 plan'),
  always('(n)', 'Rule 18f-3 plan'),
  always('(p)', 'Code of ethics'),
]);

/** Item 17 of Form 1-A: offerings under Regulation A, by the number after `EX1A-`. */
export const regulationAExhibits: readonly ExhibitType[] = Object.freeze([
  always('1', 'Underwriting agreement'),
  always('2', 'Charter and bylaws'),
  always('2a', 'Charter'),
  always('2b', 'Bylaws'),
  always('3', 'Instruments defining rights of holders'),
  always('4', 'Subscription agreement'),
  always('5', 'Voting trust agreement'),
  always('6', 'Material contracts'),
  always('7', 'Plan of acquisition'),
  always('8', 'Escrow agreement'),
  always('9', 'Letter re change in accountant'),
  always('10', 'Power of attorney'),
  always('11', 'Consents'),
  always('12', 'Opinion re legality'),
  always('13', 'Testing-the-waters materials'),
  always('14', 'Appointment of agent'),
  always('15', 'Additional exhibits'),
  always('16', 'Technical report summary'),
]);

/** Types of documents that say what they are, on the reports of investment companies. */
export const namedExhibits: readonly ExhibitType[] = Object.freeze([
  always('99.CERT', 'Certifications'),
  always('99.906CERT', 'Section 906 certifications'),
  always('99.906CT', 'Section 906 certifications'),
  always('99.CODE ETH', 'Code of ethics'),
  always('99.CODEETH', 'Code of ethics'),
  always('99.IND PUB ACCT', 'Letter of independent public accountant (change of accountant)'),
  always('99.77B ACCT LTTR', 'Accountant letter on internal control'),
  always('99.77C VOTES', 'Matters submitted to vote'),
  always('99.77D POLICIES', 'Policies'),
  always('99.77E LEGAL', 'Legal proceedings'),
  always('99.77I NEW SECUR', 'Terms of new securities'),
  always('99.77K ACCT CHANG', 'Change of accountant'),
  always('99.77M MERGERS', 'Mergers'),
  always('99.77O RULE 10F-3', 'Rule 10f-3 transactions'),
  always('99.77Q1 OTHR EXHB', 'Other exhibits'),
]);
