/**
 * Writes src/postings/zones/line-words.ts: what a line's words tell about what it is for, learnt from the lines of the shared postings that stand
 * under plain headings. Run by hand, some seconds: `GROUNDWORK_SHARED=… npx tsx tools/learn/train-zones.ts [POSTINGS.jsonl …]`; the postings of the gold and of
 * the files named are left out, so that they can measure.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { maskMarkup } from "../../src/postings/mask-markup.js";
import { unwrapLines } from "../../src/postings/zones/join-wrapped.js";
import { lineFeatures } from "../../src/postings/zones/line-score.js";
import type { PostingZone } from "../../src/postings/zones/posting-zone.js";
import { zoneLines } from "../../src/postings/zones/zone-lines.js";
import { byCodeUnit } from "../../src/schema/canonical.js";
import { SHARED } from "../corpora/shared-folder.js";
import { readSharedTexts } from "../corpora/shared-texts.js";
import { generator } from "./word-classes.js";

const PURPOSE: Readonly<Partial<Record<PostingZone, number>>> = { required: 0, preferred: 0, duty: 1, company: 2, perks: 2, legal: 2 };
const PURPOSES = 3;
/** Postings that a word must stand in, and words that are kept: those whose weights move most lines. */
const SEEN_IN = 80;
const KEPT = 900;
const ROUNDS = 4;
const STEP = 0.3;
const PENALTY = 0.0002;
/** A line whose words speak so clearly for another purpose, in natural logarithms, stands under a heading it does not belong to. */
const MISPLACED = 2.2;
/** Weights are whole numbers of this part of a natural logarithm; a smaller one than LEAST is none. */
const PART = 8;
const LEAST = 2;
const LINE_CHARACTERS = 120;

interface Line {
  readonly words: readonly string[];
  readonly purpose: number;
}

const beginning = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "")
    .slice(0, 90);

function readLines(): { lines: Line[]; postings: Map<string, number> } {
  const seen = new Set<string>();
  for (const path of [join(SHARED, "gold/postings/postings.jsonl"), ...process.argv.slice(2)])
    for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean))
      seen.add(beginning((JSON.parse(line) as { text: string }).text));
  const lines: Line[] = [];
  const postings = new Map<string, number>();
  for (const { text: given } of readSharedTexts(1000)) {
    const key = beginning(given);
    if (seen.has(key)) continue;
    seen.add(key);
    const { text } = unwrapLines(maskMarkup(given), 0);
    const own = zoneLines(text).flatMap((line) => {
      const purpose = PURPOSE[line.zone];
      const words = [...lineFeatures(text.slice(line.start, line.end))];
      return line.heading || line.under === null || purpose === undefined || words.length < 5 ? [] : [{ words, purpose }];
    });
    for (const word of new Set(own.flatMap(({ words }) => words))) postings.set(word, (postings.get(word) ?? 0) + 1);
    for (const line of own) lines.push(line);
  }
  return { lines, postings };
}

/** Multinomial logistic regression, step by step with steps that shrink where a weight has moved much. */
function learn(lines: readonly Line[], vocabulary: readonly string[]): Map<string, Float64Array> {
  const weights = new Map([...vocabulary, "*"].map((word) => [word, new Float64Array(PURPOSES)]));
  const moved = new Map([...weights.keys()].map((word) => [word, new Float64Array(PURPOSES).fill(1e-6)]));
  const random = generator(1);
  const order = [...lines];
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as Line, order[i] as Line];
    }
    for (const { words, purpose } of order) {
      const known = [...words, "*"].filter((word) => weights.has(word));
      const scores = scoresOf(known, weights);
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const all = shares.reduce((sum, share) => sum + share, 0);
      for (let k = 0; k < PURPOSES; k++) {
        const error = (shares[k] as number) / all - (k === purpose ? 1 : 0);
        for (const word of known) step(weights.get(word) as Float64Array, moved.get(word) as Float64Array, k, error);
      }
    }
  }
  return weights;
}

function step(weight: Float64Array, moved: Float64Array, k: number, error: number): void {
  const slope = error + PENALTY * Math.sign(weight[k] as number);
  moved[k] = (moved[k] as number) + slope * slope;
  weight[k] = (weight[k] as number) - (STEP * slope) / Math.sqrt(moved[k] as number);
}

function scoresOf(words: readonly string[], weights: ReadonlyMap<string, Float64Array>): number[] {
  const scores = new Array<number>(PURPOSES).fill(0);
  for (const word of words)
    weights.get(word)?.forEach((weight, k) => {
      scores[k] = (scores[k] as number) + weight;
    });
  return scores;
}

const { lines, postings } = readLines();
const vocabulary = [...postings].filter(([, n]) => n >= SEEN_IN).map(([word]) => word);
const first = learn(lines, vocabulary);
const placed = lines.filter(({ words, purpose }) => {
  const scores = scoresOf([...words, "*"], first);
  return Math.max(...scores) - (scores[purpose] as number) <= MISPLACED;
});
const second = learn(placed, vocabulary);
const weightOf = (word: string) => Math.max(...(second.get(word) as Float64Array).map(Math.abs)) * Math.sqrt(postings.get(word) as number);
const kept = [...vocabulary].sort((a, b) => weightOf(b) - weightOf(a) || byCodeUnit(a, b)).slice(0, KEPT);
const rows = [...learn(placed, kept)]
  .map(([word, weights]) => {
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / PURPOSES;
    return { word, parts: [...weights].map((weight) => Math.round((weight - mean) * PART) || 0) };
  })
  .filter(({ word, parts }) => word === "*" || parts.some((part) => Math.abs(part) >= LEAST))
  .sort((a, b) => byCodeUnit(a.word, b.word))
  .map(({ word, parts }) => `${word}: ${parts.join(" ")};`);
const printed: string[] = [];
for (const row of rows) {
  const last = printed.at(-1);
  if (last !== undefined && last.length + row.length < LINE_CHARACTERS) printed[printed.length - 1] = `${last} ${row}`;
  else printed.push(`  ${row}`);
}
const path = join(import.meta.dirname, "..", "..", "src", "postings", "zones", "line-words.ts");
writeFileSync(
  path,
  `/**
 * What words of a line tell about what it is for: weights for what is asked, what is done, and what stands apart (the employer, its offers, the law),
 * in eighths of a natural logarithm. "^" marks a line's first word or its first two; "*" stands for every line. Written by tools/learn/train-zones.ts.
 */
export const LINE_WORDS = \`
${printed.join("\n")}
\`;
`,
);
console.log(`${lines.length} lines, ${placed.length} of them placed, ${rows.length} words`);
