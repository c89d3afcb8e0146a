import { raw, sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';
import { writeSignatorySearch } from './write-search.ts';

/** Gives signatories the name they last signed with and the number of their registrants, and removes those by whom nothing is signed any more. */
export async function refreshSignatories(writing: Writing, signatoryIds: readonly number[]): Promise<void> {
  const { query, dialect } = writing;
  const ids = [...new Set(signatoryIds)];
  const gone = await query<{ id: number }>(
    sql`DELETE FROM "Signatory" WHERE "id" IN ${dialect.numbers(ids)} AND NOT EXISTS (SELECT 1 FROM "Signature" WHERE "signatoryId" = "Signatory"."id" OR "attorneyInFactId" = "Signatory"."id") RETURNING "id"`,
  );
  const goneIds = new Set(gone.map(({ id }) => id));
  const present = ids.filter((id) => !goneIds.has(id));
  const lastName = raw(
    `(SELECT s."nameAsSigned" FROM "Signature" s WHERE s."signatoryId" = "Signatory"."id" ORDER BY s."nameAsSigned" = upper(s."nameAsSigned"), s."filedOnOrder" DESC, s."id" DESC LIMIT 1)`,
  );
  const registrantCount = raw(`(SELECT COUNT(DISTINCT s."registrantId") FROM "Signature" s WHERE s."signatoryId" = "Signatory"."id")`);
  await query(
    sql`UPDATE "Signatory" SET "name" = coalesce(${lastName}, "name"), "registrantCount" = ${registrantCount} WHERE "id" IN ${dialect.numbers(present)}`,
  );
  await writeSignatorySearch(writing, { ids: present, goneIds: [...goneIds] });
}
