import type { Database } from './database.ts';

/** Opens the migrated database at a `file:` URL. Throws `StoreError` where it cannot be opened. */
export function openDatabase(url: string): Promise<Database> {
  throw new Error(url);
}
