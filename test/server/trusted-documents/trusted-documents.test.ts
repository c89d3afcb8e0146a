import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../src/server/serve.ts';
import { readTrustedDocuments } from '../../../src/server/trusted-documents/read-trusted-documents.ts';
import { runServer } from '../compliance/running-server.ts';

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filing-graph-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function place(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, name, file, '..'), { recursive: true });
    await writeFile(join(folder, name, file), text);
  }
  return join(folder, name);
}

describe('readTrustedDocuments', () => {
  const schema = buildSchema('type Query { a: Int b: Int }');

  test('a folder holds one document a file, in folders below it, too; other files are left alone', async () => {
    const path = await place('folder', { 'a.graphql': '{ a }', 'more/b.graphql': '{ b }', 'README.md': 'not { a document' });
    expect([...(await readTrustedDocuments(path, schema))]).toEqual([
      [idOf('{ a }'), '{ a }'],
      [idOf('{ b }'), '{ b }'],
    ]);
  });

  test('a manifest holds them by their id', async () => {
    const path = join(await place('manifest', { 'm.json': JSON.stringify({ [idOf('{ a }')]: '{ a }' }) }), 'm.json');
    expect([...(await readTrustedDocuments(path, schema))]).toEqual([[idOf('{ a }'), '{ a }']]);
  });

  test.each([
    ['no-such', null, /no-such: there is no such folder or file\.$/],
    ['empty', { 'README.md': '' }, /empty: there is no document\.$/],
    ['wrong', { 'c.graphql': '{ c }' }, /wrong, c\.graphql: Cannot query field "c" on type "Query"/],
    ['cut', { 'cut.graphql': '{' }, /cut, cut\.graphql: Syntax Error/],
    ['json/x.json', { 'json/x.json': '[]' }, /x\.json: expected a JSON object of documents by their SHA-256\.$/],
    ['text/x.json', { 'text/x.json': 'x' }, /x\.json: .*JSON/],
    ['id/x.json', { 'id/x.json': '{ "abc": "{ a }" }' }, /x\.json, abc: this is not the SHA-256 of its document, [0-9a-f]{64}\.$/],
  ])('%s is refused, and named', async (name, files, problem) => {
    if (files !== null) await place(name.includes('/') ? '.' : name, files);
    await expect(readTrustedDocuments(join(folder, name), schema)).rejects.toThrow(problem);
  });
});

describe('a server that answers trusted documents only', () => {
  const count = 'query Count { filings { totalCount } }';
  const two =
    'query First($first: Int) { filings(first: $first) { nodes { id } } } query Dear { registrants(first: 100) { nodes { filings(first: 100) { nodes { parties { role } } } } } }';
  let server: RunningServer;
  beforeAll(async () => {
    server = await runServer({ TRUSTED_DOCUMENTS: await place('operations', { 'count.graphql': count, 'two.graphql': two }) });
  });
  afterAll(() => server.close());

  async function post(body: object): Promise<unknown> {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  }

  test.each([
    ['documentId', { documentId: `sha256:${idOf(count)}` }],
    ["what Apollo's clients send", { extensions: { persistedQuery: { version: 1, sha256Hash: idOf(count) } } }],
  ])('answers by %s', async (_case, body) => {
    expect(await post(body)).toMatchObject({ data: { filings: { totalCount: 0 } } });
  });

  test('answers by GET, for caches', async () => {
    const url = `${server.url}?documentId=sha256:${idOf(count)}`;
    const response = await fetch(url);
    expect(await response.json()).toMatchObject({ data: { filings: { totalCount: 0 } } });
    const again = await fetch(url, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('takes variables and the name of an operation', async () => {
    const answer = await post({ documentId: `sha256:${idOf(two)}`, operationName: 'First', variables: { first: 7 } });
    expect(answer).toMatchObject({ data: { filings: { nodes: [] } }, extensions: { cost: { requested: 8 } } });
  });

  test('keeps to its limits all the same', async () => {
    const limited = await runServer({ MAX_COST: '1000', TRUSTED_DOCUMENTS: join(folder, 'operations') });
    const response = await fetch(`${limited.url}?documentId=sha256:${idOf(two)}&operationName=Dear`);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }] });
    await limited.close();
  });

  test.each([
    ['a query of its own', { query: '{ filings { totalCount } }' }, 'PERSISTED_QUERY_ID_REQUIRED'],
    ['a query beside the id', { query: count, documentId: `sha256:${idOf(count)}` }, 'PERSISTED_QUERY_ID_REQUIRED'],
    ['nothing', {}, 'PERSISTED_QUERY_ID_REQUIRED'],
    ['an id of another kind', { documentId: idOf(count) }, 'PERSISTED_QUERY_ID_REQUIRED'],
    ['an id it does not know', { documentId: `sha256:${idOf('{ a }')}` }, 'PERSISTED_QUERY_NOT_IN_LIST'],
    ['introspection', { query: '{ __schema { types { name } } }' }, 'PERSISTED_QUERY_ID_REQUIRED'],
  ])('refuses %s', async (_case, body, code) => {
    expect(await post(body)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('has no GraphiQL', async () => {
    const { status, headers } = await fetch(server.url, { headers: { accept: 'text/html' } });
    expect([status, headers.get('content-type')]).toEqual([406, null]);
  });
});

test('a server with a wrong document does not start', async () => {
  const path = await place('old', { 'old.graphql': '{ filingz { totalCount } }' });
  await expect(runServer({ TRUSTED_DOCUMENTS: path })).rejects.toThrow(/^TRUSTED_DOCUMENTS .*old\.graphql: Cannot query field "filingz"/);
});
