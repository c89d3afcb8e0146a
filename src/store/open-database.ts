import type { Database, Query } from './database.ts';
import { sqlite } from './dialect/sqlite.ts';
import { connectSqlite } from './dialect/sqlite-connection.ts';
import { sqliteFile } from './dialect/sqlite-file.ts';
import { createSqliteReader } from './dialect/sqlite-reader.ts';
import { createIngestEvents } from './ingest-events.ts';
import { createWriter } from './writer.ts';

export type { Database } from './database.ts';

/** Opens the migrated database at a `file:` URL. Throws `StoreError` where it cannot be opened. */
export async function openDatabase(url: string): Promise<Database> {
  const path = sqliteFile(url);
  const listeners = new Set<(text: string) => void>();
  const tell = (text: string): void => {
    for (const listener of listeners) listener(text);
  };
  // The writer comes first: it turns on the write-ahead log, without which readers would wait.
  const writer = createWriter(connectSqlite(path, 'write'));
  const handReader = connectSqlite(path, 'read');
  const reader = createSqliteReader(path, tell);
  const query: Query = (statement) => {
    tell(statement.text);
    return handReader.query(statement);
  };
  const onStatement = (listener: (text: string) => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const close = async (): Promise<void> => {
    await reader.$disconnect();
    handReader.close();
    await writer.close();
  };
  return { dialect: sqlite, reader, query, write: writer.write, onStatement, events: createIngestEvents(), close };
}
