import { sql } from '../sql.ts';
import type { Affected } from './affected.ts';
import { type FormsOfRegistrant, resolveAmendments } from './resolve-amendments.ts';
import { resolveIncorporations, resolveIncorporationsOf } from './resolve-incorporations.ts';
import type { Writing } from './write-rows.ts';

/** Ties filings to what they amend and exhibits to where they come from, around one filing that was stored. */
export async function resolveLinks(
  writing: Writing,
  {
    filingId,
    before,
    after,
    mergedInto,
  }: { readonly filingId: number; readonly before: Affected; readonly after: Affected; readonly mergedInto: readonly number[] },
): Promise<void> {
  for (const forms of distinct([...before.forms, ...after.forms])) await resolveAmendments(writing, forms);
  await resolveIncorporations(writing, filingId);

  // A filing that was read anew may have ceased to be the source of others; a registrant that was joined has filings that never met.
  const joined = await registrantsBeside(writing, mergedInto);
  for (const registrantId of new Set([...before.filerIds, ...joined])) await resolveLinksOf(writing, registrantId);
}

// Whose filings name one of these as a party: a holder's schedules are told apart by the company they are about.
async function registrantsBeside({ query, dialect }: Writing, registrantIds: readonly number[]): Promise<readonly number[]> {
  if (registrantIds.length === 0) return [];
  const rows = await query<{ id: number }>(
    sql`SELECT DISTINCT f."registrantId" AS "id" FROM "FilingParty" m JOIN "Filing" f ON f."id" = m."filingId"
      WHERE m."registrantId" IN ${dialect.numbers(registrantIds)} AND f."registrantId" IS NOT NULL`,
  );
  return rows.map(({ id }) => id);
}

/** Ties all filings and exhibits of one registrant anew. */
export async function resolveLinksOf(writing: Writing, registrantId: number): Promise<void> {
  const forms = await writing.query<FormsOfRegistrant>(
    sql`SELECT DISTINCT "registrantId", "formKey", '' AS "since" FROM "Filing" WHERE "registrantId" = ${registrantId} AND "isAmendment"`,
  );
  for (const form of forms) await resolveAmendments(writing, form);
  await resolveIncorporationsOf(writing, registrantId);
}

function distinct(forms: readonly FormsOfRegistrant[]): readonly FormsOfRegistrant[] {
  return [...new Map(forms.map((form) => [`${form.registrantId} ${form.formKey} ${form.since}`, form])).values()];
}
