import type { Database, Sql } from './database.ts';
import { type CompiledList, compileList } from './list/entities.ts';
import type { ExhibitFilter, FilingFilter, RegistrantFilter, SignatoryFilter } from './list/filter.ts';
import { betweenCursors, makePage, planWalk, type Walk, walkDirection } from './list/page.ts';
import { raw, sql } from './sql.ts';

/** Page arguments of a Relay connection, checked: `first`/`last` lie in 0..100 and are not both given. Cursors are opaque strings made here. */
export type PageArguments = {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
};

/** By which field a list is sorted; ties are broken by id in the same direction. */
export type Order<Field extends string> = { readonly field: Field; readonly direction: 'ASC' | 'DESC' };

/** Lists that hang on rows: the relation by its name and the rows it hangs on, one page for each, in their order. */
export type Parents =
  | { readonly relation: 'filingsOfRegistrant'; readonly ids: readonly number[] }
  | { readonly relation: 'amendmentsOfFiling'; readonly ids: readonly number[] }
  | { readonly relation: 'filingsSharedBySignatories'; readonly ids: readonly (readonly [number, number])[] }
  | { readonly relation: 'signaturesOfSignatory'; readonly ids: readonly number[] }
  | { readonly relation: 'exhibitsIncorporatingExhibit'; readonly ids: readonly number[] };

/** What a list holds, under which filter, in which order; without an order filings and exhibits begin with the latest, names with A, signatures with the latest. */
export type ListSubject =
  | {
      readonly entity: 'filing';
      readonly filter: FilingFilter | null;
      readonly orderBy: Order<'FILED_ON' | 'PERIOD_END' | 'INGESTED_AT'> | null;
    }
  | { readonly entity: 'registrant'; readonly filter: RegistrantFilter | null; readonly orderBy: Order<'NAME' | 'LAST_FILED_ON'> | null }
  | { readonly entity: 'signatory'; readonly filter: SignatoryFilter | null; readonly orderBy: Order<'NAME' | 'REGISTRANT_COUNT'> | null }
  | { readonly entity: 'exhibit'; readonly filter: ExhibitFilter | null; readonly orderBy: Order<'FILED_ON' | 'NUMBER'> | null }
  | { readonly entity: 'signature'; readonly filter: null; readonly orderBy: null };

/** One question for a page of a list, or for a page of the list under each parent. */
export type ListRequest = ListSubject & { readonly parents: Parents | null; readonly page: PageArguments };

/** One page: ids in the order of the list, a cursor for each, and whether the list goes on at either end. */
export type Page = {
  readonly ids: readonly number[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
};

/** The pages asked for, one for each parent in their order, or one alone without parents; one SQL statement. Throws `InvalidCursorError`. */
export async function listIds(db: Database, request: ListRequest): Promise<readonly Page[]> {
  const { parents, page } = request;
  const list = compileList(request, parents?.relation ?? null, db.dialect);
  const walk = planWalk(list.name, page);
  const rows = await db.query<ListRow>(parents === null ? oneList(list, walk) : listPerParent(db, list, { walk, parents }));
  const byParent = Map.groupBy(rows, ({ ordinal }) => ordinal);
  return (parents?.ids ?? [0]).map((_, ordinal) => {
    const { rows: _rows, ...view } = makePage(list.name, walk, byParent.get(ordinal) ?? []);
    return view;
  });
}

/** How many rows each list holds, exactly: one number for each parent in their order, or one alone; one SQL statement. */
export async function countRows(db: Database, request: ListSubject & { readonly parents: Parents | null }): Promise<readonly number[]> {
  const { parents } = request;
  const { rows } = compileList(request, parents?.relation ?? null, db.dialect);
  const statement =
    parents === null
      ? sql`SELECT 0 AS "ordinal", COUNT(*) AS "count" ${rows}`
      : sql`SELECT p."ordinal" AS "ordinal", (SELECT COUNT(*) ${rows}) AS "count" FROM ${db.dialect.keys(keysOf(parents))} p`;
  const counts = await db.query<{ ordinal: number; count: number }>(statement);
  const byParent = new Map(counts.map(({ ordinal, count }) => [ordinal, count]));
  return (parents?.ids ?? [0]).map((_, ordinal) => byParent.get(ordinal) ?? 0);
}

type ListRow = { readonly ordinal: number; readonly id: number; readonly sort: string | number };

function oneList(list: CompiledList, walk: Walk): Sql {
  const { target } = list;
  return sql`SELECT 0 AS "ordinal", ${target.id} AS "id", ${target.value} AS "sort" ${firstRows(list, walk)}`;
}

function listPerParent(db: Database, list: CompiledList, { walk, parents }: { readonly walk: Walk; readonly parents: Parents }): Sql {
  const { target, id } = list;
  const direction = raw(walkDirection(walk, list.direction));
  const joined = db.dialect.joinFirst({
    parents: sql`${db.dialect.keys(keysOf(parents))} p`,
    target: target.from,
    targetId: target.id,
    first: sql`SELECT ${id} ${firstRows(list, walk)}`,
  });
  return sql`SELECT p."ordinal" AS "ordinal", ${target.id} AS "id", ${target.value} AS "sort" FROM ${joined}
    ORDER BY p."ordinal", ${target.sort} ${direction}, ${target.id} ${direction}`;
}

function firstRows(list: CompiledList, walk: Walk): Sql {
  const direction = raw(walkDirection(walk, list.direction));
  return sql`${list.rows} AND ${betweenCursors(walk, list)} ORDER BY ${list.sort} ${direction}, ${list.id} ${direction} LIMIT ${walk.size + 1}`;
}

function keysOf(parents: Parents): readonly (readonly number[])[] {
  return parents.ids.map((id) => (typeof id === 'number' ? [id] : id));
}
