/**
 * Writes src/postings/doubts/doubt-weights.ts from data/doubts/labels.json: a logistic regression on the skills that the rules leave out of
 * labelled ads. Run by hand: `npx tsx tools/train-doubts.ts`, some seconds; the same input gives the same file. `--check` writes nothing: it
 * leaves out every sixth set at a time and prints what is let in of those, right and wrong, and the F1 of all skills before and after.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FEATURE_BITS } from "../src/postings/doubts/doubt-features.js";
import { COUNTS, PART, sumOf } from "../src/postings/doubts/weigh.js";
import { packWeights } from "./pack-weights.js";

const PENALTY = 6;
const STEPS = 250;
const STEP = 0.05;
/** A feature of fewer doubts tells nothing. */
const SEEN = 3;
const MOST = 127;
const FOLDS = 6;

interface Doubt {
  readonly listed: 0 | 1;
  readonly features: readonly number[];
}

interface Ad {
  readonly listed: number;
  readonly read: number;
  readonly paired: number;
  readonly doubts: readonly Doubt[];
}

type Packed = readonly [listed: number, read: number, paired: number, doubts: string];

const root = join(import.meta.dirname, "..");
const sets = (JSON.parse(readFileSync(join(root, "data", "doubts", "labels.json"), "utf8")) as Packed[][]).map((ads) =>
  ads.map(([listed, read, paired, packed]): Ad => ({ listed, read, paired, doubts: unpack(packed) })),
);

function unpack(base64: string): Doubt[] {
  const bytes = Buffer.from(base64, "base64");
  const numbers = Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readUInt16LE(2 * i));
  const doubts: Doubt[] = [];
  for (let i = 0; i < numbers.length; i += 2 + (numbers[i + 1] as number))
    doubts.push({ listed: numbers[i] as 0 | 1, features: numbers.slice(i + 2, i + 2 + (numbers[i + 1] as number)) });
  return doubts;
}

function learn(doubts: readonly Doubt[]): Int8Array {
  const size = 1 << FEATURE_BITS;
  const seen = new Uint32Array(size);
  for (const { features } of doubts) for (const feature of features) seen[feature] = (seen[feature] as number) + 1;
  const used = [...seen.keys()].filter((feature) => (seen[feature] as number) >= SEEN);
  const [weights, slope, mean, square] = Array.from({ length: 4 }, () => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= STEPS; step++) {
    for (const feature of used) slope[feature] = PENALTY * (weights[feature] as number);
    for (const { listed, features } of doubts) {
      const sum = features.reduce((total, feature) => total + (weights[feature] as number), 0);
      const missed = 1 / (1 + Math.exp(-sum)) - listed;
      for (const feature of features) slope[feature] = (slope[feature] as number) + missed;
    }
    for (const feature of used) {
      const g = slope[feature] as number;
      mean[feature] = 0.9 * (mean[feature] as number) + 0.1 * g;
      square[feature] = 0.99 * (square[feature] as number) + 0.01 * g * g;
      const far = (mean[feature] as number) / (1 - 0.9 ** step) / (Math.sqrt((square[feature] as number) / (1 - 0.99 ** step)) + 1e-8);
      weights[feature] = (weights[feature] as number) - STEP * far;
    }
  }
  return Int8Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight * PART))));
}

function check(): void {
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    learn(sets.filter((_, set) => set % FOLDS !== fold).flatMap((ads) => ads.flatMap(({ doubts }) => doubts))),
  );
  for (const [set, ads] of sets.entries()) {
    const letIn = ads.flatMap(({ doubts }) => doubts).filter(({ features }) => sumOf(features, tables[set % FOLDS] as Int8Array) > COUNTS);
    const right = letIn.filter(({ listed }) => listed === 1).length;
    const total = (of: (ad: Ad) => number): number => ads.reduce((sum, ad) => sum + of(ad), 0);
    const [listed, read, paired] = [total((ad) => ad.listed), total((ad) => ad.read), total((ad) => ad.paired)];
    const before = (2 * paired) / (listed + read);
    const after = (2 * (paired + right)) / (listed + read + letIn.length);
    console.log(`set ${set}: ${right} right, ${letIn.length - right} wrong; F1 ${before.toFixed(3)} to ${after.toFixed(3)}`);
  }
}

if (process.argv.includes("--check")) check();
else {
  const text = packWeights(learn(sets.flatMap((ads) => ads.flatMap(({ doubts }) => doubts))));
  writeFileSync(
    join(root, "src", "postings", "doubts", "doubt-weights.ts"),
    `/** Weights of what stands around a doubted skill, packed as weigh.ts reads them. Written by tools/train-doubts.ts. */\nexport const DOUBT_WEIGHTS =\n  "${text}";\n`,
  );
  console.log(`${text.length} characters`);
}
