import { isUpperAt } from "../text/fold.js";
import { BASE, ENDING_BITS, LEADS, type PackedTrie, RADIX } from "./packed-trie.js";
import { hashList, hashOnward, pairOf } from "./word-reader.js";

/** Slots of the word table: hash, number and one, the node it opens. Four wide, so that a look-up touches one line of the cache. */
const SLOT = 4;
/** Rows of the nodes: what leads there, the first child, the first end. */
const ROW = 4;
const CODE = 0;
const CHILD = 1;
const END = 2;

/** The trie of all spellings, on typed arrays. Nodes are numbered breadth first: the children of a node lie side by side, sorted. */
export class FormTrie {
  readonly #textOf: (form: number) => string;
  readonly #wordTable: Int32Array;
  readonly #wordMask: number;
  /** For each word the second hash and 33 to the power of its length, so that those of a path can be put together. */
  readonly #proofs: Int32Array;
  readonly #powers: Int32Array;
  readonly #wordCount: number;
  readonly #nodes: Int32Array;
  readonly #endForms: Int32Array;
  readonly #endFlags: Int32Array;
  /** One bit for each form that is one word (with marks or without). */
  readonly singleBits: Int32Array;
  readonly singleMask: number;
  /** One bit for each pair of words with which a longer form begins. */
  readonly pairBits: Int32Array;
  readonly pairMask: number;

  constructor(packed: PackedTrie, textOf: (form: number) => string) {
    this.#textOf = textOf;
    const words = packed.words === "" ? [] : packed.words.split(" ");
    this.#wordCount = words.length;
    const joins = numbersOf(packed.joins, packed.joinsHigh);
    const hashes = new Int32Array(words.length + joins.length);
    this.#proofs = new Int32Array(hashes.length);
    this.#powers = new Int32Array(hashes.length);
    hashList(packed.words, hashes, this.#proofs, this.#powers);

    this.#nodes = nodesOf(packed);
    this.#endForms = numbersOf(packed.forms, packed.formsHigh);
    this.#endFlags = numbersOf(packed.flags, "");

    const opening = new Int32Array(hashes.length);
    for (let node = this.#child(0); node < this.#child(1); node++) opening[this.#code(node) >>> 1] = node;
    this.#join(words, joins, hashes, opening);
    this.#wordMask = powerOfTwoOver(hashes.length * 1.6) - 1;
    this.#wordTable = tableOf(hashes, opening, this.#wordMask);
    const openings = this.#openings(hashes, opening);
    this.singleBits = openings.singles;
    this.singleMask = openings.singles.length * 32 - 1;
    this.pairBits = openings.pairs;
    this.pairMask = openings.pairs.length * 32 - 1;
  }

  get memoryBytes(): number {
    const arrays = [
      this.#wordTable,
      this.#proofs,
      this.#powers,
      this.#nodes,
      this.#endForms,
      this.#endFlags,
      this.singleBits,
      this.pairBits,
    ];
    return arrays.reduce((sum, array) => sum + array.byteLength, 0);
  }

  get nodeCount(): number {
    return this.#nodes.length / ROW - 1;
  }

  #code(node: number): number {
    return this.#nodes[node * ROW + CODE] as number;
  }

  #child(node: number): number {
    return this.#nodes[node * ROW + CHILD] as number;
  }

