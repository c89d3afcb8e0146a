import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { decodeBytes } from '../src/decode/decode-bytes.ts';
import { type Comparison, compareFiling } from './compare-filing.ts';
import { type Era, eraOf, printTable } from './print-table.ts';

/**
 * Measures the parser against the free answer key that every full submission carries: its header and its attached documents. The bare
 * main document is parsed alone and what its cover and exhibit list say is compared with them.
 *
 *     npm run bench:agreement -- FOLDER... [--misses] [--unread] [--field NAME]
 */
const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, unread: { type: 'boolean', default: false }, field: { type: 'string' } },
});
const maxBytes = 256 * 1024 * 1024;

if (folders.length === 0) {
  process.stderr.write('Usage: npm run bench:agreement -- FOLDER... [--misses] [--unread] [--field NAME]\n');
  process.exitCode = 2;
} else run(folders);

function run(from: readonly string[]): void {
  const comparisons: (Comparison & { readonly era: Era })[] = [];
  let filings = 0;
  for (const path of from.flatMap(filesOf)) {
    const compared = compareFiling(decodeBytes(readFileSync(path), { maxBytes }).text);
    if (compared === null) continue;
    filings += 1;
    for (const comparison of compared.comparisons) {
      comparisons.push({ ...comparison, era: eraOf(compared.filedOn) });
      if (isShown(comparison))
        process.stdout.write(
          `${path}  ${comparison.field}\n   submission ${show(comparison.stated)}\n   document   ${show(comparison.read)}\n`,
        );
    }
  }
  process.stdout.write(printTable(comparisons));
  process.stdout.write(`${filings} full submissions, each main document parsed alone\n`);
}

/** `--misses` shows values that differ, `--unread` those that one side alone has: covers of many forms print little; `--field` both of one field. */
function isShown({ field, stated, read, agrees }: Comparison): boolean {
  if (agrees || (stated === null && read === null)) return false;
  if (options.field !== undefined) return field === options.field;
  return stated === null || read === null ? options.unread : options.misses;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function show(value: string | null): string {
  return value === null ? '-' : JSON.stringify(value);
}
