import { PerText } from "../per-text.js";
import type { Segment } from "../segment.js";
import { buildCueTables, type ListedWord } from "./build-cue-words.js";
import { CueWords, type FoundPlaces } from "./cue-words.js";
import { arrangedFor, type PreparedBook, packBooks, parseBooks } from "./prepared-cues.js";
import { type RequiredWord, requiredWords } from "./required-words.js";

/**
 * Expressions that are asked of every line of every text. From the source of each come the words that every match holds, and those of
 * which one begins every match. One pass over a text finds the words of all cues of a book; an expression is then tried only in parts
 * where a word of it stands, and only at the places where one of those begins. Nothing is decided here: what is tried decides.
 */
export interface Cue {
  readonly pattern: RegExp;
  readonly number: number;
  readonly book: CueBook;
  /** The expression at one place only, and from a place on: made when first asked for. */
  readonly at: () => RegExp;
  readonly from: () => RegExp;
}

interface FoundCues {
  readonly places: FoundPlaces;
  /** By list of words: 1 where an expression has none. */
  readonly always: Uint8Array;
}

/** Of each cue two lists of words: those needed, and those that lead. */
const LISTS = 2;
/** Of a word so many letters are looked for: more hardly tell more, and cost memory and time at the start. */
const LETTERS = 10;

const BOOKS = new Map<string, CueBook>();
let readBooks: () => Uint8Array | null = () => null;
let prepared: ReadonlyMap<string, PreparedBook> | null = null;

/** Where what all books look for was worked out before; asked when a book is first opened, which most short commands never do. */
export function offerPreparedCues(read: () => Uint8Array | null): void {
  readBooks = read;
  prepared = null;
}

/** What is looked for in each book that has a name, worked out of the expressions loaded so far. */
export function packCues(): Uint8Array {
  return packBooks(new Map([...BOOKS].map(([name, book]) => [name, book.prepare()])));
}

function preparedBooks(): ReadonlyMap<string, PreparedBook> {
  if (prepared === null) {
    const bytes = readBooks();
    prepared = bytes === null ? new Map() : parseBooks(bytes);
  }
  return prepared;
}

