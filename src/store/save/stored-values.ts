import { raw, sql } from '../sql.ts';
import { coverPageTable, filingColumns, tables } from '../tables.ts';
import type { Writing } from './write-rows.ts';

/** A stored value by its place in the record: `signatures[0].title` to `Director`. */
export type StoredValues = ReadonlyMap<string, string>;

/** A value that is not what it was; null where there is none. */
export type ValueChange = { readonly path: string; readonly before: string | null; readonly after: string | null };

/** Columns that say where a value stands, and how rows hang together, are no values of the filing. */
const bookkeeping = /^(?:filingId|position|start|end|bodyStart|bodyEnd|spans|isFirstMention|sha256|sourceUrl|.*(?:Id|Key|Order))$/;

/** Reads everything that a stored filing's record says, in the order of the tables. */
export async function readStoredValues(writing: Writing, filingId: number): Promise<StoredValues> {
  const values: (readonly [string, string])[] = [
    ...(await readTable(writing, { name: 'Filing', columns: filingColumns, id: 'id', order: 'id' }, filingId)).flatMap((row) =>
      valuesOf('', row),
    ),
    ...(await readTable(writing, { ...coverPageTable, id: 'filingId', order: 'filingId' }, filingId)).flatMap((row) =>
      valuesOf('coverPage.', row),
    ),
  ];
  for (const [part, table] of Object.entries(tables)) {
    const rows = await readTable(writing, { ...table, id: 'filingId', order: 'position' }, filingId);
    values.push(...rows.flatMap((row, index) => valuesOf(`${part}[${index}].`, row)));
  }
  return new Map(values);
}

/** Compares what a filing said with what it says now, in the order of the record; what is gone comes last. */
export function changesBetween(before: StoredValues, after: StoredValues): readonly ValueChange[] {
  const paths = new Set([...after.keys(), ...before.keys()]);
  return [...paths]
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((change) => change.before !== change.after);
}

type TableRead = { readonly name: string; readonly columns: readonly string[]; readonly id: string; readonly order: string };

function readTable(
  { query }: Writing,
  { name, columns, id, order }: TableRead,
  filingId: number,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const read = columns.filter((column) => !bookkeeping.test(column)).map((column) => `"${column}"`);
  return query(
    sql`SELECT ${raw(read.join(', '))} FROM ${raw(`"${name}"`)} WHERE ${raw(`"${id}"`)} = ${filingId} ORDER BY ${raw(`"${order}"`)}`,
  );
}

/** A list without members, as its JSON column holds it, says nothing. */
const emptyList = '[]';

function valuesOf(prefix: string, row: Readonly<Record<string, unknown>>): (readonly [string, string])[] {
  return Object.entries(row).flatMap(([column, value]): (readonly [string, string])[] =>
    value === null || value === undefined || value === emptyList ? [] : [[`${prefix}${column}`, String(value)]],
  );
}
