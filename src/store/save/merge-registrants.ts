import { sql } from '../sql.ts';
import { mergeNames } from './merge-names.ts';
import type { Writing } from './write-rows.ts';
import { replaceSearch } from './write-search.ts';

/** Makes two registrants one: everything of `from` becomes `into`'s, their names too, and `from` is gone. */
export async function mergeRegistrants(writing: Writing, { from, into }: { readonly from: number; readonly into: number }): Promise<void> {
  const { query } = writing;
  await query(sql`UPDATE "Signature" SET "registrantId" = ${into} WHERE "registrantId" = ${from}`);
  await query(sql`UPDATE "Signature" SET "onBehalfOfId" = ${into} WHERE "onBehalfOfId" = ${from}`);
  await query(sql`UPDATE "Filing" SET "registrantId" = ${into} WHERE "registrantId" = ${from}`);
  await query(sql`UPDATE "FilingParty" SET "registrantId" = ${into} WHERE "registrantId" = ${from}`);
  await query(
    sql`UPDATE "FilingParty" SET "isFirstMention" = NOT EXISTS (SELECT 1 FROM "FilingParty" e WHERE e."filingId" = "FilingParty"."filingId" AND e."registrantId" = ${into} AND e."position" < "FilingParty"."position") WHERE "registrantId" = ${into}`,
  );
  await mergeNames(writing, { from, into });
  await query(sql`DELETE FROM "Registrant" WHERE "id" = ${from}`);
  await replaceSearch(writing, 'REGISTRANT', { rows: [], ids: [from] });
}
