import { widened } from "../widened.js";

/** A text is parted into so many stretches of equal length, a power of two. */
const SECTORS = 32;
const SECTOR_BITS = 27;

/** Numbers of what is found in texts lie together in blocks of so many: arrays of their own would cost each text more than the finding. */
const BLOCK = 1 << 16;

/**
 * By list: where its words begin in a text, ascending. Behind the lists themselves stand as many again, for words that open one in the
 * expression but begin within another in the text.
 */
export class FoundPlaces {
  readonly #lists: number;
  /**
   * From `#sectors` on, by list, a bit for each part of the text in which a word of it begins: nearly all that is asked is ruled out by them.
   * Behind them, by list, where among these numbers its places begin, and where the last ones end; then the places.
   */
  readonly #numbers: Int32Array;
  readonly #sectors: number;
  readonly #starts: number;
  readonly #shift: number;

  /** `shift`: of a place to the number of its part. */
  constructor(numbers: Int32Array, first: number, lists: number, shift: number) {
    this.#lists = lists;
    this.#numbers = numbers;
    this.#sectors = first;
    this.#starts = first + lists;
    this.#shift = shift;
  }

  /** Whether a word of the list begins between two places. What is cut out of a text in the middle of a word begins a word there. */
  mayStand(list: number, start: number, end: number): boolean {
    return this.firstFrom(list, start) < end || (start > 0 && this.beginsWithin(list, start));
  }

  /** Whether a word of the list begins in a part of the text that reaches between the two places: asked before the places themselves. */
  isNear(list: number, start: number, end: number): boolean {
    const first = start >> this.#shift;
    const last = (end - 1) >> this.#shift;
    const asked = last >= SECTORS - 1 || last < first ? -1 << first : (-1 << first) & (-1 >>> (SECTORS - 1 - last));
    return ((this.#numbers[this.#sectors + list] as number) & asked) !== 0;
  }

  /** Whether a word that opens one in the expression begins at this place, within another. */
  beginsWithin(list: number, at: number): boolean {
    return this.firstFrom(list + this.#lists, at) === at;
  }

  /** The first place not before an offset, of those too where a word begins within another. */
  firstOfAllFrom(list: number, start: number): number {
    return Math.min(this.firstFrom(list, start), this.firstFrom(list + this.#lists, start));
  }

  /** The first place not before an offset, which may be listed twice; infinite where none is. */
  firstFrom(list: number, start: number): number {
    const numbers = this.#numbers;
    const known = this.#starts + list;
    let low = numbers[known] as number;
    const end = numbers[known + 1] as number;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low < end ? (numbers[low] as number) : Number.POSITIVE_INFINITY;
  }
}

/**
 * Aho and Corasick's automaton of all words, every failure worked out, so that a character costs one look-up. States are numbered from
 * the root outwards: running text moves among those near it, and these then lie together in the processor's cache.
 */
export interface CueTables {
  /** For a state, shifted, and a class of characters the next state; the last states end words. */
  readonly next: Uint16Array;
  readonly shift: number;
  /** By code unit. */
  readonly classes: Uint8Array;
  /** Where the words of each state that ends some begin among the outputs, and where the last ones end. */
  readonly starts: Int32Array;
  /** By threes: number of a list, length of its word, 1 where the word opens one in the text. */
  readonly outputs: Int32Array;
}

export class CueWords {
  readonly #next: Uint16Array;
  /** States from here on end words. */
  readonly #accepting: number;
  readonly #starts: Int32Array;
  readonly #outputs: Int32Array;
  readonly #classes: Uint8Array;
  readonly #shift: number;
  readonly #lists: number;
  /** Of the text under way: where words end and the states that say which; then a list and a place for each of them. */
  #ends: Int32Array = new Int32Array(1024);
  #found: Int32Array = new Int32Array(1024);
  readonly #filled: Int32Array;
  #block = new Int32Array(0);
  #taken = 0;

  constructor({ next, shift, classes, starts, outputs }: CueTables, lists: number) {
    this.#next = next;
    this.#starts = starts;
    this.#outputs = outputs;
    this.#accepting = (next.length >> shift) - (starts.length - 1);
    this.#classes = classes;
    this.#shift = shift;
    this.#lists = lists;
    this.#filled = new Int32Array(lists * 2);
  }

  find(text: string): FoundPlaces {
    const next = this.#next;
    const classes = this.#classes;
    const shift = this.#shift;
    const accepting = this.#accepting;
    const { length } = text;
    let ends = this.#ends;
    let count = 0;
    let state = 0;
    for (let i = 0; i < length; i++) {
      state = next[(state << shift) | (classes[text.charCodeAt(i)] as number)] as number;
      if (state < accepting) continue;
      if (count === ends.length) ends = this.#ends = widened(ends);
      ends[count] = i + 1;
      ends[count + 1] = state - accepting;
      count += 2;
    }
    return this.#byList(this.#listPlaces(text, count), Math.max(0, SECTOR_BITS - Math.clz32(length)));
  }

  /** Turns the ends into lists and places; gives how many numbers these are. */
  #listPlaces(text: string, count: number): number {
    const outputs = this.#outputs;
    const ends = this.#ends;
    let found = this.#found;
    let to = 0;
    for (let i = 0; i < count; i += 2) {
      const end = ends[i] as number;
      const state = ends[i + 1] as number;
      const last = this.#starts[state + 1] as number;
      for (let k = this.#starts[state] as number; k < last; k += 3) {
        const start = end - (outputs[k + 1] as number);
        // Asked before the first letter, the engine would throw away its fast code of the whole loop, at every such text.
        const within = outputs[k + 2] === 1 && start > 0 && isWordCode(text.charCodeAt(start - 1));
        if (to === found.length) found = this.#found = widened(found);
        found[to] = (outputs[k] as number) + (within ? this.#lists : 0);
        found[to + 1] = start;
        to += 2;
      }
    }
    return to;
  }

  /** Words end in order; they need not begin in order. */
  #byList(count: number, shift: number): FoundPlaces {
    const found = this.#found;
    const lists = this.#lists;
    const filled = this.#filled.fill(0);
    for (let i = 0; i < count; i += 2) filled[found[i] as number] = (filled[found[i] as number] as number) + 1;
    const first = this.#take(lists * 3 + 1 + (count >> 1));
    const numbers = this.#block;
    const starts = first + lists;
    let places = starts + lists * 2 + 1;
    for (let list = 0; list < lists * 2; list++) {
      numbers[starts + list] = places;
      places += filled[list] as number;
      filled[list] = numbers[starts + list] as number;
    }
    numbers[starts + lists * 2] = places;
    for (let i = 0; i < count; i += 2) {
      const list = found[i] as number;
      const place = found[i + 1] as number;
      const sector = first + (list < lists ? list : list - lists);
      numbers[sector] = (numbers[sector] as number) | (1 << (place >> shift));
      const least = numbers[starts + list] as number;
      let at = filled[list] as number;
      filled[list] = at + 1;
      for (; at > least && (numbers[at - 1] as number) > place; at--) numbers[at] = numbers[at - 1] as number;
      numbers[at] = place;
    }
    return new FoundPlaces(numbers, first, lists, shift);
  }

  /** The first of so many numbers of a block, all nought. */
  #take(size: number): number {
    if (this.#taken + size > this.#block.length) {
      this.#block = new Int32Array(Math.max(BLOCK, size));
      this.#taken = 0;
    }
    this.#taken += size;
    return this.#taken - size;
  }
}

function isWordCode(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === 0x5f;
}
