/** What a reader has to know of an element of HTML. */
export type HtmlElement = {
  /** In lower case. */
  readonly name: string;
  /** It begins and ends a block of its own. Anything unknown is inline, as in a browser. */
  readonly isBlock: boolean;
  /** Where it begins or ends, a paragraph ends, with or without its own end tag. */
  readonly endsParagraph: boolean;
  /** It never shows its text. */
  readonly isUnseen: boolean;
  /** It has no content, and no end tag closes it. */
  readonly isVoid: boolean;
};

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd dir div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p section ul'.split(
    ' ',
  ),
);
const tableParts: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th']);
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'title', 'ix:header', 'ix:hidden', 'noscript', 'template']);
const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'param', 'embed']);

/** What is known of an element, by its name in lower case. */
export function elementNamed(name: string): HtmlElement {
  const isBlock = blocks.has(name);
  return { name, isBlock, endsParagraph: isBlock || tableParts.has(name), isUnseen: unseen.has(name), isVoid: voids.has(name) };
}
