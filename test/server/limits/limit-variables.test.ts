import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../graph/open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const query = 'query ($filter: FilingFilter) { filings(filter: $filter) { totalCount } }';
const wide = (count: number): object => ({ or: Array.from({ length: count }, () => ({ isAmendment: true })) });

// Written as text, for whoever makes such an object calls himself for each bracket, too.
async function ask(variables: string): Promise<unknown> {
  const response = await graph.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{ "query": ${JSON.stringify(query)}, "variables": ${variables} }`,
  });
  return response.json();
}
const deep = (depth: number): string => `{ "filter": ${'{ "not": '.repeat(depth - 1)}{}${' }'.repeat(depth - 1)} }`;

test.each([[100], [200], [3000], [200_000]])('a value of %i brackets: refused over a hundred', async (depth) => {
  const started = performance.now();
  expect(await ask(deep(depth))).toMatchObject({
    errors: [
      depth > 100
        ? {
            message: 'A value has more than 100 lists and objects in each other, and this server takes at most 100.',
            extensions: { code: 'DEPTH_LIMIT_EXCEEDED', limit: 100 },
          }
        : { extensions: { code: 'BAD_USER_INPUT', argument: 'filter' } },
    ],
  });
  expect(performance.now() - started).toBeLessThan(2000);
});

// The filter and its list are one value each, and each condition two.
test.each([
  [4999, 'BAD_USER_INPUT', 'Argument "filter": expected at most 500 conditions, found more.'],
  [
    5000,
    'TOKEN_LIMIT_EXCEEDED',
    'The variables have more than 10000 values, and this server takes at most 10000: send them in several requests.',
  ],
  [
    300_000,
    'TOKEN_LIMIT_EXCEEDED',
    'The variables have more than 10000 values, and this server takes at most 10000: send them in several requests.',
  ],
])('%i conditions: %s', async (count, code, message) => {
  const { errors } = await graph.post(query, { filter: wide(count) });
  expect(errors?.[0]).toMatchObject({ message, extensions: { code } });
});

test('a long text is one value', async () => {
  const { errors } = await graph.post('query ($text: String!) { parseFiling(input: { text: $text }) { __typename } }', {
    text: 'x '.repeat(100_000),
  });
  expect(errors).toBeUndefined();
});

test('an uploaded file is one value', async () => {
  const body = new FormData();
  const upload = 'mutation ($file: File!) { ingestFilingFile(file: $file) { __typename } }';
  body.set('operations', JSON.stringify({ query: upload, variables: { file: null } }));
  body.set('map', JSON.stringify({ 0: ['variables.file'] }));
  body.set('0', new File(['x '.repeat(100_000)], 'long.txt'));
  const response = await graph.fetch('/graphql', { method: 'POST', headers: { 'x-graphql-yoga-csrf': '1' }, body });
  expect(await response.json()).toMatchObject({ data: { ingestFilingFile: { __typename: 'UnreadableFilingError' } } });
});

test('none of it is a failure of the server', () => expect(graph.log).toEqual([]));
