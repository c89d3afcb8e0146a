import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm';

/** Prisma's folder of one database: models and migrations. */
export const sqliteFolder: string = fileURLToPath(new URL('../../prisma/sqlite', import.meta.url));

/** Reads a folder of migrations in Prisma's layout, oldest first. */
export function readMigrations(folder: string = join(sqliteFolder, 'migrations')): MigrationList {
  const lock = join(folder, 'migration_lock.toml');
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => ({ path: name, migrationFile: { path: 'migration.sql', content: readScript(join(folder, name, 'migration.sql')) } })),
  };
}

/** Reads the models: every `.prisma` file of the folder and of those below it. */
export function readModels(folder: string = sqliteFolder): SchemasContainer {
  // The models are a link to a folder shared by all databases, which a recursive listing would not follow.
  const files = [folder, join(folder, 'models')].flatMap((directory) => readdirSync(directory).map((name) => join(directory, name)));
  return {
    files: files
      .filter((file) => file.endsWith('.prisma'))
      .sort()
      .map((file) => ({ path: relative(folder, file), content: readFileSync(file, 'utf8') })),
  };
}

function readScript(file: string): { tag: 'ok'; value: string } | { tag: 'error'; value: string } {
  return existsSync(file) ? { tag: 'ok', value: readFileSync(file, 'utf8') } : { tag: 'error', value: `${file} is missing.` };
}
