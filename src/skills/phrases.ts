import { foldText, isWordAt } from "../text/fold.js";

/** A phrase of the data beside the pairs of letters it cannot do without. */
export interface Phrase {
  /** As the data have it. */
  readonly words: string;
  readonly folded: string;
  readonly pairs: readonly number[];
  /** Place in its list: the first that fits decides. */
  readonly order: number;
}

/** A list of the data, and its phrases by the letter they begin and end with: beside a mention stands one letter, and most begin with others. */
export interface Phrases {
  readonly all: readonly Phrase[];
  readonly byFirst: ReadonlyMap<number, readonly Phrase[]>;
  readonly byLast: ReadonlyMap<number, readonly Phrase[]>;
}

/** Lists of phrases belong to the data and are asked again and again. */
const KNOWN = new WeakMap<readonly string[], Phrases>();

export function phrasesOf(list: readonly string[]): Phrases {
  let phrases = KNOWN.get(list);
  if (phrases === undefined) {
    const all = list.map((words, order) => {
      const folded = foldText(words).trim();
      return { words, folded, pairs: pairsOf(folded), order };
    });
    phrases = { all, byFirst: byLetter(all, () => 0), byLast: byLetter(all, ({ folded }) => folded.length - 1) };
    KNOWN.set(list, phrases);
  }
  return phrases;
}

function byLetter(phrases: readonly Phrase[], place: (phrase: Phrase) => number): Map<number, Phrase[]> {
  const known = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    const letter = phrase.folded.charCodeAt(place(phrase));
    const alike = known.get(letter);
    if (alike === undefined) known.set(letter, [phrase]);
    else alike.push(phrase);
  }
  return known;
}

/** The words of the first phrase of the list that fits, among those of three letters. */
export function firstPhrase(
  phrases: ReadonlyMap<number, readonly Phrase[]>,
  one: number,
  other: number,
  third: number,
  fits: (phrase: Phrase) => boolean,
): string | null {
  let first = phrases.get(one)?.find(fits);
  for (const letter of [other, third]) {
    const phrase = letter === one ? undefined : phrases.get(letter)?.find(fits);
    if (phrase !== undefined && (first === undefined || phrase.order < first.order)) first = phrase;
  }
  return first?.words ?? null;
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
