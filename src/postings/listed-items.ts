import { isBlank } from "../text/blank.js";
import type { Segment } from "../text/segment.js";

enum Joint {
  none,
  comma,
  /** A slash or an ampersand, perhaps behind a comma. */
  closer,
  /** Ends the list. */
  other,
}

const ROOM = 64;

/**
 * The words of a line by number, in items that commas, slashes, "and" and "or" join to lists. Read of many lines, and few make a name: numbers in
 * arrays that the next line takes over, where objects would be made for each word.
 */
export class ListedItems {
  #text = "";
  #words = 0;
  #items = 0;
  #starts = new Int32Array(ROOM);
  #ends = new Int32Array(ROOM);
  /** By item: its first word. */
  #firsts = new Int32Array(ROOM + 1);
  /** Whether it begins a list. */
  #begins = new Uint8Array(ROOM + 1);
  #isLast = new Uint8Array(ROOM + 1);

  get count(): number {
    return this.#items;
  }

  /** The item behind the last of the list that an item begins. */
  listEnd(item: number): number {
    let end = item + 1;
    while (end < this.#items && this.#begins[end] === 0) end++;
    return end;
  }

  /** Joined with the item before by more than a comma, as the last of an enumeration is. */
  isLast(item: number): boolean {
    return this.#isLast[item] === 1;
  }

  firstWord(item: number): number {
    return this.#firsts[item] as number;
  }

  /** The word behind its last. */
  pastWord(item: number): number {
    return this.#firsts[item + 1] as number;
  }

  size(item: number): number {
    return this.pastWord(item) - this.firstWord(item);
  }

  startOf(word: number): number {
    return this.#starts[word] as number;
  }

  endOf(word: number): number {
    return this.#ends[word] as number;
  }

  wordAt(word: number): string {
    return this.#text.slice(this.startOf(word), this.endOf(word));
  }

  read(text: string, { start, end }: Segment): void {
    this.#text = text;
    this.#words = 0;
    this.#items = 0;
    let beginsList = true;
    let beginsItem = true;
    let isLast = false;
    for (let last = start, at = wordFrom(text, start, end); at < end; at = wordFrom(text, last, end)) {
      const joint = jointOf(text, last, at);
      if (joint !== Joint.none) {
        beginsItem = true;
        beginsList ||= joint === Joint.other;
        isLast = joint !== Joint.comma;
      }
      last = wordEnd(text, at, end);
      if (isAndOr(text, at, last)) {
        beginsItem = true;
        isLast = true;
        continue;
      }
      if (beginsItem) this.#addItem(beginsList, isLast);
      this.#addWord(at, last);
      beginsItem = false;
      beginsList = false;
    }
    this.#firsts[this.#items] = this.#words;
  }

  #addItem(beginsList: boolean, isLast: boolean): void {
    const item = this.#items++;
    this.#firsts[item] = this.#words;
    this.#begins[item] = beginsList ? 1 : 0;
    this.#isLast[item] = isLast ? 1 : 0;
  }

  /** There are never more items than words; an item begins before its first word is there. */
  #addWord(start: number, end: number): void {
    const word = this.#words++;
    if (word === this.#starts.length) this.#widen(word * 2);
    this.#starts[word] = start;
    this.#ends[word] = end;
  }

  #widen(words: number): void {
    const starts = new Int32Array(words);
    starts.set(this.#starts);
    this.#starts = starts;
    const ends = new Int32Array(words);
    ends.set(this.#ends);
    this.#ends = ends;
    const firsts = new Int32Array(words + 1);
    firsts.set(this.#firsts);
    this.#firsts = firsts;
    const begins = new Uint8Array(words + 1);
    begins.set(this.#begins);
    this.#begins = begins;
    const isLast = new Uint8Array(words + 1);
    isLast.set(this.#isLast);
    this.#isLast = isLast;
  }
}

/** What stands between two words, blanks apart. */
function jointOf(text: string, from: number, to: number): Joint {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  if (start === to) return Joint.none;
  let end = to;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  const mark = text.charAt(start);
  if (end === start + 1) return mark === "," ? Joint.comma : mark === "/" || mark === "&" ? Joint.closer : Joint.other;
  const isBefore =
    mark === "," && text.charAt(end - 1) === "&" && (end === start + 2 || (end === start + 3 && isBlank(text.charCodeAt(start + 1))));
  return isBefore ? Joint.closer : Joint.other;
}

function wordFrom(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isLetter(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isLetter(text.charCodeAt(at)) || isInner(text.charCodeAt(at)))) at++;
  return at;
}

/** `[A-Za-zÀ-ɏ\d]` */
function isLetter(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || (c >= 0xc0 && c <= 0x24f);
}

/** `['’-]`: within a word or behind it, not before. */
function isInner(c: number): boolean {
  return c === 0x27 || c === 0x2019 || c === 0x2d;
}

const AND = /(?:and|or)/iy;

function isAndOr(text: string, start: number, end: number): boolean {
  if (end - start !== 3 && end - start !== 2) return false;
  AND.lastIndex = start;
  return AND.test(text) && AND.lastIndex === end;
}
