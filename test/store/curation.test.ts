import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { mergeSignatories } from '../../src/store/curation/merge-signatories.ts';
import { splitSignatory } from '../../src/store/curation/split-signatory.ts';
import { undoCuration } from '../../src/store/curation/undo-curation.ts';
import type { Database } from '../../src/store/database.ts';
import { deleteFiling } from '../../src/store/delete-filing.ts';
import { namesOfSignatories, signatoryNamed } from './signatories.ts';
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
const filing = (year: number, signatures: readonly (string | TestSignature)[], party = acme): TestFiling => ({
  accession: `000000000${party.cik?.slice(-1)}-00-00${year}`,
  filedOn: `${year}-03-01`,
  parties: [party],
  signatures: signatures.map((signed) => (typeof signed === 'string' ? { name: signed } : signed)),
});

async function merge(...names: readonly string[]): Promise<number> {
  const ids: number[] = [];
  for (const name of names) ids.push((await signatoryNamed(db, name)).id);
  const result = await mergeSignatories(db, ids);
  if (result.kind !== 'merged') throw new Error(result.kind);
  return result.curationId;
}

/** Splits off the signatures at these places, in the order of filing, of whoever signs under a name first. */
async function split(
  name: string,
  ...places: readonly number[]
): Promise<{ curationId: number; signatoryId: number; remainingId: number }> {
  const { id, signatureIds } = await signatoryNamed(db, name);
  const result = await splitSignatory(
    db,
    id,
    signatureIds.filter((_, place) => places.includes(place)),
  );
  if (result.kind !== 'split') throw new Error(result.kind);
  return result;
}

const signatures = () => db.reader.signature.findMany({ orderBy: { id: 'asc' } });
const consistent = async (): Promise<void> => {
  const all = await db.reader.signature.findMany({ include: { name: true, attorneyName: true } });
  for (const { signatoryId, attorneyInFactId, name, attorneyName } of all) {
    expect(name?.signatoryId).toBe(signatoryId);
    expect(attorneyName?.signatoryId ?? null).toBe(attorneyInFactId);
  }
  const idle = await db.reader.signatory.findMany({ where: { signatures: { none: {} }, actedFor: { none: {} } } });
  expect(idle).toEqual([]);
};

describe('a merge', () => {
  beforeEach(async () => {
    await save(db, filing(2000, ['Mary Jones']));
    await save(db, filing(2001, ['Mary Smith', 'Ann Lee'], beta));
  });

  test('makes signatories of any names one, under the oldest id', async () => {
    const { id } = await signatoryNamed(db, 'Mary Jones');
    await merge('Mary Smith', 'Mary Jones');
    expect(await namesOfSignatories(db)).toEqual([['Ann Lee (Beta)'], ['Mary Jones (Acme)', 'Mary Smith (Beta)']]);
    expect(await db.reader.signatory.findFirst({ where: { id } })).toMatchObject({ name: 'Mary Smith', registrantCount: 2 });
    await consistent();
  });

  test('outlives what is ingested, read again and deleted after it', async () => {
    await merge('Mary Jones', 'Mary Smith');
    await save(db, filing(2000, ['M. Jones', 'Mary Jones']), 'other bytes');
    await save(db, filing(2002, ['Mary A. Smith'], beta));
    const { filingId } = await save(db, filing(2003, ['Mark Smith'], beta));
    await deleteFiling(db, filingId);
    const [, all] = await namesOfSignatories(db);
    expect(all).toEqual(['M. Jones (Acme)', 'Mary A. Smith (Beta)', 'Mary Jones (Acme)', 'Mary Smith (Beta)']);
    await consistent();
  });

  test('holds again when a name comes back that nothing was signed under in between', async () => {
    await save(db, filing(1999, ['Una Sole']));
    await merge('Mary Jones', 'Mary Smith');
    await save(db, filing(2000, ['Una Sole']), 'without her');
    expect(await namesOfSignatories(db)).toEqual([['Ann Lee (Beta)'], ['Mary Smith (Beta)'], ['Una Sole (Acme)']]);
    await save(db, filing(2000, ['Mary Jones']), 'with her');
    expect(await namesOfSignatories(db)).toContainEqual(['Mary Jones (Acme)', 'Mary Smith (Beta)']);
    await consistent();
  });

  test('undone, gives every signatory its id again', async () => {
    const before = await signatures();
    const curationId = await merge('Mary Jones', 'Mary Smith');
    expect(await undoCuration(db, curationId)).toBe(true);
    expect(await signatures()).toEqual(before);
    expect(await db.reader.signatory.findMany({ select: { name: true }, orderBy: { id: 'asc' } })).toEqual([
      { name: 'Mary Jones' },
      { name: 'Mary Smith' },
      { name: 'Ann Lee' },
    ]);
    await consistent();
  });

  test('of two, the one that is not undone stands', async () => {
    const first = await merge('Mary Jones', 'Mary Smith');
    await merge('Mary Jones', 'Ann Lee');
    await undoCuration(db, first);
    expect(await namesOfSignatories(db)).toEqual([['Ann Lee (Beta)', 'Mary Jones (Acme)', 'Mary Smith (Beta)']]);
  });

  test('says which id nobody has, and does nothing', async () => {
    const { id } = await signatoryNamed(db, 'Mary Jones');
    expect(await mergeSignatories(db, [id, 77])).toEqual({ kind: 'missing', place: 1 });
    expect(await db.reader.signatoryCuration.count()).toBe(0);
  });
});

