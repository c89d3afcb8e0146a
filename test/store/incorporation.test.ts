import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { deleteFiling } from '../../src/store/delete-filing.ts';
import { openTestDatabase } from './test-database.ts';
import { save, type TestExhibit, type TestFiling } from './test-filing.ts';

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

describe('incorporation by reference', () => {
  const row = (from: NonNullable<TestExhibit['from']>, number = '10.1'): TestExhibit => ({ number, from });
  const source = filed(1, '10-K', '1999-03-30', {
    period: '1998-12-31',
    exhibits: [{ number: '10.A.49' }, { number: '3.1' }],
    parties: [{ name: 'Acme', cik: '0000000001', fileNumber: '001-06746' }],
  });
  const other = filed(2, '10-K', '2000-03-30', { period: '1999-12-31', exhibits: [{ number: '10.A.49' }] });
  const user = (exhibits: TestExhibit[]): TestFiling => filed(9, '10-K405', '2001-03-30', { exhibits });

  async function resolved(): Promise<readonly (readonly [string | null, string | null])[]> {
    const rows = await db.reader.exhibit.findMany({
      where: { incorporationText: { not: null } },
      include: { incorporatedFiling: true, incorporatedExhibit: true },
      orderBy: [{ filing: { accessionNumber: 'asc' } }, { position: 'asc' }],
    });
    return rows.map((exhibit) => [
      exhibit.incorporatedFiling?.accessionNumber?.slice(-1) ?? null,
      exhibit.incorporatedExhibit?.number ?? null,
    ]);
  }

  const cases: readonly [string, TestExhibit, readonly [string | null, string | null]][] = [
    ['by form, day and exhibit number', row({ text: 'x', form: '10-K', filedOn: '1999-03-30', number: '10(a)49' }), ['1', '10.A.49']],
    ['by the period of the report', row({ text: 'x', form: 'Form 10-K', filedOn: '1998-12-31', number: '3.1' }), ['1', '3.1']],
    ['by a year in the text', row({ text: 'Annual Report for 1998', form: '10-K', number: '10.A.49' }), ['1', '10.A.49']],
    ['by file number', row({ text: 'x', form: '10-K', fileNumber: 'File No. 1-6746', number: '3.1' }), ['1', '3.1']],
    ['by its own number where the note says none', row({ text: 'x', form: '10-K', filedOn: '1999-03-30' }, '3.1'), ['1', '3.1']],
    [
      'to the filing alone where it has no such exhibit',
      row({ text: 'x', form: '10-K', filedOn: '1999-03-30', number: '77' }),
      ['1', null],
    ],
    ['to nothing where two filings have it', row({ text: 'x', form: '10-K', number: '10.A.49' }), [null, null]],
    ['to the only one that has it', row({ text: 'x', form: '10-K', number: '3.1' }), ['1', '3.1']],
    ['to nothing where the form is another', row({ text: 'x', form: 'S-1', filedOn: '1999-03-30' }), [null, null]],
    ['to nothing where the note says nothing', row({ text: 'previously filed' }), [null, null]],
  ];
  for (const [name, exhibit, expected] of cases)
    test.each(bothOrders([source, other, user([exhibit])]))(`is resolved ${name}, %s of ingest`, async (_order, filings) => {
      for (const filing of filings) await save(db, filing);
      expect(await resolved()).toEqual([expected]);
    });

  test('is not resolved to a filing of another registrant or to a later one', async () => {
    await save(db, { ...source, parties: [{ name: 'Other', cik: '0000000002' }] });
    await save(db, filed(3, '10-K', '2002-03-30', { exhibits: [{ number: '3.1' }] }));
    await save(db, user([row({ text: 'x', form: '10-K', number: '3.1' })]));
    expect(await resolved()).toEqual([[null, null]]);
  });

  test('is resolved once a registrant known by name is claimed by its CIK', async () => {
    await save(db, { ...user([row({ text: 'x', form: '10-K', filedOn: '1999-03-30', number: '3.1' })]), parties: [{ name: 'Zenith' }] });
    await save(db, { ...source, parties: [{ name: 'Acme', cik: '0000000001' }] });
    expect(await resolved()).toEqual([[null, null]]);
    await save(db, filed(3, '8-K', '2001-01-01', { parties: [{ name: 'Zenith', cik: '0000000001' }] }));
    expect(await resolved()).toEqual([['1', '3.1']]);
  });

  const together: Pick<TestFiling, 'parties'> = {
    parties: [
      { name: 'Parent', cik: '0000000002' },
      { name: 'Acme', cik: '0000000001', fileNumber: '333-00001' },
    ],
  };
  test.each(
    bothOrders([
      filed(1, 'S-1', '1999-01-10', { ...together, exhibits: [{ number: '3.1' }] }),
      user([row({ text: 'x', fileNumber: '333-1' }, '3.1')]),
    ]),
  )('is resolved by file number to a filing made together with others, %s of ingest', async (_order, filings) => {
    for (const filing of filings) await save(db, filing);
    expect(await resolved()).toEqual([['1', '3.1']]);
    const [source] = await db.reader.filing.findMany({ where: { formType: 'S-1' } });
    await deleteFiling(db, source?.id ?? 0);
    expect(await resolved()).toEqual([[null, null]]);
  });

  test('is undone when the source goes or is another after all', async () => {
    await save(db, source, 'a');
    await save(db, user([row({ text: 'x', form: '10-K', filedOn: '1999-03-30', number: '3.1' })]));
    await save(db, { ...source, form: '10-Q' }, 'b');
    expect(await resolved()).toEqual([[null, null]]);
  });

  describe('where several could be meant', () => {
    const third = filed(3, '10-K', '1998-03-30', { exhibits: [{ number: '10.A.49' }] });
    const said = async (): Promise<readonly string[]> => {
      const rows = await db.reader.diagnostic.findMany({ where: { code: 'ambiguous-incorporation' }, orderBy: { position: 'asc' } });
      return rows.map(({ message }) => message);
    };
    const vague = user([row({ text: 'x', form: '10-K', number: '10.A.49' }), row({ text: 'x', form: '10-K', number: '3.1' }, '3.1')]);
    const two = 'Exhibit 10.1: 0000000001-99-000001, 0000000001-00-000002 could each be meant by where it is incorporated from.';

    test.each(bothOrders([{ ...source, accession: '0000000001-99-000001' }, other, vague]))(
      'a diagnostic of the citing filing names them, %s of ingest',
      async (_order, filings) => {
        for (const filing of filings) await save(db, filing);
        expect(await said()).toEqual([two]);
        expect(await resolved()).toEqual([
          [null, null],
          ['1', '3.1'],
        ]);
      },
    );

    test('it comes and goes with the filings', async () => {
      const { filingId: first } = await save(db, source);
      const { filingId: citing } = await save(db, { ...vague, diagnostics: ['signature-not-found'] }, 'vague');
      expect(await said()).toEqual([]);
      const { filingId: second } = await save(db, other);
      expect(await said()).toHaveLength(1);
      await save(db, third);
      expect(await said()).toEqual([expect.stringContaining('-000003, 0000000001-00-000001, 0000000001-00-000002')]);
      await deleteFiling(db, second);
      expect(await said()).toHaveLength(1);
      await deleteFiling(db, first);
      expect(await said()).toEqual([]);
      expect(await db.reader.diagnostic.findMany({ where: { filingId: citing } })).toMatchObject([{ code: 'signature-not-found' }]);
    });

    test('it is gone when the citing filing says more', async () => {
      await save(db, source);
      await save(db, other);
      await save(db, vague, 'vague');
      expect(await said()).toHaveLength(1);
      await save(db, user([row({ text: 'x', form: '10-K', number: '10.A.49', filedOn: '1999-03-30' })]), 'exact');
      expect(await said()).toEqual([]);
    });

    test('it says when one filing has several exhibits of the number, and names no more than five filings', async () => {
      await save(db, { ...source, exhibits: [{ number: '10.A.49' }, { number: '10(a)49' }] });
      await save(db, vague);
      expect(await said()).toEqual(['Exhibit 10.1: 0000000001-00-000001 has several exhibits of the number meant.']);
      for (const sequence of [2, 3, 4, 5, 6, 7]) await save(db, { ...third, accession: `0000000001-98-00000${sequence}` });
      expect(await said()).toEqual([expect.stringMatching(/^Exhibit 10\.1: (?:\S+, ){4}\S+ and 2 more could each/), expect.any(String)]);
    });
  });

  test('an exhibit listed without its document, beside others with theirs, did not come with the filing', async () => {
    const promised = filed(1, 'S-1', '1999-01-10', { exhibits: [{ number: '3.1' }, { number: '23', document: 0 }] });
    const brought = filed(2, 'S-1/A', '1999-02-10', { exhibits: [{ number: '3.1', document: 0 }] });
    for (const filing of [promised, brought, user([row({ text: 'x', form: 'S-1' }, '3.1')])]) await save(db, filing);
    expect(await resolved()).toEqual([['2', '3.1']]);
  });

  test('links and diagnostics are the same in every order of ingest, and after filings came and went', async () => {
    const notes = [row({ text: 'the 1999 report', form: '10-K' }, '3.1'), row({ text: 'x', form: '10-K', number: '10.A.49' })];
    const filings = [
      source,
      other,
      user(notes),
      filed(8, '10-K/A', '2000-06-01', { period: '1999-12-31', exhibits: notes }),
      filed(7, '8-K', '2001-01-01'),
    ];
    const everything = async () => ({
      links: await resolved(),
      said: (await db.reader.diagnostic.findMany({ orderBy: [{ filing: { accessionNumber: 'asc' } }, { position: 'asc' }] })).map(
        ({ message }) => message,
      ),
    });
    const ingest = async (order: readonly TestFiling[], passing: TestFiling) => {
      const { filingId } = await save(db, passing);
      for (const filing of order) await save(db, filing);
      await deleteFiling(db, filingId);
      await save(db, passing);
      const all = await everything();
      for (const { id } of await db.reader.filing.findMany()) await deleteFiling(db, id);
      return all;
    };
    const expected = await ingest(filings, source);
    expect(expected.said.length).toBeGreaterThan(0);
    const orders = fc.shuffledSubarray(filings, { minLength: filings.length });
    await fc.assert(
      fc.asyncProperty(orders, fc.constantFrom(...filings), async (order, passing) => {
        expect(await ingest(order, passing)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});
