import { describe, expect, it } from 'vitest';
import { readExhibitNumber } from '../../../src/extract/exhibits/exhibit-number.ts';

describe('numbers', () => {
  it.each([
    ['99.1', '99.1'],
    ['Exhibit 3-A', '3-A'],
    ['Exhibit No. 10.1', '10.1'],
    ['*10.1', '10.1'],
    ['2.1*', '2.1'],
    ['4.', '4'],
    ['99.1:', '99.1'],
    ['12(c) --', '12(c)'],
    ['10.A.26-1', '10.A.26-1'],
    ['EX-101.INS', '101.INS'],
    ['(10)A.', '(10)A'],
    ['(3)(a)-', '(3)(a)'],
    ['(3) (a)', '3(a)'],
    ['(13)', '13'],
    ['10(iii)(A)', '10(iii)(A)'],
    ['10.1A', '10.1A'],
    ['10.(a)', '10(a)'],
    ['3. (a)', '3(a)'],
    ['3ii.', '3ii'],
    ['(10i) Form', '10i'],
    ['(10ab) Plan', '10ab'],
    ['(3a.1)', '3a.1'],
    ['- 3.', '3'],
    ['-10.', '10'],
    ['3B*', '3B'],
    ['Exhibit A', 'A'],
    ['(a)(1)(A)', '(a)(1)(A)'],
    ['(c) Exhibit 99.1 – Press release', '99.1'],
  ])('%s', (text, number) => {
    expect(readExhibitNumber(text)?.number).toBe(number);
  });
});

it.each([
  '10th',
  '- 10 -',
  '10-K',
  '8-K',
  '1996, as filed',
  '2000.',
  '31, 1985)',
  '5%',
  'A copy of the press release',
  'Exhibits',
  '$1.00',
  '1-3950',
  '',
])('no number: %s', (text) => {
  expect(readExhibitNumber(text)).toBeNull();
});

it('marks stand before and after', () => {
  expect(readExhibitNumber('*10.1+')?.marks).toEqual(['*', '+']);
  expect(readExhibitNumber('10.17*, **')?.marks).toEqual(['*', '**']);
});
