/** A convention of real filings that is not read right yet: what is printed, what a careful reader says, and why it is hard. */
export type KnownGap = { readonly name: string; readonly text: string; readonly expected: readonly string[]; readonly reason: string };

const persons =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the following persons in the capacities indicated.';

/** Signatures as `name | title`. */
export const signatureGaps: readonly KnownGap[] = [
  {
    name: 'dates and titles at the left of the names, no blank line between persons',
    text: `${persons}

                       Chairman of the Board,
February 16, 1995        Executive Officer)                  VINCENT A. GIERER, JR.
                                                   -------------------------------------------
                                                             VINCENT A. GIERER, JR.
                      Executive Vice President
February 16, 1995             Officer)                         JOHN J. BUCCHIGNANO
                                                   -------------------------------------------
                                                               JOHN J. BUCCHIGNANO
`,
    expected: [
      'VINCENT A. GIERER, JR. | Chairman of the Board, Executive Officer)',
      'JOHN J. BUCCHIGNANO | Executive Vice President Officer)',
    ],
    reason: 'UST 10-K405, 0000950123-95-000411: nothing but the sense of the words tells whose title a line at the left is.',
  },
  {
    name: 'two signers a row whose columns are one space apart',
    text: `${persons}

/s/ Louis P. Bansbach, III             /s/ Patrick D. Broe
------------------------------------   ------------------------------------
Louis P. Bansbach, III, March 26, 1996 Patrick D. Broe, March 26, 1996
(Director)                             (Director)
`,
    expected: ['Louis P. Bansbach, III | (Director)', 'Patrick D. Broe | (Director)'],
    reason: 'Writer 10-K405, 0000912057-96-005561: a cell ends at two spaces; the neighbour is known only after cells are cut.',
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
