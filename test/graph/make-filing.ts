/** A made-up 10-K of the layout that EDGAR used in 1996, small enough to store a hundred. */
export function makeFiling(
  number: number,
  { cik = '0000100001', name = 'ACME TOOLS INC', signer = 'Jane Q. Smith', filedOn = '19960328', form = '10-K' } = {},
): string {
  const accessionNumber = `0000100001-96-${String(number).padStart(6, '0')}`;
  return `<SEC-DOCUMENT>${accessionNumber}.txt : 19960329
<SEC-HEADER>${accessionNumber}.hdr.sgml : 19960329
ACCESSION NUMBER:		${accessionNumber}
CONFORMED SUBMISSION TYPE:	${form}
PUBLIC DOCUMENT COUNT:		1
CONFORMED PERIOD OF REPORT:	19951231
FILED AS OF DATE:		${filedOn}

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			${name}
		CENTRAL INDEX KEY:			${cik}
		STANDARD INDUSTRIAL CLASSIFICATION:	ELECTRONIC COMPUTERS [3571]
		STATE OF INCORPORATION:			DE
		FISCAL YEAR END:			1231

	BUSINESS ADDRESS:
		STREET 1:		1 MAIN STREET
		CITY:			SPRINGFIELD
		STATE:			NY
		ZIP:			10001
</SEC-HEADER>
<DOCUMENT>
<TYPE>${form}
<SEQUENCE>1
<TEXT>
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                  FORM 10-K

                  ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d)

                                ${name}
             (Exact name of registrant as specified in its charter)

Item 14.  Exhibits

     (a) Exhibits

     3.1      Certificate of Incorporation of the Company.
     10.1     Employment Agreement (incorporated by reference to Exhibit 10.1
              to the Registrant's Annual Report on Form 10-K for 1994).
     21       Subsidiaries of the Registrant, report number ${number}.

                                   SIGNATURES

     Pursuant to the requirements of Section 13 of the Securities Exchange Act
of 1934, the registrant has duly caused this report to be signed on its behalf
by the undersigned, thereunto duly authorized.

                                             ${name}

                                             By: /s/ ${signer}
                                                 ${signer}
                                                 President

Date: March 28, 1996

     Pursuant to the requirements of the Securities Exchange Act of 1934, this
report has been signed below by the following persons on behalf of the
registrant and in the capacities and on the dates indicated.

Signature                       Title                          Date

/s/ ${signer}               President and Director         March 28, 1996
- ----------------------
${signer}

/s/ Walter B. Jones             Treasurer                      March 28, 1996
- ----------------------
Walter B. Jones

</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}
