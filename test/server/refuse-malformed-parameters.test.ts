import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../graph/open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

test.each([
  ['variables in a URL', '/graphql?query={__typename}&variables={', {}],
  ['extensions in a URL', '/graphql?query={__typename}&extensions={', {}],
  [
    'variables in a form',
    '/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-graphql-yoga-csrf': '1' },
      body: 'query={__typename}&variables={',
    },
  ],
])('%s that are no JSON are a wrong request, no failure of the server', async (_case, path, request) => {
  const answer: unknown = await (await graph.fetch(path, request)).json();
  expect(answer).toMatchObject({
    errors: [{ message: expect.stringMatching(/"variables" and "extensions" are JSON objects: /), extensions: { code: 'BAD_REQUEST' } }],
  });
  expect(graph.log).toEqual([]);
});
