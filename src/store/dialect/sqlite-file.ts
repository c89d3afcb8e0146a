import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreError } from '../store-error.ts';

/** The file of a `file:` URL, relative to the working directory; makes its folder. Throws `StoreError` for any other URL and for a folder that cannot be written. */
export function sqliteFile(url: string): string {
  const [, path] = /^file:(?:\/\/)?([^?]+)$/.exec(url) ?? [];
  if (path === undefined) throw new StoreError(`Expected a database URL such as file:./data/filings.db, found ${JSON.stringify(url)}.`);

  const file = resolve(path);
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    // The write-ahead log comes and goes beside the database.
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`The folder of the database, ${folder}, cannot be written: ${reason}.`, { cause: error });
  }
  return file;
}
