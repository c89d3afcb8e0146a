import process from 'node:process';
import { Command } from 'commander';
import { readSettings } from '../config.ts';

/** `filing-graph serve`: migrates the database, loads the samples where it is empty, and serves GraphQL and GraphiQL until SIGINT or SIGTERM. */
export function serveCommand(): Command {
  return new Command('serve').description('serve the GraphQL API and GraphiQL at http://HOST:PORT/graphql').action(async () => {
    const settings = readSettings(process.env);
    // Loaded here, so that the other commands start without a server.
    const { startServer } = await import('../server/serve.ts');
    const server = await startServer(settings);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  });
}
