import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../../src/config.ts';
import { type RunningServer, startServer } from '../../../src/server/serve.ts';

/** Starts the server as `npm start` does, on a free port and a new database in a folder of its own that goes with it. */
export async function runServer(environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'filing-graph-'));
  const url = `file:${join(folder, 'filings.db')}`;
  const server = await startServer(readSettings({ PORT: '0', LOG_LEVEL: 'silent', SAMPLES: 'off', DATABASE_URL: url, ...environment }));
  const close = async (): Promise<void> => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { url: server.url, close };
}
