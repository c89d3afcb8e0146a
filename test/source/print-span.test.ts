import { describe, expect, it } from 'vitest';
import { indexLines } from '../../src/source/line-index.ts';
import { printable, printSpan } from '../../src/source/print-span.ts';

const at = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const print = (text: string, part: string) => printSpan(text, indexLines(text), at(text, part));

describe('printSpan', () => {
  it('puts carets under the characters, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(print(`FORM 6-K${end}${end}  HANARO TELECOM, INC.${end}`, 'HANARO TELECOM, INC.')).toBe(
        '3 │   HANARO TELECOM, INC.\n  │   ^^^^^^^^^^^^^^^^^^^^',
      );
    }
  });

  it('keeps carets right after a tab', () => {
    expect(print('CIK:\t0000000001', '0000000001')).toBe('1 │ CIK: 0000000001\n  │      ^^^^^^^^^^');
  });

  it('says how many lines more a span has', () => {
    expect(print('a\nSeoul,\nKorea\n137-728\n', 'Seoul,\nKorea\n137-728')).toBe('2 │ Seoul,\n  │ ^^^^^^\n  │ … and 2 more lines');
  });

  it('shows a window of a very long line', () => {
    const text = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
    const [line, carets] = print(text, 'HERE').split('\n');
    expect(line?.length).toBe(124);
    expect(line?.indexOf('HERE')).toBe(carets?.indexOf('^^^^'));
  });

  it('stays on the line for an empty span at the end of the text', () => {
    expect(printSpan('abc', indexLines('abc'), { start: 3, end: 3 })).toBe('1 │ abc\n  │    ^');
  });
});

it('printable shows control characters and direction marks as dots, one for one', () => {
  expect(printable('a\u001b[31mb\u202ec\td')).toBe('a·[31mb·c d');
});
