import { codeAt } from "../text/code-at.js";
import { detached } from "../text/detached.js";
import { foldText, isWordAt } from "../text/fold.js";

interface Phrase {
  /** As the data have it. */
  readonly words: string;
  readonly folded: string;
  /** Place in its list: the first that fits decides. */
  readonly order: number;
}

/** Lists of phrases belong to the data and are asked again and again; forms of one skill share theirs. */
const KNOWN = new WeakMap<readonly string[], PhraseList>();

export function phrasesOf(list: readonly string[] | undefined): PhraseList {
  if (list === undefined || list.length === 0) return NO_PHRASES;
  let phrases = KNOWN.get(list);
  if (phrases === undefined) {
    phrases = new PhraseList(list);
    KNOWN.set(list, phrases);
  }
  return phrases;
}

/** A list of the data, with its phrases by the two letters they begin and end with: beside a mention stand two, and nearly all begin with others. */
export class PhraseList {
  readonly isEmpty: boolean;
  readonly #list: readonly string[];
  #all: readonly Phrase[] | null = null;
  #byFirst: ReadonlyMap<number, readonly Phrase[]> | null = null;
  #byLast: ReadonlyMap<number, readonly Phrase[]> | null = null;
  /** The same letters as bits: most places are ruled out without a look into the maps. */
  #firstLetters: Int32Array | null = null;
  #lastLetters: Int32Array | null = null;
  /** Of each phrase as many pairs of letters, one after the other. */
  #pairs: Int32Array | null = null;
  /** By the surface of a mention: where it stands in each phrase, -1 where it does not. A skill's forms, in this folding, are few. */
  readonly #within = new Map<string, readonly number[]>();

  constructor(list: readonly string[]) {
    this.#list = list;
    this.isEmpty = list.length === 0;
  }

  get all(): readonly Phrase[] {
    this.#all ??= this.#list.map((words, order) => ({ words, folded: foldText(words).trim(), order }));
    return this.#all;
  }

