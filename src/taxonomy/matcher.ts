import { endingsAgree, type FormTrie, followerOf, leadOf, MARK_FOLLOWS, markHash, ROOT, WORD_FOLLOWS, watchesCase } from "./form-trie.js";
import { DASH, isTightMark } from "./tokens.js";
import {
  byteAt,
  candidateAt,
  continuesWord,
  endAt,
  extraBefore,
  findCandidates,
  hashAt,
  hashBytes,
  isLetterByte,
  isPluralByte,
  isWordByte,
  lastRead,
  proofOf,
  readWords,
} from "./word-reader.js";

/** Matches of one text: `start`, `end`, `form` by threes. Reused between calls: read it before the next scan. */
export interface Hits {
  count: number;
  values: Int32Array;
}

/** A form is shorter than this: where a text is read in turns, each goes back so far behind the end of the last. */
const OVERLAP = 512;

/**
 * Leftmost-longest, whole words. The text is read once, without a branch a byte: each word gets a hash. Two bitmaps then say for each
 * word whether any form is this word, or begins with this and the next one; only there the trie is walked.
 */
export class Matcher {
  readonly #trie: FormTrie;
  readonly #hits: Hits = { count: 0, values: new Int32Array(3 * 256) };
  readonly #hashes = lastRead.hashes;
  readonly #candidates = lastRead.candidates;
  readonly #opened = new Int32Array(lastRead.candidates.length);
  #length = 0;
  #text = "";
  #textStart = 0;
  #ascii = true;
  #form = -1;
  #from = 0;

  constructor(trie: FormTrie) {
    this.#trie = trie;
  }

  /** Of the tables, without the buffers of the reader. */
  get memoryBytes(): number {
    return this.#trie.memoryBytes;
  }

  scan(text: string): Hits {
    this.#hits.count = 0;
    this.#text = text;
    for (let from = 0; from < text.length; ) {
      readWords(text, from);
      this.#length = lastRead.length;
      this.#textStart = from;
      this.#ascii = lastRead.length === lastRead.units;
      const last = from + lastRead.units >= text.length;
      const next = this.#findForms(lastRead.words, last ? this.#length : this.#length - OVERLAP);
      if (last) break;
      from = this.#units(next);
    }
    this.#text = "";
    return this.#hits;
  }

  /** Finds the forms that begin before `limit`; gives the byte to go on from. */
  #findForms(words: number, limit: number): number {
    const count = findCandidates(words, this.#trie.tables.singles, this.#trie.tables.pairs);
    this.#trie.open(this.#candidates, count, this.#hashes, this.#opened);
    let next = 0;
    for (let at = 0; at < count; at++) {
      const candidate = candidateAt(at);
      const k = candidate >>> 2;
      const wordEnd = endAt(k);
      if (wordEnd <= next) continue;
      const start = this.#wordStart(k);
      if (wordEnd > limit) return Math.max(next, Math.min(start, limit));
      const end = this.#formAt(k, this.#opened[at] as number, start, candidate & 3);
      if (end < 0) continue;
      this.#push(this.#units(this.#from), this.#units(end));
      next = end;
    }
    return Math.max(next, this.#boundary(limit));
  }

  /** A place between words at or before the byte. */
  #boundary(offset: number): number {
    let at = Math.min(offset, this.#length);
    while (at > 0 && continuesWord(byteAt(at))) at--;
    return at === 0 ? offset : at;
  }

  /** A run of passed-over bytes before the first letter belongs to the mark before. */
  #wordStart(k: number): number {
    let start = k === 0 ? 0 : endAt(k - 1);
    while (!isLetterByte(byteAt(start))) start++;
    return start;
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

  /** UTF-16 offset of a byte offset. */
  #units(offset: number): number {
    return this.#textStart + offset - (this.#ascii ? 0 : extraBefore(offset));
  }

