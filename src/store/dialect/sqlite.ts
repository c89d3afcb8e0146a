import type { Sql } from '../database.ts';
import { raw, sql } from '../sql.ts';
import type { Dialect } from './dialect.ts';
import { sqliteSearch } from './sqlite-search.ts';

/** SQLite's way of everything that databases write differently. Connections must define `fold` (see sqlite-connection.ts). */
export const sqlite: Dialect = Object.freeze({
  // The indices on these columns are declared NOCASE in the migrations.
  caseless: (column) => sql`${column} COLLATE NOCASE`,
  equalsText,
  matchesText: (column, comparison, value) => {
    const [own, folded] = [isAscii(value) ? sql`lower(${column})` : sql`fold(${column})`, value.toLowerCase()];
    return comparison === 'contains' ? sql`instr(${own}, ${folded}) > 0` : sql`substr(${own}, 1, ${[...folded].length}) = ${folded}`;
  },
  numbers: listOf,
  texts: listOf,
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

function listOf(values: readonly (string | number)[]): Sql {
  return sql`(SELECT "value" FROM json_each(${JSON.stringify(values)}))`;
}

// One value alone lets the index go on to sort; of several the list is one parameter, because SQLite bounds the size of an expression.
function equalsText(column: Sql, values: readonly string[]): Sql {
  const [first, ...rest] = values;
  if (first !== undefined && rest.length === 0 && isAscii(first)) return sql`${column} COLLATE NOCASE = ${first}`;
  const others = values.filter((value) => !isAscii(value)).map((value) => value.toLowerCase());
  const isPlain = sql`${column} COLLATE NOCASE IN ${listOf(values.filter(isAscii))}`;
  return others.length === 0 ? isPlain : sql`(${isPlain} OR fold(${column}) IN ${listOf(others)})`;
}

// SQLite folds ASCII alone. That is enough for an ASCII value, which only ASCII can equal; any other needs our own function.
function isAscii(value: string): boolean {
  return /^[\0-\x7f]*$/.test(value);
}

// Text columns cannot hold half a surrogate pair, nor may text end at a NUL.
function storableJson(rows: readonly unknown[]): string {
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value,
  );
}
