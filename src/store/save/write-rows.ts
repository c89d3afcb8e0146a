import type { Query } from '../database.ts';
import type { Dialect, Row, Table } from '../dialect/dialect.ts';
import { raw, sql } from '../sql.ts';

/** A transaction that writes: its statements and how its database words them. */
export type Writing = { readonly query: Query; readonly dialect: Dialect };

/**
 * Writes the rows of one filing in one statement and removes what it had beyond them. A row keeps its id while its place stays, so that
 * clients' ids outlive a filing that is read again. Answers the ids in the order of the rows.
 */
export async function writeFilingRows(
  writing: Writing,
  table: Table,
  { filingId, rows }: { readonly filingId: number; readonly rows: readonly Row[] },
): Promise<readonly number[]> {
  await writing.query(sql`DELETE FROM ${raw(`"${table.name}"`)} WHERE "filingId" = ${filingId} AND "position" >= ${rows.length}`);
  if (rows.length === 0) return [];

  const placed = rows.map((row, position) => ({ ...row, filingId, position }));
  const written = await writing.query<{ id: number; position: number }>(sql`${upsert(writing, table, placed)} RETURNING "id", "position"`);
  const ids = new Map(written.map(({ id, position }) => [position, id]));
  return rows.map((_, position) => ids.get(position) ?? Number.NaN);
}

/** Inserts rows, or sets the columns of those that the table's key finds. */
export function upsert({ dialect }: Writing, table: Table, rows: readonly Row[]): ReturnType<typeof sql> {
  const columns = table.columns.map(quote).join(', ');
  const changed = table.columns.filter((column) => !table.key.includes(column));
  const updates = changed.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(', ');
  const key = table.key.map(quote).join(', ');
  return sql`INSERT INTO ${raw(quote(table.name))} (${raw(columns)}) ${dialect.rows(table.name, table.columns, rows)} ON CONFLICT (${raw(key)}) DO UPDATE SET ${raw(updates)}`;
}

function quote(identifier: string): string {
  return `"${identifier}"`;
}
