import { readStyle } from './html-style.ts';

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

/**
 * Keeps the elements that hide their content (by name, or by `display: none`) or show it as pictures (Wingdings); each ends with the end
 * tag that balances its own name.
 */
export function trackEffects() {
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
  if (attributes.size === 0) return null;
  const style = readStyle(attributes.get('style'));
  if (style.isHidden) return 'hidden';
  return style.isPicture || /wingdings/i.test(attributes.get('face') ?? '') ? 'picture' : null;
}
