import { foldCue, type RequiredWord, requiredWords } from "./required-words.js";

/**
 * Expressions that are asked of every line of every text, beside the letters each of them cannot do without. One pass over a text finds
 * the letters of all in a book; an expression is then tried only where its own stand. Nothing is decided here: what is tried decides.
 */
export interface Cue {
  readonly pattern: RegExp;
  readonly number: number;
  readonly book: CueBook;
}

export class CueBook {
  readonly #cues: Cue[] = [];
  #automaton: Automaton | null = null;
  /** Of the last text: all stages that read one ask about the same. */
  #last: FoundCues | null = null;
  /** Lists are filled anew for each text. */
  #found: FoundPlaces | null = null;

  cue(pattern: RegExp): Cue {
    const made = { pattern, number: this.#cues.length, book: this };
    this.#cues.push(made);
    this.#automaton = null;
    this.#last = null;
    this.#found = null;
    return made;
  }

  find(text: string): FoundCues {
    if (this.#last?.text === text) return this.#last;
    this.#automaton ??= buildAutomaton(this.#cues);
    this.#found ??= { places: this.#cues.map(() => new Places()), within: this.#cues.map(() => new Places()) };
    findWords(text, this.#automaton, this.#found);
    this.#last = { text, always: this.#automaton.always, ...this.#found };
    return this.#last;
  }
}

/** Whether the expression may match between two offsets of the text. */
export function mayMatch(text: string, { number, book }: Cue, start = 0, end = text.length): boolean {
  const { always, places, within } = book.find(text);
  if (always[number] === 1) return true;
  if ((places[number] as Places).firstFrom(start) < end) return true;
  // What is cut out of a text in the middle of a word begins a word there.
  return start > 0 && (within[number] as Places).firstFrom(start) === start;
}

/** The expression on a part of the text, tried only where it may match. */
export function matchesIn(text: string, one: Cue, start = 0, end = text.length): boolean {
  return mayMatch(text, one, start, end) && one.pattern.test(start === 0 && end === text.length ? text : text.slice(start, end));
}

/** Places in a text, ascending; emptied and filled again for the next text. */
class Places {
  #places = new Int32Array(8);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  /** Words end in order; they need not begin in order. */
  add(place: number): void {
    if (this.#count === this.#places.length) {
      const wider = new Int32Array(this.#count * 2);
      wider.set(this.#places);
      this.#places = wider;
    }
    let at = this.#count++;
    for (; at > 0 && (this.#places[at - 1] as number) > place; at--) this.#places[at] = this.#places[at - 1] as number;
    this.#places[at] = place;
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

interface Automaton {
  /** For a state's row and a class of characters the row of the next state; states from `accepting` on end words. */
  readonly next: Int32Array;
  readonly accepting: number;
  /** By accepting state, by threes: number of a cue, length of its word, 1 where the word opens one in the text. */
  readonly outputs: readonly (readonly number[])[];
  readonly classes: Uint8Array;
  readonly width: number;
  /** Cues whose letters are too common to look for. */
  readonly always: Uint8Array;
}

interface FoundPlaces {
  /** By cue: where its words begin, and where those that open a word begin within another. */
  readonly places: readonly Places[];
  readonly within: readonly Places[];
}

interface FoundCues extends FoundPlaces {
  readonly text: string;
  readonly always: Uint8Array;
}

function findWords(text: string, { next, accepting, outputs, classes, width }: Automaton, { places, within }: FoundPlaces): void {
  for (const list of places) list.clear();
  for (const list of within) list.clear();
  const least = accepting * width;
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    state = next[state + (classes[text.charCodeAt(i)] as number)] as number;
    if (state < least) continue;
    const found = outputs[state / width - accepting] as readonly number[];
    for (let k = 0; k < found.length; k += 3) {
      const start = i + 1 - (found[k + 1] as number);
      const list = found[k + 2] === 0 || !isWordCode(text.charCodeAt(start - 1)) ? places : within;
      (list[found[k] as number] as Places).add(start);
    }
  }
}

function isWordCode(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === 0x5f;
}

/** Aho and Corasick's automaton of all words, every failure worked out, so that a character costs one look-up. */
function buildAutomaton(cues: readonly Cue[]): Automaton {
  const always = new Uint8Array(cues.length);
  const words: CueWord[] = [];
  for (const { pattern, number } of cues) {
    const required = requiredWords(pattern);
    if (required === null) always[number] = 1;
    else for (const word of required) words.push({ ...word, cue: number });
  }
  const { classes, width } = classesOf(words.map(({ text }) => text));
  const trie = plantWords(words, classes, width);
  return { ...numberStates(trie, width), classes, width, always };
}

function classesOf(words: readonly string[]): { classes: Uint8Array; width: number } {
  const used = [...new Set(words.join(""))].sort((a, b) => (a < b ? -1 : 1));
  const classes = new Uint8Array(65536);
  const classOf = new Map(used.map((char, i) => [char.charCodeAt(0), i + 1]));
  for (let c = 0; c < 65536; c++) classes[c] = classOf.get(foldCue(c)) ?? 0;
  return { classes, width: used.length + 1 };
}

interface Trie {
  /** Children by state and class, 0 where there is none until failures fill it. */
  readonly next: number[];
  readonly outputs: number[][];
}

interface CueWord extends RequiredWord {
  readonly cue: number;
}

function plantWords(words: readonly CueWord[], classes: Uint8Array, width: number): Trie {
  const next: number[] = new Array<number>(width).fill(0);
  const outputs: number[][] = [[]];
  for (const { text, opens, cue: number } of words) {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const edge = state * width + (classes[text.charCodeAt(i)] as number);
      if (next[edge] === 0) {
        next[edge] = outputs.length;
        outputs.push([]);
        for (let k = 0; k < width; k++) next.push(0);
      }
      state = next[edge] as number;
    }
    outputs[state]?.push(number, text.length, opens ? 1 : 0);
  }
  failOver(next, outputs, width);
  return { next, outputs };
}

/** Breadth first: where a word breaks off, on with the longest end of it that begins another. */
function failOver(next: number[], outputs: number[][], width: number): void {
  const failure = new Int32Array(outputs.length);
  const queue: number[] = [];
  for (let k = 0; k < width; k++) if (next[k] !== 0) queue.push(next[k] as number);
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as number;
    const fallback = failure[state] as number;
    outputs[state]?.push(...(outputs[fallback] as number[]));
    for (let k = 0; k < width; k++) {
      const edge = state * width + k;
      const elsewhere = next[fallback * width + k] as number;
      if (next[edge] === 0) next[edge] = elsewhere;
      else {
        failure[next[edge] as number] = elsewhere;
        queue.push(next[edge] as number);
      }
    }
  }
}

/** States that end a word get the highest numbers, so that one comparison finds them. */
function numberStates({ next, outputs }: Trie, width: number): Pick<Automaton, "next" | "accepting" | "outputs"> {
  const order = [...outputs.keys()].sort((a, b) => Number(outputs[a]?.length !== 0) - Number(outputs[b]?.length !== 0) || a - b);
  const numbers = new Int32Array(order.length);
  order.forEach((state, number) => {
    numbers[state] = number;
  });
  const renumbered = new Int32Array(next.length);
  order.forEach((state, number) => {
    for (let k = 0; k < width; k++) renumbered[number * width + k] = (numbers[next[state * width + k] as number] as number) * width;
  });
  const accepting = order.findIndex((state) => outputs[state]?.length !== 0);
  return {
    next: renumbered,
    accepting: accepting < 0 ? order.length : accepting,
    outputs: accepting < 0 ? [] : order.slice(accepting).map((state) => outputs[state] as number[]),
  };
}
