import { setTimeout } from 'node:timers/promises';
import type { Database, Query, Sql } from './database.ts';
import type { SqliteConnection } from './dialect/sqlite-connection.ts';
import { raw } from './sql.ts';

/** The one writer: transactions run one after another, each whole or not at all. */
export type Writer = { readonly write: Database['write']; readonly close: () => Promise<void> };

// Another process (the command line beside a server) may hold the database; a write of ours is never longer than seconds.
const patience = 30_000;

/** Makes the writer of a connection. `write` throws what `work` throws, or `StoreError`, and nothing of it remains. */
export function createWriter(connection: SqliteConnection): Writer {
  let last: Promise<unknown> = Promise.resolve();
  const write = <T>(work: (query: Query) => Promise<T>): Promise<T> => {
    const mine = last.then(() => inTransaction(connection, work));
    last = mine.catch(() => undefined);
    return mine;
  };
  const close = async (): Promise<void> => {
    await last;
    connection.close();
  };
  return { write, close };
}

async function inTransaction<T>(connection: SqliteConnection, work: (query: Query) => Promise<T>): Promise<T> {
  await retryWhileBusy(connection.query, raw('BEGIN IMMEDIATE'));
  try {
    const result = await work(connection.query);
    await retryWhileBusy(connection.query, raw('COMMIT'));
    return result;
  } finally {
    // A COMMIT that fails leaves its transaction open, and the next write would run inside it.
    if (connection.inTransaction()) await connection.query(raw('ROLLBACK'));
  }
}

async function retryWhileBusy(query: Query, statement: Sql): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      await query(statement);
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await setTimeout(20);
    }
  }
}

function isBusy(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY');
}
