/**
 * Writes src/postings/doubts/doubt-weights.ts from data/doubts/labels.json: a logistic regression on the skills that the rules leave out of
 * labelled ads. Run by hand: `npx tsx tools/learn/train-doubts.ts`, some seconds; the same input gives the same file. `--check` writes nothing: it
 * leaves out every sixth set at a time and prints what is let in of those, right and wrong, and the F1 of all skills before and after.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FEATURE_BITS } from "../../src/postings/doubts/doubt-features.js";
import { COUNTS, PART, sumOf } from "../../src/postings/doubts/weigh.js";
import { learnWeights, wholeWeights } from "./learn-weights.js";
import { packWeights } from "./pack-weights.js";
import { unpackLabelled } from "./packed-numbers.js";

/** A feature of fewer doubts tells nothing. */
const SEEN = 3;
const PENALTY = 6;
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

const root = join(import.meta.dirname, "..", "..");
const sets = (JSON.parse(readFileSync(join(root, "data", "doubts", "labels.json"), "utf8")) as Packed[][]).map((ads) =>
  ads.map(([listed, read, paired, packed]): Ad => ({ listed, read, paired, doubts: unpackLabelled(packed) })),
);

function learn(doubts: readonly Doubt[]): Int8Array {
  const examples = doubts.map(({ listed, features }) => ({ places: features, isOne: listed, counts: 1 }));
  return wholeWeights(
    learnWeights(examples, 1 << FEATURE_BITS, () => PENALTY, SEEN),
    PART,
    1,
  );
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
    `/** Weights of what stands around a doubted skill, packed as weigh.ts reads them. Written by tools/learn/train-doubts.ts. */\nexport const DOUBT_WEIGHTS =\n  "${text}";\n`,
  );
  console.log(`${text.length} characters`);
}
