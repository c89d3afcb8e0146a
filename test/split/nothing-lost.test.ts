import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectDiagnostics } from '../../src/source/diagnostic.ts';
import { slice } from '../../src/source/span.ts';
import { splitSubmission } from '../../src/split/split-submission.ts';

const words = (index: number): string => `words of document ${index}`;
const document = (index: number): string =>
  `<DOCUMENT>\n<TYPE>EX-${index}\n<SEQUENCE>${index}\n<FILENAME>${index}.txt\n<TEXT>\n${words(index)}\n</TEXT>\n</DOCUMENT>\n`;
const submission = (count: number): string =>
  `<SEC-DOCUMENT>0000000001-03-000001.txt : 20030115\n<SEC-HEADER>0000000001-03-000001.hdr.sgml : 20030115\nACCESSION NUMBER:\t0000000001-03-000001\n</SEC-HEADER>\n${Array.from({ length: count }, (_, index) => document(index + 1)).join('')}</SEC-DOCUMENT>\n`;

type Split = { readonly intact: number; readonly kept: number; readonly isReported: boolean };

/** How many documents have exactly their own words as their body, how many have them in some body, and whether anything was reported. */
function split(text: string, count: number): Split {
  const { report, diagnostics } = collectDiagnostics();
  const bodies = splitSubmission(text, report).flatMap((part) => (part.kind === 'document' ? [slice(text, part.body).trim()] : []));
  const expected = Array.from({ length: count }, (_, index) => words(index + 1));
  return {
    intact: expected.filter((own) => bodies.includes(own)).length,
    kept: expected.filter((own) => bodies.some((body) => body.includes(own))).length,
    isReported: diagnostics.length > 0,
  };
}

const linesOf = (count: number, dropped: readonly number[]): { readonly text: string; readonly contents: number } => {
  const lines = submission(count).split('\n');
  return {
    text: lines.filter((_, index) => !dropped.includes(index)).join('\n'),
    contents: count - dropped.filter((index) => lines[index]?.startsWith('words')).length,
  };
};

describe('no document is lost in silence', () => {
  test.each(Array.from({ length: 8 * 3 + 4 }, (_, index) => [index, submission(3).split('\n')[index]]))(
    'when line %i, %s, is missing',
    (index) => {
      const { text, contents } = linesOf(3, [index]);
      const { intact, isReported } = split(text, 3);
      expect(intact === contents || isReported).toBe(true);
    },
  );

  test('when any lines are missing, no words are', () => {
    const arbitrary = fc
      .integer({ min: 1, max: 5 })
      .chain((count) => fc.tuple(fc.constant(count), fc.uniqueArray(fc.nat(count * 8 + 4), { maxLength: 5 })));
    fc.assert(
      fc.property(arbitrary, ([count, dropped]) => {
        const { text, contents } = linesOf(count, dropped);
        const { kept, isReported } = split(text, count);
        expect(kept === contents || isReported).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('when the text is cut anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, share) => {
        const whole = submission(count);
        const text = whole.slice(0, Math.floor(share * whole.length));
        const begun = text.match(/<TEXT>\nw/g)?.length ?? 0;
        const { intact, isReported } = split(text, count);
        expect(intact === begun || isReported).toBe(true);
      }),
    );
  });
});
