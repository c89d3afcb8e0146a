/** An item of Form 8-K. `since` is the first day on which the number had this meaning, null for items as old as the form on EDGAR. */
export type EightKItem = {
  readonly code: string;
  readonly title: string;
  /** How else `ITEM INFORMATION` of a header writes the title. */
  readonly headerTitles: readonly string[];
  readonly since: string | null;
};

/** The day from which Form 8-K numbers its items 1.01 to 9.01 (SEC Release 33-8400). */
export const newItemsSince = '2004-08-23';

/** The items of Form 8-K, old numbering and new. Where a number was used twice, the later meaning comes later. */
export const eightKItems: readonly EightKItem[] = Object.freeze([
  { code: '1', title: 'Changes in Control of Registrant', headerTitles: [], since: null },
  { code: '2', title: 'Acquisition or Disposition of Assets', headerTitles: [], since: null },
  { code: '3', title: 'Bankruptcy or Receivership', headerTitles: [], since: null },
  { code: '4', title: "Changes in Registrant's Certifying Accountant", headerTitles: [], since: null },
  { code: '5', title: 'Other Events', headerTitles: ['Other Events and Regulation FD Disclosure'], since: null },
  { code: '6', title: "Resignations of Registrant's Directors", headerTitles: [], since: null },
  {
    code: '7',
    title: 'Financial Statements, Pro Forma Financial Information and Exhibits',
    headerTitles: ['Financial statements and exhibits'],
    since: null,
  },
  { code: '8', title: 'Change in Fiscal Year', headerTitles: [], since: null },
  { code: '9', title: 'Sales of Equity Securities Pursuant to Regulation S', headerTitles: [], since: '1996-11-01' },
  { code: '9', title: 'Regulation FD Disclosure', headerTitles: [], since: '2000-10-23' },
  {
    code: '10',
    title: "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
    headerTitles: ["Amendments to the Registrant's Code of Ethics"],
    since: '2003-01-01',
  },
  {
    code: '11',
    title: "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans",
    headerTitles: ['Temporary Suspension of Trading'],
    since: '2003-01-01',
  },
  { code: '12', title: 'Results of Operations and Financial Condition', headerTitles: [], since: '2003-03-28' },
  { code: '1.01', title: 'Entry into a Material Definitive Agreement', headerTitles: [], since: '2004-08-23' },
  { code: '1.02', title: 'Termination of a Material Definitive Agreement', headerTitles: [], since: '2004-08-23' },
  { code: '1.03', title: 'Bankruptcy or Receivership', headerTitles: [], since: '2004-08-23' },
  { code: '1.04', title: 'Mine Safety - Reporting of Shutdowns and Patterns of Violations', headerTitles: [], since: '2012-01-27' },
  { code: '1.05', title: 'Material Cybersecurity Incidents', headerTitles: [], since: '2023-12-18' },
  { code: '2.01', title: 'Completion of Acquisition or Disposition of Assets', headerTitles: [], since: '2004-08-23' },
  { code: '2.02', title: 'Results of Operations and Financial Condition', headerTitles: [], since: '2004-08-23' },
  {
    code: '2.03',
    title: 'Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant',
    headerTitles: [],
    since: '2004-08-23',
  },
  {
    code: '2.04',
    title:
      'Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement',
    headerTitles: [],
    since: '2004-08-23',
  },
  {
    code: '2.05',
    title: 'Costs Associated with Exit or Disposal Activities',
    headerTitles: ['Cost Associated with Exit or Disposal Activities'],
    since: '2004-08-23',
  },
  { code: '2.06', title: 'Material Impairments', headerTitles: [], since: '2004-08-23' },
  {
    code: '3.01',
    title: 'Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing',
    headerTitles: [],
    since: '2004-08-23',
  },
  { code: '3.02', title: 'Unregistered Sales of Equity Securities', headerTitles: [], since: '2004-08-23' },
  {
    code: '3.03',
    title: 'Material Modification to Rights of Security Holders',
    headerTitles: ['Material Modifications to Rights of Security Holders'],
    since: '2004-08-23',
  },
  { code: '4.01', title: "Changes in Registrant's Certifying Accountant", headerTitles: [], since: '2004-08-23' },
  {
    code: '4.02',
    title: 'Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review',
    headerTitles: [],
    since: '2004-08-23',
  },
  { code: '5.01', title: 'Changes in Control of Registrant', headerTitles: [], since: '2004-08-23' },
  {
    code: '5.02',
    title:
      'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
    headerTitles: [
      'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: Compensatory Arrangements of Certain Officers',
      'Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers',
    ],
    since: '2004-08-23',
  },
  {
    code: '5.03',
    title: 'Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year',
    headerTitles: [],
    since: '2004-08-23',
  },
  {
    code: '5.04',
    title: "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans",
    headerTitles: [],
    since: '2004-08-23',
  },
  {
    code: '5.05',
    title: "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
    headerTitles: [],
    since: '2004-08-23',
  },
  { code: '5.06', title: 'Change in Shell Company Status', headerTitles: [], since: '2005-11-07' },
  { code: '5.07', title: 'Submission of Matters to a Vote of Security Holders', headerTitles: [], since: '2010-02-28' },
  {
    code: '5.08',
    title: 'Shareholder Director Nominations',
    headerTitles: ['Shareholder Nominations Pursuant to Exchange Act Rule 14a-11'],
    since: '2010-11-15',
  },
  { code: '6.01', title: 'ABS Informational and Computational Material', headerTitles: [], since: '2006-01-01' },
  { code: '6.02', title: 'Change of Servicer or Trustee', headerTitles: [], since: '2006-01-01' },
  { code: '6.03', title: 'Change in Credit Enhancement or Other External Support', headerTitles: [], since: '2006-01-01' },
  { code: '6.04', title: 'Failure to Make a Required Distribution', headerTitles: [], since: '2006-01-01' },
  { code: '6.05', title: 'Securities Act Updating Disclosure', headerTitles: [], since: '2006-01-01' },
  { code: '6.06', title: 'Static Pool', headerTitles: [], since: '2014-11-24' },
  { code: '6.10', title: 'Alternative Filings of Asset-Backed Issuers', headerTitles: [], since: '2006-01-01' },
  { code: '7.01', title: 'Regulation FD Disclosure', headerTitles: [], since: '2004-08-23' },
  { code: '8.01', title: 'Other Events', headerTitles: [], since: '2004-08-23' },
  { code: '9.01', title: 'Financial Statements and Exhibits', headerTitles: [], since: '2004-08-23' },
]);
