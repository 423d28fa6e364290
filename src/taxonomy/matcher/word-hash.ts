import { FOLD } from "../../text/fold.js";
import { CHAIN, FIRST_0, FIRST_1, FIRST_2, FIRST_3, PROOF_FACTOR, SECOND_0, SECOND_1, SECOND_2, SECOND_3 } from "./trie-layout.js";

const FIRST = [FIRST_0, FIRST_1, FIRST_2, FIRST_3] as const;
const SECOND = [SECOND_0, SECOND_1, SECOND_2, SECOND_3] as const;
/** Letters of a step. */
const STEP = 16;
/** No form has so many letters. */
const LONGEST = 1024;

/** The two hashes of one word of a form, letter by letter: those that assembly/hash-words.ts makes of the words of a text. */
export class WordHash {
  hash = 0;
  proof = 0;
  length = 0;
  readonly #letters = new Uint8Array(LONGEST + STEP);
  readonly #fours = new Int32Array(this.#letters.buffer);

  add(letter: number): void {
    this.#letters[this.length++] = letter;
  }

  /** Takes all letters but as many as are left out at the end, and begins anew. */
  close(without: number): void {
    const end = this.length - without;
    this.#letters.fill(0, end, end + STEP);
    this.hash = 0;
    this.proof = 0;
    this.length = 0;
    for (let at = 0; at < end; at += STEP) {
      const low = (this.#mixed(at, 0) + this.#mixed(at, 2)) | 0;
      const high = (this.#mixed(at, 1) + this.#mixed(at, 3)) | 0;
      this.hash = Math.imul(this.hash, CHAIN) ^ (low + high);
      this.proof = Math.imul(this.proof, CHAIN) ^ Math.imul(low, PROOF_FACTOR) ^ high;
    }
  }

  #mixed(at: number, lane: 0 | 1 | 2 | 3): number {
    const first = Math.imul(this.#fours[at / 4 + lane] as number, FIRST[lane]);
    return Math.imul(first ^ (first >>> 15), SECOND[lane]);
  }
}

/** What is read of a letter: ASCII without its case, else the first byte of its UTF-8; 0 for what is no letter or digit. */
export function letterOf(c: number): number {
  if (c < 0x80) return FOLD[c] as number;
  const first = c < 0x800 ? 0xc0 | (c >>> 6) : 0xe0 | (c >>> 12);
  return (first >= 0xc3 && first <= 0xcb) || (first >= 0xce && first <= 0xd4) || first === 0xe1 ? first : 0;
}
