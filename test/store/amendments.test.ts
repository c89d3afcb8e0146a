import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { deleteFiling } from '../../src/store/delete-filing.ts';
import { openTestDatabase } from './test-database.ts';
import { save, type TestFiling } from './test-filing.ts';

let db: Database;
beforeEach(async () => {
  const opened = await openTestDatabase();
  db = opened;
  return () => opened[Symbol.asyncDispose]();
});

const filed = (sequence: number, form: string, filedOn: string, more: TestFiling = {}): TestFiling => ({
  accession: `0000000001-00-00000${sequence}`,
  form,
  filedOn,
  ...more,
});
const bothOrders = <T>(list: readonly T[]): readonly [string, readonly T[]][] => [
  ['in order', list],
  ['in reverse', list.toReversed()],
];

async function amended(): Promise<Readonly<Record<string, string | null>>> {
  const rows = await db.reader.filing.findMany({ include: { amends: true }, where: { isAmendment: true } });
  const tail = (accession: string | null | undefined): string => accession?.slice(-1) ?? '';
  return Object.fromEntries(rows.map((row) => [tail(row.accessionNumber), row.amends === null ? null : tail(row.amends.accessionNumber)]));
}

describe('amends', () => {
  const chain = [
    filed(1, '6-K', '2000-01-01'),
    filed(2, '6-K/A', '2000-02-01'),
    filed(3, '6-K', '2000-03-01'),
    filed(4, '6-K/A', '2000-03-01'),
    filed(5, '6-K/A', '2000-03-01'),
  ];
  test.each(bothOrders(chain))('an amendment amends the latest filing of its form before it, %s of ingest', async (_order, filings) => {
    for (const filing of filings) await save(db, filing);
    expect(await amended()).toEqual({ 2: '1', 4: '3', 5: '4' });
  });

  const periods = [
    filed(1, '10-Q', '2000-05-01', { period: '2000-03-31' }),
    filed(2, '10-Q', '2000-08-01', { period: '2000-06-30' }),
    filed(3, '10-Q/A', '2000-09-01', { period: '2000-03-31' }),
    filed(4, '10-Q/A', '2000-09-02'),
  ];
  test.each(bothOrders(periods))('where both name a period it must be the same, %s', async (_order, filings) => {
    for (const filing of filings) await save(db, filing);
    expect(await amended()).toEqual({ 3: '1', 4: '3' });
  });

  test('a 10-K/A amends a 10-K405, and no other form, registrant or later filing', async () => {
    await save(db, filed(1, '10-K405', '2000-03-01'));
    await save(db, filed(2, '10-Q', '2000-04-01'));
    await save(db, filed(3, '10-K', '2000-04-01', { parties: [{ name: 'Other', cik: '0000000002' }] }));
    await save(db, filed(4, '10-K/A', '2000-05-01'));
    await save(db, filed(5, '10-K', '2001-03-01'));
    expect(await amended()).toEqual({ 4: '1' });
  });

  test('a holder amends the schedule on the same company', async () => {
    const on = (subject: string): Pick<TestFiling, 'parties'> => ({
      parties: [
        { name: `Company ${subject}`, cik: `000000000${subject}`, role: 'SUBJECT_COMPANY' },
        { name: 'Holder', cik: '0000000009', role: 'FILED_BY' },
      ],
    });
    await save(db, filed(1, 'SC 13D', '2000-01-01', on('1')));
    await save(db, filed(2, 'SC 13D', '2000-02-01', on('2')));
    await save(db, filed(3, 'SC 13D/A', '2000-03-01', on('1')));
    await save(db, filed(4, 'SC 13D/A', '2000-03-02', on('3')));
    expect(await amended()).toEqual({ 3: '1', 4: null });
  });

  test('a registration statement is amended under its own file number', async () => {
    const under = (fileNumber: string): Pick<TestFiling, 'parties'> => ({ parties: [{ name: 'Acme', cik: '0000000001', fileNumber }] });
    await save(db, filed(1, 'S-3', '2000-01-01', under('333-00001')));
    await save(db, filed(2, 'S-3', '2000-02-01', under('333-00002')));
    await save(db, filed(3, 'S-3/A', '2000-03-01', under('333-00001')));
    expect(await amended()).toEqual({ 3: '1' });
  });

  test('an amended filing that goes leaves the one before it', async () => {
    await save(db, filed(1, '6-K', '2000-01-01'));
    const { filingId } = await save(db, filed(2, '6-K', '2000-02-01'));
    await save(db, filed(3, '6-K/A', '2000-03-01'));
    await deleteFiling(db, filingId);
    expect(await amended()).toEqual({ 3: '1' });
  });
});
