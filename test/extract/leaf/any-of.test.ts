import { expect, it } from 'vitest';
import { anyOf } from '../../../src/extract/leaf/any-of.ts';

const heads = anyOf([/^index to/i, /^schedule [ivx]+\b|^annex/i, /\bjoint filing agreement$/i]);

it.each([
  ['what begins a text', 'Index to Exhibits', true],
  ['the second way to begin it', 'ANNEX A', true],
  ['not further on what has to begin it', 'An index to exhibits', false],
  ['what may stand anywhere', 'Form of Joint Filing Agreement', true],
  ['nothing of the kind', 'Schedule of fees', false],
])('%s', (_name, text, expected) => {
  expect(heads(text)).toBe(expected);
});

it('no pattern matches nothing', () => {
  expect(anyOf([])('')).toBe(false);
});
