import { sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';

/** A registrant's filings of one family of forms: among them an amendment finds what it amends. */
export type FormsOfRegistrant = { readonly registrantId: number; readonly formKey: string };

/**
 * Ties every amendment of a registrant's form to what it amends: the latest filing of that form before it, of the same reporting period
 * where both name one. The order is that of filing, on one day originals first, so that it does not matter which was stored first, and no
 * two filings amend each other. An amendment without a date finds only an original of its own period.
 */
export async function resolveAmendments({ query }: Writing, { registrantId, formKey }: FormsOfRegistrant): Promise<void> {
  await query(
    sql`UPDATE "Filing" SET "amendsId" = (
      SELECT o."id" FROM "Filing" o
      WHERE o."registrantId" = "Filing"."registrantId" AND o."formKey" = "Filing"."formKey" AND o."id" <> "Filing"."id"
        AND (o."periodEndsOnOrder" = "Filing"."periodEndsOnOrder" OR (o."periodEndsOnOrder" = '' OR "Filing"."periodEndsOnOrder" = '') AND "Filing"."filedOnOrder" <> '')
        AND CASE WHEN "Filing"."filedOnOrder" = '' THEN NOT o."isAmendment" AND "Filing"."periodEndsOnOrder" <> ''
          ELSE (o."filedOnOrder", o."isAmendment", coalesce(o."accessionNumber", o."sha256"))
             < ("Filing"."filedOnOrder", "Filing"."isAmendment", coalesce("Filing"."accessionNumber", "Filing"."sha256")) END
      ORDER BY o."filedOnOrder" DESC, o."isAmendment" DESC, coalesce(o."accessionNumber", o."sha256") DESC LIMIT 1)
    WHERE "registrantId" = ${registrantId} AND "formKey" = ${formKey} AND "isAmendment"`,
  );
}
