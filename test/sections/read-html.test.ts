import { describe, expect, it } from 'vitest';
import { slice } from '../../src/source/span.ts';
import { sectioned } from './bare-document.ts';

const html = (body: string) => `<html><body>${body}</body></html>`;
const printed = (body: string) => sectioned(html(body)).sections.lines.map((line) => line.text);
const rows = (body: string) =>
  sectioned(html(body)).sections.lines.map((line) => line.cells.map((cell) => [cell.column, cell.columnEnd, cell.text]));
const slices = (body: string) =>
  sectioned(html(body)).sections.lines.flatMap((line) => line.cells.map((cell) => slice(html(body), cell.span)));

describe('text', () => {
  it.each([
    ['white space is collapsed', '<p>FORM\n   6-K</p>', ['FORM 6-K']],
    ['entities are decoded', '<p>AT&amp;T &#147;Inc.&#148;</p>', ['AT&T “Inc.”']],
    ['inline elements join', '<p><b>F</b>ORM <font size=2>6-<i>K</i></font></p>', ['FORM 6-K']],
    ['<br> ends a line', '<p>Haifa Bay<br>Acre<br/>Haifa</p>', ['Haifa Bay', 'Acre', 'Haifa']],
    ['two <br> leave a blank line', 'a<br><br>b', ['a', '', 'b']],
    ['a no-break space alone is a blank line', '<p>a</p><p>&nbsp;</p><p>b</p>', ['a', '', 'b']],
    ['an empty block is nothing', '<p>a</p><div><p></p></div><p>b</p>', ['a', 'b']],
    ['zero-width characters vanish', '<p>20\u200b-F&#8203;</p>', ['20-F']],
    ['hidden inline XBRL is left out', '<div style="display:none"><ix:header><ix:hidden>x</ix:hidden></ix:header></div><p>a</p>', ['a']],
    ['script, style and title are left out', '<title>t</title><style>p{}</style><script>if (a<b) c</script><p>a</p>', ['a']],
    ['the next paragraph ends a hidden one', '<p style="display: none">x<p>a</p>', ['a']],
    ['the next block ends a hidden paragraph', '<p style="display: none">x<div>a</div>', ['a']],
    ['the end of its cell ends a hidden paragraph', '<table><tr><td><p style="display: none">x</td><td>a</td></tr></table>', ['a']],
    ['less-than signs stay', '<p>x < 5</p>', ['x < 5']],
    [
      'Wingdings show boxes',
      '<p><font face="Wingdings">&#254;</font> Yes <span style="font-family:Wingdings">o</span> No</p>',
      ['☑ Yes ☐ No'],
    ],
    ['<pre> that nothing closes', '<p>a</p><pre>b', ['a', 'b']],
    [
      'text of a line that display: inline divides',
      '<div>Dallas<div style="display:inline">, </div><div style="display:inline">Texas</div></div>',
      ['Dallas, Texas'],
    ],
    [
      'display: block makes a block of an inline element',
      '<span style="display:block">a</span><span style="DISPLAY: block">b</span>',
      ['a', 'b'],
    ],
    ['paragraphs without end tags', '<P>a\n<P ALIGN=CENTER>b<UL><LI>c<LI>d</UL>e', ['a', 'b', 'c', 'd', 'e']],
    ['<br> at the end of a block leaves no blank line', '<p>a<br></p><p>b</p>', ['a', 'b']],
    ['<hr> leaves a blank line', 'a<hr>b', ['a', '', 'b']],
    ['entities without a semicolon', '<p>a&nbsp&nbspb&#160c &amp d AT&ampT &#8220x&#8221 &copy</p>', ['a b c & d AT&T “x” ©']],
    ['what only looks like an entity', '<p>R&D &x; AT&T</p>', ['R&D &x; AT&T']],
    ['an entity of two characters', '<p>a&acE;b</p>', ['a\u223e\u0333b']],
    ['CDATA is text', '<p>a <![CDATA[b <c>]]> d</p>', ['a b <c> d']],
    ['soft hyphens and joiners vanish', '<p>Regis&shy;trant a&zwnj;b</p>', ['Registrant ab']],
    ['conditional comments of Word', '<p><!--[if mso]>x<![endif]-->a <![if !supportLists]>1.<![endif]> b<o:p></o:p></p>', ['a 1. b']],
    ['form feeds and line ends are white space', '<p>a\f b\r\nc</p>', ['a b c']],
    ['a cell hidden by its style takes no column', '<table><tr><td>a</td><td style="display:none">x</td><td>b</td></tr></table>', ['a  b']],
    ['a row hidden by its style', '<table><tr style="display:none"><td>x</td></tr><tr><td>a</td></tr></table>', ['a']],
    ['<pre> in a cell', '<table><tr><td><pre>a\nb</pre></td><td>c</td></tr></table>', ['a  c', 'b']],
    ['entities in attributes', '<p style="font-family:&quot;Times&quot;;display:&#110;one">x</p><p>a</p>', ['a']],
    ['lines of <pre> stay', '<pre>Yes  X    No\n    ---   ---</pre>', ['Yes  X  No', '---  ---']],
  ])('%s', (_name, body, lines) => {
    expect(printed(body)).toEqual(lines);
  });

  it('spans cover the raw text without the tags around it', () => {
    expect(slices('<p> <b>AT&amp;T</b> <i>Corp</i>&#46; </p>')).toEqual(['AT&amp;T</b> <i>Corp</i>&#46;']);
  });

  it('columns of <pre> count printed characters', () => {
    expect(rows('<pre>Yes  X    No</pre>')).toEqual([
      [
        [0, 3, 'Yes'],
        [5, 6, 'X'],
        [10, 12, 'No'],
      ],
    ]);
  });

  it('spans of cells in <pre> survive entities and dash escapes', () => {
    expect(slices('<pre>A&amp;B  &lt;C&gt;\n- ---  ---</pre>')).toEqual(['A&amp;B', '&lt;C&gt;', '---', '---']);
  });

  it('inline XBRL is laid out, however long its hidden header is', () => {
    const header = `<div style="display:none"><ix:header>${'<xbrli:context/>\n'.repeat(6000)}</ix:header></div>`;
    expect(printed(`${header}<table><tr><td>Seoul,\nKorea</td></tr></table>`)).toEqual(['Seoul, Korea']);
  });
  it('plain text in a shell of HTML keeps its lines', () => {
    const text = `<html><body><div>${'\nFORM 20-F'.repeat(8)}</div></body></html>`;
    expect(sectioned(text).sections.lines.filter((line) => line.text === 'FORM 20-F')).toHaveLength(8);
  });
});