  /** The first phrase that ends, as whole words, at one of two places and does not begin before `from`. */
  endingAt(folded: string, from: number, one: number, other: number): string | null {
    this.#lastLetters ??= lettersOf(this.all, ({ folded }) => letterKey(folded, folded.length - 1, -1));
    const letters = this.#lastLetters;
    if (!holdsLetters(letters, letterKey(folded, one - 1, -1)) && !holdsLetters(letters, letterKey(folded, other - 1, -1))) return null;
    this.#byLast ??= byTwoLetters(this.all, (phrase) => letterKey(phrase, phrase.length - 1, -1));
    const first = fitting(this.#byLast, letterKey(folded, one - 1, -1), null, endsWithPhrase, folded, from, one);
    const best =
      one === other ? first : fitting(this.#byLast, letterKey(folded, other - 1, -1), first, endsWithPhrase, folded, from, other);
    return best?.words ?? null;
  }

  /** The first phrase that begins, as whole words, at one of two places or, with a letter, at a third, and does not end behind `to`. */
  beginningAt(folded: string, to: number, one: number, other: number, third: number): string | null {
    this.#firstLetters ??= lettersOf(this.all, ({ folded }) => letterKey(folded, 0, 1));
    const letters = this.#firstLetters;
    if (
      !holdsLetters(letters, letterKey(folded, one, 1)) &&
      (other === one || !holdsLetters(letters, letterKey(folded, other, 1))) &&
      (third === other || !holdsLetters(letters, letterKey(folded, third, 1)))
    )
      return null;
    this.#byFirst ??= byTwoLetters(this.all, (phrase) => letterKey(phrase, 0, 1));
    const byFirst = this.#byFirst;
    let best = fitting(byFirst, letterKey(folded, one, 1), null, startsWithPhrase, folded, one, to);
    if (other !== one) best = fitting(byFirst, letterKey(folded, other, 1), best, startsWithPhrase, folded, other, to);
    if (third !== other) best = fitting(byFirst, letterKey(folded, third, 1), best, startsWithWord, folded, third, to);
    return best?.words ?? null;
  }

  /** Whether a stretch with these pairs of letters may hold a phrase of the list. */
  mayStand(number: number, pairs: LetterPairs): boolean {
    return pairs.mayHold(this.#allPairs(), number * PAIRS_KEPT);
  }

  /** The first phrase from a number on that a stretch with these pairs may hold; null where none is left. */
  nextStanding(number: number, pairs: LetterPairs): Phrase | null {
    return this.all[pairs.nextHeld(this.#allPairs(), number)] ?? null;
  }

  #allPairs(): Int32Array {
    this.#pairs ??= Int32Array.from(this.all.flatMap(({ folded }) => pairsOf(folded)));
    return this.#pairs;
  }

  /** For each phrase where the surface of a mention stands in it, -1 where it does not. */
  placesOf(surface: string): readonly number[] {
    let places = this.#within.get(surface);
    if (places === undefined) {
      places = this.all.map(({ folded }) => folded.indexOf(surface));
      if (this.#within.size < SURFACES_HELD) this.#within.set(detached(surface), places);
    }
    return places;
  }
}

const SURFACES_HELD = 64;
const NO_PHRASES = new PhraseList([]);

/** A letter and its neighbour; a phrase of one letter has none. */
function letterKey(text: string, at: number, step: number): number {
  return ((codeAt(text, at) & 0xfff) << 12) | (codeAt(text, at + step) & 0xfff);
}

/** The last five bits of either letter name one of 1024 bits. */
function bitOf(key: number): number {
  return ((key >>> 7) & 0x3e0) | (key & 0x1f);
}

function lettersOf(phrases: readonly Phrase[], keyOf: (phrase: Phrase) => number): Int32Array {
  const bits = new Int32Array(32);
  for (const phrase of phrases) {
    const bit = bitOf(keyOf(phrase));
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (phrase.folded.length > 1 ? 1 << (bit & 31) : -1);
  }
  return bits;
}

function holdsLetters(bits: Int32Array, key: number): boolean {
  const bit = bitOf(key);
  return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** Phrases of one letter stand with those of any neighbour, below nought. */
function byTwoLetters(phrases: readonly Phrase[], keyOf: (folded: string) => number): Map<number, Phrase[]> {
  const known = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    const key = phrase.folded.length > 1 ? keyOf(phrase.folded) : aloneKey(keyOf(phrase.folded));
    const alike = known.get(key);
    if (alike === undefined) known.set(key, [phrase]);
    else alike.push(phrase);
  }
  return known;
}

function aloneKey(key: number): number {
  return -1 - (key >> 12);
}

/** The first that stands there, if it comes before the one known. */
function fitting(
  phrases: ReadonlyMap<number, readonly Phrase[]>,
  key: number,
  known: Phrase | null,
  stands: (folded: string, from: number, to: number, phrase: string) => boolean,
  folded: string,
  from: number,
  to: number,
): Phrase | null {
  let best = known;
  for (const phrase of phrases.get(key) ?? NONE) {
    if (best !== null && phrase.order > best.order) break;
    if (stands(folded, from, to, phrase.folded)) best = phrase;
  }
  for (const phrase of phrases.get(aloneKey(key)) ?? NONE) {
    if (best !== null && phrase.order > best.order) break;
    if (stands(folded, from, to, phrase.folded)) best = phrase;
  }
  return best;
}

const NONE: readonly Phrase[] = [];

const PAIRS = 2048;
/** So many pairs tell nearly as much as all. */
const PAIRS_KEPT = 4;

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) & (PAIRS - 1);
}

/** Spread over the phrase; -1 where it has none. */
function pairsOf(folded: string): number[] {
  const last = folded.length - 2;
  return Array.from({ length: PAIRS_KEPT }, (_, i) => (last < 0 ? -1 : pairAt(folded, Math.floor((last * i) / (PAIRS_KEPT - 1)))));
}

/** The pairs of letters of a stretch of folded text: what lacks one of a phrase's pairs does not hold the phrase. */
export class LetterPairs {
  readonly #bits = new Int32Array(PAIRS / 32);
  #folded = "";
  #start = 0;
  #end = 0;

  read(folded: string, start: number, end: number): void {
    if (start === this.#start && end === this.#end && folded === this.#folded) return;
    this.#folded = folded;
    this.#start = start;
    this.#end = end;
    const bits = this.#bits;
    bits.fill(0);
    let letter = folded.charCodeAt(start);
    for (let at = start + 1; at < end; at++) {
      const next = folded.charCodeAt(at);
      const pair = (letter * 61 + next) & (PAIRS - 1);
      bits[pair >>> 5] = (bits[pair >>> 5] as number) | (1 << (pair & 31));
      letter = next;
    }
  }

  /** The first number, from one on, of those whose pairs it holds. */
  nextHeld(pairs: Int32Array, number: number): number {
    let at = number;
    while (at * PAIRS_KEPT < pairs.length && !this.mayHold(pairs, at * PAIRS_KEPT)) at++;
    return at;
  }

  /** Whether it holds the pairs that stand from `from` on. */
  mayHold(pairs: Int32Array, from: number): boolean {
    for (let i = from; i < from + PAIRS_KEPT; i++) {
      const pair = pairs[i] as number;
      if (pair >= 0 && (((this.#bits[pair >>> 5] as number) >>> (pair & 31)) & 1) === 0) return false;
    }
    return true;
  }
}

function isWordWithin(folded: string, at: number, from: number, to: number): boolean {
  return at >= from && at < to && isWordAt(folded, at);
}

/** Whether the stretch from `from` to `end` ends with the phrase as whole words. */
export function endsWithPhrase(folded: string, from: number, end: number, phrase: string): boolean {
  if (phrase === "") return true;
  const at = end - phrase.length;
  if (at < from || !folded.startsWith(phrase, at)) return false;
  return !isWordAt(phrase, 0) || !isWordWithin(folded, at - 1, from, end);
}

/** Whether the stretch from `at` to `to` begins with the phrase as whole words, perhaps in the plural. */
export function startsWithPhrase(folded: string, at: number, to: number, phrase: string): boolean {
  if (phrase === "") return true;
  const end = at + phrase.length;
  if (end > to || !folded.startsWith(phrase, at)) return false;
  if (!isWordAt(phrase, phrase.length - 1) || !isWordWithin(folded, end, at, to)) return true;
  return folded.charCodeAt(end) === 0x73 && !isWordWithin(folded, end + 1, at, to);
}

function startsWithWord(folded: string, at: number, to: number, phrase: string): boolean {
  return isWordAt(phrase, 0) && startsWithPhrase(folded, at, to, phrase);
}

/** Whether the phrase stands in the stretch as whole words, perhaps in the plural. */
export function holdsPhrase(stretch: string, phrase: string): boolean {
  if (phrase === "") return false;
  for (let at = stretch.indexOf(phrase); at >= 0; at = stretch.indexOf(phrase, at + 1)) {
    if (isWordAt(phrase, 0) && isWordAt(stretch, at - 1)) continue;
    const end = at + phrase.length;
    if (!isWordAt(phrase, phrase.length - 1) || !isWordAt(stretch, end)) return true;
    if (stretch.charCodeAt(end) === 0x73 && !isWordAt(stretch, end + 1)) return true;
  }
  return false;
}
