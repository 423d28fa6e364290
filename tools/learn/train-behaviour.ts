/**
 * Writes src/gap/told/behaviour-weights.ts from data/told/labels.json: a logistic regression on pairs of a sentence and a behaviour. Run by
 * hand: `npx tsx tools/learn/train-behaviour.ts`, a minute; the same input gives the same file. `--check` writes nothing: it leaves out a fifth
 * of the CVs at a time and prints how what was left out is judged.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BEHAVIOUR_ASKED, judgeBehaviour, PART } from "../../src/gap/told/behaviour-lines.js";
import { BEHAVIOUR_KINDS, WEIGHED } from "../../src/gap/told/behaviours.js";
import { WEIGHT_BITS, weightPlace } from "../../src/gap/told/line-features.js";
import { hashWord } from "../../src/skills/spans/span-words.js";
import { type LearntFrom, learnWeights, wholeWeights } from "./learn-weights.js";
import { packWeights } from "./pack-weights.js";
import { unpackNumbers } from "./packed-numbers.js";

const NONE = 0;
const PARTLY = 1;
const MET = 2;
/** How much a sentence not quoted counts as one that shows nothing, where the CV shows the behaviour elsewhere or in part: unless all lines were judged, it may. */
const UNQUOTED = { asked: 0.05, judged: 1 };
/** How much one counts that was quoted for what is met in part. */
const IN_PART = 0.3;
/** Of weights for one kind, for one behaviour alone. */
const PENALTIES = [4, 2] as const;
/** A feature of fewer sentences tells nothing. */
const SEEN = 20;
/** A smaller weight is none. */
const LEAST = 4;
const FOLDS = 5;

type Judge = keyof typeof UNQUOTED;
/** A CV, a behaviour by number, the verdict, the sentences quoted. */
type Label = readonly number[];

interface Labels extends Readonly<Record<Judge, readonly Label[]>> {
  readonly skills: readonly string[];
  readonly sentences: readonly string[];
}

const root = join(import.meta.dirname, "..", "..");
const labels = JSON.parse(readFileSync(join(root, "data", "told", "labels.json"), "utf8")) as Labels;
const read = labels.sentences.map(unpackSentences);
const kinds = new Map(BEHAVIOUR_KINDS);

function unpackSentences(base64: string): number[][] {
  const numbers = unpackNumbers(base64);
  const found: number[][] = [];
  for (let i = 0; i < numbers.length; i += 1 + (numbers[i] as number)) found.push(numbers.slice(i + 1, i + 1 + (numbers[i] as number)));
  return found;
}

const penalties = new Map<number, number>();

function placesOf(features: readonly number[], skill: string): number[] {
  return [kinds.get(skill) as string, skill].flatMap((of, depth) => {
    const hash = hashWord(of);
    return features.map((feature) => {
      const place = weightPlace(feature, hash);
      penalties.set(place, PENALTIES[depth] as number);
      return place;
    });
  });
}

function examplesOf(judge: Judge, holds: (cv: number) => boolean): LearntFrom[] {
  return labels[judge].flatMap(([cv, skill, verdict, ...quoted]) => {
    if (!holds(cv as number)) return [];
    return (read[cv as number] as number[][]).flatMap((features, i): LearntFrom[] => {
      if (features.length === 0) return [];
      const isQuoted = quoted.includes(i) && (verdict === MET || judge === "judged");
      const counts = isQuoted ? (verdict === PARTLY ? IN_PART : 1) : verdict === NONE ? 1 : UNQUOTED[judge];
      return [{ places: placesOf(features, labels.skills[skill as number] as string), isOne: isQuoted ? 1 : 0, counts }];
    });
  });
}

function learn(holds: (cv: number) => boolean): Int8Array {
  const examples = [...examplesOf("asked", holds), ...examplesOf("judged", holds)];
  const weights = learnWeights(examples, 1 << WEIGHT_BITS, (place) => penalties.get(place) as number, SEEN);
  return wholeWeights(weights, PART, LEAST);
}

/** Of CVs left out: on how many of those that show a behaviour, show it in part or do not it was seen, and how often the clearest line was one quoted. */
function check(): void {
  const tables = Array.from({ length: FOLDS }, (_, fold) => learn((cv) => cv % FOLDS !== fold));
  for (const judge of ["asked", "judged"] as const) {
    const counts = new Map<string, Count>();
    for (const [cv, skill, verdict, ...quoted] of labels[judge]) {
      const name = labels.skills[skill as number] as string;
      const count = counts.get(name) ?? { shown: [0, 0, 0], all: [0, 0, 0], quoted: 0 };
      counts.set(name, count);
      (count.all[verdict as number] as number)++;
      const at = clearestLine(cv as number, name, tables[(cv as number) % FOLDS] as Int8Array);
      if (at === undefined) continue;
      (count.shown[verdict as number] as number)++;
      if (quoted.includes(at)) count.quoted++;
    }
    for (const [name, count] of counts) console.log(`${judge} ${name}: ${told(count)}${WEIGHED.has(name) ? "" : " (left to clues)"}`);
    const weighed = [...counts].filter(([name]) => WEIGHED.has(name)).map(([, count]) => count);
    const sum = (of: (count: Count) => number): number => weighed.reduce((total, count) => total + of(count), 0);
    const sums = (of: (count: Count) => number[]): number[] =>
      [NONE, PARTLY, MET].map((verdict) => sum((count) => of(count)[verdict] as number));
    console.log(
      `${judge}: ${told({ shown: sums(({ shown }) => shown), all: sums(({ all }) => all), quoted: sum(({ quoted }) => quoted) })}`,
    );
  }
}

interface Count {
  /** By verdict. */
  readonly shown: number[];
  readonly all: number[];
  quoted: number;
}

function told({ shown, all, quoted }: Count): string {
  return `shown ${shown[MET]} of ${all[MET]} met, ${shown[PARTLY]} of ${all[PARTLY]} partly met, ${shown[NONE]} of ${all[NONE]} not; ${quoted} lines quoted`;
}

function clearestLine(cv: number, skill: string, table: Int8Array): number | undefined {
  const asked = BEHAVIOUR_ASKED.filter((one) => one.skill === skill);
  return (read[cv] as number[][])
    .map((features, at) => ({ at, clear: judgeBehaviour(features, table, asked)[0]?.clear ?? Number.NEGATIVE_INFINITY }))
    .filter(({ clear }) => clear > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.clear - a.clear || a.at - b.at)[0]?.at;
}

if (process.argv.includes("--check")) check();
else {
  const text = packWeights(learn(() => true));
  writeFileSync(
    join(root, "src", "gap", "told", "behaviour-weights.ts"),
    `/** Weights of features of a line for behaviour, packed as behaviour-lines.ts reads them. Written by tools/learn/train-behaviour.ts. */\nexport const BEHAVIOUR_WEIGHTS =\n  "${text}";\n`,
  );
  console.log(`${text.length} characters`);
}
