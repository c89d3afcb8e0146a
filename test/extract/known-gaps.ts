/** A convention of real filings that is not read right yet: what is printed, what a careful reader says, and why it is hard. */
export type KnownGap = { readonly name: string; readonly text: string; readonly expected: readonly string[]; readonly reason: string };

/** Signatures as `name | title`. */
export const signatureGaps: readonly KnownGap[] = [
  {
    name: 'two signers side by side, By: before the left one only, no marks',
    text: `has caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.

UNION BANKSHARES COMPANY                  UNION BANKSHARES COMPANY

By: Robert S. Boit, President             Peter A. Blyberg
and Chief Executive Officer               Executive Vice President and
                                          Treasurer
`,
    expected: ['Robert S. Boit | President and Chief Executive Officer', 'Peter A. Blyberg | Executive Vice President and Treasurer'],
    reason:
      'Union Bankshares 10-K, 0000745083-96-000006: a name without By:, mark or rule is a signature only for who knows that the left one is.',
  },
  {
    name: 'directors named in a running sentence that an attorney signs',
    text: `Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the following persons in the capacities indicated.

Arthur D. Collins, Jr., Kathryn S. Fuller and Ernesto Zedillo, each as a Director, on February 19, 2016, by Robert S. Collins, their Attorney-in-Fact.*

*By /s/ Robert S. Collins
    Robert S. Collins
    Attorney-in-Fact
`,
    expected: ['Arthur D. Collins, Jr. | Director', 'Kathryn S. Fuller | Director', 'Ernesto Zedillo | Director'],
    reason: 'Alcoa 10-K of 2015: a sentence is no list of lines; only its attorney is read as a signer, who signs for others.',
  },
  {
    name: 'names in one cell, titles in the next, a line each',
    text: `<html><body><p>Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the following persons in the capacities indicated.</p>
<table><tr><td><p>The following directors:</p><p>Phillip W. Farmer</p><p>H. Allen Franklin</p></td><td valign="bottom"><p>Director</p><p>Director</p></td></tr>
<tr><td>By: /s/ Michael R. Mills</td></tr><tr><td>Michael R. Mills</td></tr><tr><td>Attorney-in-Fact</td></tr></table></body></html>`,
    expected: ['Phillip W. Farmer | Director', 'H. Allen Franklin | Director'],
    reason: 'Vulcan 10-K of 2013: the second cell is aligned at the bottom, and lines of a row are paired from the top.',
  },
  {
    name: 'a place for the signature, described',
    text: 'has caused this notification to be signed on its behalf by the undersigned\nthereunto duly authorized.\n\nDATE  September 28, 1995       BY  (Signature appears here)\n                                   Chairman of the Board\n',
    expected: ['(Signature appears here) | Chairman of the Board'],
    reason: 'NT 10-K 0000950168-95-000835: somebody signed and the text does not say who; it is reported as signature-not-found.',
  },
];

/** Exhibits as `number | description`. */
export const exhibitGaps: readonly KnownGap[] = [
  {
    name: 'an exhibit named in a sentence only',
    text: 'A copy of the press release is furnished herewith as Exhibit 99.1 and incorporated by reference.\n',
    expected: ['99.1 | A copy of the press release'],
    reason: 'A sentence is no list; the attached document is there all the same.',
  },
];
