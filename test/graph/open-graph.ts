import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readSettings, type Settings } from '../../src/config.ts';
import { createYogaServer } from '../../src/server/create-yoga.ts';
import type { Database } from '../../src/store/database.ts';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open-database.ts';

/** What the server answered; `data` is walked with `at`. */
export type Answer = {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[] | undefined;
};

/** A server on a new database, and what it logged. */
export type Graph = {
  readonly database: Database;
  readonly fetch: (path: string, request?: RequestInit) => Promise<Response>;
  readonly post: (query: string, variables?: object, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** The same, and the statements that it read with. */
  readonly count: (query: string, variables?: object) => Promise<Answer & { readonly statements: readonly string[] }>;
  readonly log: readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens a server on an empty database in a folder of its own. */
export async function openGraph(settings: Partial<Settings> = {}): Promise<Graph> {
  const folder = await mkdtemp(join(tmpdir(), 'filing-graph-'));
  const url = `file:${join(folder, 'filings.db')}`;
  await migrateDatabase(url);
  const database = await openDatabase(url);
  const log: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => void log.push(line) });
  const yoga = createYogaServer({ database, settings: { ...readSettings({}), ...settings }, logger });

  const fetch = async (path: string, request: RequestInit = {}): Promise<Response> => yoga.fetch(`http://localhost${path}`, request);
  const post: Graph['post'] = async (query, variables = {}, headers = {}) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    return { status: response.status, ...(await response.json()) };
  };
  const count: Graph['count'] = async (query, variables) => {
    const statements: string[] = [];
    const stop = database.onStatement((text) => statements.push(text));
    const answer = await post(query, variables);
    stop();
    return { ...answer, statements };
  };
  const close = async (): Promise<void> => {
    await database.close();
    await rm(folder, { recursive: true });
  };
  return { database, fetch, post, count, log, close };
}

const ingest =
  'mutation ($input: IngestFilingInput!) { ingestFiling(input: $input) { __typename ... on IngestFilingSuccess { outcome } ... on Error { code message } } }';

/** Takes in filings, one after the other; throws where one is refused. */
export async function ingestAll(graph: Graph, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const { data, errors } = await graph.post(ingest, { input: { text } });
    if (at(data, 'ingestFiling', '__typename') !== 'IngestFilingSuccess') throw new Error(JSON.stringify({ data, errors }));
  }
}

/** What stands at a path of an answer; undefined where the path leads nowhere. */
export function at(data: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}
