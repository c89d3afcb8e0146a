import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../src/decode/decode-bytes.ts';
import { parseFiling } from '../src/parse.ts';
import { FilingHints } from '../src/record/filing.ts';
import { diagnosticSeverity } from '../src/source/diagnostic.ts';
import { ingestFiling } from '../src/store/ingest-filing.ts';
import { openTestDatabase } from './store/test-database.ts';

type Entry = {
  readonly code: string;
  readonly severity: string;
  readonly form: string;
  readonly hints: Readonly<Record<string, string>>;
  readonly example: string;
};

const document = readFileSync(new URL('../docs/diagnostics.md', import.meta.url), 'utf8');
const entryPattern = /^### `([a-z0-9-]+)` \((INFO|WARNING|ERROR)\)\n\n(?:(?!^###|^```).*\n)+^```(\w+)(?: (\w+)=(\S+))?\n([\s\S]*?)^```$/gm;
const entries: readonly Entry[] = [...document.matchAll(entryPattern)].map(
  ([, code = '', severity = '', form = '', hint, value = '', example = '']) => ({
    code,
    severity,
    form,
    hints: hint === undefined ? {} : { [hint]: value },
    example,
  }),
);

/** Every code that an example gives, decoding included, or stored links where it is several filings. */
async function codesOf({ form, hints, example }: Entry): Promise<readonly string[]> {
  if (form === 'filings') return storedCodes(example.split(/^=====\n/m));
  const bytes = form === 'hex' ? Buffer.from(example.replaceAll(/\s/g, ''), 'hex') : Buffer.from(example);
  const decoded = decodeBytes(bytes, { maxBytes: 10_000 });
  const { diagnostics } = parseFiling({ text: decoded.text, hints: FilingHints.parse(hints) });
  return [...decoded.diagnostics, ...diagnostics].map(({ code }) => code);
}

/** Every code that is stored once filings are, other than what was said of each alone. */
async function storedCodes(texts: readonly string[]): Promise<readonly string[]> {
  await using db = await openTestDatabase();
  const alone: string[] = [];
  for (const text of texts) {
    alone.push(...parseFiling({ text, hints: FilingHints.parse({}) }).diagnostics.map(({ code }) => code));
    await ingestFiling(db, { text, sourceUrl: null, hints: FilingHints.parse({}), maxBytes: 10_000 });
  }
  const stored = await db.reader.diagnostic.findMany();
  return stored.map(({ code }) => code).filter((code) => !alone.includes(code));
}

describe('docs/diagnostics.md', () => {
  test('explains every code, each once, with its severity', () => {
    expect(entries.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual(
      Object.entries(diagnosticSeverity)
        .map(([code, severity]) => `${code} ${severity}`)
        .sort(),
    );
  });

  test.each(entries.map((entry) => [entry.code, entry] as const))('the example of %s gives it', async (code, entry) => {
    expect(await codesOf(entry)).toContain(code);
  });
});
