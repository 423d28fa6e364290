import { isUpperAt } from "../text/fold.js";
import type { Form } from "./form.js";
import { hashWord, pairOf, proofOfText } from "./word-reader.js";
import { type Token, tokenCode } from "./tokens.js";
import type { Variant } from "./variants.js";

const FLAG_CASE = 1;
const FLAG_PARTS = 2;

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
  #singles: number[] = [];
  #pairs: number[] = [];
  /** One bit for each form that is one word (with marks or without). */
  readonly singleBits: Int32Array;
  readonly singleMask: number;
  /** One bit for each pair of words with which a longer form begins. */
  readonly pairBits: Int32Array;
  readonly pairMask: number;

  constructor(forms: readonly Form[], variants: (form: Form) => readonly Variant[]) {
    this.#forms = forms;
    const expected = Math.max(1024, forms.length * 8);
    const size = powerOfTwoOver(expected);
    this.#edges = new Int32Array(size * 3);
    this.#edgeMask = size - 1;
    this.#heads = new Int32Array(size).fill(-1);
    this.#branching = new Uint8Array(size);
    this.#accepts = new Int32Array(forms.length * 4 * 5);
    forms.forEach((form, index) => {
      for (const variant of variants(form)) this.#insert(variant, form, index);
    });
    const singles = bitmapOf(this.#singles);
    const pairs = bitmapOf(this.#pairs);
    this.singleBits = singles;
    this.singleMask = singles.length * 32 - 1;
    this.pairBits = pairs;
    this.pairMask = pairs.length * 32 - 1;
    this.#singles = [];
    this.#pairs = [];
    this.#edges = this.#compacted();
    this.#heads = this.#heads.slice(0, this.#nodeCount);
    this.#branching = this.#branching.slice(0, this.#nodeCount);
    this.#accepts = this.#accepts.slice(0, this.#acceptCount * 5);
  }

  get memoryBytes(): number {
    return (
      this.#edges.byteLength + this.#heads.byteLength + this.#branching.byteLength + this.#accepts.byteLength + this.singleBits.byteLength + this.pairBits.byteLength
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

  #insert(variant: Variant, form: Form, index: number): void {
    const flags = (variant.cased ? FLAG_PARTS : 0) | (form.caseSensitive ? FLAG_CASE : 0);
    this.#insertTokens(variant.tokens, index, flags);
    // Written without its accents as well: "Qualitatssicherung", "resume".
    const plain = variant.tokens.map(withoutAccents);
    if (plain.some((token, i) => token !== variant.tokens[i])) this.#insertTokens(plain, index, flags);
  }

  #insertTokens(all: readonly Token[], index: number, flags: number): void {
    const first = all[0];
    const lead = first?.kind === "mark" ? first.char : 0;
    const tokens = lead > 0 ? all.slice(1) : all;
    const words = tokens.flatMap((token) => (token.kind === "word" ? [token.text] : []));
    if (tokens[0]?.kind !== "word" || words[0] === undefined) return;
    const hash = hashWord(words[0]);
    if (words[1] === undefined) this.#singles.push(hash);
    else this.#pairs.push(pairOf(hash, hashWord(words[1])));
    let node = 0;
    for (const token of tokens) node = this.#stepOrAdd(node, tokenCode(token));
    this.#addAccept(node, index, proofOfText(words.join("")), flags, lead);
  }

  #addAccept(node: number, form: number, proof: number, flags: number, lead: number): void {
    if ((this.#acceptCount + 1) * 5 > this.#accepts.length) {
      const wider = new Int32Array(this.#accepts.length * 2 + 50);
      wider.set(this.#accepts);
      this.#accepts = wider;
    }
    const at = this.#acceptCount++;
    this.#accepts.set([form, -1, proof, flags, lead], at * 5);
    // Kept in the order of the forms: the first that agrees with the text is taken.
    let last = this.#heads[node] as number;
    if (last < 0) this.#heads[node] = at;
    else {
      while ((this.#accepts[last * 5 + 1] as number) >= 0) last = this.#accepts[last * 5 + 1] as number;
      this.#accepts[last * 5 + 1] = at;
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
    this.#edgeMask = this.#edgeMask * 2 + 1;
    this.#edges = this.#rehashed(this.#edgeMask);
    const heads = new Int32Array(this.#edgeMask + 1).fill(-1);
    heads.set(this.#heads);
    this.#heads = heads;
    const branching = new Uint8Array(this.#edgeMask + 1);
    branching.set(this.#branching);
    this.#branching = branching;
  }

  #compacted(): Int32Array {
    const mask = powerOfTwoOver(Math.floor(this.#edgeCount * 1.5)) - 1;
    if (mask >= this.#edgeMask) return this.#edges;
    const edges = this.#rehashed(mask);
    this.#edgeMask = mask;
    return edges;
  }

  #rehashed(mask: number): Int32Array {
    const edges = new Int32Array((mask + 1) * 3);
    for (let at = 0; at < this.#edges.length; at += 3) {
      const target = this.#edges[at + 2] as number;
      if (target > 0) place(edges, mask, this.#edges[at] as number, this.#edges[at + 1] as number, target);
    }
    return edges;
  }
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

function withoutAccents(token: Token): Token {
  if (token.kind !== "word" || /^[\x00-\x7f]*$/.test(token.text)) return token;
  const text = token.text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return text === token.text ? token : { ...token, text };
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
