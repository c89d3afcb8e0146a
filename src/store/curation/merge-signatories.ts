import type { Database } from '../database.ts';
import { settleSignatories } from '../save/settle-signatories.ts';
import { namesOfSignatories, signatoryOfName } from './names-of-signatories.ts';
import { insertCuratedNames, insertCuration } from './write-curation.ts';

/** What became of signatories that were to be merged; `missing` is the place of the first id that no signatory has. */
export type MergeResult =
  | { readonly kind: 'merged'; readonly signatoryId: number; readonly curationId: number }
  | { readonly kind: 'missing'; readonly place: number };

/**
 * Makes signatories one person from now on, with all the names that they have: they stay one whatever is ingested or read again, until it is
 * undone or a later decision parts them. The oldest id stays. Throws `StoreError`.
 */
export function mergeSignatories(db: Database, signatoryIds: readonly number[]): Promise<MergeResult> {
  return db.write(async (query) => {
    const writing = { query, dialect: db.dialect };
    const names = await namesOfSignatories(writing, signatoryIds);
    const known = new Set(names.map(({ signatoryId }) => signatoryId));
    const place = signatoryIds.findIndex((id) => !known.has(id));
    if (place >= 0) return { kind: 'missing', place };

    const curationId = await insertCuration(writing, { kind: 'MERGE', signatoryIds });
    await insertCuratedNames(
      writing,
      curationId,
      names.map(({ id }) => ({ nameId: id, isTogether: true, givenId: null })),
    );
    await settleSignatories(writing, { names, signatoryIds });
    return { kind: 'merged', curationId, signatoryId: await signatoryOfName(writing, names[0]?.id) };
  });
}
