import { FOLDED, type RequiredWord } from "./required-words.js";

/** A word to look for, and the list that its places are written to. */
export interface ListedWord extends RequiredWord {
  readonly list: number;
}

/** A text is parted into so many stretches of equal length, a power of two. */
const SECTORS = 32;
const SECTOR_BITS = 27;

/**
 * By list: where its words begin in a text, ascending. Behind the lists themselves stand as many again, for words that open one in the
 * expression but begin within another in the text.
 */
export class FoundPlaces {
  readonly #lists: number;
  readonly #starts: Int32Array;
  readonly #places: Int32Array;
  /** By list, a bit for each part of the text in which a word of it begins: nearly all that is asked is ruled out by them. */
  readonly #sectors: Int32Array;
  readonly #shift: number;

  /** `starts`: of each list among the places, and the end of the last. `sectors`: of those a text is parted into by shifting its places. */
  constructor(starts: Int32Array, places: Int32Array, sectors: Int32Array, shift: number) {
    this.#lists = sectors.length;
    this.#starts = starts;
    this.#places = places;
    this.#sectors = sectors;
    this.#shift = shift;
  }

  /** Whether a word of the list begins between two places. What is cut out of a text in the middle of a word begins a word there. */
  mayStand(list: number, start: number, end: number): boolean {
    if (!this.#isListed(list, start, end)) return false;
    return this.firstFrom(list, start) < end || (start > 0 && this.beginsWithin(list, start));
  }

  /** The same of any part between the two places. */
  mayStandInPart(list: number, start: number, end: number): boolean {
    return this.#isListed(list, start, end) && this.firstOfAllFrom(list, start) < end;
  }

  #isListed(list: number, start: number, end: number): boolean {
    const first = start >> this.#shift;
    const last = (end - 1) >> this.#shift;
    const asked = last >= SECTORS - 1 || last < first ? -1 << first : (-1 << first) & (-1 >>> (SECTORS - 1 - last));
    return ((this.#sectors[list] as number) & asked) !== 0;
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
    const places = this.#places;
    let low = this.#starts[list] as number;
    const end = this.#starts[list + 1] as number;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low < end ? (places[low] as number) : Number.POSITIVE_INFINITY;
  }
}

/**
 * Aho and Corasick's automaton of all words, every failure worked out, so that a character costs one look-up. States are numbered from
 * the root outwards: running text moves among those near it, and these then lie together in the processor's cache.
 */
export class CueWords {
  /** For a state, shifted, and a class of characters the next state; states from `#accepting` on end words. */
  readonly #next: Uint16Array;
  readonly #accepting: number;
  /** Where the words of each accepting state begin in `#outputs`, and where the last ones end. */
  readonly #starts: Int32Array;
  /** By threes: number of a list, length of its word, 1 where the word opens one in the text. */
  readonly #outputs: Int32Array;
  readonly #classes: Uint8Array;
  readonly #shift: number;
  readonly #lists: number;
  /** Of the text under way: where words end and the states that say which; then a list and a place for each of them. */
  #ends: Int32Array = new Int32Array(1024);
  #found: Int32Array = new Int32Array(1024);
  readonly #filled: Int32Array;

  constructor(words: readonly ListedWord[], lists: number) {
    const { classes, shift } = classesOf(words.map(({ text }) => text));
    const { next, outputs } = numberStates(plantWords(words, classes, 1 << shift), 1 << shift);
    this.#next = next;
    this.#starts = new Int32Array(outputs.length + 1);
    outputs.forEach((output, i) => {
      this.#starts[i + 1] = (this.#starts[i] as number) + output.length;
    });
    this.#outputs = Int32Array.from(outputs.flat());
    this.#accepting = (next.length >> shift) - outputs.length;
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
    const sectors = new Int32Array(this.#lists);
    const filled = this.#filled.fill(0);
    for (let i = 0; i < count; i += 2) filled[found[i] as number] = (filled[found[i] as number] as number) + 1;
    const starts = new Int32Array(filled.length + 1);
    for (let list = 0; list < filled.length; list++) {
      starts[list + 1] = (starts[list] as number) + (filled[list] as number);
      filled[list] = starts[list] as number;
    }
    const places = new Int32Array(count >> 1);
    for (let i = 0; i < count; i += 2) {
      const list = found[i] as number;
      const place = found[i + 1] as number;
      const plain = list < this.#lists ? list : list - this.#lists;
      sectors[plain] = (sectors[plain] as number) | (1 << (place >> shift));
      const first = starts[list] as number;
      let at = filled[list] as number;
      filled[list] = at + 1;
      for (; at > first && (places[at - 1] as number) > place; at--) places[at] = places[at - 1] as number;
      places[at] = place;
    }
    return new FoundPlaces(starts, places, sectors, shift);
  }
}

function widened(numbers: Int32Array): Int32Array {
  const wider = new Int32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}

function isWordCode(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === 0x5f;
}

/** Rows are as wide as a power of two, so that a state finds its own by a shift. */
function classesOf(words: readonly string[]): { classes: Uint8Array; shift: number } {
  const used = [...new Set(words.join(""))].sort((a, b) => (a < b ? -1 : 1));
  const classOf = new Uint8Array(0x80);
  used.forEach((char, i) => {
    classOf[char.charCodeAt(0)] = i + 1;
  });
  const classes = new Uint8Array(65536);
  for (let c = 0; c < 65536; c++) classes[c] = classOf[FOLDED[c] as number] as number;
  return { classes, shift: 32 - Math.clz32(used.length) };
}

/** States are numbered as they come; 0, the root, stands for none too. */
interface Trie {
  /** Children by state and class, 0 where there is none. */
  readonly next: Uint16Array;
  readonly outputs: readonly number[][];
  /** By state: its first child, its next sibling, and the class that leads to it. */
  readonly child: Uint16Array;
  readonly sibling: Uint16Array;
  readonly letter: Uint8Array;
}

function plantWords(words: readonly ListedWord[], classes: Uint8Array, width: number): Trie {
  const most = 1 + words.reduce((sum, { text }) => sum + text.length, 0);
  if (most > 0xffff) throw new Error(`${most} letters of cue words: more than the numbers of states hold`);
  const next = new Uint16Array(most * width);
  const [child, sibling, letter] = [new Uint16Array(most), new Uint16Array(most), new Uint8Array(most)];
  const outputs: number[][] = [[]];
  for (const { text, opens, list } of words) {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const by = classes[text.charCodeAt(i)] as number;
      const edge = state * width + by;
      if (next[edge] === 0) {
        const made = outputs.push([]) - 1;
        next[edge] = made;
        letter[made] = by;
        sibling[made] = child[state] as number;
        child[state] = made;
      }
      state = next[edge] as number;
    }
    outputs[state]?.push(list, text.length, opens ? 1 : 0);
  }
  return { next, outputs, child, sibling, letter };
}

/** Breadth first: where a word breaks off, on with the longest end of it that begins another. `order`: the states from the root outwards. */
function failOver({ next, outputs, child, sibling, letter }: Trie, width: number): { order: readonly number[]; failure: Uint16Array } {
  const failure = new Uint16Array(outputs.length);
  const order = [0];
  for (let at = 0; at < order.length; at++) {
    const state = order[at] as number;
    const fallback = failure[state] as number;
    if (fallback !== 0) outputs[state]?.push(...(outputs[fallback] as number[]));
    for (let made = child[state] as number; made !== 0; made = sibling[made] as number) {
      order.push(made);
      if (state === 0) continue;
      const by = letter[made] as number;
      let back = fallback;
      while (back !== 0 && next[back * width + by] === 0) back = failure[back] as number;
      failure[made] = next[back * width + by] as number;
    }
  }
  return { order, failure };
}

/** States that end a word get the highest numbers, so that one comparison finds them. A row is that of the state to fall back on, but for its own children. */
function numberStates(trie: Trie, width: number): { next: Uint16Array; outputs: readonly (readonly number[])[] } {
  const { order, failure } = failOver(trie, width);
  const { outputs, child, sibling, letter } = trie;
  const isEnd = (state: number) => outputs[state]?.length !== 0;
  const ends = order.filter(isEnd);
  const numbers = new Uint16Array(order.length);
  [...order.filter((state) => !isEnd(state)), ...ends].forEach((state, number) => {
    numbers[state] = number;
  });
  const next = new Uint16Array(order.length * width);
  for (const state of order) {
    const row = (numbers[state] as number) * width;
    const fallback = (numbers[failure[state] as number] as number) * width;
    next.copyWithin(row, fallback, fallback + width);
    for (let made = child[state] as number; made !== 0; made = sibling[made] as number)
      next[row + (letter[made] as number)] = numbers[made] as number;
  }
  return { next, outputs: ends.map((state) => outputs[state] as number[]) };
}
