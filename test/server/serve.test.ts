import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { graphiqlTabs } from '../../src/server/graphiql-tabs.ts';
import { samples } from '../../src/server/samples.ts';
import { type RunningServer, startServer } from '../../src/server/serve.ts';
import { makeFiling } from '../graph/make-filing.ts';
import { at } from '../graph/open-graph.ts';

let folder: string;
let server: RunningServer;
const settingsOf = (extra: object = {}) =>
  readSettings({
    PORT: '0',
    LOG_LEVEL: 'silent',
    MAX_FILING_BYTES: '200000',
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

describe('the worked examples', () => {
  test.each(graphiqlTabs().map(({ query, variables }) => [/^# (.*?)[:.]/.exec(query)?.[1] ?? '', query, variables] as const))(
    '%s',
    async (_title, query, variables) => {
      if (query.includes('subscription NewFilings'))
        return expect(await firstEvent(query, variables)).toMatchObject({ data: { filingIngested: { formType: '8-K' } } });

      const { answer } = await post(query, JSON.parse(variables));
      expect(at(answer, 'errors')).toBeUndefined();
      expect(JSON.stringify(answer)).not.toMatch(/"totalCount":0|"nodes":\[\]|"code":"[A-Z]/);
    },
  );

  test('the ones that read find something on the samples', async () => {
    const [explore, find] = await Promise.all(
      graphiqlTabs()
        .slice(0, 2)
        .map(({ query, variables }) => post(query, JSON.parse(variables))),
    );
    expect(at(explore?.answer, 'data', 'registrant', 'filings', 'totalCount')).toBe(3);
    expect(JSON.stringify(find?.answer)).toContain('"signatures":{"totalCount":2,');
  });
});

test('a request far over the limit is refused as such, a filing over it as a filing', async () => {
  const parse = 'query ($input: IngestFilingInput!) { parseFiling(input: $input) { __typename } }';
  const { answer } = await post(parse, { input: { text: 'x'.repeat(200_001) } });
  expect(answer).toMatchObject({ data: { parseFiling: { __typename: 'FilingTooLargeError' } } });
  const refused = await post(parse, { input: { text: 'x'.repeat(1_500_000) } });
  expect(refused.status).toBe(413);
});

test('a port that is taken, or an address of another machine, stops the start and is named', async () => {
  const { port } = new URL(server.url);
  const taken = `Cannot listen at HOST 127.0.0.1, PORT ${port}: another program listens there; give another PORT.`;
  await expect(startServer(settingsOf({ PORT: port }))).rejects.toThrow(taken);
  const foreign = settingsOf({ HOST: '192.0.2.1', INGEST_TOKEN: 'x' });
  await expect(startServer(foreign)).rejects.toThrow('HOST 192.0.2.1, PORT 0: this machine has no such address.');
});

async function firstEvent(query: string, variables: string): Promise<unknown> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables: JSON.parse(variables) }),
  });
  const text = makeFiling(1, { form: '8-K' });
  await post('mutation ($input: IngestFilingInput!) { ingestFiling(input: $input) { __typename } }', { input: { text } });
  let received = '';
  for await (const chunk of response.body ?? []) {
    received += new TextDecoder().decode(chunk);
    const [, data] = /data: (.+)\n\n/.exec(received) ?? [];
    if (data !== undefined) return JSON.parse(data);
  }
  return null;
}
