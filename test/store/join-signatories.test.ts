import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { deleteFiling } from '../../src/store/delete-filing.ts';
import { searchGraph } from '../../src/store/search.ts';
import { namesOfSignatories } from './signatories.ts';
import { openTestDatabase } from './test-database.ts';
import { save, type TestFiling, type TestParty, type TestSignature } from './test-filing.ts';

let db: Database;
beforeEach(async () => {
  const opened = await openTestDatabase();
  db = opened;
  return () => opened[Symbol.asyncDispose]();
});

const acme: TestParty = { name: 'Acme', cik: '0000000001' };
const beta: TestParty = { name: 'Beta', cik: '0000000002' };
let sequence = 0;
const filing = (parties: readonly TestParty[], signatures: readonly TestSignature[], more: TestFiling = {}): TestFiling => {
  sequence += 1;
  return { accession: `0000000001-00-${String(sequence).padStart(6, '0')}`, parties: [...parties], signatures: [...signatures], ...more };
};
const signedBy = (...names: readonly string[]): TestFiling =>
  filing(
    [acme],
    names.map((name) => ({ name })),
  );

describe('variants of a name within a registrant', () => {
  test('are one signatory, whose id is the oldest', async () => {
    const ids: number[] = [];
    for (const name of ['J. A. Smith', 'John Smith', 'SMITH JOHN A']) {
      const { filingId } = await save(db, signedBy(name));
      ids.push((await db.reader.signature.findFirstOrThrow({ where: { filingId } })).signatoryId);
    }
    expect(new Set(ids).size).toBe(1);
    expect(await db.reader.signatory.findMany()).toMatchObject([{ id: ids[0], name: 'John Smith', registrantCount: 1 }]);
  });

  test('part when a name comes that either could be, and join again when it goes', async () => {
    await save(db, signedBy('J. Smith'));
    await save(db, signedBy('John Smith'));
    const before = await db.reader.signature.findMany({ orderBy: { id: 'asc' } });
    const { filingId } = await save(db, signedBy('James Smith'));
    expect(await namesOfSignatories(db)).toEqual([['J. Smith (Acme)'], ['James Smith (Acme)'], ['John Smith (Acme)']]);
    await deleteFiling(db, filingId);
    expect(await namesOfSignatories(db)).toEqual([['J. Smith (Acme)', 'John Smith (Acme)']]);
    expect(await db.reader.signature.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });

  test('a name that parts has the id again that it had before it joined', async () => {
    await save(db, signedBy('John Smith'));
    const { filingId } = await save(db, signedBy('J. Smith', 'James Smith'));
    const idOf = async (): Promise<number> =>
      (await db.reader.signature.findFirstOrThrow({ where: { filingId, nameAsSigned: 'J. Smith' } })).signatoryId;
    const own = await idOf();
    const { filingId: later } = await save(db, signedBy('X. Jones'));
    await deleteFiling(db, later);
    expect(await idOf()).toBe(own);
  });

  test('father and son who sign one filing are two, although one does not say which he is', async () => {
    await save(db, signedBy('William Ford'));
    await save(db, signedBy('William Ford, Jr.'));
    expect(await db.reader.signatory.count()).toBe(1);
    const { filingId } = await save(db, signedBy('William Ford', 'William Ford, Jr.'));
    expect(await db.reader.signatory.count()).toBe(2);
    await deleteFiling(db, filingId);
    expect(await db.reader.signatory.count()).toBe(1);
  });

  test('are found by search under any of them', async () => {
    await save(db, signedBy('John Allen Smith'));
    await save(db, signedBy('J. A. Smith'));
    const { hits } = await searchGraph(db, { query: 'allen', types: ['SIGNATORY'], page: { first: null, after: null } });
    expect(hits).toMatchObject([{ kind: 'SIGNATORY', excerpt: expect.stringContaining('John <mark>Allen</mark> Smith') }]);
  });

  test('in a filing that names no registrant join within it alone', async () => {
    await save(db, filing([], [{ name: 'John Smith' }, { name: 'John A. Smith' }]));
    await save(db, filing([], [{ name: 'John Smith' }]));
    expect(await db.reader.signatory.count()).toBe(2);
  });

  test('join once a registrant known by name is claimed by its CIK', async () => {
    await save(db, filing([{ name: 'Zenith' }], [{ name: 'John A. Smith' }, { name: 'Ann Lee' }]));
    await save(db, filing([acme], [{ name: 'John Smith' }, { name: 'Ann Lee' }]));
    expect(await db.reader.signatory.count()).toBe(4);
    await save(db, filing([{ name: 'Zenith', cik: '0000000001' }], []));
    expect(await namesOfSignatories(db)).toEqual([['Ann Lee (Zenith)'], ['John A. Smith (Zenith)', 'John Smith (Zenith)']]);
  });
});

describe('across registrants', () => {
  test('a name alone joins nobody', async () => {
    await save(db, filing([acme], [{ name: 'John Smith' }]));
    await save(db, filing([beta], [{ name: 'John Smith' }]));
    expect(await db.reader.signatory.count()).toBe(2);
  });

  test('one filing joins who signs it for several, whatever the attorneys', async () => {
    const signed = (onBehalfOf: string, attorney: string): TestSignature => ({ name: 'Ann Lee', onBehalfOf, attorney });
    await save(db, filing([acme, beta], [signed('Acme', 'Bob Roe'), signed('Beta', 'Cy Poe'), { name: 'Di Moe', onBehalfOf: 'Beta' }]));
    const signers = await db.reader.signatory.findMany({ where: { signatures: { some: {} } }, orderBy: { name: 'asc' } });
    expect(signers).toMatchObject([
      { name: 'Ann Lee', registrantCount: 2 },
      { name: 'Di Moe', registrantCount: 1 },
    ]);
  });

  test('one power of attorney joins who gave it and who acts under it', async () => {
    const signed = (name: string, onBehalfOf: string): TestSignature => ({ name, onBehalfOf, attorney: 'Bob Roe' });
    await save(db, filing([beta], [{ name: 'Ann B. Lee' }]));
    await save(db, filing([acme, beta], [signed('Ann Lee', 'Acme'), signed('ANN LEE', 'Beta'), signed('Cy Poe', 'Acme')]));
    expect(await namesOfSignatories(db)).toEqual([[], ['ANN LEE (Beta)', 'Ann B. Lee (Beta)', 'Ann Lee (Acme)'], ['Cy Poe (Acme)']]);
    const signatures = await db.reader.signature.findMany({ where: { attorneyInFactId: { not: null } } });
    expect(new Set(signatures.map(({ attorneyInFactId }) => attorneyInFactId)).size).toBe(1);
    expect(await db.reader.signatory.findFirst({ where: { name: { startsWith: 'A' } } })).toMatchObject({ registrantCount: 2 });
  });

  const insider = (issuer: TestParty, name = 'John Smith'): TestFiling =>
    filing(
      [
        { ...issuer, role: 'ISSUER' },
        { name: 'SMITH JOHN A', cik: '0000000099', role: 'REPORTING_OWNER' },
      ],
      [{ name }],
      { form: '4' },
    );

  test('an insider of two issuers is who signs their reports under a variant of the name', async () => {
    await save(db, filing([acme], [{ name: 'John A. Smith' }]));
    await save(db, filing([beta], [{ name: 'J. A. Smith' }]));
    expect(await db.reader.signatory.count()).toBe(2);
    await save(db, insider(acme));
    await save(db, insider(beta, 'John A. Smith'));
    expect(await db.reader.signatory.findMany()).toMatchObject([{ cik: '0000000099', registrantCount: 3 }]);
  });

  test('an insider whose report goes is known no longer', async () => {
    await save(db, filing([acme], [{ name: 'John A. Smith' }]));
    const { filingId } = await save(db, insider(acme));
    await deleteFiling(db, filingId);
    expect(await db.reader.signatory.findMany()).toMatchObject([{ cik: null, registrantCount: 1 }]);
    expect(await db.reader.signatoryName.count()).toBe(1);
  });
});

const names = fc.constantFrom(
  'J. Smith',
  'John Smith',
  'John A. Smith',
  'JAMES SMITH',
  'John Smith, Jr.',
  'SMITH JOHN B',
  'Ann Lee',
  'A. Lee',
);
const someFilings = fc.array(
  fc.record({
    parties: fc.constantFrom<readonly TestParty[]>([acme], [beta], [acme, beta], [{ name: 'Acme' }], []),
    signatures: fc.array(
      fc.record(
        { name: names, attorney: fc.constantFrom('Bob Roe', 'B. Roe'), onBehalfOf: fc.constantFrom('Acme', 'Beta') },
        { requiredKeys: ['name'] },
      ),
      { maxLength: 4 },
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

test('any order of ingest, and what came and went in between, gives the same signatories', async () => {
  const orders = someFilings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })));
  const storeAll = async (all: readonly TestFiling[], order: readonly number[], passing: number): Promise<unknown> => {
    await using own = await openTestDatabase();
    const stored = new Map<number, number>();
    for (const index of order) stored.set(index, (await save(own, all[index] ?? {}, `${index}`)).filingId);
    await deleteFiling(own, stored.get(passing) ?? 0);
    await save(own, all[passing] ?? {}, `${passing}`);
    return namesOfSignatories(own);
  };
  await fc.assert(
    fc.asyncProperty(orders, async ([drafts, order]) => {
      const all = drafts.map(({ parties, signatures }) => filing(parties, signatures));
      expect(await storeAll(all, order, order[0] ?? 0)).toEqual(await storeAll(all, [...all.keys()], 0));
    }),
    { numRuns: 25 },
  );
});
