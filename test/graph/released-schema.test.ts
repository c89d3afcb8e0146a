import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schemaText } from '../../src/graph/print-schema.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const released = read('schema.released.graphql');

/** Where a client of the older schema may break, `Filing.formType`. */
async function breakingPaths(older: string, newer: string): Promise<readonly string[]> {
  const changes = await diff(buildSchema(older), buildSchema(newer));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => path || message);
}

/** What the changelog says of the version to come. */
const unreleased = /\n## Unreleased\n(.*?)(?=\n## |$)/s.exec(read('CHANGELOG.md'))?.[1] ?? '';

test('whatever breaks clients of the released schema is named in the changelog, as `Type.field`', async () => {
  const breaking = await breakingPaths(released, schemaText);
  expect(breaking.filter((path) => !unreleased.includes(`\`${path}\``))).toEqual([]);
});

describe('what counts as breaking', () => {
  test.each([
    ['a field under another name', schemaText.replace('  isAmendment: Boolean!\n', '  isCorrection: Boolean!\n'), ['Filing.isAmendment']],
    ['a value that may now be null', schemaText.replace('  isAmendment: Boolean!\n', '  isAmendment: Boolean\n'), ['Filing.isAmendment']],
    [
      'an argument that is now needed',
      schemaText.replace('    filter: RegistrantFilter\n', '    filter: RegistrantFilter!\n'),
      ['Query.registrants.filter'],
    ],
    ['a description in other words', schemaText.replace('A calendar date', 'A day of the calendar'), []],
  ])('%s', async (_case, newer, paths) => {
    expect(newer).not.toBe(schemaText);
    expect(await breakingPaths(schemaText, newer)).toEqual(paths);
  });
});
