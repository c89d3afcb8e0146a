import { NextCharacter } from './next-character.ts';

/** Finds the first of several characters again and again, from offsets that only grow: where a text has none, that is found out once. */
export class NextOfCharacters {
  readonly #each: readonly NextCharacter[];
  #found = -1;

  constructor(text: string, characters: readonly string[]) {
    this.#each = characters.map((character) => new NextCharacter(text, character));
  }

  /** Where the first of them stands from `offset` on, or the text's length. */
  from(offset: number): number {
    if (this.#found < offset) this.#found = Math.min(...this.#each.map((next) => next.from(offset)));
    return this.#found;
  }
}
