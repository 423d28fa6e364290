import { detached } from "../../text/detached.js";
import { FEATURE_BITS, REACH, wordFeatures } from "./span-features.js";
import { CLASS_BITS, EDGE, readSpanWord, type SpanWord, type WordClasses } from "./span-words.js";

/** Begins, goes on, ends a span, is one alone; a word outside every span has the score 0. */
export const LABELS = 4;

/** As trained by tools/learn/train-spans.ts; the tables are bytes in base64. */
export interface SpanModelSource {
  readonly weights: string;
  readonly coarse: readonly number[];
  readonly fine: string;
  readonly usage: string;
  /** From label to label, outside first. */
  readonly steps: readonly (readonly number[])[];
}

/** A word with what it adds to the scores of the words around it. */
export interface WeighedWord extends SpanWord {
  /** By offset from -2 to 2 and label. */
  readonly scores: Int32Array;
}

/** Distinct words held; beyond, the table of words starts anew: memory stays constant over any input. */
const WORDS_HELD = 40_000;

export class SpanModel {
  readonly weights: Int8Array;
  readonly steps: readonly (readonly number[])[];
  readonly edge: WeighedWord;
  readonly #classes: WordClasses;
  readonly #words = new Map<string, WeighedWord>();

  constructor(source: SpanModelSource) {
    this.weights = new Int8Array(bytesOf(source.weights, LABELS << FEATURE_BITS).buffer);
    this.steps = source.steps;
    this.#classes = {
      coarse: source.coarse,
      fine: bytesOf(source.fine, 1 << CLASS_BITS),
      usage: bytesOf(source.usage, 1 << CLASS_BITS),
    };
    this.edge = this.#weigh(EDGE);
  }

  word(surface: string): WeighedWord {
    const known = this.#words.get(surface);
    if (known !== undefined) return known;
    if (this.#words.size >= WORDS_HELD) this.#words.clear();
    const read = this.#weigh(readSpanWord(surface, this.#classes));
    this.#words.set(detached(surface), read);
    return read;
  }

  #weigh(word: SpanWord): WeighedWord {
    const scores = new Int32Array((2 * REACH + 1) * LABELS);
    for (let offset = -REACH; offset <= REACH; offset++)
      for (const place of wordFeatures(word, offset))
        for (let label = 0; label < LABELS; label++)
          (scores[(offset + REACH) * LABELS + label] as number) += this.weights[place * LABELS + label] as number;
    return { ...word, scores };
  }
}

function bytesOf(base64: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const binary = atob(base64);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
