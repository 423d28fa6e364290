import type { PostingSkill } from "../../schema/posting.js";
import { SKILL_KINDS } from "../../schema/skill-kinds.js";
import { hashWord, mixed } from "../../skills/spans/span-words.js";
import { FOLD, isUpperAt } from "../../text/fold.js";
import { widened } from "../../text/widened.js";
import type { ZonedLine } from "../zones/posting-zone.js";

/** A place of a skill that is read already. */
export interface KnownPlace {
  readonly start: number;
  readonly end: number;
  readonly kind: PostingSkill["kind"];
}

/** Features are numbers of so many bits. */
export const PHRASE_BITS = 16;

/** What is asked of a phrase; a feature is the hash of a question and its answer. */
enum Asks {
  Any,
  Zone,
  First,
  Words,
  WordsInZone,
  Cased,
  Mates,
  Opens,
  OpensAs,
  Before,
  BeforeThat,
  AtStart,
  MateBefore,
  Closes,
  ClosesAs,
  After,
  AfterThat,
  AtEnd,
  MateAfter,
  Within,
}

const ZONES = ["required", "preferred", "duty"] as const;

/** Words that join, point or ask: no phrase begins or ends with one. */
const JOINING =
  "a an the and or of to in on at for with by from as is are be been being was were will would can could should must may our your their his her its we you they it this that these those who which what how when where if not no do does did has have had than then such so etc including include includes eg ie into across within through about over under per via while both each any all more most other others new re ll ve";
/** Between two items of a list, and within a phrase. */
const LISTING = ",/&";
const LISTING_WORDS = "and or";
const LINKS = "-/&'’";
const BULLETS = "-•*–";

/** What a token is: a word, what may stand within a phrase, at its edge, between items of a list; before a phrase as a bullet. */
const [WORD, LINK, BOUNDS, LISTS, BULLET] = [1, 2, 4, 8, 16];

