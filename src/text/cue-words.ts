import { foldCue, type RequiredWord } from "./required-words.js";

/** A word to look for, and the list that its places are written to. */
export interface ListedWord extends RequiredWord {
  readonly list: number;
}

/** Places in a text, ascending; emptied and filled again for the next text. */
export class Places {
  #places = new Int32Array(8);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  /** Words end in order; they need not begin in order, and several may begin at one place. */
  add(place: number): void {
    if (this.#count === this.#places.length) {
      const wider = new Int32Array(this.#count * 2);
      wider.set(this.#places);
      this.#places = wider;
    }
    const places = this.#places;
    let at = this.#count;
    while (at > 0 && (places[at - 1] as number) > place) at--;
    if (at > 0 && places[at - 1] === place) return;
    for (let i = this.#count++; i > at; i--) places[i] = places[i - 1] as number;
    places[at] = place;
  }

  /** The first place not before an offset, infinite where none is. */
  firstFrom(start: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low < this.#count ? (this.#places[low] as number) : Number.POSITIVE_INFINITY;
  }
}

/** By list: where its words begin, and where those that open a word begin within another. */
export interface FoundPlaces {
  readonly places: readonly Places[];
  readonly within: readonly Places[];
}

/**
 * Aho and Corasick's automaton of all words, every failure worked out, so that a character costs one look-up. States are numbered from
 * the root outwards: running text moves among those near it, and these then lie together in the processor's cache.
 */
export class CueWords {
  /** For a state, shifted, and a class of characters the next state; states from `#accepting` on end words. */
  readonly #next: Uint16Array;
  readonly #accepting: number;
  /** By accepting state, by threes: number of a list, length of its word, 1 where the word opens one in the text. */
  readonly #outputs: readonly Int32Array[];
  readonly #classes: Uint8Array;
  readonly #shift: number;
  readonly #found: FoundPlaces;

  constructor(words: readonly ListedWord[], lists: number) {
    const { classes, shift } = classesOf(words.map(({ text }) => text));
    const { next, outputs } = numberStates(plantWords(words, classes, 1 << shift), 1 << shift);
    this.#next = next;
    this.#outputs = outputs;
    this.#accepting = (next.length >> shift) - outputs.length;
    this.#classes = classes;
    this.#shift = shift;
    const empty = () => Array.from({ length: lists }, () => new Places());
    this.#found = { places: empty(), within: empty() };
  }

  /** The same lists for each text, filled anew. */
  find(text: string): FoundPlaces {
    const { places, within } = this.#found;
    for (const list of places) list.clear();
    for (const list of within) list.clear();
    const next = this.#next;
    const classes = this.#classes;
    const shift = this.#shift;
    const accepting = this.#accepting;
    const { length } = text;
    let state = 0;
    for (let i = 0; i < length; i++) {
      state = next[(state << shift) | (classes[text.charCodeAt(i)] as number)] as number;
      if (state >= accepting) this.#add(text, i + 1, this.#outputs[state - accepting] as Int32Array);
    }
    return this.#found;
  }

  #add(text: string, end: number, outputs: Int32Array): void {
    for (let k = 0; k < outputs.length; k += 3) {
      const start = end - (outputs[k + 1] as number);
      const { places, within } = this.#found;
      const lists = outputs[k + 2] === 0 || !isWordCode(text.charCodeAt(start - 1)) ? places : within;
      (lists[outputs[k] as number] as Places).add(start);
    }
  }
}

function isWordCode(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === 0x5f;
}

/** Rows are as wide as a power of two, so that a state finds its own by a shift. */
function classesOf(words: readonly string[]): { classes: Uint8Array; shift: number } {
  const used = [...new Set(words.join(""))].sort((a, b) => (a < b ? -1 : 1));
  const classes = new Uint8Array(65536);
  const classOf = new Map(used.map((char, i) => [char.charCodeAt(0), i + 1]));
  for (let c = 0; c < 65536; c++) {
    const folded = foldCue(c);
    if (folded !== 0) classes[c] = classOf.get(folded) ?? 0;
  }
  return { classes, shift: 32 - Math.clz32(used.length) };
}

interface Trie {
  /** Children by state and class, 0 where there is none until failures fill it. */
  readonly next: Uint16Array;
  readonly outputs: readonly number[][];
  /** States from the root outwards. */
  readonly order: readonly number[];
}

function plantWords(words: readonly ListedWord[], classes: Uint8Array, width: number): Trie {
  const most = 1 + words.reduce((sum, { text }) => sum + text.length, 0);
  if (most > 0xffff) throw new Error(`${most} letters of cue words: more than the numbers of states hold`);
  const next = new Uint16Array(most * width);
  const outputs: number[][] = [[]];
  for (const { text, opens, list } of words) {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const edge = state * width + (classes[text.charCodeAt(i)] as number);
      if (next[edge] === 0) next[edge] = outputs.push([]) - 1;
      state = next[edge] as number;
    }
    outputs[state]?.push(list, text.length, opens ? 1 : 0);
  }
  return { next, outputs, order: failOver(next, outputs, width) };
}

/** Breadth first: where a word breaks off, on with the longest end of it that begins another. */
function failOver(next: Uint16Array, outputs: readonly number[][], width: number): number[] {
  const failure = new Uint16Array(outputs.length);
  const order: number[] = [0];
  for (let k = 0; k < width; k++) if (next[k] !== 0) order.push(next[k] as number);
  for (let at = 1; at < order.length; at++) {
    const state = order[at] as number;
    const fallback = failure[state] as number;
    outputs[state]?.push(...(outputs[fallback] as number[]));
    for (let k = 0; k < width; k++) {
      const edge = state * width + k;
      const elsewhere = next[fallback * width + k] as number;
      if (next[edge] === 0) next[edge] = elsewhere;
      else {
        failure[next[edge] as number] = elsewhere;
        order.push(next[edge] as number);
      }
    }
  }
  return order;
}

/** States that end a word get the highest numbers, so that one comparison finds them. */
function numberStates({ next, outputs, order }: Trie, width: number): { next: Uint16Array; outputs: readonly Int32Array[] } {
  const isEnd = (state: number) => outputs[state]?.length !== 0;
  const ordered = [...order.filter((state) => !isEnd(state)), ...order.filter(isEnd)];
  const numbers = new Uint16Array(ordered.length);
  for (let number = 0; number < ordered.length; number++) numbers[ordered[number] as number] = number;
  const renumbered = new Uint16Array(ordered.length * width);
  for (let number = 0; number < ordered.length; number++) {
    const from = (ordered[number] as number) * width;
    for (let k = 0; k < width; k++) renumbered[number * width + k] = numbers[next[from + k] as number] as number;
  }
  return { next: renumbered, outputs: ordered.filter(isEnd).map((state) => Int32Array.from(outputs[state] as number[])) };
}
