import { describe, expect, test } from 'vitest';
import { Prisma } from '../../src/store/generated/client.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { filingRows } from '../../src/store/rows.ts';
import { raw, sql } from '../../src/store/sql.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { coverPageTable, filingColumns, tables } from '../../src/store/tables.ts';
import { openTestDatabase } from './test-database.ts';
import { recordOf } from './test-filing.ts';

const insert = (name: string) => sql`INSERT INTO "Signatory" ("name") VALUES (${name})`;

describe('the writer', () => {
  test('writes one after another, each whole', async () => {
    await using db = await openTestDatabase();
    const order: string[] = [];
    const write = (name: string) =>
      db.write(async (query) => {
        order.push(`${name} begins`);
        await query(insert(name));
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(`${name} ends`);
      });
    await Promise.all([write('a'), write('b')]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('what throws leaves nothing, and the next write is unharmed', async () => {
    await using db = await openTestDatabase();
    const failed = db.write(async (query) => {
      await query(insert('lost'));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await db.write((query) => query(insert('kept')));
    expect(await db.reader.signatory.findMany({ select: { name: true } })).toEqual([{ name: 'kept' }]);
  });

  test('a commit that fails is undone before the next write', async () => {
    await using db = await openTestDatabase();
    const failed = db.write(async (query) => {
      await query(raw('PRAGMA defer_foreign_keys = ON'));
      await query(
        sql`INSERT INTO "SignatoryName" ("registrantId", "nameKey", "name", "ownId", "signatoryId") VALUES (77, 'X', 'X', 77, 77)`,
      );
    });
    await expect(failed).rejects.toThrow(StoreError);
    await db.write((query) => query(insert('kept')));
    expect(await db.reader.signatoryName.count()).toBe(0);
  });

  test('readers see what is committed, and nothing before', async () => {
    await using db = await openTestDatabase();
    await db.write(async (query) => {
      await query(insert('a'));
      expect(await db.reader.signatory.count()).toBe(0);
    });
    expect(await db.reader.signatory.count()).toBe(1);
  });

  test('waits for another process that writes', async () => {
    await using db = await openTestDatabase();
    const [{ file } = { file: '' }] = await db.query<{ file: string }>(raw('SELECT "file" FROM pragma_database_list'));
    const other = await openDatabase(`file:${file}`);
    const held = other.write(async (query) => {
      await query(insert('first'));
      await new Promise((resolve) => setTimeout(resolve, 400));
    });
    await db.write((query) => query(insert('second')));
    await held;
    await other.close();
    expect(await db.reader.signatory.count()).toBe(2);
  });

  test('commits reach the disk before they are acknowledged', async () => {
    await using db = await openTestDatabase();
    const [row] = await db.write((query) => query<Record<string, unknown>>(raw('PRAGMA synchronous')));
    expect(row).toEqual({ synchronous: 2 });
  });
});

describe('the readers', () => {
  test('cannot write', async () => {
    await using db = await openTestDatabase();
    await expect(db.query(insert('a'))).rejects.toThrow(StoreError);
    await expect(db.reader.signatory.create({ data: { name: 'a' } })).rejects.toThrow('readonly');
  });

  test('keep the write-ahead log, so that they never wait', async () => {
    await using db = await openTestDatabase();
    expect(await db.query(raw('PRAGMA journal_mode'))).toEqual([{ journal_mode: 'wal' }]);
  });
});

test.each(['postgres://x', 'file:', 'data/filings.db'])('%s is no database URL of ours', async (url) => {
  await expect(openDatabase(url)).rejects.toThrow(StoreError);
});

test('a database that was never migrated says so', async () => {
  await using db = await openTestDatabase();
  await expect(db.query(raw('SELECT * FROM "Nothing"'))).rejects.toThrow('no such table');
});

test('every list of rows that a record gives has its table', () => {
  const rows = filingRows(recordOf({}), { diagnostics: [], instant: (date) => date.toISOString() });
  const lists = Object.entries(rows).flatMap(([part, value]) => (Array.isArray(value) ? [part] : []));
  expect(lists.toSorted()).toEqual(Object.keys(tables).toSorted());
});

describe('tables name every column of the models', () => {
  const ours = {
    ...Object.fromEntries(Object.values(tables).map(({ name, columns }) => [name, columns])),
    [coverPageTable.name]: coverPageTable.columns,
    Filing: filingColumns,
  };
  // Written by whoever resolves them, not with the record.
  const written: Readonly<Record<string, readonly string[]>> = {
    Filing: ['id', 'registrantId', 'amendsId', 'ingestedAt'],
    Exhibit: ['id', 'incorporatedFilingId', 'incorporatedExhibitId'],
    CoverPage: [],
  };
  const models = {
    Filing: Prisma.FilingScalarFieldEnum,
    FilingParty: Prisma.FilingPartyScalarFieldEnum,
    CoverPage: Prisma.CoverPageScalarFieldEnum,
    CheckBox: Prisma.CheckBoxScalarFieldEnum,
    FilingItem: Prisma.FilingItemScalarFieldEnum,
    HeaderField: Prisma.HeaderFieldScalarFieldEnum,
    Document: Prisma.DocumentScalarFieldEnum,
    Signature: Prisma.SignatureScalarFieldEnum,
    Exhibit: Prisma.ExhibitScalarFieldEnum,
    Diagnostic: Prisma.DiagnosticScalarFieldEnum,
  };
  test.each(Object.entries(models))('%s', (name, fields) => {
    expect([...(ours[name] ?? []), ...(written[name] ?? ['id'])].toSorted()).toEqual(Object.values(fields).toSorted());
  });
});

test.each([
  ['Filing', `SELECT "id" FROM "Filing" WHERE "formType" COLLATE NOCASE = 'x' ORDER BY "filedOnOrder" DESC, "id" DESC`],
  ['Registrant', `SELECT "id" FROM "Registrant" ORDER BY "name" COLLATE NOCASE, "id"`],
  ['Signatory', `SELECT "id" FROM "Signatory" WHERE ("name" COLLATE NOCASE, "id") > ('a', 1) ORDER BY "name" COLLATE NOCASE, "id"`],
  [
    'FilingParty',
    `SELECT "filingId" FROM "FilingParty" WHERE "registrantId" = 1 AND "isFirstMention" = TRUE ORDER BY "filedOnOrder" DESC, "filingId" DESC`,
  ],
])('a list of %s walks an index and sorts nothing', async (_table, text) => {
  await using db = await openTestDatabase();
  const plan = await db.query<{ detail: string }>(raw(`EXPLAIN QUERY PLAN ${text}`));
  const details = plan.map(({ detail }) => detail).join('\n');
  expect(details).toContain('USING');
  expect(details).not.toContain('TEMP B-TREE');
});
