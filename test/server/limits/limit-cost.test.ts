import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFiling } from '../../graph/make-filing.ts';
import { at, type Graph, ingestAll, openGraph } from '../../graph/open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ limits: { cost: 1000, depth: 15, aliases: 100, directives: 50, tokens: 10_000 } });
  await ingestAll(graph, [makeFiling(1)]);
});
afterAll(() => graph.close());

async function costOf(query: string, variables: object = {}): Promise<unknown> {
  return at(await graph.post(query, variables), 'extensions', 'cost', 'requested');
}

describe('the cost is known from the operation and its variables', () => {
  test.each([
    ['a scalar of one object', '{ filing(accessionNumber: "0000100001-96-000001") { formType filedOn } }', {}, 1],
    ['a page without a size is one of twenty', '{ filings { nodes { formType } } }', {}, 1 + 20],
    ['first', '{ filings(first: 3) { nodes { formType } } }', {}, 1 + 3],
    ['last', '{ filings(last: 3) { nodes { formType } } }', {}, 1 + 3],
    ['first by variable', 'query ($first: Int) { filings(first: $first) { nodes { formType } } }', { first: 3 }, 1 + 3],
    ['a default of a variable', 'query ($first: Int = 3) { filings(first: $first) { nodes { formType } } }', {}, 1 + 3],
    ['a variable of null', 'query ($first: Int) { filings(first: $first) { nodes { formType } } }', { first: null }, 1 + 20],
    ['an edge and its node', '{ filings(first: 3) { edges { cursor node { formType } } } }', {}, 1 + 3 * 2],
    ['counts and page info cost nothing more', '{ filings(first: 3) { totalCount pageInfo { hasNextPage } } }', {}, 1],
    [
      'pages below pages multiply',
      '{ registrants(first: 3) { nodes { filings(first: 4) { nodes { formType } } } } }',
      {},
      1 + 3 * (1 + 1 + 4),
    ],
    ['a list without a size is ten', '{ filings(first: 3) { nodes { exhibits { number document { type } } } } }', {}, 1 + 3 * (1 + 10 * 2)],
    [
      'nodes are as many as their ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Filing { registrant { name } } } }',
      { ids: [] },
      0,
    ],
    ['topRegistrants(first:)', '{ filingStatistics { topRegistrants(first: 5) { count } } }', {}, 1 + 5],
    ['aliases add up', '{ a: filings(first: 3) { nodes { id } } b: filings(first: 4) { nodes { id } } }', {}, 4 + 5],
    [
      'a fragment counts wherever it is spread',
      '{ a: filings(first: 3) { ...F } b: filings(first: 4) { ...F } } fragment F on FilingConnection { nodes { id } }',
      {},
      4 + 5,
    ],
    ['introspection', '{ __schema { types { name fields { name } } } }', {}, 1],
  ])('%s', async (_case, query, variables, cost) => {
    expect(await costOf(query, variables)).toBe(cost);
  });

  test('of several operations only the one that runs', async () => {
    const query = 'query A { filings(first: 100) { nodes { id } } } query B { filings(first: 2) { nodes { id } } }';
    const response = await graph.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'B' }),
    });
    expect(await response.json()).toMatchObject({ extensions: { cost: { requested: 3, limit: 1000 } } });
  });

  test('ids are counted by the list that bears them', async () => {
    const { data } = await graph.post('{ filings { nodes { id } } }');
    const id = at(data, 'filings', 'nodes', 0, 'id');
    expect(await costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Filing { registrant { name } } } }', { ids: [id, id, id] })).toBe(
      3 * 2,
    );
  });
});

describe('an operation over the limit', () => {
  const query = '{ filings(first: 100) { nodes { exhibits { number document { type } } } } }';

  test('is refused before any of it runs, and says by how much', async () => {
    const { statements, ...answer } = await graph.count(query);
    expect(answer).toMatchObject({
      errors: [
        {
          message:
            'The operation costs 2101, and this server takes at most 1000: ask for smaller pages by "first" or "last", or for fewer lists below each other.',
          extensions: { code: 'COST_LIMIT_EXCEEDED', found: 2101, limit: 1000 },
        },
      ],
      extensions: { cost: { requested: 2101, limit: 1000 } },
    });
    expect(answer.data).toBeUndefined();
    expect(statements).toEqual([]);
  });

  test('is a wrong request by the status too, for clients that know the media type', async () => {
    const response = await graph.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(400);
  });

  test('is refused as a subscription, too', async () => {
    const { errors } = await graph.post(
      'subscription { filingIngested { registrant { filings(first: 100) { nodes { registrant { filings(first: 100) { nodes { id } } } } } } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'COST_LIMIT_EXCEEDED', limit: 1000 });
  });

  test('at the limit runs', async () => {
    const { errors } = await graph.post('{ filings(first: 999) { nodes { id } } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
  });
});

test('wrong variables are said to be wrong, not costed', async () => {
  const answer = await graph.post('query ($first: Int) { filings(first: $first) { nodes { id } } }', { first: 'many' });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(at(answer, 'extensions')).toBeUndefined();
});

test('every event of a subscription says its cost', async () => {
  const response = await graph.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { filingIngested { formType registrant { name } } }' }),
  });
  await ingestAll(graph, [makeFiling(2)]);
  const reader = response.body?.getReader();
  let received = '';
  while (!received.includes('data: ')) received += new TextDecoder().decode((await reader?.read())?.value);
  await reader?.cancel();
  expect(received).toContain('"cost":{"requested":2,"limit":1000}');
});
