import { describe, expect, it } from 'vitest';
import { readMark } from '../../../src/extract/signatures/read-mark.ts';

const nameIn = (text: string): string | null => {
  const mark = readMark(text);
  return mark === null ? null : text.slice(mark.start, mark.end);
};

describe('conformed marks', () => {
  it.each([
    ['/s/    Bruce J. Colburn', 'Bruce J. Colburn'],
    ['By: /S/ Mitchell Herman', 'Mitchell Herman'],
    ['By: // Mitchell Cohen', 'Mitchell Cohen'],
    ['By: \\s\\ Paul R. Carter', 'Paul R. Carter'],
    ['\\s\\David A. Jackson', 'David A. Jackson'],
    ['s/David C. Forward', 'David C. Forward'],
    ['s/b/ J.B.M. Streppel', 'J.B.M. Streppel'],
    ['s\\   Michael Migliore', 'Michael Migliore'],
    ['/c/ Robert W. Patin', 'Robert W. Patin'],
    ['/s/v Abraham E. Cohen', 'Abraham E. Cohen'],
    ['(s) Marc D. Hamburg', 'Marc D. Hamburg'],
    ['Signed "Ian S. Walton"', 'Ian S. Walton'],
    ['By (Signature and Title)* /s/ Bruce N. Alpert', 'Bruce N. Alpert'],
    ['*/s/   JOSEPH A. TIGHE, JR.', 'JOSEPH A. TIGHE, JR.'],
    ['By__/s/ Drew Lewis__', 'Drew Lewis'],
  ])('%s', (text, name) => {
    expect(nameIn(text)).toBe(name);
    expect(readMark(text)?.isConformed).toBe(true);
  });
});

describe('lines without a mark', () => {
  it.each([
    ['By______C. D. Hunter_______', 'C. D. Hunter'],
    ['By: Mitchell Cohen', 'Mitchell Cohen'],
    ['By:', ''],
    ['*', ''],
    ['*Melvin R. Goodes', 'Melvin R. Goodes'],
  ])('%s', (text, name) => {
    expect(nameIn(text)).toBe(name);
    expect(readMark(text)?.isConformed).toBe(false);
  });
});

it.each([
  ['/s/ Steven L. Sinn*', { isStarred: true, isForStarred: false }],
  ['*By: /s/ Martin H. Neidell', { isStarred: false, isForStarred: true }],
  ['* By Raymond J. Land pursuant to a power of attorney.', { isStarred: false, isForStarred: true }],
])('asterisks: %s', (text, expected) => {
  expect(readMark(text)).toMatchObject(expected);
});

it.each([
  'Director',
  'Byron White',
  'by the undersigned, thereunto duly authorized.',
  'Signed by the following persons',
  '* Filed herewith.',
  'Person Signing',
  '',
])('no mark: %s', (text) => {
  expect(readMark(text)).toBeNull();
});
