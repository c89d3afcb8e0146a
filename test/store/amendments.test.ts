import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { deleteFiling } from '../../src/store/delete-filing.ts';
import { openTestDatabase } from './test-database.ts';
import { save, type TestFiling, type TestParty } from './test-filing.ts';

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
  test.each(bothOrders(chain))(
    'every amendment amends the latest original of its form before it, %s of ingest',
    async (_order, filings) => {
      for (const filing of filings) await save(db, filing);
      expect(await amended()).toEqual({ 2: '1', 4: '3', 5: '3' });
    },
  );

  const periods = [
    filed(1, '10-Q', '2000-05-01', { period: '2000-03-31' }),
    filed(2, '10-Q', '2000-08-01', { period: '2000-06-30' }),
    filed(3, '10-Q/A', '2000-09-01', { period: '2000-03-31' }),
    filed(4, '10-Q/A', '2000-09-02'),
  ];
  test.each(bothOrders(periods))('where both name a period it must be the same, %s', async (_order, filings) => {
    for (const filing of filings) await save(db, filing);
    expect(await amended()).toEqual({ 3: '1', 4: '2' });
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

  test('nothing while the original is not there, whatever other amendments are', async () => {
    await save(db, filed(2, '6-K/A', '2000-02-01'));
    await save(db, filed(3, '6-K/A', '2000-03-01'));
    expect(await amended()).toEqual({ 2: null, 3: null });
    await save(db, filed(1, '6-K', '2000-01-01'));
    expect(await amended()).toEqual({ 2: '1', 3: '1' });
  });

  test('where one of two has no date, only an original of the same period', async () => {
    await save(db, { accession: '0000000001-00-000001', form: '10-Q', period: '2000-03-31' });
    await save(db, filed(2, '10-Q/A', '2000-09-01', { period: '2000-03-31' }));
    await save(db, filed(3, '10-Q/A', '2000-09-01'));
    await save(db, { accession: '0000000001-00-000004', form: '10-Q/A', period: '2000-03-31' });
    await save(db, { accession: '0000000001-00-000005', form: '10-Q/A' });
    expect(await amended()).toEqual({ 2: '1', 3: null, 4: '1', 5: null });
  });

  test('a company known by name, once it is claimed by its CIK, is the company of the schedules on it', async () => {
    const on = (subject: TestParty): Pick<TestFiling, 'parties'> => ({
      parties: [
        { ...subject, role: 'SUBJECT_COMPANY' },
        { name: 'Holder', cik: '0000000009', role: 'FILED_BY' },
      ],
    });
    await save(db, filed(1, 'SC 13D', '2000-01-01', on({ name: 'Zenith' })));
    await save(db, filed(2, 'SC 13D/A', '2000-02-01', on({ name: 'Acme', cik: '0000000001' })));
    expect(await amended()).toEqual({ 2: null });
    await save(db, filed(3, '8-K', '2000-03-01', { parties: [{ name: 'Zenith', cik: '0000000001' }] }));
    expect(await amended()).toEqual({ 2: '1' });
  });
});

describe('in every order of ingest', () => {
  const day = fc.constantFrom('2000-01-01', '2000-04-01', '2000-07-01', undefined);
  const period = fc.constantFrom('1999-12-31', '2000-03-31', undefined);
  const subject = fc.constantFrom<TestParty>(
    { name: 'Acme', cik: '0000000001' },
    { name: 'Zenith' },
    { name: 'Zenith', cik: '0000000003' },
  );
  const any = fc.record({ form: fc.constantFrom('SC 13D', 'SC 13D/A', 'SC 13D/A', '10-Q'), day, period, subject });
  const filings = fc.array(any, { minLength: 2, maxLength: 7 }).map((list) =>
    list.map(
      ({ form, day: filedOn, period: endsOn, subject: about }, sequence): TestFiling => ({
        accession: `0000000001-00-00000${sequence}`,
        form,
        ...(filedOn === undefined ? {} : { filedOn }),
        ...(endsOn === undefined ? {} : { period: endsOn }),
        parties: [
          { ...about, role: 'SUBJECT_COMPANY' },
          { name: 'Holder', cik: '0000000009', role: 'FILED_BY' },
        ],
      }),
    ),
  );

  // The rule once more, over a list: `Zenith` with and without its CIK is one company.
  function expectedOf(list: readonly TestFiling[]): Readonly<Record<string, string | null>> {
    const about = ({ parties }: TestFiling): string | undefined => parties?.[0]?.name;
    const suits = (one: TestFiling, original: TestFiling): boolean => {
      const isDated = one.filedOn !== undefined && original.filedOn !== undefined;
      const isBefore = one.filedOn === undefined || (original.filedOn ?? '') <= one.filedOn;
      const saysPeriods = one.period !== undefined && original.period !== undefined;
      return (
        original.form === 'SC 13D' && about(original) === about(one) && isBefore && (saysPeriods ? one.period === original.period : isDated)
      );
    };
    const order = (one: TestFiling): string => `${one.filedOn ?? ''} ${one.accession}`;
    const amendments = list.filter(({ form }) => form === 'SC 13D/A');
    return Object.fromEntries(
      amendments.map((one) => {
        const [latest] = list.filter((original) => suits(one, original)).toSorted((a, b) => order(b).localeCompare(order(a)));
        return [one.accession?.slice(-1) ?? '', latest?.accession?.slice(-1) ?? null];
      }),
    );
  }

  test('amendments are tied by the rule alone, also after filings came, went and changed', async () => {
    const order = filings.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length }), fc.nat()),
    );
    await fc.assert(
      fc.asyncProperty(order, async ([list, shuffled, pick]) => {
        const passing = list[pick % list.length] ?? {};
        await save(db, { ...passing, form: '10-Q', filedOn: '1999-01-01' }, 'before it changed');
        for (const filing of shuffled) await save(db, filing);
        expect(await amended()).toEqual(expectedOf(list));
        const [gone] = await db.reader.filing.findMany({ where: { accessionNumber: passing.accession ?? null } });
        await deleteFiling(db, gone?.id ?? 0);
        expect(await amended()).toEqual(expectedOf(list.filter((one) => one !== passing)));
        for (const { id } of await db.reader.filing.findMany()) await deleteFiling(db, id);
      }),
      { numRuns: 30 },
    );
  });
});
