import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Span } from '../source/span.ts';
import { type JoinedText, joinWrappedLines } from './join-wrapped-lines.ts';

/** An element of an XML document. Names are without their namespace prefix: prefixes differ from filer to filer. */
export type XmlElement = {
  readonly name: string;
  /** Its own text, entities decoded, without white space at the ends; empty where it holds none. */
  readonly text: string;
  /** The raw text, without white space at its ends; of an element without text, all of it with its tags. */
  readonly span: Span;
  readonly children: readonly XmlElement[];
  /** Form N-CEN has its values there. */
  readonly attributes: readonly XmlAttribute[];
};

/** An attribute with a value, entities decoded; the span is the raw value without its quotes. */
export type XmlAttribute = { readonly name: string; readonly text: string; readonly span: Span };

/** An end tag without its `>`, which would swallow the next tag (0001213900-25-001739). The mend keeps every offset. */
const openEndTag = /(<\/[\w:.-]+)\s(?=\s*<)/g;

/**
 * Reads an XML body as a tree of elements, comments left out, or null where there is no element. Tolerant: an end tag that
 * matches nothing is skipped, one that matches an outer element closes what is open inside it, the end of the text closes the rest.
 */
export function readXml(text: string, span: Span): XmlElement | null {
  const joined = joinWrappedLines(text, span);
  const source = joined.text.replaceAll(openEndTag, '$1>');
  const reader = new XmlReader(source, joined);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.finish();
}

/** EDGAR's own XML nests under twenty deep; what damage nests deeper than this becomes siblings, so that readers may recurse. */
const deepest = 100;

type OpenElement = {
  readonly name: string;
  readonly start: number;
  readonly children: XmlElement[];
  readonly attributes: XmlAttribute[];
  text: string;
  textStart: number;
  textEnd: number;
};

/** Builds the tree. Its offsets are into `source`; `joined` leads from there to the submission. */
class XmlReader implements TokenizerCallbacks {
  readonly #source: string;
  readonly #joined: JoinedText;
  readonly #root = openElement('', 0);
  readonly #stack = [this.#root];
  /** How many elements of a name are open. */
  readonly #openNames = new Map<string, number>();
  #attribute = { name: '', text: '', nameEnd: 0 };
  /** Before here, no entity can begin. */
  #entityFrom = 0;

  constructor(source: string, joined: JoinedText) {
    this.#source = source;
    this.#joined = joined;
  }

  /** Closes what is open, and gives the first element. */
  finish(): XmlElement | null {
    while (this.#stack.length > 1) this.#closeTop(this.#source.length);
    return this.#root.children[0] ?? null;
  }

  ontext(start: number, end: number): void {
    this.#takeText(this.#source.slice(start, end), start, end);
  }

  ontextentity(code: number, end: number): void {
    this.#takeText(String.fromCodePoint(code), Math.max(this.#entityFrom, this.#source.lastIndexOf('&', end - 1)), end);
  }

  oncdata(start: number, end: number, ending: number): void {
    this.ontext(start, end - ending);
  }

  onopentagname(start: number, end: number): void {
    const name = localName(this.#source.slice(start, end));
    if (this.#stack.length > deepest) this.#closeTop(start - 1);
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + 1);
    this.#stack.push(openElement(name, start - 1));
  }

  onopentagend(end: number): void {
    this.#entityFrom = end + 1;
  }

  onselfclosingtag(end: number): void {
    this.#closeTop(end + 1);
  }

  onclosetag(start: number, end: number): void {
    const name = localName(this.#source.slice(start, end));
    if ((this.#openNames.get(name) ?? 0) === 0) return;
    while (this.#stack.length > 1 && this.#stack.at(-1)?.name !== name) this.#closeTop(start - 2);
    this.#closeTop(this.#source.indexOf('>', end) + 1 || this.#source.length);
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { name: localName(this.#source.slice(start, end)), text: '', nameEnd: end };
  }

  onattribdata(start: number, end: number): void {
    this.#attribute.text += this.#source.slice(start, end);
  }

  onattribentity(code: number): void {
    this.#attribute.text += String.fromCodePoint(code);
  }

  onattribend(quote: QuoteType, end: number): void {
    if (quote === QuoteType.NoValue) return;
    const { name, text, nameEnd } = this.#attribute;
    const start = nameEnd + (/^\s*=\s*["']?/.exec(this.#source.slice(nameEnd, nameEnd + 20))?.[0].length ?? 0);
    const valueEnd = quote === QuoteType.Unquoted ? end : end - 1;
    this.#stack.at(-1)?.attributes.push({ name, text: text.trim(), span: this.#rawSpan(start, valueEnd) });
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #takeText(run: string, start: number, end: number): void {
    const top = this.#stack.at(-1);
    this.#entityFrom = end;
    const isBlank = run.trim() === '';
    if (top === undefined || (top.text === '' && isBlank)) return;
    if (top.textStart < 0) top.textStart = start;
    if (!isBlank) top.textEnd = end;
    top.text += run;
  }

  #closeTop(end: number): void {
    const closed = this.#stack.pop();
    if (closed === undefined) return;
    this.#openNames.set(closed.name, (this.#openNames.get(closed.name) ?? 1) - 1);
    this.#stack.at(-1)?.children.push(this.#closeElement(closed, end));
  }

  #closeElement(element: OpenElement, end: number): XmlElement {
    const text = element.text.trim();
    const { name, children, attributes } = element;
    if (text === '') return { name, text, children, attributes, span: this.#rawSpan(element.start, end) };

    const raw = this.#source.slice(element.textStart, element.textEnd);
    const start = element.textStart + (raw.length - raw.trimStart().length);
    return { name, text, children, attributes, span: this.#rawSpan(start, start + raw.trim().length) };
  }

  #rawSpan(start: number, end: number): Span {
    return { start: this.#joined.rawStart(start), end: this.#joined.rawEnd(end) };
  }
}

function openElement(name: string, start: number): OpenElement {
  return { name, start, children: [], attributes: [], text: '', textStart: -1, textEnd: -1 };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
