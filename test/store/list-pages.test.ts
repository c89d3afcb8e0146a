import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { deleteFiling } from '../../src/store/delete-filing.ts';
import { type ListSubject, listIds, type PageArguments, type Parents } from '../../src/store/list.ts';
import { openTestDatabase } from './test-database.ts';
import { save } from './test-filing.ts';

// Pages while filings come and go between them: whatever was there all the time is seen once, in its place.

const db = await openTestDatabase();
afterAll(() => db[Symbol.asyncDispose]());

const page = (more: Partial<PageArguments>): PageArguments => ({ first: null, after: null, last: null, before: null, ...more });
const filing = { entity: 'filing', filter: null } as const;
const registrant = { entity: 'registrant', filter: null } as const;
const exhibit = { entity: 'exhibit', filter: null } as const;
const subjects: readonly ListSubject[] = (['ASC', 'DESC'] as const).flatMap((direction): readonly ListSubject[] => [
  { ...filing, orderBy: { field: 'FILED_ON', direction } },
  { ...filing, orderBy: { field: 'PERIOD_END', direction } },
  { ...filing, orderBy: { field: 'INGESTED_AT', direction } },
  { ...registrant, orderBy: { field: 'NAME', direction } },
  { ...registrant, orderBy: { field: 'LAST_FILED_ON', direction } },
  { entity: 'signatory', filter: null, orderBy: { field: 'NAME', direction } },
  { ...exhibit, orderBy: { field: 'FILED_ON', direction } },
  { ...exhibit, orderBy: { field: 'NUMBER', direction } },
]);

/** What happens between two pages: filings of these days come, and the one at this place of those stored goes. */
type Event = { readonly comes: string | null; readonly goes: number | null };
const day = fc.constantFrom('1990-01-01', '1999-05-01', '2030-01-01', '');
const event: fc.Arbitrary<Event> = fc.record({ comes: fc.option(day), goes: fc.option(fc.nat(50)) });

let sequence = 0;
// Names, numbers and days repeat, so that ids break ties; a registrant and a signatory belong to one filing, and go with it.
async function store(filedOn: string, cik = String(sequence + 1).padStart(10, '0')): Promise<void> {
  sequence += 1;
  const kind = sequence % 3;
  await save(db, {
    accession: `0000000001-00-${String(sequence).padStart(6, '0')}`,
    ...(filedOn === '' ? {} : { filedOn }),
    ...(kind === 0 ? {} : { period: `199${kind}-12-31` }),
    parties: [{ name: `${kind === 0 ? 'acme' : 'ACME'} ${kind}`, cik }],
    signatures: [{ name: `Ann ${['Lee', 'LEE', 'Roe'][kind]}` }],
    exhibits: [{ number: `10.${kind}` }, { number: '3' }],
  });
}

async function happen({ comes, goes }: Event, cik?: string): Promise<void> {
  if (comes !== null) await store(comes, cik);
  const stored = await db.reader.filing.findMany({ select: { id: true } });
  const gone = goes === null || stored.length < 4 ? undefined : stored[goes % stored.length];
  if (gone !== undefined) await deleteFiling(db, gone.id);
}

type List = ListSubject & { readonly parents: Parents | null };

async function whole(list: List): Promise<readonly number[]> {
  const [all] = await listIds(db, { ...list, page: page({ first: 100 }) });
  return all?.ids ?? [];
}

/** Walks the list by pages of a size, from its end if asked, while events happen; each row in the order of the list. */
async function walk(
  list: List,
  size: number,
  { isBackward, between }: { readonly isBackward: boolean; readonly between: () => Promise<void> },
) {
  const seen: number[] = [];
  for (let cursor: string | null = null, goesOn = true; goesOn; ) {
    const asked = page(isBackward ? { last: size, before: cursor } : { first: size, after: cursor });
    const [one] = await listIds(db, { ...list, page: asked });
    if (isBackward) seen.unshift(...(one?.ids ?? []));
    else seen.push(...(one?.ids ?? []));
    cursor = (isBackward ? one?.cursors[0] : one?.cursors.at(-1)) ?? null;
    goesOn = cursor !== null && ((isBackward ? one?.hasPreviousPage : one?.hasNextPage) ?? false);
    await between();
  }
  return seen;
}

async function keepsItsPlaces(
  list: List,
  { size, events, isBackward }: { size: number; events: readonly Event[]; isBackward: boolean },
  cik?: string,
) {
  while ((await whole(list)).length < 6) await store('1999-05-01', cik);
  const before = await whole(list);
  const coming = events.values();
  const seen = await walk(list, size, {
    isBackward,
    between: async () => {
      const { value, done } = coming.next();
      if (done !== true) await happen(value, cik);
    },
  });
  const after = new Set(await whole(list));
  const stayed = before.filter((id) => after.has(id));
  expect(seen.filter((id) => stayed.includes(id))).toEqual(stayed);
  expect(new Set(seen).size).toBe(seen.length);
}

const runs = fc.record({ size: fc.integer({ min: 1, max: 3 }), events: fc.array(event, { maxLength: 6 }), isBackward: fc.boolean() });

describe('filings that come and go between pages move none of the others', () => {
  test.each(subjects.map((subject) => [`${subject.entity} by ${subject.orderBy?.field} ${subject.orderBy?.direction}`, subject] as const))(
    '%s',
    async (_name, subject) => {
      await fc.assert(
        fc.asyncProperty(runs, (run) => keepsItsPlaces({ ...subject, parents: null }, run)),
        { numRuns: 30 },
      );
    },
  );

  test('filings of one registrant', async () => {
    await store('1999-05-01', '0000999999');
    await fc.assert(
      fc.asyncProperty(runs, async (run) => {
        await store('1999-05-01', '0000999999');
        const { id } = await db.reader.registrant.findUniqueOrThrow({ where: { cik: '0000999999' } });
        const parents: Parents = { relation: 'filingsOfRegistrant', ids: [id] };
        await keepsItsPlaces({ ...filing, orderBy: null, parents }, run, '0000999999');
      }),
      { numRuns: 30 },
    );
  });
});
