/** A name as far as it tells which id its signatory has: the one that a curator's decision gives it, else the one that it was born with. */
export type NameWithId = { readonly ownId: number; readonly givenId: number | null };

/**
 * Chooses the id of each signatory by its names: the oldest among them that nobody has, so that a signatory keeps its id when names join it
 * and has it again when they part. `taken` are the ids of others. Null where none is left and a new one is needed.
 */
export function chooseSignatoryIds(
  signatories: readonly (readonly NameWithId[])[],
  taken: ReadonlySet<number>,
): readonly (number | null)[] {
  const wishes = signatories.map((names, place) => ({ place, ids: wishesOf(names) }));
  const given = new Map<number, number>();
  for (const { place, ids } of wishes.toSorted((a, b) => (a.ids[0] ?? 0) - (b.ids[0] ?? 0) || (a.ids[1] ?? 0) - (b.ids[1] ?? 0))) {
    const id = ids.find((wish) => !given.has(wish) && !taken.has(wish));
    if (id !== undefined) given.set(id, place);
  }
  const byPlace = new Map([...given].map(([id, place]) => [place, id]));
  return signatories.map((_, place) => byPlace.get(place) ?? null);
}

function wishesOf(names: readonly NameWithId[]): readonly number[] {
  const wished = names.map(({ ownId, givenId }) => givenId ?? ownId).toSorted((a, b) => a - b);
  const own = names.map(({ ownId }) => ownId).toSorted((a, b) => a - b);
  return [...wished, ...own];
}
