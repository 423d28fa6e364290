/**
 * Writes src/gap/told/behaviour-weights.ts from data/told/labels.json: a logistic regression on pairs of a sentence and a behaviour. Run by
 * hand: `npx tsx tools/train-behaviour.ts`, half a minute; the same input gives the same file. `--check` writes nothing: it leaves out one set
 * of labels at a time and prints how what was left out is judged.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judgeBehaviour, PART } from "../src/gap/told/behaviour-lines.js";
import { BEHAVIOUR_KINDS } from "../src/gap/told/behaviours.js";
import { WEIGHT_BITS, weightPlace } from "../src/gap/told/line-features.js";
import { hashWord } from "../src/skills/spans/span-words.js";
import { type LearntFrom, learnWeights, wholeWeights } from "./learn-weights.js";
import { packWeights } from "./pack-weights.js";

const NONE = 0;
const MET = 2;
/** How much a sentence counts as one that shows nothing where the CV shows the behaviour elsewhere, or in part: it may. */
const PERHAPS = 0.05;
/** Of weights for all behaviours, for one kind, for one alone. */
const PENALTIES = [1, 2, 2] as const;
/** A smaller weight is none. */
const LEAST = 2;

interface Labels {
  readonly skills: readonly string[];
  readonly sentences: readonly string[];
  readonly labels: readonly (readonly number[])[];
}

const root = join(import.meta.dirname, "..");
const { skills, sentences, labels } = JSON.parse(readFileSync(join(root, "data", "told", "labels.json"), "utf8")) as Labels;
const read = sentences.map(unpackSentences);
const kinds = new Map(BEHAVIOUR_KINDS);

function unpackSentences(base64: string): number[][] {
  const bytes = Buffer.from(base64, "base64");
  const numbers = Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readUInt16LE(2 * i));
  const found: number[][] = [];
  for (let i = 0; i < numbers.length; i += 1 + (numbers[i] as number)) found.push(numbers.slice(i + 1, i + 1 + (numbers[i] as number)));
  return found;
}

const penalties = new Map<number, number>();

function placesOf(features: readonly number[], skill: string): number[] {
  return ["", kinds.get(skill) as string, skill].flatMap((of, depth) =>
    features.map((feature) => {
      const place = weightPlace(feature, hashWord(of));
      penalties.set(place, PENALTIES[depth] as number);
      return place;
    }),
  );
}

function examplesOf(known: readonly (readonly number[])[]): LearntFrom[] {
  return known.flatMap(([, cv, skill, verdict, ...quoted]) =>
    (read[cv as number] as number[][]).flatMap((features, i): LearntFrom[] => {
      if (features.length === 0) return [];
      const shows = verdict === MET && quoted.includes(i);
      const counts = shows || verdict === NONE ? 1 : PERHAPS;
      return [{ places: placesOf(features, skills[skill as number] as string), isOne: shows ? 1 : 0, counts }];
    }),
  );
}

function learn(examples: readonly LearntFrom[]): Int8Array {
  const weights = learnWeights(examples, 1 << WEIGHT_BITS, (place) => penalties.get(place) as number);
  return wholeWeights(weights, PART, LEAST);
}

function check(set: number): void {
  const table = learn(examplesOf(labels.filter(([of]) => of !== set)));
  const shown = [0, 0, 0];
  const all = [0, 0, 0];
  for (const [, cv, skill, verdict] of labels.filter(([of]) => of === set)) {
    const name = skills[skill as number];
    const shows = (read[cv as number] as number[][]).some((features) =>
      judgeBehaviour(features, table).some((found) => found.skill === name),
    );
    all[verdict as number] = (all[verdict as number] as number) + 1;
    if (shows) shown[verdict as number] = (shown[verdict as number] as number) + 1;
  }
  console.log(`set ${set}: shown ${shown[2]} of ${all[2]} met, ${shown[1]} of ${all[1]} partly met, ${shown[0]} of ${all[0]} not`);
}

if (process.argv.includes("--check")) for (const set of new Set(labels.map(([of]) => of as number))) check(set);
else {
  const text = packWeights(learn(examplesOf(labels)));
  writeFileSync(
    join(root, "src", "gap", "told", "behaviour-weights.ts"),
    `/** Weights of features of a line for behaviour, packed as behaviour-lines.ts reads them. Written by tools/train-behaviour.ts. */\nexport const BEHAVIOUR_WEIGHTS =\n  "${text}";\n`,
  );
  console.log(`${text.length} characters`);
}
