import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { type Database, openDatabase } from '../../src/store/open-database.ts';

let migrated: Promise<string> | null = null;

/** A migrated SQLite database in a folder of its own, which goes away with it. */
export async function openTestDatabase(): Promise<Database & AsyncDisposable> {
  migrated ??= migrateOnce();
  const folder = mkdtempSync(join(tmpdir(), 'filing-graph-'));
  copyFileSync(await migrated, join(folder, 'filings.db'));
  const db = await openDatabase(`file:${join(folder, 'filings.db')}`);
  const dispose = async (): Promise<void> => {
    await db.close();
    rmSync(folder, { recursive: true });
  };
  return { ...db, [Symbol.asyncDispose]: dispose };
}

// Migrating takes a hundred times as long as copying the file.
async function migrateOnce(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'filing-graph-')), 'filings.db');
  await migrateDatabase(`file:${file}`);
  process.once('exit', () => rmSync(file));
  return file;
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
