import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/decode/decode-bytes.ts';
import { parseFiling } from '../../src/parse.ts';
import { FilingRecord } from '../../src/record/filing.ts';
import { slice } from '../../src/source/span.ts';
import { splitSubmission } from '../../src/split/split-submission.ts';

const under = (path: string): readonly string[] => readdirSync(path).map((name) => `${path}/${name}`);
const read = (path: string): string => decodeBytes(readFileSync(path), { maxBytes: 100_000_000 }).text;

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** Every span anywhere in a value. */
function spansIn(value: unknown): readonly { readonly start: number; readonly end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
    ? [{ start: value.start, end: value.end }]
    : within;
}

/** What holds for every text whatever: no throw, parts that tile, spans inside, the same again, a record that keeps its promise. */
function checkInvariants(text: string): void {
  const parts = splitSubmission(text, () => {});
  let at = 0;
  for (const part of parts) {
    expect(part.span.start).toBe(at);
    at = part.span.end;
  }
  expect(at).toBe(parts.length === 0 ? 0 : text.length);

  const outcome = parseFiling({ text });
  for (const { start, end } of spansIn(outcome)) {
    if (!(start >= 0 && start <= end && end <= text.length))
      expect.fail(`span ${start} to ${end} lies outside of the text, ${text.length} long`);
  }
  if (outcome.kind === 'unreadable') return;
  expect(FilingRecord.parse(outcome.record)).toEqual(outcome.record);
  const { accessionNumber, parties } = outcome.record;
  if (accessionNumber?.span) expect(slice(text, accessionNumber.span).replaceAll('-', '')).toBe(accessionNumber.value.replaceAll('-', ''));
  for (const { cik } of parties) if (cik?.span) expect(slice(text, cik.span).padStart(10, '0')).toBe(cik.value);
}

describe('invariants', () => {
  test.each([...under(`${fixtures}/awkward`), ...under(`${fixtures}/filings`)].map((path) => [path.slice(fixtures.length + 1), path]))(
    '%s',
    (_name, path) => {
      const text = read(path);
      checkInvariants(text);
      expect(parseFiling({ text })).toEqual(parseFiling({ text }));
    },
  );

  // The 326 filings of the corpus are too large to be part of the project; where they lie beside it, all of them hold too.
  describe.skipIf(!existsSync(corpus))('the corpus', () => {
    const files = existsSync(corpus) ? under(`${corpus}/files`) : [];
    test.each(files.map((path) => [path.slice(corpus.length + 1), path]))('%s', (_name, path) => {
      checkInvariants(read(path));
    });
  });

  const seeds = [...under(`${fixtures}/filings`)].map(read).filter((text) => text.length < 8000);
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ kind: fc.constant('drop-line' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ kind: fc.constant('double' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ kind: fc.constant('lower-tags' as const), at: fc.constant(0) }),
    fc.record({ kind: fc.constant('carriage-returns' as const), at: fc.constant(0) }),
    fc.record({ kind: fc.constant('flip' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  );
  function mutate(text: string, { kind, at }: { readonly kind: string; readonly at: number }): string {
    const offset = Math.floor(at * text.length);
    if (kind === 'cut') return text.slice(0, offset);
    if (kind === 'drop-line') return text.slice(0, text.lastIndexOf('\n', offset) + 1) + text.slice(text.indexOf('\n', offset) + 1);
    if (kind === 'double') return text + text.slice(offset);
    if (kind === 'lower-tags') return text.replaceAll(/<[^>]*>/g, (tag) => tag.toLowerCase());
    if (kind === 'carriage-returns') return text.replaceAll('\n', '\r');
    return `${text.slice(0, offset)}${String.fromCharCode((text.charCodeAt(offset) ^ 21) & 127)}${text.slice(offset + 1)}`;
  }

  test('hold for real filings that were cut, doubled, damaged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 3 }), (seed, mutations) => {
        checkInvariants(mutations.reduce(mutate, seed));
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['XML nested without end', `<?xml version="1.0"?>\n<ownershipDocument>${'<a>'.repeat(50_000)}</ownershipDocument>`],
    ['HTML nested without end', `<html><body>SECURITIES AND EXCHANGE COMMISSION${'<div>'.repeat(50_000)}</body></html>`],
    ['a header nested without end', `<SEC-HEADER>\n${'<A>\n'.repeat(20_000)}${'</A>\n'.repeat(20_000)}</SEC-HEADER>\n`],
    ['one line without end', `FORM 10-K ${'word '.repeat(100_000)}`],
    ['documents without end', '<DOCUMENT>\n'.repeat(5_000)],
    ['documents of which none is closed', '<DOCUMENT>\n<TYPE>6-K\n<TEXT>\nwords\n'.repeat(5_000)],
    ['wrappers without end', `<DOCUMENT>\n<TYPE>6-K\n<TEXT>\n${'<XML>\n'.repeat(20_000)}`],
    ['a submission that ends after <TEXT>', '<DOCUMENT>\n<TYPE>6-K\n<TEXT>\n</SEC-DOCUMENT>\n'],
    ['a submission that ends after <XML>', '<DOCUMENT>\n<TYPE>6-K\n<TEXT>\n<XML>\n</SEC-DOCUMENT>\n'],
  ])('hold for %s', (_case, text) => {
    checkInvariants(text);
  });

  test('hold for texts made of tags at random', () => {
    const piece = fc.constantFrom(
      '<DOCUMENT>',
      '</DOCUMENT>',
      '<TEXT>',
      '</TEXT>',
      '<TYPE>6-K',
      '<SEC-HEADER>',
      '</SEC-HEADER>',
      '<SUBMISSION>',
      '<SEC-DOCUMENT>',
      '</SEC-DOCUMENT>',
      '<SEQUENCE>1',
      '</TYPE>',
      'FILER:',
      '\tCOMPANY DATA:',
      '\t\tX:\t1',
      '\n',
      '\r',
      ' ',
      'words',
      '<XML>',
      '</XML>',
      'begin 644 a',
      '#86)C',
      'end',
      '-----BEGIN PRIVACY-ENHANCED MESSAGE-----',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => checkInvariants(pieces.join(''))),
      { numRuns: 300 },
    );
  });
});
