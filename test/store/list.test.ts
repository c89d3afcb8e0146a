import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filingStatistics } from '../../src/store/filing-statistics.ts';
import { countEdges, listCoSignatories, listRegistrantsOfSignatories, listSignatoriesOfRegistrants } from '../../src/store/list/edges.ts';
import type { ExhibitFilter, FilingFilter, RegistrantFilter, SignatoryFilter } from '../../src/store/list/filter.ts';
import { countRows, type ListRequest, type ListSubject, listIds, type PageArguments, type Parents } from '../../src/store/list.ts';
import { InvalidCursorError } from '../../src/store/store-error.ts';
import { countStatements, openTestDatabase } from './test-database.ts';
import { save, type TestFiling } from './test-filing.ts';

const page = (more: Partial<PageArguments> = {}): PageArguments => ({ first: null, after: null, last: null, before: null, ...more });
const accession = (sequence: number): string => `0000000001-00-${String(sequence).padStart(6, '0')}`;

const db = await openTestDatabase();
afterAll(() => db[Symbol.asyncDispose]());

const filings: readonly TestFiling[] = [
  {
    form: '10-K',
    filedOn: '1999-03-30',
    period: '1998-12-31',
    parties: [{ name: 'Alpha 100% Corp', cik: '0000000001', sicCode: '1000' }],
    signatures: [
      { name: 'Ann Lee', title: 'President', signedOn: '1999-03-29' },
      { name: 'Bob Roe', title: 'Director' },
    ],
    exhibits: [
      { number: '10.2', description: 'Plan_A', document: 0 },
      { number: '10.10', from: { text: 'x', form: '10-K' } },
    ],
  },
  {
    form: '10-K/A',
    filedOn: '1999-05-01',
    period: '1998-12-31',
    parties: [{ name: 'ALPHA 100% CORP', cik: '0000000001' }],
    signatures: [{ name: 'ANN LEE', title: 'President' }],
  },
  {
    form: '8-K',
    filedOn: '1999-05-01',
    items: ['5', '7'],
    parties: [{ name: 'Beta_Holdings', cik: '0000000002', formerNames: ['Éclair SA'] }],
    signatures: [{ name: 'Zoë Ångström', title: 'Chief Executive' }],
    exhibits: [{ number: '99.1', description: 'Plan B' }],
  },
  {
    form: '8-k',
    filedOn: '2001-01-01',
    items: ['2.02'],
    parties: [{ name: 'betaXholdings', cik: '0000000003' }],
    signatures: [{ name: 'Ann Lee', title: 'Secretary' }],
  },
  { form: '6-K', parties: [{ name: 'Gamma', cik: '0000000004' }], signatures: [{ name: 'Cy Poe' }] },
  {
    form: 'SC TO-T',
    filedOn: '2002-01-01',
    parties: [
      { name: 'Gamma', cik: '0000000004', role: 'SUBJECT_COMPANY' },
      { name: 'Delta', cik: '0000000005', role: 'FILED_BY' },
      { name: 'Delta', cik: '0000000005', role: 'FILED_BY' },
    ],
    diagnostics: ['signature-not-found'],
  },
];
const ids: number[] = [];
beforeAll(async () => {
  for (const [index, filing] of filings.entries()) ids.push((await save(db, { ...filing, accession: accession(index) })).filingId);
});

const subject = (more: Partial<Extract<ListSubject, { entity: 'filing' }>> = {}): Extract<ListSubject, { entity: 'filing' }> => ({
  entity: 'filing',
  filter: null,
  orderBy: null,
  ...more,
});
async function list(request: ListSubject & { parents?: Parents; page?: PageArguments }): Promise<readonly number[]> {
  const [only] = await listIds(db, { page: page(), parents: null, ...request });
  return only?.ids ?? [];
}

