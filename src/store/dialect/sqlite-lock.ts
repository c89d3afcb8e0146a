import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { StoreError } from '../store-error.ts';

// Migrating takes a second or two; whoever waits longer than this, in milliseconds, waits for a process that hangs.
const patience = 60_000;

/**
 * Runs `work` alone among all processes that do so for this database file. SQLite's lock of an empty file beside it keeps the others
 * waiting: a process that dies gives it up. Throws `StoreError` where another holds it for a minute.
 */
export async function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  const path = `${file}-migrating`;
  const lock = await waitForLock(path);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
    lock.close();
  }
}

async function waitForLock(path: string): Promise<Sqlite.Database> {
  for (const deadline = Date.now() + patience; ; await setTimeout(20)) {
    const lock = new Sqlite(path, { timeout: 0 });
    try {
      return lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      // Who held the lock removes its file, which SQLite calls an I/O error: the next try finds a new file.
      const isTaken = error instanceof Sqlite.SqliteError && /^SQLITE_(?:BUSY|IOERR)/.test(error.code);
      if (!isTaken || Date.now() > deadline) throw new StoreError(`The lock ${path} cannot be had.`, { cause: error });
    }
  }
}