describe('a split', () => {
  test('takes a name away with all that is signed under it, later too', async () => {
    await save(db, filing(2000, ['J. Smith']));
    await save(db, filing(2001, ['John Smith', { name: 'Ann Lee', attorney: 'John Smith' }]));
    const { id } = await signatoryNamed(db, 'J. Smith');
    const { signatoryId, remainingId } = await split('J. Smith', 1);
    expect(remainingId).toBe(id);
    expect((await signatoryNamed(db, 'John Smith')).id).toBe(signatoryId);
    await save(db, filing(2002, ['John Smith', 'J. Smith']));
    expect(await namesOfSignatories(db)).toEqual([['Ann Lee (Acme)'], ['J. Smith (Acme)'], ['John Smith (Acme)']]);
    await save(db, filing(2003, ['John A. Smith']));
    expect(await namesOfSignatories(db)).toContainEqual(['John A. Smith (Acme)']);
    await consistent();
  });

  test('takes single signatures away from a name that father and son bear', async () => {
    for (const year of [2000, 2001, 2002]) await save(db, filing(year, ['John Smith', 'Ann Lee']));
    const { signatoryId, remainingId } = await split('John Smith', 1);
    const places = async (): Promise<readonly number[]> =>
      (await db.reader.signature.findMany({ where: { nameAsSigned: 'John Smith' }, orderBy: { filedOnOrder: 'asc' } })).map(
        (signed) => signed.signatoryId,
      );
    expect(await places()).toEqual([remainingId, signatoryId, remainingId]);
    // Read again with one signature more before it, and with another name in its place.
    await save(db, filing(2001, ['Ann Lee', 'Cy Poe', 'John Smith']), 'read again');
    await save(db, filing(2003, ['John Smith', 'J. Smith']));
    expect(await places()).toEqual([remainingId, signatoryId, remainingId, remainingId]);
    expect(await namesOfSignatories(db)).toContainEqual(['J. Smith (Acme)']);
    await consistent();
  });

  test('undone, gives back the signatures and the ids', async () => {
    await save(db, filing(2000, ['J. Smith', 'John Smith']));
    await save(db, filing(2001, ['John Smith']));
    const before = await signatures();
    const { curationId } = await split('John Smith', 0, 2);
    expect(await db.reader.signatory.count()).toBe(2);
    await undoCuration(db, curationId);
    expect(await signatures()).toEqual(before);
    expect(await db.reader.signatory.count()).toBe(1);
    await consistent();
  });

  test('of a split goes back to it when it is undone', async () => {
    for (const year of [2000, 2001, 2002]) await save(db, filing(year, ['John Smith']));
    const first = await split('John Smith', 1, 2);
    const { signatureIds } = await signatoryNamed(db, 'John Smith');
    expect(signatureIds).toHaveLength(1);
    const parted = await db.reader.signature.findMany({ where: { signatoryId: first.signatoryId }, orderBy: { id: 'asc' } });
    const second = await splitSignatory(db, first.signatoryId, [parted[1]?.id ?? 0]);
    expect(await db.reader.signatory.count()).toBe(3);
    await undoCuration(db, second.kind === 'split' ? second.curationId : 0);
    expect(await db.reader.signature.count({ where: { signatoryId: first.signatoryId } })).toBe(2);
    await undoCuration(db, first.curationId);
    expect(await db.reader.signatory.count()).toBe(1);
    await consistent();
  });

  test('keeps those apart that a CIK would make one', async () => {
    const owner: TestParty = { name: 'SMITH JOHN', cik: '0000000099', role: 'REPORTING_OWNER' };
    const form4 = (year: number): TestFiling => ({
      ...filing(year, ['John Smith']),
      parties: [{ ...acme, role: 'ISSUER' }, owner],
      form: '4',
    });
    await save(db, form4(2000));
    await save(db, form4(2001));
    const { curationId } = await split('John Smith', 1);
    expect(await db.reader.signatory.findMany({ orderBy: { id: 'asc' } })).toMatchObject([{ cik: '0000000099' }, { cik: null }]);
    await save(db, form4(2002));
    expect(await db.reader.signatory.count()).toBe(2);
    await undoCuration(db, curationId);
    expect(await db.reader.signatory.findMany()).toMatchObject([{ cik: '0000000099' }]);
    await consistent();
  });

  test('is overruled by a later merge, and stands when that is undone', async () => {
    await save(db, filing(2000, ['J. Smith', 'John Smith']));
    const { signatoryId, remainingId } = await split('J. Smith', 1);
    const result = await mergeSignatories(db, [signatoryId, remainingId]);
    expect(await db.reader.signatory.count()).toBe(1);
    await undoCuration(db, result.kind === 'merged' ? result.curationId : 0);
    expect((await db.reader.signatory.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)).toEqual([remainingId, signatoryId]);
  });

  test('of a name in a filing that is deleted leaves nothing', async () => {
    const { filingId } = await save(db, filing(2000, ['John Smith', 'John Smith']));
    await save(db, filing(2001, ['John Smith']));
    await split('John Smith', 0);
    await deleteFiling(db, filingId);
    expect(await namesOfSignatories(db)).toEqual([['John Smith (Acme)']]);
    await consistent();
  });

  test.each([
    ['all signatures', [0, 1], 'nobody-to-part'],
    ['none that it has', [0, 2], 'missing-signature'],
  ])('of %s is refused', async (_case, places, kind) => {
    await save(db, filing(2000, ['John Smith', 'John Smith', 'Ann Lee']));
    const { id } = await signatoryNamed(db, 'John Smith');
    const all = await signatures();
    expect(
      await splitSignatory(
        db,
        id,
        places.map((place) => all[place]?.id ?? 0),
      ),
    ).toMatchObject({ kind });
    expect(await db.reader.signatoryCuration.count()).toBe(0);
  });
});

