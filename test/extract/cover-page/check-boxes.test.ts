import { describe, expect, it } from 'vitest';
import { readCheckBoxes } from '../../../src/extract/cover-page/read-check-boxes.ts';
import { flowOf } from '../../../src/sections/flow.ts';
import { slice } from '../../../src/source/span.ts';
import { sectioned } from '../../sections/bare-document.ts';

const boxesOf = (text: string) => {
  const source = sectioned(text);
  const { lines } = source.sections;
  return readCheckBoxes(lines, flowOf(source, lines)).map((box) => ({ ...box, raw: slice(text, box.span) }));
};
const answers = (text: string) => boxesOf(text).map(({ option, isChecked }) => [option, isChecked]);
const asked = (boxes: string) => `Indicate by check mark whether it is so.\n\n${boxes}`;

/** Layouts of real Forms 6-K; the file that taught each is in its name. */
describe('Form 20-F or Form 40-F', () => {
  it.each([
    ['X over a short rule', '   Form 20-F         X                 Form 40-F\n                   -----                          -----'],
    ['brackets', '   Form 20-F [X]              Form 40-F [_]'],
    ['X before its rule', '        Form 20-F X    Form 40-F\n                 ---            ---'],
    ['xxx, rules under the whole option (arqfsq1.txt)', '    Form 20-F xxx    Form 40-F\n    -------------    -------------'],
    ['only the ticked one has a rule (pr102102.txt)', '    Form 20-F  X      Form 40-F\n              ----'],
    ['box characters', 'Form 20-F \u2612 Form 40-F \u2610'],
    ['X between underscores', 'Form 20-F ___X___ Form 40-F _______'],
    ['a multiplication sign (Hitachi 2005)', 'Form 20-F \u00d7 Form 40-F'],
    ['Wingdings as letters (Hitachi 2006)', 'Form 20-F x Form 40-F o'],
    ['Wingdings as a diaeresis (News Corp)', 'Form 20-F x  Form 40-F \u00a8'],
    ['an Arabic letter for a box (Aurizon)', 'Form 20-F X Form 40-F \u0671'],
    ['a line for each (Navigator 2026)', 'Form 20-F\n\u2612\nForm 40-F\n\u2610'],
    ['marks before their options', '[X] Form 20-F   [ ] Form 40-F'],
    ['strokes', 'Form 20-F /X/ Form 40-F / /'],
    ['upright strokes', 'Form 20-F |X|   Form 40-F |_|'],
    ['dots', 'Form 20-F ..X..   Form 40-F ....'],
  ])('%s', (_name, boxes) => {
    expect(answers(asked(boxes))).toEqual([
      ['Form 20-F', true],
      ['Form 40-F', false],
    ]);
  });

  it('the question that names both forms is no answer', () => {
    const text =
      'Indicate by check mark whether the registrant files under cover of Form 20-F or Form 40-F.\n\n  Form 20-F [ ]  Form 40-F [X]';
    expect(answers(text)).toEqual([
      ['Form 20-F', false],
      ['Form 40-F', true],
    ]);
  });
});

describe('Yes or No', () => {
  it.each([
    ['X after No, two rules', '   Yes      No X\n      ----     ---'],
    ['X over the rule', '   Yes        No   X\n       ---        ---'],
    ['underscores', '   Yes____    No  __X__'],
    ['underscores that touch', '   Yes _______ No___X____'],
    ['brackets', 'Yes [ ] No [x]'],
    ['box characters', 'Yes \u2610 No \u2612'],
    ['letters', 'Yes o No x'],
    ['in one cell after the other', '<table><tr><td>Yes &#168;</td><td>No x</td></tr></table>'],
    ['only No is marked', 'Yes No \u00d7'],
    ['dots after the words (U.S. Healthcare)', 'Yes. / / No. /X/'],
    ['dots to lead to them', 'Yes... No.[X]..'],
    ['boxes before', '\u2610 Yes \u2612 No'],
    ['brackets before', '[ ] YES [X] NO'],
    ['the 82- number between (Form 40-F)', 'Yes o 82-__________ No \u00fe'],
    ['a check mark of the font Symbol', 'Yes No \u00d6'],
  ])('%s', (_name, boxes) => {
    expect(answers(asked(boxes)).map(([option, isChecked]) => [String(option).toLowerCase(), isChecked])).toEqual([
      ['yes', false],
      ['no', true],
    ]);
  });

  it('marks before words (Aegon 2001)', () => {
    expect(answers(asked('X YES ______ NO'))).toEqual([
      ['YES', true],
      ['NO', false],
    ]);
  });

  it('a number is no answer', () => {
    expect(answers('Commission File No 0-1234\nAmendment No. 1\nNo ____')).toEqual([]);
  });
});

