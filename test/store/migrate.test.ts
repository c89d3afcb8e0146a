import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { checkMigrations } from '../../src/store/check-migrations.ts';
import { connectSqlite } from '../../src/store/dialect/sqlite-connection.ts';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { sqliteFolder } from '../../src/store/migrations.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { raw } from '../../src/store/sql.ts';
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

test('signatories of an earlier database go on under the names that they had', async () => {
  const [url, migrations] = [`file:${folder()}/a.db`, copyOfMigrations()];
  for (const name of names.filter((one) => one >= '20261122211400')) rmSync(join(migrations, name), { recursive: true });
  await migrateDatabase(url, migrations);
  const { query, close } = connectSqlite(url.slice('file:'.length), 'write');
  const run = (...statements: readonly string[]) =>
    statements.reduce((last, text) => last.then(() => query(raw(text))), Promise.resolve<unknown>(null));
  await run(
    `INSERT INTO "Registrant" ("id", "cik", "name", "nameKey") VALUES (1, '0000000001', 'Smith John', 'SMITH JOHN'), (2, NULL, 'Acme', 'ACME')`,
    `INSERT INTO "Filing" ("id", "sha256", "formType", "baseFormType", "formKey", "isAmendment", "ingestedAt", "spans") VALUES (1, 'a', '4', '4', '4', FALSE, '2000-01-01', '{}'), (2, 'b', '10-K', '10-K', '10-K', FALSE, '2000-01-01', '{}')`,
    `INSERT INTO "Signatory" ("id", "name", "nameKey", "cik") VALUES (3, 'John Smith', 'JOHN SMITH', '0000000001'), (5, 'Ann Lee', 'ANN LEE', NULL), (8, 'Bob Roe', 'BOB ROE', NULL)`,
    `INSERT INTO "SignatoryName" ("id", "registrantId", "nameKey", "signatoryId") VALUES (1, 1, 'JOHN SMITH', 3), (2, 1, 'JOHN A SMITH', 3), (4, 2, 'BOB ROE', 8)`,
    `INSERT INTO "Signature" ("filingId", "position", "signatoryId", "registrantId", "nameAsSigned", "isConformed", "spans", "attorneyInFactId") VALUES (1, 0, 3, 1, 'John Smith', TRUE, '{}', NULL), (2, 0, 5, NULL, 'Ann Lee', TRUE, '{}', NULL), (2, 1, 8, 2, 'Bob Roe', TRUE, '{}', 8)`,
  );
  close();
  await migrateDatabase(url);

  const db = await openDatabase(url);
  const all = await db.reader.signatoryName.findMany({
    include: { proofs: true, signatures: true, actedFor: true },
    orderBy: { id: 'asc' },
  });
  expect(all).toMatchObject([
    {
      nameKey: 'JOHN SMITH',
      ownId: 3,
      signatoryId: 3,
      registrantId: 1,
      proofs: [{ proof: 'cik:0000000001' }],
      signatures: [{ position: 0 }],
    },
    { nameKey: 'JOHN A SMITH', ownId: 10, signatoryId: 3, registrantId: 1, signatures: [] },
    { nameKey: 'BOB ROE', ownId: 8, signatoryId: 8, signatures: [{ filingId: 2 }], actedFor: [{ filingId: 2 }] },
    { nameKey: 'ANN LEE', ownId: 5, signatoryId: 5, registrantId: null, filingId: 2, signatures: [{ filingId: 2 }] },
  ]);
  expect(await db.reader.signatory.findMany({ select: { registrantCount: true }, orderBy: { id: 'asc' } })).toEqual([
    { registrantCount: 1 },
    { registrantCount: 0 },
    { registrantCount: 1 },
  ]);
  const [made] = await db.write((write) => write<{ id: number }>(raw(`INSERT INTO "Signatory" ("name") VALUES ('New') RETURNING "id"`)));
  expect(made?.id).toBeGreaterThan(10);
  await db.close();
});

describe('checkMigrations', () => {
  test('models and migrations agree, the full text tables aside', async () => {
    expect(await checkMigrations()).toEqual({ missing: null });
  });
});
