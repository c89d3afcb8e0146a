import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from 'graphql-sse';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../../../src/config.ts';
import { type RunningServer, startServer } from '../../../src/server/serve.ts';
import { makeFiling } from '../../graph/make-filing.ts';
import { at } from '../../graph/open-graph.ts';

// GraphQL over Server-Sent Events, distinct connections mode, as the client of graphql-sse speaks it.

let folder: string;
let server: RunningServer;
let client: Client;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filing-graph-'));
  server = await start('0');
  client = createClient({ url: server.url, retryAttempts: 20, retry: () => new Promise((resolve) => setTimeout(resolve, 50)) });
});
afterEach(async () => {
  client.dispose();
  await server.close();
  await rm(folder, { recursive: true });
});

function start(port: string): Promise<RunningServer> {
  const url = `file:${join(folder, 'filings.db')}`;
  return startServer(readSettings({ PORT: port, LOG_LEVEL: 'silent', SAMPLES: 'off', DATABASE_URL: url }));
}

const query =
  'subscription ($filter: FilingFilter) { filingIngested(filter: $filter) { accessionNumber registrant { name } signatures { title } } }';

type Listening = {
  readonly connected: (times: number) => Promise<void>;
  readonly told: (count: number) => Promise<readonly unknown[]>;
  readonly stop: () => void;
};

/** Listens, and waits for connections and events that are to come. */
function listen(variables: Record<string, unknown> = {}): Listening {
  const told: unknown[] = [];
  const failures: unknown[] = [];
  let connections = 0;
  const stop = client.subscribe(
    { query, variables },
    { next: (event) => void told.push(event), error: (error) => void failures.push(error), complete: () => {} },
    {
      connected: () => {
        connections += 1;
      },
    },
  );
  const until = (isSo: () => boolean): Promise<void> =>
    expect.poll(() => (failures.length > 0 ? failures : isSo()), { timeout: 10_000 }).toBe(true);
  return {
    connected: (times) => until(() => connections === times),
    told: async (count) => {
      await until(() => told.length >= count);
      return told.map((event) => at(event, 'data', 'filingIngested', 'accessionNumber'));
    },
    stop,
  };
}

async function ingest(text: string): Promise<void> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($text: String!) { ingestFiling(input: { text: $text }) { __typename } }',
      variables: { text },
    }),
  });
  expect(await response.json()).toMatchObject({ data: { ingestFiling: { __typename: 'IngestFilingSuccess' } } });
}

const numberOf = (number: number): string => `0000100001-96-00000${number}`;

test('tells of each filing as it is stored, in order', async () => {
  const listening = listen();
  await listening.connected(1);
  for (const number of [1, 2, 3]) await ingest(makeFiling(number));
  expect(await listening.told(3)).toEqual([1, 2, 3].map(numberOf));
});

test('tells each listener what is under its filter', async () => {
  const [all, some] = [listen(), listen({ filter: { baseFormType: { eq: '10-Q' } } })];
  await Promise.all([all.connected(1), some.connected(1)]);
  await ingest(makeFiling(1));
  await ingest(makeFiling(2, { form: '10-Q' }));
  expect(await all.told(2)).toEqual([numberOf(1), numberOf(2)]);
  expect(await some.told(1)).toEqual([numberOf(2)]);
});

test('goes on after the server was started anew: the client connects again by itself', async () => {
  const listening = listen();
  await listening.connected(1);
  await ingest(makeFiling(1));
  expect(await listening.told(1)).toEqual([numberOf(1)]);

  const { port } = new URL(server.url);
  const stopped = performance.now();
  await server.close();
  expect(performance.now() - stopped).toBeLessThan(2000);
  server = await start(port);
  await listening.connected(2);
  await ingest(makeFiling(2));
  expect(await listening.told(2)).toEqual([numberOf(1), numberOf(2)]);
});

test('a listener that stops leaves the others', async () => {
  const [one, other] = [listen(), listen()];
  await Promise.all([one.connected(1), other.connected(1)]);
  one.stop();
  await ingest(makeFiling(1));
  expect(await other.told(1)).toEqual([numberOf(1)]);
  expect(await one.told(0)).toEqual([]);
});

test('a wrong filter is told, and not tried again', async () => {
  const errors = new Promise((resolve) => {
    client.subscribe({ query, variables: { filter: { filedOn: { eq: 'x' } } } }, { next: resolve, error: resolve, complete: () => {} });
  });
  expect(JSON.stringify(await errors)).toContain('BAD_USER_INPUT');
});
