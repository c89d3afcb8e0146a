import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { deleteFiling } from '../../src/store/delete-filing.ts';
import { saveFiling } from '../../src/store/save-filing.ts';
import { readSourceTexts } from '../../src/store/source-text.ts';
import { sql } from '../../src/store/sql.ts';
import { openTestDatabase } from './test-database.ts';
import { noHints, recordOf, save, type TestFiling } from './test-filing.ts';

let db: Database;
beforeEach(async () => {
  const opened = await openTestDatabase();
  db = opened;
  return () => opened[Symbol.asyncDispose]();
});

const accession = '0000000001-00-000001';
const filing: TestFiling = {
  accession,
  form: '10-K',
  filedOn: '2000-03-01',
  acceptedAt: '2000-03-01T17:02:11-05:00',
  coverName: 'Acme, Inc.',
  signatures: [{ name: 'Ann Lee', title: 'President', onBehalfOf: 'Acme, Inc.' }],
  exhibits: [{ number: '99.1', document: 1 }],
  items: ['5'],
  documents: ['the form', 'the exhibit'],
};

const tableNames = [
  'Registrant',
  'Filing',
  'FilingParty',
  'Signatory',
  'SignatoryName',
  'Signature',
  'Exhibit',
  'Document',
  'SearchText',
  'FilingSource',
];

async function rowCounts(): Promise<Readonly<Record<string, number>>> {
  const counts = tableNames.map((name) => `(SELECT COUNT(*) FROM "${name}") AS "${name}"`).join(', ');
  const [row] = await db.query<Record<string, number>>({ text: `SELECT ${counts}`, values: [] });
  return row ?? {};
}

