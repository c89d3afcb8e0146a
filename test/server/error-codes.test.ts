import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFiling } from '../graph/make-filing.ts';
import { at, type Graph, ingestAll, openGraph } from '../graph/open-graph.ts';
import { runServer } from './compliance/running-server.ts';

const Database = z.object({ file: z.string() });

const documented = [...readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
  ([, code = '']) => code,
);

/** Codes that are written in the source: `code: 'X'`, those of a refusal, and those of the tables that are named `codes`. */
function codesInSource(): readonly string[] {
  const root = new URL('../../src/', import.meta.url);
  const files = ['graph', 'server'].flatMap((room) =>
    readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
      .map((name) => readFileSync(fileURLToPath(new URL(`${room}/${name}`, root)), 'utf8')),
  );
  return files.flatMap((text) => {
    const tables = [...text.matchAll(/const codes = Object\.freeze\(\{(.*?)\}/gs)].map(([, table = '']) => table).join('');
    return [...text.matchAll(/\b(?:code: |refusal\()'([A-Z_]+)'/g), ...tables.matchAll(/: '([A-Z_]+)'/g)].map(([, code = '']) => code);
  });
}

type Request = { readonly path?: string } & RequestInit;

// yoga's own Request writes into the headers that it is given: each has its own.
const query = (text: string, variables: object = {}): Request => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: text, variables }),
});
const ingest = (text: string): Request =>
  query('mutation ($text: String!) { ingestFiling(input: { text: $text }) { ... on Error { code } } }', { text });

/** A request that each code answers, of a server with small limits. */
const answered: Readonly<Record<string, Request>> = {
  UNREADABLE_FILING: ingest('milk, eggs, bread'),
  FILING_TOO_LARGE: ingest('x'.repeat(2000)),
  BAD_USER_INPUT: query('{ filings(first: 101) { totalCount } }'),
  NOT_FOUND: query('mutation ($id: ID!) { deleteFiling(id: $id) { ... on Error { code } } }', {
    id: Buffer.from('Filing:99').toString('base64url'),
  }),
  GRAPHQL_PARSE_FAILED: query('{'),
  GRAPHQL_VALIDATION_FAILED: query('{ nothing }'),
  OPERATION_RESOLUTION_FAILURE: query('query A { __typename } query B { __typename }'),
  COST_LIMIT_EXCEEDED: query('{ filings(first: 100) { nodes { parties { role } } } }'),
  DEPTH_LIMIT_EXCEEDED: query('{ filings { nodes { registrant { businessAddress { lines } } } } }'),
  ALIAS_LIMIT_EXCEEDED: query('{ a: __typename b: __typename c: __typename }'),
  DIRECTIVE_LIMIT_EXCEEDED: query('{ __typename @skip(if: false) @skip(if: false) @skip(if: false) }'),
  TOKEN_LIMIT_EXCEEDED: query(`{ ${'__typename '.repeat(100)} }`),
  BAD_REQUEST: { ...query(''), body: '{' },
  CSRF_REFUSED: { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{ __typename }' },
};

/** Those that need a server of another kind: the tests that show them. */
const shownElsewhere: Readonly<Record<string, string>> = {
  HOST_REFUSED: 'refuse-foreign-hosts.test.ts',
  REQUEST_TOO_LARGE: 'handle-request.test.ts',
  PERSISTED_QUERY_ID_REQUIRED: 'trusted-documents.test.ts',
  PERSISTED_QUERY_NOT_IN_LIST: 'trusted-documents.test.ts',
};

describe('docs/errors.md', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ maxFilingBytes: 1000, limits: { cost: 500, depth: 4, aliases: 2, directives: 2, tokens: 60 } });
  });
  afterAll(() => graph.close());

  async function codeOf(request: Request): Promise<unknown> {
    const answer: unknown = await (await graph.fetch('/graphql', request)).json();
    const [value] = Object.values({ ...Reflect.get({ ...Object(answer) }, 'data') });
    return at(value, 'code') ?? at(answer, 'errors', 0, 'extensions', 'code');
  }

  test('has every code once, in no other than the source and the library', () => {
    expect(new Set(documented).size).toBe(documented.length);
    expect(codesInSource().filter((code) => !documented.includes(code))).toEqual([]);
    const known = [...codesInSource(), ...Object.keys(answered)];
    expect(documented.filter((code) => !known.includes(code))).toEqual([]);
  });

  test.each(documented.filter((code) => !(code in shownElsewhere)))('%s is answered', async (code) => {
    if (code === 'NOT_AUTHORIZED') return expect(await refusedWithoutToken()).toBe(code);
    if (code === 'INTERNAL_SERVER_ERROR') return expect(await failed()).toBe(code);
    if (code === 'CONFLICT') return expect(await removedMeanwhile()).toBe(code);
    expect(await codeOf(answered[code] ?? {})).toBe(code);
  });
});

async function refusedWithoutToken(): Promise<unknown> {
  const server = await runServer({ INGEST_TOKEN: 'secret' });
  const answer: unknown = await (await fetch(server.url, ingest(makeFiling(1)))).json();
  await server.close();
  return at(answer, 'data', 'ingestFiling', 'code');
}

async function failed(): Promise<unknown> {
  const graph = await openGraph();
  await graph.database.close();
  return (await graph.post('{ filings { totalCount } }')).errors?.[0]?.extensions?.['code'];
}

// Another process takes the filing away after the statement that lists ids and before the one that reads rows.
async function removedMeanwhile(): Promise<unknown> {
  const graph = await openGraph();
  await ingestAll(graph, [makeFiling(1)]);
  const [main] = Database.array().parse(await graph.database.reader.$queryRaw`PRAGMA database_list`);
  const other = new BetterSqlite3(main?.file);
  other.pragma('foreign_keys = OFF');
  const stop = graph.database.onStatement(() => queueMicrotask(() => void other.exec('DELETE FROM Filing')));
  const { errors } = await graph.post('{ filings { nodes { formType } } }');
  stop();
  other.close();
  await graph.close();
  return errors?.[0]?.extensions?.['code'];
}
