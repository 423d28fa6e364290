import { foldText, isWordAt } from "../text/fold.js";
import { keyBeginningAt, keyEndingAt, longestOf, PhraseKeys, type StretchWords } from "./word-keys.js";

const KEYS = new PhraseKeys();

/** A list of the data: what its phrases begin with, end with or hold is looked at first, and nearly all are ruled out by it. */
abstract class PhraseList {
  readonly isEmpty: boolean;
  protected readonly first: number;
  protected readonly last: number;
  readonly #words: readonly string[];
  readonly #folded: readonly string[];

  constructor(list: readonly string[], keysOf: (folded: string) => readonly number[]) {
    this.isEmpty = list.length === 0;
    this.#words = list;
    this.#folded = list.map((words) => foldText(words).trim());
    this.first = KEYS.length;
    for (const folded of this.#folded) for (const key of keysOf(folded)) KEYS.add(key);
    this.last = KEYS.length;
  }

  /** A phrase as the data have it. */
  words(order: number): string {
    return this.#words[order] as string;
  }

  folded(order: number): string {
    return this.#folded[order] as string;
  }
}

/** Phrases that are looked for right before a mention, or right behind it: by the word they end with, or begin with. */
export class PhrasesBeside extends PhraseList {
  /** The number of the first phrase, from one on, that has one of three keys; -1 where none is left. */
  next(from: number, one: number, other: number, third: number): number {
    const at = KEYS.nextOf(this.first + from, this.last, one, other, third);
    return at >= this.last ? -1 : at - this.first;
  }
}

export function phrasesBefore(list: readonly string[] = []): PhrasesBeside {
  return new PhrasesBeside(list, (folded) => [keyEndingAt(folded, folded.length)]);
}

export function phrasesAfter(list: readonly string[] = []): PhrasesBeside {
  return new PhrasesBeside(list, (folded) => [keyBeginningAt(folded, 0)]);
}

/** Phrases that are looked for anywhere in the sentence of a mention. */
export class PhrasesNear extends PhraseList {
  /** The number of the first phrase, from one on, that a stretch of these words may hold; -1 where none is left. */
  nextStanding(from: number, words: StretchWords): number {
    const at = KEYS.nextWithin(this.first + from * 2, this.last, words);
    return at >= this.last ? -1 : (at - this.first) >> 1;
  }
}

/** Forms of one skill share the lists of what they need and what they are not part of. */
const KNOWN = new WeakMap<readonly string[], PhrasesNear>();
const NO_PHRASES = new PhrasesNear([], longestOf);

export function phrasesNear(list: readonly string[] | undefined): PhrasesNear {
  if (list === undefined || list.length === 0) return NO_PHRASES;
  let phrases = KNOWN.get(list);
  if (phrases === undefined) {
    phrases = new PhrasesNear(list, longestOf);
    KNOWN.set(list, phrases);
  }
  return phrases;
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

/** Whether the stretch from `at` to `to` begins with the phrase as whole words, perhaps in the plural: of one letter there is none, "I" is not "is". */
export function startsWithPhrase(folded: string, at: number, to: number, phrase: string): boolean {
  if (phrase === "") return true;
  const end = at + phrase.length;
  if (end > to || !folded.startsWith(phrase, at)) return false;
  if (!isWordAt(phrase, phrase.length - 1) || !isWordWithin(folded, end, at, to)) return true;
  return phrase.length > 1 && folded.charCodeAt(end) === 0x73 && !isWordWithin(folded, end + 1, at, to);
}

/** Whether the phrase stands in the stretch as whole words, perhaps in the plural. */
export function holdsPhrase(stretch: string, phrase: string): boolean {
  if (phrase === "") return false;
  for (let at = stretch.indexOf(phrase); at >= 0; at = stretch.indexOf(phrase, at + 1)) {
    if (isWordAt(phrase, 0) && isWordAt(stretch, at - 1)) continue;
    const end = at + phrase.length;
    if (!isWordAt(phrase, phrase.length - 1) || !isWordAt(stretch, end)) return true;
    if (phrase.length > 1 && stretch.charCodeAt(end) === 0x73 && !isWordAt(stretch, end + 1)) return true;
  }
  return false;
}
