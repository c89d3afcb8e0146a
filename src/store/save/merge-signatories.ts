import { sql } from '../sql.ts';
import { refreshSignatories } from './refresh-signatories.ts';
import type { Writing } from './write-rows.ts';

/** Makes two signatories one: names, signatures and powers of attorney of `from` become `into`'s, a CIK too where `into` has none, and `from` is gone. */
export async function mergeSignatories(writing: Writing, { from, into }: { readonly from: number; readonly into: number }): Promise<void> {
  const { query } = writing;
  await query(sql`UPDATE "Signature" SET "signatoryId" = ${into} WHERE "signatoryId" = ${from}`);
  await query(sql`UPDATE "Signature" SET "attorneyInFactId" = ${into} WHERE "attorneyInFactId" = ${from}`);
  await query(sql`UPDATE "SignatoryName" SET "signatoryId" = ${into} WHERE "signatoryId" = ${from}`);
  const [merged] = await query<{ cik: string | null }>(sql`DELETE FROM "Signatory" WHERE "id" = ${from} RETURNING "cik"`);
  await query(sql`UPDATE "Signatory" SET "cik" = coalesce("cik", ${merged?.cik ?? null}) WHERE "id" = ${into}`);
  await refreshSignatories(writing, [from, into]);
}
