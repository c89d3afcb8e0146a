import { expect, it } from 'vitest';
import { spanWithin } from '../../src/sections/span-within.ts';
import { slice } from '../../src/source/span.ts';
import { sectioned } from './bare-document.ts';

/** The raw text under the words `part` of the first cell. */
const rawUnder = (text: string, part: string): string => {
  const { sections } = sectioned(text);
  const cell = sections.lines.find((line) => line.cells.length > 0)?.cells[0] ?? { text: '', span: { start: 0, end: 0 } };
  const start = cell.text.indexOf(part);
  return slice(text, spanWithin({ text, sections }, cell, { start, end: start + part.length }));
};

it.each([
  ['words of plain text', '  Acme Corp, Haifa', 'Corp', 'Corp'],
  ['blanks at the ends of a part', 'Acme Corp, Haifa', ' Corp, ', 'Corp,'],
  ['no-break spaces read as blanks', 'Acme\u00a0Corp', 'Corp', 'Corp'],
  ['words of HTML that stand as they are read', '<html><body><p>Acme Corp</p></body></html>', 'Corp', 'Corp'],
  ['white space that HTML collapses', '<html><body><p>Acme\n  Corp</p></body></html>', 'Corp', 'Corp'],
  ['tags inside', '<html><body><p>Acme <b>Co</b>rp</p></body></html>', 'Corp', 'Co</b>rp'],
  ['an entity, whole', '<html><body><p>AT&amp;T Corp</p></body></html>', 'T&T', 'T&amp;T'],
  ['an ampersand whose entity begins as it reads', '<html><body><p>&amp;amp; T</p></body></html>', '; T', '; T'],
])('%s', (_name, text, part, raw) => {
  expect(rawUnder(text, part)).toBe(raw);
});
