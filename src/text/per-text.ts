/** Letters of the texts whose readings are held: some batches of postings, so that a stage finds what the one before worked out. */
const HELD = 1_000_000;
/** What a reading takes beside the letters, in letters. */
const EACH = 1000;

/** Texts by their length and some of their letters: hashed whole, each would be read through once more. */
function keyOf(text: string): number {
  const { length } = text;
  let key = length;
  for (let at = 0; at < length; at += (length >> 3) + 1) key = Math.imul(key, 31) + text.charCodeAt(at);
  return key | 0;
}

interface Held<T> {
  readonly text: string;
  readonly value: T;
}

/** What is worked out once for a text. Stages go over a batch of texts one after the other, and each asks about the same ones. */
export class PerText<T> {
  readonly #make: (text: string) => T;
  readonly #held = new Map<number, Held<T>>();
  #letters = 0;
  #last: Held<T> | null = null;

  constructor(make: (text: string) => T) {
    this.#make = make;
  }

  of(text: string): T {
    if (this.#last !== null && this.#last.text === text) return this.#last.value;
    const key = keyOf(text);
    const known = this.#held.get(key);
    const held = known !== undefined && known.text === text ? known : this.#hold(key, { text, value: this.#make(text) });
    this.#last = held;
    return held.value;
  }

  #hold(key: number, held: Held<T>): Held<T> {
    this.#drop(key);
    this.#held.set(key, held);
    this.#letters += held.text.length + EACH;
    for (const oldest of this.#held.keys()) {
      if (this.#letters <= HELD) break;
      this.#drop(oldest);
    }
    return held;
  }

  #drop(key: number): void {
    const held = this.#held.get(key);
    if (held === undefined) return;
    this.#held.delete(key);
    this.#letters -= held.text.length + EACH;
  }
}
