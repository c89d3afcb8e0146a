import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Graph, openGraph } from '../../graph/open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const nested = (depth: number, inner: string): string => `${'{ registrant '.repeat(depth)}${inner}${' }'.repeat(depth)}`;
const deep = (depth: number): string => `{ filings { nodes ${nested(depth - 3, '{ name }')} } }`;
const aliases = (count: number): string => `{ ${Array.from({ length: count }, (_, number) => `a${number}: __typename`).join(' ')} }`;
const directives = (count: number): string => `{ __typename ${'@include(if: true) '.repeat(count)} }`;
const words = (count: number): string => `{ ${'__typename '.repeat(count - 2)} }`;

const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions?.['code'];

describe.each([
  ['depth', 'DEPTH_LIMIT_EXCEEDED', 15, 'The document is 16 fields deep, and this server takes at most 15.', deep],
  ['aliases', 'ALIAS_LIMIT_EXCEEDED', 100, 'The document has 101 aliases, and this server takes at most 100.', aliases],
  ['directives', 'DIRECTIVE_LIMIT_EXCEEDED', 50, 'The document has 51 directives, and this server takes at most 50.', directives],
  [
    'tokens',
    'TOKEN_LIMIT_EXCEEDED',
    10_000,
    'The document has more than 10000 tokens, and this server takes at most 10000: give values as variables.',
    words,
  ],
] as const)('the limit of %s', (_measure, code, limit, message, documentOf) => {
  test('a document at it is not refused for it', async () => {
    expect(codeOf(await graph.post(documentOf(limit)))).not.toBe(code);
  });

  test('a document over it is refused, the second time, too, and says by how much', async () => {
    const first = await graph.post(documentOf(limit + 1));
    expect(first.errors).toEqual([{ message, extensions: { code, limit, ...(code.startsWith('TOKEN') ? {} : { found: limit + 1 }) } }]);
    expect(await graph.post(documentOf(limit + 1))).toEqual(first);
  });

  test('the answer is 400 to a client of the media type of GraphQL', async () => {
    const response = await graph.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: documentOf(limit + 1) }),
    });
    expect(response.status).toBe(400);
  });
});

describe('attacks that are known', () => {
  const circle =
    'query { filings { nodes { ...A } } } fragment A on Filing { registrant { ...B } } fragment B on Registrant { filings { nodes { ...A } } }';
  const pages =
    '{ registrants(first: 100) { nodes { filings(first: 100) { nodes { registrant { filings(first: 100) { nodes { id } } } } } } } }';
  const laughs = Array.from({ length: 60 }, (_, level) => `fragment L${level} on Query { ...L${level + 1} ...L${level + 1} }`).join(' ');
  const introspection = `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`;

  test.each([
    ['3,000 aliases of one field', aliases(3000), 'ALIAS_LIMIT_EXCEEDED'],
    ['aliases hidden in fragments', `{ ${'...F '.repeat(3)} } fragment F on Query ${aliases(101)}`, 'ALIAS_LIMIT_EXCEEDED'],
    ['depth hidden in a fragment named __schema', `{ ...__schema } fragment __schema on Query ${deep(40)}`, 'DEPTH_LIMIT_EXCEEDED'],
    ['depth hidden under an alias of introspection', `{ __schema: filings { nodes ${nested(20, '{ name }')} } }`, 'DEPTH_LIMIT_EXCEEDED'],
    ['introspection in circles', introspection, 'GRAPHQL_VALIDATION_FAILED'],
    ['introspection in circles through fragments', `{ ...S } fragment S on Query ${introspection}`, 'GRAPHQL_VALIDATION_FAILED'],
    ['500 directives', directives(500), 'DIRECTIVE_LIMIT_EXCEEDED'],
    ['directives that do not exist', `{ __typename ${'@a'.repeat(500)} }`, 'DIRECTIVE_LIMIT_EXCEEDED'],
    ['fragments in a circle', circle, 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment that spreads itself', '{ ...F } fragment F on Query { ...F }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fragments that double sixty times',
      `{ ...L0 } ${laughs} fragment L60 on Query { filings(first: 1) { nodes { id } } }`,
      'COST_LIMIT_EXCEEDED',
    ],
    ['a million tokens', `{ ${'a '.repeat(1_000_000)} }`, 'TOKEN_LIMIT_EXCEEDED'],
    ['a million brackets', '{a'.repeat(1_000_000), 'DEPTH_LIMIT_EXCEEDED'],
    ['a value in nine thousand brackets', `{ filings(filter: ${'['.repeat(9000)} ) { totalCount } }`, 'DEPTH_LIMIT_EXCEEDED'],
    [
      'a filter of three thousand brackets',
      `{ filings(filter: ${'{ not: '.repeat(3000)}{}${'}'.repeat(3000)}) { totalCount } }`,
      'DEPTH_LIMIT_EXCEEDED',
    ],
    ['one field nine thousand times', words(9000), 'GRAPHQL_VALIDATION_FAILED'],
    ['pages of 100 in pages of 100', pages, 'COST_LIMIT_EXCEEDED'],
  ])('%s', async (_case, query, code) => {
    const started = performance.now();
    expect(codeOf(await graph.post(query))).toBe(code);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('several operations in one request', async () => {
    const response = await graph.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('none of them is a failure of the server', () => expect(graph.log).toEqual([]));
});

test('what GraphiQL and other tools ask of the schema is within all limits', async () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    inputValueDeprecation: true,
    oneOf: true,
    schemaDescription: true,
  });
  expect((await graph.post(query)).errors).toBeUndefined();
});
