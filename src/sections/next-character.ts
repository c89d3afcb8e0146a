/** Finds a character again and again, from offsets that only grow: each part of the text is searched once. */
export class NextCharacter {
  readonly #text: string;
  readonly #character: string;
  #found = -1;

  constructor(text: string, character: string) {
    this.#text = text;
    this.#character = character;
  }

  /** Where it stands from `offset` on, or the text's length. */
  from(offset: number): number {
    if (this.#found >= offset) return this.#found;
    const found = this.#text.indexOf(this.#character, offset);
    this.#found = found < 0 ? this.#text.length : found;
    return this.#found;
  }
}
