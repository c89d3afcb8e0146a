import { makeFiling } from '../make-filing.ts';

const cover = `
     Indicate by check mark whether the registrant (1) has filed all reports required to be filed by Section 13 or 15(d) of the
Securities Exchange Act of 1934 during the preceding 12 months, and (2) has been subject to such filing requirements for the past 90 days.
Yes [X]  No [ ]

Item 14.`;

/** Three filings of one company, of which the second cites the first and the third amends the second; every list of the schema has something in them. */
export function companyFilings(company: number): readonly string[] {
  const more = { cik: String(200_000 + company).padStart(10, '0'), name: `COMPANY ${company} INC` };
  const source = makeFiling(company * 3, { ...more, filedOn: '19950328' })
    .replace('19951231', '19941231')
    .replace('(incorporated by reference to Exhibit 10.1', '')
    .replace("to the Registrant's Annual Report on Form 10-K for 1994).", 'of the President.');
  const report = makeFiling(company * 3 + 1, { ...more, filedOn: '19960328' });
  const amendment = makeFiling(company * 3 + 2, { ...more, filedOn: '19960628', form: '10-K/A', signer: 'John R. Doe' });
  return [source, report, amendment].map(withEveryList);
}

function withEveryList(text: string): string {
  return text
    .replace('FILED AS OF DATE:', 'ITEM INFORMATION:\t\tOther events\nDATE AS OF CHANGE:\t\t19990101\nFILED AS OF DATE:')
    .replace(
      '</SEC-HEADER>',
      '\tFORMER COMPANY:\n\t\tFORMER CONFORMED NAME:\tOLD NAME INC\n\t\tDATE OF NAME CHANGE:\t19930601\n</SEC-HEADER>',
    )
    .replace('\nItem 14.', cover)
    .replace('     21       Sub', '     10.2*    Stock Plan.\n     21       Sub')
    .replace(
      '\n                                   SIGNATURES',
      '\n     * Management contract or compensatory plan.\n\n                                   SIGNATURES',
    )
    .replace('</DOCUMENT>', '</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-21\n<TEXT>\nSubsidiaries\n</TEXT>\n</DOCUMENT>\nstray words');
}

/** A report that came without its header: what it says of itself is inferred. */
export const bareReport = `                                    FORM 8-K

                                 CURRENT REPORT

                 Date of Report (Date of earliest event reported): May 10, 1995

                                   BARE CORP
             (Exact name of registrant as specified in its charter)

     Delaware                        1-12345                     12-3456789
(State of incorporation)     (Commission File Number)     (IRS Employer Identification No.)

Item 5.  Other Events.

     Nothing else happened.
`;
