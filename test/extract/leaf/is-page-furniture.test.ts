import { expect, it } from 'vitest';
import { isPageFurniture } from '../../../src/extract/leaf/is-page-furniture.ts';

it.each([
  ['Table of Contents', true],
  ['Apple Inc. | 2024 Form 10-K | 57', true],
  ['Fiscal 2024 Form 10-K 76', true],
  ['109 | 2024 Form 10-K |', true],
  ['Annual Report on Form 10-K for 2024', false],
  ['Director', false],
  ['Incorporated by reference to the 2024 Form 10-K', false],
])('%s', (text, expected) => {
  expect(isPageFurniture(text)).toBe(expected);
});
