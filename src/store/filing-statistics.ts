import type { Database } from './database.ts';
import { compileFilter } from './list/condition.ts';
import { filingConditions } from './list/conditions.ts';
import type { FilingFilter } from './list/filter.ts';
import { sql } from './sql.ts';

/** Counts of filings; each list begins with its greatest count, years with the latest. Filings without a date count in no year. */
export type FilingStatistics = {
  readonly total: number;
  readonly byFormType: readonly Count[];
  readonly byYear: readonly Count[];
  /** At most 100. */
  readonly topRegistrants: readonly { readonly registrantId: number; readonly count: number }[];
};

type Count = { readonly key: string; readonly count: number };

/** Counts the filings under a filter in one statement, which looks at each of them once. */
export async function filingStatistics(db: Database, filter: FilingFilter | null): Promise<FilingStatistics> {
  const matching = compileFilter(filingConditions, filter, db.dialect);
  const rows = await db.query<{ kind: 'form' | 'year' | 'registrant' | 'total'; key: string | null; count: number }>(
    sql`WITH "matching" AS (SELECT f."formType", substr(f."filedOnOrder", 1, 4) AS "year", f."registrantId" FROM "Filing" f WHERE ${matching}),
      "counted" AS (SELECT "formType", "year", "registrantId", COUNT(*) AS "count" FROM "matching" GROUP BY "formType", "year", "registrantId")
      SELECT 'total' AS "kind", NULL AS "key", coalesce(SUM("count"), 0) AS "count" FROM "counted"
      UNION ALL SELECT 'form', "formType", SUM("count") FROM "counted" GROUP BY "formType"
      UNION ALL SELECT 'year', "year", SUM("count") FROM "counted" WHERE "year" <> '' GROUP BY "year"
      UNION ALL SELECT * FROM (SELECT 'registrant', CAST("registrantId" AS TEXT), SUM("count") FROM "counted" WHERE "registrantId" IS NOT NULL GROUP BY "registrantId" ORDER BY SUM("count") DESC, "registrantId" LIMIT 100) top`,
  );
  const counts = (kind: string): readonly Count[] =>
    rows.flatMap((row) => (row.kind === kind && row.key !== null ? [{ key: row.key, count: row.count }] : []));
  const byCount = (a: Count, b: Count): number => b.count - a.count || a.key.localeCompare(b.key);
  return {
    total: rows.find(({ kind }) => kind === 'total')?.count ?? 0,
    byFormType: counts('form').toSorted(byCount),
    byYear: counts('year').toSorted((a, b) => b.key.localeCompare(a.key)),
    topRegistrants: counts('registrant').map(({ key, count }) => ({ registrantId: Number(key), count })),
  };
}
