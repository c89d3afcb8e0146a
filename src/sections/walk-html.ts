import type { Span } from '../source/span.ts';
import type { HtmlAttributes } from './html-attributes.ts';
import { HtmlEffects } from './html-effects.ts';
import type { HtmlElement } from './html-elements.ts';
import { readHtmlTokens } from './html-tokens.ts';
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
  const effects = new HtmlEffects();
  const openFrom = readHtmlTokens(text.slice(span.start, span.end), {
    text: (run, start, end) => {
      if (!effects.isHidden) handler.text(effects.isPicture ? pictureOf(run) : run, span.start + start, span.start + end);
    },
    open: (element, attributes, end) => {
      effects.open(element, attributes, span.start + end);
      if (!effects.isHidden) handler.open(element, attributes);
    },
    close: (element) => {
      const wasHidden = effects.isHidden;
      effects.close(element.name);
      if (!wasHidden) handler.close(element);
    },
  });
  return effects.hiddenFrom ?? (openFrom === null ? null : span.start + openFrom);
}
