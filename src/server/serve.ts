import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Settings } from '../config.ts';
import { schema } from '../graph/schema.ts';
import { migrateDatabase } from '../store/migrate.ts';
import { openDatabase } from '../store/open-database.ts';
import { createLogger } from './create-logger.ts';
import { createYogaServer } from './create-yoga.ts';
import { handleRequest } from './handle-request.ts';
import { ListenError } from './listen-error.ts';
import { loadSamples } from './load-samples.ts';
import { readTrustedDocuments } from './trusted-documents/read-trusted-documents.ts';

/** A server that answers. */
export type RunningServer = {
  /** Where GraphiQL and the API are. */
  readonly url: string;
  /** Stops taking requests, cuts event streams, lets other requests under way end for at most five seconds, and closes the database. */
  readonly close: () => Promise<void>;
};

const graceMilliseconds = 5000;

/**
 * Migrates the database, fills an empty one with samples, and listens. Throws `TrustedDocumentsError`, `MigrationError`, `StoreError` or
 * `ListenError`.
 */
export async function startServer(settings: Settings): Promise<RunningServer> {
  const logger = createLogger(settings);
  const trustedDocuments = settings.trustedDocuments === null ? null : await readTrustedDocuments(settings.trustedDocuments, schema);
  const { applied } = await migrateDatabase(settings.databaseUrl);
  if (applied.length > 0) logger.info({ applied }, 'Migrated the database.');

  const database = await openDatabase(settings.databaseUrl);
  if (settings.samples) {
    const count = await loadSamples(database, { maxBytes: settings.maxFilingBytes, logger });
    if (count > 0) logger.info({ count }, 'Loaded samples into the empty database.');
  }

  const yoga = createYogaServer({ database, settings, logger, trustedDocuments });
  const limitBytes = bodyLimit(settings.maxFilingBytes);
  const closing = new AbortController();
  const handle = handleRequest({ fetch: (url, request) => yoga.fetch(url, request), limitBytes, logger, closing: closing.signal });
  const server = createServer(handle);
  const close = async (): Promise<void> => {
    closing.abort();
    if (server.listening) await closeServer(server);
    await database.close();
  };
  try {
    await once(server.listen(settings.port, settings.host), 'listening');
  } catch (error) {
    await close();
    throw new ListenError(settings, error);
  }
  const url = urlOf(server, settings.host);
  logger.info({ url }, 'Filing Graph is ready: open the URL in a browser.');
  return { url, close };
}

// JSON escapes quotes, backslashes and line ends to two bytes each; the rest of a request is small.
function bodyLimit(maxFilingBytes: number): number {
  return 2 * maxFilingBytes + 1_000_000;
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`;
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const overdue = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearTimeout(overdue);
}