describe('filters of filings', () => {
  const places = async (filter: FilingFilter): Promise<readonly number[]> =>
    (await list(subject({ filter }))).map((id) => ids.indexOf(id)).toSorted();
  test.each<[string, FilingFilter, readonly number[]]>([
    ['nothing asked', {}, [0, 1, 2, 3, 4, 5]],
    ['form, whatever its case', { formType: { eq: '8-K' } }, [2, 3]],
    ['one of several forms', { formType: { in: ['10-k', '6-k'] } }, [0, 4]],
    ['one of very many forms', { formType: { in: ['10-k', ...Array.from({ length: 5000 }, (_, index) => `F-${index}`)] } }, [0]],
    ['one of several names, in any alphabet', { registrant: { name: { in: ['éCLAIR sa', 'DELTA', 'Ünknown'] } } }, [2, 5]],
    ['none of no forms', { formType: { in: [] } }, []],
    ['base form', { baseFormType: { eq: '10-K' } }, [0, 1]],
    ['beginning', { formType: { startsWith: '10-k/' } }, [1]],
    ['two comparisons', { formType: { startsWith: '10', contains: '/' } }, [1]],
    ['a day', { filedOn: { eq: '1999-05-01' } }, [1, 2]],
    ['days', { filedOn: { gte: '1999-05-01', lte: '2001-01-01' } }, [1, 2, 3]],
    ['period', { periodEnd: { lte: '1998-12-31' } }, [0, 1]],
    ['amendments', { isAmendment: true }, [1]],
    ['no amendments', { isAmendment: false }, [0, 2, 3, 4, 5]],
    ['item', { itemCode: { eq: '2.02' } }, [3]],
    ['exhibit', { exhibitNumber: { startsWith: '10.' } }, [0]],
    ['registrant by CIK', { registrant: { cik: { eq: '0000000004' } } }, [4, 5]],
    ['registrant by CIKs', { registrant: { cik: { in: ['0000000002', '0000000003'] } } }, [2, 3]],
    ['a percent sign means itself', { registrant: { name: { contains: '0% c' } } }, [0, 1]],
    ['an underscore means itself', { registrant: { name: { startsWith: 'beta_' } } }, [2]],
    ['a backslash and a quote mean themselves', { registrant: { name: { contains: `\\'"` } } }, []],
    ['former name, in any alphabet', { registrant: { name: { eq: 'éCLAIR sa' } } }, [2]],
    ['signatory', { signatory: { name: { contains: 'ANN' } } }, [0, 1, 3]],
    ['signatory, in any alphabet', { signatory: { name: { startsWith: 'ZOË å' } } }, [2]],
    ['title of that signature', { signatory: { name: { eq: 'ann lee' }, title: { eq: 'president' } } }, [0, 1]],
    ['and', { and: [{ formType: { startsWith: '8' } }, { filedOn: { gte: '2000-01-01' } }] }, [3]],
    ['or', { or: [{ formType: { eq: '6-K' } }, { isAmendment: true }] }, [1, 4]],
    ['or of nothing', { or: [] }, []],
    ['not', { not: { formType: { startsWith: '8' } } }, [0, 1, 4, 5]],
    ['not, where nothing is known', { not: { filedOn: { gte: '1999-01-01' } } }, [4]],
    ['accession number', { accessionNumber: { eq: accession(3) } }, [3]],
    ['accession numbers', { accessionNumber: { in: [accession(0), accession(5), 'x'] } }, [0, 5]],
    ['without a date', { filedOn: { isNull: true } }, [4]],
    ['with a date', { filedOn: { isNull: false } }, [0, 1, 2, 3, 5]],
    ['stored lately', { ingestedAt: { gte: new Date(0) } }, [0, 1, 2, 3, 4, 5]],
    ['stored long ago', { ingestedAt: { lt: new Date(0) } }, []],
    ['read by this parser', { parserVersion: { eq: '1' } }, [0, 1, 2, 3, 4, 5]],
    ['diagnostic', { diagnosticCode: { eq: 'signature-not-found' } }, [5]],
    ['an exhibit of which two things hold', { exhibit: { number: { startsWith: '10' }, isIncorporatedByReference: true } }, [0]],
    ['no one exhibit of which both hold', { exhibit: { number: { eq: '10.2' }, isIncorporatedByReference: true } }, []],
    ['an exhibit of a filing that …', { exhibit: { filing: { formType: { eq: '8-K' } } } }, [2]],
    ['signatory by number of registrants', { signatory: { registrantCount: { lte: 1 }, name: { eq: 'Bob Roe' } } }, [0]],
    ['day of that signature', { signatory: { name: { eq: 'Ann Lee' }, signedOn: { eq: '1999-03-29' } } }, [0]],
    ['signed on no day', { signatory: { name: { eq: 'Ann Lee' }, signedOn: { isNull: true } } }, [1, 3]],
    ['null asks nothing', { formType: null, and: null, not: null }, [0, 1, 2, 3, 4, 5]],
    ['relations within relations', { signatory: { registrant: { not: { name: { contains: 'alpha' } } }, name: { eq: 'Ann Lee' } } }, [3]],
  ])('%s', async (_case, filter, expected) => {
    expect(await places(filter)).toEqual(expected);
    expect(await countRows(db, { ...subject({ filter }), parents: null })).toEqual([expected.length]);
  });
});

