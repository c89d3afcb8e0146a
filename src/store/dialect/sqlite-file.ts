import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreError } from '../store-error.ts';

/** The file of a `file:` URL, relative to the working directory; makes its folder. Throws `StoreError` for any other URL. */
export function sqliteFile(url: string): string {
  const [, path] = /^file:(?:\/\/)?([^?]+)$/.exec(url) ?? [];
  if (path === undefined) throw new StoreError(`Expected a database URL such as file:./data/filings.db, found ${JSON.stringify(url)}.`);

  const file = resolve(path);
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new StoreError(`Cannot make the folder of the database ${file}.`, { cause: error });
  }
  return file;
}
