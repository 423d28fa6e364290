import { codeAt } from "../text/code-at.js";
import { FOLD, IGNORED, isWordAt } from "../text/fold.js";
import { widened } from "../text/widened.js";

const PRIME = 0x01000193;
/** What stays small to every engine. */
const BITS = 0x3fffffff;
const LETTER_S = 0x73;

/** Of a word in folded text: all its letters but the last "s", so that singular and plural have the same. Two words may share one. */
function keyOfWord(folded: string, from: number, to: number): number {
  let hash = 0;
  let stem = 0;
  for (let at = from; at < to; at++) {
    const c = folded.charCodeAt(at);
    if (FOLD[c] === IGNORED) continue;
    hash = Math.imul(hash ^ c, PRIME);
    if (c !== LETTER_S) stem = hash;
  }
  return (stem ^ (stem >>> 15)) & BITS;
}

/** Of what is no word: below nought. */
const keyOfMark = (c: number): number => -1 - c;

/** The key of the word or mark that ends at a place of folded text. */
export function keyEndingAt(folded: string, end: number): number {
  if (!isWordAt(folded, end - 1)) return keyOfMark(codeAt(folded, end - 1));
  let from = end - 1;
  while (isWordAt(folded, from - 1)) from--;
  return keyOfWord(folded, from, end);
}

/** The same of what begins there. */
export function keyBeginningAt(folded: string, from: number): number {
  if (!isWordAt(folded, from)) return keyOfMark(codeAt(folded, from));
  let end = from + 1;
  while (isWordAt(folded, end)) end++;
  return keyOfWord(folded, from, end);
}

/** So many bits tell the words of a sentence: one in a hundred others passes for one of them. */
const SIZE = 4096;
/** The place of what every stretch holds. */
const ALWAYS = SIZE;

/** The first letter of a word from a place on; `end` where none is. */
function nextWord(folded: string, from: number, end: number): number {
  let at = from;
  while (at < end && FOLD[folded.charCodeAt(at)] === 0) at++;
  return at;
}

function wordEnd(folded: string, from: number, end: number): number {
  let at = from;
  while (at < end && FOLD[folded.charCodeAt(at)] !== 0) at++;
  return at;
}

function placeOf(folded: string, from: number, to: number): number {
  return keyOfWord(folded, from, to) & (SIZE - 1);
}

/** Places of the two longest words of a phrase, twice the same where it has one: what lacks either does not hold the phrase. */
export function longestOf(folded: string): readonly [number, number] {
  const read: { place: number; length: number }[] = [];
  for (let to = 0, from = nextWord(folded, to, folded.length); from < folded.length; from = nextWord(folded, to, folded.length)) {
    to = wordEnd(folded, from, folded.length);
    read.push({ place: placeOf(folded, from, to), length: to - from });
  }
  const [first, second] = read.sort((a, b) => b.length - a.length);
  return [first?.place ?? ALWAYS, (second ?? first)?.place ?? ALWAYS];
}

/** The words of a stretch of folded text, a bit each. */
export class StretchWords {
  readonly bits = new Int32Array(SIZE / 32 + 1).fill(-1, SIZE / 32);
  #folded = "";
  #start = 0;
  #end = 0;

  /** Neighbouring mentions share their sentence. */
  read(folded: string, start: number, end: number): void {
    if (start === this.#start && end === this.#end && folded === this.#folded) return;
    this.#folded = folded;
    this.#start = start;
    this.#end = end;
    const bits = this.bits.fill(0, 0, SIZE / 32);
    for (let to = start, from = nextWord(folded, to, end); from < end; from = nextWord(folded, to, end)) {
      to = wordEnd(folded, from, end);
      const place = placeOf(folded, from, to);
      bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
    }
  }
}

/**
 * The keys of all lists of phrases in one table. A mention is asked a dozen short lists, and no two mentions in a row the same: what lies
 * together comes from memory at once, where phrases, each in an object of its own, would come one by one.
 */
export class PhraseKeys {
  #keys = new Int32Array(4096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(key: number): void {
    if (this.#length === this.#keys.length) this.#keys = widened(this.#keys);
    this.#keys[this.#length++] = key;
  }

  /** The first place from one on, before `to`, where one of three keys stands; `to` where none does. */
  nextOf(from: number, to: number, one: number, other: number, third: number): number {
    const keys = this.#keys;
    for (let at = from; at < to; at++) {
      const key = keys[at] as number;
      if (key === one || key === other || key === third) return at;
    }
    return to;
  }

  /** The first place, by twos, of a phrase whose words a stretch may hold. */
  nextWithin(from: number, to: number, { bits }: StretchWords): number {
    const keys = this.#keys;
    for (let at = from; at < to; at += 2) {
      const first = keys[at] as number;
      if ((((bits[first >>> 5] as number) >>> (first & 31)) & 1) === 0) continue;
      const second = keys[at + 1] as number;
      if ((((bits[second >>> 5] as number) >>> (second & 31)) & 1) === 1) return at;
    }
    return to;
  }
}
