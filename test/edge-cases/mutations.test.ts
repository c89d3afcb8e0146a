import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Found, type Span, slice } from '../../src/source/span.ts';
import { decodeHeaderValue } from '../../src/split/decode-header-value.ts';
import { filingOf, type Reading, readFiling } from './read-filing.ts';

const filing = (name: string): Buffer => readFileSync(new URL(`../fixtures/filings/${name}`, import.meta.url));
const documentsIn = (bytes: Buffer): string => /<DOCUMENT>[\s\S]*<\/DOCUMENT>\s/.exec(bytes.toString('latin1'))?.[0] ?? '';
/** Real filings of 1994, 2000, 2020 and 2025, in both dialects, in text, HTML and XML. */
const single = [
  'fs_NT-10-K_0000050859-94-000006.txt',
  'fs_8-K_0000912057-00-002128.txt',
  'fs_13F-NT_0001178913-20-000417.txt',
  'nc_4_0001127602-25-004598.nc',
] as const;
/** All their documents under the header of one of them. */
const many = filing(single[1])
  .toString('latin1')
  .replace(/<DOCUMENT>[\s\S]*<\/DOCUMENT>\s/, () => single.map((name) => documentsIn(filing(name))).join(''))
  .replace(/(PUBLIC DOCUMENT COUNT:\s+)\d+/, '$15');
const originals: ReadonlyMap<string, Buffer> = new Map([
  ...single.map((name) => [name, filing(name)] as const),
  ['all in one', Buffer.from(many, 'latin1')] as const,
]);
const name = fc.constantFrom(...originals.keys());
const bytesOf = (original: string): Buffer => originals.get(original) ?? Buffer.alloc(0);

/** Lines that say enough to be known again, without blanks at their ends. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length > 12);

/** True where the mutated text is refused, or something is reported of it that is not of the original. */
function isReported(original: Reading, mutated: Reading): boolean {
  const count = ({ codes }: Reading, code: string): number => codes.filter((one) => one === code).length;
  return mutated.record === null || mutated.codes.some((code) => count(mutated, code) > count(original, code));
}

/** Lines of the original's documents that the mutated text still has, and that no document of its record holds. */
function lostLines(original: Reading, mutated: Reading): readonly string[] {
  const has = new Set(linesOf(mutated.text.toLowerCase()));
  const kept = new Set(linesOf(mutated.bodies.join('\n').toLowerCase()));
  return linesOf(original.bodies.join('\n').toLowerCase()).filter((line) => has.has(line) && !kept.has(line));
}

/** Values that header and tags state, with the text under them. */
function statedFields({ record }: Reading): readonly Found<string>[] {
  const located = ({ value, span }: { readonly value: string; readonly span: Span | null }): readonly Found<string>[] =>
    span === null ? [] : [{ value, span }];
  const ofParties = (record?.parties ?? [])
    .filter(({ name }) => name.basis === 'header')
    .flatMap(({ name, fileNumber, filmNumber, act, irsNumber, organizationName }) => [
      name,
      fileNumber,
      filmNumber,
      act,
      irsNumber,
      organizationName,
    ]);
  const ofDocuments = (record?.documents ?? []).flatMap(({ type, fileName, description }) => [
    type.basis === 'document' ? type : null,
    fileName,
    description,
  ]);
  return [...ofParties, ...ofDocuments, ...(record?.headerFields ?? []).map(({ value }) => value)].flatMap((found) =>
    found === null ? [] : located(found),
  );
}
const untrueFields = (reading: Reading): readonly Found<string>[] =>
  statedFields(reading).filter(
    ({ value, span }) => decodeHeaderValue(slice(reading.text, span)).replaceAll(/\s*[\r\n]\s*/g, ' ') !== value,
  );

const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, where: number): number => Math.floor(where * bytes.length);
const lineAt = (bytes: Buffer, where: number): { readonly start: number; readonly end: number } => {
  const start = bytes.lastIndexOf('\n', at(bytes, where)) + 1;
  const end = bytes.indexOf('\n', start);
  return { start, end: end < 0 ? bytes.length : end + 1 };
};

type Mutation = { readonly name: string; readonly apply: (bytes: Buffer, where: number, byte: number) => Buffer };
const latin1 = (change: (text: string) => string) => (bytes: Buffer) => Buffer.from(change(bytes.toString('latin1')), 'latin1');

/** Changes one of the tags that hold a submission together. */
function withTag(change: (text: string, tag: Span) => string): Mutation['apply'] {
  return (bytes, where) => {
    const text = bytes.toString('latin1');
    const tags = [...text.matchAll(/^<\/?(?:(?:SEC|IMS)-(?:DOCUMENT|HEADER)|SUBMISSION|DOCUMENT|TYPE|SEQUENCE|TEXT)>/gm)];
    const tag = tags[Math.floor(where * (tags.length - 1))];
    return tag === undefined ? bytes : Buffer.from(change(text, { start: tag.index, end: tag.index + tag[0].length }), 'latin1');
  };
}

