import { LINE_WORDS } from "./line-words.js";

/** What a line is for, in eighths of a natural logarithm: asked of the reader, done at work, or apart from both. */
export interface LineScore {
  readonly asked: number;
  readonly done: number;
  readonly apart: number;
}

const PRIME = 0x01000193;

interface WeightedWord extends LineScore {
  readonly word: string;
  readonly hash: number;
  /** The number of the line in which it was counted last. */
  line: number;
}

const WEIGHTS: readonly WeightedWord[] = [...LINE_WORDS.matchAll(/(?<=(?:^|;)\s*)([^\s;][^:;]*): (-?\d+) (-?\d+) (-?\d+);/g)].map(
  ([, word = "", asked, done, apart]) => ({
    word,
    hash: hashOf(word),
    asked: Number(asked),
    done: Number(done),
    apart: Number(apart),
    line: 0,
  }),
);
const EVERY: LineScore = WEIGHTS.find(({ word }) => word === "*") ?? { asked: 0, done: 0, apart: 0 };

/** Words lie by their hashes in a table of so many places: their numbers and one, so that most places are told empty without a look at a word. */
const SLOTS = 1 << 12;
const TABLE = new Int16Array(SLOTS);
/** Their hashes, by the same places: most words that meet a taken place are told apart by them alone. */
const HASHES = new Int32Array(SLOTS);
for (const [number, { hash }] of WEIGHTS.entries()) {
  let at = placeOf(hash);
  while (TABLE[at] !== 0) at = (at + 1) & (SLOTS - 1);
  TABLE[at] = number + 1;
  HASHES[at] = hash;
}

const WORD = /\p{L}[\p{L}']*/gu;

/** A line's words, each once, and how it begins. */
export function lineFeatures(line: string): Set<string> {
  const words = line.toLowerCase().replace(/[’‘]/g, "'").match(WORD) ?? [];
  const [first, second] = words;
  const features = new Set(words);
  if (first !== undefined) features.add(`^${first}`);
  if (second !== undefined) features.add(`^${first} ${second}`);
  return features;
}

let lines = 0;
/** The sum under way. */
let asked = 0;
let done = 0;
let apart = 0;

function add(weight: LineScore): void {
  asked += weight.asked;
  done += weight.done;
  apart += weight.apart;
}

/** The sum of what a line's features weigh. Nearly every line is asked and most words weigh nothing: no string is made of them, nor of the line. */
export function scoreLine(text: string, start = 0, end = text.length): LineScore {
  lines++;
  asked = EVERY.asked;
  done = EVERY.done;
  apart = EVERY.apart;
  let words = 0;
  /** Where the first word stands, and the hash of the opening so far: "^strong", "^strong analytical". */
  let first = 0;
  let past = 0;
  let opening = OPENS;
  for (let at = start; at < end; ) {
    // Written out here and below: asked for every letter, a call would cost more than its answer.
    let letter = LETTERS[text.charCodeAt(at)] || letterAt(text, at);
    if (letter <= APOSTROPHE) {
      if (letter === ODD) return scoreLine(spelled(text.slice(start, end)));
      at++;
      continue;
    }
    const from = at;
    let hash = 0;
    do {
      hash = Math.imul(hash ^ letter, PRIME);
      at++;
      letter = at < end ? LETTERS[text.charCodeAt(at)] || letterAt(text, at) : NONE;
    } while (letter >= APOSTROPHE);
    const known = maybeKnown(hash, at - from);
    if (known !== null && known.line !== lines && isWord(known.word, text, from)) {
      known.line = lines;
      add(known);
    }
    if (++words > 2) continue;
    if (words === 1) {
      first = from;
      past = at;
    } else opening = hashOn(opening, BLANK);
    for (let i = from; i < at; i++) opening = hashOn(opening, letterAt(text, i));
    const begins = maybeKnown(opening, words + past - first + (words === 1 ? 0 : at - from));
    if (begins !== null && isOpening(begins.word, text, first, past, from)) add(begins);
  }
  return { asked, done, apart };
}

/** What lines of one text are for: several rules ask about the same line, and it is read for the first of them only. */
export class LineScores {
  readonly #text: string;
  /** By where a line begins: where it ends, and its score. */
  readonly #known = new Map<number, { readonly end: number; readonly score: LineScore }>();

  constructor(text: string) {
    this.#text = text;
  }

  of(start: number, end: number): LineScore {
    const known = this.#known.get(start);
    if (known !== undefined && known.end === end) return known.score;
    const score = scoreLine(this.#text, start, end);
    this.#known.set(start, { end, score });
    return score;
  }
}

/** By code unit what stands there, in lower case: a letter, or one of these; 0 where it was not asked yet. */
const LETTERS = new Uint16Array(65536);
const NONE = 1;
const BLANK = 0x20;
/** A letter that is not written alone, or has more than one in lower case. */
const ODD = 2;
const APOSTROPHE = 0x27;

function letterAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return (LETTERS[c] as number) || learnLetter(c);
}

function learnLetter(c: number): number {
  const char = String.fromCharCode(c);
  const lower = char.toLowerCase();
  // Sigma is written by its place.
  const odd = (c >= 0xd800 && c <= 0xdfff) || lower.length !== 1 || c === 0x3a3;
  const letter = /[’‘']/.test(char) ? APOSTROPHE : /\p{L}/u.test(lower) ? lower.charCodeAt(0) : NONE;
  LETTERS[c] = odd ? ODD : letter;
  return LETTERS[c] as number;
}

/** A line with odd letters as it is counted: words with a letter beyond the first plane weigh nothing. */
function spelled(line: string): string {
  return line.toLowerCase().replace(/[\u{d800}-\u{dfff}\u{10000}-\u{10ffff}]/gu, (char) => (/\p{L}/u.test(char) ? "ƶ" : " "));
}

function hashOn(hash: number, c: number): number {
  return Math.imul(hash ^ c, PRIME);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

const CARET = 0x5e;
const OPENS = hashOn(0, CARET);

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** The word of this hash and length. */
function maybeKnown(hash: number, length: number): WeightedWord | null {
  for (let at = placeOf(hash); TABLE[at] !== 0; at = (at + 1) & (SLOTS - 1)) {
    if (HASHES[at] !== hash) continue;
    const known = WEIGHTS[(TABLE[at] as number) - 1] as WeightedWord;
    if (known.word.length === length) return known;
  }
  return null;
}

function isWord(word: string, text: string, from: number, at = 0, end = word.length): boolean {
  for (let i = at; i < end; i++) if (letterAt(text, from + i - at) !== word.charCodeAt(i)) return false;
  return true;
}

/** Whether the weighed opening is the line's first word, or that and the second, which begins at `second`. */
function isOpening(opening: string, text: string, first: number, past: number, second: number): boolean {
  const end = past - first + 1;
  if (opening.charCodeAt(0) !== CARET || !isWord(opening, text, first, 1, end)) return false;
  return opening.length === end || (opening.charCodeAt(end) === BLANK && isWord(opening, text, second, end + 1));
}
