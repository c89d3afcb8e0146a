import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/decode/decode-bytes.ts';
import { readExhibits } from '../../src/extract/exhibits/read-exhibits.ts';
import type { MainDocument } from '../../src/extract/main-document.ts';
import { readSignatures } from '../../src/extract/signatures/read-signatures.ts';
import { readSections } from '../../src/sections/read-sections.ts';
import { type Span, slice } from '../../src/source/span.ts';
import { splitSubmission } from '../../src/split/split-submission.ts';
import { mainDocument } from './cover-page/main-document.ts';
import { behalfQuotes, personQuotes } from './signatures/quotes.ts';

const ignore = (): void => {};
const fixtures = join(import.meta.dirname, '../fixtures/filings');
const corpus = join(import.meta.dirname, '../../../shared/corpus/files');

/** Every span of what was read; a value with a span is `{ value, span }`, wherever it stands. */
function spansOf(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
  return own ? [{ start: Number(value.start), end: Number(value.end) }] : Object.values(value).flatMap(spansOf);
}

function contextsOf(text: string): readonly MainDocument[] {
  const documents = splitSubmission(text, ignore).filter((part) => part.kind === 'document');
  const [document] = documents;
  if (document === undefined) return [];
  return [
    {
      text,
      document,
      sections: readSections(text, document, ignore),
      formType: document.type?.value ?? '10-K',
      filedOn: null,
      parties: [],
      documents,
    },
  ];
}

/** Reads everything, twice, and says what is wrong with the places of its values. */
function faults(context: MainDocument): readonly string[] {
  const read = () => ({ signatures: readSignatures(context, ignore), exhibits: readExhibits(context, ignore) });
  const { signatures, exhibits } = read();
  expect(read()).toEqual({ signatures, exhibits });
  const outside = spansOf({ signatures, exhibits }).filter(({ start, end }) => start > end || start < 0 || end > context.text.length);
  const unnamed = signatures.filter(({ name }) => name.value.trim() === '' || slice(context.text, name.span).trim() === '');
  const tied = exhibits.flatMap(({ documentIndex }) => (documentIndex === null ? [] : [documentIndex]));
  const numbers = exhibits.map(({ number }) => number.value);
  return [
    ...outside.map(({ start, end }) => `outside the text: ${start} to ${end}`),
    ...unnamed.map(() => 'a signature without a name'),
    ...(new Set(tied).size === tied.length ? [] : ['a document tied twice']),
    ...(new Set(numbers).size === numbers.length ? [] : ['a number twice']),
  ];
}

const check = (path: string): void => {
  const { text } = decodeBytes(readFileSync(path), { maxBytes: 1e9 });
  for (const context of contextsOf(text)) expect(faults(context)).toEqual([]);
};

describe('over filings', () => {
  it.each(readdirSync(fixtures))('%s', (file) => check(join(fixtures, file)));
});

// The corpus is too large to be part of the project; where it lies beside it, it is read too.
describe.skipIf(!existsSync(corpus))('over the corpus', () => {
  it.each(existsSync(corpus) ? readdirSync(corpus) : [])('%s', (file) => check(join(corpus, file)));
});

describe('over texts with pieces taken out, doubled and moved', () => {
  const texts = [...behalfQuotes, ...personQuotes].map(
    ([, block]) =>
      `SIGNATURES\n\nthis report has been signed below by the following persons.\n\n${block}\n\nEXHIBIT INDEX\n\n10.1*  Plan\n\n* Incorporated by reference to Form 10-K\n`,
  );

  it('nothing throws, spans lie inside', () => {
    const cut = fc.record({
      text: fc.constantFrom(...texts),
      from: fc.nat(600),
      length: fc.nat(60),
      to: fc.nat(600),
      junk: fc.constantFrom('', '\t', '*', ' /s/ ', '\n\n', '____', '<td>', ')', '\u0000'),
    });
    fc.assert(
      fc.property(cut, ({ text, from, length, to, junk }) => {
        const piece = text.slice(from, from + length);
        const mutated = text.slice(0, from) + text.slice(from + length, to) + piece + junk + piece + text.slice(to);
        expect(faults(mainDocument(mutated, { formType: '10-K' }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('a long list takes time in proportion to its length', () => {
    const persons = Array.from(
      { length: 1500 },
      (_, index) => `/s/ Name${'abc'.charAt(index % 3)} Person\n-----------\nName Person        Director        March 1, 1996\n`,
    ).join('\n');
    const started = performance.now();
    readSignatures(
      mainDocument(`SIGNATURES\n\nthis report has been signed by the following persons.\n\n${persons}`, { formType: '10-K' }),
      ignore,
    );
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
