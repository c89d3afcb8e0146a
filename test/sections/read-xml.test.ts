import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../../src/sections/read-xml.ts';
import { slice } from '../../src/source/span.ts';

const read = (text: string) => readXml(text, { start: 0, end: text.length });
const tree = (element: XmlElement | null): unknown => element && [element.name, element.text, ...element.children.map(tree)];

describe('readXml', () => {
  it.each([
    ['nested elements', '<?xml version="1.0"?><a><b>1</b><c/></a>', ['a', '', ['b', '1'], ['c', '']]],
    ['prefixes are dropped', '<com:cik xmlns:com="x">0001</com:cik>', ['cik', '0001']],
    ['entities are decoded', '<name>AT&amp;T</name>', ['name', 'AT&T']],
    ['CDATA', '<name><![CDATA[A<B]]></name>', ['name', 'A<B']],
    ['an outer end tag closes what is open', '<a><b><c>1</a>', ['a', '', ['b', '', ['c', '1']]]],
    ['an end tag of nothing is skipped', '<a></x><b>1</b></a>', ['a', '', ['b', '1']]],
    ['attributes without a value', '<nonDerivativeTable ativeTable><b>1</b></nonDerivativeTable>', ['nonDerivativeTable', '', ['b', '1']]],
    ['cut off', '<a><b>1', ['a', '', ['b', '1']]],
    ['no element', 'just text', null],
  ])('%s', (_name, text, expected) => {
    expect(tree(read(text))).toEqual(expected);
  });

  it('attributes with a value, entities decoded, and where they stand', () => {
    const text = '<a b="x &amp; y" c=\'&lt;z\' d e=""/>';
    expect(read(text)?.attributes.map(({ name, text: value, span }) => [name, value, slice(text, span)])).toEqual([
      ['b', 'x & y', 'x &amp; y'],
      ['c', '<z', '&lt;z'],
      ['e', '', ''],
    ]);
  });

  it('gives the span of the text, or of the element where it has none', () => {
    const text = '<a>\n <b> x &amp; y </b>\n</a>';
    const root = read(text);
    expect(root && slice(text, root.span)).toBe(text);
    expect(root?.children[0] && slice(text, root.children[0].span)).toBe('x &amp; y');
  });
});
