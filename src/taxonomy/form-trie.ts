import { isUpperAt } from "../text/fold.js";
import { wordHash } from "./word-reader.js";

/** Slots of the word table: hash, number and one, the node it opens. Four wide, so that a look-up touches one line of the cache. */
const SLOT = 4;
/** Rows of the nodes: where it comes from, what leads there, the first end and one, whether anything follows. */
const ROW = 4;
const PARENT = 0;
const CODE = 1;
const END = 2;
const BRANCH = 3;
/** Rows of the ends: form, flags, the next end and one. */
const END_ROW = 3;

/** Of so many words at the end of a form it is known whether they end in "s". */
const ENDING_BITS = 6;
/** Flags of an end: each part capitalised; cased as the form; endings of the last words; whether the last may end either way; the mark it begins with. */
export const CAPITALISED = 1;
export const SENSITIVE = 2;
const ENDINGS = 2;
export const ANY_ENDING = 1 << (ENDINGS + ENDING_BITS);
const LEAD = 3 + ENDING_BITS;

export const ROOT = 0;

/** The trie of all spellings, on typed arrays that grow as it is built; a word or mark leads on by one look-up in a hash table. */
export class FormTrie {
  readonly #textOf: (form: number) => string;
  #wordTable = new Int32Array(SLOT << 15);
  #wordMask = (1 << 15) - 1;
  #wordCount = 0;
  /** For each word its hash, a second one, and 33 to the power of its length, so that those of a path can be put together. */
  #hashes = new Int32Array(1 << 14);
  #proofs = new Int32Array(1 << 14);
  #powers = new Int32Array(1 << 14);
  #nodes = new Int32Array(ROW << 15);
  #nodeCount = 1;
  #edges = new Int32Array(1 << 16);
  #edgeMask = (1 << 16) - 1;
  #ends = new Int32Array(END_ROW << 15);
  #endCount = 0;
  /** One bit for each form that is one word (with marks or without). */
  singleBits = new Int32Array(2);
  singleMask = 63;
  /** One bit for each pair of words with which a longer form begins. */
  pairBits = new Int32Array(2);
  pairMask = 63;

  constructor(textOf: (form: number) => string) {
    this.#textOf = textOf;
  }

  get memoryBytes(): number {
    const arrays = [
      this.#wordTable,
      this.#hashes,
      this.#proofs,
      this.#powers,
      this.#nodes,
      this.#edges,
      this.#ends,
      this.singleBits,
      this.pairBits,
    ];
    return arrays.reduce((sum, array) => sum + array.byteLength, 0);
  }

