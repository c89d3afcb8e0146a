/** How many names are kept; a document has fewer. A power of two. */
const slots = 256;

type Known<Meaning> = { readonly name: string; readonly meaning: Meaning };

/** What the names in a text mean. A text has few, over and over: one that is known is found without cutting it from the text. */
export class KnownNames<Meaning> {
  readonly #text: string;
  readonly #meaningOf: (name: string) => Meaning;
  readonly #known: (Known<Meaning> | undefined)[] = [];

  constructor(text: string, meaningOf: (name: string) => Meaning) {
    this.#text = text;
    this.#meaningOf = meaningOf;
  }

  /** What the name `[start, end)` means. */
  at(start: number, end: number): Meaning {
    const length = end - start;
    // Names of one slot drive each other out; those of HTML differ in length, or at their ends.
    const slot = (length * 31 + this.#text.charCodeAt(start) * 7 + this.#text.charCodeAt(end - 1)) & (slots - 1);
    const known = this.#known[slot];
    if (known !== undefined && known.name.length === length && this.#text.startsWith(known.name, start)) return known.meaning;

    const name = this.#text.slice(start, end);
    const meaning = this.#meaningOf(name);
    this.#known[slot] = { name, meaning };
    return meaning;
  }
}
