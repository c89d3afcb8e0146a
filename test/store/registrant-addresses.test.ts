import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { deleteFiling } from '../../src/store/delete-filing.ts';
import { listAddresses } from '../../src/store/registrant-addresses.ts';
import { countStatements, openTestDatabase } from './test-database.ts';
import { save, type TestAddress, type TestFiling } from './test-filing.ts';

let db: Database;
beforeEach(async () => {
  const opened = await openTestDatabase();
  db = opened;
  return () => opened[Symbol.asyncDispose]();
});

const old: TestAddress = { street1: '20525 MARIANI AVE', city: 'CUPERTINO', stateOrCountry: 'CA', zip: '95014' };
const loop: TestAddress = { street1: '1 INFINITE LOOP', city: 'CUPERTINO', stateOrCountry: 'CA', zip: '95014', phone: '4089961010' };
const printed: TestAddress = { street1: '1 Infinite Loop', city: 'Cupertino', stateOrCountry: 'California', zip: '95014' };

const filed = (sequence: number, filedOn: string | null, business: TestAddress, mail?: TestAddress): TestFiling => ({
  accession: `0000000001-00-00000${sequence}`,
  ...(filedOn === null ? {} : { filedOn }),
  parties: [{ name: 'Apple', cik: '0000000001', business, ...(mail === undefined ? {} : { mail }) }],
});

async function history(): Promise<readonly (readonly unknown[])[]> {
  const [registrant] = await db.reader.registrant.findMany({ where: { cik: '0000000001' } });
  const [list = []] = await listAddresses(db, [registrant?.id ?? 0]);
  return list.map(({ kind, address, firstFiledOn, lastFiledOn }) => [kind, JSON.parse(address).street1, firstFiledOn, lastFiledOn]);
}

describe('the history of a registrant’s addresses', () => {
  const filings = [
    filed(1, '1994-12-13', old),
    filed(2, '1997-05-12', loop, loop),
    filed(3, '1998-05-11', printed, loop),
    filed(4, '1996-01-01', loop),
    filed(5, null, loop),
  ];
  const expected = [
    ['MAIL', '1 INFINITE LOOP', '1997-05-12', '1998-05-11'],
    ['BUSINESS', '1 Infinite Loop', '1996-01-01', '1998-05-11'],
    ['BUSINESS', '20525 MARIANI AVE', '1994-12-13', '1994-12-13'],
  ];

  test.each([
    ['in order', filings],
    ['in reverse', filings.toReversed()],
  ])('has each once, as last written, the latest first, %s of ingest', async (_order, list) => {
    for (const filing of list) await save(db, filing);
    expect(await history()).toEqual(expected);
  });

  test('forgets what no filing gives any more', async () => {
    const { filingId } = await save(db, filed(1, '1994-12-13', old));
    await save(db, filed(2, '1997-05-12', loop));
    await deleteFiling(db, filingId);
    expect(await history()).toEqual([['BUSINESS', '1 INFINITE LOOP', '1997-05-12', '1997-05-12']]);
  });

  test('has no dates where filings have none', async () => {
    await save(db, filed(1, null, old));
    expect(await history()).toEqual([['BUSINESS', '20525 MARIANI AVE', null, null]]);
  });

  test('of many registrants is one statement, and a registrant that is not there has none', async () => {
    await save(db, filed(1, '1994-12-13', old));
    expect(await countStatements(db, () => listAddresses(db, [1, 2, 3]))).toBe(1);
    expect((await listAddresses(db, [999, 1])).map((list) => list.length)).toEqual([0, 1]);
  });
});
