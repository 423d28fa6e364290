import { isUpperAt } from "../text/fold.js";
import { BASE, type PackedTrie, RADIX } from "./packed-trie.js";
import { hashList, hashStep, leadByte, pairOf } from "./word-reader.js";

/** The trie of all spellings, on typed arrays. Nodes are numbered breadth first: the children of a node lie side by side, sorted. */
export class FormTrie {
  readonly #textOf: (form: number) => string;
  /** Open-addressed: hash of a word, its number and one. */
  readonly #wordTable: Int32Array;
  readonly #wordMask: number;
  /** For each word the second hash and 33 to the power of its length, so that those of a path can be put together. */
  readonly #proofs: Int32Array;
  readonly #powers: Int32Array;
  readonly #wordCount: number;
  /** For each node what leads to it; the first of its children; the first of its ends. */
  readonly #codes: Int32Array;
  readonly #children: Int32Array;
  readonly #ends: Int32Array;
  readonly #endForms: Int32Array;
  readonly #endFlags: Int32Array;
  /** The node of each word that begins a form. */
  readonly #opening: Int32Array;
  /** One bit for each form that is one word (with marks or without). */
  readonly singleBits: Int32Array;
  readonly singleMask: number;
  /** One bit for each pair of words with which a longer form begins. */
  readonly pairBits: Int32Array;
  readonly pairMask: number;

  constructor(packed: PackedTrie, textOf: (form: number) => string) {
    this.#textOf = textOf;
    const words = packed.words === "" ? [] : packed.words.split(" ");
    const count = words.length;
    this.#wordCount = count;
    const joins = numbersOf(packed.joins, packed.joinsHigh, 0);
    const hashes = new Int32Array(count + joins.length);
    this.#proofs = new Int32Array(hashes.length);
    this.#powers = new Int32Array(hashes.length);
    hashList(packed.words, hashes, this.#proofs, this.#powers);
    const nodes = packed.codes.length + 1;
    this.#codes = numbersOf(packed.codes, packed.codesHigh, 1);
    this.#children = sumsOf(numbersOf(packed.counts, packed.countsHigh, 0), nodes, 1);
    this.#endForms = numbersOf(packed.forms, packed.formsHigh, 0);
    this.#endFlags = numbersOf(packed.flags, "", 0);
    this.#ends = startsOf(numbersOf(packed.ends, packed.endsHigh, 0), nodes);

    this.#opening = new Int32Array(hashes.length);
    this.#join(words, joins, hashes);
    this.#wordMask = powerOfTwoOver(hashes.length * 2) - 1;
    this.#wordTable = tableOf(hashes, this.#wordMask);
    const openings = this.#openings(hashes);
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
      this.#codes,
      this.#children,
      this.#ends,
      this.#endForms,
      this.#endFlags,
      this.#opening,
      this.singleBits,
      this.pairBits,
    ];
    return arrays.reduce((sum, array) => sum + array.byteLength, 0);
  }

  get nodeCount(): number {
    return this.#codes.length;
  }

  /** Whether it is a word of the list, not two joined: those only begin a form. */
  isPlain(word: number): boolean {
    return word >= 0 && word < this.#wordCount;
  }

