const PRIME = 0x01000193;

/** A word's hash with a letter more. */
export function hashOn(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, PRIME);
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

const SLOTS = 1 << 12;

/**
 * Some hundred words that are looked for in running text: no string is made of a word to see that it is none of them. Nothing but its hash
 * tells a word: in 20 MB of ads no other word has that of a listed one.
 */
export class HashedWords {
  /** The numbers of words by their hashes: most places are told empty without a look at a hash. */
  readonly #numbers = new Int16Array(SLOTS);
  readonly #hashes = new Int32Array(SLOTS);

  /** Numbered as they come, from 1 on. */
  constructor(hashes: readonly number[]) {
    for (const [i, hash] of hashes.entries()) {
      let at = placeOf(hash);
      while (this.#numbers[at] !== 0) at = (at + 1) & (SLOTS - 1);
      this.#numbers[at] = i + 1;
      this.#hashes[at] = hash;
    }
  }

  /** The number of the word with this hash, 0 for a word that is none of them. */
  numberOf(hash: number): number {
    for (let at = placeOf(hash); ; at = (at + 1) & (SLOTS - 1)) {
      const number = this.#numbers[at] as number;
      if (number === 0 || this.#hashes[at] === hash) return number;
    }
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
