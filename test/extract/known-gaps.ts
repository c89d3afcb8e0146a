/** A convention of real filings that is not read right yet: what is printed, what a careful reader says, and why it is hard. */
export type KnownGap = { readonly name: string; readonly text: string; readonly expected: readonly string[]; readonly reason: string };

/** Signatures as `name | title`. */
export const signatureGaps: readonly KnownGap[] = [
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
    name: 'sub-letters inside the description',
    text: 'EXHIBIT INDEX\n\n 3        (a) Articles of Incorporation of the company, as amended.\n          (b) By-Laws of the company.\n',
    expected: ['3(a) | Articles of Incorporation of the company, as amended.', '3(b) | By-Laws of the company.'],
    reason: 'Walgreen 10-K, 0000104207-94-000005: letters in the text of a row are as often parts of one exhibit.',
  },
  {
    name: 'an exhibit named in a sentence only',
    text: 'A copy of the press release is furnished herewith as Exhibit 99.1 and incorporated by reference.\n',
    expected: ['99.1 | A copy of the press release'],
    reason: 'A sentence is no list; the attached document is there all the same.',
  },
];
