import { describe, expect, it } from 'vitest';
import { readCheckBoxes } from '../../../src/extract/cover-page/read-check-boxes.ts';
import { flowOf } from '../../../src/sections/flow.ts';
import { sectioned } from '../../sections/bare-document.ts';

const answers = (text: string) => {
  const source = sectioned(text);
  const { lines } = source.sections;
  return readCheckBoxes(lines, flowOf(source, lines)).map(({ option, isChecked }) => [option, isChecked]);
};
const asked = (boxes: string) => `Indicate by check mark whether it is so.\n\n${boxes}\n`;

/** Every notation that was seen in filings, or is known from EDGAR. */
const ticked = [
  ...['X', 'x', 'xxx', 'XX', '__X__', '_X_', '___X___', '[X]', '[x]', '[ X ]', '[xx]', '(X)', '(x)', '{X}', '/X/', '|X|'],
  ...['\u2612', '\u2611', '\u00fe', '\u00fd', '\u00d7', 'R', '\u221a', '\u00fc'],
];
const empty = [
  ...['__', '----', '[ ]', '[_]', '[]', '[   ]', '( )', '()', '{ }', '/ /', '|_|', '\u2610', '\u00a8', 'o', 'q', '\u0671', '\u25a1'],
];

describe('a mark after its answer', () => {
  it.each(ticked)('%s ticks it', (mark) => {
    expect(answers(asked(`Yes ${mark}   No ___`))).toEqual([
      ['Yes', true],
      ['No', false],
    ]);
  });

  it.each(empty)('%s leaves it open', (mark) => {
    expect(answers(asked(`Yes ${mark}   No X`))).toEqual([
      ['Yes', false],
      ['No', true],
    ]);
  });

  it('a blank leaves it open', () => {
    expect(answers(asked('Yes        No X'))).toEqual([
      ['Yes', false],
      ['No', true],
    ]);
  });
});

/** What is drawn as a box, not written as a letter. */
const drawn = /^(?:[[({/|]|_+[xX]|[\u2610-\u2612\u25a1\u00a8\u00fd\u00fe])/;

describe('a box before an option of its own wording', () => {
  it.each(ticked.filter((mark) => drawn.test(mark)))('%s ticks it', (mark) => {
    expect(answers(asked(`${mark}  Annual report\n[ ]  Transition report`))).toContainEqual(['Annual report', true]);
  });

  it.each(empty.filter((mark) => drawn.test(mark)))('%s leaves it open', (mark) => {
    expect(answers(asked(`${mark}  Annual report\n[X]  Transition report`))).toContainEqual(['Annual report', false]);
  });
});

describe('Wingdings 2 and fonts of symbols', () => {
  it.each([
    ['R', true],
    ['&#163;', false],
    ['S', true],
  ])('%s', (letter, isChecked) => {
    const box = `<font style="font-family: 'Wingdings 2'">${letter}</font>`;
    const text = `<html><body><p>Indicate by check mark whether it is so.</p><table><tr><td>${box}</td><td>Annual report</td></tr></table></body></html>`;
    expect(answers(text)).toEqual([['Annual report', isChecked]]);
  });
});

describe('the rule under an answer', () => {
  it.each([
    ['X over a rule', '   Yes   X      No\n        ---         ---', true],
    ['X over underscores', '   Yes   X      No\n        ___         ___', true],
    ['rules alone for the first', '   Yes          No   X\n        ---         ---', false],
  ])('%s', (_name, boxes, isChecked) => {
    expect(answers(asked(boxes))).toEqual([
      ['Yes', isChecked],
      ['No', !isChecked],
    ]);
  });
});

describe('no box', () => {
  it.each([
    ['o in a name', 'Bancroft o Whitney Company'],
    ['x in a product', 'the 2 x 4 lumber market'],
    ['R in a name', 'J. R. Simplot Company'],
    ['a blank of a date', 'For the transition period from ____ to ____'],
    ['a blank of a number', 'Registration No. 333-____'],
    ['a law', 'Section 13 or 15(d)'],
  ])('%s', (_name, line) => {
    expect(answers(`${line}\n`)).toEqual([]);
  });
});
