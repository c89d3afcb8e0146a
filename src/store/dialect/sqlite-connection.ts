import Sqlite from 'better-sqlite3';
import type { Query, Sql } from '../database.ts';
import { StoreError } from '../store-error.ts';

/** One connection for hand-written SQL; statements stay prepared, the 500 used last. */
export type SqliteConnection = { readonly query: Query; readonly inTransaction: () => boolean; readonly close: () => void };

const preparedLimit = 500;

// The wait for another process blocks this thread, so it is short; the writer asks again (writer.ts). While opening nobody waits for us.
const busyTimeout = 100;
const openingTimeout = 30_000;

/**
 * Opens a database file. A writer waits until each commit is on the disk (synchronous=FULL): an acknowledged ingest outlives a power cut.
 * Throws `StoreError` where the file is no database, or cannot be read, or by a writer not be written.
 */
export function connectSqlite(path: string, access: 'read' | 'write'): SqliteConnection {
  const connection = open(path, access);
  const prepare = prepareOnce(connection);
  const query: Query = async <Row>(statement: Sql): Promise<readonly Row[]> => {
    try {
      const prepared = prepare(statement.text);
      if (prepared.reader) return prepared.all(...statement.values);
      prepared.run(...statement.values);
      return [];
    } catch (error) {
      throw new StoreError(`The database refused a statement: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  return { query, inTransaction: () => connection.inTransaction, close: () => void connection.close() };
}

function open(path: string, access: 'read' | 'write'): Sqlite.Database {
  try {
    const connection = new Sqlite(path, { readonly: access === 'read', fileMustExist: access === 'read', timeout: openingTimeout });
    if (access === 'write') prepareToWrite(connection);
    connection.pragma('mmap_size = 268435456');
    connection.pragma('cache_size = -32768');
    connection.pragma(`busy_timeout = ${busyTimeout}`);
    // better-sqlite3 declares a function's arguments as any; only text is ever folded.
    connection.function('fold', { deterministic: true }, (text: unknown) => (typeof text === 'string' ? text.toLowerCase() : null));
    return connection;
  } catch (error) {
    throw new StoreError(`Cannot open the database ${path}: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}

function prepareToWrite(connection: Sqlite.Database): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('journal_size_limit = 67108864');
  // A file that may not be written opens all the same, and would fail at the first ingest.
  connection.exec('BEGIN IMMEDIATE; ROLLBACK');
}

// Who asks states what the rows are (`Query`); until then they are of no type that could be misused.
type Prepared = Sqlite.Statement<unknown[], never>;

function prepareOnce(connection: Sqlite.Database): (text: string) => Prepared {
  const prepared = new Map<string, Prepared>();
  return (text) => {
    const statement = prepared.get(text) ?? connection.prepare<unknown[], never>(text);
    prepared.delete(text);
    prepared.set(text, statement);
    const [oldest] = prepared.keys();
    if (prepared.size > preparedLimit && oldest !== undefined) prepared.delete(oldest);
    return statement;
  };
}
