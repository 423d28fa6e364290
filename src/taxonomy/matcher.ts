import { FOLD, IGNORED } from "../text/fold.js";
import type { FormTrie } from "./form-trie.js";
import { HASH_PRIME, HASH_SEED, isSeparator, isTightMark, markCode, proofHash, SEPARATOR } from "./tokens.js";

/** Matches of one text: `start`, `end`, `form` by threes. Reused between calls: read it before the next scan. */
export interface Hits {
  count: number;
  values: Int32Array;
}

/**
 * Leftmost-longest, whole words. Each word of the text is hashed while it is read, once; a bitmap in the first-level cache says
 * whether any form begins with it, and only then the trie is walked.
 */
export class Matcher {
  readonly #trie: FormTrie;
  readonly #hits: Hits = { count: 0, values: new Int32Array(3 * 256) };
  #form = -1;
  #from = 0;

  constructor(trie: FormTrie) {
    this.#trie = trie;
  }

  get memoryBytes(): number {
    return this.#trie.memoryBytes + this.#hits.values.byteLength;
  }

  scan(text: string): Hits {
    const hits = this.#hits;
    hits.count = 0;
    const fold = FOLD;
    const { firstBits, firstMask } = this.#trie;
    const n = text.length;
    let i = 0;
    while (i < n) {
      let v = fold[text.charCodeAt(i)] as number;
      if (v === 0) {
        i++;
        continue;
      }
      const start = i;
      let h = HASH_SEED;
      do {
        if (v !== IGNORED) h = Math.imul(h ^ v, HASH_PRIME);
        if (++i >= n) break;
        v = fold[text.charCodeAt(i)] as number;
      } while (v !== 0);
      const bit = (h ^ (h >>> 15)) & firstMask;
      const known = ((firstBits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
      let end = known ? this.#longest(text, start, i, h) : -1;
      if (end < 0) {
        const last = text.charCodeAt(i - 1);
        if (last > 0x39 || last < 0x30) continue;
        end = this.#withoutVersion(text, start, i);
        if (end < 0) continue;
      }
      this.#push(this.#from, end);
      if (end > i) i = end;
    }
    return hits;
  }

  #push(start: number, end: number): void {
    const hits = this.#hits;
    let at = hits.count * 3;
    if (at + 3 > hits.values.length) {
      const wider = new Int32Array(hits.values.length * 2);
      wider.set(hits.values);
      hits.values = wider;
    }
    hits.values[at++] = start;
    hits.values[at++] = end;
    hits.values[at] = this.#form;
    hits.count++;
  }

  /** End of the longest form that begins at the word, or -1; the form is left in `#form`, its start in `#from`. */
  #longest(text: string, start: number, wordEnd: number, hash: number): number {
    const trie = this.#trie;
    let node = trie.step(0, hash);
    let best = -1;
    let end = wordEnd;
    const n = text.length;
    while (node > 0) {
      const form = trie.accepting(node) ? this.#accept(text, start, end, node) : -1;
      if (form >= 0) {
        best = end;
        this.#form = form;
      }
      if (!trie.branching(node) || end >= n) break;
      let p = end;
      let c = text.charCodeAt(p);
      if (isSeparator(c)) {
        const next = skipSeparators(text, p);
        if (next < 0 || next >= n) break;
        c = text.charCodeAt(next);
        if (!isTightMark(c)) {
          node = trie.step(node, SEPARATOR);
          if (node <= 0) break;
        }
        p = next;
      }
      if ((FOLD[c] as number) !== 0) {
        let h = HASH_SEED;
        let v = FOLD[c] as number;
        while (v !== 0) {
          if (v !== IGNORED) h = Math.imul(h ^ v, HASH_PRIME);
          if (++p >= n) break;
          v = FOLD[text.charCodeAt(p)] as number;
        }
        node = trie.step(node, h);
        end = p;
        continue;
      }
      node = trie.step(node, markCode(c));
      end = p + 1;
      if (isTightMark(c)) while (end < n && text.charCodeAt(end) === 0x20) end++;
    }
    return best;
  }

  /** "Python3", "Java17": a name of three letters or more with a version of one or two digits behind it. */
  #withoutVersion(text: string, start: number, wordEnd: number): number {
    let end = wordEnd;
    while (end > start && text.charCodeAt(end - 1) <= 0x39) end--;
    if (end - start < 3 || wordEnd - end > 2) return -1;
    let h = HASH_SEED;
    for (let i = start; i < end; i++) {
      const v = FOLD[text.charCodeAt(i)] as number;
      if (v !== IGNORED) h = Math.imul(h ^ v, HASH_PRIME);
    }
    const node = this.#trie.step(0, h);
    if (node <= 0 || !this.#trie.accepting(node)) return -1;
    const form = this.#accept(text, start, end, node);
    if (form < 0) return -1;
    this.#form = form;
    return wordEnd;
  }

  /** The first form of the node whose casing, leading mark and letters agree with the text. */
  #accept(text: string, start: number, end: number, node: number): number {
    const trie = this.#trie;
    if (!closes(text, start, end)) return -1;
    let proof = 0;
    let proven = false;
    for (let at = trie.firstAccept(node); at >= 0; at = trie.nextAccept(at)) {
      const lead = trie.lead(at);
      const from = lead > 0 ? start - 1 : start;
      if (lead > 0 && text.charCodeAt(from) !== lead) continue;
      if (lead > 0 && from > 0 && (FOLD[text.charCodeAt(from - 1)] as number) !== 0) continue;
      if (!proven) {
        proof = proofHash(text, start, end);
        proven = true;
      }
      if (trie.proof(at) !== proof) continue;
      if (!trie.casingAgrees(at, text, from, end)) continue;
      this.#from = from;
      return trie.form(at);
    }
    return -1;
  }
}

/** A form of one letter never ends before "+", "#" or a letter after a mark: C is not found in "C+" or "C#". */
function closes(text: string, start: number, end: number): boolean {
  if (end >= text.length) return true;
  const next = text.charCodeAt(end);
  const last = FOLD[text.charCodeAt(end - 1)] as number;
  if (last === 0) {
    const v = FOLD[next] as number;
    return v === 0 || (v >= 0x30 && v <= 0x39);
  }
  if (next !== 0x2b && next !== 0x23) return true;
  return end - start > 1 && (FOLD[text.charCodeAt(end + 1)] ?? 0) !== 0 && text.charCodeAt(end + 1) > 0x39;
}

/** Past one run of blanks with at most one line break, or one hyphen; -1 where the run parts two things. */
function skipSeparators(text: string, from: number): number {
  let breaks = 0;
  let hyphens = 0;
  let blanks = 0;
  let p = from;
  for (; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (!isSeparator(c)) break;
    if (c === 0x0a) breaks++;
    else if (c === 0x2d || c === 0x2010 || c === 0x2011 || c === 0x5f) hyphens++;
    else if (breaks === 0) blanks++;
  }
  if (breaks > 1 || hyphens > 1) return -1;
  if (hyphens === 1 && blanks > 0) return -1;
  // "- " after a break is a bullet.
  if (breaks === 1 && hyphens === 1 && text.charCodeAt(from) !== 0x2d) return -1;
  return p;
}
