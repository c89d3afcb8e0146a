import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkMigrations } from '../../src/store/check-migrations.ts';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { sqliteFolder } from '../../src/store/migrations.ts';
import { MigrationError } from '../../src/store/store-error.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'filing-graph-'));
const names = readdirSync(join(sqliteFolder, 'migrations')).filter((name) => /^\d/.test(name));

function copyOfMigrations(): string {
  const copy = folder();
  cpSync(join(sqliteFolder, 'migrations'), copy, { recursive: true });
  return copy;
}

describe('migrateDatabase', () => {
  test('a new database gets every migration, in folders that are made for it', async () => {
    const url = `file:${folder()}/not/there/yet.db`;
    expect(await migrateDatabase(url)).toEqual({ applied: names });
  });

  test('a database that is up to date gets none', async () => {
    const url = `file:${folder()}/a.db`;
    await migrateDatabase(url);
    expect(await migrateDatabase(url)).toEqual({ applied: [] });
  });

  test('a migration edited after it was applied is refused by name', async () => {
    const [url, migrations] = [`file:${folder()}/a.db`, copyOfMigrations()];
    await migrateDatabase(url, migrations);
    writeFileSync(join(migrations, names[0] ?? '', 'migration.sql'), 'SELECT 1;');
    await expect(migrateDatabase(url, migrations)).rejects.toMatchObject({ name: 'MigrationError', migration: names[0] });
  });

  test('a migration that fails is named, and so it is the next time', async () => {
    const [url, migrations] = [`file:${folder()}/a.db`, copyOfMigrations()];
    mkdirSync(join(migrations, '29991231000000_broken'));
    writeFileSync(join(migrations, '29991231000000_broken', 'migration.sql'), 'CREATE TABLE nonsense (;');
    await expect(migrateDatabase(url, migrations)).rejects.toMatchObject({ migration: '29991231000000_broken' });
    await expect(migrateDatabase(url, migrations)).rejects.toThrow(MigrationError);
  });

  test('a database that a later version migrated is refused', async () => {
    const [url, migrations] = [`file:${folder()}/a.db`, copyOfMigrations()];
    mkdirSync(join(migrations, '29991231000000_later'));
    writeFileSync(join(migrations, '29991231000000_later', 'migration.sql'), 'CREATE TABLE "Later" ("id" INTEGER PRIMARY KEY);');
    await migrateDatabase(url, migrations);
    await expect(migrateDatabase(url)).rejects.toMatchObject({ migration: '29991231000000_later' });
  });
});

describe('checkMigrations', () => {
  test('models and migrations agree, the full text tables aside', async () => {
    expect(await checkMigrations()).toEqual({ missing: null });
  });
});
