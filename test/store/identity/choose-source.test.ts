import { describe, expect, test } from 'vitest';
import { chooseSource, type SourceCandidate } from '../../../src/store/identity/choose-source.ts';
import { isOfStatedTime } from '../../../src/store/identity/stated-time.ts';

const candidate = (filingId: number, more: Partial<SourceCandidate> = {}): SourceCandidate => ({
  filingId,
  filedOn: '1999-03-30',
  periodEndsOn: '',
  isAmendment: false,
  exhibitId: null,
  isOriginal: true,
  ...more,
});
const report = (filingId: number, more: Partial<SourceCandidate> = {}): SourceCandidate =>
  candidate(filingId, { periodEndsOn: '1998-12-31', exhibitId: filingId * 10, ...more });

describe('chooseSource chooses', () => {
  const nothing = { filingId: null, exhibitId: null, couldBe: [] };
  test.each<[string, readonly SourceCandidate[], string, unknown]>([
    ['nothing for no candidates', [], '', nothing],
    [
      'the original among copies',
      [candidate(1, { exhibitId: 5 }), candidate(2, { exhibitId: 6, isOriginal: false })],
      '',
      { filingId: 1, exhibitId: 5, couldBe: [] },
    ],
    ['none of two originals', [report(1), report(2)], '', { filingId: null, exhibitId: null, couldBe: [1, 2] }],
    ['none of two filings without the exhibit', [candidate(1), candidate(2)], '', { filingId: null, exhibitId: null, couldBe: [1, 2] }],
    ['nothing in another year', [candidate(1, { exhibitId: 5 })], 'for 1997', nothing],
    [
      'no exhibit where the filing has two of the number',
      [candidate(1, { exhibitId: 5 }), candidate(1, { exhibitId: 6 })],
      '',
      { filingId: 1, exhibitId: null, couldBe: [1] },
    ],
    [
      'the report, not its amendment',
      [report(1), report(2, { isAmendment: true })],
      'the Annual Report on Form 10-K',
      { filingId: 1, exhibitId: 10, couldBe: [] },
    ],
    ['no amendment in the place of a report', [report(2, { isAmendment: true })], 'the Annual Report on Form 10-K', nothing],
    [
      'neither, where the report is meant as amended',
      [report(1), report(2, { isAmendment: true })],
      'the Annual Report, as amended',
      { filingId: null, exhibitId: null, couldBe: [1, 2] },
    ],
    [
      'the amendment that brought what the registration statement did not',
      [candidate(1, { exhibitId: 5, isOriginal: false }), candidate(2, { exhibitId: 6, isAmendment: true })],
      'the Registration Statement',
      { filingId: 2, exhibitId: 6, couldBe: [] },
    ],
  ])('%s', (_case, candidates, text, expected) => {
    expect(chooseSource(candidates, { text, formType: null, saysDay: false })).toEqual(expected);
  });

  test('an amendment where the form is one', () => {
    const note = { text: 'Form 10-K/A', formType: '10-K/A', saysDay: false };
    expect(chooseSource([report(1), report(2, { isAmendment: true })], note)).toMatchObject({ filingId: 2, exhibitId: 20 });
  });
});

describe('isOfStatedTime', () => {
  const quarter = { filedOn: '1997-05-12', periodEndsOn: '1997-03-28' };
  const undated = { filedOn: '1997-05-12', periodEndsOn: '' };
  test.each([
    ['Form 10-Q for the quarter ended March 28, 1997', quarter, true],
    ['Form 10-Q for the quarter ended March 31, 1997', quarter, true],
    ['Form 10-Q for the quarter ended June 27, 1997', quarter, false],
    ['Form 10-Q for the quarter ended March 28, 1997', undated, false],
    ['the 1997 Form 10-Q', quarter, true],
    ['the 1998 Form 10-Q', quarter, false],
    ['the March 1997 Form 10-Q', quarter, true],
    ['the May 1997 Form 10-Q', quarter, false],
    ['the Form 10-Q filed with the Commission in May 1997', quarter, true],
    ['previously filed as an exhibit to the May 1997 Form 10-Q', quarter, false],
    ['the Form S-1 of 1997', undated, true],
    ['the Form S-1', undated, true],
    ['Agreement of 1985, filed with Form S-1 in 1997', undated, true],
  ])('%s, of %o: %s', (text, filing, expected) => {
    expect(isOfStatedTime(filing, { text, saysDay: false })).toBe(expected);
  });

  test('a day that was found already says it all', () => {
    expect(isOfStatedTime(quarter, { text: 'plan of 1985', saysDay: true })).toBe(true);
  });
});