describe('filters of others', () => {
  test.each<[string, RegistrantFilter, readonly string[]]>([
    ['names, sorted whatever their case', {}, ['Alpha 100% Corp', 'Beta_Holdings', 'betaXholdings', 'Delta', 'Gamma']],
    ['by SIC code', { sicCode: { eq: '1000' } }, ['Alpha 100% Corp']],
    ['without one', { not: { sicCode: { eq: '1000' } } }, ['Beta_Holdings', 'betaXholdings', 'Delta', 'Gamma']],
    ['by a filing', { filing: { filedOn: { eq: '1999-05-01' }, isAmendment: false } }, ['Beta_Holdings']],
  ])('registrants: %s', async (_case, filter, expected) => {
    const found = await list({ entity: 'registrant', filter, orderBy: null });
    const rows = await db.reader.registrant.findMany({ where: { id: { in: [...found] } } });
    expect(
      found.map((id) =>
        rows
          .find((row) => row.id === id)
          ?.name.replace('ALPHA', 'Alpha')
          .replace('CORP', 'Corp'),
      ),
    ).toEqual(expected);
  });

  test.each<[string, SignatoryFilter, readonly string[]]>([
    ['title', { title: { contains: 'SECRET' } }, ['Ann Lee']],
    ['title and registrant at one signature', { title: { eq: 'Secretary' }, registrant: { cik: { eq: '0000000001' } } }, []],
    ['not', { not: { name: { contains: 'e' } } }, ['Zoë Ångström']],
    ['title and filing at one signature', { title: { eq: 'Director' }, filing: { formType: { eq: '10-K' } } }, ['Bob Roe']],
    ['without a CIK', { cik: { in: ['0000000001'] } }, []],
    ['number of registrants', { registrantCount: { eq: 1, gte: 1, lte: 1 }, title: { startsWith: 'C' } }, ['Zoë Ångström']],
    ['more registrants than any has', { registrantCount: { gte: 2 } }, []],
  ])('signatories: %s', async (_case, filter, expected) => {
    const found = await list({ entity: 'signatory', filter, orderBy: { field: 'NAME', direction: 'ASC' } });
    const rows = await db.reader.signatory.findMany({ where: { id: { in: [...found] } } });
    expect(found.map((id) => rows.find((row) => row.id === id)?.name)).toEqual(expected);
  });

  test.each<[string, ExhibitFilter, readonly string[]]>([
    ['numbers, sorted as people count', {}, ['10.2', '10.10', '99.1']],
    ['description', { description: { contains: 'plan_' } }, ['10.2']],
    ['without such a description', { not: { description: { contains: 'plan_' } } }, ['10.10', '99.1']],
    ['incorporated', { isIncorporatedByReference: true }, ['10.10']],
    ['of filings', { filing: { formType: { eq: '8-K' } } }, ['99.1']],
    ['attached', { isAttached: true }, ['10.2']],
    ['not attached', { isAttached: false }, ['10.10', '99.1']],
  ])('exhibits: %s', async (_case, filter, expected) => {
    const found = await list({ entity: 'exhibit', filter, orderBy: { field: 'NUMBER', direction: 'ASC' } });
    const rows = await db.reader.exhibit.findMany({ where: { id: { in: [...found] } } });
    expect(found.map((id) => rows.find((row) => row.id === id)?.number)).toEqual(expected);
  });
});

