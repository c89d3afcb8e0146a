import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../graph/open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const body = JSON.stringify({ query: '{ filings { totalCount } }' });

test.each([
  ['application/json', {}, 200],
  ['application/json; charset=utf-8', {}, 200],
  ['text/plain', {}, 403],
  ['TEXT/PLAIN;charset=UTF-8', {}, 403],
  ['application/x-www-form-urlencoded', {}, 403],
  ['multipart/form-data; boundary=x', {}, 403],
])('a post of %s with %j is answered %i', async (type, headers, status) => {
  const response = await graph.fetch('/graphql', { method: 'POST', headers: { 'content-type': type, ...headers }, body });
  expect(response.status).toBe(status);
});

test('a post without a content type is refused', async () => {
  const response = await graph.fetch('/graphql', { method: 'POST', body: new TextEncoder().encode(body) });
  expect(response.status).toBe(403);
});

test('reading by GET is answered, changing by GET is not', async () => {
  const read = await graph.fetch(`/graphql?query=${encodeURIComponent('{ filings { totalCount } }')}`, {
    headers: { accept: 'application/json' },
  });
  expect(await read.json()).toMatchObject({ data: { filings: { totalCount: 0 } } });
  const change = await graph.fetch(
    `/graphql?query=${encodeURIComponent('mutation { ingestFiling(input: { text: "x" }) { __typename } }')}`,
    { headers: { accept: 'application/json' } },
  );
  expect(change.status).toBe(405);
});

test('other sites are not let in by CORS', async () => {
  const response = await graph.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    body,
  });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  const preflight = await graph.fetch('/graphql', {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});
