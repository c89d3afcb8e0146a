import type { Report } from '../source/diagnostic.ts';
import type { Span } from '../source/span.ts';
import { type HtmlAttributes, noAttributes } from './html-attributes.ts';
import type { HtmlElement } from './html-elements.ts';
import { HtmlLayout } from './html-layout.ts';
import { OpenElements } from './open-elements.ts';
import { PreformattedLines } from './preformatted-lines.ts';
import type { Line } from './sections.ts';
import { type HtmlHandler, walkHtml } from './walk-html.ts';

/**
 * Reads HTML into lines: a block, a part of it between `<br>`s, or a row of a table is one. White space is collapsed but in `<pre>`, and
 * in a document that `isPreformatted` (plain text in a shell of HTML). `<PAGE>` and page breaks of CSS begin a page. Broken HTML is read
 * as far as it goes; text that something unclosed swallows is reported.
 */
export function readHtml(text: string, span: Span, isPreformatted: boolean, report: Report): readonly Line[] {
  const layout = new HtmlLayout(text, span);
  const reader = new HtmlReader(layout, isPreformatted);
  const hiddenFrom = walkHtml(text, span, reader);
  reader.finish();
  if (hiddenFrom !== null) report('unclosed-hidden-text', { start: hiddenFrom, end: span.end }, 'Nothing ends what hides this text.');
  return layout.finish();
}

/** What a tag does to the layout, besides beginning or ending a block. */
type Act = (layout: HtmlLayout, attributes: HtmlAttributes) => void;

const openCell: Act = (layout, { colspan, rowspan }) => layout.openCell(colspan, rowspan);
const openActs: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['br', (layout) => layout.breakLine()],
  [
    'hr',
    (layout) => {
      layout.endBlock();
      layout.breakLine();
    },
  ],
  ['table', (layout) => layout.openTable()],
  ['tr', (layout) => layout.openRow()],
  ['td', openCell],
  ['th', openCell],
  ['page', (layout) => layout.breakPage()],
  ['pre', (layout) => layout.endBlock()],
]);
const closeActs: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['table', (layout) => layout.closeTable()],
  ['tr', (layout) => layout.closeRow()],
  ['td', (layout) => layout.closeCell()],
  ['th', (layout) => layout.closeCell()],
  ['pre', () => {}],
]);

class HtmlReader implements HtmlHandler {
  readonly #layout: HtmlLayout;
  readonly #preformatted: PreformattedLines;
  readonly #elements = new OpenElements();
  /** How many elements keep white space as it is. */
  #preDepth: number;

  constructor(layout: HtmlLayout, isPreformatted: boolean) {
    this.#layout = layout;
    this.#preformatted = new PreformattedLines((line, cells) => layout.printedLine(line, cells));
    this.#preDepth = isPreformatted ? 1 : 0;
  }

  text(text: string, start: number, end: number): void {
    if (this.#preDepth > 0) this.#preformatted.text(text, start, end);
    else this.#layout.text(text, start, end);
  }

  open(element: HtmlElement, attributes: HtmlAttributes): void {
    const { name, isVoid } = element;
    // A paragraph holds no paragraph: the next one ends it.
    if (name === 'p' && this.#elements.isOpen(name)) this.close(element);
    const isBlock = this.#elements.open(element, attributes);
    const act = openActs.get(name);
    if (isBlock || act !== undefined) this.#endBlock(isBlock);
    if (attributes.breaksBefore) this.#layout.breakPage();
    act?.(this.#layout, attributes);
    if (name === 'pre') this.#preDepth += 1;
    if (isVoid && attributes.breaksAfter) this.#layout.breakPage();
  }

  close(element: HtmlElement): void {
    const { name } = element;
    const { isBlock, breaksAfter } = this.#elements.close(element);
    const act = closeActs.get(name);
    if (isBlock || act !== undefined) this.#endBlock(isBlock);
    act?.(this.#layout, noAttributes);
    if (name === 'pre') this.#preDepth = Math.max(0, this.#preDepth - 1);
    if (breaksAfter) this.#layout.breakPage();
  }

  finish(): void {
    this.#preformatted.flush();
  }

  #endBlock(isBlock: boolean): void {
    this.#preformatted.flush();
    if (isBlock) this.#layout.endBlock();
  }
}
