import { sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';

/** A registrant's filings of one family of forms since a day: among them an amendment finds what it amends. */
export type FormsOfRegistrant = { readonly registrantId: number; readonly formKey: string; readonly since: string };

/**
 * Ties amendments of a registrant's form, filed since a day or on none, to what they amend: the latest filing of that form before, of the
 * same reporting period where both name one. The order is that of filing, on one day originals first, so that it does not matter which was
 * stored first, and no two filings amend each other. An amendment without a date finds only an original of its own period.
 */
export async function resolveAmendments({ query }: Writing, { registrantId, formKey, since }: FormsOfRegistrant): Promise<void> {
  // What amends a filing later than the day stays as it is: nothing nearer can have come.
  await query(
    sql`UPDATE "Filing" SET "amendsId" = (
      SELECT o."id" FROM "Filing" o
      WHERE o."registrantId" = "Filing"."registrantId" AND o."formKey" = "Filing"."formKey" AND o."filedOnOrder" <= "Filing"."filedOnOrder"
        AND (o."filedOnOrder", o."isAmendment", coalesce(o."accessionNumber", o."sha256"))
          < ("Filing"."filedOnOrder", "Filing"."isAmendment", coalesce("Filing"."accessionNumber", "Filing"."sha256"))
        AND (o."periodEndsOnOrder" = "Filing"."periodEndsOnOrder" OR o."periodEndsOnOrder" = '' OR "Filing"."periodEndsOnOrder" = '')
      ORDER BY o."filedOnOrder" DESC, o."isAmendment" DESC, coalesce(o."accessionNumber", o."sha256") DESC LIMIT 1)
    WHERE "registrantId" = ${registrantId} AND "formKey" = ${formKey} AND "filedOnOrder" >= ${since} AND "filedOnOrder" <> '' AND "isAmendment"
      AND coalesce((SELECT c."filedOnOrder" FROM "Filing" c WHERE c."id" = "Filing"."amendsId"), '') <= ${since === '' ? '9999' : since}`,
  );
  await query(
    sql`UPDATE "Filing" SET "amendsId" = (
      SELECT o."id" FROM "Filing" o
      WHERE o."registrantId" = "Filing"."registrantId" AND o."formKey" = "Filing"."formKey" AND NOT o."isAmendment"
        AND o."periodEndsOnOrder" = "Filing"."periodEndsOnOrder" AND "Filing"."periodEndsOnOrder" <> ''
      ORDER BY o."filedOnOrder" DESC, coalesce(o."accessionNumber", o."sha256") DESC LIMIT 1)
    WHERE "registrantId" = ${registrantId} AND "formKey" = ${formKey} AND "filedOnOrder" = '' AND "isAmendment"`,
  );
}
