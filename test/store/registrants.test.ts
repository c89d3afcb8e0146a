import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { openTestDatabase } from './test-database.ts';
import { save, type TestFiling } from './test-filing.ts';

let db: Database;
beforeEach(async () => {
  const opened = await openTestDatabase();
  db = opened;
  return () => opened[Symbol.asyncDispose]();
});

const cik = '0000000007';
const signatures = [{ name: 'Ann Lee', onBehalfOf: 'Acme, Inc.' }];
const named: TestFiling = { parties: [{ name: 'Acme, Inc.' }], signatures, filedOn: '2001-01-01' };
const numbered: TestFiling = { accession: '0000000001-02-000001', parties: [{ name: 'ACME INC', cik }], signatures, filedOn: '2002-01-01' };

const registrants = () => db.reader.registrant.findMany({ orderBy: { id: 'asc' }, include: { filings: true, formerNames: true } });

describe('a registrant without a CIK', () => {
  test('is claimed by a later filing with a CIK and that name', async () => {
    await save(db, named);
    const [before] = await registrants();
    await save(db, numbered);
    const after = await registrants();
    expect(after).toMatchObject([{ id: before?.id, cik, name: 'ACME INC' }]);
    expect(after[0]?.filings).toHaveLength(2);
    expect(await db.reader.signatory.count()).toBe(1);
  });

  test('is found under its CIK when that came first', async () => {
    await save(db, numbered);
    await save(db, named);
    expect(await registrants()).toMatchObject([{ cik, name: 'ACME INC' }]);
    expect(await db.reader.signatory.count()).toBe(1);
  });

  test('is claimed by a former name', async () => {
    await save(db, named);
    await save(db, { ...numbered, parties: [{ name: 'Zenith Corp', cik, formerNames: ['ACME INC'] }] });
    expect(await registrants()).toMatchObject([{ cik, name: 'Zenith Corp', formerNames: [{ name: 'ACME INC', changedOn: '2000-01-31' }] }]);
  });

  test('is joined with one that has the CIK already; parties, signatories and signatures are not double', async () => {
    await save(db, { ...numbered, parties: [{ name: 'Zenith Corp', cik }], signatures: [{ name: 'ANN LEE' }] });
    await save(db, named);
    expect(await registrants()).toHaveLength(2);
    await save(db, { ...numbered, accession: '0000000001-03-000001', filedOn: '2003-01-01' });
    const after = await registrants();
    expect(after).toMatchObject([{ cik, name: 'ACME INC', formerNames: [{ name: 'Zenith Corp' }] }]);
    expect(after[0]?.filings).toHaveLength(3);
    expect(await db.reader.signatory.findMany({ include: { signatures: true, names: true } })).toMatchObject([
      { signatures: [{}, {}, {}], names: [{ nameKey: 'ANN LEE' }] },
    ]);
  });

  test('is claimed within one filing that names it once without and once with the CIK', async () => {
    await save(db, { ...numbered, parties: [{ name: 'Zenith Corp', cik }], signatures: [] });
    const parties = [
      { name: 'Acme Inc', role: 'SUBJECT_COMPANY' },
      { name: 'Acme Inc', cik },
    ];
    await save(db, { ...numbered, accession: '0000000001-03-000001', parties });
    expect(await registrants()).toMatchObject([{ cik, filings: [{}, {}] }]);
  });

  test('is the one of the very same words where two registrants with a CIK are alike', async () => {
    await save(db, numbered);
    await save(db, { ...numbered, accession: '0000000001-02-000002', parties: [{ name: 'Acme Ltd', cik: '0000000008' }] });
    await save(db, named);
    expect((await registrants()).map((row) => [row.cik, row.filings.length])).toEqual([
      [cik, 2],
      ['0000000008', 1],
    ]);
  });

  test('stays by itself where two registrants with a CIK bear the name', async () => {
    await save(db, numbered);
    await save(db, { ...numbered, accession: '0000000001-02-000002', parties: [{ name: 'Acme Ltd', cik: '0000000008' }] });
    await save(db, { ...named, parties: [{ name: 'Acme Corp' }] });
    expect((await registrants()).map((row) => row.cik)).toEqual([cik, '0000000008', null]);
  });
});

describe('what a registrant shows of itself', () => {
  const older: TestFiling = {
    accession: '0000000001-95-000001',
    filedOn: '1995-01-01',
    parties: [{ name: 'Old Acme', cik, sicCode: '1111' }],
  };
  const newer: TestFiling = { accession: '0000000001-05-000001', filedOn: '2005-01-01', parties: [{ name: 'New Acme', cik }] };

  test.each([
    ['older first', [older, newer]],
    ['newer first', [newer, older]],
  ])('is what its latest filing that says it says, %s', async (_order, filings) => {
    for (const filing of filings) await save(db, filing);
    expect(await registrants()).toMatchObject([
      {
        name: 'New Acme',
        nameKey: 'NEW ACME',
        sicCode: '1111',
        lastFiledOn: '2005-01-01',
        formerNames: [{ name: 'Old Acme', changedOn: null }],
      },
    ]);
  });

  test('a registrant that a filing no longer names is gone', async () => {
    await save(db, older, 'a');
    await save(db, { ...older, parties: [{ name: 'Somebody Else', cik: '0000000009' }] }, 'b');
    expect(await registrants()).toMatchObject([{ name: 'Somebody Else' }]);
  });
});

