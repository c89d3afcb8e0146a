import { Tokenizer } from 'htmlparser2';

/** The tokens of HTML, in order: names in lower case, entities decoded, offsets into the source. */
export type HtmlTokenHandler = {
  /** A run of text, or one entity. */
  readonly text: (text: string, start: number, end: number) => void;
  /** `end` is where the tag ends. The first of two attributes of one name counts. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, end: number) => void;
  readonly close: (name: string) => void;
};

/** Reads HTML as tokens, unbalanced as they are: balancing tags, as a parser would, costs quadratic time where none is ever closed. */
export function readHtmlTokens(source: string, handler: HtmlTokenHandler): void {
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  let readTo = 0;

  const text = (run: string, start: number, end: number): void => {
    handler.text(run, start, end);
    readTo = end;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => text(source.slice(start, end), start, end),
      // An entity of two code points comes as two events, the second without raw text of its own.
      ontextentity: (code, end) => text(String.fromCodePoint(code), Math.max(readTo, source.lastIndexOf('&', end - 1)), end),
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase();
        attributes = new Map();
        readTo = end;
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
      onopentagend: (end) => handler.open(name, attributes, end + 1),
      onselfclosingtag: (end) => {
        handler.open(name, attributes, end + 1);
        handler.close(name);
      },
      onclosetag: (start, end) => handler.close(source.slice(start, end).toLowerCase()),
      oncomment: () => {},
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
