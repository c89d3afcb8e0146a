import { describe, expect, it } from 'vitest';
import { slice } from '../../src/source/span.ts';
import { sectioned } from './bare-document.ts';

const printed = (text: string) => sectioned(text).sections.lines.map((line) => line.text);
const cells = (text: string) =>
  sectioned(text).sections.lines.flatMap((line) => line.cells.map((cell) => [cell.column, cell.text, slice(text, cell.span)]));
const pages = (text: string) =>
  sectioned(text)
    .sections.lines.filter((line) => line.cells.length > 0)
    .map((line) => line.page);

describe('a line', () => {
  it.each([
    ['ends at LF', 'a\nb'],
    ['ends at CRLF', 'a\r\nb'],
    ['ends at a CR alone', 'a\rb'],
  ])('%s', (_name, text) => {
    expect(printed(text)).toEqual(['a', 'b']);
  });

  it.each([
    ['keeps its indentation', '   FORM 6-K  ', ['   FORM 6-K']],
    ['has its tabs expanded to 8', '\tForm\tX', ['        Form    X']],
    ['is blank when nothing is on it', 'a\n\nb', ['a', '', 'b']],
    ['loses the dash escape of PEM', '- -------\n- no escape', ['-------', '- no escape']],
  ])('%s', (_name, text, lines) => {
    expect(printed(text)).toEqual(lines);
  });
});

describe('cells', () => {
  it.each([
    [
      'two spaces set apart',
      'Yes  X    No',
      [
        [0, 'Yes', 'Yes'],
        [5, 'X', 'X'],
        [10, 'No', 'No'],
      ],
    ],
    ['one space does not', 'FORD MOTOR COMPANY', [[0, 'FORD MOTOR COMPANY', 'FORD MOTOR COMPANY']]],
    [
      'a tab sets apart',
      'By:\t/s/ Bruce',
      [
        [0, 'By:', 'By:'],
        [8, '/s/ Bruce', '/s/ Bruce'],
      ],
    ],
    ['a no-break space reads as a space', 'Form\u00a020-F', [[0, 'Form 20-F', 'Form\u00a020-F']]],
    [
      'the span leaves out a dash escape',
      '- ------  ----',
      [
        [0, '------', '------'],
        [8, '----', '----'],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });
});

describe('pages', () => {
  it.each([
    ['<PAGE> begins one', 'a\n<PAGE>\nb', [1, 2]],
    ['<PAGE> with its number', 'a\n<PAGE>   2\nb', [1, 2]],
    ['<PAGE 2>', 'a\n<PAGE 2>\nb', [1, 2]],
    ['a form feed begins one', 'a\n\fb', [1, 2]],
    ['a mark before anything is printed begins none', '\n<PAGE>\n\na', [1]],
    ['two marks for one break', 'a\n\f\n<PAGE>\nb', [1, 2]],
  ])('%s', (_name, text, expected) => {
    expect(pages(text)).toEqual(expected);
  });
});

describe('SGML tables', () => {
  it('print no marks and keep their columns', () => {
    const text = '<TABLE>\n<CAPTION>  Number   Name\n<S>        <C>\n<F1>1      One\n</TABLE>\nafter';
    const { lines } = sectioned(text).sections;
    expect(lines.map((line) => [line.table, line.text])).toEqual([
      [0, '           Number   Name'],
      [0, '    1      One'],
      [null, 'after'],
    ]);
    expect(slice(text, lines[1]?.span ?? { start: 0, end: 0 })).toBe('1      One');
  });

  it('less-than signs in prose stay', () => {
    expect(printed('if x < 5 then <omitted>')).toEqual(['if x < 5 then <omitted>']);
  });
});
