import process from 'node:process';
import { Command } from 'commander';
import { readSettings } from '../config.ts';
import { addHintOptions, hintsFrom } from './hint-options.ts';
import { withProgress } from './ingest-progress.ts';
import { summarise } from './ingest-summary.ts';

/** `filing-graph ingest FILE...`: parses and stores each; one refused file does not stop the rest. Exit status 1 where any was refused. */
export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('parse filings and store them in the database')
    .argument('<file...>', 'filings: full submissions, dissemination forms or bare documents; - for standard input');
  return addHintOptions(command).action(async (files: readonly string[], options) => {
    const settings = readSettings(process.env);
    // Loaded here, so that the other commands start without a database engine.
    const { ingestFiles } = await import('./ingest-files.ts');
    const results = await withProgress(files.length, (onResult) => ingestFiles(files, { settings, hints: hintsFrom(options), onResult }));
    process.stdout.write(summarise(results));
    if (results.some((result) => result.refusal !== null)) process.exitCode = 1;
  });
}
