import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFiling } from '../graph/make-filing.ts';
import { type Graph, ingestAll, openGraph } from '../graph/open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await ingestAll(graph, [makeFiling(1)]);
});
afterAll(() => graph.close());

const query = '{ filings { totalCount } }';

async function read(text: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return graph.fetch(`/graphql?query=${encodeURIComponent(text)}`, { headers: { accept: 'application/json', ...headers } });
}

const sayings = ({ status, headers }: Response): unknown => ({
  status,
  cacheControl: headers.get('cache-control'),
  hasETag: headers.has('etag'),
});

describe('what is read by GET', () => {
  test('may be kept, and is asked for again with its ETag', async () => {
    const first = await read(query);
    expect(sayings(first)).toEqual({ status: 200, cacheControl: 'public, no-cache', hasETag: true });
    expect(first.headers.get('vary')).toBe('Accept');
    expect(await first.json()).toMatchObject({ data: { filings: { totalCount: 1 } } });

    const etag = first.headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await read(query, { 'if-none-match': known });
      expect(sayings(again)).toEqual({ status: 304, cacheControl: 'public, no-cache', hasETag: true });
      expect(await again.text()).toBe('');
    }
    expect((await read(query, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('has another ETag as another media type', async () => {
    const [json, response] = [await read(query), await read(query, { accept: 'application/graphql-response+json' })];
    expect(json.headers.get('etag')).not.toBe(response.headers.get('etag'));
  });

  test('is for no shared cache where the request bore a token', async () => {
    expect(sayings(await read(query, { authorization: 'Bearer secret' }))).toEqual({
      status: 200,
      cacheControl: 'private, no-cache',
      hasETag: true,
    });
  });

  test('is new again once a filing came', async () => {
    const before = (await read(query)).headers.get('etag') ?? '';
    await ingestAll(graph, [makeFiling(2)]);
    const after = await read(query, { 'if-none-match': before });
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({ data: { filings: { totalCount: 2 } } });
  });
});

describe('nobody keeps', () => {
  test.each([
    ['a refused change', 'mutation { ingestFiling(input: { text: "x" }) { __typename } }', 405],
    ['a syntax error', '{', 200],
    ['a query of what there is not', '{ nothing }', 200],
    ['an answer with an error in a part', '{ filings { totalCount } node(id: "x") { id } }', 200],
    ['nothing', '', 200],
  ])('%s', async (_case, text, status) => {
    expect(sayings(await read(text))).toEqual({ status, cacheControl: 'no-store', hasETag: false });
  });

  test('what was asked by POST', async () => {
    const body = JSON.stringify({ query });
    const response = await graph.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(sayings(response)).toEqual({ status: 200, cacheControl: null, hasETag: false });
  });

  test('an event stream', async () => {
    const response = await read('subscription { filingIngested { id } }', { accept: 'text/event-stream' });
    expect(sayings(response)).toEqual({ status: 200, cacheControl: 'no-cache', hasETag: false });
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
  });
});