describe('boxes at options of their own', () => {
  it.each([
    [
      'boxes first',
      '[X] Annual report\n[ ] Transition report',
      [
        ['Annual report', true],
        ['Transition report', false],
      ],
    ],
    [
      'a bare X well apart',
      ' X     ANNUAL REPORT PURSUANT TO SECTION 13\n       OF THE ACT',
      [['ANNUAL REPORT PURSUANT TO SECTION 13 OF THE ACT', true]],
    ],
    ['X between underscores close by (Apple 10-Q)', '  _X_ QUARTERLY REPORT', [['QUARTERLY REPORT', true]]],
    [
      'X over a rule, a rule alone (Apple 10-Q 2000)',
      '  X    QUARTERLY REPORT OF THE\n ---   ACT\n\n       TRANSITION REPORT OF THE\n ---   ACT',
      [['QUARTERLY REPORT OF THE ACT', true]],
    ],
    ['in cells', '<table><tr><td>\u2610</td><td>Written communications</td></tr></table>', [['Written communications', false]]],
    [
      'boxes after',
      'Large accelerated filer \u2612  Accelerated filer \u2610',
      [
        ['Large accelerated filer', true],
        ['Accelerated filer', false],
      ],
    ],
    [
      'boxes after colons and notes (Seagate)',
      'Large accelerated filer: \u2612  Accelerated filer: \u2610\nNon-accelerated filer: \u2610  (Do not check if a smaller reporting company)  Smaller reporting company: \u2610',
      [
        ['Large accelerated filer', true],
        ['Accelerated filer', false],
        ['Non-accelerated filer', false],
        ['Smaller reporting company', false],
      ],
    ],
    [
      'several on a line after the question',
      '(Check One): [ x ] Form 10-K [   ] Form 11-K',
      [
        ['Form 10-K', true],
        ['Form 11-K', false],
      ],
    ],
    [
      'a blank that touches its option',
      '(check One): _X_Form 10-K  __Form 20-F',
      [
        ['Form 10-K', true],
        ['Form 20-F', false],
      ],
    ],
  ])('%s', (_name, boxes, expected) => {
    const found = answers(asked(boxes)).filter(([option]) => option !== null);
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  it('a box at the end of its question has no option', () => {
    const [box] = boxesOf('Indicate by check mark if disclosure of delinquent filers is\nnot contained herein, in this Form 10-K.  [X]');
    expect(box).toMatchObject({
      question: 'Indicate by check mark if disclosure of delinquent filers is not contained herein, in this Form 10-K.',
      option: null,
      isChecked: true,
      raw: '[X]',
    });
  });

  it('a section of a law is no box', () => {
    expect(answers('ANNUAL REPORT PURSUANT TO SECTION 13 OR 15( ) OF THE ACT')).toEqual([]);
  });
});

describe('the question', () => {
  it.each([
    [
      'loses the brackets around it',
      '(Indicate by check mark whether it does.)\n Yes [X] No [ ]',
      'Indicate by check mark whether it does.',
    ],
    ['runs over lines', 'Indicate by check\nmark whether  it does:\n Yes [X] No [ ]', 'Indicate by check mark whether it does:'],
    ['asks for an X (Universal)', 'Indicate by "X" mark whether it does.  Yes [X] No [ ]', 'Indicate by "X" mark whether it does.'],
    ['asks by check-mark (USP)', 'Indicate by check-mark whether it does.  Yes [X] No [ ]', 'Indicate by check-mark whether it does.'],
    ['is the words in brackets', '(Mark One)\n[X] ANNUAL REPORT\n[ ] TRANSITION REPORT', 'Mark One'],
    ['is the option where nothing asks', 'Filed by the Registrant \u2612', 'Filed by the Registrant'],
  ])('%s', (_name, text, question) => {
    expect(boxesOf(text)[0]?.question).toBe(question);
  });

  it('is the last one before the box', () => {
    const text = 'Indicate by check mark whether one.  Yes [X] No [ ]\nIndicate by check mark whether two.  Yes [X] No [ ]';
    expect(boxesOf(text).map(({ question }) => question)).toEqual([
      'Indicate by check mark whether one.',
      'Indicate by check mark whether one.',
      'Indicate by check mark whether two.',
      'Indicate by check mark whether two.',
    ]);
  });
});

it('gives the mark as its span, or the rule that nobody marked', () => {
  const text = asked('   Yes        No   X\n       ---        ---');
  expect(boxesOf(text).map(({ raw }) => raw)).toEqual(['---', 'X']);
});
