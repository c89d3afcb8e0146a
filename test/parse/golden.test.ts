import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ListedValue, listValues } from '../../src/cli/list-values.ts';
import { decodeBytes } from '../../src/decode/decode-bytes.ts';
import { parseFiling } from '../../src/parse.ts';
import { indexLines, type LineIndex } from '../../src/source/line-index.ts';

const filings = new URL('../fixtures/filings/', import.meta.url);

/** Everything that is read out of a filing, a value a line with the place where it stands; then the diagnostics. A person reads the diff. */
function goldenOf(name: string): string {
  const { text } = decodeBytes(readFileSync(new URL(name, filings)), { maxBytes: 1_000_000 });
  const lines = indexLines(text);
  const { diagnostics, ...outcome } = parseFiling({ text });
  const values = outcome.kind === 'filing' ? listValues(outcome.record) : [];
  return [
    ...values.map((value) => `${placeOf(lines, value)}${value.path}  ${JSON.stringify(value.value)}${basisOf(value)}`),
    ...diagnostics.map(({ code, severity, message, span }) => `${placeOf(lines, { span })}${severity} ${code}  ${message}`),
    '',
  ].join('\n');
}

function placeOf(lines: LineIndex, { span }: Pick<ListedValue, 'span'>): string {
  if (span === null) return ''.padEnd(12);
  const { line, column } = lines.placeOf(span.start);
  return `${line}:${column}`.padEnd(12);
}

function basisOf({ basis }: ListedValue): string {
  return basis === null ? '' : ` (${basis})`;
}

test.each(readdirSync(filings))('%s', async (name) => {
  await expect(goldenOf(name)).toMatchFileSnapshot(`../golden/${name}.txt`);
});
