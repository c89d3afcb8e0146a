import type { Report } from '../source/diagnostic.ts';
import type { Span } from '../source/span.ts';
import { layOutHtml, readSpan } from './html-lines.ts';
import { type HtmlStyle, readStyle } from './html-style.ts';
import { preformattedLines } from './preformatted-lines.ts';
import type { Line } from './sections.ts';
import { type HtmlHandler, walkHtml } from './walk-html.ts';

/** Elements that begin and end a block of their own. Anything unknown is inline, as in a browser. */
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd dir div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p section ul'.split(
    ' ',
  ),
);

/**
 * Reads HTML into lines: a block, a part of it between `<br>`s, or a row of a table is one. White space is collapsed but in `<pre>`, and
 * in a document that `isPreformatted` (plain text in a shell of HTML). `<PAGE>` and page breaks of CSS begin a page. Broken HTML is read
 * as far as it goes; text that an unclosed hidden element swallows is reported.
 */
export function readHtml(text: string, span: Span, isPreformatted: boolean, report: Report): readonly Line[] {
  const layout = layOutHtml(span.start);
  const preformatted = preformattedLines(layout.printedLine);
  const hiddenFrom = walkHtml(text, span, htmlHandler(layout, preformatted, isPreformatted));
  preformatted.flush();
  if (hiddenFrom !== null) report('unclosed-hidden-text', { start: hiddenFrom, end: span.end }, 'Nothing closes this hidden element.');
  return layout.finish();
}

type Layout = ReturnType<typeof layOutHtml>;

function htmlHandler(layout: Layout, preformatted: ReturnType<typeof preformattedLines>, isPreformatted: boolean): HtmlHandler {
  const openBlocks = trackBlocks();
  let nestedPre = isPreformatted ? 1 : 0;
  let breaksPageAfter: string | null = null;

  const openCell = (attributes: ReadonlyMap<string, string>): void =>
    layout.openCell(readSpan(attributes.get('colspan')), readSpan(attributes.get('rowspan')));
  const breakAcross = (): void => {
    layout.endBlock();
    layout.breakLine();
  };
  const openPre = (): void => {
    layout.endBlock();
    nestedPre += 1;
  };
  const closePre = (): void => {
    nestedPre = Math.max(0, nestedPre - 1);
  };
  const open: ReadonlyMap<string, (attributes: ReadonlyMap<string, string>) => void> = new Map([
    ['br', layout.breakLine],
    ['hr', breakAcross],
    ['table', layout.openTable],
    ['tr', layout.openRow],
    ['td', openCell],
    ['th', openCell],
    ['page', layout.breakPage],
    ['pre', openPre],
  ]);
  const close: ReadonlyMap<string, () => void> = new Map([
    ['table', layout.closeTable],
    ['tr', layout.closeRow],
    ['td', layout.closeCell],
    ['th', layout.closeCell],
    ['pre', closePre],
  ]);
  return {
    text: (text, start, end) => {
      if (nestedPre > 0) preformatted.text(text, start, end);
      else layout.text(text, start, end);
    },
    open: (name, attributes) => {
      const style = readStyle(attributes.get('style'));
      const isBlock = openBlocks.open(name, style);
      const act = open.get(name);
      if (isBlock || act !== undefined) preformatted.flush();
      if (isBlock) layout.endBlock();
      if (style.breaksBefore) layout.breakPage();
      if (style.breaksAfter) breaksPageAfter = name;
      act?.(attributes);
      if (name === 'hr' || name === 'br') endPage(name);
    },
    close: (name) => {
      const isBlock = openBlocks.close(name);
      const act = close.get(name);
      if (isBlock || act !== undefined) preformatted.flush();
      if (isBlock) layout.endBlock();
      act?.();
      endPage(name);
    },
  };

  function endPage(name: string): void {
    if (breaksPageAfter !== name) return;
    breaksPageAfter = null;
    layout.breakPage();
  }
}

/** Tells blocks from inline elements, by name but for `display: inline`, which forms filled in by tools put on every field of a line. */
function trackBlocks() {
  const openElements = new Map<string, boolean[]>();
  return {
    open: (name: string, { isInline }: HtmlStyle): boolean => {
      if (!blocks.has(name)) return false;
      const isBlock = !isInline;
      const same = openElements.get(name);
      if (same === undefined) openElements.set(name, [isBlock]);
      else same.push(isBlock);
      return isBlock;
    },
    close: (name: string): boolean => blocks.has(name) && (openElements.get(name)?.pop() ?? true),
  };
}
