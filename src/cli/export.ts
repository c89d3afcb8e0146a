import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { readSettings } from '../config.ts';
import { filterOption } from './filter-option.ts';

const defaultFields = 'accessionNumber formType filedOn reportingPeriod { endsOn } registrant { cik name }';

/** `filing-graph export`: filings as newline-delimited JSON on standard output, as many as there are, in constant memory. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write filings as JSON, one a line (NDJSON), to standard output')
    .addOption(filterOption())
    .option('--fields <selection>', 'fields of Filing as in a query: "formType signatures { nameAsSigned title }"', defaultFields)
    .action(async ({ filter = null, fields }) => {
      const settings = readSettings(process.env);
      // Loaded here, so that the other commands start without a database engine.
      const { openLocalGraph } = await import('./local-graph.ts');
      const { exportFilings } = await import('./export-filings.ts');
      await using graph = await openLocalGraph(settings);
      await pipeline(Readable.from(exportFilings(graph, { filter, fields })), process.stdout, { end: false }).catch(ignoreClosedPipe);
    });
}

// Whoever reads may have seen enough: `filing-graph export | head`.
function ignoreClosedPipe(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}
