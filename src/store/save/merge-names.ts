import { raw, sql } from '../sql.ts';
import type { PlacedName } from './read-names.ts';
import { settleSignatories } from './settle-signatories.ts';
import type { Writing } from './write-rows.ts';

/** Whatever refers to a name, and to the signatory whose name it is beside it. */
const references = Object.freeze([
  ['Signature', 'nameId', 'signatoryId'],
  ['Signature', 'attorneyNameId', 'attorneyInFactId'],
  ['SignatoryProof', 'nameId', null],
  ['SignatoryCurationName', 'nameId', null],
] as const);

/** Makes the names known within one registrant another's: of two of the same words the older stays. */
export async function mergeNames(writing: Writing, { from, into }: { readonly from: number; readonly into: number }): Promise<void> {
  const { query, dialect } = writing;
  const moved = await query<MovedName>(
    sql`UPDATE "SignatoryName" SET "registrantId" = ${into} WHERE "registrantId" = ${from} RETURNING "id", "registrantId", "filingId", "nameKey", "signatoryId"`,
  );
  const twice = await query<{ id: number; goneId: number; signatoryId: number | null; goneSignatoryId: number | null }>(
    sql`SELECT MIN(o."id") AS "id", n."id" AS "goneId", coalesce(o."signatoryId", n."signatoryId") AS "signatoryId", n."signatoryId" AS "goneSignatoryId" FROM "SignatoryName" n
      JOIN "SignatoryName" o ON o."registrantId" = n."registrantId" AND o."nameKey" = n."nameKey" AND o."curationId" IS NULL AND o."id" < n."id"
      WHERE n."registrantId" = ${into} AND n."curationId" IS NULL GROUP BY n."id"`,
  );
  const pairs = sql`(${dialect.records(['id', 'goneId', 'signatoryId'], twice)}) c`;
  for (const [table, column, signatory] of references)
    await query(
      sql`UPDATE ${raw(`"${table}"`)} SET ${raw(setBoth(column, signatory))} FROM ${pairs} WHERE ${raw(`"${column}"`)} = c."goneId"`,
    );
  await query(sql`UPDATE "SignatoryName" SET "signatoryId" = c."signatoryId" FROM ${pairs} WHERE "SignatoryName"."id" = c."id"`);
  await query(sql`DELETE FROM "SignatoryName" WHERE "id" IN ${dialect.numbers(twice.map(({ goneId }) => goneId))}`);
  const affected = [...moved.map(({ signatoryId }) => signatoryId), ...twice.map(({ goneSignatoryId }) => goneSignatoryId)];
  await settleSignatories(writing, { names: moved, signatoryIds: affected.flatMap((id) => id ?? []) });
}

type MovedName = PlacedName & { readonly signatoryId: number | null };

function setBoth(column: string, signatory: string | null): string {
  return `"${column}" = c."id"${signatory === null ? '' : `, "${signatory}" = c."signatoryId"`}`;
}
