import { raw, sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';

/** A registrant's filings of one family of forms since a day: among them an amendment finds what it amends. */
export type FormsOfRegistrant = { readonly registrantId: number; readonly formKey: string; readonly since: string };

/**
 * Ties amendments of a registrant's form, filed since a day or on none, to what they amend: the latest original of that form before or on the
 * same day, of the same reporting period where both name one, about the same company, of the same registration. Amendment No. 2 amends the
 * original, as Amendment No. 1 does: by the SEC's rules an amendment is of the form amended (17 CFR 240.12b-15, 240.13d-2), and numbered so.
 * Where one of the two has no date they must be of one period. It does not matter which was stored first.
 */
export async function resolveAmendments({ query }: Writing, { registrantId, formKey, since }: FormsOfRegistrant): Promise<void> {
  // What amends a filing later than the day stays as it is: nothing nearer can have come.
  await query(
    sql`UPDATE "Filing" SET "amendsId" = (
      SELECT o."id" FROM "Filing" o
      WHERE o."registrantId" = "Filing"."registrantId" AND o."formKey" = "Filing"."formKey" AND NOT o."isAmendment"
        AND ${isBefore} AND ${isOfOnePeriod} AND ${isOfOneMatter}
      ORDER BY o."filedOnOrder" DESC, coalesce(o."accessionNumber", o."sha256") DESC LIMIT 1)
    WHERE "registrantId" = ${registrantId} AND "formKey" = ${formKey} AND "isAmendment" AND ("filedOnOrder" >= ${since} OR "filedOnOrder" = '')
      AND coalesce((SELECT c."filedOnOrder" FROM "Filing" c WHERE c."id" = "Filing"."amendsId"), '') <= ${since === '' ? '9999' : since}`,
  );
}

const isBefore = raw(`("Filing"."filedOnOrder" = '' OR o."filedOnOrder" <= "Filing"."filedOnOrder")`);

const isOfOnePeriod =
  raw(`CASE WHEN '' IN (o."periodEndsOnOrder", "Filing"."periodEndsOnOrder") THEN '' NOT IN (o."filedOnOrder", "Filing"."filedOnOrder")
          ELSE o."periodEndsOnOrder" = "Filing"."periodEndsOnOrder" END`);

// A holder amends the schedule on one company with one on the same company, an issuer a registration statement with one of the same file
// number under the Securities Act (33- and 333-). Numbers under other acts stay with the registrant and tell nothing.
const isOfOneMatter = raw(`${agreeOn('"registrantId"', `a."role" IN ('SUBJECT_COMPANY', 'ISSUER')`)}
        AND ${agreeOn('"fileNumberKey"', `(a."fileNumberKey" LIKE '33-%' OR a."fileNumberKey" LIKE '333-%')`)}`);

function agreeOn(column: string, which: string): string {
  return `(NOT EXISTS (SELECT 1 FROM "FilingParty" a WHERE a."filingId" = "Filing"."id" AND ${which})
          OR EXISTS (SELECT 1 FROM "FilingParty" a JOIN "FilingParty" b ON b."filingId" = o."id" AND b.${column} = a.${column} WHERE a."filingId" = "Filing"."id" AND ${which}))`;
}
