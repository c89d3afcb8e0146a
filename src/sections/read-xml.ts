import { QuoteType, Tokenizer } from 'htmlparser2';
import type { Span } from '../source/span.ts';

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
  const source = text.slice(span.start, span.end).replaceAll(openEndTag, '$1>');
  const root: OpenElement = openElement('', 0);
  const stack: OpenElement[] = [root];
  const openNames = new Map<string, number>();
  let entityFrom = 0;

  const closeTop = (end: number): void => {
    const closed = stack.pop();
    if (closed === undefined) return;
    openNames.set(closed.name, (openNames.get(closed.name) ?? 1) - 1);
    stack.at(-1)?.children.push(closeElement(closed, source, span.start, end));
  };
  const takeText = (run: string, start: number, end: number): void => {
    const top = stack.at(-1);
    entityFrom = end;
    if (top === undefined || (top.text === '' && run.trim() === '')) return;
    if (top.textStart < 0) top.textStart = start;
    if (run.trim() !== '') top.textEnd = end;
    top.text += run;
  };
  const open = (start: number, end: number): void => {
    const name = localName(source.slice(start, end));
    if (stack.length > deepest) closeTop(start - 1);
    openNames.set(name, (openNames.get(name) ?? 0) + 1);
    stack.push(openElement(name, start - 1));
  };
  let attribute = { name: '', text: '', nameEnd: 0 };
  const closeAttribute = (quote: QuoteType, end: number): void => {
    if (quote === QuoteType.NoValue) return;
    const { name, text: value, nameEnd } = attribute;
    const start = nameEnd + (/^\s*=\s*["']?/.exec(source.slice(nameEnd, nameEnd + 20))?.[0].length ?? 0);
    const valueEnd = quote === QuoteType.Unquoted ? end : end - 1;
    stack.at(-1)?.attributes.push({ name, text: value.trim(), span: { start: span.start + start, end: span.start + valueEnd } });
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => takeText(source.slice(start, end), start, end),
      ontextentity: (code, end) => takeText(String.fromCodePoint(code), Math.max(entityFrom, source.lastIndexOf('&', end - 1)), end),
      oncdata: (start, end, offset) => takeText(source.slice(start, end - offset), start, end - offset),
      onopentagname: open,
      onopentagend: (end) => {
        entityFrom = end + 1;
      },
      onselfclosingtag: (end) => closeTop(end + 1),
      onclosetag: (start, end) => {
        const name = localName(source.slice(start, end));
        if ((openNames.get(name) ?? 0) === 0) return;
        while (stack.length > 1 && stack.at(-1)?.name !== name) closeTop(start - 2);
        closeTop(source.indexOf('>', end) + 1 || source.length);
      },
      onattribname: (start, end) => {
        attribute = { name: localName(source.slice(start, end)), text: '', nameEnd: end };
      },
      onattribdata: (start, end) => {
        attribute.text += source.slice(start, end);
      },
      onattribentity: (code) => {
        attribute.text += String.fromCodePoint(code);
      },
      onattribend: closeAttribute,
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  while (stack.length > 1) closeTop(source.length);
  return root.children[0] ?? null;
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

function openElement(name: string, start: number): OpenElement {
  return { name, start, children: [], attributes: [], text: '', textStart: -1, textEnd: -1 };
}

function closeElement(element: OpenElement, source: string, offset: number, end: number): XmlElement {
  const text = element.text.trim();
  const { name, children, attributes } = element;
  if (text === '') return { name, text, children, attributes, span: { start: offset + element.start, end: offset + end } };

  const raw = source.slice(element.textStart, element.textEnd);
  const start = offset + element.textStart + (raw.length - raw.trimStart().length);
  return { name, text, children, attributes, span: { start, end: start + raw.trim().length } };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
