import { describe, expect, it } from 'vitest';
import { readItems } from '../../../src/extract/items/read-items.ts';
import { collectDiagnostics } from '../../../src/source/diagnostic.ts';
import { slice } from '../../../src/source/span.ts';
import { mainDocument } from '../cover-page/main-document.ts';

const read = (text: string, filedOn = '2020-01-30') => {
  const { report, diagnostics } = collectDiagnostics();
  const items = readItems(mainDocument(text, { formType: '8-K', filedOn }), report);
  return { items, codes: items.map(({ code }) => code.value), diagnostics };
};

describe('headings', () => {
  it.each([
    ['new numbering', 'Item 2.02 Results of Operations and Financial Condition.\nText.', ['2.02']],
    ['old numbering', 'Item 5.     OTHER EVENTS.\nText.', ['5']],
    ['capitals, dash', 'ITEM 8.01 - OTHER EVENTS\nText.', ['8.01']],
    ['a space within the number', 'Item 2. 02 Results of Operations\nText.', ['2.02']],
    ['Item No.', 'Item No. 7  Exhibits\nText.', ['7']],
    ['glued to a rule', '----Item 4.02 Non-Reliance\nText.', ['4.02']],
    ['two at once', 'Items 2.02 and 9.01. Results; Exhibits\nText.', ['2.02', '9.01']],
    ['two lettered paragraphs at once', 'Items 1.01(a) and 5.02(e) Amendment of a Material Definitive Agreement;\nText.', ['1.01', '5.02']],
    ['a lettered paragraph', 'Item 7(c).  Exhibits\n 20.1 Statement', ['7']],
    [
      'number and title in cells',
      '<html><body><table><tr><td>Item 5.02</td><td>Departure of Directors</td></tr></table><p>Text.</p></body></html>',
      ['5.02'],
    ],
    ['each once, at its last heading', 'TABLE OF CONTENTS\nItem 8.01. Other Events\nItem 8.01. Other Events\nText.', ['8.01']],
  ])('%s', (_name, text, codes) => {
    expect(read(text).codes).toEqual(codes);
  });
});

describe('no headings', () => {
  it.each([
    ['a reference at the beginning of a line', 'The information in\nItem 2.02 of this report shall not be deemed filed.'],
    ['a reference with an exhibit', 'Item 7.01, including Exhibit 99.1, is furnished.'],
    ['in a sentence', 'See Item 5.02 below.'],
    ['items that do not apply', 'Items 1 through 4, 6 and 8 Not Applicable.'],
    [
      'an item that does not apply, at the foot of a page',
      'ITEM 4. CHANGES IN CERTIFYING ACCOUNTANT.\nNone.\n\n  2\n\nROCK OF AGES CORPORATION\nFORM 8-K\n',
    ],
    [
      'an item that does not apply, above the signatures',
      'ITEM 8. CHANGE IN FISCAL YEAR.\nNot applicable.\n\n  3\n\nSIGNATURES\n\nPursuant to the requirements',
    ],
    ['an item that does not apply, below', 'Item 3.  Bankruptcy or Receivership.\n\n  Not applicable.\n'],
  ])('%s', (_name, text) => {
    expect(read(text).codes).toEqual([]);
  });

  it('other forms have none', () => {
    expect(readItems(mainDocument('Item 2.02 Results\nText.', { formType: '10-K' }), () => {})).toEqual([]);
  });
});

it('an item with something besides "Not applicable" is reported', () => {
  expect(read('Item 7. EXHIBITS\n(a) Not applicable.\n(c) Exhibits: 20.1 Statement', '1998-12-15').codes).toEqual(['7']);
});

it('titles come from the numbering of the day', () => {
  expect(read('Item 5. OTHER\nText.', '2000-01-21').items[0]?.title).toBe('Other Events');
});

it('gives the span of the number', () => {
  const text = 'Item 1.01.  Entry into a Material Definitive Agreement\nText.';
  const [item] = read(text).items;
  expect(item && slice(text, item.code.span)).toBe('1.01');
});

it('reports a number that Form 8-K does not have', () => {
  const { codes, diagnostics } = read('Item 6.99  Something\nText.');
  expect([codes, diagnostics.map(({ code }) => code)]).toEqual([[], ['unknown-item']]);
});
