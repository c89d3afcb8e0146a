import type { Span } from '../source/span.ts';
import type { HtmlAttributes } from './html-attributes.ts';
import { HtmlEffects } from './html-effects.ts';
import type { HtmlElement } from './html-elements.ts';
import { type HtmlTokenHandler, readHtmlTokens } from './html-tokens.ts';
import { type JoinedText, joinWrappedLines } from './join-wrapped-lines.ts';
import { pictureOf } from './wingdings.ts';

/** What a walk over HTML meets, in order; offsets are into the whole submission. */
export type HtmlHandler = {
  /** Visible text, entities decoded: a run in which each character stands for itself, or one entity. */
  readonly text: (text: string, start: number, end: number) => void;
  readonly open: (element: HtmlElement, attributes: HtmlAttributes) => void;
  readonly close: (element: HtmlElement) => void;
};

/**
 * Walks over HTML, however broken, and never throws. What a browser does not show is left out: `<script>`, `<style>`, `<title>`, the
 * header of inline XBRL, `display: none`. Characters in Wingdings come as the pictures that they show. Returns where a hidden element, a
 * tag or a comment begins when nothing closes it, so that all text after it is lost; null when none does.
 */
export function walkHtml(text: string, span: Span, handler: HtmlHandler): number | null {
  const source = joinWrappedLines(text, span);
  const walk = new VisibleWalk(source, handler);
  const openFrom = readHtmlTokens(source.text, walk);
  const lostFrom = walk.hiddenFrom ?? openFrom;
  return lostFrom === null ? null : source.rawStart(lostFrom);
}

class VisibleWalk implements HtmlTokenHandler {
  readonly #source: JoinedText;
  readonly #handler: HtmlHandler;
  readonly #effects = new HtmlEffects();

  constructor(source: JoinedText, handler: HtmlHandler) {
    this.#source = source;
    this.#handler = handler;
  }

  get hiddenFrom(): number | null {
    return this.#effects.hiddenFrom;
  }

  text(run: string, start: number, end: number): void {
    if (this.#effects.isHidden) return;
    const isEntity = run.length !== end - start;
    const joint = isEntity ? end : this.#source.nextJoint(start);
    if (joint < end) {
      this.text(run.slice(0, joint - start), start, joint);
      this.text(run.slice(joint - start), joint, end);
      return;
    }
    const shown = this.#effects.isPicture ? pictureOf(run) : run;
    this.#handler.text(shown, this.#source.rawStart(start), this.#source.rawEnd(end));
  }

  open(element: HtmlElement, attributes: HtmlAttributes, end: number): void {
    this.#effects.open(element, attributes, end);
    if (!this.#effects.isHidden) this.#handler.open(element, attributes);
  }

  close(element: HtmlElement): void {
    const wasHidden = this.#effects.isHidden;
    this.#effects.close(element);
    if (!wasHidden) this.#handler.close(element);
  }
}
