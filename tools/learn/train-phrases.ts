/**
 * Writes src/postings/phrases/phrase-weights.ts from data/phrases/labels.json: a logistic regression on the phrases of labelled ads that no
 * name covers. Run by hand: `npx tsx tools/learn/train-phrases.ts`, some seconds; the same input gives the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PHRASE_PART } from "../../src/postings/phrases/find-phrases.js";
import { PHRASE_BITS } from "../../src/postings/phrases/phrase-line.js";
import { type LearntFrom, learnWeights, wholeWeights } from "./learn-weights.js";
import { packWeights } from "./pack-weights.js";
import { unpackLabelled } from "./packed-numbers.js";

/** A feature of fewer phrases tells nothing. */
const SEEN = 3;
const PENALTY = 4;

const root = join(import.meta.dirname, "..", "..");
const { oneIn, phrases } = JSON.parse(readFileSync(join(root, "data", "phrases", "labels.json"), "utf8")) as {
  oneIn: number;
  phrases: string;
};
const examples = unpackLabelled(phrases).map(
  ({ listed, features }): LearntFrom => ({ places: features, isOne: listed, counts: listed === 1 ? 1 : oneIn }),
);
const weights = wholeWeights(
  learnWeights(examples, 1 << PHRASE_BITS, () => PENALTY, SEEN),
  PHRASE_PART,
  1,
);
const text = packWeights(weights);
writeFileSync(
  join(root, "src", "postings", "phrases", "phrase-weights.ts"),
  `/** Weights of what stands in and around a phrase, packed as find-phrases.ts reads them. Written by tools/learn/train-phrases.ts. */\nexport const PHRASE_WEIGHTS =\n  "${text}";\n`,
);
console.log(`${examples.length} phrases, ${text.length} characters`);
