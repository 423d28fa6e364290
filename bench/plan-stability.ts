/**
 * How much a plan changes when little changes: an hour more or less a week, a skill of the CV gone, a twentieth of the postings gone.
 * Prints the share of goals that stay (kept of both plans' goals together), what a random order of the same skills keeps, and for a change
 * of hours the postings within reach by the new plan and by what of the old one fits: what keeping it would cost.
 * `npx tsx bench/plan-stability.ts`
 */
import { computeGap } from "../src/gap/compute-gap.js";
import { computePlan } from "../src/plan/compute-plan.js";
import { openPreview } from "../src/plan/preview-plan.js";
import { isBasics } from "../src/schema/is-basics.js";
import type { MarketSlice } from "../src/schema/market.js";
import type { Plan } from "../src/schema/plan.js";
import type { Profile } from "../src/schema/profile.js";
import { analyzeExample, EXAMPLES, type ExampleName, OPTIONS, sharedKnowledge } from "../test/examples.js";

const DRAWS = 12;
const knowledge = sharedKnowledge();
let seed = 11;
const draw = (below: number): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % below;

console.log(
  "| example | change | goals that stay | random order keeps | within reach, by the new plan and by the old |\n|---|---|--:|--:|--:|",
);
for (const name of Object.keys(EXAMPLES) as ExampleName[]) {
  const { profile, market } = await analyzeExample(name);
  if (market === null) throw new Error(`${name} has no market`);
  const { role, level } = EXAMPLES[name];
  const planOf = (person: Profile, slice: MarketSlice, hours: number): Plan => {
    const gap = computeGap(person, slice, { role, level }, [], knowledge);
    return computePlan(person, gap, slice, { ...OPTIONS, role, level, hours }, knowledge);
  };
  const goalsOf = (person: Profile, slice: MarketSlice, hours: number): string[] =>
    planOf(person, slice, hours).goals.map(({ skill }) => skill);
  const preview = openPreview(profile, computeGap(profile, market, { role, level }, [], knowledge), market, OPTIONS.languages, knowledge);
  /** The most postings that goals of the usual plan alone bring within reach in so many hours, each with its prerequisites. */
  const kept = (hours: number): number => {
    const { goals, figures } = planOf(profile, market, 10);
    let best = 0;
    for (let choice = 0; choice < 1 << goals.length; choice++) {
      const taken = goals.filter((_, at) => (choice >> at) & 1);
      const spent = taken.reduce((sum, goal) => sum + (figures[goal.hours]?.value ?? 0), 0);
      const closed = goals.every((goal) => taken.includes(goal) || !taken.some(({ skill }) => goal.prerequisiteOf.includes(skill)));
      if (closed && spent <= hours * OPTIONS.weeks)
        best = Math.max(best, preview.suppose(taken.filter((goal) => !isBasics(goal)).map(({ skill }) => skill)).fit.reach[0]);
    }
    return best;
  };
  const usual = goalsOf(profile, market, 10);
  const asked = market.groups.flatMap(({ skills }) => skills).slice(0, 40);
  const random = (): string[] => {
    const left = [...asked];
    return usual.map(() => left.splice(draw(left.length), 1)[0] as string);
  };
  const changes: Record<string, () => string[]> = {
    "an hour a week more": () => goalsOf(profile, market, 11),
    "an hour a week less": () => goalsOf(profile, market, 9),
    "a skill of the CV gone": () => goalsOf(without(profile), market, 10),
    "a twentieth of the postings gone": () => goalsOf(profile, thinned(market), 10),
  };
  for (const [change, plan] of Object.entries(changes)) {
    const runs = change.startsWith("an hour") ? 1 : DRAWS;
    const hours = change.endsWith("more") ? 11 : 9;
    const prices =
      runs > 1 ? "" : `${preview.suppose(goalsOf(profile, market, hours)).fit.reach[0]}, ${kept(hours)} of ${preview.now.fit.of}`;
    const stay = mean(Array.from({ length: runs }, () => overlap(usual, plan())));
    const chance = mean(Array.from({ length: 100 }, () => overlap(random(), random())));
    console.log(`| ${name} | ${change} | ${percent(stay)} | ${percent(chance)} | ${prices} |`);
  }
}

function without(profile: Profile): Profile {
  const gone = draw(profile.skills.length);
  return { ...profile, skills: profile.skills.filter((_, at) => at !== gone) };
}

/** Rows are dropped, the counts made from them stay: what the plan's search sees is thinner, the requirements are the same. */
function thinned(slice: MarketSlice): MarketSlice {
  return { ...slice, rows: slice.rows.filter(() => draw(20) !== 0) };
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((skill) => b.includes(skill)).length;
  const either = new Set([...a, ...b]).size;
  return either === 0 ? 1 : both / either;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
