import { sql } from '../sql.ts';
import type { PlacedName } from './read-names.ts';
import type { FormsOfRegistrant } from './resolve-amendments.ts';
import type { Writing } from './write-rows.ts';

/** What shows something of a filing and must be looked at again when the filing comes, changes or goes. */
export type Affected = {
  readonly registrantIds: readonly number[];
  /** Those of the registrants that file it. */
  readonly filerIds: readonly number[];
  readonly signatoryIds: readonly number[];
  readonly names: readonly PlacedName[];
  readonly forms: readonly FormsOfRegistrant[];
  readonly exhibitIds: readonly number[];
  readonly documentIds: readonly number[];
};

/** Nothing yet, before a filing is first stored. */
export const nothingAffected: Affected = Object.freeze({
  registrantIds: [],
  filerIds: [],
  signatoryIds: [],
  names: [],
  forms: [],
  exhibitIds: [],
  documentIds: [],
});

/** Reads what a stored filing affects. */
export async function readAffected({ query }: Writing, filingId: number): Promise<Affected> {
  const registrants = await query<{ id: number; files: number }>(
    sql`SELECT m."registrantId" AS "id", MAX(m."role" = 'FILER' OR m."registrantId" = f."registrantId") AS "files" FROM "FilingParty" m JOIN "Filing" f ON f."id" = m."filingId" WHERE m."filingId" = ${filingId} GROUP BY m."registrantId"`,
  );
  const signatories = await query<{ id: number }>(
    sql`SELECT "signatoryId" AS "id" FROM "Signature" WHERE "filingId" = ${filingId} UNION SELECT "attorneyInFactId" FROM "Signature" WHERE "filingId" = ${filingId} AND "attorneyInFactId" IS NOT NULL`,
  );
  const names = await query<PlacedName>(
    sql`SELECT "id", "registrantId", "filingId", "nameKey" FROM "SignatoryName" WHERE "id" IN (
      SELECT "nameId" FROM "Signature" WHERE "filingId" = ${filingId} UNION SELECT "attorneyNameId" FROM "Signature" WHERE "filingId" = ${filingId}
      UNION SELECT p."nameId" FROM "Signature" s JOIN "SignatoryProof" p ON p."signatureId" = s."id" WHERE s."filingId" = ${filingId})`,
  );
  const forms = await query<FormsOfRegistrant>(
    sql`SELECT "registrantId", "formKey", "filedOnOrder" AS "since" FROM "Filing" WHERE "id" = ${filingId} AND "registrantId" IS NOT NULL`,
  );
  const exhibits = await query<{ id: number }>(sql`SELECT "id" FROM "Exhibit" WHERE "filingId" = ${filingId} ORDER BY "position"`);
  const documents = await query<{ id: number }>(sql`SELECT "id" FROM "Document" WHERE "filingId" = ${filingId} ORDER BY "position"`);
  return {
    registrantIds: registrants.map(({ id }) => id),
    filerIds: registrants.filter(({ files }) => files === 1).map(({ id }) => id),
    signatoryIds: signatories.map(({ id }) => id),
    names,
    forms,
    exhibitIds: exhibits.map(({ id }) => id),
    documentIds: documents.map(({ id }) => id),
  };
}
