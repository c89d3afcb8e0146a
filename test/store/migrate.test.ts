import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { checkMigrations } from '../../src/store/check-migrations.ts';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { sqliteFolder } from '../../src/store/migrations.ts';
import { MigrationError, StoreError } from '../../src/store/store-error.ts';

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

  test('many at once migrate a new database once', async () => {
    const place = folder();
    const all = await Promise.all(Array.from({ length: 4 }, () => migrateDatabase(`file:${place}/a.db`)));
    expect(all.flatMap(({ applied }) => applied)).toEqual(names);
    expect(readdirSync(place)).toEqual(['a.db']);
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

describe('what cannot be a database is named with the reason', () => {
  test('a file of something else', async () => {
    const file = join(folder(), 'a.db');
    writeFileSync(file, 'eggs, milk and bread; '.repeat(50));
    await expect(migrateDatabase(`file:${file}`)).rejects.toThrow(
      new StoreError(`Cannot open the database ${file}: file is not a database.`),
    );
  });

  test('a folder', async () => {
    await expect(migrateDatabase(`file:${folder()}`)).rejects.toThrow(/^Cannot open the database .*: unable to open database file\.$/);
  });

  test('a file in the place of its folder', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    await expect(migrateDatabase(`file:${file}/a.db`)).rejects.toThrow(/^The folder of the database, .*, cannot be written: /);
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(isRoot)(`a folder or file that may not be written${isRoot ? ' (skipped: root may write anywhere)' : ''}`, async () => {
    const place = folder();
    await migrateDatabase(`file:${place}/a.db`);
    chmodSync(join(place, 'a.db'), 0o444);
    await expect(migrateDatabase(`file:${place}/a.db`)).rejects.toThrow('attempt to write a readonly database');
    chmodSync(place, 0o555);
    await expect(migrateDatabase(`file:${place}/b.db`)).rejects.toThrow(`The folder of the database, ${place}, cannot be written`);
  });
});

describe('checkMigrations', () => {
  test('models and migrations agree, the full text tables aside', async () => {
    expect(await checkMigrations()).toEqual({ missing: null });
  });
});