export class CueBook {
  readonly #cues: Cue[] = [];
  readonly #name: string | null;
  #words: CueWords | null = null;
  #always: Uint8Array = new Uint8Array(0);
  readonly #found = new PerText((text) => {
    this.#words ??= this.#open();
    return { always: this.#always, places: this.#words.find(text) } satisfies FoundCues;
  });

  /** A book with a name may be prepared. */
  constructor(name: string | null = null) {
    this.#name = name;
    if (name !== null) BOOKS.set(name, this);
  }

  cue(pattern: RegExp): Cue {
    const made = { pattern, number: this.#cues.length, book: this, at: withFlag(pattern, "y"), from: withFlag(pattern, "g") };
    this.#cues.push(made);
    this.#words = null;
    this.#found.forget();
    return made;
  }

  find(text: string): FoundCues {
    return this.#found.of(text);
  }

  #open(): CueWords {
    const known = this.#name === null ? undefined : preparedBooks().get(this.#name);
    const { always, tables } = (known && arrangedFor(this.#patterns, known, LISTS)) ?? this.prepare();
    this.#always = always;
    return new CueWords(tables, always.length);
  }

  get #patterns(): readonly string[] {
    return this.#cues.map(({ pattern }) => String(pattern));
  }

  prepare(): PreparedBook {
    const always = new Uint8Array(this.#cues.length * LISTS);
    const listed: ListedWord[] = [];
    const list = (number: number, words: readonly RequiredWord[] | null) => {
      if (words === null) always[number] = 1;
      else for (const { text, opens } of withoutLonger(words)) listed.push({ text, opens, list: number });
    };
    for (const { pattern, number } of this.#cues) {
      const { needed, leading } = requiredWords(pattern);
      list(number * LISTS, needed);
      list(number * LISTS + 1, leading);
    }
    return { patterns: this.#patterns, always, tables: buildCueTables(listed) };
  }
}

/** The cues of all stages that read one text. */
export const CUES = new CueBook("texts");

/** Whether the expression may match between two offsets of the text. */
export function mayMatch(text: string, { number, book }: Cue, start = 0, end = text.length): boolean {
  const found = book.find(text);
  const leading = number * LISTS + 1;
  return holdsNeeded(found, number, start, end) && (found.always[leading] === 1 || found.places.mayStand(leading, start, end));
}

/** Whether a word that every match holds stands there, and one that leads at least near: what leads is sought by its places anyhow. */
function holdsNeeded({ always, places }: FoundCues, number: number, start: number, end: number): boolean {
  const needed = number * LISTS;
  const leading = needed + 1;
  // Nearly all is ruled out by the parts of the text in which the words stand, before their places are looked up.
  if (always[needed] !== 1 && !places.isNear(needed, start, end)) return false;
  if (always[leading] !== 1 && !places.isNear(leading, start, end)) return false;
  return always[needed] === 1 || places.mayStand(needed, start, end);
}

/** Whether one of the expressions may match in some part of the text between two offsets. */
export function mayMatchInPart(text: string, cues: readonly Cue[], { start, end }: Segment): boolean {
  for (const { number, book } of cues) {
    const { always, places } = book.find(text);
    const needed = number * LISTS;
    const leading = needed + 1;
    if (always[needed] !== 1 && !places.isNear(needed, start, end)) continue;
    if (always[leading] !== 1 && !places.isNear(leading, start, end)) continue;
    if (always[needed] !== 1 && places.firstOfAllFrom(needed, start) >= end) continue;
    if (always[leading] === 1 || places.firstOfAllFrom(leading, start) < end) return true;
  }
  return false;
}

/** The first place from an offset on where one of the expressions may stand, in whatever part of the text it is sought; infinite where none is left. */
export function nextPlace(text: string, cues: readonly Cue[], from: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { number, book } of cues) {
    const { always, places } = book.find(text);
    const leading = number * LISTS + 1;
    const list = always[leading] === 1 ? number * LISTS : leading;
    if (always[list] === 1) return from;
    next = Math.min(next, places.firstOfAllFrom(list, from));
  }
  return next;
}

/** Of parts of the text, in order, those in which one of the expressions may match: most of them are passed over unasked. */
export function partsWith<T extends Segment>(text: string, parts: readonly T[], cues: readonly Cue[]): T[] {
  const found: T[] = [];
  let next = -1;
  for (const part of parts) {
    if (next < part.start) next = nextPlace(text, cues, part.start);
    if (next === Number.POSITIVE_INFINITY) break;
    if (next < part.end) found.push(part);
  }
  return found;
}

/**
 * The first match between two offsets of the text, as the expression finds it in that part alone. `words`: the part as the expression is
 * to see it, where that is not as it stands: folded, or with straight quotes, each letter at its place.
 */
export function maybeMatch(text: string, one: Cue, start = 0, end = text.length, words?: () => string): RegExpExecArray | null {
  const found = one.book.find(text);
  if (!holdsNeeded(found, one.number, start, end)) return null;
  const place = firstPlace(found, one, start, start);
  return place < end ? matchFrom(found, one, start, end, words?.() ?? part(text, start, end), place) : null;
}

export function matchesIn(text: string, one: Cue, start = 0, end = text.length, words?: () => string): boolean {
  return maybeMatch(text, one, start, end, words) !== null;
}

/** Mostly there are none. */
const NO_MATCHES: readonly RegExpExecArray[] = [];

/** All matches, one after the other, as above. */
export function allMatches(text: string, one: Cue, start = 0, end = text.length, words?: () => string): readonly RegExpExecArray[] {
  const found = one.book.find(text);
  if (!holdsNeeded(found, one.number, start, end)) return NO_MATCHES;
  const place = firstPlace(found, one, start, start);
  if (place >= end) return NO_MATCHES;
  const seen = words?.() ?? part(text, start, end);
  let match = matchFrom(found, one, start, end, seen, place);
  if (match === null) return NO_MATCHES;
  const matches = [match];
  for (;;) {
    const behind = firstPlace(found, one, start, start + match.index + Math.max(1, match[0].length));
    match = behind < end ? matchFrom(found, one, start, end, seen, behind) : null;
    if (match === null) return matches;
    matches.push(match);
  }
}

/** Where the last match begins, -1 where none is: asked of every name, and mostly there is none. */
export function lastMatchIn(text: string, one: Cue, start: number, end: number): number {
  return mayMatch(text, one, start, end) ? (allMatches(text, one, start, end).at(-1)?.index ?? -1) : -1;
}

function withFlag({ source, flags }: RegExp, flag: "g" | "y"): () => RegExp {
  let made: RegExp | null = null;
  return () => (made ??= new RegExp(source, flags.replace("g", "") + flag));
}

function part(text: string, start: number, end: number): string {
  return start === 0 && end >= text.length ? text : text.slice(start, end);
}

/** The words cut to what is looked for, but for those that begin with another of them: where they stand that one does. */
function withoutLonger(words: readonly RequiredWord[]): readonly RequiredWord[] {
  const cut = words.map(({ text, opens }) => ({ text: text.slice(0, LETTERS), opens }));
  const anywhere = new Set(cut.filter(({ opens }) => !opens).map(({ text }) => text));
  const opening = new Set(cut.filter(({ opens }) => opens).map(({ text }) => text));
  const seen = new Set<string>();
  return cut.filter(({ text, opens }) => {
    for (let end = 1; end < text.length; end++) {
      const start = text.slice(0, end);
      if (anywhere.has(start) || (opens && opening.has(start))) return false;
    }
    if ((opens && anywhere.has(text)) || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** The first place not before `from` where a match may begin in a part of the text; beyond the part's end where there is none. */
function firstPlace({ always, places }: FoundCues, { number }: Cue, start: number, from: number): number {
  const list = number * LISTS + 1;
  if (always[list] === 1 || (from === start && start > 0 && places.beginsWithin(list, start))) return from;
  return places.firstFrom(list, from);
}

/** The first match that begins at `place` or later; `words` are those from `start` to `end`. */
function matchFrom(found: FoundCues, cue: Cue, start: number, end: number, words: string, place: number): RegExpExecArray | null {
  const list = cue.number * LISTS + 1;
  if (found.always[list] === 1) return execAt(cue.from(), words, place - start);
  const { places } = found;
  for (let at = place; at < end; at = places.firstFrom(list, at + 1)) {
    const match = execAt(cue.at(), words, at - start);
    if (match !== null) return match;
  }
  return null;
}

function execAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}
