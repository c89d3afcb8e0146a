import { describe, expect, test } from 'vitest';
import { collectDiagnostics } from '../../src/source/diagnostic.ts';
import { slice } from '../../src/source/span.ts';
import { findUuencode } from '../../src/split/find-uuencode.ts';

function find(text: string): {
  readonly file: string | null;
  readonly data: string | null;
  readonly codes: readonly string[];
  readonly places: readonly string[];
} {
  const { report, diagnostics } = collectDiagnostics();
  const found = findUuencode(text, { start: 0, end: text.length }, report);
  return {
    file: found === null ? null : `${found.mode} ${found.fileName}`,
    data: found === null ? null : slice(text, found.data),
    codes: diagnostics.map(({ code }) => code),
    places: diagnostics.map(({ span }) => (span === null ? '' : slice(text, span))),
  };
}

describe('findUuencode', () => {
  test.each([
    ['mode 644', 'begin 644 a.gif\n#86)C\n`\nend\n', '644 a.gif'],
    ['another mode', 'begin 600 a.gif\n#86)C\n`\nend\n', '600 a.gif'],
    ['blank lines before begin', '\n\nbegin 644 a.gif\n#86)C\n`\nend\n', '644 a.gif'],
    ['a file name with a space', 'begin 644 my file.gif\n#86)C\n`\nend\n', '644 my file.gif'],
    ['spaces stripped from the end of a line', 'begin 644 a.pdf\nM\nM\n`\nend\n', '644 a.pdf'],
    ['CRLF', 'begin 644 a.gif\r\n#86)C\r\n`\r\nend\r\n', '644 a.gif'],
    ['a bare CR', 'begin 644 a.gif\r#86)C\r`\rend\r', '644 a.gif'],
  ])('%s', (_case, text, file) => {
    expect(find(text)).toMatchObject({ file, codes: [] });
  });

  test.each([
    ['prose that begins with "begin 644"', 'begin 644 people said hello\nmore prose here\n'],
    ['prose of one line', 'begin 644 people\n'],
    ['capitals that cannot be data', 'begin 644 PEOPLE\nAND THE REST OF THE SENTENCE WHICH IS MUCH LONGER THAN ITS FIRST LETTER SAYS\n'],
    ['text before begin', 'a letter\nbegin 644 a.gif\n#86)C\n`\nend\n'],
  ])('%s is text', (_case, text) => {
    expect(find(text)).toEqual({ file: null, data: null, codes: [], places: [] });
  });

  test('a missing end is reported', () => {
    expect(find('begin 644 a.gif\n#86)C\n')).toMatchObject({ file: '644 a.gif', data: '#86)C\n', codes: ['bad-uuencode'] });
  });

  test.each([
    ['a letter that no data has', 'begin 644 a.gif\n#86)C\n#86xC\n`\nend\n', 'x', '#86)C\n#86xC\n`'],
    ['a tag between its lines', 'begin 644 a.gif\n#86)C\n<page>\n#86)C\n`\nend\n', 'p', '#86)C\n<page>\n#86)C\n`'],
    ['words after its end', 'begin 644 a.gif\n#86)C\n`\nend\nSee the chart.\n', 'See the chart.', '#86)C\n`\n'],
    [
      'another file after its end',
      'begin 644 a.gif\n#86)C\n`\nend\nbegin 644 b.gif\n#86)C\n`\nend\n',
      'begin 644 b.gif\n#86)C\n`\nend',
      '#86)C\n`\n',
    ],
  ])('%s is reported', (_case, text, place, data) => {
    const found = find(text);
    expect([found.data, found.codes, found.places]).toEqual([data, ['bad-uuencode'], [place]]);
  });

  test('data stands between begin and end', () => {
    expect(find('begin 644 a.gif\n#86)C\n`\nend\n').data).toBe('#86)C\n`\n');
  });
});
