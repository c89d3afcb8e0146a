import { z } from 'zod';
import type { Database } from '../database.ts';
import { raw, sql } from '../sql.ts';

/** A curator's decision as it is shown: what was decided, when, and by which ids the signatories went before. */
export type Curation = {
  readonly id: number;
  readonly kind: 'MERGE' | 'SPLIT';
  readonly decidedAt: Date;
  readonly undoneAt: Date | null;
  readonly signatoryIds: readonly number[];
};

/** Decisions about each of these signatories, undone ones too, the latest first; for each of the ids in their order; one SQL statement. */
export async function listCurations(db: Database, signatoryIds: readonly number[]): Promise<readonly (readonly Curation[])[]> {
  const rows = await db.query<Stored & { readonly ofId: number }>(
    sql`SELECT DISTINCT n."signatoryId" AS "ofId", ${columns} FROM ${curatedNames}
      JOIN "SignatoryCuration" c ON c."id" = d."curationId" WHERE n."signatoryId" IN ${db.dialect.numbers(signatoryIds)} ORDER BY c."id" DESC`,
  );
  const bySignatory = Map.groupBy(rows, ({ ofId }) => ofId);
  return signatoryIds.map((id) => (bySignatory.get(id) ?? []).map(toCuration));
}

/** Reads decisions by their ids, in that order; null where there is none; one SQL statement. */
export async function readCurations(db: Database, ids: readonly number[]): Promise<readonly (Curation | null)[]> {
  const rows = await db.query<Stored>(sql`SELECT ${columns} FROM "SignatoryCuration" c WHERE c."id" IN ${db.dialect.numbers(ids)}`);
  const byId = new Map(rows.map((row) => [row.id, toCuration(row)]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Whose the names are now that each of these decisions is about, by the ids of the decisions in their order; one SQL statement. */
export async function listCuratedSignatories(db: Database, ids: readonly number[]): Promise<readonly (readonly number[])[]> {
  const rows = await db.query<{ readonly curationId: number; readonly signatoryId: number }>(
    sql`SELECT DISTINCT d."curationId" AS "curationId", n."signatoryId" AS "signatoryId" FROM ${curatedNames}
      WHERE d."curationId" IN ${db.dialect.numbers(ids)} AND n."signatoryId" IS NOT NULL ORDER BY n."signatoryId"`,
  );
  const byCuration = Map.groupBy(rows, ({ curationId }) => curationId);
  return ids.map((id) => (byCuration.get(id) ?? []).map(({ signatoryId }) => signatoryId));
}

// A name that a split keeps apart because an earlier one did is no part of it.
const curatedNames = raw(
  '"SignatoryCurationName" d JOIN "SignatoryName" n ON n."id" = d."nameId" AND (d."isTogether" OR d."givenId" IS NOT NULL)',
);

const columns = raw(
  'c."id" AS "id", c."kind" AS "kind", c."decidedAt" AS "decidedAt", c."undoneAt" AS "undoneAt", c."signatoryIds" AS "signatoryIds"',
);

type Stored = {
  readonly id: number;
  readonly kind: 'MERGE' | 'SPLIT';
  readonly decidedAt: string;
  readonly undoneAt: string | null;
  readonly signatoryIds: string;
};

const Ids = z.array(z.int()).readonly();

function toCuration({ id, kind, decidedAt, undoneAt, signatoryIds }: Stored): Curation {
  return {
    id,
    kind,
    decidedAt: new Date(decidedAt),
    undoneAt: undoneAt === null ? null : new Date(undoneAt),
    signatoryIds: Ids.parse(JSON.parse(signatoryIds)),
  };
}