describe('pages', () => {
  const requests: readonly [string, ListSubject & { parents: Parents | null }][] = [
    ['filings, latest first', { ...subject(), parents: null }],
    ['filings, oldest period first', { ...subject({ orderBy: { field: 'PERIOD_END', direction: 'ASC' } }), parents: null }],
    ['filings, as they came', { ...subject({ orderBy: { field: 'INGESTED_AT', direction: 'ASC' } }), parents: null }],
    ['registrants by name', { entity: 'registrant', filter: null, orderBy: { field: 'NAME', direction: 'DESC' }, parents: null }],
    ['registrants by date', { entity: 'registrant', filter: null, orderBy: { field: 'LAST_FILED_ON', direction: 'DESC' }, parents: null }],
    [
      'signatories by registrants',
      { entity: 'signatory', filter: null, orderBy: { field: 'REGISTRANT_COUNT', direction: 'DESC' }, parents: null },
    ],
    ['exhibits', { entity: 'exhibit', filter: null, orderBy: null, parents: null }],
    ['filings of a registrant', { ...subject(), parents: { relation: 'filingsOfRegistrant', ids: [1] } }],
  ];
  const whole = async (request: ListSubject & { parents: Parents | null }) =>
    (await listIds(db, { ...request, page: page({ first: 100 }) }))[0];

  test.each(requests)('%s: forward pages of any size are the list, and so are backward ones', async (_name, request) => {
    const all = (await whole(request))?.ids ?? [];
    for (const size of [1, 2, 3, 7]) {
      expect(await walk(request, (cursor) => page({ first: size, after: cursor }), 'forward')).toEqual(all);
      expect(await walk(request, (cursor) => page({ last: size, before: cursor }), 'backward')).toEqual(all);
    }
  });

  test('a page of nothing says whether there is something', async () => {
    expect(await listIds(db, { ...subject(), parents: null, page: page({ first: 0 }) })).toEqual([
      { ids: [], cursors: [], hasNextPage: true, hasPreviousPage: false },
    ]);
  });

  test.each([
    ['nonsense', 'nonsense'],
    ['JSON that is no cursor', Buffer.from('{"a":1}').toString('base64url')],
    ['a cursor of another order', Buffer.from('["filing.PERIOD_END.ASC","",1]').toString('base64url')],
  ])('%s is refused as a cursor', async (_case, after) => {
    await expect(listIds(db, { ...subject(), parents: null, page: page({ after }) })).rejects.toThrow(InvalidCursorError);
  });

  async function walk(
    request: ListSubject & { parents: Parents | null },
    next: (cursor: string | null) => PageArguments,
    way: 'forward' | 'backward',
  ): Promise<readonly number[]> {
    const seen: number[] = [];
    let cursor: string | null = null;
    for (let goesOn = true; goesOn; ) {
      const asked: ListRequest = { ...request, page: next(cursor) };
      const [one] = await listIds(db, asked);
      const idsOfPage = one?.ids ?? [];
      if (way === 'forward') seen.push(...idsOfPage);
      else seen.unshift(...idsOfPage);
      cursor = (way === 'forward' ? one?.cursors.at(-1) : one?.cursors[0]) ?? null;
      goesOn = (way === 'forward' ? one?.hasNextPage : one?.hasPreviousPage) ?? false;
    }
    return seen;
  }
});

