import type { Database, Sql } from '../database.ts';
import type { Page, PageArguments } from '../list.ts';
import { joinSql, raw, sql } from '../sql.ts';
import { makePage, planWalk, type Walk } from './page.ts';

/** What ties a signatory and a registrant: how often, when first and last, and under which titles. Dates are days of signing, else of filing. */
export type SignatoryRegistrantEdge = {
  readonly signatureCount: number;
  readonly firstSignedOn: string | null;
  readonly lastSignedOn: string | null;
  /** Each title once, the latest first. */
  readonly titles: readonly string[];
};

/** A page with what each edge says beside its node; `edges` runs beside `ids`. */
export type EdgePage<Edge> = Page & { readonly edges: readonly Edge[] };

/** Who signs for each registrant, the most signatures first; one page for each registrant in their order. Throws `InvalidCursorError`. */
export function listSignatoriesOfRegistrants(
  db: Database,
  { registrantIds, page }: { readonly registrantIds: readonly number[]; readonly page: PageArguments },
): Promise<readonly EdgePage<SignatoryRegistrantEdge>[]> {
  return listSigningEdges(db, { relation: 'signatoriesOfRegistrant', ids: registrantIds, page });
}

/** For whom each signatory signs, the most signatures first; one page for each signatory in their order. Throws `InvalidCursorError`. */
export function listRegistrantsOfSignatories(
  db: Database,
  { signatoryIds, page }: { readonly signatoryIds: readonly number[]; readonly page: PageArguments },
): Promise<readonly EdgePage<SignatoryRegistrantEdge>[]> {
  return listSigningEdges(db, { relation: 'registrantsOfSignatory', ids: signatoryIds, page });
}

/** Who signed the same filings as each signatory, most shared filings first; the filings themselves are `listIds` under `filingsSharedBySignatories`. */
export async function listCoSignatories(
  db: Database,
  { signatoryIds, page }: { readonly signatoryIds: readonly number[]; readonly page: PageArguments },
): Promise<readonly EdgePage<{ readonly sharedFilingCount: number }>[]> {
  const pages = await listGroups<Group>(db, { relation: 'coSignatories', ids: signatoryIds, page });
  return pages.map(({ rows, ...rest }) => ({ ...rest, edges: rows.map(({ sort }) => ({ sharedFilingCount: sort })) }));
}

/** How many edges each of those lists holds, exactly, in the order of `ids`; one SQL statement. */
export async function countEdges(
  db: Database,
  { relation, ids }: { readonly relation: EdgeRelation; readonly ids: readonly number[] },
): Promise<readonly number[]> {
  const { rows, id } = groupings[relation];
  const counts = await db.query<{ ordinal: number; count: number }>(
    sql`SELECT p."ordinal" AS "ordinal", COUNT(DISTINCT ${raw(id)}) AS "count" FROM ${parentsOf(db, ids)} p JOIN ${raw(rows)} GROUP BY p."ordinal"`,
  );
  const byParent = new Map(counts.map(({ ordinal, count }) => [ordinal, count]));
  return ids.map((_, ordinal) => byParent.get(ordinal) ?? 0);
}

/** The lists whose edges group signatures. */
export type EdgeRelation = 'signatoriesOfRegistrant' | 'registrantsOfSignatory' | 'coSignatories';

// Signatures `s` under parents `p`: grouped by `id`, sorted by `count`.
const signingDates = `MIN(coalesce(s."signedOn", nullif(s."filedOnOrder", ''))) AS "firstSignedOn", MAX(coalesce(s."signedOn", nullif(s."filedOnOrder", ''))) AS "lastSignedOn"`;
const groupings = Object.freeze({
  signatoriesOfRegistrant: {
    rows: '"Signature" s ON s."registrantId" = p."k0"',
    id: 's."signatoryId"',
    count: 'COUNT(*)',
    more: signingDates,
  },
  registrantsOfSignatory: {
    rows: '"Signature" s ON s."signatoryId" = p."k0" AND s."registrantId" IS NOT NULL',
    id: 's."registrantId"',
    count: 'COUNT(*)',
    more: signingDates,
  },
  coSignatories: {
    rows: '"Signature" a ON a."signatoryId" = p."k0" JOIN "Signature" s ON s."filingId" = a."filingId" AND s."signatoryId" <> a."signatoryId"',
    id: 's."signatoryId"',
    count: 'COUNT(DISTINCT s."filingId")',
    more: 'NULL AS "firstSignedOn"',
  },
} satisfies Readonly<Record<EdgeRelation, { rows: string; id: string; count: string; more: string }>>);

