import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQueryable } from '@prisma/driver-adapter-utils';
import { PrismaClient } from '../generated/client.ts';

// SQLite takes so many; Prisma would take it for 999, and read the relations of a long list in pieces, within a transaction.
const maxBindValues = 32_766;

/** Prisma on a connection of its own that can only read; `onStatement` hears every statement. */
export function createSqliteReader(path: string, onStatement: (text: string) => void): PrismaClient {
  const factory = new PrismaBetterSqlite3({ url: `file:${path}`, readonly: true, fileMustExist: true });
  return new PrismaClient({ adapter: hearStatements(factory, onStatement), queryPlanCacheMaxSize: 500 });
}

// Prisma's own query log formats each statement and its parameters; hearing them at the adapter costs one call.
function hearStatements(factory: SqlDriverAdapterFactory, onStatement: (text: string) => void): SqlDriverAdapterFactory {
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect();
    await adapter.executeScript('PRAGMA mmap_size = 268435456; PRAGMA cache_size = -32768');
    const heard =
      (run: SqlQueryable['queryRaw']): SqlQueryable['queryRaw'] =>
      (query) => {
        onStatement(query.sql);
        return run(query);
      };
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      getConnectionInfo: () => ({ maxBindValues, supportsRelationJoins: false }),
      queryRaw: heard((query) => adapter.queryRaw(query)),
      executeRaw: (query) => adapter.executeRaw(query),
      executeScript: (script) => adapter.executeScript(script),
      startTransaction: async (level) => {
        const transaction = await adapter.startTransaction(level);
        return Object.assign(transaction, { queryRaw: heard(transaction.queryRaw.bind(transaction)) });
      },
      dispose: () => adapter.dispose(),
    };
  };
  return { provider: factory.provider, adapterName: factory.adapterName, connect };
}
