import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { deleteFiling } from '../../src/store/delete-filing.ts';
import { chooseSource, type SourceCandidate } from '../../src/store/identity/choose-source.ts';
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
      orderBy: { position: 'asc' },
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

  test('is undone when the source goes or is another after all', async () => {
    await save(db, source, 'a');
    await save(db, user([row({ text: 'x', form: '10-K', filedOn: '1999-03-30', number: '3.1' })]));
    await save(db, { ...source, form: '10-Q' }, 'b');
    expect(await resolved()).toEqual([[null, null]]);
  });
});

describe('chooseSource', () => {
  const candidate = (filingId: number, more: Partial<SourceCandidate> = {}): SourceCandidate => ({
    filingId,
    filedOn: '1999-03-30',
    periodEndsOn: '',
    exhibitId: null,
    isOriginal: true,
    ...more,
  });
  test.each<[string, SourceCandidate[], { text: string; saysDay: boolean }, unknown]>([
    ['nothing for no candidates', [], { text: '', saysDay: false }, { filingId: null, exhibitId: null }],
    [
      'the original among copies',
      [candidate(1, { exhibitId: 5 }), candidate(2, { exhibitId: 6, isOriginal: false })],
      { text: '', saysDay: false },
      { filingId: 1, exhibitId: 5 },
    ],
    [
      'nothing in another year',
      [candidate(1, { exhibitId: 5 })],
      { text: 'for 1997', saysDay: false },
      { filingId: null, exhibitId: null },
    ],
    [
      'a filing whose day was said, whatever years the text has',
      [candidate(1)],
      { text: 'plan of 1985', saysDay: true },
      { filingId: 1, exhibitId: null },
    ],
    [
      'no exhibit where the filing has two of the number',
      [candidate(1, { exhibitId: 5 }), candidate(1, { exhibitId: 6 })],
      { text: '', saysDay: false },
      { filingId: 1, exhibitId: null },
    ],
  ])('chooses %s', (_case, candidates, note, expected) => {
    expect(chooseSource(candidates, note)).toEqual(expected);
  });
});
