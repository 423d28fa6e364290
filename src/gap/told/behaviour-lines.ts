import { unpackWeights } from "../../skills/spans/packed-weights.js";
import { hashWord } from "../../skills/spans/span-words.js";
import { BEHAVIOUR_WEIGHTS } from "./behaviour-weights.js";
import { BEHAVIOUR_KINDS, BEHAVIOURS, TOLD_BY_CLUES } from "./behaviours.js";
import { markFeature, WEIGHT_BITS, weightPlace } from "./line-features.js";
import type { Mark } from "./read-words.js";

/** Weights are whole numbers of this part of a natural logarithm. */
export const PART = 16;
/** A line shows behaviour where its weights speak for it so far; below zero, since most lines that show it were not the one quoted (docs/methods/verdict.md). */
const SHOWS = -8;
/** What was learnt of the behaviour itself, and not of its kind, must not speak against it. */
const AGAINST = -2;

/** What is done with others is shown by no line that names nobody and tells of nothing said or written. */
const WITH_OTHERS: ReadonlySet<string> = new Set(["speaking", "together"] satisfies (keyof typeof BEHAVIOURS)[]);
const OTHERS = (
  "served colleague department decider partner learner staff spoke phone listened attended counter angry calmed feuded taught wrote papers ownPapers tells people meeting others leading engineers bond wonBack feedback lectured risers shared workedWith".split(
    " ",
  ) as Mark[]
).map(markFeature);
/** In software these are as often its users. */
const USERS = (["served", "people"] satisfies Mark[]).map(markFeature);
const SOFTWARE = markFeature("software");
/** Who taught or led these alone has thereby spoken with them in part (`src/gap/deeds-beside-skills.ts`). */
const TEAM: ReadonlySet<number> = new Set(
  (["colleague", "staff", "learner", "engineers", "people", "leading", "taught", "risers"] satisfies Mark[]).map(markFeature),
);
const LED = (["taught", "led", "leading"] satisfies Mark[]).map(markFeature);

const ALL = hashWord("");
const KINDS = new Map(Object.keys(BEHAVIOURS).map((kind) => [kind, hashWord(kind)]));
const ASKED = BEHAVIOUR_KINDS.filter(([skill]) => !TOLD_BY_CLUES.has(skill)).map(([skill, kind]) => ({
  skill,
  kind,
  own: hashWord(skill),
}));

let weights: Int8Array | undefined;

/** How clearly a sentence shows each behaviour that it shows at all. */
export function readBehaviour(features: readonly number[]): { readonly skill: string; readonly clear: number }[] {
  if (features.length === 0) return [];
  weights ??= unpackWeights(BEHAVIOUR_WEIGHTS, 1 << WEIGHT_BITS);
  return judgeBehaviour(features, weights);
}

/** The same by other weights than those that ship. */
export function judgeBehaviour(features: readonly number[], table: Int8Array): { readonly skill: string; readonly clear: number }[] {
  const sum = (of: number): number => features.reduce((total, feature) => total + (table[weightPlace(feature, of)] as number), 0);
  const all = sum(ALL);
  const kinds = new Map([...KINDS].map(([kind, of]) => [kind, all + sum(of)]));
  const others = OTHERS.filter((mark) => features.includes(mark) && !(USERS.includes(mark) && features.includes(SOFTWARE)));
  const led = LED.some((mark) => features.includes(mark));
  const spokenWith = led ? others.filter((mark) => !TEAM.has(mark)) : others;
  return ASKED.flatMap(({ skill, kind, own }) => {
    if (WITH_OTHERS.has(kind) && (kind === "speaking" ? spokenWith : others).length === 0) return [];
    const itself = sum(own);
    const clear = (kinds.get(kind) as number) + itself;
    return itself > AGAINST && clear > SHOWS ? [{ skill, clear }] : [];
  });
}
