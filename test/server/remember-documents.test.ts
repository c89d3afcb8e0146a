import { type DocumentNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { rememberDocuments } from '../../src/server/remember-documents.ts';

const { documentCache, errorCache } = rememberDocuments();
const document: DocumentNode = parse('{ a }');

test.each([
  ['a query', '{ a }', true],
  ['nothing', '', true],
  ['a document at the limit', 'x'.repeat(20_000), true],
  ['a document that holds a filing', 'x'.repeat(20_001), false],
])('%s is remembered or not', (_case, text, isRemembered) => {
  documentCache.set(text, document);
  errorCache.set(text, new Error('wrong'));
  expect([documentCache.has(text), errorCache.has(text)]).toEqual([isRemembered, isRemembered]);
});

test('the thousand used last are remembered', () => {
  for (let number = 0; number < 1001; number += 1) documentCache.set(`{ a${number} }`, document);
  expect([documentCache.size, documentCache.has('{ a0 }'), documentCache.has('{ a1 }')]).toEqual([1000, false, true]);
});
