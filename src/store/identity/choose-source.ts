import { isAmendment } from './form-key.ts';
import { isOfStatedTime } from './stated-time.ts';

/** A filing that an exhibit may be incorporated from, with one of its exhibits of the number meant, or none. */
export type SourceCandidate = {
  readonly filingId: number;
  readonly filedOn: string;
  readonly periodEndsOn: string;
  readonly isAmendment: boolean;
  readonly exhibitId: number | null;
  /** False for an exhibit that is itself incorporated from elsewhere, or only listed where others are attached. */
  readonly isOriginal: boolean;
};

/** What an exhibit's note says of its source beyond what the candidates were found by. */
export type SourceNote = { readonly text: string; readonly formType: string | null; readonly saysDay: boolean };

/** The filing and the exhibit that a note means; where it can mean several, those filings, one alone where it is two of its exhibits. */
export type ChosenSource = { readonly filingId: number | null; readonly exhibitId: number | null; readonly couldBe: readonly number[] };

/**
 * Chooses the one candidate that a note can mean, and none where it could be several. Among several filings the only one that brought the
 * exhibit itself is meant.
 */
export function chooseSource(candidates: readonly SourceCandidate[], note: SourceNote): ChosenSource {
  const possible = candidates.filter((candidate) => isOfStatedForm(candidate, note) && isOfStatedTime(candidate, note));
  const [original, ...otherOriginals] = possible.filter(({ exhibitId, isOriginal }) => exhibitId !== null && isOriginal);
  if (original !== undefined && otherOriginals.length === 0)
    return { filingId: original.filingId, exhibitId: original.exhibitId, couldBe: [] };

  const [filingId, ...otherFilings] = new Set(possible.map((candidate) => candidate.filingId));
  if (filingId === undefined) return { filingId: null, exhibitId: null, couldBe: [] };
  if (otherFilings.length > 0) return { filingId: null, exhibitId: null, couldBe: [filingId, ...otherFilings] };

  const [exhibitId, ...otherExhibits] = possible.flatMap((candidate) => candidate.exhibitId ?? []);
  if (otherExhibits.length > 0) return { filingId, exhibitId: null, couldBe: [filingId] };
  return { filingId, exhibitId: exhibitId ?? null, couldBe: [] };
}

// The report for a period and its amendment are two, and who means the second says so. A registration statement, which has no period, is
// one with its amendments.
function isOfStatedForm(candidate: SourceCandidate, { text, formType }: SourceNote): boolean {
  if (formType !== null && isAmendment(formType)) return candidate.isAmendment;
  return !candidate.isAmendment || candidate.periodEndsOn === '' || /\bamend|\/A\b/i.test(text);
}
