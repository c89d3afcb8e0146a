import process from 'node:process';
import { Command } from 'commander';
import { readSettings } from '../config.ts';
import { printable } from '../source/print-span.ts';
import { filterOption } from './filter-option.ts';
import type { ReparsedFile } from './reparse-filings.ts';

/** `filing-graph reparse`: reads stored filings again with this version's parser and prints what changed. */
export function reparseCommand(): Command {
  return new Command('reparse')
    .description('read stored filings again with this version and print what changed')
    .addOption(filterOption())
    .action(async ({ filter = null }) => {
      const settings = readSettings(process.env);
      // Loaded here, so that the other commands start without a database engine.
      const { openLocalGraph } = await import('./local-graph.ts');
      const { reparseFilings } = await import('./reparse-filings.ts');
      await using graph = await openLocalGraph(settings);
      const counts = { UPDATED: 0, UNCHANGED: 0, UNREADABLE: 0 };
      for await (const result of reparseFilings(graph, filter)) {
        counts[result.outcome] += 1;
        if (result.outcome !== 'UNCHANGED') process.stdout.write(linesOf(result));
      }
      process.stdout.write(`${counts.UPDATED} updated, ${counts.UNCHANGED} unchanged, ${counts.UNREADABLE} unreadable\n`);
    });
}

function linesOf({ outcome, filing, changes }: ReparsedFile): string {
  const head = `${outcome.toLowerCase()} ${filing.accessionNumber ?? filing.id}\n`;
  return head + changes.map(({ path, before, after }) => `  ${path}: ${show(before)} -> ${show(after)}\n`).join('');
}

function show(value: string | null): string {
  return value === null ? 'nothing' : JSON.stringify(printable(value));
}
