import { casingAgrees } from "./casing.js";
import { type MatcherExports, openModule } from "./open-module.js";
import type { TrieTables } from "./trie-tables.js";

/** Matches of one text: `start`, `end`, `form` by threes. Reused between calls: read it before the next scan. */
export interface Hits {
  count: number;
  values: Int32Array;
}

const encoder = new TextEncoder();

/**
 * Leftmost-longest, whole words. What reads and walks is a module of WebAssembly (assembly/), because it reads sixteen letters at once: each
 * word gets a hash, two bitmaps say for each whether any form is this word, or begins with this and the next one; only there the trie is walked.
 */
export class Matcher {
  readonly #hits: Hits = { count: 0, values: new Int32Array(3 * 256) };
  readonly #module: MatcherExports;
  readonly #target: Uint8Array;
  readonly #found: Int32Array;
  #text = "";
  #turnStart = 0;

  constructor(tables: TrieTables, textOf: (form: number) => string) {
    this.#module = openModule(tables, (form, flags, start, end) => {
      const words = this.#text.slice(this.#turnStart + start, this.#turnStart + end);
      return casingAgrees(words, textOf(form), flags);
    });
    const { memory, TEXT, CAPACITY, HITS } = this.#module;
    this.#target = new Uint8Array(memory.buffer, TEXT.value, CAPACITY.value);
    this.#found = new Int32Array(memory.buffer, HITS.value);
  }

  /** All that the module holds: its tables and what it reads into. */
  get memoryBytes(): number {
    return this.#module.memory.buffer.byteLength;
  }

  scan(text: string): Hits {
    const module = this.#module;
    this.#hits.count = 0;
    this.#text = text;
    for (let from = 0; from < text.length; ) {
      const { read, written } = encoder.encodeInto(from === 0 ? text : text.slice(from), this.#target);
      const isLast = from + read >= text.length;
      this.#turnStart = from;
      const cut = module.scan(written, from === 0, isLast);
      this.#take(module.hitCount(), from);
      if (isLast) break;
      from += module.unitsBefore(cut);
    }
    this.#text = "";
    return this.#hits;
  }

  /** What was found in one turn. A loop: most texts have few matches, and a view of them costs as much as a hundred. */
  #take(count: number, from: number): void {
    const hits = this.#hits;
    const first = hits.count * 3;
    const last = first + count * 3;
    if (last > hits.values.length) {
      const wider = new Int32Array(Math.max(last, hits.values.length * 2));
      wider.set(hits.values);
      hits.values = wider;
    }
    const values = hits.values;
    const found = this.#found;
    for (let to = first, at = 0; to < last; to += 3, at += 3) {
      values[to] = (found[at] as number) + from;
      values[to + 1] = (found[at + 1] as number) + from;
      values[to + 2] = found[at + 2] as number;
    }
    hits.count += count;
  }
}
