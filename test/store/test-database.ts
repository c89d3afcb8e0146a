import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { type Database, openDatabase } from '../../src/store/open-database.ts';

/** A migrated SQLite database in a folder of its own, which goes away with it. */
export async function openTestDatabase(): Promise<Database & AsyncDisposable> {
  const folder = mkdtempSync(join(tmpdir(), 'filing-graph-'));
  const url = `file:${join(folder, 'filings.db')}`;
  await migrateDatabase(url);
  const db = await openDatabase(url);
  const dispose = async (): Promise<void> => {
    await db.close();
    rmSync(folder, { recursive: true });
  };
  return { ...db, [Symbol.asyncDispose]: dispose };
}

/** Runs `work` and answers how many statements it read with. */
export async function countStatements(db: Database, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const stop = db.onStatement(() => {
    count += 1;
  });
  await work();
  stop();
  return count;
}