  /** Number of the word with this hash, -1 for a word of no form. */
  word(hash: number): number {
    const table = this.#wordTable;
    const mask = this.#wordMask;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = table[slot * 2 + 1] as number;
      if (number === 0) return -1;
      if (table[slot * 2] === hash) return number - 1;
      slot = (slot + 1) & mask;
    }
  }

  mark(char: number): number {
    return this.#wordCount + char;
  }

  /** The second hash of a path, longer by a word. */
  prove(proof: number, word: number): number {
    return (Math.imul(proof, this.#powers[word] as number) + (this.#proofs[word] as number)) | 0;
  }

  /** The node of a form's first word, 0 where none begins so. */
  opening(word: number): number {
    return this.#opening[word] as number;
  }

  /** The node reached over a word or mark, 0 where there is none (0 is the root, which nothing reaches). */
  step(node: number, number: number, apart: number): number {
    const code = number * 2 + apart;
    const codes = this.#codes;
    let low = this.#children[node] as number;
    let high = (this.#children[node + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = codes[middle] as number;
      if (here === code) return middle;
      if (here < code) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  branching(node: number): boolean {
    return (this.#children[node + 1] as number) > (this.#children[node] as number);
  }

  /** Forms that end at a node: from `firstEnd` to before `firstEnd` of the next. */
  firstEnd(node: number): number {
    return this.#ends[node] as number;
  }

  form(end: number): number {
    return this.#endForms[end] as number;
  }

  /** The mark a form begins with (".NET"), 0 for a letter. */
  lead(end: number): number {
    return (this.#endFlags[end] as number) >>> 2;
  }

  watchesCase(end: number): boolean {
    return ((this.#endFlags[end] as number) & 3) !== 0;
  }

  casingAgrees(end: number, words: string): boolean {
    if (((this.#endFlags[end] as number) & 1) === 1) return partsAreCapitalised(words);
    return casedLike(words, this.#textOf(this.form(end)));
  }

  /** Two words written in one are a word of their own that leads to the node of both. */
  #join(words: readonly string[], joins: Int32Array, hashes: Int32Array): void {
    const codes = this.#codes;
    const children = this.#children;
    const last = children[1] as number;
    let node = 0;
    let parent = children[0] as number;
    for (let i = 0; i < joins.length; i++) {
      node += joins[i] as number;
      while (parent < last && (children[parent + 1] as number) <= node) parent++;
      const first = (codes[parent] as number) >>> 1;
      const second = (codes[node] as number) >>> 1;
      const number = this.#wordCount + i;
      const word = words[second] as string;
      let hash = hashes[first] as number;
      for (let j = 0; j < word.length; j++) {
        const c = word.charCodeAt(j);
        hash = hashStep(hash, c < 0x80 ? c : leadByte(c));
      }
      hashes[number] = hash;
      this.#proofs[number] =
        (Math.imul(this.#proofs[first] as number, this.#powers[second] as number) + (this.#proofs[second] as number)) | 0;
      this.#powers[number] = Math.imul(this.#powers[first] as number, this.#powers[second] as number);
      this.#opening[number] = node;
    }
  }

  #openings(hashes: Int32Array): { singles: Int32Array; pairs: Int32Array } {
    const codes = this.#codes;
    const children = this.#children;
    const first = children[0] as number;
    const last = children[1] as number;
    const singles = bitmapFor(last - first + hashes.length - this.#wordCount);
    const pairs = bitmapFor((children[last] as number) - last);
    for (let node = first; node < last; node++) {
      const word = (codes[node] as number) >>> 1;
      const hash = hashes[word] as number;
      this.#opening[word] = node;
      let single = (this.#ends[node + 1] as number) > (this.#ends[node] as number);
      const to = children[node + 1] as number;
      for (let child = children[node] as number; child < to; child++) {
        const code = codes[child] as number;
        const second = code >>> 1;
        if ((code & 1) === 1 && second < this.#wordCount) setBit(pairs, pairOf(hash, hashes[second] as number));
        else single = true;
      }
      if (single) setBit(singles, hash);
    }
    for (let word = this.#wordCount; word < hashes.length; word++) this.#openJoined(word, hashes, singles, pairs);
    return { singles, pairs };
  }

  #openJoined(word: number, hashes: Int32Array, singles: Int32Array, pairs: Int32Array): void {
    const node = this.#opening[word] as number;
    const hash = hashes[word] as number;
    let single = (this.#ends[node + 1] as number) > (this.#ends[node] as number);
    const to = this.#children[node + 1] as number;
    for (let child = this.#children[node] as number; child < to; child++) {
      const code = this.#codes[child] as number;
      if ((code & 1) === 1 && code >>> 1 < this.#wordCount) setBit(pairs, pairOf(hash, hashes[code >>> 1] as number));
      else single = true;
    }
    if (single) setBit(singles, hash);
  }
}

/** Words before joined ones: of two with one hash the first is found. */
function tableOf(hashes: Int32Array, mask: number): Int32Array {
  const table = new Int32Array((mask + 1) * 2);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    table[slot * 2] = hash;
    table[slot * 2 + 1] = i + 1;
  }
  return table;
}

function numbersOf(low: string, high: string, from: number): Int32Array {
  const numbers = new Int32Array(low.length + from);
  for (let i = 0; i < low.length; i++) numbers[i + from] = low.charCodeAt(i) - BASE;
  for (let i = 0; i < high.length; i++) numbers[i + from] = (numbers[i + from] as number) + (high.charCodeAt(i) - BASE) * RADIX;
  return numbers;
}

/** Where each run begins, and one more for where the last one ends. */
function sumsOf(counts: Int32Array, length: number, from: number): Int32Array {
  const sums = new Int32Array(length + 1);
  let sum = from;
  for (let i = 0; i < length; i++) {
    sums[i] = sum;
    sum += counts[i] as number;
  }
  sums[length] = sum;
  return sums;
}

function startsOf(distances: Int32Array, nodes: number): Int32Array {
  const counts = new Int32Array(nodes);
  let node = 0;
  for (let i = 0; i < distances.length; i++) {
    node += distances[i] as number;
    counts[node] = (counts[node] as number) + 1;
  }
  return sumsOf(counts, nodes, 0);
}

function powerOfTwoOver(least: number): number {
  let size = 64;
  while (size < least) size *= 2;
  return size;
}

/** At most 1 bit in 48 is set: a wrong "perhaps" costs a walk. */
function bitmapFor(count: number): Int32Array {
  return new Int32Array(Math.min(1 << 18, powerOfTwoOver(Math.max(64, count * 48)) >>> 5));
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
  return written === wanted || written === `${wanted}s`;
}

function partsAreCapitalised(words: string): boolean {
  return words.split(/[\s-]+/).every((part) => isUpperAt(part, 0));
}
