import { Tokenizer } from 'htmlparser2';
import { KnownNames } from './known-names.ts';

/** What an entity stands for, and how many characters of the source it takes. */
export type HtmlEntity = { readonly text: string; readonly length: number };

/** Reads the entities of a source as browsers do: `&amp` without its semicolon, too, and `&#147;` by Windows-1252. */
export class HtmlEntities {
  readonly #source: string;
  readonly #known: KnownNames<HtmlEntity | null>;

  constructor(source: string) {
    this.#source = source;
    this.#known = new KnownNames(source, decode);
  }

  /** The entity at `offset`, where an ampersand stands; null where it begins none. */
  at(offset: number): HtmlEntity | null {
    let end = offset + 1;
    if (this.#source.charCodeAt(end) === numberSign) end += 1;
    while (isWord(this.#source.charCodeAt(end))) end += 1;
    return this.#known.at(offset, this.#source.charCodeAt(end) === semicolon ? end + 1 : end);
  }
}

const numberSign = 35;
const semicolon = 59;

/** An ASCII letter or digit. */
function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** The text with its entities decoded. */
export function decodeEntities(text: string): string {
  const entities = new HtmlEntities(text);
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    const entity = text.charAt(at) === '&' ? entities.at(at) : null;
    decoded += entity?.text ?? text.charAt(at);
    at += entity?.length ?? 1;
  }
  return decoded;
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
