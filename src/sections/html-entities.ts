import { Tokenizer } from 'htmlparser2';

/** What an entity stands for, and how many characters of the source it takes. */
export type HtmlEntity = { readonly text: string; readonly length: number };

/** As much as can belong to one entity. */
const candidate = /&#?\w+;?/y;

/** Reads entities as browsers do: `&amp` without its semicolon, too, and `&#147;` by Windows-1252. A document has few, over and over. */
export class HtmlEntities {
  readonly #known = new Map<string, HtmlEntity | null>();

  /** The entity at `offset`, or null where none stands there. */
  at(source: string, offset: number): HtmlEntity | null {
    candidate.lastIndex = offset;
    const [typed] = candidate.exec(source) ?? [];
    if (typed === undefined) return null;
    const known = this.#known.get(typed);
    if (known !== undefined) return known;
    const entity = decode(typed);
    this.#known.set(typed, entity);
    return entity;
  }

  /** The text with its entities decoded. */
  decode(text: string): string {
    let decoded = '';
    for (let at = 0; at < text.length; ) {
      const entity = this.at(text, at);
      decoded += entity?.text ?? text.charAt(at);
      at += entity?.length ?? 1;
    }
    return decoded;
  }
}

function decode(typed: string): HtmlEntity | null {
  let text = '';
  let length = 0;
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: ignore,
      // An entity of two code points comes as two events.
      ontextentity: (code, end) => {
        text += String.fromCodePoint(code);
        length = end;
      },
      onopentagname: ignore,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onopentagend: ignore,
      onselfclosingtag: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(typed);
  tokenizer.end();
  return length === 0 ? null : { text, length };
}
