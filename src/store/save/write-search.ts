import type { Sql } from '../database.ts';
import type { SearchKind } from '../search.ts';
import { type SearchRow, searchRowId } from '../search-rows.ts';
import { raw, sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';

type Changed = { readonly ids: readonly number[]; readonly goneIds: readonly number[] };

/** Brings registrants in the full text index to their names and former names. */
export async function writeRegistrantSearch(writing: Writing, { ids, goneIds }: Changed): Promise<void> {
  const rows = await writing.query<{ id: number; title: string; body: string | null }>(
    sql`SELECT r."id" AS "id", r."name" AS "title", (SELECT group_concat(f."name", '; ') FROM "FormerName" f WHERE f."registrantId" = r."id") AS "body" FROM "Registrant" r WHERE r."id" IN ${writing.dialect.numbers(ids)}`,
  );
  await replaceSearch(writing, 'REGISTRANT', { rows, ids: [...ids, ...goneIds] });
}

// Of somebody who signed ten thousand filings the last hundred signatures are asked for names and titles.
const lastSigned = (column: string): Sql =>
  raw(
    `coalesce((SELECT group_concat(DISTINCT l."said") FROM (SELECT s."${column}" AS "said" FROM "Signature" s WHERE s."signatoryId" = "Signatory"."id" ORDER BY s."filedOnOrder" DESC LIMIT 100) l), '')`,
  );

/** Brings signatories in the full text index to their names, as signed too, and their titles. */
export async function writeSignatorySearch(writing: Writing, { ids, goneIds }: Changed): Promise<void> {
  const rows = await writing.query<{ id: number; title: string; body: string | null }>(
    sql`SELECT "id", "name" AS "title", ${lastSigned('nameAsSigned')} || '; ' || ${lastSigned('title')} AS "body" FROM "Signatory" WHERE "id" IN ${writing.dialect.numbers(ids)}`,
  );
  await replaceSearch(writing, 'SIGNATORY', { rows, ids: [...ids, ...goneIds] });
}

/** Puts rows of one kind in the place of what the index has under `ids`. */
export async function replaceSearch(
  { query, dialect }: Writing,
  kind: SearchKind,
  {
    rows,
    ids,
  }: {
    readonly rows: readonly { readonly id: number; readonly title: string; readonly body: string | null }[];
    readonly ids: readonly number[];
  },
): Promise<void> {
  await query(dialect.search.remove(ids.map((id) => searchRowId(kind, id))));
  if (rows.length === 0) return;

  const texts = rows.map(({ id, title, body }): SearchRow => ({ rowid: searchRowId(kind, id), title, body: body ?? '' }));
  await query(dialect.search.insert(texts));
}
