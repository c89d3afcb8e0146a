import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../src/decode/decode-bytes.ts';
import { parseFiling } from '../src/parse.ts';
import { FilingHints } from '../src/record/filing.ts';
import { diagnosticSeverity } from '../src/source/diagnostic.ts';

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

/** Every code that an example gives, decoding included. */
function codesOf({ form, hints, example }: Entry): readonly string[] {
  const bytes = form === 'hex' ? Buffer.from(example.replaceAll(/\s/g, ''), 'hex') : Buffer.from(example);
  const decoded = decodeBytes(bytes, { maxBytes: 10_000 });
  const { diagnostics } = parseFiling({ text: decoded.text, hints: FilingHints.parse(hints) });
  return [...decoded.diagnostics, ...diagnostics].map(({ code }) => code);
}

describe('docs/diagnostics.md', () => {
  test('explains every code, each once, with its severity', () => {
    expect(entries.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual(
      Object.entries(diagnosticSeverity)
        .map(([code, severity]) => `${code} ${severity}`)
        .sort(),
    );
  });

  test.each(entries.map((entry) => [entry.code, entry] as const))('the example of %s gives it', (code, entry) => {
    expect(codesOf(entry)).toContain(code);
  });
});
