import type { Sql } from '../database.ts';
import type { Dialect } from '../dialect/dialect.ts';
import type { ListSubject, Parents } from '../list.ts';
import { raw, sql } from '../sql.ts';
import { compileFilter } from './condition.ts';
import { exhibitConditions, filingConditions, registrantConditions, signatoryConditions } from './conditions.ts';

/** A kind of list: its rows under their short name, and what it can be sorted by. Sort columns are never null: a keyset would lose the rows. */
type Entity = { readonly from: string; readonly alias: string; readonly sorts: Readonly<Record<string, Sort>>; readonly first: string };
type Sort = { readonly column: string; readonly isCaseless: boolean; readonly direction: 'ASC' | 'DESC' };

const newest = (column: string): Sort => ({ column, isCaseless: false, direction: 'DESC' });
const byName = (column: string): Sort => ({ column, isCaseless: true, direction: 'ASC' });

const entities = Object.freeze({
  filing: {
    from: '"Filing" f',
    alias: 'f',
    sorts: { FILED_ON: newest('"filedOnOrder"'), PERIOD_END: newest('"periodEndsOnOrder"'), INGESTED_AT: newest('"ingestedAt"') },
    first: 'FILED_ON',
  },
  registrant: {
    from: '"Registrant" r',
    alias: 'r',
    sorts: { NAME: byName('"name"'), LAST_FILED_ON: newest('"lastFiledOn"') },
    first: 'NAME',
  },
  signatory: {
    from: '"Signatory" g',
    alias: 'g',
    sorts: { NAME: byName('"name"'), REGISTRANT_COUNT: newest('"registrantCount"') },
    first: 'NAME',
  },
  exhibit: {
    from: '"Exhibit" e',
    alias: 'e',
    sorts: { FILED_ON: newest('"filedOnOrder"'), NUMBER: { column: '"numberKey"', isCaseless: false, direction: 'ASC' } },
    first: 'FILED_ON',
  },
  signature: { from: '"Signature" s', alias: 's', sorts: { FILED_ON: newest('"filedOnOrder"') }, first: 'FILED_ON' },
} satisfies Readonly<Record<ListSubject['entity'], Entity>>);

/** How a list hangs on its parent `p`, whose ids are `k0` and `k1`. `sortFrom` names a copy of the sort column that an index holds beside the parent. */
type Relation = { readonly from: string; readonly where: string; readonly id: string; readonly sortFrom: Readonly<Record<string, string>> };

const relations = Object.freeze({
  filingsOfRegistrant: {
    from: '"FilingParty" m JOIN "Filing" f ON f."id" = m."filingId"',
    where: 'm."registrantId" = p."k0" AND m."isFirstMention" = TRUE',
    id: 'm."filingId"',
    sortFrom: { '"filedOnOrder"': 'm."filedOnOrder"' },
  },
  amendmentsOfFiling: { from: '"Filing" f', where: 'f."amendsId" = p."k0"', id: 'f."id"', sortFrom: {} },
  filingsSharedBySignatories: {
    from: '"Filing" f',
    where:
      'f."id" IN (SELECT a."filingId" FROM "Signature" a JOIN "Signature" b ON b."filingId" = a."filingId" AND b."signatoryId" = p."k1" WHERE a."signatoryId" = p."k0")',
    id: 'f."id"',
    sortFrom: {},
  },
  signaturesOfSignatory: { from: '"Signature" s', where: 's."signatoryId" = p."k0"', id: 's."id"', sortFrom: {} },
  exhibitsIncorporatingExhibit: { from: '"Exhibit" e', where: 'e."incorporatedExhibitId" = p."k0"', id: 'e."id"', sortFrom: {} },
} satisfies Readonly<Record<Parents['relation'], Relation>>);

/** A list as SQL: `rows` is everything from FROM on, under parents `p` where it has any. */
export type CompiledList = {
  /** Names the list and its order, for cursors. */
  readonly name: string;
  readonly rows: Sql;
  readonly id: Sql;
  readonly sort: Sql;
  readonly direction: 'ASC' | 'DESC';
  /** The same table, id and sort value outside of the list's own sub-select. */
  readonly target: { readonly from: Sql; readonly id: Sql; readonly sort: Sql; readonly value: Sql };
};

/** The name of a list and its order, for which its cursors are made. */
export function listName(subject: ListSubject, relation: Parents['relation'] | null): string {
  const { field, direction } = orderOf(subject);
  return `${relation ?? subject.entity}.${field}.${direction}`;
}

/** Compiles what a list holds and how it is sorted. */
export function compileList(subject: ListSubject, relation: Parents['relation'] | null, dialect: Dialect): CompiledList {
  const entity: Entity = entities[subject.entity];
  const { sort, direction } = orderOf(subject);
  const under: Relation | null = relation === null ? null : relations[relation];
  const own = `${entity.alias}.${sort.column}`;
  const sortable = (column: string): Sql => (sort.isCaseless ? dialect.caseless(raw(column)) : raw(column));
  return {
    name: listName(subject, relation),
    rows: sql`FROM ${raw(under?.from ?? entity.from)} WHERE ${raw(under?.where ?? 'TRUE')} AND ${filterOf(subject, dialect)}`,
    id: raw(under?.id ?? `${entity.alias}."id"`),
    sort: sortable(under?.sortFrom[sort.column] ?? own),
    direction,
    target: { from: raw(entity.from), id: raw(`${entity.alias}."id"`), sort: sortable(own), value: raw(own) },
  };
}

function orderOf({ entity: name, orderBy }: ListSubject): {
  readonly field: string;
  readonly sort: Sort;
  readonly direction: Sort['direction'];
} {
  const entity: Entity = entities[name];
  const field = orderBy?.field ?? entity.first;
  const sort = entity.sorts[field] ?? newest('"id"');
  return { field, sort, direction: orderBy?.direction ?? sort.direction };
}

function filterOf(subject: ListSubject, dialect: Dialect): Sql {
  switch (subject.entity) {
    case 'filing':
      return compileFilter(filingConditions, subject.filter, dialect);
    case 'registrant':
      return compileFilter(registrantConditions, subject.filter, dialect);
    case 'signatory':
      return compileFilter(signatoryConditions, subject.filter, dialect);
    case 'exhibit':
      return compileFilter(exhibitConditions, subject.filter, dialect);
    case 'signature':
      return raw('TRUE');
  }
}
