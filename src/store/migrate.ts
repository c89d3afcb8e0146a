import type { DiagnoseMigrationHistoryOutput, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import { connectSqlite } from './dialect/sqlite-connection.ts';
import { sqliteFile } from './dialect/sqlite-file.ts';
import { alone } from './dialect/sqlite-lock.ts';
import { readMigrations } from './migrations.ts';
import { externalTables, withSchemaEngine } from './schema-engine.ts';
import { MigrationError } from './store-error.ts';

/** Brings the database at `url` to the newest migration, creating it where there is none; does nothing where it is there already. Throws `MigrationError`, and `StoreError` for a file that is no database or cannot be written. */
export async function migrateDatabase(url: string, migrationsFolder?: string): Promise<{ readonly applied: readonly string[] }> {
  const migrationsList = readMigrations(migrationsFolder);
  const file = sqliteFile(url);
  // Two processes that start on a new database must not both make its tables: the engine locks nothing.
  return alone(file, async () => {
    // The engine says of a file that it cannot open or write no more than that something failed.
    connectSqlite(file, 'write').close();
    return withSchemaEngine(file, async (engine) => {
      await refuseBrokenHistory(engine, migrationsList);
      return { applied: await applyMigrations(engine, migrationsList) };
    });
  });
}

async function applyMigrations(engine: SchemaEngine, migrationsList: MigrationList): Promise<readonly string[]> {
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: externalTables });
    return appliedMigrationNames;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, migration = null] = /migration_name="([^"]+)"/.exec(message) ?? [];
    const [reason] = message.split('\n');
    throw new MigrationError(migration, `Migration ${migration ?? '(unknown)'} failed: ${reason}`, { cause: error });
  }
}

// The engine would apply the next migration on top of an edited one without a word.
async function refuseBrokenHistory(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const diagnosis = await diagnose(engine, migrationsList);
  if (diagnosis === null) return;

  const [edited] = diagnosis.editedMigrationNames;
  if (edited !== undefined) throw new MigrationError(edited, `Migration ${edited} was edited after it had been applied to this database.`);

  const [failed] = diagnosis.failedMigrationNames;
  if (failed !== undefined) throw new MigrationError(failed, `Migration ${failed} failed on this database before; restore it from a copy.`);

  const { history } = diagnosis;
  const [unknown] = history !== null && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [];
  if (unknown !== undefined) throw new MigrationError(unknown, `This database has migration ${unknown}, which this program does not know.`);
}

async function diagnose(engine: SchemaEngine, migrationsList: MigrationList): Promise<DiagnoseMigrationHistoryOutput | null> {
  try {
    return await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: externalTables });
  } catch (error) {
    // P1014: the table of migrations is missing, so the database is new.
    if (error instanceof Error && 'code' in error && error.code === 'P1014') return null;
    throw new MigrationError(null, 'The history of migrations cannot be read.', { cause: error });
  }
}
