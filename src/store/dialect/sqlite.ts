import type { Sql } from '../database.ts';
import { joinSql, raw, sql } from '../sql.ts';
import type { Dialect } from './dialect.ts';
import { sqliteSearch } from './sqlite-search.ts';

/** SQLite's way of everything that databases write differently. Connections must define `fold` (see sqlite-connection.ts). */
export const sqlite: Dialect = Object.freeze({
  // The indices on these columns are declared NOCASE in the migrations.
  caseless: (column) => sql`${column} COLLATE NOCASE`,
  matchesText: (column, comparison, values) => joinAlternatives(values.map((value) => matchesOne(column, comparison, value))),
  numbers: (values) => sql`(SELECT "value" FROM json_each(${JSON.stringify(values)}))`,
  texts: (values) => sql`(SELECT "value" FROM json_each(${JSON.stringify(values)}))`,
  keys: (keys) =>
    sql`(SELECT "key" AS "ordinal", json_extract("value", '$[0]') AS "k0", json_extract("value", '$[1]') AS "k1" FROM json_each(${JSON.stringify(keys)}))`,
  rows: (_table, columns, rows) => {
    const extracted = columns.map((column) => `json_extract("value", '$.${column}')`).join(', ');
    return sql`SELECT ${raw(extracted)} FROM json_each(${storableJson(rows)}) WHERE TRUE`;
  },
  records: (names, rows) => {
    const extracted = names.map((name) => `json_extract("value", '$.${name}') AS "${name}"`).join(', ');
    return sql`SELECT ${raw(extracted)} FROM json_each(${JSON.stringify(rows)})`;
  },
  // A sub-select with LIMIT inside IN runs once for each parent and walks its index no further than the limit.
  joinFirst: ({ parents, target, targetId, first }) => sql`${parents} JOIN ${target} ON ${targetId} IN (${first})`,
  // The adapter writes the offset, not `Z`; another form would not compare.
  instant: (date) => date.toISOString().replace('Z', '+00:00'),
  search: sqliteSearch,
});

function joinAlternatives(alternatives: readonly Sql[]): Sql {
  return alternatives.length === 0 ? raw('FALSE') : sql`(${joinSql(alternatives, ' OR ')})`;
}

// SQLite folds ASCII alone. That is enough for an ASCII value, which only ASCII can equal; any other needs our own function.
function matchesOne(column: Sql, comparison: 'eq' | 'startsWith' | 'contains', value: string): Sql {
  const isAscii = /^[\0-\x7f]*$/.test(value);
  const folded = value.toLowerCase();
  const own = isAscii ? sql`lower(${column})` : sql`fold(${column})`;
  if (comparison === 'contains') return sql`instr(${own}, ${folded}) > 0`;
  if (comparison === 'startsWith') return sql`substr(${own}, 1, ${[...folded].length}) = ${folded}`;
  return isAscii ? sql`${column} COLLATE NOCASE = ${value}` : sql`${own} = ${folded}`;
}

// Text columns cannot hold half a surrogate pair, nor may text end at a NUL.
function storableJson(rows: readonly unknown[]): string {
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value,
  );
}
