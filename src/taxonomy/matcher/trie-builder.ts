import { widened } from "../../text/widened.js";
import {
  ANY_ENDING,
  ENDING_BITS,
  ENDINGS,
  FLAGS,
  FORM,
  FROM,
  FURTHER_ROW,
  HASH,
  IS_MARK,
  LEAD,
  MARK_FOLLOWS,
  MORE,
  PROOF,
  ROOT,
  ROW,
  WAYS,
  WORD_FOLLOWS,
} from "./trie-layout.js";
import { followerOf, fromOf, pairOf, placeOf, type TrieTables } from "./trie-tables.js";

/** Of a node, not of the forms that end there. */
const KEPT = WAYS | IS_MARK;

/** Nodes as they come, numbered from one, with an index that finds them; `close` lays them where the trie looks for them. */
export class TrieBuilder {
  #nodes = new Int32Array(ROW << 16);
  #count = 0;
  #further = new Int32Array(FURTHER_ROW << 10);
  #furtherCount = 0;
  /** Numbers of nodes by the place of their hash, 0 where none is. */
  #index = new Int32Array(1 << 17);

  /** The node a word or mark leads to, made where there is none. */
  child(node: number, hash: number, proof: number, apart: number): number {
    return this.#child(node, hash, proof, apart, WORD_FOLLOWS | followerOf(hash));
  }

  /** The node a mark leads to: to the letters before it nothing is added. */
  marked(node: number, hash: number, proof: number, apart: number): number {
    return this.#child(node, hash, proof, apart, MARK_FOLLOWS);
  }

  #child(node: number, hash: number, proof: number, apart: number, way: number): number {
    const nodes = this.#nodes;
    const index = this.#index;
    const mask = index.length - 1;
    const from = fromOf(node, apart);
    let at = placeOf(from, hash) & mask;
    for (let known = index[at] as number; known !== 0; known = index[at] as number) {
      const row = known * ROW;
      if (nodes[row + FROM] === from && nodes[row + HASH] === hash) return known;
      at = (at + 1) & mask;
    }
    if (node !== ROOT) {
      const flags = node * ROW + FLAGS;
      nodes[flags] = (nodes[flags] as number) | way;
    }
    const child = this.#row(from, hash, proof, way === MARK_FOLLOWS ? IS_MARK : 0);
    index[at] = child;
    if (this.#count * 1.6 > mask) this.#widenIndex();
    return child;
  }

  #row(from: number, hash: number, proof: number, flags: number): number {
    const row = ++this.#count * ROW;
    if (row + ROW > this.#nodes.length) this.#nodes = widened(this.#nodes);
    this.#nodes[row + FROM] = from;
    this.#nodes[row + HASH] = hash;
    this.#nodes[row + PROOF] = proof;
    this.#nodes[row + FLAGS] = flags;
    return this.#count;
  }

