import { readMigrations, readModels } from './migrations.ts';
import { externalTables, withSchemaEngine } from './schema-engine.ts';

/** Compares models and migrations: `missing` is the SQL that would bring the migrations to the models, null where they agree. */
export async function checkMigrations(): Promise<{ readonly missing: string | null }> {
  const { exitCode, stdout } = await withSchemaEngine(':memory:', (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...readMigrations() },
      to: { tag: 'schemaDatamodel', ...readModels() },
      script: true,
      exitCode: true,
      filters: externalTables,
    }),
  );
  return { missing: exitCode === 2 ? stdout : null };
}
