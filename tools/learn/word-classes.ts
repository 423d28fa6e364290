/** Classes of words learnt from where they stand in unlabelled postings: counts only, nothing of the texts. */

import { byCodeUnit } from "../../src/schema/canonical.js";
import { bareWord, CLASS_BITS, hashWord, spanTokens, type WordClasses } from "../../src/skills/spans/span-words.js";

const SEEN = 15;
const NEIGHBOURS = 400;
const DIMENSIONS = 128;
const COARSE = 60;
const FINE = 250;
const ROUNDS = 14;

interface Counted {
  n: number;
  capital: number;
}

export function learnWordClasses(texts: readonly string[]): WordClasses {
  const lines = texts.flatMap((text) =>
    text.split("\n").map((line) => spanTokens(line, 0, line.length).map((t) => line.slice(t.start, t.end))),
  );
  const counts = new Map<string, Counted>();
  for (const line of lines)
    line.forEach((surface, i) => {
      const count = counts.get(bareWord(surface)) ?? { n: 0, capital: 0 };
      count.n++;
      if (i > 0 && /^\p{Lu}/u.test(surface)) count.capital++;
      counts.set(bareWord(surface), count);
    });
  const words = [...counts].filter(([, { n }]) => n >= SEEN).sort((a, b) => b[1].n - a[1].n || byCodeUnit(a[0], b[0]));
  const vectors = vectorsOf(
    words.map(([word]) => word),
    lines,
  );
  const weights = words.map(([, { n }]) => Math.log(1 + n));
  const fine = cluster(vectors, weights, FINE);
  const coarse = cluster(fine.centres, fine.sizes, COARSE);
  const size = 1 << CLASS_BITS;
  const classes: WordClasses = {
    coarse: [0, ...coarse.nearest].map((k, at) => (at === 0 ? 0 : k + 1)),
    fine: new Uint8Array(size),
    usage: new Uint8Array(size),
  };
  words.forEach(([word, { n, capital }], i) => {
    const slot = hashWord(word) & (size - 1);
    if (classes.usage[slot] !== 0) return;
    classes.fine[slot] = (fine.nearest[i] as number) + 1;
    classes.usage[slot] = 1 + Math.min(6, Math.floor(Math.log(n / 10) / Math.log(4))) * 4 + Math.min(3, Math.floor((4 * capital) / n));
  });
  return classes;
}

/** Which of the commonest words stand right before and after, weighed by surprise, in fewer dimensions. */
function vectorsOf(words: readonly string[], lines: readonly (readonly string[])[]): Float32Array[] {
  const id = new Map(words.map((word, i) => [word, i]));
  const side = NEIGHBOURS + 2;
  const width = 2 * side;
  const found = words.map(() => new Float32Array(width));
  const neighbour = (line: readonly number[], i: number) => {
    if (i < 0 || i >= line.length) return NEIGHBOURS;
    const at = line[i] as number;
    return at >= 0 && at < NEIGHBOURS ? at : NEIGHBOURS + 1;
  };
  for (const line of lines) {
    const ids = line.map((surface) => id.get(bareWord(surface)) ?? -1);
    ids.forEach((at, i) => {
      if (at < 0) return;
      const vector = found[at] as Float32Array;
      (vector[neighbour(ids, i - 1)] as number)++;
      (vector[side + neighbour(ids, i + 1)] as number)++;
    });
  }
  const columns = new Float64Array(width);
  for (const vector of found)
    vector.forEach((n, k) => {
      (columns[k] as number) += n;
    });
  const total = columns.reduce((sum, n) => sum + n, 0);
  const random = generator(1);
  const projection = Array.from({ length: width }, () =>
    Float32Array.from({ length: DIMENSIONS }, () => random() + random() + random() - 1.5),
  );
  return found.map((vector) => {
    const sum = vector.reduce((a, b) => a + b, 0);
    const out = new Float32Array(DIMENSIONS);
    vector.forEach((n, k) => {
      if (n === 0) return;
      const surprise = Math.log((n * total) / (sum * (columns[k] as number) ** 0.75 * total ** 0.25));
      if (surprise > 0)
        (projection[k] as Float32Array).forEach((x, d) => {
          (out[d] as number) += surprise * x;
        });
    });
    return normed(out);
  });
}

interface Clusters {
  readonly nearest: readonly number[];
  readonly centres: readonly Float32Array[];
  /** Weight of the words in each. */
  readonly sizes: readonly number[];
}

function cluster(vectors: readonly Float32Array[], weights: readonly number[], k: number): Clusters {
  const step = Math.max(1, Math.floor(Math.min(vectors.length, 6000) / k));
  let centres = Array.from({ length: k }, (_, at) => vectors[at * step] as Float32Array);
  let nearest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    nearest = vectors.map((vector) => bestOf(centres, vector));
    const sums = centres.map(() => new Float32Array(DIMENSIONS));
    vectors.forEach((vector, i) => {
      const sum = sums[nearest[i] as number] as Float32Array;
      for (let d = 0; d < DIMENSIONS; d++) (sum[d] as number) += (weights[i] as number) * (vector[d] as number);
    });
    centres = sums.map(normed);
  }
  const sizes = centres.map(() => 0);
  nearest.forEach((at, i) => {
    (sizes[at] as number) += weights[i] as number;
  });
  return { nearest, centres, sizes };
}

function bestOf(centres: readonly Float32Array[], vector: Float32Array): number {
  let best = -2;
  let at = 0;
  centres.forEach((centre, k) => {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += (centre[d] as number) * (vector[d] as number);
    if (sum > best) {
      best = sum;
      at = k;
    }
  });
  return at;
}

function normed(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  return vector.map((x) => x / length);
}

export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 4294967296;
  };
}
