import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { exportCommand } from './export.ts';
import { ingestCommand } from './ingest.ts';
import { parseCommand } from './parse.ts';
import { reparseCommand } from './reparse.ts';
import { serveCommand } from './serve.ts';

const settingsHelp = `
Settings by environment:
  PORT              port of the server (4000)
  HOST              address it listens on (127.0.0.1); any other than loopback needs INGEST_TOKEN
  DATABASE_URL      the database (file:./data/filings.db)
  SAMPLES           on: load a handful of real filings into an empty database when the server starts (on)
  LOG_LEVEL         fatal, error, warn, info, debug, trace or silent (info)
  MAX_FILING_BYTES  longest filing taken (50000000)
  INGEST_TOKEN      where set, mutations need it as a bearer token

Exit status: 0 done; 1 a filing was refused or could not be read; 2 wrong usage or settings.`;

/** The whole command line: one command a file. Wrong usage throws a `CommanderError` once it is printed. */
export function createProgram(): Command {
  const program = new Command('filing-graph')
    .description('Turns the text of SEC filings into a graph of registrants, filings, signatories and exhibits.')
    .version(packageJson.version)
    .addHelpText('after', settingsHelp)
    .showHelpAfterError('(--help says what there is)')
    .exitOverride();
  const commands = [serveCommand(), parseCommand(), ingestCommand(), reparseCommand(), exportCommand()];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  return program;
}
