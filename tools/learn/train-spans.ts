/**
 * Writes data/spans/model.json: the weights of the span labeller, trained on the train part of SkillSpan (MIT) alone, and classes of words counted
 * in the shared postings. Run by hand: `GROUNDWORK_SHARED=… npx tsx tools/learn/train-spans.ts`, about two minutes; the same input gives the same file.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { maskMarkup } from "../../src/postings/mask-markup.js";
import { findMentions } from "../../src/skills/find-mentions.js";
import { tagsOf } from "../../src/skills/spans/label-spans.js";
import { FEATURE_BITS, PLACE_FEATURES, REACH, wordFeatures, writePlaceFeatures } from "../../src/skills/spans/span-features.js";
import { EDGE, readSpanWord, spanTokens, type WordClasses } from "../../src/skills/spans/span-words.js";
import type { CompiledTaxonomy } from "../../src/taxonomy/compiled.js";
import { loadTaxonomy } from "../../src/taxonomy/taxonomy.js";
import { type AnnotatedSentence, readConll } from "../corpora/conll.js";
import { SHARED } from "../corpora/shared-folder.js";
import { readSharedTexts } from "../corpora/shared-texts.js";
import { generator, learnWordClasses } from "./word-classes.js";

const LABELS = 5;
const ROUNDS = 14;
/** Rounds whose weights are averaged. */
const AVERAGED_FROM = 5;
/** Inverse strength of the penalty on large weights, and the first step's length. */
const PENALTY = 0.1;
const STEP = 0.03;
/** Weights are whole numbers of this part. */
const PART = 16;
/** A smaller weight is none. */
const LEAST = 2;
const SEEN = 2;
const FOLLOWS: readonly (readonly number[])[] = [
  [0, 1, 4],
  [2, 3],
  [2, 3],
  [0, 1, 4],
  [0, 1, 4],
];

const root = join(import.meta.dirname, "..", "..");
const taxonomy = loadTaxonomy(JSON.parse(readFileSync(join(root, "data", "compiled", "taxonomy.json"), "utf8")) as CompiledTaxonomy);
const classes = learnWordClasses(readSharedTexts(45).map(({ text }) => maskMarkup(text)));

interface Example {
  readonly features: readonly (readonly number[])[];
  readonly labels: Int8Array;
}

function exampleOf(sentence: AnnotatedSentence, known: WordClasses): Example {
  const tokens = spanTokens(sentence.text, 0, sentence.text.length);
  const words = tokens.map(({ start, end }) => readSpanWord(sentence.text.slice(start, end), known));
  const tags = tagsOf(tokens, findMentions(sentence.text, taxonomy));
  const place = new Int32Array(PLACE_FEATURES);
  let cue = 0;
  const features = words.map((word, i) => {
    const found: number[] = [];
    for (let offset = -REACH; offset <= REACH; offset++) found.push(...wordFeatures(words[i + offset] ?? EDGE, offset));
    writePlaceFeatures(place, words, tags, i, cue);
    cue = word.cue !== 0 ? word.cue : word.stops ? 0 : cue;
    return [...found, ...place];
  });
  const labels = new Int8Array(tokens.length);
  const spanOf = tokens.map(({ start, end }) => {
    const [at] = sentence.tokensOf(start, end);
    return sentence.knowledge.findIndex(([from, to]) => from <= at && at <= to);
  });
  spanOf.forEach((span, i) => {
    if (span < 0) return;
    const opens = spanOf[i - 1] !== span;
    const closes = spanOf[i + 1] !== span;
    labels[i] = opens ? (closes ? 4 : 1) : closes ? 3 : 2;
  });
  return { features, labels };
}

const examples = ["tech", "house"]
  .flatMap((set) => readConll(join(SHARED, "gold", "skillspan", `skillspan_${set}_train.conll`)))
  .map((sentence) => exampleOf(sentence, classes))
  .filter(({ labels }) => labels.length > 0);
const seen = new Uint8Array(1 << FEATURE_BITS);
for (const { features } of examples) for (const at of features.flat()) seen[at] = Math.min(SEEN, (seen[at] as number) + 1);

const weights = new Float64Array(LABELS << FEATURE_BITS);
const steps = new Float64Array(LABELS * LABELS);
const sums = { weights: new Float64Array(weights.length), steps: new Float64Array(steps.length) };

const random = generator(7);
const order = examples.map((_, i) => i);
const decay = 1 / (PENALTY * examples.length);
let scale = 1;
let updates = 0;
for (let round = 1; round <= ROUNDS; round++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  let likelihood = 0;
  for (const at of order) likelihood += learn(examples[at] as Example);
  rescale();
  if (round >= AVERAGED_FROM) {
    weights.forEach((value, i) => {
      (sums.weights[i] as number) += value;
    });
    steps.forEach((value, i) => {
      (sums.steps[i] as number) += value;
    });
  }
  console.log(`round ${round}: log likelihood ${likelihood.toFixed(0)}`);
}
write();

