/** A list of whole numbers of 32 bits. It lies outside of the engine's heap and takes no more than the numbers do. */
export class NumberList {
  #numbers: Int32Array;
  #length = 0;

  constructor(expected: number) {
    this.#numbers = new Int32Array(Math.max(16, expected));
  }

  get length(): number {
    return this.#length;
  }

  /** The number at an index; 0 beyond the end. */
  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow();
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  #grow(): void {
    const grown = new Int32Array(this.#numbers.length * 2);
    grown.set(this.#numbers);
    this.#numbers = grown;
  }
}
