import { expect, it } from 'vitest';
import { joinWrappedLines } from '../../src/sections/join-wrapped-lines.ts';
import { slice } from '../../src/source/span.ts';
import { sectioned } from './bare-document.ts';

const join = (text: string) => joinWrappedLines(text, { start: 0, end: text.length });
/** A line of 1,023 characters that ends with `end`. */
const full = (end: string) => end.padStart(1023, '.');
const html = (body: string) => `<html><body>\n${body}`;

it.each([
  ['LF', `${full('Regis')}\ntrant`, `${full('Regis')}trant`],
  ['CRLF', `${full('Regis')}\r\ntrant`, `${full('Regis')}trant`],
  ['after short lines', `a\n\nb\n${full('Regis')}\ntrant\nc`, `a\n\nb\n${full('Regis')}trant\nc`],
  ['twice', `${full('x')}\n${full('y')}\nz`, `${full('x')}${full('y')}z`],
])('joins a line of 1,023 characters and the next: %s', (_name, text, joined) => {
  expect(join(text).text).toBe(joined);
});

it.each([
  ['shorter', `${full('a').slice(1)}\nb`],
  ['longer', `.${full('a')}\nb`],
  ['without a next line', `${full('a')}\n`],
])('leaves a line that is %s', (_name, text) => {
  expect(join(text).text).toBe(text);
});

it('leads back to the raw text', () => {
  const text = `${full('a')}\nbc\n${full('d')}\nef`;
  const { text: joined, rawStart, rawEnd } = join(text);
  const raw = (part: string) => {
    const start = joined.indexOf(part);
    return slice(text, { start: rawStart(start), end: rawEnd(start + part.length) });
  };
  expect(['ab', 'bc', 'de', 'ef'].map(raw)).toEqual(['a\nb', 'bc', 'd\ne', 'ef']);
});

it('HTML that was wrapped within words, entities and tags', () => {
  const words = (before: string, after: string) =>
    html(`${`<p>${'x '.repeat(600)}`.slice(0, 1023 - before.length)}${before}\n${after}</p>`);
  const last = (text: string) => sectioned(text).sections.lines.at(0)?.text.split(' ').slice(-2).join(' ');
  expect(last(words(' Regis', 'trant'))).toBe('x Registrant');
  expect(last(words(' AT&am', 'p;T'))).toBe('x AT&T');
  expect(last(words(' a<fo', 'nt size=2>b</font>'))).toBe('x ab');
});
