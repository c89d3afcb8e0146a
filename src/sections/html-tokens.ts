import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type AttributeReader, attributeReaders, type HtmlAttributes, noAttributes } from './html-attributes.ts';
import { elementNamed, type HtmlElement } from './html-elements.ts';
import { decodeEntities, HtmlEntities } from './html-entities.ts';
import { KnownNames } from './known-names.ts';
import { NextCharacter } from './next-character.ts';

/** The tokens of HTML, in order; offsets are into the source. */
export type HtmlTokenHandler = {
  /** A run of text in which each character stands for itself, or one entity, decoded. */
  readonly text: (text: string, start: number, end: number) => void;
  /** `end` is where the tag ends. */
  readonly open: (element: HtmlElement, attributes: HtmlAttributes, end: number) => void;
  readonly close: (element: HtmlElement) => void;
};

/**
 * Reads HTML as tokens, unbalanced as they are: balancing tags, as a parser would, costs quadratic time where none is ever closed. Returns
 * where a tag or a comment begins that nothing ends, so that it swallows other tags and the text between; null where none does.
 */
export function readHtmlTokens(source: string, handler: HtmlTokenHandler): number | null {
  const reader = new TokenReader(source, handler);
  // Without entities to look for, the tokenizer leaps from tag to tag.
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(source);
  tokenizer.end();
  const { openFrom } = reader;
  return openFrom !== null && /<[a-z/]/i.test(source.slice(openFrom + 1)) ? openFrom : null;
}

const unknown = elementNamed('');

class TokenReader implements TokenizerCallbacks {
  readonly #source: string;
  readonly #handler: HtmlTokenHandler;
  readonly #ampersands: NextCharacter;
  readonly #entities: HtmlEntities;
  readonly #elements: KnownNames<HtmlElement>;
  readonly #readers: KnownNames<AttributeReader | null>;
  /** Where the tag or comment begins that is being read. */
  #openFrom: number | null = null;
  #element = unknown;
  #told: Partial<HtmlAttributes> | null = null;
  #reader: AttributeReader | null = null;
  #value = '';

  constructor(source: string, handler: HtmlTokenHandler) {
    this.#source = source;
    this.#handler = handler;
    this.#ampersands = new NextCharacter(source, '&');
    this.#entities = new HtmlEntities(source);
    this.#elements = new KnownNames(source, (name) => elementNamed(name.toLowerCase()));
    this.#readers = new KnownNames(source, (name) => attributeReaders.get(name.toLowerCase()) ?? null);
  }

  get openFrom(): number | null {
    return this.#openFrom;
  }

  ontext(start: number, end: number): void {
    let from = start;
    for (let at = this.#ampersands.from(start); at < end; at = this.#ampersands.from(at + 1)) {
      const entity = this.#entities.at(at);
      if (entity === null) continue;
      if (from < at) this.#handler.text(this.#source.slice(from, at), from, at);
      from = at + entity.length;
      this.#handler.text(entity.text, at, from);
    }
    if (from < end) this.#handler.text(this.#source.slice(from, end), from, end);
  }

  onopentagname(start: number, end: number): void {
    this.#element = this.#elements.at(start, end);
    this.#told = null;
    this.#openFrom = start - 1;
  }

  onattribname(start: number, end: number): void {
    this.#reader = this.#readers.at(start, end);
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#reader !== null) this.#value = this.#source.slice(start, end);
  }

  onattribend(): void {
    if (this.#reader === null) return;
    const told = this.#reader(this.#value.includes('&') ? decodeEntities(this.#value) : this.#value);
    // The first of two attributes of one name counts.
    if (told !== null) this.#told = { ...told, ...this.#told };
  }

  onopentagend(end: number): void {
    this.#openFrom = null;
    this.#handler.open(this.#element, this.#told === null ? noAttributes : { ...noAttributes, ...this.#told }, end + 1);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
    this.#handler.close(this.#element);
  }

  onclosetag(start: number, end: number): void {
    this.#handler.close(this.#elements.at(start, end));
  }

  /** Browsers show no CDATA in HTML; but XHTML does, and nothing of a filing shall be lost. */
  oncdata(start: number, end: number, ending: number): void {
    this.#handler.text(this.#source.slice(start, end - ending), start, end - ending);
  }

  oncomment(start: number, end: number): void {
    if (end === this.#source.length) this.#openFrom = this.#source.lastIndexOf('<', start);
  }

  ontextentity(): void {}
  onattribentity(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
