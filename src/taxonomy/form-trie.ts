import { isUpperAt } from "../text/fold.js";

/**
 * A row of the table is a node: where it comes from (the node before, twice, and whether anything lies between, and one), the hash of
 * the word or mark that leads there, the second hash of all letters so far, the form that ends there and one, its flags, and its further forms.
 */
export const ROW = 6;
export const FROM = 0;
export const HASH = 1;
export const PROOF = 2;
export const FORM = 3;
export const FLAGS = 4;
export const MORE = 5;
/** A further form that ends at a node: form, flags, and the next, as above. */
export const FURTHER_ROW = 3;

/** Of so many words at the end of a form it is known whether they end in "s". */
export const ENDING_BITS = 6;
/** Flags of an end: each part capitalised; cased as the form; endings of the last words; whether the last may end either way; the mark it begins with; whether a word or a mark follows. */
export const CAPITALISED = 1;
export const SENSITIVE = 2;
export const ENDINGS = 2;
export const ANY_ENDING = 1 << (ENDINGS + ENDING_BITS);
export const LEAD = 3 + ENDING_BITS;
export const WORD_FOLLOWS = 1 << 28;
export const MARK_FOLLOWS = 1 << 29;
/** The node is a mark's. */
export const IS_MARK = 1 << 30;
/** Which words or marks follow, as far as a bit for every twelfth of them tells: most steps that lead nowhere are not taken. */
export const FOLLOWERS = 16;
export const WAYS = WORD_FOLLOWS | MARK_FOLLOWS | (0xfff << FOLLOWERS);

/** The bit of a word or mark among those that follow. */
export function followerOf(hash: number): number {
  return 1 << (FOLLOWERS + (((hash >>> 16) * 12) >>> 16));
}

export const ROOT = 0;

/** What a trie is: made by `TrieBuilder`, read by `FormTrie`. Sizes are powers of two where a hash leads in. */
export interface TrieTables {
  /** Numbers of nodes, where the hash of a node's parent and word says; above the number what is left of that hash. */
  readonly slots: Int32Array;
  readonly nodes: Int32Array;
  readonly further: Int32Array;
  /** Bits for each word that is a form (with marks or without), and for each pair of words with which a longer form begins. */
  readonly singles: Int32Array;
  readonly pairs: Int32Array;
}

/** The trie of all spellings. A step looks at one line of the slots, which the second-level cache holds, and at one node. */
export class FormTrie {
  readonly tables: TrieTables;
  readonly #textOf: (form: number) => string;
  readonly #slots: Int32Array;
  readonly #nodes: Int32Array;
  readonly #further: Int32Array;
  readonly #mask: number;

  constructor(tables: TrieTables, textOf: (form: number) => string) {
    this.tables = tables;
    this.#textOf = textOf;
    this.#slots = tables.slots;
    this.#nodes = tables.nodes;
    this.#further = tables.further;
    this.#mask = tables.slots.length - 1;
  }

  get memoryBytes(): number {
    const { slots, nodes, further, singles, pairs } = this.tables;
    return [slots, nodes, further, singles, pairs].reduce((sum, table) => sum + table.byteLength, 0);
  }

  /** The node reached over a word or mark, 0 where there is none. */
  step(node: number, hash: number, apart: number): number {
    const slots = this.#slots;
    const nodes = this.#nodes;
    const mask = this.#mask;
    const from = fromOf(node, apart);
    const mixed = placeOf(from, hash);
    for (let at = mixed & mask; ; at = (at + 1) & mask) {
      const slot = slots[at] as number;
      if (slot === 0) return 0;
      if (((slot ^ mixed) & ~mask) !== 0) continue;
      const known = slot & mask;
      const row = known * ROW;
      if (nodes[row + FROM] === from && nodes[row + HASH] === hash) return known;
    }
  }

  /**
   * The nodes of the first words of all candidates, 0 where it is not the one looked at first. Without a branch: the reads of memory
   * do not wait for each other.
   */
  open(candidates: Int32Array, count: number, hashes: Int32Array, opened: Int32Array): void {
    const slots = this.#slots;
    const nodes = this.#nodes;
    const mask = this.#mask;
    const from = fromOf(ROOT, 0);
    for (let at = 0; at < count; at++) {
      const hash = hashes[(candidates[at] as number) >>> 2] as number;
      const mixed = placeOf(from, hash);
      const known = (slots[mixed & mask] as number) & mask;
      const row = known * ROW;
      const differs = ((nodes[row + FROM] as number) ^ from) | ((nodes[row + HASH] as number) ^ hash);
      opened[at] = known & ~((differs | -differs) >> 31);
    }
  }

  /** Whether the letters that lead to the node have this second hash too: 32 bits may agree by chance. */
  proves(node: number, proof: number): boolean {
    return this.#nodes[node * ROW + PROOF] === proof;
  }

  /** Whether words or marks go on from the node. */
  ways(node: number): number {
    return (this.#nodes[node * ROW + FLAGS] as number) & WAYS;
  }

  ends(node: number): boolean {
    return this.#nodes[node * ROW + FORM] !== 0;
  }

  /** What ends at a node: form and flags of the first, then of the others, by the number `more` gives (0 after the last). */
  form(node: number): number {
    return (this.#nodes[node * ROW + FORM] as number) - 1;
  }

  flags(node: number): number {
    return this.#nodes[node * ROW + FLAGS] as number;
  }

  more(node: number): number {
    return this.#nodes[node * ROW + MORE] as number;
  }

  furtherForm(more: number): number {
    return (this.#further[(more - 1) * FURTHER_ROW] as number) - 1;
  }

  furtherFlags(more: number): number {
    return this.#further[(more - 1) * FURTHER_ROW + 1] as number;
  }

  furtherMore(more: number): number {
    return this.#further[(more - 1) * FURTHER_ROW + 2] as number;
  }

  casingAgrees(form: number, flags: number, words: string): boolean {
    return (flags & CAPITALISED) !== 0 ? partsAreCapitalised(words) : casedLike(words, this.#textOf(form));
  }
}

export function fromOf(node: number, apart: number): number {
  return node * 2 + apart + 1;
}

/** Marks have numbers of their own instead of a hash. */
export function markHash(char: number): number {
  return -1 - char;
}

/** Where a node is looked for first. */
export function placeOf(from: number, hash: number): number {
  let mixed = Math.imul(Math.imul(from, 0x9e3779b1) ^ hash, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return mixed;
}

/** The mark a form begins with (".NET"), 0 for a letter. */
export function leadOf(flags: number): number {
  return (flags >>> LEAD) & 0x7f;
}

/** Whether the words end in "s" where those of the form do (a bit each, the last word first), or the last may end either way. */
export function endingsAgree(flags: number, endings: number): boolean {
  const differ = ((flags >>> ENDINGS) ^ endings) & ((1 << ENDING_BITS) - 1);
  return differ === 0 || (differ === 1 && (flags & ANY_ENDING) !== 0);
}

export function watchesCase(flags: number): boolean {
  return (flags & (CAPITALISED | SENSITIVE)) !== 0;
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
