import type { Sql } from '../database.ts';
import { type ChosenSource, chooseSource, type SourceCandidate } from '../identity/choose-source.ts';
import { raw, sql } from '../sql.ts';
import { type LinkDiagnostic, writeLinkDiagnostics } from './write-link-diagnostics.ts';
import type { Writing } from './write-rows.ts';

/**
 * Ties exhibits incorporated by reference to the filing and exhibit they mean, whichever was stored first: those of this filing, and those
 * of its filers' other filings that this one may be the source of. What is said must agree: the form, the day or the period's end,
 * the file number, the exhibit's number; and only one filing may fit. Where several do, a diagnostic of the citing filing names them.
 */
export async function resolveIncorporations(writing: Writing, filingId: number): Promise<void> {
  await resolveWhere(writing, sql`e."filingId" = ${filingId}`);
  const meaning = await writing.query<{ id: number }>(
    sql`SELECT DISTINCT e."id" AS "id" FROM "Filing" f JOIN "FilingParty" p ON p."filingId" = f."id" AND ${files}
        JOIN "Filing" x ON x."registrantId" = p."registrantId" JOIN "Exhibit" e ON e."filingId" = x."id"
      WHERE f."id" = ${filingId} AND e."incorporationText" IS NOT NULL AND ${agree}
        AND (e."incorporatedFormKey" = f."formKey" AND f."registrantId" = x."registrantId"
          OR e."incorporatedFormKey" IS NULL AND e."incorporatedFileNumberKey" = p."fileNumberKey")`,
  );
  if (meaning.length > 0) await resolveWhere(writing, sql`e."id" IN ${writing.dialect.numbers(meaning.map(({ id }) => id))}`);
}

/** Looks again at every incorporated exhibit of one registrant: for a source that is gone or has become another's. */
export async function resolveIncorporationsOf(writing: Writing, registrantId: number): Promise<void> {
  await resolveWhere(writing, sql`x."registrantId" = ${registrantId}`);
}

// A party p of filing f that files it, alone or with others; an issuer does not file what its insiders do.
const files = raw(`(p."role" = 'FILER' OR p."registrantId" = f."registrantId")`);

// Filings f that exhibit e of filing x may mean: of its form, or of its file number where it names no form. A day alone says too little.
const named = raw(`(
  SELECT o."id" FROM "Filing" o WHERE o."registrantId" = x."registrantId" AND o."formKey" = e."incorporatedFormKey"
  UNION SELECT p."filingId" FROM "FilingParty" p JOIN "Filing" f ON f."id" = p."filingId" AND ${files.text}
    WHERE p."fileNumberKey" = e."incorporatedFileNumberKey" AND p."registrantId" = x."registrantId" AND e."incorporatedFormKey" IS NULL)`);

// Whether what e says of its source agrees with filing f of the same registrant.
const agree = raw(`f."id" <> x."id"
  AND (x."filedOnOrder" = '' OR f."filedOnOrder" <= x."filedOnOrder")
  AND (e."incorporatedFiledOn" IS NULL OR e."incorporatedFiledOn" IN (f."filedOnOrder", f."periodEndsOnOrder"))
  AND (e."incorporatedFileNumberKey" IS NULL
    OR EXISTS (SELECT 1 FROM "FilingParty" p WHERE p."filingId" = f."id" AND p."fileNumberKey" = e."incorporatedFileNumberKey"))`);

type Found = {
  readonly id: number;
  readonly citingId: number;
  readonly position: number;
  readonly number: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  readonly formType: string | null;
  readonly saysDay: number;
  readonly filingId: number | null;
  readonly filingName: string;
  readonly filedOn: string;
  readonly periodEndsOn: string;
  readonly isAmendment: number;
  readonly exhibitId: number | null;
  readonly isOriginal: number;
};

async function resolveWhere(writing: Writing, scope: Sql): Promise<void> {
  const { query, dialect } = writing;
  const found = await query<Found>(
    sql`SELECT e."id" AS "id", e."filingId" AS "citingId", e."position" AS "position", e."number" AS "number", e."start" AS "start", e."end" AS "end",
        e."incorporationText" AS "text", e."incorporatedFormType" AS "formType", e."incorporatedFiledOn" IS NOT NULL AS "saysDay",
        f."id" AS "filingId", coalesce(f."accessionNumber", f."formType" || ' of ' || coalesce(f."filedOn", f."periodEndsOn", 'no date')) AS "filingName",
        f."filedOnOrder" AS "filedOn", f."periodEndsOnOrder" AS "periodEndsOn", f."isAmendment" AS "isAmendment",
        t."id" AS "exhibitId", ${isBrought} AS "isOriginal"
      FROM "Exhibit" e JOIN "Filing" x ON x."id" = e."filingId"
      LEFT JOIN "Filing" f ON f."id" IN ${named} AND ${agree}
      LEFT JOIN "Exhibit" t ON t."filingId" = f."id" AND t."numberKey" = coalesce(e."incorporatedNumberKey", e."numberKey")
      WHERE e."incorporationText" IS NOT NULL AND ${scope} ORDER BY f."filedOnOrder", "filingName"`,
  );
  if (found.length === 0) return;

  const chosen = [...Map.groupBy(found, ({ id }) => id)].map(([id, rows]) => ({ id, rows, ...choose(rows) }));
  const links = chosen.map(({ id, filingId, exhibitId }) => ({ id, filingId, exhibitId }));
  await query(
    sql`UPDATE "Exhibit" SET "incorporatedFilingId" = c."filingId", "incorporatedExhibitId" = c."exhibitId"
      FROM (${dialect.records(['id', 'filingId', 'exhibitId'], links)}) c WHERE "Exhibit"."id" = c."id"`,
  );
  await writeLinkDiagnostics(writing, chosen.flatMap(ambiguityOf));
}

// An exhibit that is listed without its document, beside others with theirs, is not in the filing: it was to be filed by amendment, say.
const isBrought = raw(`(t."incorporationText" IS NULL AND (t."documentId" IS NOT NULL
  OR NOT EXISTS (SELECT 1 FROM "Exhibit" a WHERE a."filingId" = f."id" AND a."documentId" IS NOT NULL)))`);

function choose(rows: readonly Found[]): ChosenSource {
  const candidates = rows.flatMap((row): readonly SourceCandidate[] =>
    row.filingId === null ? [] : [{ ...row, filingId: row.filingId, isAmendment: row.isAmendment === 1, isOriginal: row.isOriginal === 1 }],
  );
  const [first] = rows;
  return chooseSource(candidates, { text: first?.text ?? '', formType: first?.formType ?? null, saysDay: first?.saysDay === 1 });
}

// A message stays readable whatever a registrant has filed.
const namedAtMost = 5;

function ambiguityOf({ rows, couldBe }: ChosenSource & { readonly rows: readonly Found[] }): readonly LinkDiagnostic[] {
  const [exhibit] = rows;
  if (exhibit === undefined) return [];

  const names = new Map(rows.map(({ filingId, filingName }) => [filingId, filingName]));
  const known = couldBe.slice(0, namedAtMost).map((filingId) => names.get(filingId));
  const more = couldBe.length > namedAtMost ? ` and ${couldBe.length - namedAtMost} more` : '';
  const problem =
    couldBe.length === 1 ? 'has several exhibits of the number meant' : 'could each be meant by where it is incorporated from';
  const message = couldBe.length === 0 ? null : `Exhibit ${exhibit.number}: ${known.join(', ')}${more} ${problem}.`;
  return [{ code: 'ambiguous-incorporation', message, exhibit }];
}
