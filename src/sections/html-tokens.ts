import { Tokenizer } from 'htmlparser2';

/** The tokens of HTML, in order: names in lower case, entities decoded, offsets into the source. */
export type HtmlTokenHandler = {
  /** A run of text, or one entity. */
  readonly text: (text: string, start: number, end: number) => void;
  /** `end` is where the tag ends. Attributes are `style`, `face`, `colspan` and `rowspan`; the first of two of one name counts. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, end: number) => void;
  readonly close: (name: string) => void;
};

/** The attributes that a reader of HTML asks for; the others, most of them, are passed over. */
const readAttributes: ReadonlySet<string> = new Set(['style', 'face', 'colspan', 'rowspan']);
const noAttributes: ReadonlyMap<string, string> = new Map();

/** Reads HTML as tokens, unbalanced as they are: balancing tags, as a parser would, costs quadratic time where none is ever closed. */
export function readHtmlTokens(source: string, handler: HtmlTokenHandler): void {
  let name = '';
  let attributes: Map<string, string> | null = null;
  let attribute: string | null = null;
  let value = '';
  let readTo = 0;

  const text = (run: string, start: number, end: number): void => {
    handler.text(run, start, end);
    readTo = end;
  };
  const nameOf = rememberNames(source);
  const open = (end: number): void => handler.open(name, attributes ?? noAttributes, end);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => text(source.slice(start, end), start, end),
      // An entity of two code points comes as two events, the second without raw text of its own.
      ontextentity: (code, end) => text(String.fromCodePoint(code), Math.max(readTo, source.lastIndexOf('&', end - 1)), end),
      onopentagname: (start, end) => {
        name = nameOf(start, end);
        attributes = null;
        readTo = end;
      },
      onattribname: (start, end) => {
        const found = nameOf(start, end);
        attribute = readAttributes.has(found) ? found : null;
        value = '';
      },
      onattribdata: (start, end) => {
        if (attribute !== null) value += source.slice(start, end);
      },
      onattribentity: (code) => {
        if (attribute !== null) value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (attribute === null) return;
        attributes ??= new Map();
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: (end) => open(end + 1),
      onselfclosingtag: (end) => {
        open(end + 1);
        handler.close(name);
      },
      onclosetag: (start, end) => handler.close(nameOf(start, end)),
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

/** Names in lower case. A document has few, over and over: each is one string, which tables find at once. */
function rememberNames(source: string): (start: number, end: number) => string {
  const names = new Map<string, string>();
  return (start, end) => {
    const raw = source.slice(start, end);
    const known = names.get(raw);
    if (known !== undefined) return known;
    names.set(raw, raw.toLowerCase());
    return raw.toLowerCase();
  };
}
