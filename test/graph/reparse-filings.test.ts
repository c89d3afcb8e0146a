import { zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../src/store/sql.ts';
import { makeFiling } from './make-filing.ts';
import { at, type Graph, ingestAll, openGraph } from './open-graph.ts';

const reparse = `mutation ($filter: FilingFilter, $first: Int, $after: String) { reparseFilings(filter: $filter, first: $first, after: $after) {
  __typename ... on Error { code path }
  ... on ReparseFilingsSuccess { pageInfo { hasNextPage endCursor }
    results { outcome filing { accessionNumber exhibits { id number } } changes { path before after } diagnostics { code } } } } }`;
const accession = (number: number): string => `0000100001-96-${String(number).padStart(6, '0')}`;

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await ingestAll(graph, [makeFiling(1), makeFiling(2), makeFiling(3)]);
});
afterAll(() => graph.close());

/** Makes the graph say of a filing what a parser that read it otherwise would have said. */
async function misread(accessionNumber: string): Promise<void> {
  const id = sql`(SELECT "id" FROM "Filing" WHERE "accessionNumber" = ${accessionNumber})`;
  await graph.database.write(async (query) => {
    await query(sql`UPDATE "Signature" SET "title" = 'Chairman' WHERE "filingId" = ${id} AND "position" = 0`);
    await query(sql`DELETE FROM "Exhibit" WHERE "filingId" = ${id} AND "position" = 2`);
    await query(sql`UPDATE "Filing" SET "filedOn" = NULL, "filedOnOrder" = '' WHERE "id" = ${id}`);
    await query(sql`UPDATE "FilingSource" SET "parserVersion" = '0.0.1' WHERE "filingId" = ${id}`);
  });
}

describe('reparseFilings', () => {
  test('answers what changed, and the graph says it', async () => {
    await misread(accession(2));
    const filter = { parserVersion: { eq: '0.0.1' } };
    const { data } = await graph.post(reparse, { filter });
    expect(at(data, 'reparseFilings', 'results')).toMatchObject([
      {
        outcome: 'UPDATED',
        filing: { accessionNumber: accession(2), exhibits: [{ number: '3.1' }, { number: '10.1' }, { number: '21' }] },
        changes: [
          { path: 'filedOn', before: null, after: '1996-03-28' },
          { path: 'signatures[0].title', before: 'Chairman', after: 'President' },
          { path: 'exhibits[2].number', before: null, after: '21' },
          { path: 'exhibits[2].description', before: null, after: 'Subsidiaries of the Registrant, report number 2.' },
        ],
      },
    ]);
    const { data: after } = await graph.post('query ($filter: FilingFilter) { filings(filter: $filter) { totalCount } }', { filter });
    expect(at(after, 'filings', 'totalCount')).toBe(0);
  });

  test('what says the same is unchanged, and keeps its ids', async () => {
    const { data: before } = await graph.post(
      '{ filings(orderBy: { field: INGESTED_AT, direction: ASC }) { nodes { exhibits { id number } } } }',
    );
    const { data } = await graph.post(reparse);
    for (const index of [0, 1, 2]) {
      expect(at(data, 'reparseFilings', 'results', index)).toMatchObject({
        outcome: 'UNCHANGED',
        changes: [],
        filing: at(before, 'filings', 'nodes', index),
      });
    }
  });

  test('goes on page by page, in the order in which filings came', async () => {
    const seen: unknown[] = [];
    let after: unknown = null;
    do {
      const { data } = await graph.post(reparse, { first: 2, after });
      const results = at(data, 'reparseFilings', 'results');
      if (Array.isArray(results)) seen.push(...results.map((result) => at(result, 'filing', 'accessionNumber')));
      after = at(data, 'reparseFilings', 'pageInfo', 'hasNextPage') === true ? at(data, 'reparseFilings', 'pageInfo', 'endCursor') : null;
    } while (after !== null);
    expect(seen).toEqual([accession(1), accession(2), accession(3)]);
  });

  test('a cursor that is none is refused by its name', async () => {
    const { errors } = await graph.post(reparse, { after: 'x' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  test('a source that is no filing to the present parser stays as it was', async () => {
    const filing = sql`(SELECT "id" FROM "Filing" WHERE "accessionNumber" = ${accession(3)})`;
    const empty = zstdCompressSync(new Uint8Array());
    await graph.database.write((query) => query(sql`UPDATE "FilingSource" SET "content" = ${empty} WHERE "filingId" = ${filing}`));
    const { data } = await graph.post(reparse, { filter: { accessionNumber: { eq: accession(3) } } });
    expect(at(data, 'reparseFilings', 'results')).toMatchObject([
      {
        outcome: 'UNREADABLE',
        changes: [],
        filing: { accessionNumber: accession(3), exhibits: [{}, {}, {}] },
        diagnostics: [{ code: 'empty-text' }],
      },
    ]);
  });
});

describe('deleteFiling', () => {
  const remove = `mutation ($id: ID!) { deleteFiling(id: $id) { __typename ... on DeleteFilingSuccess { deletedId } ... on Error { code message path } } }`;

  test('takes everything that nothing else names with it', async () => {
    await ingestAll(graph, [makeFiling(9, { cik: '0000100009', name: 'OTHER CO', signer: 'Una Sole' })]);
    const counts = '{ filings { totalCount } registrants { totalCount } signatories { totalCount } exhibits { totalCount } }';
    const found = await graph.post('query ($number: AccessionNumber!) { filing(accessionNumber: $number) { id } }', {
      number: accession(9),
    });
    const id = at(found.data, 'filing', 'id');
    expect((await graph.post(remove, { id })).data).toEqual({ deleteFiling: { __typename: 'DeleteFilingSuccess', deletedId: id } });
    expect((await graph.post(counts)).data).toEqual({
      filings: { totalCount: 3 },
      registrants: { totalCount: 1 },
      signatories: { totalCount: 2 },
      exhibits: { totalCount: 9 },
    });
    expect((await graph.post(remove, { id })).data).toEqual({
      deleteFiling: { __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'There is no filing with this id.', path: ['id'] },
    });
  });

  test('an id of something else is refused', async () => {
    const { data } = await graph.post('{ registrants { nodes { id } } }');
    const { errors } = await graph.post(remove, { id: at(data, 'registrants', 'nodes', 0, 'id') });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
  });
});
