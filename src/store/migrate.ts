import type { DiagnoseMigrationHistoryOutput } from '@prisma/schema-engine-wasm';
import { sqliteFile } from './dialect/sqlite-file.ts';
import { readMigrations } from './migrations.ts';
import { externalTables, startSchemaEngine } from './schema-engine.ts';
import { MigrationError } from './store-error.ts';

/** Brings the database at `url` to the newest migration, creating it where there is none; does nothing where it is there already. Throws `MigrationError`. */
export async function migrateDatabase(url: string, migrationsFolder?: string): Promise<{ readonly applied: readonly string[] }> {
  const migrationsList = readMigrations(migrationsFolder);
  using engine = await startSchemaEngine(sqliteFile(url));
  const history = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: externalTables });
  refuseBrokenHistory(history);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: externalTables });
    return { applied: appliedMigrationNames };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, migration = null] = /Migration name: (\S+)/.exec(message) ?? [];
    throw new MigrationError(migration, `Migration ${migration ?? '(unknown)'} failed: ${message}`, { cause: error });
  }
}

function refuseBrokenHistory({ editedMigrationNames, failedMigrationNames, history }: DiagnoseMigrationHistoryOutput): void {
  const [edited] = editedMigrationNames;
  if (edited !== undefined) throw new MigrationError(edited, `Migration ${edited} was edited after it had been applied to this database.`);

  const [failed] = failedMigrationNames;
  if (failed !== undefined) throw new MigrationError(failed, `Migration ${failed} failed on this database before; restore it from a copy.`);

  const [unknown] = history !== null && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [];
  if (unknown !== undefined)
    throw new MigrationError(unknown, `This database has migration ${unknown}, which a later version of the program made.`);
}
