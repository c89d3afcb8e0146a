import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine, type SchemaFilter } from '@prisma/schema-engine-wasm';
import { readModels } from './migrations.ts';

/** Tables that migrations make by hand and that the models cannot name: the full text index and what SQLite keeps behind it. */
export const externalTables: SchemaFilter = Object.freeze({
  externalTables: ['', '_data', '_idx', '_content', '_docsize', '_config'].map((suffix) => `SearchText${suffix}`),
  externalEnums: [],
});

/** Prisma's schema engine as WebAssembly on a database file: applies and compares migrations without a download. */
export async function startSchemaEngine(path: string): Promise<SchemaEngine> {
  const factory = new PrismaBetterSqlite3({ url: `file:${path}`, timeout: 30_000 });
  const datamodels = readModels().files.map(({ path: name, content }): [string, string] => [name, content]);
  return SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
}