type EdgeRequest = { readonly relation: EdgeRelation; readonly ids: readonly number[]; readonly page: PageArguments };
type Group = { readonly ordinal: number; readonly id: number; readonly sort: number };
type SigningGroup = Group & { readonly firstSignedOn: string | null; readonly lastSignedOn: string | null };

async function listSigningEdges(db: Database, request: EdgeRequest): Promise<readonly EdgePage<SignatoryRegistrantEdge>[]> {
  const pages = await listGroups<SigningGroup>(db, request);
  const titles = await readTitles(db, request, pages);
  return pages.map(({ rows, ...rest }, ordinal) => ({
    ...rest,
    edges: rows.map(({ id, sort, firstSignedOn, lastSignedOn }) => ({
      signatureCount: sort,
      firstSignedOn,
      lastSignedOn,
      titles: titles.get(`${ordinal} ${id}`) ?? [],
    })),
  }));
}

// The groups of a parent are counted whole before they can be sorted; only then is the page cut, for all parents in one statement.
async function listGroups<Row extends Group>(
  db: Database,
  { relation, ids, page }: EdgeRequest,
): Promise<readonly (Page & { readonly rows: readonly Row[] })[]> {
  const walk = planWalk(relation, page);
  const { rows, id, count, more } = groupings[relation];
  const order = raw(walk.isBackward ? `${count}, ${id} DESC` : `${count} DESC, ${id}`);
  const found = await db.query<Row>(
    sql`SELECT * FROM (
      SELECT p."ordinal" AS "ordinal", ${raw(id)} AS "id", ${raw(count)} AS "sort", ${raw(more)},
        ROW_NUMBER() OVER (PARTITION BY p."ordinal" ORDER BY ${order}) AS "place"
      FROM ${parentsOf(db, ids)} p JOIN ${raw(rows)} GROUP BY p."ordinal", ${raw(id)} HAVING ${betweenGroups(walk, raw(count), raw(id))}
    ) g WHERE "place" <= ${walk.size + 1} ORDER BY "ordinal", "place"`,
  );
  const byParent = Map.groupBy(found, ({ ordinal }) => ordinal);
  return ids.map((_, ordinal) => makePage(relation, walk, byParent.get(ordinal) ?? []));
}

function betweenGroups({ after, before }: Walk, count: Sql, id: Sql): Sql {
  const bounds = [raw('TRUE')];
  if (after !== null) bounds.push(sql`(${count} < ${after.value} OR (${count} = ${after.value} AND ${id} > ${after.id}))`);
  if (before !== null) bounds.push(sql`(${count} > ${before.value} OR (${count} = ${before.value} AND ${id} < ${before.id}))`);
  return joinSql(bounds, ' AND ');
}

async function readTitles(
  db: Database,
  { relation, ids }: EdgeRequest,
  pages: readonly Page[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const isByRegistrant = relation === 'signatoriesOfRegistrant';
  const pairs = pages.flatMap((page, ordinal) => page.ids.map((id) => ({ ordinal, id, parentId: ids[ordinal] ?? 0 })));
  const keys = pairs.map(({ id, parentId }) => (isByRegistrant ? [parentId, id] : [id, parentId]));
  const rows = await db.query<{ ordinal: number; title: string }>(
    sql`SELECT p."ordinal" AS "ordinal", s."title" AS "title" FROM ${db.dialect.keys(keys)} p
      JOIN "Signature" s ON s."registrantId" = p."k0" AND s."signatoryId" = p."k1" AND s."title" IS NOT NULL
      GROUP BY p."ordinal", s."title" ORDER BY p."ordinal", MAX(s."filedOnOrder") DESC, s."title"`,
  );
  const byPair = Map.groupBy(rows, ({ ordinal }) => ordinal);
  return new Map(pairs.map(({ ordinal, id }, pair) => [`${ordinal} ${id}`, (byPair.get(pair) ?? []).map(({ title }) => title)]));
}

function parentsOf(db: Database, ids: readonly number[]): Sql {
  return db.dialect.keys(ids.map((id) => [id]));
}