describe('saveFiling', () => {
  test('a new filing is stored with everything that belongs to it', async () => {
    const { filingId, outcome } = await save(db, filing);
    const stored = await db.reader.filing.findUniqueOrThrow({
      where: { id: filingId },
      include: {
        registrant: true,
        parties: true,
        coverPage: { include: { checkBoxes: true } },
        items: true,
        documents: true,
        exhibits: { include: { document: true } },
        signatures: { include: { signatory: true, onBehalfOf: true } },
      },
    });
    expect(outcome).toBe('CREATED');
    expect(stored).toMatchObject({
      accessionNumber: accession,
      formType: '10-K',
      filedOn: '2000-03-01',
      acceptedAt: new Date('2000-03-01T22:02:11Z'),
      registrant: { cik: '0000000001', name: 'Acme Inc', lastFiledOn: '2000-03-01' },
      coverPage: { registrantName: 'Acme, Inc.', checkBoxes: [{ option: 'Form 20-F', isChecked: true }] },
      items: [{ code: '5' }],
      exhibits: [{ number: '99.1', document: { sequence: 2 } }],
      signatures: [{ title: 'President', signatory: { name: 'Ann Lee' }, onBehalfOf: { cik: '0000000001' } }],
      spans: { formType: [0, 1], filedOn: [0, 1] },
    });
  });

  test('the same bytes again write nothing', async () => {
    const { filingId } = await save(db, filing);
    const before = await rowCounts();
    expect(await save(db, filing)).toEqual({ filingId, outcome: 'UNCHANGED' });
    expect(await rowCounts()).toEqual(before);
  });

  test('other bytes under the number keep the earlier source as a former version', async () => {
    const { filingId } = await save(db, filing, 'first bytes');
    expect(await save(db, { ...filing, form: '10-K405' }, 'second bytes')).toEqual({ filingId, outcome: 'UPDATED' });
    const sources = await db.reader.filingSource.findMany({
      orderBy: { version: 'asc' },
      select: { version: true, isCurrent: true, byteLength: true },
    });
    expect(sources).toEqual([
      { version: 1, isCurrent: false, byteLength: 11 },
      { version: 2, isCurrent: true, byteLength: 12 },
    ]);
    expect((await readSourceTexts(db, [filingId]))[0]?.text).toBe('second bytes');
    expect(await db.reader.filing.findMany({ select: { formType: true } })).toEqual([{ formType: '10-K405' }]);
  });

  test('new hints for the same bytes leave where they were taken from', async () => {
    const sourceUrl = 'https://example.com/filing.txt';
    const source = { bytes: new TextEncoder().encode('bytes'), decoder: 'utf-8', hints: noHints, parserVersion: '1' };
    const { accession: _, ...bare } = filing;
    await saveFiling(db, { record: recordOf(bare), diagnostics: [], text: 'bytes', source: { ...source, sourceUrl } });
    await saveFiling(db, { record: recordOf(filing), diagnostics: [], text: 'bytes', source: { ...source, sourceUrl: null } });
    expect(await db.reader.filing.findMany({ select: { accessionNumber: true, sourceUrl: true } })).toEqual([
      { accessionNumber: accession, sourceUrl },
    ]);
  });

  test('rows that stay keep their ids, and what is gone leaves nothing behind', async () => {
    await save(db, filing, 'first bytes');
    const [before] = await db.reader.signature.findMany();
    await save(db, { ...filing, exhibits: [], signatures: [{ name: 'Bob Roe' }], documents: ['only'] }, 'second bytes');
    const [after] = await db.reader.signature.findMany({ include: { signatory: true } });
    expect(after).toMatchObject({ id: before?.id, signatory: { name: 'Bob Roe' } });
    expect(await rowCounts()).toMatchObject({ Signatory: 1, Exhibit: 0, Document: 1, SearchText: 4 });
  });

  test('exhibits may exchange their documents', async () => {
    const exhibits = [
      { number: '1', document: 0 },
      { number: '2', document: 1 },
    ];
    await save(db, { ...filing, exhibits }, 'a');
    await save(
      db,
      {
        ...filing,
        exhibits: [
          { number: '1', document: 1 },
          { number: '2', document: 0 },
        ],
      },
      'b',
    );
    const stored = await db.reader.exhibit.findMany({ include: { document: true }, orderBy: { position: 'asc' } });
    expect(stored.map(({ document }) => document?.position)).toEqual([1, 0]);
  });

  test('a document that two exhibits name belongs to the first', async () => {
    await save(db, {
      ...filing,
      exhibits: [
        { number: '1', document: 1 },
        { number: '2', document: 1 },
      ],
    });
    const stored = await db.reader.exhibit.findMany({ orderBy: { position: 'asc' } });
    expect(stored.map(({ documentId }) => documentId === null)).toEqual([false, true]);
  });

  test('a bare document is known by its bytes and takes the number that it later comes with', async () => {
    const { accession: _, ...bare } = filing;
    const { filingId } = await save(db, bare, 'bytes');
    expect(await save(db, bare, 'bytes')).toEqual({ filingId, outcome: 'UNCHANGED' });
    expect(await save(db, filing, 'bytes')).toEqual({ filingId, outcome: 'UPDATED' });
    expect(await db.reader.filing.findMany({ select: { accessionNumber: true } })).toEqual([{ accessionNumber: accession }]);
    expect(await rowCounts()).toMatchObject({ Filing: 1, FilingSource: 1 });
  });

  test('a bare document that comes under the number of a stored filing is not there twice', async () => {
    const { accession: _, ...bare } = filing;
    await save(db, bare, 'bytes');
    const { filingId } = await save(db, filing, 'the submission');
    expect(await save(db, filing, 'bytes')).toEqual({ filingId, outcome: 'UPDATED' });
    expect(await rowCounts()).toMatchObject({ Filing: 1, FilingSource: 2 });
  });

  test('whichever statement fails, nothing of the filing remains', async () => {
    await save(db, { ...filing, accession: '0000000001-00-000009', signatures: [{ name: 'Zoe Poe' }] }, 'earlier');
    const before = await rowCounts();
    let statements = 1;
    for (; ; statements += 1) {
      const saved = await save(failingAt(statements), filing).catch(() => null);
      if (saved !== null) break;
      expect(await rowCounts()).toEqual(before);
    }
    expect(statements).toBeGreaterThan(20);
  });

  test('ten thousand exhibits take as many statements as one', async () => {
    await save(db, { ...filing, accession: '0000000001-00-000003' }, 'so that registrant and signatory are known');
    const exhibits = Array.from({ length: 10_000 }, (_, index) => ({ number: `10.${index}` }));
    const one = await statementsOf(() => save(counting, { ...filing, exhibits: exhibits.slice(0, 1) }, 'one'));
    const many = await statementsOf(() => save(counting, { ...filing, accession: '0000000001-00-000002', exhibits }, 'many'));
    expect(many).toBe(one);
    expect(await db.reader.exhibit.count()).toBe(10_002);
  });

  test('what no column can hold is replaced, not refused', async () => {
    await save(db, { ...filing, signatures: [{ name: 'Ann\0Lee \ud800' }] });
    expect(await db.reader.signature.findMany({ select: { nameAsSigned: true } })).toEqual([{ nameAsSigned: 'Ann\ufffdLee \ufffd' }]);
  });

  test('instants are stored in the form in which Prisma compares them', async () => {
    await save(db, filing);
    const [row] = await db.query<{ acceptedAt: string; type: string; ingestedAt: string }>(
      sql`SELECT "acceptedAt", typeof("acceptedAt") AS "type", "ingestedAt" FROM "Filing"`,
    );
    expect(row).toMatchObject({ acceptedAt: '2000-03-01T22:02:11.000+00:00', type: 'text', ingestedAt: expect.stringMatching(/\+00:00$/) });
    expect(await db.reader.filing.count({ where: { acceptedAt: new Date('2000-03-01T22:02:11Z') } })).toBe(1);
  });

  test('subscribers hear of what is stored, and not of what is known already', async () => {
    const stored = db.events.subscribe();
    const { filingId } = await save(db, filing, 'a');
    await save(db, filing, 'a');
    const second = await save(db, { ...filing, accession: '0000000001-00-000002' }, 'b');
    expect([await stored.next(), await stored.next()].map(({ value }) => value)).toEqual([filingId, second.filingId]);
    const waiting = stored.next();
    await stored.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  let statements = 0;
  const counting: Database = {
    get dialect() {
      return db.dialect;
    },
    get events() {
      return db.events;
    },
    get reader() {
      return db.reader;
    },
    query: (statement) => db.query(statement),
    write: (work) =>
      db.write((query) =>
        work((statement) => {
          statements += 1;
          return query(statement);
        }),
      ),
    onStatement: (listener) => db.onStatement(listener),
    close: () => db.close(),
  };

  async function statementsOf(work: () => Promise<unknown>): Promise<number> {
    statements = 0;
    await work();
    return statements;
  }

  function failingAt(place: number): Database {
    let seen = 0;
    return {
      ...db,
      write: (work) =>
        db.write((query) =>
          work((statement) => {
            seen += 1;
            return seen === place ? Promise.reject(new Error('no more')) : query(statement);
          }),
        ),
    };
  }
});

describe('deleteFiling', () => {
  test('a filing goes with everything that nothing else names', async () => {
    const { filingId } = await save(db, filing);
    expect(await deleteFiling(db, filingId)).toBe(true);
    expect(Object.values(await rowCounts()).every((count) => count === 0)).toBe(true);
    expect(await deleteFiling(db, filingId)).toBe(false);
  });

  test('what another filing names stays as that filing says it', async () => {
    await save(
      db,
      { ...filing, accession: '0000000001-99-000001', filedOn: '1999-01-01', parties: [{ name: 'Old Acme', cik: '0000000001' }] },
      'old',
    );
    const { filingId } = await save(db, filing, 'new');
    await deleteFiling(db, filingId);
    expect(await db.reader.registrant.findMany({ select: { name: true, lastFiledOn: true } })).toEqual([
      { name: 'Old Acme', lastFiledOn: '1999-01-01' },
    ]);
    expect(await rowCounts()).toMatchObject({ Signatory: 1, Filing: 1 });
  });
});
