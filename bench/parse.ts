import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseFiling } from '../src/parse.ts';
import type { BodyFormat } from '../src/sections/sections.ts';
import { type BenchFiling, readFilings } from './filings.ts';
import { type GrowthCase, growthCases } from './growth-cases.ts';
import { measureMemory } from './measure-memory.ts';
import { printColumns } from './print-columns.ts';
import { bytesRead, measureRates, median, type Rate, timeOf, warmUp } from './rates.ts';

// npm run bench:parse [-- FOLDER] [-- --rates | --growth]
// How fast the parser is, stage by stage, and how its time and memory grow; on one core, everything in one run.

const rounds = 5;
/** A submission in which the text outweighs tags and header by far. */
const heavy = 256_000;
/** What the engine itself takes hides the share of smaller inputs, in bytes. */
const large = 20e6;
const root = join(import.meta.dirname, '..');
const folders = [join(root, '../shared/corpus/files'), join(root, 'test/fixtures/filings')];
const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith('--')) ?? folders.find((path) => existsSync(path)) ?? '.';

if (!options.includes('--growth')) printRates(readFilings(folder));
if (!options.includes('--rates')) printGrowth();

function printRates(filings: readonly BenchFiling[]): void {
  const groups: readonly Group[] = [
    { name: 'plain text', filings: filings.filter(isFormat('plain')) },
    { name: 'HTML', filings: filings.filter(isFormat('html')) },
    { name: 'XML', filings: filings.filter(isFormat('xml')) },
    { name: 'over 256 kB', filings: filings.filter(({ bytes, submission }) => bytes.length > heavy && submission.header !== null) },
  ].filter((group) => group.filings.length > 0);
  const measured = groups.map((group) => measureRates(group.filings, rounds));

  printColumns(
    `${filings.length} filings of ${folder}`,
    ['by main document', ...groups.map(({ name }) => name)],
    [
      ['filings', ...groups.map((group) => String(group.filings.length))],
      ['MB, all of it', ...groups.map((group) => megabytes(bytesRead(group.filings, { reads: 'all of it' })))],
      ['MB, main document', ...groups.map((group) => megabytes(bytesRead(group.filings, { reads: 'main document' })))],
    ],
  );
  printColumns(
    `MB/s, each stage by itself (median of ${rounds} rounds after ${warmUp} to warm up; MB of what the stage reads)`,
    ['stage', 'reads', ...groups.map(({ name }) => name)],
    (measured[0] ?? []).map(({ stage }, index) => [stage.name, stage.reads, ...measured.map((rates) => rateOf(rates[index]))]),
  );
}

type Group = { readonly name: string; readonly filings: readonly BenchFiling[] };

function isFormat(format: BodyFormat): (filing: BenchFiling) => boolean {
  return ({ main }) => main.sections.format === format;
}

/** What takes a stage no time has nothing to do in that group. */
function rateOf(rate: Rate | undefined): string {
  return rate === undefined || rate.milliseconds < 0.01 ? '-' : rate.rate.toFixed(rate.rate < 100 ? 1 : 0);
}

function printGrowth(): void {
  printColumns(
    'Whole parse of inputs that double (median of 3; ms, and by how much each doubling multiplied them: 2.0 is linear), peak memory of the largest',
    ['input', 'of', 'ms', '', '', '', 'x', 'x', 'x', 'MB/s', 'MB', 'peak MB', 'peak/input'],
    growthCases.map(growthRow),
  );
}

function growthRow({ name, unit, sizes, make }: GrowthCase): readonly string[] {
  const times = sizes.map((size) => timeOfParse(make(size)));
  const factors = times.slice(1).map((time, index) => time / (times[index] ?? time));
  const largest = make(sizes.at(-1) ?? 0);
  const { size, grown } = measureMemory(largest);
  return [
    name,
    `${sizes.join('/')} ${unit}`,
    ...times.map((time) => time.toFixed(0)),
    ...factors.map((factor) => factor.toFixed(1)),
    (size / 1000 / (times.at(-1) ?? 0)).toFixed(1),
    megabytes(size),
    megabytes(grown),
    size < large ? '-' : (grown / size).toFixed(1),
  ];
}

/** The largest inputs take long enough to be measured once. */
function timeOfParse(text: string): number {
  const first = timeOf(() => parseFiling({ text }));
  if (first > 1500) return first;
  return median([first, timeOf(() => parseFiling({ text })), timeOf(() => parseFiling({ text }))]);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
