/** Letters of the texts whose readings are held: some batches of postings, so that a stage finds what the one before worked out. */
const HELD = 1_000_000;
/** What a reading takes beside the letters, in letters. */
const EACH = 1000;

/** What is worked out once for a text. Stages go over a batch of texts one after the other, and each asks about the same ones. */
export class PerText<T> {
  readonly #make: (text: string) => T;
  readonly #held = new Map<string, T>();
  #letters = 0;
  #last: { readonly text: string; readonly value: T } | null = null;

  constructor(make: (text: string) => T) {
    this.#make = make;
  }

  of(text: string): T {
    if (this.#last !== null && this.#last.text === text) return this.#last.value;
    let value = this.#held.get(text);
    if (value === undefined) {
      value = this.#make(text);
      this.#held.set(text, value);
      this.#letters += text.length + EACH;
      for (const oldest of this.#held.keys()) {
        if (this.#letters <= HELD) break;
        this.#held.delete(oldest);
        this.#letters -= oldest.length + EACH;
      }
    }
    this.#last = { text, value };
    return value;
  }
}