  #end(node: number): number {
    return this.#nodes[node * ROW + END] as number;
  }

  /** The slot of the word with this hash, -1 for a word of no form. */
  slot(hash: number): number {
    const table = this.#wordTable;
    const mask = this.#wordMask;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const at = slot * SLOT;
      if (table[at + 1] === 0) return -1;
      if (table[at] === hash) return at;
      slot = (slot + 1) & mask;
    }
  }

  /** Number of the word in a slot. Two words joined only begin a form: they have none of the list's numbers. */
  word(slot: number): number {
    return (this.#wordTable[slot + 1] as number) - 1;
  }

  isPlain(word: number): boolean {
    return word < this.#wordCount;
  }

  /** The node of a form's first word, 0 where none begins so. */
  opening(slot: number): number {
    return this.#wordTable[slot + 2] as number;
  }

  mark(char: number): number {
    return this.#wordCount + char;
  }

  /** The second hash of a path, longer by a word. */
  prove(proof: number, word: number): number {
    return (Math.imul(proof, this.#powers[word] as number) + (this.#proofs[word] as number)) | 0;
  }

  /** The node reached over a word or mark, 0 where there is none (0 is the root, which nothing reaches). */
  step(node: number, number: number, apart: number): number {
    const code = number * 2 + apart;
    const nodes = this.#nodes;
    let low = nodes[node * ROW + CHILD] as number;
    let high = (nodes[node * ROW + ROW + CHILD] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = nodes[middle * ROW + CODE] as number;
      if (here === code) return middle;
      if (here < code) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  branching(node: number): boolean {
    return this.#child(node + 1) > this.#child(node);
  }

  /** Forms that end at a node: from `firstEnd` to before `firstEnd` of the next. */
  firstEnd(node: number): number {
    return this.#end(node);
  }

  form(end: number): number {
    return this.#endForms[end] as number;
  }

  /** The mark a form begins with (".NET"), 0 for a letter. */
  lead(end: number): number {
    return LEADS[(this.#endFlags[end] as number) >>> (3 + ENDING_BITS)] ?? 0;
  }

  /** Whether the words end in "s" where those of the form do (a bit each, the last word first), or the last may end either way. */
  endingsAgree(end: number, endings: number): boolean {
    const flags = this.#endFlags[end] as number;
    const differ = ((flags >>> 2) ^ endings) & ((1 << ENDING_BITS) - 1);
    return differ === 0 || (differ === 1 && ((flags >>> (2 + ENDING_BITS)) & 1) === 1);
  }

  watchesCase(end: number): boolean {
    return ((this.#endFlags[end] as number) & 3) !== 0;
  }

  casingAgrees(end: number, words: string): boolean {
    if (((this.#endFlags[end] as number) & 1) === 1) return partsAreCapitalised(words);
    return casedLike(words, this.#textOf(this.form(end)));
  }

  /** Two words written in one are a word of their own that leads to the node of both. */
  #join(words: readonly string[], joins: Int32Array, hashes: Int32Array, opening: Int32Array): void {
    const last = this.#child(1);
    let node = 0;
    let parent = this.#child(0);
    for (let i = 0; i < joins.length; i++) {
      node += joins[i] as number;
      while (parent < last && this.#child(parent + 1) <= node) parent++;
      const first = this.#code(parent) >>> 1;
      const second = this.#code(node) >>> 1;
      const number = this.#wordCount + i;
      hashes[number] = hashOnward(hashes[first] as number, words[second] as string);
      this.#powers[number] = Math.imul(this.#powers[first] as number, this.#powers[second] as number);
      this.#proofs[number] = this.prove(this.#proofs[first] as number, second);
      opening[number] = node;
    }
  }

  #openings(hashes: Int32Array, opening: Int32Array): { singles: Int32Array; pairs: Int32Array } {
    const first = this.#child(0);
    const last = this.#child(1);
    const singles = bitmapFor(last - first + hashes.length - this.#wordCount);
    const pairs = bitmapFor(this.#child(last) - last);
    for (let word = 0; word < hashes.length; word++) {
      const node = opening[word] as number;
      if (node > 0) this.#openAt(node, hashes[word] as number, hashes, singles, pairs);
    }
    return { singles, pairs };
  }

  /** A word that begins "a/b testing" is looked at only before "b"; one that ends a form, or begins "c++", always. */
  #openAt(node: number, hash: number, hashes: Int32Array, singles: Int32Array, pairs: Int32Array): void {
    let single = this.#end(node + 1) > this.#end(node);
    const to = this.#child(node + 1);
    for (let child = this.#child(node); child < to; child++) {
      const second = this.#code(child) >>> 1;
      if (second < this.#wordCount) setBit(pairs, pairOf(hash, hashes[second] as number));
      else if (!this.#openAfterMark(child, hash, hashes, pairs)) single = true;
    }
    if (single) setBit(singles, hash);
  }

  /** Sets the pairs of the words behind a mark; false where the mark ends a form or another mark follows it. */
  #openAfterMark(node: number, hash: number, hashes: Int32Array, pairs: Int32Array): boolean {
    let words = this.#end(node + 1) === this.#end(node);
    const to = this.#child(node + 1);
    for (let child = this.#child(node); child < to; child++) {
      const second = this.#code(child) >>> 1;
      if (second < this.#wordCount) setBit(pairs, pairOf(hash, hashes[second] as number));
      else words = false;
    }
    return words;
  }
}

/** Words before joined ones: of two with one hash the first is found. */
function tableOf(hashes: Int32Array, opening: Int32Array, mask: number): Int32Array {
  const table = new Int32Array((mask + 1) * SLOT);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (table[slot * SLOT + 1] !== 0) slot = (slot + 1) & mask;
    table[slot * SLOT] = hash;
    table[slot * SLOT + 1] = i + 1;
    table[slot * SLOT + 2] = opening[i] as number;
  }
  return table;
}

/** One row more than there are nodes: a run ends where that of the next begins. */
function nodesOf(packed: PackedTrie): Int32Array {
  const count = packed.codes.length + 1;
  const nodes = new Int32Array((count + 1) * ROW);
  const codes = numbersOf(packed.codes, packed.codesHigh);
  const counts = numbersOf(packed.counts, packed.countsHigh);
  const distances = numbersOf(packed.ends, packed.endsHigh);
  let child = 1;
  let end = 0;
  let ending = distances.length > 0 ? (distances[0] as number) : -1;
  for (let node = 0; node <= count; node++) {
    nodes[node * ROW + CHILD] = child;
    nodes[node * ROW + END] = end;
    if (node === count) break;
    if (node > 0) nodes[node * ROW + CODE] = codes[node - 1] as number;
    child += counts[node] as number;
    while (ending === node) {
      end++;
      ending = end < distances.length ? ending + (distances[end] as number) : -1;
    }
  }
  return nodes;
}

function numbersOf(low: string, high: string): Int32Array {
  const numbers = new Int32Array(low.length);
  for (let i = 0; i < low.length; i++) numbers[i] = low.charCodeAt(i) - BASE;
  for (let i = 0; i < high.length; i++) numbers[i] = (numbers[i] as number) + (high.charCodeAt(i) - BASE) * RADIX;
  return numbers;
}

function powerOfTwoOver(least: number): number {
  let size = 64;
  while (size < least) size *= 2;
  return size;
}

/** At most 1 bit in 24 is set: a wrong "perhaps" costs a walk, a wider map leaves the second-level cache. */
function bitmapFor(count: number): Int32Array {
  return new Int32Array(Math.min(1 << 18, powerOfTwoOver(Math.max(64, count * 24)) >>> 5));
}

function setBit(bits: Int32Array, hash: number): void {
  const bit = (hash ^ (hash >>> 15)) & (bits.length * 32 - 1);
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Letters of the text against letters of the form, marks and blanks skipped: a joined or hyphenated spelling may be case-sensitive too. */
function casedLike(words: string, form: string): boolean {
  const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, "");
  const written = letters(words);
  const wanted = letters(form);
  return written === wanted || written === `${wanted}s` || `${written}s` === wanted;
}

function partsAreCapitalised(words: string): boolean {
  return words.split(/[\s-]+/).every((part) => isUpperAt(part, 0));
}