  #widenIndex(): void {
    const index = new Int32Array(this.#index.length * 2);
    const mask = index.length - 1;
    for (let node = 1; node <= this.#count; node++) {
      const row = node * ROW;
      let at = placeOf(this.#nodes[row + FROM] as number, this.#nodes[row + HASH] as number) & mask;
      while (index[at] !== 0) at = (at + 1) & mask;
      index[at] = node;
    }
    this.#index = index;
  }

  /** A form ends here. Of several one that is found only as written is asked first, then the one added first. `endings`: a bit for each word that ends in "s", the last lowest. */
  endAt(node: number, form: number, flags: number, endings: number, lead: number): void {
    const all = flags | ((endings & ((1 << ENDING_BITS) - 1)) << ENDINGS) | (lead << LEAD);
    const row = node * ROW;
    const known = this.#nodes[row + FLAGS] as number;
    if (this.#nodes[row + FORM] === 0) {
      this.#nodes[row + FORM] = form + 1;
      this.#nodes[row + FLAGS] = all | (known & KEPT);
    } else if ((known & ANY_ENDING) !== 0 && (all & ANY_ENDING) === 0) {
      this.#endFurther(row, (this.#nodes[row + FORM] as number) - 1, known & ~KEPT);
      this.#nodes[row + FORM] = form + 1;
      this.#nodes[row + FLAGS] = all | (known & KEPT);
    } else if (this.#nodes[row + FORM] !== form + 1 || (known & ~KEPT) !== all) this.#endFurther(row, form, all);
  }

  #endFurther(row: number, form: number, flags: number): void {
    let further = this.#further;
    let last = -1;
    for (let more = this.#nodes[row + MORE] as number; more > 0; more = further[last + 2] as number) {
      last = (more - 1) * FURTHER_ROW;
      if (further[last] === form + 1 && further[last + 1] === flags) return;
    }
    const made = this.#furtherCount++ * FURTHER_ROW;
    if (made + FURTHER_ROW > further.length) further = this.#further = widened(further);
    further[made] = form + 1;
    further[made + 1] = flags;
    if (last < 0) this.#nodes[row + MORE] = this.#furtherCount;
    else further[last + 2] = this.#furtherCount;
  }

  /** To be called once all forms are in. */
  close(): TrieTables {
    const nodes = this.#nodes.slice(0, (this.#count + 1) * ROW);
    const further = this.#further.slice(0, this.#furtherCount * FURTHER_ROW);
    return { slots: this.#slots(), nodes, further, ...this.#openings() };
  }

  /** At most half full: then most are found where they are looked for first. */
  #slots(): Int32Array {
    let size = 1 << 6;
    while (size < this.#count * 2) size *= 2;
    const mask = size - 1;
    const slots = new Int32Array(size);
    for (let node = 1; node <= this.#count; node++) {
      const row = node * ROW;
      const mixed = placeOf(this.#nodes[row + FROM] as number, this.#nodes[row + HASH] as number);
      let at = mixed & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = (mixed & ~mask) | node;
    }
    return slots;
  }

  /** Which words and pairs of words a form may begin with. */
  #openings(): { singles: Int32Array; pairs: Int32Array } {
    const singles: number[] = [];
    const pairs: number[] = [];
    for (let node = 1; node <= this.#count; node++) {
      const before = this.#before(node);
      const ends = this.#nodes[node * ROW + FORM] !== 0;
      if (before === ROOT) {
        if (ends) singles.push(this.#hash(node));
        continue;
      }
      // Only a mark may lie between the first word and the next.
      const opener =
        this.#before(before) === ROOT
          ? before
          : this.#isMark(before) && this.#before(this.#before(before)) === ROOT
            ? this.#before(before)
            : 0;
      if (opener === 0) continue;
      if (!this.#isMark(node)) pairs.push(pairOf(this.#hash(opener), this.#hash(node)));
      // "c++" is looked at always, "a/b testing" only before "b".
      else if (before !== opener || ends) singles.push(this.#hash(opener));
    }
    return { singles: bitmapOf(singles), pairs: bitmapOf(pairs) };
  }

  #before(node: number): number {
    return ((this.#nodes[node * ROW + FROM] as number) - 1) >>> 1;
  }

  #hash(node: number): number {
    return this.#nodes[node * ROW + HASH] as number;
  }

  #isMark(node: number): boolean {
    return ((this.#nodes[node * ROW + FLAGS] as number) & IS_MARK) !== 0;
  }
}

/** Three bits a hash, all in one number, so that one look tells: a wrong "perhaps" costs a look-up, a wider map leaves the second-level cache. */
function bitmapOf(hashes: readonly number[]): Int32Array<ArrayBuffer> {
  let size = 64;
  while (size < hashes.length * 16) size *= 2;
  const bits = new Int32Array(Math.min(1 << 18, size >>> 5));
  for (const hash of hashes) {
    const bit = (hash ^ (hash >>> 15)) & (bits.length * 32 - 1);
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31)) | (1 << (hash >>> 27)) | (1 << ((hash >>> 22) & 31));
  }
  return bits;
}
