import { unpackWeights } from "../../skills/spans/packed-weights.js";
import { hashWord } from "../../skills/spans/span-words.js";
import { BEHAVIOUR_WEIGHTS } from "./behaviour-weights.js";
import { BEHAVIOUR_KINDS, BEHAVIOURS, WEIGHED } from "./behaviours.js";
import { markFeature, WEIGHT_BITS, weightPlace } from "./line-features.js";
import type { Mark } from "./read-words.js";

/** Weights are whole numbers of this part of a natural logarithm. */
export const PART = 16;
/** A line shows behaviour where its weights speak for it by more: a careful reader quotes five of eight such lines for it (docs/methods/verdict.md). */
const SHOWS = 8;
/**
 * Behaviour that lines of strangers' CVs show less surely than those it was learnt from: at the common bar a careful reader refused two lines
 * of five, and hardly any above these (docs/methods/verdict.md).
 */
const SHOWS_SURELY: ReadonlyMap<string, number> = new Map([
  ["soft-collaboration", 30],
  ["soft-cross-functional-collaboration", 28],
  ["soft-initiative", 28],
  ["soft-customer-focus", 20],
  ["soft-ownership", 20],
  ["soft-stakeholder-management", 20],
  ["soft-technical-communication", 20],
  ["soft-problem-solving", 12],
]);

/** What teaching alone shows, where a line tells of somebody taught, or of something said or written for them. */
const OF_TEACHING: ReadonlySet<string> = new Set(["soft-coaching", "soft-mentoring", "soft-training-others"]);
const TEACHES = (["taught", "learner", "lectured", "shared", "spoke", "meeting"] satisfies Mark[]).map(markFeature);

/** What is done with others is shown by no line that names nobody and tells of nothing said or written. */
const WITH_OTHERS: ReadonlySet<string> = new Set(["speaking", "together"] satisfies (keyof typeof BEHAVIOURS)[]);
const OTHERS = (
  "served colleague department decider partner learner staff spoke phone listened attended counter angry calmed feuded taught wrote papers ownPapers tells people meeting others leading engineers bond wonBack feedback lectured risers shared workedWith".split(
    " ",
  ) as Mark[]
).map(markFeature);
/** In software these are as often its users, and what is trained is a model. */
const USERS = (["served", "people", "taught"] satisfies Mark[]).map(markFeature);
const SOFTWARE = markFeature("software");
/** Who taught or led these alone has thereby spoken with them in part (`src/gap/deeds-beside-skills.ts`). */
const TEAM: ReadonlySet<number> = new Set(
  (["colleague", "staff", "learner", "engineers", "people", "leading", "taught", "risers"] satisfies Mark[]).map(markFeature),
);
const LED = (["taught", "led", "leading"] satisfies Mark[]).map(markFeature);

const KINDS = Object.keys(BEHAVIOURS).map((kind) => [kind, hashWord(kind)] as const);
interface Asked {
  readonly skill: string;
  readonly kind: string;
  readonly own: number;
}

export const BEHAVIOUR_ASKED: readonly Asked[] = BEHAVIOUR_KINDS.map(([skill, kind]) => ({ skill, kind, own: hashWord(skill) }));
const ASKED = BEHAVIOUR_ASKED.filter(({ skill }) => WEIGHED.has(skill));

let weights: Int8Array | undefined;

/** How clearly a sentence shows each behaviour that it shows at all. */
export function readBehaviour(features: readonly number[]): { readonly skill: string; readonly clear: number }[] {
  if (features.length === 0) return [];
  weights ??= unpackWeights(BEHAVIOUR_WEIGHTS, 1 << WEIGHT_BITS);
  return judgeBehaviour(features, weights);
}

/** The same by other weights than those that ship, for all behaviours or some. */
export function judgeBehaviour(
  features: readonly number[],
  table: Int8Array,
  asked: readonly Asked[] = ASKED,
): { readonly skill: string; readonly clear: number }[] {
  const sum = (of: number): number => features.reduce((total, feature) => total + (table[weightPlace(feature, of)] as number), 0);
  const kinds = new Map(KINDS.map(([kind, of]) => [kind, sum(of)]));
  const others = OTHERS.filter((mark) => features.includes(mark) && !(USERS.includes(mark) && features.includes(SOFTWARE)));
  const led = LED.some((mark) => features.includes(mark));
  const spokenWith = led ? others.filter((mark) => !TEAM.has(mark)) : others;
  return asked.flatMap(({ skill, kind, own }) => {
    if (WITH_OTHERS.has(kind) && (kind === "speaking" ? spokenWith : others).length === 0) return [];
    if (OF_TEACHING.has(skill) && !TEACHES.some((mark) => features.includes(mark))) return [];
    const clear = (kinds.get(kind) as number) + sum(own);
    return clear > (SHOWS_SURELY.get(skill) ?? SHOWS) ? [{ skill, clear }] : [];
  });
}