describe('tables', () => {
  it.each([
    [
      'a row is a line',
      '<table><tr><td>Delaware</td><td>1-8207</td></tr></table>',
      [
        [
          [0, 1, 'Delaware'],
          [1, 2, '1-8207'],
        ],
      ],
    ],
    [
      'colspan counts',
      '<table><tr><td colspan=3>a</td><td>b</td></tr></table>',
      [
        [
          [0, 3, 'a'],
          [3, 4, 'b'],
        ],
      ],
    ],
    [
      'rowspan counts',
      '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      [
        [
          [0, 1, 'a'],
          [1, 2, 'b'],
        ],
        [[1, 2, 'c']],
      ],
    ],
    [
      'lines of cells stand side by side',
      '<table><tr><td>(State<br>of)</td><td>(IRS<br>No.)</td></tr></table>',
      [
        [
          [0, 1, '(State'],
          [1, 2, '(IRS'],
        ],
        [
          [0, 1, 'of)'],
          [1, 2, 'No.)'],
        ],
      ],
    ],
    [
      'missing end tags',
      '<table><tr><td>a<td>b<tr><td>c</table>',
      [
        [
          [0, 1, 'a'],
          [1, 2, 'b'],
        ],
        [[0, 1, 'c']],
      ],
    ],
    ['an empty row is a blank line', '<table><tr><td>&nbsp;</td></tr></table>', [[]]],
    [
      'a nested table stands in its place',
      '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td></tr></table>',
      [
        [[0, 1, 'a']],
        [
          [0, 1, 'b'],
          [1, 2, 'c'],
        ],
        [[0, 1, 'd']],
      ],
    ],
    [
      'an absurd colspan is one',
      '<table><tr><td colspan=99999999>a</td><td>b</td></tr></table>',
      [
        [
          [0, 1, 'a'],
          [1, 2, 'b'],
        ],
      ],
    ],
    ['a cell without a table is text', '<td>a</td>', [[[0, 1, 'a']]]],
  ])('%s', (_name, body, expected) => {
    expect(rows(body)).toEqual(expected);
  });

  it('lines name their table and row', () => {
    const { lines } = sectioned(
      html('<p>x</p><table><tr><td>a</td></tr><tr><td>b</td></tr></table><table><tr><td>c</td></tr></table>'),
    ).sections;
    expect(lines.map(({ text, table, row }) => [text, table, row])).toEqual([
      ['x', null, null],
      ['a', 0, 0],
      ['b', 0, 1],
      ['c', 1, 0],
    ]);
  });
});

it.each([
  ['break-before', '<p>a</p><p style="page-break-before:always">b</p>'],
  ['break-after on a rule', '<p>a</p><hr style="page-break-after: always"><p>b</p>'],
  ['break-after on a block', '<div style="break-after:page"><p>a</p></div><p>b</p>'],
  ['break-after on a block that holds blocks', '<div style="break-after:page"><div></div><div>a</div></div><p>b</p>'],
  ['break-after on a paragraph without an end tag', '<p style="page-break-after:always">a<p>b'],
  ['break-after on a row', '<table><tr style="page-break-after:always"><td>a</td></tr><tr><td>b</td></tr></table>'],
  ['<PAGE>', 'a<PAGE>b'],
])('a page begins: %s', (_name, body) => {
  const lines = sectioned(html(body)).sections.lines.filter((line) => line.cells.length > 0);
  expect(lines.map(({ text, page }) => [text, page])).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

it.each([
  ['element hidden by its style', '<p>a</p><div style="display:none"><p>lost</p>', '<p>lost</p>'],
  ['element that never shows text', '<p>a</p><title><p>lost</p>', '<p>lost</p>'],
  ['comment', '<p>a</p><!-- <p>lost</p>', '<!-- <p>lost</p>'],
  ['quote of an attribute', '<p>a</p><p align="left>lost</p>', '<p align="left>lost</p>'],
])('reports text that an unclosed %s swallows', (_name, body, lost) => {
  const { sections, diagnostics, text } = sectioned(html(body));
  expect(sections.lines.map((line) => line.text)).toEqual(['a']);
  expect(diagnostics.map(({ code, span }) => [code, span && slice(text, span)])).toEqual([
    ['unclosed-hidden-text', `${lost}</body></html>`],
  ]);
});

it.each([
  ['a tag', '<p>a</p><p align="le'],
  ['a comment', '<p>a</p><!-- of the typesetter'],
])('reports nothing where a text is cut off within %s', (_name, text) => {
  const { sections, diagnostics } = sectioned(`<html>${text}`);
  expect([sections.lines.map((line) => line.text), diagnostics]).toEqual([['a'], []]);
});