describe('whose filing it is', () => {
  test.each([
    ['a holder, of a Schedule 13D', ['SUBJECT_COMPANY', 'FILED_BY'], 1],
    ['the insider, of a Form 4', ['ISSUER', 'REPORTING_OWNER'], 1],
    ['the first filer, of many', ['FILER', 'FILER'], 0],
  ])('%s', async (_case, roles, index) => {
    await save(db, { parties: roles.map((role, place) => ({ name: `Party ${place}`, cik: `000000000${place}`, role })) });
    expect(await db.reader.filing.findFirst({ select: { registrant: { select: { name: true } } } })).toEqual({
      registrant: { name: `Party ${index}` },
    });
  });
});

describe('signatories', () => {
  test('an insider who signs for himself is joined across issuers by CIK', async () => {
    const parties = (issuer: string) => [
      { name: issuer, cik: issuer === 'A Co' ? '0000000011' : '0000000012', role: 'ISSUER' },
      { name: 'SMITH JOHN A', cik: '0000000099', role: 'REPORTING_OWNER' },
    ];
    await save(db, { accession: '0000000001-02-000001', form: '4', parties: parties('A Co'), signatures: [{ name: 'John A. Smith' }] });
    await save(db, { accession: '0000000001-02-000002', form: '4', parties: parties('B Co'), signatures: [{ name: 'John Smith' }] });
    expect(await db.reader.signatory.findMany({ include: { signatures: true } })).toMatchObject([
      { cik: '0000000099', signatures: [{}, {}] },
    ]);
  });

  test('a signatory bears the name last signed, not in capitals where one was not', async () => {
    const signed = (filedOn: string, name: string): TestFiling => ({ filedOn, parties: [{ name: 'Acme', cik }], signatures: [{ name }] });
    for (const filing of [signed('2001-01-01', 'Ann Lee'), signed('2002-01-01', 'Ann M. Lee'), signed('2003-01-01', 'ANN LEE')])
      await save(db, filing);
    expect(await db.reader.signatory.findMany({ select: { name: true } })).toEqual([{ name: 'Ann M. Lee' }]);
  });

  test('namesakes of two registrants are two', async () => {
    await save(db, { ...numbered, signatures: [{ name: 'Ann Lee' }] });
    await save(db, {
      accession: '0000000001-02-000002',
      parties: [{ name: 'Other Co', cik: '0000000008' }],
      signatures: [{ name: 'Ann Lee' }],
    });
    expect(await db.reader.signatory.count()).toBe(2);
  });

  test('who signs for a co-registrant is known within it', async () => {
    const parties = [
      { name: 'Parent Corp', cik },
      { name: 'Daughter LLC', cik: '0000000008' },
    ];
    await save(db, { parties, signatures: [{ name: 'Ann Lee', onBehalfOf: 'Daughter, L.L.C.' }] });
    expect(await db.reader.signature.findFirst({ select: { onBehalfOf: true, registrant: true } })).toMatchObject({
      onBehalfOf: { name: 'Daughter LLC' },
      registrant: { name: 'Daughter LLC' },
    });
  });

  test('of two co-registrants alike but for the legal form, the one of that form is signed for', async () => {
    const parties = [
      { name: 'Acme Partners LLC', cik },
      { name: 'ACME PARTNERS L P', cik: '0000000008' },
    ];
    await save(db, {
      parties,
      signatures: [
        { name: 'Ann Lee', onBehalfOf: 'Acme Partners, L.P.' },
        { name: 'Bob Roe', onBehalfOf: 'Acme Partners' },
      ],
    });
    const stored = await db.reader.signature.findMany({ include: { onBehalfOf: true }, orderBy: { position: 'asc' } });
    expect(stored.map(({ onBehalfOf }) => onBehalfOf?.cik ?? null)).toEqual(['0000000008', null]);
  });

  test('whom nobody among the parties is keeps the name as printed', async () => {
    await save(db, { ...numbered, signatures: [{ name: 'Ann Lee', onBehalfOf: 'Strange Trust' }] });
    expect(await db.reader.signature.findFirst()).toMatchObject({ onBehalfOfId: null, onBehalfOfName: 'Strange Trust' });
  });

  test('an attorney-in-fact is a signatory of the same registrant, and one with who signs elsewhere', async () => {
    await save(db, { ...numbered, signatures: [{ name: 'Ann Lee', attorney: 'Bob Roe' }, { name: 'Bob Roe' }] });
    const [first, second] = await db.reader.signature.findMany({ orderBy: { position: 'asc' } });
    expect(first?.attorneyInFactId).toBe(second?.signatoryId);
  });

  test('a filing without parties joins its names within itself alone', async () => {
    await save(db, { parties: [], signatures: [{ name: 'Ann Lee' }, { name: 'ANN LEE' }] }, 'a');
    await save(db, { parties: [], signatures: [{ name: 'Ann Lee' }] }, 'b');
    expect(await db.reader.signatory.findMany({ include: { signatures: true } })).toMatchObject([
      { signatures: [{}, {}] },
      { signatures: [{}] },
    ]);
  });
});
