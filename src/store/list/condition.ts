import type { Sql } from '../database.ts';
import type { Dialect } from '../dialect/dialect.ts';
import { joinSql, raw, sql } from '../sql.ts';
import type { DateFilter, DateTimeFilter, IdFilter, IntFilter, KeyFilter, StringFilter } from './filter.ts';

/** Turns what a filter asks, if it asks it, into SQL; null where it does not. */
export type Condition<Filter> = (filter: Filter, dialect: Dialect) => Sql | null;

type Combinable<Filter> = {
  readonly and?: readonly Filter[] | null | undefined;
  readonly or?: readonly Filter[] | null | undefined;
  readonly not?: Filter | null | undefined;
};

/** Makes the conditions of one filter type: `on(field, test)` asks the test where the field is set. */
export function conditionsOf<Filter>() {
  return <Field extends keyof Filter>(
    field: Field,
    test: (asked: NonNullable<Filter[Field]>, dialect: Dialect) => Sql,
  ): Condition<Filter> =>
    (filter, dialect) => {
      const asked = filter[field];
      return asked === null || asked === undefined ? null : test(asked, dialect);
    };
}

/** Compiles a filter by a table of conditions: all must hold, of `or` one at least, of `not` not all; what is unknown does not hold. */
export function compileFilter<Filter extends Combinable<Filter>>(
  conditions: readonly Condition<Filter>[],
  filter: Filter | null | undefined,
  dialect: Dialect,
): Sql {
  if (filter === null || filter === undefined) return raw('TRUE');

  const compile = (one: Filter): Sql => compileFilter(conditions, one, dialect);
  const all = conditions.flatMap((condition) => condition(filter, dialect) ?? []);
  all.push(...(filter.and ?? []).map(compile));
  if (filter.or !== null && filter.or !== undefined) all.push(anyOf(filter.or.map(compile)));
  if (filter.not !== null && filter.not !== undefined) all.push(sql`NOT coalesce(${compile(filter.not)}, FALSE)`);
  return allOf(all);
}

/** True where all hold. */
function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('TRUE') : sql`(${joinSql(conditions, ' AND ')})`;
}

/** True where one holds. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('FALSE') : sql`(${joinSql(conditions, ' OR ')})`;
}

/** Tests a column of text. */
export function text(column: string): (asked: StringFilter, dialect: Dialect) => Sql {
  return ({ eq, in: among, startsWith, contains }, { equalsText, matchesText }) => {
    const own = raw(column);
    return allOf([
      ...ifAsked(eq, (value) => equalsText(own, [value])),
      ...ifAsked(among, (values) => equalsText(own, values)),
      ...ifAsked(startsWith, (value) => matchesText(own, 'startsWith', value)),
      ...ifAsked(contains, (value) => matchesText(own, 'contains', value)),
    ]);
  };
}

/** Tests a column of dates. */
export function date(column: string): (asked: DateFilter) => Sql {
  return ({ eq, gte, lte, isNull }) => {
    const own = raw(column);
    return allOf([
      ...ifAsked(eq, (value) => sql`${own} = ${value}`),
      ...ifAsked(gte, (value) => sql`${own} >= ${value}`),
      ...ifAsked(lte, (value) => sql`${own} <= ${value}`),
      ...ifAsked(isNull, (value) => (value ? sql`${own} IS NULL` : sql`${own} IS NOT NULL`)),
    ]);
  };
}

/** Tests a column of whole numbers. */
export function int(column: string): (asked: IntFilter) => Sql {
  return ({ eq, gte, lte }) => {
    const own = raw(column);
    return allOf([
      ...ifAsked(eq, (value) => sql`${own} = ${value}`),
      ...ifAsked(gte, (value) => sql`${own} >= ${value}`),
      ...ifAsked(lte, (value) => sql`${own} <= ${value}`),
    ]);
  };
}

/** Tests a column of instants. */
export function instant(column: string): (asked: DateTimeFilter, dialect: Dialect) => Sql {
  return ({ gte, lt }, dialect) => {
    const own = raw(column);
    return allOf([
      ...ifAsked(gte, (value) => sql`${own} >= ${dialect.instant(value)}`),
      ...ifAsked(lt, (value) => sql`${own} < ${dialect.instant(value)}`),
    ]);
  };
}

/** Tests a column of keys. */
export function key(column: string): (asked: KeyFilter, dialect: Dialect) => Sql {
  return ({ eq, in: among }, dialect) => {
    const own = raw(column);
    return allOf([
      ...ifAsked(eq, (value) => sql`${own} = ${value}`),
      ...ifAsked(among, (values) => sql`${own} IN ${dialect.texts(values)}`),
    ]);
  };
}

/** Tests a column that refers to a row. */
export function row(column: string): (asked: IdFilter, dialect: Dialect) => Sql {
  return ({ eq, in: among }, dialect) => {
    const own = raw(column);
    return allOf([
      ...ifAsked(eq, (value) => sql`${own} = ${value}`),
      ...ifAsked(among, (values) => sql`${own} IN ${dialect.numbers(values)}`),
    ]);
  };
}

/** The test of one comparison, if it is asked for. */
function ifAsked<T>(value: T | null | undefined, test: (value: T) => Sql): readonly Sql[] {
  return value === null || value === undefined ? [] : [test(value)];
}
