import { expect, it } from 'vitest';
import { linesWith } from '../../../src/extract/leaf/lines-with.ts';
import { mainDocument } from '../cover-page/main-document.ts';

const found = (text: string, pattern: RegExp): readonly string[] => {
  const document = mainDocument(text);
  return linesWith(document, pattern).map((index) => document.sections.lines[index]?.text ?? '');
};

it.each([
  ['plain text', 'One\n\nTo be signed\nhere\nSIGNED', ['To be signed', 'SIGNED']],
  ['HTML', '<html><body><p>One</p><p>To be <b>signed</b></p></body></html>', ['To be signed']],
  [
    'all lines of a row, since a cell is written before the next',
    '<html><body><table><tr><td>a<br>b</td><td>signed<br>c</td></tr><tr><td>d</td></tr></table></body></html>',
    ['a  signed', 'b  c'],
  ],
  ['a preformatted part of HTML', '<html><body><pre>\n\nOne\n\nTo be signed\n</pre></body></html>', ['To be signed']],
  ['nothing', '', []],
])('%s', (_name, text, expected) => {
  expect(found(text, /\bsigned/gi)).toEqual(expected);
});
