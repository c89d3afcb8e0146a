import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexLines } from '../../src/source/line-index.ts';

it.each([
  ['LF', 'a\nbc\n', [1, 1, 2, 2, 2, 3]],
  ['CRLF', 'a\r\nb', [1, 1, 1, 2, 2]],
  ['CR alone', 'a\rb', [1, 1, 2, 2]],
  ['no line end', 'ab', [1, 1, 1]],
  ['empty', '', [1]],
])('names the line of every offset: %s', (_name, text, expected) => {
  const lines = indexLines(text);
  expect(expected.map((_, offset) => lines.placeOf(offset).line)).toEqual(expected);
});

it('line spans and line ends tile any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n') }), (text) => {
      const lines = indexLines(text);
      let rebuilt = '';
      let at = 0;
      for (let line = 1; line <= lines.lineCount; line += 1) {
        const { start, end } = lines.lineSpan(line);
        rebuilt += text.slice(at, end);
        expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        at = end;
      }
      expect(rebuilt + text.slice(at)).toBe(text);
    }),
  );
});
