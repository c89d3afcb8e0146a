import type { Report } from '../source/diagnostic.ts';
import type { Span } from '../source/span.ts';
import { layOutHtml, readSpan } from './html-lines.ts';
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

  const open: Readonly<Record<string, (attributes: ReadonlyMap<string, string>) => void>> = {
    br: () => layout.breakLine(),
    hr: () => {
      layout.endBlock();
      layout.breakLine();
    },
    table: () => layout.openTable(),
    tr: () => layout.openRow(),
    td: (attributes) => layout.openCell(readSpan(attributes.get('colspan')), readSpan(attributes.get('rowspan'))),
    th: (attributes) => layout.openCell(readSpan(attributes.get('colspan')), readSpan(attributes.get('rowspan'))),
    page: () => layout.breakPage(),
    pre: () => {
      layout.endBlock();
      nestedPre += 1;
    },
  };
  const close: Readonly<Record<string, () => void>> = {
    table: () => layout.closeTable(),
    tr: () => layout.closeRow(),
    td: () => layout.closeCell(),
    th: () => layout.closeCell(),
    pre: () => {
      nestedPre = Math.max(0, nestedPre - 1);
    },
  };
  return {
    text: (text, start, end) => {
      if (nestedPre > 0) preformatted.text(text, start, end);
      else layout.text(text, start, end);
    },
    open: (name, attributes) => {
      const style = attributes.get('style') ?? '';
      const isBlock = openBlocks.open(name, style);
      if (isBlock || Object.hasOwn(open, name)) preformatted.flush();
      if (isBlock) layout.endBlock();
      if (/break-before\s*:\s*(?:always|page)/i.test(style)) layout.breakPage();
      if (/break-after\s*:\s*(?:always|page)/i.test(style)) breaksPageAfter = name;
      if (Object.hasOwn(open, name)) open[name]?.(attributes);
      if (name === 'hr' || name === 'br') endPage(name);
    },
    close: (name) => {
      const isBlock = openBlocks.close(name);
      if (isBlock || Object.hasOwn(close, name)) preformatted.flush();
      if (isBlock) layout.endBlock();
      if (Object.hasOwn(close, name)) close[name]?.();
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
    open: (name: string, style: string): boolean => {
      if (!blocks.has(name)) return false;
      const isBlock = !/display\s*:\s*inline/i.test(style);
      const same = openElements.get(name);
      if (same === undefined) openElements.set(name, [isBlock]);
      else same.push(isBlock);
      return isBlock;
    },
    close: (name: string): boolean => blocks.has(name) && (openElements.get(name)?.pop() ?? true),
  };
}
