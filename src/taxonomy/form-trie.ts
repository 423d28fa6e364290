import { isUpperAt } from "../text/fold.js";
import type { Form } from "./form.js";
import { SHARED_BASE } from "./spellings.js";
import { markCode, SEPARATED } from "./tokens.js";
import { hashStep, isLetterByte, leadByte, PROOF_SEED, pairOf, proofStep } from "./word-reader.js";

const FLAG_CASE = 1;
const FLAG_PARTS = 2;
const TAB = 9;
const LINE = 10;
const BANG = 33;
const BLANK = 32;

/** The trie of all spellings, on typed arrays: edges in one open-addressed table, accepting forms in chains. */
export class FormTrie {
  readonly #forms: readonly Form[];
  #edges: Int32Array;
  #edgeMask: number;
  #edgeCount = 0;
  #nodeCount = 1;
  #heads: Int32Array;
  #branching: Uint8Array;
  #accepts: Int32Array;
  #acceptCount = 0;
  /** One bit for each form that is one word (with marks or without). */
  readonly singleBits: Int32Array;
  readonly singleMask: number;
  /** One bit for each pair of words with which a longer form begins. */
  readonly pairBits: Int32Array;
  readonly pairMask: number;

  constructor(packed: string, forms: readonly Form[]) {
    this.#forms = forms;
    const size = powerOfTwoOver(Math.max(1024, packed.length / 5));
    this.#edges = new Int32Array(size * 3);
    this.#edgeMask = size - 1;
    this.#heads = new Int32Array(size).fill(-1);
    this.#branching = new Uint8Array(size);
    this.#accepts = new Int32Array(Math.max(64, forms.length * 5) * 5);
    const openings = this.#insertAll(packed);
    this.singleBits = bitmapOf(openings.singles);
    this.singleMask = this.singleBits.length * 32 - 1;
    this.pairBits = bitmapOf(openings.pairs);
    this.pairMask = this.pairBits.length * 32 - 1;
    this.#heads = this.#heads.slice(0, this.#nodeCount);
    this.#branching = this.#branching.slice(0, this.#nodeCount);
    this.#accepts = this.#accepts.slice(0, this.#acceptCount * 5);
  }

  get memoryBytes(): number {
    return (
      this.#edges.byteLength +
      this.#heads.byteLength +
      this.#branching.byteLength +
      this.#accepts.byteLength +
      this.singleBits.byteLength +
      this.pairBits.byteLength
    );
  }

  get nodeCount(): number {
    return this.#nodeCount;
  }

  /** The node reached over a token, 0 where there is none (0 is the root, which no token reaches). */
  step(node: number, code: number): number {
    const edges = this.#edges;
    const mask = this.#edgeMask;
    let slot = slotOf(node, code) & mask;
    for (;;) {
      const at = slot * 3;
      const target = edges[at + 2] as number;
      if (target === 0) return 0;
      if (edges[at] === node && edges[at + 1] === code) return target;
      slot = (slot + 1) & mask;
    }
  }

