/** Letters of the texts whose readings are held: more than a batch of postings has, so that a stage finds what the one before worked out. */
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

const MEMORIES: PerText<unknown>[] = [];

/** Nobody will ask about the texts of this batch again: what is held of them would outlive the young generation, and be copied there and out. */
export function forgetTexts(): void {
  for (const memory of MEMORIES) memory.forget();
}

/** What is worked out once for a text. Stages go over a batch of texts one after the other, and each asks about the same ones. */
export class PerText<T> {
  readonly #make: (text: string) => T;
  /**
   * By the text's key its place among what is held. The map knows numbers alone: one that grows or sheds leaves its table behind, and what a
   * dead table names lives until the engine looks through its old objects too.
   */
  readonly #places = new Map<number, number>();
  readonly #held: (Held<T> | null)[] = [];
  readonly #free: number[] = [];
  #letters = 0;
  #lastText: string | null = null;
  #lastValue: T | null = null;

  constructor(make: (text: string) => T) {
    this.#make = make;
    MEMORIES.push(this);
  }

  forget(): void {
    for (const key of this.#places.keys()) this.#drop(key);
    this.#lastText = null;
    this.#lastValue = null;
  }

  of(text: string): T {
    if (text === this.#lastText) return this.#lastValue as T;
    const key = keyOf(text);
    const place = this.#places.get(key);
    const known = place === undefined ? null : (this.#held[place] as Held<T>);
    const held = known !== null && known.text === text ? known : this.#hold(key, { text, value: this.#make(text) });
    this.#lastText = held.text;
    this.#lastValue = held.value;
    return held.value;
  }

  #hold(key: number, held: Held<T>): Held<T> {
    this.#drop(key);
    const place = this.#free.pop() ?? this.#held.length;
    this.#held[place] = held;
    this.#places.set(key, place);
    this.#letters += held.text.length + EACH;
    for (const oldest of this.#places.keys()) {
      if (this.#letters <= HELD) break;
      this.#drop(oldest);
    }
    return held;
  }

  #drop(key: number): void {
    const place = this.#places.get(key);
    if (place === undefined) return;
    this.#letters -= (this.#held[place] as Held<T>).text.length + EACH;
    this.#places.delete(key);
    this.#held[place] = null;
    this.#free.push(place);
  }
}
