import { readMigrations, readModels } from './migrations.ts';
import { externalTables, startSchemaEngine } from './schema-engine.ts';

/** Compares models and migrations: `missing` is the SQL that would bring the migrations to the models, null where they agree. */
export async function checkMigrations(): Promise<{ readonly missing: string | null }> {
  using engine = await startSchemaEngine(':memory:');
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...readMigrations() },
    to: { tag: 'schemaDatamodel', ...readModels() },
    script: true,
    exitCode: true,
    filters: externalTables,
  });
  return { missing: exitCode === 2 ? stdout : null };
}