  /** End of the form that begins at word k, or -1; the form is left in `#form`, its start in `#from`. `may`: as candidates have it. */
  #formAt(k: number, opened: number, start: number, may: number): number {
    if (may > 0) {
      const node = opened === 0 ? this.#trie.step(ROOT, hashAt(k), 0) : opened;
      const end = node === 0 ? -1 : this.#walk(node, k, start, (may & 1) === 1);
      if (end >= 0) return end;
    }
    return isDigit(byteAt(endAt(k) - 1)) ? this.#withoutVersion(k, start) : -1;
  }

  /** 1 where the word ends in "s", but for a lone "s". */
  #isPlural(start: number, end: number): number {
    return end - start > 1 && isPluralByte(byteAt(end - 1)) ? 1 : 0;
  }

  /** The longest form from the node of word `first` on, as far as the text goes along. */
  #walk(opening: number, first: number, start: number, paired: boolean): number {
    const trie = this.#trie;
    const n = this.#length;
    let node = opening;
    let k = first;
    let end = endAt(k);
    /** Which words end in "s", the last in the lowest bit. */
    let endings = this.#isPlural(start, end);
    let marks = 0;
    let best = -1;
    while (node > 0) {
      if (trie.ends(node) && this.#accept(start, end, node, endings)) best = end;
      const ways = trie.ways(node);
      if (ways === 0 || end >= n) break;
      // Most words are followed by a blank and a word that no form goes on with.
      const blank = byteAt(end) === 0x20 && isLetterByte(byteAt(end + 1));
      if (blank && (ways & WORD_FOLLOWS) === 0) break;
      const p = blank ? end + 1 : isWordByte(byteAt(end)) ? end : separatorsEnd(end, n);
      if (p < 0) {
        const past = dashEnd(end);
        if (past < 0) break;
        node = trie.step(node, markHash(DASH), 0);
        marks++;
        end = past;
        continue;
      }
      if (p >= n) break;
      const mark = byteAt(p);
      const apart = p > end && !isTightMark(mark) ? 1 : 0;
      if (isWordByte(mark)) {
        if ((ways & WORD_FOLLOWS) === 0 || (k === first && marks < 2 && !paired)) break;
        const hash = hashAt(++k);
        if ((ways & followerOf(hash)) === 0) break;
        node = trie.step(node, hash, apart);
        end = endAt(k);
        if (node === 0) break;
        endings = (endings << 1) | this.#isPlural(p, end);
        continue;
      }
      if ((ways & MARK_FOLLOWS) === 0) break;
      const apostrophe = mark === 0xe2 && byteAt(p + 1) === 0x80 && (byteAt(p + 2) === 0x99 || byteAt(p + 2) === 0x98);
      marks++;
      node = trie.step(node, markHash(apostrophe ? 0x27 : mark), apart);
      end = p + (apostrophe ? 3 : 1);
      if (isTightMark(mark)) while (end < n && byteAt(end) === 0x20) end++;
    }
    return best;
  }

  /** "Python3", "Java17": a name of three letters or more with a version of one or two digits behind it. */
  #withoutVersion(k: number, start: number): number {
    const wordEnd = endAt(k);
    let end = wordEnd;
    while (end > start && isDigit(byteAt(end - 1))) end--;
    if (end - start < 3 || wordEnd - end > 2) return -1;
    const trie = this.#trie;
    const node = trie.step(ROOT, hashBytes(start, end), 0);
    if (node === 0 || !trie.ends(node)) return -1;
    return this.#accept(start, end, node, this.#isPlural(start, end)) ? wordEnd : -1;
  }

  /** Leaves in `#form` the first form that ends at the node whose casing, leading mark and endings agree with the text. */
  #accept(start: number, end: number, node: number, endings: number): boolean {
    const trie = this.#trie;
    if (!closes(start, end, this.#length)) return false;
    if (this.#agrees(trie.form(node), trie.flags(node), start, end, endings)) return trie.proves(node, proofOf(start, end));
    for (let more = trie.more(node); more > 0; more = trie.furtherMore(more))
      if (this.#agrees(trie.furtherForm(more), trie.furtherFlags(more), start, end, endings)) return trie.proves(node, proofOf(start, end));
    return false;
  }

  #agrees(form: number, flags: number, start: number, end: number, endings: number): boolean {
    if (!endingsAgree(flags, endings)) return false;
    const lead = leadOf(flags);
    if (lead > 0 && (start === 0 || byteAt(start - 1) !== lead || (start > 1 && isWordByte(byteAt(start - 2))))) return false;
    const from = lead > 0 ? start - 1 : start;
    if (watchesCase(flags) && !this.#trie.casingAgrees(form, flags, this.#text.slice(this.#units(from), this.#units(end)))) return false;
    this.#from = from;
    this.#form = form;
    return true;
  }
}

function isDigit(b: number): boolean {
  return b >= 0x30 && b <= 0x39;
}

/** A form of one letter never ends before "+" or "#": C is not found in "C+". A form that ends in a mark ends before a digit at most. */
function closes(start: number, end: number, length: number): boolean {
  if (end >= length) return true;
  const next = byteAt(end);
  if (!continuesWord(byteAt(end - 1))) return !isWordByte(next) || (next >= 0x30 && next <= 0x39);
  if (next !== 0x2b && next !== 0x23) return true;
  const after = byteAt(end + 1);
  return end - start > 1 && isWordByte(after) && after > 0x39;
}

/** Past one run of blanks with at most one line break, or one hyphen; -1 where the run parts two things. */
function separatorsEnd(from: number, length: number): number {
  let breaks = 0;
  let hyphens = 0;
  let blanks = 0;
  let p = from;
  while (p < length) {
    const b = byteAt(p);
    const width = b < 0x80 ? 1 : wideSeparator(p);
    if (width === 0) break;
    if (b === 0x0a) breaks++;
    else if (b === 0x2d || b === 0x5f || width < 0 || (b === 0xc2 && byteAt(p + 1) === 0xad)) hyphens++;
    else if (b === 0x20 || b === 0x09 || b === 0x0d || b >= 0x80) blanks += breaks === 0 ? 1 : 0;
    else break;
    p += width < 0 ? 3 : width;
  }
  if (breaks > 1 || hyphens > 1 || (hyphens === 1 && blanks > 0)) return -1;
  // "- " after a break is a bullet.
  if (breaks === 1 && hyphens === 1 && byteAt(from) !== 0x2d) return -1;
  return p;
}

/** Past a dash with a blank on both sides, -1 where none is. */
function dashEnd(from: number): number {
  if (byteAt(from) !== 0x20) return -1;
  const long = byteAt(from + 1) === 0xe2 && byteAt(from + 2) === 0x80 && (byteAt(from + 3) === 0x93 || byteAt(from + 3) === 0x94);
  const past = from + (long ? 4 : 2);
  return (long || byteAt(from + 1) === 0x2d) && byteAt(past) === 0x20 && isWordByte(byteAt(past + 1)) ? past + 1 : -1;
}

/** Width of a blank beyond ASCII, -3 for a hyphen, 0 for anything else. */
function wideSeparator(p: number): number {
  if (byteAt(p) === 0xc2) return byteAt(p + 1) === 0xa0 || byteAt(p + 1) === 0xad ? 2 : 0;
  if (byteAt(p) !== 0xe2 || byteAt(p + 1) !== 0x80) return 0;
  const last = byteAt(p + 2);
  if (last === 0x90 || last === 0x91 || last === 0x93) return -3;
  return last === 0x89 || last === 0xaf || last === 0x8b ? 3 : 0;
}
