import type { Sql } from '../database.ts';
import { chooseSource, type SourceCandidate } from '../identity/choose-source.ts';
import { raw, sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';

/** A filing whose own exhibits, and those of its registrant's filings that may mean it, are to be tied. */
export type StoredFiling = { readonly filingId: number; readonly registrantId: number };

/**
 * Ties exhibits incorporated by reference to the filing and exhibit they mean, whichever was stored first: those of this filing, and those
 * of the registrant's other filings that this one may be the source of. What is said must agree: the form, the day or the period's end,
 * the file number, the exhibit's number; and only one filing may fit.
 */
export async function resolveIncorporations(writing: Writing, { filingId, registrantId }: StoredFiling): Promise<void> {
  await resolveWhere(writing, sql`e."filingId" = ${filingId}`);
  await resolveWhere(
    writing,
    sql`x."registrantId" = ${registrantId} AND x."id" <> ${filingId} AND EXISTS (SELECT 1 FROM "Filing" f WHERE f."id" = ${filingId} AND ${fits})`,
  );
}

/** Looks again at every incorporated exhibit of one registrant and form family: for a source that is gone or has changed its registrant. */
export async function resolveIncorporationsOf(writing: Writing, registrantId: number): Promise<void> {
  await resolveWhere(writing, sql`x."registrantId" = ${registrantId}`);
}

// Whether filing f can be what exhibit e of filing x means.
const fits = raw(`f."registrantId" = x."registrantId" AND f."id" <> x."id"
  AND (x."filedOnOrder" = '' OR f."filedOnOrder" <= x."filedOnOrder")
  AND (e."incorporatedFormKey" IS NOT NULL OR e."incorporatedFileNumberKey" IS NOT NULL OR e."incorporatedFiledOn" IS NOT NULL)
  AND (e."incorporatedFormKey" IS NULL OR f."formKey" = e."incorporatedFormKey")
  AND (e."incorporatedFiledOn" IS NULL OR e."incorporatedFiledOn" IN (f."filedOnOrder", f."periodEndsOnOrder"))
  AND (e."incorporatedFileNumberKey" IS NULL
    OR EXISTS (SELECT 1 FROM "FilingParty" p WHERE p."filingId" = f."id" AND p."fileNumberKey" = e."incorporatedFileNumberKey"))`);

type Found = {
  readonly id: number;
  readonly text: string;
  readonly saysDay: number;
  readonly filingId: number | null;
  readonly filedOn: string;
  readonly periodEndsOn: string;
  readonly exhibitId: number | null;
  readonly isOriginal: number;
};

async function resolveWhere({ query, dialect }: Writing, scope: Sql): Promise<void> {
  const found = await query<Found>(
    sql`SELECT e."id" AS "id", e."incorporationText" AS "text", e."incorporatedFiledOn" IS NOT NULL AS "saysDay",
        f."id" AS "filingId", f."filedOnOrder" AS "filedOn", f."periodEndsOnOrder" AS "periodEndsOn",
        t."id" AS "exhibitId", t."incorporationText" IS NULL AS "isOriginal"
      FROM "Exhibit" e JOIN "Filing" x ON x."id" = e."filingId"
      LEFT JOIN "Filing" f ON ${fits}
      LEFT JOIN "Exhibit" t ON t."filingId" = f."id" AND t."numberKey" = coalesce(e."incorporatedNumberKey", e."numberKey")
      WHERE e."incorporationText" IS NOT NULL AND ${scope}`,
  );
  if (found.length === 0) return;

  const chosen = [...Map.groupBy(found, ({ id }) => id)].map(([id, rows]) => choose(id, rows));
  await query(
    sql`UPDATE "Exhibit" SET "incorporatedFilingId" = c."filingId", "incorporatedExhibitId" = c."exhibitId"
      FROM (${dialect.records(['id', 'filingId', 'exhibitId'], chosen)}) c WHERE "Exhibit"."id" = c."id"`,
  );
}

function choose(
  id: number,
  rows: readonly Found[],
): { readonly id: number; readonly filingId: number | null; readonly exhibitId: number | null } {
  const [first] = rows;
  const candidates = rows.flatMap((row): readonly SourceCandidate[] =>
    row.filingId === null ? [] : [{ ...row, filingId: row.filingId, isOriginal: row.isOriginal === 1 }],
  );
  return { id, ...chooseSource(candidates, { text: first?.text ?? '', saysDay: first?.saysDay === 1 }) };
}
