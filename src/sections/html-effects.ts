import type { HtmlAttributes } from './html-attributes.ts';
import type { HtmlElement } from './html-elements.ts';

/** Broken files open elements by the ten thousand and close none. */
const maximalDepth = 64;

type Effect = {
  readonly kind: 'hidden' | 'picture';
  readonly name: string;
  /** Where its content begins. */
  readonly at: number;
  /** How many elements of its name are open in it. */
  nested: number;
};

/**
 * Keeps the elements that hide their content (by name, or by `display: none`) or show it as pictures (Wingdings); each ends with the end
 * tag that balances its own name.
 */
export class HtmlEffects {
  readonly #stack: Effect[] = [];
  #hidden = 0;

  get isHidden(): boolean {
    return this.#hidden > 0;
  }

  get isPicture(): boolean {
    return this.#stack.length > this.#hidden;
  }

  /** Where the content of the outermost hidden element begins that is open; null where none is. */
  get hiddenFrom(): number | null {
    return this.#stack.find(({ kind }) => kind === 'hidden')?.at ?? null;
  }

  open(element: HtmlElement, attributes: HtmlAttributes, at: number): void {
    const { name, isVoid, isUnseen } = element;
    if (isVoid) return;
    this.#endParagraph(element);
    const kind = isUnseen || attributes.isHidden ? 'hidden' : attributes.isPicture ? 'picture' : null;
    if (kind !== null && this.#stack.length < maximalDepth) this.#push({ kind, name, at, nested: 0 });
    else this.#nest(name);
  }

  close(element: HtmlElement): void {
    const { name } = element;
    if (name !== 'p') this.#endParagraph(element);
    const top = this.#stack.at(-1);
    if (top?.name !== name) return;
    if (top.nested > 0) top.nested -= 1;
    else this.#pop();
  }

  /** A paragraph holds no block: the next one ends it, and so does the end of what it stands in. */
  #endParagraph({ endsParagraph }: HtmlElement): void {
    if (endsParagraph && this.#stack.at(-1)?.name === 'p') this.#pop();
  }

  #nest(name: string): void {
    const top = this.#stack.at(-1);
    if (top?.name === name && name !== 'p') top.nested += 1;
  }

  #push(effect: Effect): void {
    this.#stack.push(effect);
    if (effect.kind === 'hidden') this.#hidden += 1;
  }

  #pop(): void {
    if (this.#stack.pop()?.kind === 'hidden') this.#hidden -= 1;
  }
}
