import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInked } from '../../src/sections/characters.ts';
import { readSections } from '../../src/sections/read-sections.ts';
import { spanWithin } from '../../src/sections/span-within.ts';
import { splitSubmission } from '../../src/split/split-submission.ts';
import { sectioned } from './bare-document.ts';

const under = (path: string): readonly string[] => (existsSync(path) ? readdirSync(path).map((name) => `${path}/${name}`) : []);
const fixtures = fileURLToPath(new URL('../fixtures/filings', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/corpus/files', import.meta.url));

/** What holds for every document: cells lie inside, in order of columns, and the whole of a cell leads back to its own span. */
function checkDocuments(text: string): void {
  for (const document of splitSubmission(text, () => {}).filter((part) => part.kind === 'document')) {
    const sections = readSections(text, document, () => {});
    for (const { span } of sections.lines)
      if (span.start < document.body.start || span.end > document.body.end) expect.fail('line outside');
    const cells = sections.lines.flatMap((line) => line.cells);
    for (const { span, column, columnEnd, text: shown } of cells) {
      if (span.start < document.body.start || span.end > document.body.end || span.start >= span.end) expect.fail(`cell outside: ${shown}`);
      if (column >= columnEnd || shown.trim() !== shown || countInked(shown) === 0) expect.fail(`cell without text or width: ${shown}`);
    }
    // Every hundredth, so that the whole corpus takes seconds.
    for (const cell of cells.filter((_cell, index) => index % 100 === 0)) {
      expect(spanWithin({ text, sections }, cell, { start: 0, end: cell.text.length })).toEqual(cell.span);
    }
  }
}

describe('lines and cells', () => {
  it.each(under(fixtures).map((path) => [path.slice(fixtures.length + 1), path]))('%s', (_name, path) => {
    checkDocuments(readFileSync(path, 'latin1'));
  });

  // The corpus is too large to be part of the project; where it lies beside it, it is read too.
  describe.skipIf(!existsSync(corpus))('the corpus', () => {
    it.each(under(corpus).map((path) => [path.slice(corpus.length + 1), path]))('%s', (_name, path) => {
      checkDocuments(readFileSync(path, 'latin1'));
    });
  });
});

it('no mixture of tags and text throws, and none of its visible words is lost', () => {
  const piece = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td colspan=2>',
    '</td>',
    '</tr>',
    '</table>',
    '<p>',
    '</div>',
    '<pre>',
    '</pre>',
    '<br>',
    '&nbsp;',
    '&#9746;',
    '&',
    '<',
    '\n',
    '  ',
    '<hr style="page-break-after:always">',
    '<PAGE>',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.constant(' word '))), (pieces) => {
      const text = `<html>${pieces.join('')}`;
      const shown = sectioned(text)
        .sections.lines.map((line) => line.text)
        .join(' ');
      expect(shown.match(/word/g)?.length ?? 0).toBe(pieces.filter((part) => part === ' word ').length);
    }),
    { numRuns: 300 },
  );
});
