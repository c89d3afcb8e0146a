import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { samples } from '../../src/server/samples.ts';
import { type RunningServer, startServer } from '../../src/server/serve.ts';

let folder: string;
let server: RunningServer;
const settingsOf = (extra: object = {}) =>
  readSettings({
    PORT: '0',
    LOG_LEVEL: 'silent',
    MAX_FILING_BYTES: '400000',
    DATABASE_URL: `file:${join(folder, 'data', 'filings.db')}`,
    ...extra,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filing-graph-'));
  server = await startServer(settingsOf());
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function post(query: string, variables: object = {}): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, answer: await response.json() };
}

test('an empty database is filled with the samples, once', async () => {
  expect((await post('{ filings { totalCount } }')).answer).toMatchObject({ data: { filings: { totalCount: samples.length } } });
  await post('mutation ($input: IngestFilingInput!) { ingestFiling(input: $input) { __typename } }', {
    input: { text: 'FORM 6-K\n\nReport of Foreign Private Issuer\n' },
  });
  await server.close();
  server = await startServer(settingsOf());
  expect((await post('{ filings { totalCount } }')).answer).toMatchObject({ data: { filings: { totalCount: samples.length + 1 } } });
});

test('the server says that it is well', async () => {
  expect((await fetch(new URL('/health', server.url))).status).toBe(200);
});

test('the start page leads to GraphiQL, which loads nothing from elsewhere', async () => {
  const response = await fetch(new URL('/', server.url), { headers: { accept: 'text/html' } });
  const html = await response.text();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(html).toContain('<title>Filing Graph</title>');
  expect(html.match(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)=["']?(?:https?:)?\/\/[^>]*>/g)).toBeNull();
});

test('a request far over the limit is refused as such, a filing over it as a filing', async () => {
  const parse = 'query ($input: IngestFilingInput!) { parseFiling(input: $input) { __typename } }';
  const { answer } = await post(parse, { input: { text: 'x'.repeat(400_001) } });
  expect(answer).toMatchObject({ data: { parseFiling: { __typename: 'FilingTooLargeError' } } });
  const refused = await post(parse, { input: { text: 'x'.repeat(1_900_000) } });
  expect(refused.status).toBe(413);
});

test('a port that is taken, or an address of another machine, stops the start and is named', async () => {
  const { port } = new URL(server.url);
  const taken = `Cannot listen at HOST 127.0.0.1, PORT ${port}: another program listens there; give another PORT.`;
  await expect(startServer(settingsOf({ PORT: port }))).rejects.toThrow(taken);
  const foreign = settingsOf({ HOST: '192.0.2.1', INGEST_TOKEN: 'x' });
  await expect(startServer(foreign)).rejects.toThrow('HOST 192.0.2.1, PORT 0: this machine has no such address.');
});
