import type { Database } from '../database.ts';
import { placeSignatures } from '../save/place-signatures.ts';
import type { PlacedName } from '../save/read-names.ts';
import { settleSignatories } from '../save/settle-signatories.ts';
import { sql } from '../sql.ts';

/**
 * Undoes a curator's decision: signatories are as if it had never been made, with the ids that they had. What other decisions say stands.
 * Nothing happens where it is undone already. Answers whether there is such a decision. Throws `StoreError`.
 */
export function undoCuration(db: Database, curationId: number): Promise<boolean> {
  return db.write(async (query) => {
    const writing = { query, dialect: db.dialect };
    const [curation] = await query<{ id: number }>(
      sql`UPDATE "SignatoryCuration" SET "undoneAt" = coalesce("undoneAt", ${db.dialect.instant(new Date())}) WHERE "id" = ${curationId} RETURNING "id"`,
    );
    const names = await query<PlacedName & { signatoryId: number | null }>(
      sql`SELECT DISTINCT n."id" AS "id", n."registrantId" AS "registrantId", n."filingId" AS "filingId", n."nameKey" AS "nameKey", n."signatoryId" AS "signatoryId"
        FROM "SignatoryCurationName" d JOIN "SignatoryName" n ON n."id" = d."nameId" WHERE d."curationId" = ${curationId}`,
    );
    const filings = await query<{ id: number }>(
      sql`SELECT DISTINCT "filingId" AS "id" FROM "SignatoryCurationSignature" WHERE "curationId" = ${curationId}`,
    );
    await placeSignatures(
      writing,
      filings.map(({ id }) => id),
    );
    await settleSignatories(writing, { names, signatoryIds: names.flatMap(({ signatoryId }) => signatoryId ?? []) });
    return curation !== undefined;
  });
}
