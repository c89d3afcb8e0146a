/** A filing that an exhibit may be incorporated from, with one of its exhibits of the number meant, or none. */
export type SourceCandidate = {
  readonly filingId: number;
  readonly filedOn: string;
  readonly periodEndsOn: string;
  readonly exhibitId: number | null;
  /** False for an exhibit that is itself incorporated from elsewhere. */
  readonly isOriginal: boolean;
};

/** What an exhibit's note says of its source beyond what the candidates were found by. */
export type SourceNote = { readonly text: string; readonly saysDay: boolean };

/** The filing and the exhibit that a note means. */
export type ChosenSource = { readonly filingId: number | null; readonly exhibitId: number | null };

/**
 * Chooses the one candidate that a note can mean, or none where it could be several. A note that names years means a filing of one of them.
 * Among several filings the only one that brought the exhibit itself is meant.
 */
export function chooseSource(candidates: readonly SourceCandidate[], note: SourceNote): ChosenSource {
  const years = new Set(note.saysDay ? [] : note.text.match(/\b(?:19|20)\d\d\b/g));
  const possible = candidates.filter(
    ({ filedOn, periodEndsOn }) => years.size === 0 || years.has(filedOn.slice(0, 4)) || years.has(periodEndsOn.slice(0, 4)),
  );
  const [original, ...otherOriginals] = possible.filter(({ exhibitId, isOriginal }) => exhibitId !== null && isOriginal);
  if (original !== undefined && otherOriginals.length === 0) return { filingId: original.filingId, exhibitId: original.exhibitId };

  const [filingId, ...otherFilings] = new Set(possible.map((candidate) => candidate.filingId));
  if (filingId === undefined || otherFilings.length > 0) return { filingId: null, exhibitId: null };

  const exhibitIds = possible.flatMap(({ exhibitId }) => exhibitId ?? []);
  return { filingId, exhibitId: exhibitIds.length === 1 ? (exhibitIds[0] ?? null) : null };
}