/** One step up the likelihood of the example's labels; returns it. */
function learn({ features, labels }: Example): number {
  const rate = 1 / (decay * (1 / (decay * STEP) + updates++));
  scale *= 1 - rate * decay;
  if (scale < 1e-5) rescale();
  for (let i = 0; i < steps.length; i++) (steps[i] as number) *= 1 - rate * decay;
  const n = labels.length;
  const scores = new Float64Array(n * LABELS);
  features.forEach((found, i) => {
    for (const place of found)
      if (seen[place] === SEEN)
        for (let l = 0; l < LABELS; l++) (scores[i * LABELS + l] as number) += (weights[place * LABELS + l] as number) * scale;
  });
  const { forward, backward, total } = sumsOver(scores, n);
  let gold = 0;
  const change = new Float64Array(LABELS * LABELS);
  for (let i = 0; i < n; i++) {
    const label = labels[i] as number;
    gold += scores[i * LABELS + label] as number;
    if (i > 0) {
      const before = (labels[i - 1] as number) * LABELS + label;
      gold += steps[before] as number;
      (change[before] as number) += 1;
      for (let p = 0; p < LABELS; p++)
        for (const q of FOLLOWS[p] as readonly number[])
          (change[p * LABELS + q] as number) -= Math.exp(
            (forward[(i - 1) * LABELS + p] as number) +
              (steps[p * LABELS + q] as number) +
              (scores[i * LABELS + q] as number) +
              (backward[i * LABELS + q] as number) -
              total,
          );
    }
    for (let l = 0; l < LABELS; l++) {
      const likely = Math.exp((forward[i * LABELS + l] as number) + (backward[i * LABELS + l] as number) - total);
      const missing = (l === label ? 1 : 0) - likely;
      if (Math.abs(missing) < 1e-4) continue;
      for (const place of features[i] as readonly number[])
        if (seen[place] === SEEN) (weights[place * LABELS + l] as number) += (rate * missing) / scale;
    }
  }
  for (let k = 0; k < change.length; k++) (steps[k] as number) += rate * (change[k] as number);
  return gold - total;
}

function sumsOver(scores: Float64Array, n: number): { forward: Float64Array; backward: Float64Array; total: number } {
  const forward = new Float64Array(n * LABELS).fill(-1e9);
  const backward = new Float64Array(n * LABELS).fill(-1e9);
  for (const l of [0, 1, 4]) forward[l] = scores[l] as number;
  for (let i = 1; i < n; i++)
    for (let l = 0; l < LABELS; l++) {
      const ways = FOLLOWS.flatMap((next, p) =>
        next.includes(l) ? [(forward[(i - 1) * LABELS + p] as number) + (steps[p * LABELS + l] as number)] : [],
      );
      forward[i * LABELS + l] = logSum(ways) + (scores[i * LABELS + l] as number);
    }
  for (const l of [0, 3, 4]) backward[(n - 1) * LABELS + l] = 0;
  for (let i = n - 2; i >= 0; i--)
    for (let l = 0; l < LABELS; l++)
      backward[i * LABELS + l] = logSum(
        (FOLLOWS[l] as readonly number[]).map(
          (q) => (steps[l * LABELS + q] as number) + (scores[(i + 1) * LABELS + q] as number) + (backward[(i + 1) * LABELS + q] as number),
        ),
      );
  const last = (n - 1) * LABELS;
  return { forward, backward, total: logSum([0, 3, 4].map((l) => forward[last + l] as number)) };
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

function rescale(): void {
  for (let i = 0; i < weights.length; i++) (weights[i] as number) *= scale;
  scale = 1;
}

/** A word outside every span scores 0: what it would score is taken off the others. */
function write(): void {
  const rounds = ROUNDS - AVERAGED_FROM + 1;
  const whole = (value: number) => Math.max(-127, Math.min(127, Math.round((value / rounds) * PART)));
  const weight = (value: number) => (Math.abs(whole(value)) < LEAST ? 0 : whole(value));
  const table = new Int8Array((LABELS - 1) << FEATURE_BITS);
  for (let place = 0; place < 1 << FEATURE_BITS; place++)
    for (let l = 1; l < LABELS; l++)
      table[place * (LABELS - 1) + l - 1] = weight((sums.weights[place * LABELS + l] as number) - (sums.weights[place * LABELS] as number));
  const text = `${JSON.stringify({
    weights: base64(table),
    coarse: classes.coarse,
    fine: base64(classes.fine),
    usage: base64(classes.usage),
    steps: Array.from({ length: LABELS }, (_, p) =>
      Array.from({ length: LABELS }, (_, q) => Math.round(((sums.steps[p * LABELS + q] as number) / rounds) * PART)),
    ),
  })}\n`;
  mkdirSync(join(root, "data", "spans"), { recursive: true });
  writeFileSync(join(root, "data", "spans", "model.json"), text);
  console.log(`${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped; ${table.filter((x) => x !== 0).length} weights`);
}

function base64(bytes: Int8Array | Uint8Array): string {
  return Buffer.from(bytes.buffer).toString("base64");
}
