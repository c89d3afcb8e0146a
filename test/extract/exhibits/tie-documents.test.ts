import { describe, expect, it } from 'vitest';
import { readExhibits } from '../../../src/extract/exhibits/read-exhibits.ts';
import type { DocumentPart } from '../../../src/split/part.ts';
import { bareDocument } from '../../sections/bare-document.ts';
import { mainDocument } from '../cover-page/main-document.ts';

const attached = (type: string): DocumentPart => ({
  ...bareDocument(''),
  isBare: false,
  type: { value: type, span: { start: 0, end: 0 } },
});
const tie = (numbers: readonly string[], types: readonly string[]): readonly (number | null)[] => {
  const text = `EXHIBIT INDEX\n\n${numbers.map((number) => `${number}        Description of it`).join('\n')}\n`;
  return readExhibits(mainDocument(text, { formType: '10-K', documents: types.map(attached) }), () => {}).map(
    ({ documentIndex }) => documentIndex,
  );
};

describe('an exhibit and its document', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly (number | null)[]]>([
    ['the same number', ['99.1', '99.2'], ['8-K', 'EX-99.1', 'EX-99.2'], [1, 2]],
    ['dots and letters', ['10.A.49'], ['10-Q', 'EX-10.A49'], [1]],
    ['brackets', ['12(c)', '99.4(a)'], ['S-3', 'EX-12.(C)', 'EX-99.4(A)'], [1, 2]],
    ['a hyphen', ['3-B'], ['10-K', 'EX-3.B'], [1]],
    ['leading zeros', ['10.1'], ['10-K', 'EX-10.01'], [1]],
    ['integers only, as many documents', ['3.2', '3.3', '27'], ['10-Q', 'EX-3', 'EX-3', 'EX-27'], [1, 2, 3]],
    ['integers only, fewer documents', ['3.2', '3.3'], ['10-Q', 'EX-3'], [null, null]],
    ['an exhibit without a document', ['104'], ['8-K', 'EX-99.1'], [null]],
    ['one document, one exhibit', ['99.1', '99.10'], ['8-K', 'EX-99.1'], [1, null]],
    ['graphics are no exhibits', ['99.1'], ['8-K', 'GRAPHIC'], [null]],
  ])('%s', (_name, numbers, types, expected) => {
    expect(tie(numbers, types)).toEqual(expected);
  });
});
