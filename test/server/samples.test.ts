import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { samples, sampleUrl } from '../../src/server/samples.ts';

test('every file in the folder is a sample, and they are few and small', () => {
  expect(readdirSync(sampleUrl('')).sort()).toEqual([...samples].sort());
  const byteLengths = samples.map((name) => statSync(sampleUrl(name)).size);
  expect(byteLengths.reduce((sum, size) => sum + size, 0)).toBeLessThan(700_000);
});
