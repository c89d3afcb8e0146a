import { Tokenizer } from 'htmlparser2';
import type { Span } from '../source/span.ts';
import { pictureOf } from './wingdings.ts';

/** What a walk over HTML meets, in order. Names are in lower case; offsets are into the whole submission. */
export type HtmlHandler = {
  /** Visible text, entities decoded: a run in which each character stands for itself, or one entity. */
  readonly text: (text: string, start: number, end: number) => void;
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
};

/**
 * Walks over HTML, however broken, and never throws. What a browser does not show is left out: `<script>`, `<style>`, `<title>`, the
 * header of inline XBRL, `display: none`. Characters in Wingdings come as the pictures that they show. Returns where an element that is
 * hidden by its style begins when nothing closes it, so that all text after it is lost; null when none does.
 */
export function walkHtml(text: string, span: Span, handler: HtmlHandler): number | null {
  const source = text.slice(span.start, span.end);
  const effects = trackEffects();
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  let seenUpTo = 0;

  const openTag = (): void => {
    effects.open(name, attributes, span.start + seenUpTo);
    if (!effects.isHidden()) handler.open(name, attributes);
  };
  const closeTag = (closed: string): void => {
    const wasHidden = effects.isHidden();
    effects.close(closed);
    if (!wasHidden) handler.close(closed);
  };
  const takeText = (run: string, start: number, end: number): void => {
    seenUpTo = end;
    if (!effects.isHidden()) handler.text(effects.isPicture() ? pictureOf(run) : run, span.start + start, span.start + end);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => takeText(source.slice(start, end), start, end),
      // An entity of two code points comes as two events, the second without raw text of its own.
      ontextentity: (code, end) => takeText(String.fromCodePoint(code), Math.max(seenUpTo, source.lastIndexOf('&', end - 1)), end),
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase();
        attributes = new Map();
        seenUpTo = end;
      },
      onattribname: (start, end) => {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: (end) => {
        seenUpTo = end + 1;
        openTag();
      },
      onselfclosingtag: (end) => {
        seenUpTo = end + 1;
        openTag();
        closeTag(name);
      },
      onclosetag: (start, end) => {
        seenUpTo = end;
        closeTag(source.slice(start, end).toLowerCase());
      },
      oncomment: () => {},
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return effects.hiddenFrom();
}

/** Elements that never show text. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'title', 'ix:header', 'ix:hidden', 'noscript', 'template']);
/** Elements without content, which no end tag closes. */
const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'param', 'embed']);
/** Broken files open elements by the ten thousand and close none. */
const maximalDepth = 64;

type Effect = {
  readonly kind: 'hidden' | 'picture';
  readonly name: string;
  readonly at: number;
  readonly byStyle: boolean;
  nested: number;
};

/** Keeps the elements that hide their content or show it as pictures; each ends with the end tag that balances its own name. */
function trackEffects() {
  const stack: Effect[] = [];
  let hidden = 0;
  let pictures = 0;

  const push = (effect: Effect): void => {
    stack.push(effect);
    if (effect.kind === 'hidden') hidden += 1;
    else pictures += 1;
  };
  const pop = (): void => {
    if (stack.pop()?.kind === 'hidden') hidden -= 1;
    else pictures -= 1;
  };
  return {
    open: (name: string, attributes: ReadonlyMap<string, string>, at: number): void => {
      if (voids.has(name)) return;
      const top = stack.at(-1);
      // A paragraph holds no paragraph: the next one ends it.
      if (top?.name === 'p' && name === 'p') pop();
      const kind = effectOf(name, attributes);
      if (kind !== null && stack.length < maximalDepth) push({ kind, name, at, byStyle: !unseen.has(name), nested: 0 });
      else if (top?.name === name && name !== 'p') top.nested += 1;
    },
    close: (name: string): void => {
      const top = stack.at(-1);
      if (top?.name !== name) return;
      if (top.nested > 0) top.nested -= 1;
      else pop();
    },
    isHidden: (): boolean => hidden > 0,
    isPicture: (): boolean => pictures > 0,
    hiddenFrom: (): number | null => stack.find((effect) => effect.kind === 'hidden' && effect.byStyle)?.at ?? null,
  };
}

function effectOf(name: string, attributes: ReadonlyMap<string, string>): Effect['kind'] | null {
  if (unseen.has(name)) return 'hidden';
  const style = attributes.get('style') ?? '';
  if (/display\s*:\s*none/i.test(style)) return 'hidden';
  return /wingdings/i.test(attributes.get('face') ?? '') || /font[^;]*wingdings/i.test(style) ? 'picture' : null;
}
