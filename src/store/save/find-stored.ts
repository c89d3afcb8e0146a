import { FilingHints } from '../../record/filing.ts';
import type { Query } from '../database.ts';
import { sql } from '../sql.ts';

/** A stored filing as far as it tells whether a text is known. */
export type StoredFiling = {
  readonly id: number;
  readonly accessionNumber: string | null;
  readonly sha256: string;
  readonly sourceUrl: string | null;
  readonly hints: FilingHints;
};

/** What identifies a filing. */
export type FilingIdentity = { readonly accessionNumber: string | null; readonly sha256: string };

/** Finds a filing by its accession number, else by its bytes: a bare document takes the number that it later comes with. */
export async function findStored(query: Query, { accessionNumber, sha256 }: FilingIdentity): Promise<StoredFiling | null> {
  const found = await query<Omit<StoredFiling, 'hints'> & { readonly hints: string }>(
    sql`SELECT f."id" AS "id", f."accessionNumber" AS "accessionNumber", f."sha256" AS "sha256", f."sourceUrl" AS "sourceUrl", s."hints" AS "hints"
      FROM "Filing" f JOIN "FilingSource" s ON s."filingId" = f."id" AND s."isCurrent"
      WHERE f."accessionNumber" = ${accessionNumber} OR f."sha256" = ${sha256} ORDER BY f."accessionNumber" IS NULL DESC, f."id"`,
  );
  const [best] =
    accessionNumber === null
      ? found
      : [...found.filter((row) => row.accessionNumber === accessionNumber), ...found.filter((row) => row.accessionNumber === null)];
  return best === undefined ? null : { ...best, hints: FilingHints.parse(JSON.parse(best.hints)) };
}

/** What was known of a document and what a client now says of it; the newer word counts. */
export function mergeHints(known: FilingHints, said: FilingHints): FilingHints {
  return {
    accessionNumber: said.accessionNumber ?? known.accessionNumber,
    cik: said.cik ?? known.cik,
    formType: said.formType ?? known.formType,
    filedOn: said.filedOn ?? known.filedOn,
  };
}

/** Whether hints say nothing that is not known already. */
export function addsNothing(known: FilingHints, said: FilingHints): boolean {
  return JSON.stringify(mergeHints(known, said)) === JSON.stringify(mergeHints(known, known));
}
