import { sql } from '../sql.ts';
import { mergeSignatories } from './merge-signatories.ts';
import type { Writing } from './write-rows.ts';
import { replaceSearch } from './write-search.ts';

/** Makes two registrants one: everything of `from` becomes `into`'s, signatories known within both are joined, and `from` is gone. */
export async function mergeRegistrants(writing: Writing, { from, into }: { readonly from: number; readonly into: number }): Promise<void> {
  const { query } = writing;
  const twice = await query<{ from: number; into: number }>(
    sql`SELECT f."signatoryId" AS "from", i."signatoryId" AS "into" FROM "SignatoryName" f JOIN "SignatoryName" i ON i."nameKey" = f."nameKey" AND i."registrantId" = ${into} WHERE f."registrantId" = ${from} AND f."signatoryId" <> i."signatoryId"`,
  );
  for (const pair of twice) await mergeSignatories(writing, pair);
  await query(
    sql`DELETE FROM "SignatoryName" WHERE "registrantId" = ${from} AND "nameKey" IN (SELECT "nameKey" FROM "SignatoryName" WHERE "registrantId" = ${into})`,
  );
  await query(sql`UPDATE "SignatoryName" SET "registrantId" = ${into} WHERE "registrantId" = ${from}`);
  await query(sql`UPDATE "Signature" SET "registrantId" = ${into} WHERE "registrantId" = ${from}`);
  await query(sql`UPDATE "Signature" SET "onBehalfOfId" = ${into} WHERE "onBehalfOfId" = ${from}`);
  await query(sql`UPDATE "Filing" SET "registrantId" = ${into} WHERE "registrantId" = ${from}`);
  await query(sql`UPDATE "FilingParty" SET "registrantId" = ${into} WHERE "registrantId" = ${from}`);
  await query(
    sql`UPDATE "FilingParty" SET "isFirstMention" = NOT EXISTS (SELECT 1 FROM "FilingParty" e WHERE e."filingId" = "FilingParty"."filingId" AND e."registrantId" = ${into} AND e."position" < "FilingParty"."position") WHERE "registrantId" = ${into}`,
  );
  await query(sql`DELETE FROM "Registrant" WHERE "id" = ${from}`);
  await replaceSearch(writing, 'REGISTRANT', { rows: [], ids: [from] });
}