test('a registrant that a CIK claims brings the decisions about its names along', async () => {
  await save(db, { ...filing(2000, ['Mary Jones', 'John Smith'], { name: 'Zenith' }), accession: '0000000003-00-000001' });
  await save(db, filing(2001, ['Mary Smith', 'J. Smith']));
  await merge('Mary Jones', 'Mary Smith');
  await save(db, { ...filing(2002, [], { name: 'Zenith', cik: '0000000001' }), accession: '0000000003-00-000002' });
  const names = await db.reader.signatory.findMany({ include: { signatures: true } });
  expect(names.map((signatory) => signatory.signatures.map(({ nameAsSigned }) => nameAsSigned).toSorted())).toEqual([
    ['Mary Jones', 'Mary Smith'],
    ['J. Smith', 'John Smith'],
  ]);
  await consistent();
});

type Step = { readonly kind: 'store' | 'remove' | 'merge' | 'split' | 'undo'; readonly at: number; readonly and: number };

const drafts: readonly TestFiling[] = [
  filing(2000, ['J. Smith', 'John Smith']),
  filing(2001, ['John Smith', 'John Smith', { name: 'Ann Lee', attorney: 'John A. Smith' }]),
  filing(2002, ['James Smith', 'Ann Lee']),
  filing(2003, ['John Smith', 'A. Lee'], beta),
  {
    ...filing(2004, ['John Smith']),
    form: '4',
    parties: [
      { ...acme, role: 'ISSUER' },
      { name: 'SMITH JOHN', cik: '0000000099', role: 'REPORTING_OWNER' },
    ],
  },
];

// An insider is merged with a namesake, and the signature of the insider's own report is taken away again.
const partedInsider: Step[] = [
  { kind: 'store', at: 9, and: 0 },
  { kind: 'store', at: 7, and: 0 },
  { kind: 'merge', at: 0, and: 1 },
  { kind: 'split', at: 0, and: 3 },
];

async function take({ kind, at, and }: Step, stored: Map<number, number>): Promise<void> {
  const signatories = await db.reader.signatory.findMany({ include: { signatures: true }, orderBy: { id: 'asc' } });
  const pick = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(list.length, 1)];
  const [one, other] = [pick(signatories, at), pick(signatories, and)];
  const place = at % drafts.length;
  if (kind === 'store') stored.set(place, (await save(db, drafts[place] ?? {}, `${place} ${and}`)).filingId);
  if (kind === 'remove' && (await deleteFiling(db, stored.get(place) ?? 0))) stored.delete(place);
  if (kind === 'merge' && one !== undefined && other !== undefined && one !== other) await mergeSignatories(db, [one.id, other.id]);
  if (kind === 'split' && one !== undefined)
    await splitSignatory(
      db,
      one.id,
      one.signatures.filter((_, index) => (index + and) % 2 === 0).map(({ id }) => id),
    );
  if (kind === 'undo') await undoCuration(db, pick(await db.reader.signatoryCuration.findMany(), at)?.id ?? 0);
}

test('whatever is stored, removed, merged, split and undone in between, undoing all of it leaves what the filings say', async () => {
  const step = fc.record({
    kind: fc.constantFrom<Step['kind']>('store', 'store', 'remove', 'merge', 'split', 'undo'),
    at: fc.nat(9),
    and: fc.nat(9),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      await using own = await openTestDatabase();
      await using fresh = await openTestDatabase();
      db = own;
      const stored = new Map<number, number>();
      for (const one of steps) {
        await take(one, stored);
        await consistent();
      }
      for (const { id } of await db.reader.signatoryCuration.findMany()) await undoCuration(db, id);
      await consistent();
      for (const place of stored.keys()) await save(fresh, drafts[place] ?? {}, `${place}`);
      expect(await namesOfSignatories(own)).toEqual(await namesOfSignatories(fresh));
    }),
    { numRuns: 25, examples: [[partedInsider]] },
  );
});
