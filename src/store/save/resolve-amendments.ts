import { raw, sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';

/** A registrant's filings of one family of forms since a day: among them an amendment finds what it amends. */
export type FormsOfRegistrant = { readonly registrantId: number; readonly formKey: string; readonly since: string };

/**
 * Ties amendments of a registrant's form, filed since a day or on none, to what they amend: the latest filing of that form before, of the
 * same reporting period where both name one, about the same company, of the same registration. The order is that of filing, on one day originals first, so that it does not matter which was
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
        AND ${isOfOneMatter}
        AND (o."periodEndsOnOrder" = "Filing"."periodEndsOnOrder" OR o."periodEndsOnOrder" = '' OR "Filing"."periodEndsOnOrder" = '')
      ORDER BY o."filedOnOrder" DESC, o."isAmendment" DESC, coalesce(o."accessionNumber", o."sha256") DESC LIMIT 1)
    WHERE "registrantId" = ${registrantId} AND "formKey" = ${formKey} AND "filedOnOrder" >= ${since} AND "filedOnOrder" <> '' AND "isAmendment"
      AND coalesce((SELECT c."filedOnOrder" FROM "Filing" c WHERE c."id" = "Filing"."amendsId"), '') <= ${since === '' ? '9999' : since}`,
  );
  await query(
    sql`UPDATE "Filing" SET "amendsId" = (
      SELECT o."id" FROM "Filing" o
      WHERE o."registrantId" = "Filing"."registrantId" AND o."formKey" = "Filing"."formKey" AND NOT o."isAmendment"
        AND o."periodEndsOnOrder" = "Filing"."periodEndsOnOrder" AND "Filing"."periodEndsOnOrder" <> '' AND ${isOfOneMatter}
      ORDER BY o."filedOnOrder" DESC, coalesce(o."accessionNumber", o."sha256") DESC LIMIT 1)
    WHERE "registrantId" = ${registrantId} AND "formKey" = ${formKey} AND "filedOnOrder" = '' AND "isAmendment"`,
  );
}

// A holder amends the schedule on one company with one on the same company, an issuer a registration statement with one of the same file
// number under the Securities Act (33- and 333-). Numbers under other acts stay with the registrant and tell nothing.
const isOfOneMatter = raw(`${agreeOn('"registrantId"', `a."role" IN ('SUBJECT_COMPANY', 'ISSUER')`)}
        AND ${agreeOn('"fileNumberKey"', `(a."fileNumberKey" LIKE '33-%' OR a."fileNumberKey" LIKE '333-%')`)}`);

function agreeOn(column: string, which: string): string {
  return `(NOT EXISTS (SELECT 1 FROM "FilingParty" a WHERE a."filingId" = "Filing"."id" AND ${which})
          OR EXISTS (SELECT 1 FROM "FilingParty" a JOIN "FilingParty" b ON b."filingId" = o."id" AND b.${column} = a.${column} WHERE a."filingId" = "Filing"."id" AND ${which}))`;
}
