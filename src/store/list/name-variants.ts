import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** A name in the very letters in which somebody signs: how often, when first and last. Dates are days of signing, else of filing. */
export type NameVariant = {
  readonly name: string;
  readonly signatureCount: number;
  readonly firstSignedOn: string | null;
  readonly lastSignedOn: string | null;
};

/** The names with which each signatory signs, the most frequent first; for each of the ids in their order; one SQL statement. */
export async function listNameVariants(db: Database, signatoryIds: readonly number[]): Promise<readonly (readonly NameVariant[])[]> {
  const rows = await db.query<NameVariant & { readonly signatoryId: number }>(
    sql`SELECT s."signatoryId" AS "signatoryId", s."nameAsSigned" AS "name", COUNT(*) AS "signatureCount",
        MIN(coalesce(s."signedOn", nullif(s."filedOnOrder", ''))) AS "firstSignedOn", MAX(coalesce(s."signedOn", nullif(s."filedOnOrder", ''))) AS "lastSignedOn"
      FROM "Signature" s WHERE s."signatoryId" IN ${db.dialect.numbers(signatoryIds)}
      GROUP BY s."signatoryId", s."nameAsSigned" ORDER BY COUNT(*) DESC, s."nameAsSigned"`,
  );
  const bySignatory = Map.groupBy(rows, ({ signatoryId }) => signatoryId);
  return signatoryIds.map((id) => bySignatory.get(id) ?? []);
}
