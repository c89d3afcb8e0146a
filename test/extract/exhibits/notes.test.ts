import { expect, test } from 'vitest';
import { slice } from '../../../src/source/span.ts';
import { exhibitsOf } from './list-lines.ts';

/** `number: mark text` for each note that an exhibit keeps; each note must stand where it says. */
function notes(text: string): readonly string[] {
  return exhibitsOf(text).flatMap(({ number, notes: kept }) =>
    kept.map((note) => {
      expect(slice(text, note.text.span).replace(/\s+/g, ' ')).toBe(note.text.value);
      return `${number.value}: ${note.mark} ${note.text.value}`;
    }),
  );
}

const list = `EXHIBIT INDEX

10.1*     Employment Agreement
10.2*+    Supply Agreement
21        Subsidiaries
23.1#     Consent

`;

test('every exhibit keeps the notes on its marks, and a mark that nothing explains has none', () => {
  const text = `${list}* Management contract or compensatory plan.\n+ Confidential treatment was requested\n  for portions of this exhibit.\n`;
  expect(notes(text)).toEqual([
    '10.1: * Management contract or compensatory plan.',
    '10.2: * Management contract or compensatory plan.',
    '10.2: + Confidential treatment was requested for portions of this exhibit.',
  ]);
});

test('what a mark means elsewhere in the document is no note on exhibits', () => {
  const text = `${list}# Less than one percent.\n\n*By: /s/ Jane Q. Smith\n`;
  expect(notes(text)).toEqual([]);
});

test('where two notes bear one mark, the one below the row is meant', () => {
  const text = `* Filed with the 10-K.\n\n${list}* Filed herewith.\n`;
  expect(notes(text)).toEqual(['10.1: * Filed herewith.', '10.2: * Filed herewith.']);
});