/** What keeps every word of a filing: the same documents come out, and nothing is reported that was not before. */
const harmless: readonly Mutation[] = [
  { name: 'line ends become CRLF', apply: latin1((text) => text.replaceAll(/\r?\n/g, '\r\n')) },
  { name: 'line ends become CR', apply: latin1((text) => text.replaceAll(/\r?\n/g, '\r')) },
  { name: 'line ends become LF', apply: latin1((text) => text.replaceAll(/\r\n?/g, '\n')) },
  { name: 'envelope tags become lower case', apply: latin1((text) => text.replaceAll(/^<\/?[A-Z0-9-]+>/gm, (tag) => tag.toLowerCase())) },
  { name: 'blank lines come before the text', apply: latin1((text) => `\n\n${text}`) },
  { name: 'every line of the envelope gets blanks at its end', apply: latin1((text) => text.replaceAll(/^(<\/?[A-Z0-9-]+>)$/gm, '$1  ')) },
];
/** What damages a filing in one place. */
const damaging: readonly Mutation[] = [
  { name: 'cut', apply: (bytes, where) => bytes.subarray(0, at(bytes, where)) },
  { name: 'doubled from somewhere on', apply: (bytes, where) => Buffer.concat([bytes, bytes.subarray(at(bytes, where))]) },
  {
    name: 'a line dropped',
    apply: (bytes, where) => {
      const { start, end } = lineAt(bytes, where);
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
    },
  },
  {
    name: 'a line doubled',
    apply: (bytes, where) => {
      const { end } = lineAt(bytes, where);
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(lineAt(bytes, where).start)]);
    },
  },
  { name: 'cut off at the front', apply: (bytes, where) => bytes.subarray(at(bytes, where)) },
  {
    name: 'two stretches exchanged',
    apply: (bytes, where, byte) => {
      const [start, middle, end] = [at(bytes, where), at(bytes, where) + byte * 4, at(bytes, where) + byte * 9];
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(middle, end), bytes.subarray(start, middle), bytes.subarray(end)]);
    },
  },
  { name: 'a tag of the envelope dropped', apply: withTag((text, { start, end }) => text.slice(0, start) + text.slice(end)) },
  {
    name: 'a tag of the envelope damaged',
    apply: withTag((text, { start }) => `${text.slice(0, start + 2)}#${text.slice(start + 3)}`),
  },
  {
    name: 'the tags between two documents dropped',
    apply: latin1((text) => text.replace(/<\/DOCUMENT>\s*<DOCUMENT>\s/, '')),
  },
  {
    name: 'a byte flipped',
    apply: (bytes, where, byte) => {
      const flipped = Buffer.from(bytes);
      flipped[Math.min(at(bytes, where), bytes.length - 1)] = byte;
      return flipped;
    },
  },
];

describe('real filings, mutated', () => {
  test.each(harmless)('$name: every document stays, whole', ({ apply }) => {
    for (const bytes of originals.values()) {
      const original = readFiling(bytes);
      const mutated = readFiling(apply(bytes, 0, 0));
      const words = (reading: Reading): readonly string[] =>
        reading.bodies.map((body) => body.toLowerCase().replaceAll(/\s+/g, ' ').trim());
      expect(words(mutated)).toEqual(words(original));
      expect(mutated.codes).toEqual(original.codes);
      expect(untrueFields(mutated)).toEqual([]);
    }
  });

  test.each(damaging)('$name: what the text still has of a document is in a document, or something is reported', ({ apply }) => {
    fc.assert(
      fc.property(name, share, fc.nat(255), (seed, where, byte) => {
        const bytes = bytesOf(seed);
        const [original, mutated] = [readFiling(bytes), readFiling(apply(bytes, where, byte))];
        if (!isReported(original, mutated)) expect(lostLines(original, mutated)).toEqual([]);
        expect(untrueFields(mutated)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('a cut that costs a document any of its words is reported', () => {
    fc.assert(
      fc.property(name, share, (seed, where) => {
        const bytes = bytesOf(seed);
        const [original, mutated] = [readFiling(bytes), readFiling(bytes.subarray(0, at(bytes, where)))];
        const isWhole = mutated.bodies.join('').trim() === original.bodies.join('').trim();
        expect(isWhole || isReported(original, mutated)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a cut submission takes nothing of the one that follows it', () => {
    const next = '0000000001-03-000001';
    fc.assert(
      fc.property(name, share, (seed, where) => {
        const bytes = bytesOf(seed);
        const { record, bodies } = readFiling(
          Buffer.concat([bytes.subarray(0, at(bytes, where)), Buffer.from(`\n${filingOf('words of the next')}`)]),
        );
        if (bodies.some((body) => body.includes('words of the next'))) expect(record?.accessionNumber?.value).toBe(next);
      }),
      { numRuns: 300 },
    );
  });

  test('several at once: nothing throws, values and their places agree', () => {
    const mutation = fc.tuple(fc.constantFrom(...harmless, ...damaging), share, fc.nat(255));
    fc.assert(
      fc.property(name, fc.array(mutation, { minLength: 2, maxLength: 5 }), (seed, mutations) => {
        const mutated = readFiling(
          mutations.reduce((so, [{ apply }, where, byte]) => (so.length === 0 ? so : apply(so, where, byte)), bytesOf(seed)),
        );
        expect(untrueFields(mutated)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
