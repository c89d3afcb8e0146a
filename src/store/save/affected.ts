import { sql } from '../sql.ts';
import type { FormsOfRegistrant } from './resolve-amendments.ts';
import type { Writing } from './write-rows.ts';

/** What shows something of a filing and must be looked at again when the filing comes, changes or goes. */
export type Affected = {
  readonly registrantIds: readonly number[];
  readonly signatoryIds: readonly number[];
  readonly forms: readonly FormsOfRegistrant[];
  readonly exhibitIds: readonly number[];
  readonly documentIds: readonly number[];
};

/** Nothing yet, before a filing is first stored. */
export const nothingAffected: Affected = Object.freeze({ registrantIds: [], signatoryIds: [], forms: [], exhibitIds: [], documentIds: [] });

/** Reads what a stored filing affects. */
export async function readAffected({ query }: Writing, filingId: number): Promise<Affected> {
  const registrants = await query<{ id: number }>(
    sql`SELECT DISTINCT "registrantId" AS "id" FROM "FilingParty" WHERE "filingId" = ${filingId}`,
  );
  const signatories = await query<{ id: number }>(
    sql`SELECT "signatoryId" AS "id" FROM "Signature" WHERE "filingId" = ${filingId} UNION SELECT "attorneyInFactId" FROM "Signature" WHERE "filingId" = ${filingId} AND "attorneyInFactId" IS NOT NULL`,
  );
  const forms = await query<FormsOfRegistrant>(
    sql`SELECT "registrantId", "formKey", "filedOnOrder" AS "since" FROM "Filing" WHERE "id" = ${filingId} AND "registrantId" IS NOT NULL`,
  );
  const exhibits = await query<{ id: number }>(sql`SELECT "id" FROM "Exhibit" WHERE "filingId" = ${filingId} ORDER BY "position"`);
  const documents = await query<{ id: number }>(sql`SELECT "id" FROM "Document" WHERE "filingId" = ${filingId} ORDER BY "position"`);
  return {
    registrantIds: registrants.map(({ id }) => id),
    signatoryIds: signatories.map(({ id }) => id),
    forms,
    exhibitIds: exhibits.map(({ id }) => id),
    documentIds: documents.map(({ id }) => id),
  };
}
