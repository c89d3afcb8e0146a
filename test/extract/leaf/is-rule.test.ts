import { expect, it } from 'vitest';
import { isRule } from '../../../src/extract/leaf/is-rule.ts';

it.each(['------', '- -------', '   _______   ', '=====', '_ _ _', '__', '--  -------', '————'])('%j is a rule', (text) => {
  expect(isRule(text)).toBe(true);
});

it.each(['', '   ', '-', '- ', '......', '-1-', '__X__', '82-____'])('%j is none', (text) => {
  expect(isRule(text)).toBe(false);
});