describe('lists under parents', () => {
  const registrantIds = async (): Promise<readonly number[]> =>
    (await db.reader.registrant.findMany({ orderBy: { cik: 'asc' } })).map(({ id }) => id);

  test('every parent has its own limit and its own end', async () => {
    const parents: Parents = { relation: 'filingsOfRegistrant', ids: [...(await registrantIds()), 999_999] };
    const filter = { not: { formType: { eq: '425' } } };
    const pages = await listIds(db, { ...subject({ filter }), parents, page: page({ first: 1 }) });
    expect(pages.map((one) => [one.ids.map((id) => ids.indexOf(id)), one.hasNextPage])).toEqual([
      [[1], true],
      [[2], false],
      [[3], false],
      [[5], true],
      [[5], false],
      [[], false],
    ]);
    expect(await countRows(db, { ...subject({ filter }), parents })).toEqual([2, 1, 1, 2, 1, 0]);
  });

  test('a registrant named twice by a filing has it once', async () => {
    const [, , , , delta = 0] = await registrantIds();
    expect(await list({ ...subject(), parents: { relation: 'filingsOfRegistrant', ids: [delta] } })).toEqual([ids[5]]);
  });

  test.each([1, 10, 100])('%i parents take one statement for their pages, one for their counts, two for signing edges', async (count) => {
    const many = Array.from({ length: count }, (_, index) => index + 1);
    const parents: Parents = { relation: 'filingsOfRegistrant', ids: many };
    expect(await countStatements(db, () => listIds(db, { ...subject(), parents, page: page({ first: 5 }) }))).toBe(1);
    expect(await countStatements(db, () => countRows(db, { ...subject(), parents }))).toBe(1);
    expect(await countStatements(db, () => listSignatoriesOfRegistrants(db, { registrantIds: many, page: page() }))).toBe(2);
    expect(await countStatements(db, () => listRegistrantsOfSignatories(db, { signatoryIds: many, page: page() }))).toBe(2);
    expect(await countStatements(db, () => listCoSignatories(db, { signatoryIds: many, page: page() }))).toBe(1);
    expect(await countStatements(db, () => countEdges(db, { relation: 'coSignatories', ids: many }))).toBe(1);
  });

  test('a registrant knows who signs, how often, from when to when and as what', async () => {
    const [alpha = 0] = await registrantIds();
    const [who] = await listSignatoriesOfRegistrants(db, { registrantIds: [alpha], page: page() });
    expect(who?.edges).toEqual([
      { signatureCount: 2, firstSignedOn: '1999-03-29', lastSignedOn: '1999-05-01', titles: ['President'] },
      { signatureCount: 1, firstSignedOn: '1999-03-30', lastSignedOn: '1999-03-30', titles: ['Director'] },
    ]);
    expect(await countEdges(db, { relation: 'signatoriesOfRegistrant', ids: [alpha] })).toEqual([2]);
  });

  test('edges are paged from either end', async () => {
    const [alpha = 0] = await registrantIds();
    const ask = async (more: Partial<PageArguments>) =>
      (await listSignatoriesOfRegistrants(db, { registrantIds: [alpha], page: page(more) }))[0];
    const first = await ask({ first: 1 });
    const second = await ask({ first: 1, after: first?.cursors[0] ?? null });
    const last = await ask({ last: 1 });
    const beforeLast = await ask({ last: 1, before: last?.cursors[0] ?? null });
    expect([first?.hasNextPage, second?.hasNextPage]).toEqual([true, false]);
    expect(last?.ids).toEqual(second?.ids);
    expect(beforeLast?.ids).toEqual(first?.ids);
  });

  test('co-signatories and the filings they share', async () => {
    const ann = await db.reader.signature.findFirstOrThrow({ where: { nameAsSigned: 'Ann Lee', title: 'President' } });
    const [others] = await listCoSignatories(db, { signatoryIds: [ann.signatoryId], page: page() });
    expect(others?.edges).toEqual([{ sharedFilingCount: 1 }]);
    const pair: readonly [number, number] = [ann.signatoryId, others?.ids[0] ?? 0];
    expect(await list({ ...subject(), parents: { relation: 'filingsSharedBySignatories', ids: [pair] } })).toEqual([ids[0]]);
  });
});

describe('filingStatistics', () => {
  test('counts under a filter, in one statement', async () => {
    const filter = { not: { formType: { eq: '425' } } };
    const statistics = await filingStatistics(db, filter);
    expect(statistics).toMatchObject({
      total: 6,
      byYear: [
        { key: '2002', count: 1 },
        { key: '2001', count: 1 },
        { key: '1999', count: 3 },
      ],
    });
    expect(statistics.byFormType.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(statistics.topRegistrants[0]).toMatchObject({ count: 2 });
    expect(await countStatements(db, () => filingStatistics(db, filter))).toBe(1);
  });

  test('of nothing', async () => {
    expect(await filingStatistics(db, { formType: { eq: 'none' } })).toEqual({ total: 0, byFormType: [], byYear: [], topRegistrants: [] });
  });
});
