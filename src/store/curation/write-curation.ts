import type { Writing } from '../save/write-rows.ts';
import { sql } from '../sql.ts';

/** A name that a decision is about: whether it is the person's whose names the decision puts together, and the id that it gives the signatory. */
export type CuratedName = { readonly nameId: number; readonly isTogether: boolean; readonly givenId: number | null };

/** A decision to keep: of which signatories, and about which names. */
export type NewCuration = {
  readonly kind: 'MERGE' | 'SPLIT';
  readonly signatoryIds: readonly number[];
};

/** Keeps a decision under a new id, at this moment. */
export async function insertCuration({ query, dialect }: Writing, { kind, signatoryIds }: NewCuration): Promise<number> {
  const [row] = await query<{ id: number }>(
    sql`INSERT INTO "SignatoryCuration" ("kind", "decidedAt", "signatoryIds") VALUES (${kind}, ${dialect.instant(new Date())}, ${JSON.stringify(signatoryIds)}) RETURNING "id"`,
  );
  return row?.id ?? Number.NaN;
}

/** Keeps the names that a decision is about. */
export async function insertCuratedNames({ query, dialect }: Writing, curationId: number, names: readonly CuratedName[]): Promise<void> {
  const columns = ['curationId', 'nameId', 'isTogether', 'givenId'];
  const rows = names.map((name) => ({ ...name, curationId }));
  await query(
    sql`INSERT INTO "SignatoryCurationName" ("curationId", "nameId", "isTogether", "givenId") ${dialect.rows('SignatoryCurationName', columns, rows)}`,
  );
}
