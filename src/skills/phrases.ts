import { foldText, isWordAt } from "../text/fold.js";

/** A phrase of the data beside the pairs of letters it cannot do without. */
export interface Phrase {
  /** As the data have it. */
  readonly words: string;
  readonly folded: string;
  readonly pairs: readonly number[];
}

/** Lists of phrases belong to the data and are asked again and again. */
const KNOWN = new WeakMap<readonly string[], readonly Phrase[]>();

export function phrasesOf(list: readonly string[]): readonly Phrase[] {
  let phrases = KNOWN.get(list);
  if (phrases === undefined) {
    phrases = list.map((words) => {
      const folded = foldText(words).trim();
      return { words, folded, pairs: pairsOf(folded) };
    });
    KNOWN.set(list, phrases);
  }
  return phrases;
}

const PAIRS = 2048;
/** So many pairs tell nearly as much as all. */
const MOST_PAIRS = 4;

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) & (PAIRS - 1);
}

function pairsOf(folded: string): number[] {
  const last = folded.length - 2;
  const places = [...new Set(Array.from({ length: MOST_PAIRS }, (_, i) => Math.floor((last * i) / (MOST_PAIRS - 1))))];
  return last < 0 ? [] : places.map((at) => pairAt(folded, at));
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
    this.#bits.fill(0);
    for (let at = start; at + 1 < end; at++) {
      const pair = pairAt(folded, at);
      this.#bits[pair >>> 5] = (this.#bits[pair >>> 5] as number) | (1 << (pair & 31));
    }
  }

  mayHold({ pairs }: Phrase): boolean {
    for (const pair of pairs) if ((((this.#bits[pair >>> 5] as number) >>> (pair & 31)) & 1) === 0) return false;
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
