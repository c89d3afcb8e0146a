import type { HtmlAttributes } from './html-attributes.ts';
import type { HtmlElement } from './html-elements.ts';

/** How an element is laid out. */
type Layout = { readonly isBlock: boolean; readonly breaksAfter: boolean };

const inline: Layout = Object.freeze({ isBlock: false, breaksAfter: false });
const block: Layout = Object.freeze({ isBlock: true, breaksAfter: false });

/**
 * The open elements of each name, as far as their layout matters when they end. An element is a block by its name, or by `display: block`;
 * `display: inline`, which forms filled in by tools put on every field of a line, makes it none.
 */
export class OpenElements {
  readonly #byName = new Map<string, Layout[]>();

  /** Opens an element; true where a block begins. */
  open(element: HtmlElement, attributes: HtmlAttributes): boolean {
    if (element.isVoid) return false;
    const layout = layoutOf(element, attributes);
    const same = this.#byName.get(element.name);
    // Inline elements, which are most, are only kept from the first on that is none.
    if (same !== undefined) same.push(layout);
    else if (element.isBlock || layout !== inline) this.#byName.set(element.name, [layout]);
    return layout.isBlock;
  }

  /** Ends the last element of a name; where none is open, as its name says. */
  close({ name, isBlock }: HtmlElement): Layout {
    return this.#byName.get(name)?.pop() ?? (isBlock ? block : inline);
  }

  /** True where an element of that name is open. */
  isOpen(name: string): boolean {
    return (this.#byName.get(name)?.length ?? 0) > 0;
  }
}

function layoutOf({ isBlock }: HtmlElement, attributes: HtmlAttributes): Layout {
  const isLaidOutAsBlock = attributes.isBlock || (isBlock && !attributes.isInline);
  if (attributes.breaksAfter) return { isBlock: isLaidOutAsBlock, breaksAfter: true };
  return isLaidOutAsBlock ? block : inline;
}
