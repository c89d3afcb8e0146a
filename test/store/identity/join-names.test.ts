import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinNames, relativesOf } from '../../../src/store/identity/join-names.ts';
import { personNameKey } from '../../../src/store/identity/person-name-key.ts';

const keysOf = (names: readonly string[]): { nameKey: string }[] => names.map((name) => ({ nameKey: personNameKey(name) }));
const joined = (...names: readonly string[]): readonly (readonly string[])[] =>
  joinNames(keysOf(names))
    .map((group) => group.map(({ nameKey }) => nameKey).toSorted())
    .toSorted();

test.each([
  [['John A. Smith', 'JOHN SMITH']],
  [['J. A. Smith', 'John A. Smith', 'John Smith']],
  [['J. Smith', 'John Smith']],
  [['John Allen Smith', 'John A. Smith', 'J. A. Smith']],
  [['J. Allen Smith', 'John A. Smith']],
  [['SMITH JOHN A', 'John A. Smith', 'John Smith']],
  [['SMITH J A', 'John Smith']],
  [['Smith, John', 'John A. Smith']],
  [['SMITH JOHN ALLEN', 'John A. Smith']],
  [['John Smith, Jr.', 'John A. Smith']],
  [['Walter W. Knauss, Jr.', 'Walter Knauss Jr']],
  [['SMITH JR JOHN', 'John A. Smith, Jr.']],
  [['John Smith, 3rd', 'John Smith III']],
  [['Dr. John Smith, Ph.D.', 'Hon. John A. Smith']],
  [['Peter van der Berg', 'P. van der Berg']],
  [['José Núñez', 'J. NUNEZ']],
])('%j are one signatory', (names) => {
  expect(joined(...names)).toEqual([
    keysOf(names)
      .map(({ nameKey }) => nameKey)
      .toSorted(),
  ]);
});

test.each([
  ['different given names', ['John Smith', 'James Smith']],
  ['different initials', ['John A. Smith', 'John B. Smith']],
  ['different middle names', ['John Allen Smith', 'John Albert Smith']],
  ['different last names', ['John Smith', 'John Jones']],
  ['a middle initial that only begins a last name', ['John Smith', 'John S. Jones']],
  ['different generations', ['John Smith, Jr.', 'John Smith, Sr.']],
  ['single words', ['Smith', 'SMITH', 'J. Smith']],
  ['firms', ['Smith Partners LLP', 'J. Smith Partners LLP']],
  ['firms of several', ['Smith & Jones', 'J. Smith & Jones']],
  ['first names alike, in the order of lists', ['John Smith Allen', 'John Smith Brown']],
])('%s stay two', (_case, names) => {
  expect(joined(...names)).toEqual([]);
});

describe('a name between two that cannot be one stays by itself', () => {
  test.each([
    ['an initial', ['J. Smith', 'John Smith', 'James Smith'], []],
    ['no middle name', ['John Smith', 'John A. Smith', 'John B. Smith'], []],
    ['no generation', ['John Smith', 'John Smith, Jr.', 'John Smith, Sr.'], []],
    ['and leaves the others joined', ['J. Smith', 'John Smith', 'John A. Smith', 'James Smith'], [['JOHN A SMITH', 'JOHN SMITH']]],
  ])('%s', (_case, names, expected) => {
    expect(joined(...names)).toEqual(expected);
  });
});

test('two that are known to be two do not join, nor does who could be either', () => {
  const names = keysOf(['William Ford', 'William Ford, Jr.', 'W. Ford']);
  const known = (): 'two' => 'two';
  expect(joinNames(names, known)).toEqual([]);
  const apart = new Set(['WILLIAM FORD', 'WILLIAM FORD JR']);
  expect(joinNames(names, (one, other) => (apart.has(one.nameKey) && apart.has(other.nameKey) ? 'two' : null))).toEqual([]);
});

const word = fc.constantFrom('JOHN', 'JAMES', 'J', 'ALLEN', 'A', 'B', 'SMITH', 'JONES', 'JR', 'SR', 'LLP');
const nameKeys = fc.uniqueArray(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  { maxLength: 14 },
);

test('the order of names does not matter, and every name of a group fits every other', () => {
  const shuffled = nameKeys.chain((keys) => fc.tuple(fc.constant(keys), fc.shuffledSubarray(keys, { minLength: keys.length })));
  fc.assert(
    fc.property(shuffled, ([keys, others]) => {
      const groups = joined(...keys);
      expect(joined(...others)).toEqual(groups);
      expect(new Set(groups.flat()).size).toBe(groups.flat().length);
      for (const [first = '', ...rest] of groups) for (const other of rest) expect(joined(first, other)).toHaveLength(1);
    }),
  );
});

test('a name that comes changes nothing for names that are no relatives of it', () => {
  fc.assert(
    fc.property(nameKeys, ([nameKey = 'JOHN SMITH', ...keys]) => {
      const names = keysOf(keys);
      const relatives = new Set(relativesOf(new Set([nameKey]), names).map((name) => name.nameKey));
      const others = (groups: readonly (readonly string[])[]): unknown =>
        groups.map((group) => group.filter((key) => !relatives.has(key) && key !== nameKey)).filter(({ length }) => length > 0);
      expect(others(joined(...keys, nameKey))).toEqual(others(joined(...keys)));
    }),
  );
});
