import type { CueTables } from "./cue-words.js";
import { foldedCodes, type RequiredWord } from "./required-words.js";

/** A word to look for, and the list that its places are written to. */
export interface ListedWord extends RequiredWord {
  readonly list: number;
}

export function buildCueTables(words: readonly ListedWord[]): CueTables {
  const { classes, shift } = classesOf(words.map(({ text }) => text));
  const { next, outputs } = numberStates(plantWords(words, classes, 1 << shift), 1 << shift);
  const starts = new Int32Array(outputs.length + 1);
  outputs.forEach((output, i) => {
    starts[i + 1] = (starts[i] as number) + output.length;
  });
  return { next, shift, classes, starts, outputs: Int32Array.from(outputs.flat()) };
}

/**
 * Rows are as wide as a power of two, so that a state finds its own by a shift, and no wider than a line of the processor's cache: digits
 * are not told apart, nor are the marks that stand in few words. What is found by mistake is tried in vain.
 */
function classesOf(words: readonly string[]): { classes: Uint8Array; shift: number } {
  const used = [...new Set(words.join(""))].sort((a, b) => (a < b ? -1 : 1));
  const groups = [...new Set(used.map(groupOf))];
  const classOf = new Uint8Array(0x80);
  for (const char of used) classOf[char.charCodeAt(0)] = groups.indexOf(groupOf(char)) + 1;
  const classes = foldedCodes().map((folded) => classOf[folded] as number);
  return { classes, shift: 32 - Math.clz32(groups.length) };
}

function groupOf(char: string): string {
  if (/[0-9]/.test(char)) return "0";
  return /[a-z ,-]/.test(char) ? char : ".";
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
    addOutput(outputs[state] as number[], list, text.length, opens ? 1 : 0);
  }
  return { next, outputs, child, sibling, letter };
}

/** Words that are not told apart are one. */
function addOutput(outputs: number[], list: number, length: number, opens: number): void {
  for (let at = 0; at < outputs.length; at += 3)
    if (outputs[at] === list && outputs[at + 1] === length && outputs[at + 2] === opens) return;
  outputs.push(list, length, opens);
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