  /** Whether any form may be this word, or begin with it and a mark. */
  maybeSingle(hash: number): boolean {
    const bit = (hash ^ (hash >>> 15)) & this.singleMask;
    return (((this.singleBits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }

  accepting(node: number): boolean {
    return (this.#heads[node] as number) >= 0;
  }

  branching(node: number): boolean {
    return this.#branching[node] === 1;
  }

  firstAccept(node: number): number {
    return this.#heads[node] as number;
  }

  nextAccept(at: number): number {
    return this.#accepts[at * 5 + 1] as number;
  }

  form(at: number): number {
    return this.#accepts[at * 5] as number;
  }

  proof(at: number): number {
    return this.#accepts[at * 5 + 2] as number;
  }

  /** The mark a form begins with (".NET"), 0 for a letter. */
  lead(at: number): number {
    return this.#accepts[at * 5 + 4] as number;
  }

  watchesCase(at: number): boolean {
    return this.#accepts[at * 5 + 3] !== 0;
  }

  casingAgrees(at: number, words: string): boolean {
    const flags = this.#accepts[at * 5 + 3] as number;
    if (flags & FLAG_PARTS) return partsAreCapitalised(words);
    return casedLike(words, (this.#forms[this.form(at)] as Form).text);
  }

  /** One pass over the packed spellings; what two neighbours share is walked again, which costs less than keeping the way. */
  #insertAll(packed: string): { singles: number[]; pairs: number[] } {
    const singles: number[] = [];
    const pairs: number[] = [];
    const text = new Uint16Array(1024);
    for (let at = 0; at < packed.length; ) {
      let length = packed.charCodeAt(at++) - SHARED_BASE;
      for (let c = packed.charCodeAt(at++); c !== TAB; c = packed.charCodeAt(at++)) text[length++] = c;
      let form = 0;
      let cased = 0;
      for (let c = packed.charCodeAt(at++); c !== LINE; c = packed.charCodeAt(at++)) {
        if (c === BANG) cased = FLAG_PARTS;
        else form = form * 36 + (c < 58 ? c - 48 : c - 87);
      }
      const sensitive = this.#forms[form]?.caseSensitive ? FLAG_CASE : 0;
      const opening = this.#insert(text, length, form, cased | sensitive);
      if (opening.pair === 0) singles.push(opening.single);
      else pairs.push(opening.pair);
    }
    return { singles, pairs };
  }

  #insert(text: Uint16Array, length: number, form: number, flags: number): { single: number; pair: number } {
    const first = text[0] as number;
    const lead = isLetterByte(leadByte(first)) ? 0 : first;
    let node = 0;
    let words = 0;
    let single = 0;
    let pair = 0;
    let proof = PROOF_SEED;
    let separated = false;
    for (let i = lead > 0 ? 1 : 0; i < length; ) {
      const c = text[i] as number;
      if (c === BLANK) {
        separated = true;
        i++;
        continue;
      }
      if (!isLetterByte(leadByte(c))) {
        node = this.#stepOrAdd(node, separated ? markCode(c) ^ SEPARATED : markCode(c));
        separated = false;
        i++;
        continue;
      }
      let hash = 0;
      for (; i < length; i++) {
        const b = leadByte(text[i] as number);
        if (!isLetterByte(b)) break;
        hash = hashStep(hash, b);
        proof = proofStep(proof, b);
      }
      words++;
      if (words === 1) {
        single = hash;
        // Two words with a blank between are one step from the root, so that the commonest way into the trie is one look.
        if (text[i] === BLANK && isLetterByte(leadByte(text[i + 1] ?? BLANK)) && i + 1 < length) continue;
        node = this.#stepOrAdd(0, hash);
      } else if (words === 2 && node === 0) {
        pair = pairOf(single, hash);
        node = this.#stepOrAdd(0, pair ^ SEPARATED);
      } else node = this.#stepOrAdd(node, separated ? hash ^ SEPARATED : hash);
      separated = false;
    }
    this.#addAccept(node, form, proof, flags, lead);
    return { single, pair };
  }

  #addAccept(node: number, form: number, proof: number, flags: number, lead: number): void {
    if ((this.#acceptCount + 1) * 5 > this.#accepts.length) this.#accepts = widened(this.#accepts, this.#accepts.length * 2);
    const at = this.#acceptCount++;
    const accepts = this.#accepts;
    accepts[at * 5] = form;
    accepts[at * 5 + 1] = -1;
    accepts[at * 5 + 2] = proof;
    accepts[at * 5 + 3] = flags;
    accepts[at * 5 + 4] = lead;
    // Kept in the order of the forms: the first that agrees with the text is taken.
    let last = this.#heads[node] as number;
    if (last < 0) this.#heads[node] = at;
    else {
      while ((accepts[last * 5 + 1] as number) >= 0) last = accepts[last * 5 + 1] as number;
      accepts[last * 5 + 1] = at;
    }
  }

  #stepOrAdd(node: number, code: number): number {
    const known = this.step(node, code);
    if (known > 0) return known;
    if (this.#edgeCount * 2 > this.#edgeMask) this.#grow();
    const target = this.#nodeCount++;
    place(this.#edges, this.#edgeMask, node, code, target);
    this.#edgeCount++;
    this.#branching[node] = 1;
    return target;
  }

  #grow(): void {
    const mask = this.#edgeMask * 2 + 1;
    const edges = new Int32Array((mask + 1) * 3);
    for (let at = 0; at < this.#edges.length; at += 3) {
      const target = this.#edges[at + 2] as number;
      if (target > 0) place(edges, mask, this.#edges[at] as number, this.#edges[at + 1] as number, target);
    }
    const heads = new Int32Array(mask + 1).fill(-1);
    heads.set(this.#heads);
    const branching = new Uint8Array(mask + 1);
    branching.set(this.#branching);
    this.#edges = edges;
    this.#edgeMask = mask;
    this.#heads = heads;
    this.#branching = branching;
  }
}

function widened(values: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(values);
  return wider;
}

function place(edges: Int32Array, mask: number, node: number, code: number, target: number): void {
  let slot = slotOf(node, code) & mask;
  while (edges[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
  edges[slot * 3] = node;
  edges[slot * 3 + 1] = code;
  edges[slot * 3 + 2] = target;
}

function slotOf(node: number, code: number): number {
  const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function powerOfTwoOver(least: number): number {
  let size = 64;
  while (size < least) size *= 2;
  return size;
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

/** One bit a hash, at most 1 in 48 set: a wrong "perhaps" costs a walk. */
function bitmapOf(hashes: readonly number[]): Int32Array {
  const bits = new Int32Array(Math.min(1 << 18, powerOfTwoOver(Math.max(64, hashes.length * 48)) >>> 5));
  const mask = bits.length * 32 - 1;
  for (const hash of hashes) {
    const bit = (hash ^ (hash >>> 15)) & mask;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return bits;
}