  get nodeCount(): number {
    return this.#nodeCount;
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

  word(slot: number): number {
    return (this.#wordTable[slot + 1] as number) - 1;
  }

  /** The node of a form's first word, 0 where none begins so. */
  opening(slot: number): number {
    return this.#wordTable[slot + 2] as number;
  }

  /** Marks have numbers below zero. */
  mark(char: number): number {
    return -1 - char;
  }

  /** The second hash of a path, longer by a word. */
  prove(proof: number, word: number): number {
    return (Math.imul(proof, this.#powers[word] as number) + (this.#proofs[word] as number)) | 0;
  }

  /** The node reached over a word or mark, 0 where there is none (0 is the root, which nothing reaches). */
  step(node: number, number: number, apart: number): number {
    const code = number * 2 + apart;
    const nodes = this.#nodes;
    const edges = this.#edges;
    const mask = this.#edgeMask;
    let slot = edgeHash(node, code) & mask;
    for (;;) {
      const child = edges[slot] as number;
      if (child === 0) return 0;
      if (nodes[child * ROW + CODE] === code && nodes[child * ROW + PARENT] === node) return child;
      slot = (slot + 1) & mask;
    }
  }

  branching(node: number): boolean {
    return this.#nodes[node * ROW + BRANCH] !== 0;
  }

  /** The first form that ends at a node and the next of it, -1 where there is none. */
  firstEnd(node: number): number {
    return (this.#nodes[node * ROW + END] as number) - 1;
  }

  nextEnd(end: number): number {
    return (this.#ends[end * END_ROW + 2] as number) - 1;
  }

  form(end: number): number {
    return this.#ends[end * END_ROW] as number;
  }

  #flags(end: number): number {
    return this.#ends[end * END_ROW + 1] as number;
  }

  /** The mark a form begins with (".NET"), 0 for a letter. */
  lead(end: number): number {
    return this.#flags(end) >>> LEAD;
  }

  /** Whether the words end in "s" where those of the form do (a bit each, the last word first), or the last may end either way. */
  endingsAgree(end: number, endings: number): boolean {
    const flags = this.#flags(end);
    const differ = ((flags >>> ENDINGS) ^ endings) & ((1 << ENDING_BITS) - 1);
    return differ === 0 || (differ === 1 && (flags & ANY_ENDING) !== 0);
  }

  watchesCase(end: number): boolean {
    return (this.#flags(end) & (CAPITALISED | SENSITIVE)) !== 0;
  }

  casingAgrees(end: number, words: string): boolean {
    if ((this.#flags(end) & CAPITALISED) !== 0) return partsAreCapitalised(words);
    return casedLike(words, this.#textOf(this.form(end)));
  }

  /** The node a word leads to, made where there is none. The word is `text` from `from` to before `to`, without its last "s". */
  childOfWord(node: number, text: string, apart: number): number {
    wordHash(text, text.length > 1 && isS(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length);
    return this.childOfHash(node, wordHash.hash, wordHash.proof, wordHash.power, apart);
  }

  childOfHash(node: number, hash: number, proof: number, power: number, apart: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#wordMask;
    while (this.#wordTable[slot * SLOT + 1] !== 0 && this.#wordTable[slot * SLOT] !== hash) slot = (slot + 1) & this.#wordMask;
    if (this.#wordTable[slot * SLOT + 1] === 0) slot = this.#addWord(slot, hash, proof, power);
    const child = this.child(node, (this.#wordTable[slot * SLOT + 1] as number) - 1, apart);
    if (node === ROOT) this.#wordTable[slot * SLOT + 2] = child;
    return child;
  }

  #addWord(slot: number, hash: number, proof: number, power: number): number {
    const number = this.#wordCount++;
    if (number === this.#hashes.length) {
      this.#hashes = wider(this.#hashes);
      this.#proofs = wider(this.#proofs);
      this.#powers = wider(this.#powers);
    }
    this.#hashes[number] = hash;
    this.#proofs[number] = proof;
    this.#powers[number] = power;
    this.#wordTable[slot * SLOT] = hash;
    this.#wordTable[slot * SLOT + 1] = number + 1;
    if (this.#wordCount * 1.6 <= this.#wordMask) return slot;
    this.#growWords();
    return this.slot(hash) / SLOT;
  }

  #growWords(): void {
    const old = this.#wordTable;
    this.#wordMask = this.#wordMask * 2 + 1;
    this.#wordTable = new Int32Array((this.#wordMask + 1) * SLOT);
    for (let at = 0; at < old.length; at += SLOT) {
      if (old[at + 1] === 0) continue;
      const hash = old[at] as number;
      let slot = (hash ^ (hash >>> 15)) & this.#wordMask;
      while (this.#wordTable[slot * SLOT + 1] !== 0) slot = (slot + 1) & this.#wordMask;
      for (let i = 0; i < SLOT; i++) this.#wordTable[slot * SLOT + i] = old[at + i] as number;
    }
  }

  child(node: number, number: number, apart: number): number {
    const known = this.step(node, number, apart);
    if (known > 0) return known;
    const child = this.#nodeCount++;
    if ((child + 1) * ROW > this.#nodes.length) this.#nodes = wider(this.#nodes);
    this.#nodes[child * ROW + PARENT] = node;
    this.#nodes[child * ROW + CODE] = number * 2 + apart;
    this.#nodes[node * ROW + BRANCH] = 1;
    if (this.#nodeCount * 1.6 > this.#edgeMask) this.#growEdges();
    else this.#addEdge(child);
    return child;
  }

  #addEdge(child: number): void {
    let slot = edgeHash(this.#nodes[child * ROW + PARENT] as number, this.#nodes[child * ROW + CODE] as number) & this.#edgeMask;
    while (this.#edges[slot] !== 0) slot = (slot + 1) & this.#edgeMask;
    this.#edges[slot] = child;
  }

  #growEdges(): void {
    this.#edgeMask = this.#edgeMask * 2 + 1;
    this.#edges = new Int32Array(this.#edgeMask + 1);
    for (let child = 1; child < this.#nodeCount; child++) this.#addEdge(child);
  }

  /** A form ends here. Of several the one added first is asked first. `endings`: a bit for each word that ends in "s", the last lowest. */
  endAt(node: number, form: number, flags: number, endings: number, lead: number): void {
    const all = flags | ((endings & ((1 << ENDING_BITS) - 1)) << ENDINGS) | (lead << LEAD);
    let last = -1;
    for (let end = this.firstEnd(node); end >= 0; end = this.nextEnd(end)) {
      if (this.form(end) === form && this.#flags(end) === all) return;
      last = end;
    }
    const end = this.#endCount++;
    if ((end + 1) * END_ROW > this.#ends.length) this.#ends = wider(this.#ends);
    this.#ends[end * END_ROW] = form;
    this.#ends[end * END_ROW + 1] = all;
    if (last < 0) this.#nodes[node * ROW + END] = end + 1;
    else this.#ends[last * END_ROW + 2] = end + 1;
  }

  /** To be called once all forms are in: which words and pairs of words a form may begin with. */
  close(): this {
    const nodes = this.#nodes;
    const singles: number[] = [];
    const pairs: number[] = [];
    for (let node = 1; node < this.#nodeCount; node++) {
      const parent = nodes[node * ROW + PARENT] as number;
      const ends = (nodes[node * ROW + END] as number) > 0;
      if (parent === ROOT) {
        if (ends) singles.push(this.#hashOf(node));
        continue;
      }
      const opener = nodes[parent * ROW + PARENT] === ROOT ? parent : this.#openerOverMark(parent);
      if (opener === 0) continue;
      const hash = this.#hashOf(opener);
      if (this.#isWord(node)) pairs.push(pairOf(hash, this.#hashOf(node)));
      // "c++" is looked at always, "a/b testing" only before "b".
      else if (parent !== opener || ends) singles.push(hash);
    }
    this.singleBits = bitmapOf(singles);
    this.singleMask = this.singleBits.length * 32 - 1;
    this.pairBits = bitmapOf(pairs);
    this.pairMask = this.pairBits.length * 32 - 1;
    return this;
  }

  #isWord(node: number): boolean {
    return (this.#nodes[node * ROW + CODE] as number) >= 0;
  }

  #hashOf(node: number): number {
    return this.#hashes[(this.#nodes[node * ROW + CODE] as number) >>> 1] as number;
  }

  /** The first word where only a mark lies between it and the node's child, else 0. */
  #openerOverMark(node: number): number {
    if (this.#isWord(node)) return 0;
    const opener = this.#nodes[node * ROW + PARENT] as number;
    return this.#nodes[opener * ROW + PARENT] === ROOT ? opener : 0;
  }
}

/** Nodes and words are numbered side by side: a weaker mix leaves long runs in the table. */
function edgeHash(node: number, code: number): number {
  let mixed = Math.imul(Math.imul(node, 0x9e3779b1) + code, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

/** Mixes two word hashes into the number of a pair. */
function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}

function isS(char: number): boolean {
  return char === 0x73 || char === 0x53;
}

function wider(array: Int32Array): Int32Array<ArrayBuffer> {
  const out = new Int32Array(array.length * 2);
  out.set(array);
  return out;
}

/** At most 1 bit in 24 is set: a wrong "perhaps" costs a walk, a wider map leaves the second-level cache. */
function bitmapOf(hashes: readonly number[]): Int32Array<ArrayBuffer> {
  const distinct = new Set(hashes).size;
  let size = 64;
  while (size < distinct * 24) size *= 2;
  const bits = new Int32Array(Math.min(1 << 18, size >>> 5));
  for (const hash of hashes) {
    const bit = (hash ^ (hash >>> 15)) & (bits.length * 32 - 1);
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return bits;
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
