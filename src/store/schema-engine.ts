import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { SchemaEngine, type SchemaFilter } from '@prisma/schema-engine-wasm';
import { readModels } from './migrations.ts';

/** Tables that migrations make by hand and that the models cannot name: the full text index and what SQLite keeps behind it. */
export const externalTables: SchemaFilter = Object.freeze({
  externalTables: ['', '_data', '_idx', '_content', '_docsize', '_config'].map((suffix) => `SearchText${suffix}`),
  externalEnums: [],
});

/** Runs `work` with Prisma's schema engine as WebAssembly on a database file: it applies and compares migrations without a download. */
export async function withSchemaEngine<T>(path: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const opened: SqlDriverAdapter[] = [];
  const keep = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    opened.push(adapter);
    return withScripts(adapter);
  };
  const factory = new PrismaBetterSqlite3({ url: `file:${path}`, timeout: 30_000 });
  const keeping: SqlMigrationAwareDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => keep(await factory.connect()),
    connectToShadowDb: async () => keep(await factory.connectToShadowDb()),
  };
  const datamodels = readModels().files.map(({ path: name, content }): [string, string] => [name, content]);
  try {
    using engine = await SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(keeping));
    return await work(engine);
  } finally {
    // The engine never closes its connections, and they keep the file locked.
    await Promise.all(opened.map((adapter) => adapter.dispose()));
  }
}

// The engine hands a whole migration to `executeRaw`, where better-sqlite3 takes a single statement.
function withScripts(adapter: SqlDriverAdapter): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: async (query) => {
      if (query.args.length > 0) return adapter.executeRaw(query);
      await adapter.executeScript(query.sql);
      return 0;
    },
    executeScript: (script) => adapter.executeScript(script),
    startTransaction: (level) => adapter.startTransaction(level),
    dispose: () => adapter.dispose(),
  };
}
