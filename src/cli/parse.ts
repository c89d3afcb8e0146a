import process from 'node:process';
import { Command } from 'commander';
import { readSettings } from '../config.ts';
import { decodeBytes } from '../decode/decode-bytes.ts';
import { type ParseOutcome, parseFiling } from '../parse.ts';
import { addHintOptions, hintsFrom } from './hint-options.ts';
import { readInput } from './read-input.ts';
import { renderReport } from './render-report.ts';

/** `filing-graph parse FILE`: what ingesting it would record, with the evidence, and nothing stored. Exit status 1 where no filing is recognised. */
export function parseCommand(): Command {
  const command = new Command('parse')
    .description('show what is read out of a filing, with the evidence; stores nothing')
    .argument('<file>', 'a filing: full submission, dissemination form or bare document; - for standard input')
    .option('--json', 'print JSON on a terminal too (it is the form printed elsewhere)')
    .option('--report', 'print the readable report, with carets under the evidence, elsewhere too');
  return addHintOptions(command).action(async (file: string, options) => {
    const { maxFilingBytes } = readSettings(process.env);
    const { text, diagnostics } = decodeBytes(await readInput(file, maxFilingBytes), { maxBytes: maxFilingBytes });
    const parsed = parseFiling({ text, hints: hintsFrom(options) });
    const outcome: ParseOutcome = { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };

    const asReport = options.report ?? (process.stdout.isTTY && !options.json);
    process.stdout.write(asReport ? renderReport(text, outcome) : `${JSON.stringify(outcome, null, 2)}\n`);
    if (outcome.kind === 'unreadable') process.exitCode = 1;
  });
}
