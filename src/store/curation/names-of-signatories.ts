import { invariant } from '../../source/invariant.ts';
import type { PlacedName } from '../save/read-names.ts';
import type { Writing } from '../save/write-rows.ts';
import { sql } from '../sql.ts';

/** A name, the signatory whose it is, and whether anybody signs or acts under it (or a proof alone knows it). */
export type NameOfSignatory = PlacedName & { readonly name: string; readonly signatoryId: number; readonly isUsed: boolean };

/** Reads the names that signatories bear. */
export async function namesOfSignatories(
  { query, dialect }: Writing,
  signatoryIds: readonly number[],
): Promise<readonly NameOfSignatory[]> {
  const names = await query<NameOfSignatory>(
    sql`SELECT n."id" AS "id", n."registrantId" AS "registrantId", n."filingId" AS "filingId", n."nameKey" AS "nameKey", n."name" AS "name",
        n."signatoryId" AS "signatoryId",
        EXISTS (SELECT 1 FROM "Signature" s WHERE s."nameId" = n."id") OR EXISTS (SELECT 1 FROM "Signature" s WHERE s."attorneyNameId" = n."id") AS "isUsed"
      FROM "SignatoryName" n WHERE n."signatoryId" IN ${dialect.numbers(signatoryIds)} ORDER BY n."id"`,
  );
  return names.map((name) => ({ ...name, isUsed: Boolean(name.isUsed) }));
}

/** Reads who bears a name that is in use. */
export async function signatoryOfName({ query }: Writing, nameId: number | undefined): Promise<number> {
  const [row] = await query<{ signatoryId: number | null }>(sql`SELECT "signatoryId" FROM "SignatoryName" WHERE "id" = ${nameId ?? null}`);
  invariant(row?.signatoryId != null, "a name under which something is signed is a signatory's");
  return row.signatoryId;
}