/** By code unit what a mark is. */
const MARKS = new Uint8Array(65536);
for (const [marks, state] of [
  [LISTING, LISTS],
  [LINKS, LINK],
  [BULLETS, BULLET],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = (MARKS[mark.charCodeAt(0)] as number) | state;

/** The joining words by their hashes, in a table of so many places; 0 is a free one. Every word is asked, and most meet a free place or another hash. */
const PLACES = 1 << 10;
const JOINING_HASHES = new Int32Array(PLACES);
for (const hash of JOINING.split(" ").map(hashWord)) {
  let at = hash & (PLACES - 1);
  while (JOINING_HASHES[at] !== 0) at = (at + 1) & (PLACES - 1);
  JOINING_HASHES[at] = hash;
}
const [AND, OR] = LISTING_WORDS.split(" ").map(hashWord);

function joins(hash: number): boolean {
  for (let at = hash & (PLACES - 1); JOINING_HASHES[at] !== 0; at = (at + 1) & (PLACES - 1)) if (JOINING_HASHES[at] === hash) return true;
  return false;
}

const LONGEST = 6;
/** Words and the marks that link them. */
const TOKENS = 10;
/** A longer word is told by its last letters too: "-tion" and "-ment" are what its forms share. */
const TAIL = 4;
const [BEFORE_ALL, AFTER_ALL] = [1, 2];
/** What stands beside a phrase in its list: nothing, words that no skill covers, or a skill of a kind. */
const [NO_MATE, UNREAD] = [0, 1];
const MATES = UNREAD + SKILL_KINDS.length + 1;

/** Tokens of a line at first; a longer one makes room. */
const ROOM = 512;

/** One line as words and marks, of which phrases are made. One object reads line after line: made anew for each, they would cost more than what is asked of them. */
export class PhraseLine {
  length = 0;
  #text = "";
  #zone = 0;
  #starts = new Int32Array(ROOM);
  #ends = new Int32Array(ROOM);
  /** Hash of a word, code of a mark. */
  #words = new Int32Array(ROOM);
  #tails = new Int32Array(ROOM);
  /** Words before. */
  #counts = new Int32Array(ROOM);
  #states = new Uint8Array(ROOM);
  /** Nought where no skill is read, else one more than its kind. */
  #kinds = new Uint8Array(ROOM);
  #firstWord = -1;
  #lastWord = -1;

  /** `known`: in order; `from`: the first of them that ends in this line or behind it. */
  read(text: string, folded: string, { start, end, zone }: ZonedLine, known: readonly KnownPlace[], from: number): void {
    this.#text = text;
    this.#zone = ZONES.indexOf(zone as (typeof ZONES)[number]) + 1;
    this.length = 0;
    this.#firstWord = -1;
    this.#lastWord = -1;
    let next = from;
    for (let at = start; at < end; ) {
      const c = folded.charCodeAt(at);
      let to = at + 1;
      if (FOLD[c] !== 0) while (to < end && FOLD[folded.charCodeAt(to)] !== 0) to++;
      if (FOLD[c] !== 0 || (c > 0x20 && c !== 0xa0)) {
        while (next < known.length && (known[next] as KnownPlace).end <= at) next++;
        const place = known[next];
        this.#push(folded, at, to, FOLD[c] !== 0, place !== undefined && place.start <= at ? 1 + SKILL_KINDS.indexOf(place.kind) : 0);
      }
      at = to;
    }
  }

  startOf(i: number): number {
    return this.#starts[i] as number;
  }

  endOf(i: number): number {
    return this.#ends[i] as number;
  }

  #push(folded: string, start: number, end: number, isWord: boolean, kind: number): void {
    const i = this.length++;
    if (i === this.#starts.length) this.#grow();
    const word = isWord ? hashPart(folded, start, end) : folded.charCodeAt(start);
    this.#starts[i] = start;
    this.#ends[i] = end;
    this.#words[i] = word;
    this.#kinds[i] = kind;
    this.#counts[i] = i === 0 ? 0 : (this.#counts[i - 1] as number) + ((this.#states[i - 1] as number) & WORD);
    if (!isWord) {
      this.#states[i] = (MARKS[word] as number) & (kind === 0 ? LINK | LISTS | BULLET : LISTS | BULLET);
      return;
    }
    const bounds = kind === 0 && end - start > 1 && !joins(word);
    // Asked of the first and the last of a phrase only.
    if (bounds) this.#tails[i] = end - start > TAIL + 1 ? hashPart(folded, end - TAIL, end) : word;
    this.#states[i] = WORD | (kind === 0 ? LINK : 0) | (bounds ? BOUNDS : 0) | (word === AND || word === OR ? LISTS : 0);
    if (this.#firstWord < 0) this.#firstWord = i;
    this.#lastWord = i;
  }

  #grow(): void {
    this.#starts = widened(this.#starts);
    this.#ends = widened(this.#ends);
    this.#words = widened(this.#words);
    this.#tails = widened(this.#tails);
    this.#counts = widened(this.#counts);
    this.#states = widened(this.#states);
    this.#kinds = widened(this.#kinds);
  }

  /** Whether a phrase may begin or end with it. */
  mayBound(i: number): boolean {
    return ((this.#states[i] as number) & BOUNDS) !== 0;
  }

  /** The next word behind `last` that a phrase from `first` may end with, `first` itself where `last` is before it; -1 where none is left. */
  nextEnd(first: number, last: number): number {
    const most = Math.min(this.length, first + TOKENS);
    for (let j = last + 1; j < most; j++) {
      const state = this.#states[j] as number;
      if ((state & LINK) === 0 || this.wordsIn(first, j) > LONGEST) return -1;
      // A word by itself that has no capital is a general one.
      if ((state & BOUNDS) !== 0 && (j > first || this.#hasCapital(first))) return j;
    }
    return -1;
  }

  /** Up to the one at `last`, which is a word if it ends the phrase. */
  wordsIn(first: number, last: number): number {
    return (this.#counts[last] as number) - (this.#counts[first] as number) + ((this.#states[last] as number) & WORD);
  }

  writeLine(out: Int32Array): number {
    out[0] = feature(Asks.Any, 0);
    out[1] = feature(Asks.Zone, this.#zone);
    out[2] = feature(Asks.First, this.#firstWord < 0 ? 0 : (this.#words[this.#firstWord] as number));
    return 3;
  }

  writeOpening(out: Int32Array, i: number): number {
    out[0] = feature(Asks.Opens, this.#words[i] as number);
    out[1] = feature(Asks.OpensAs, this.#tails[i] as number);
    out[2] = feature(Asks.Before, this.#wordAt(i - 1));
    out[3] = feature(Asks.BeforeThat, this.#wordAt(i - 2));
    out[4] = (i <= this.#firstWord ? AT_START : NOT_AT_START)[this.#zone] as number;
    out[5] = MATES_BEFORE[this.mateOf(i, -1)] as number;
    return 6;
  }

  writeClosing(out: Int32Array, j: number): number {
    out[0] = feature(Asks.Closes, this.#words[j] as number);
    out[1] = feature(Asks.ClosesAs, this.#tails[j] as number);
    out[2] = feature(Asks.After, this.#wordAt(j + 1));
    out[3] = feature(Asks.AfterThat, this.#wordAt(j + 2));
    out[4] = (j >= this.#lastWord ? AT_END : NOT_AT_END)[this.#zone] as number;
    out[5] = MATES_AFTER[this.mateOf(j, 1)] as number;
    return 6;
  }

  writeWithin(out: Int32Array, i: number): number {
    out[0] = feature(Asks.Within, this.#words[i] as number);
    return 1;
  }

  /** Of a phrase as a whole; `before`, `behind`: its mates. */
  writeWhole(out: Int32Array, first: number, last: number, before: number, behind: number): number {
    const words = this.wordsIn(first, last);
    out[0] = feature(Asks.Words, words);
    out[1] = feature(Asks.WordsInZone, words, this.#zone);
    out[2] = feature(Asks.Cased, this.#caseOf(first, last));
    out[3] = feature(Asks.Mates, 32 * before + behind, this.#zone);
    return 4;
  }

  #caseOf(first: number, last: number): number {
    const begins = first === 0 || ((this.#states[first - 1] as number) & BULLET) !== 0 ? 0 : 2;
    return (isUpperAt(this.#text, this.startOf(first)) ? 1 : 0) + begins + (isUpperAt(this.#text, this.startOf(last)) ? 4 : 0);
  }

  #wordAt(i: number): number {
    return i < 0 ? BEFORE_ALL : i >= this.length ? AFTER_ALL : (this.#words[i] as number);
  }

  #lists(i: number): boolean {
    return i >= 0 && i < this.length && ((this.#states[i] as number) & LISTS) !== 0;
  }

  /** What the list of the phrase holds right before or behind it. */
  mateOf(i: number, step: 1 | -1): number {
    let at = i + step;
    if (!this.#lists(at)) return NO_MATE;
    while (this.#lists(at)) at += step;
    return UNREAD + (at < 0 || at >= this.length ? 0 : (this.#kinds[at] as number));
  }

  #hasCapital(i: number): boolean {
    for (let at = this.startOf(i); at < this.endOf(i); at++) {
      const c = this.#text.charCodeAt(at);
      if ((c >= 0x41 && c <= 0x5a) || (c > 0x7f && isUpperAt(this.#text, at))) return true;
    }
    return false;
  }
}

function feature(asks: Asks, answer: number, of = 0): number {
  return mixed(Math.imul(asks + 1, 0x9e3779b1) ^ answer ^ Math.imul(of + 1, 0x85ebca6b)) & ((1 << PHRASE_BITS) - 1);
}

/** Asked of nearly every word, with few answers: each is hashed once. */
function featuresOf(asks: Asks, answers: number, of = 0): Int32Array {
  return Int32Array.from({ length: answers }, (_, answer) => feature(asks, answer, of));
}

const MATES_BEFORE = featuresOf(Asks.MateBefore, MATES);
const MATES_AFTER = featuresOf(Asks.MateAfter, MATES);
const AT_START = featuresOf(Asks.AtStart, ZONES.length + 1, 1);
const NOT_AT_START = featuresOf(Asks.AtStart, ZONES.length + 1);
const AT_END = featuresOf(Asks.AtEnd, ZONES.length + 1, 1);
const NOT_AT_END = featuresOf(Asks.AtEnd, ZONES.length + 1);

const ZERO = 0x30;

/** As `hashWord`, with all digits as one. */
function hashPart(folded: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  let digits = false;
  for (let i = start; i < end; i++) {
    const c = folded.charCodeAt(i);
    const isDigit = c >= ZERO && c <= ZERO + 9;
    if (isDigit && digits) continue;
    digits = isDigit;
    hash = Math.imul(hash ^ (isDigit ? ZERO : c), 0x01000193);
  }
  return mixed(hash);
}
