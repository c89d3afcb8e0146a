import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../src/decode/decode-bytes.ts';
import { parseFiling } from '../../src/parse.ts';

const filings = new URL('../fixtures/filings/', import.meta.url);
/** What header and tags of a real filing give, without the content of its main document, which has goldens of its own. */
function submissionOf(name: string): unknown {
  const outcome = parseFiling({ text: decodeBytes(readFileSync(new URL(name, filings)), { maxBytes: 1_000_000 }).text });
  if (outcome.kind === 'unreadable') return outcome;
  const { coverPage: _coverPage, signatures: _signatures, exhibits: _exhibits, ...submission } = outcome.record;
  return submission;
}

test.each(readdirSync(filings))('%s', async (name) => {
  await expect(`${JSON.stringify(submissionOf(name), null, 2)}\n`).toMatchFileSnapshot(`../golden/submissions/${name}.json`);
});
