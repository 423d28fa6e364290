import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCv } from "../../src/cv/read-cv.js";
import { computeGap } from "../../src/gap/compute-gap.js";
import { readDocument } from "../../src/io/reader/read-document.js";
import { sliceMarket } from "../../src/market/slice.js";
import { computePlan } from "../../src/plan/compute-plan.js";
import type { MarketSlice } from "../../src/schema/market.js";
import type { HeldSkill, Position, Profile } from "../../src/schema/profile.js";
import { SHARED } from "../../tools/corpora/shared-folder.js";
import { analyzeExample, builtInMarket, EXAMPLES, type ExampleName, OPTIONS, sharedKnowledge } from "../examples.js";

const knowledge = sharedKnowledge();
const market = builtInMarket();

interface Case {
  readonly profile: Profile;
  readonly slice: MarketSlice;
  readonly role: string;
}

const GOLD = join(SHARED, "gold", "cv", "files");

const cases: Case[] = [];
for (const name of Object.keys(EXAMPLES) as ExampleName[]) {
  const { profile, market: slice } = await analyzeExample(name);
  if (slice === null) throw new Error(`${name} has no market`);
  cases.push({ profile, slice, role: EXAMPLES[name].role });
}

/** CVs of strangers, each against the role of its own latest position: every eighth, all of them where asked. */
async function goldCases(): Promise<Case[]> {
  if (!existsSync(GOLD)) return [];
  const every = process.env.GROUNDWORK_FULL === undefined ? 8 : 1;
  const found: Case[] = [];
  for (const file of readdirSync(GOLD)
    .sort()
    .filter((_, at) => at % every === 0)) {
    const profile = readCv(await readDocument(join(GOLD, file), { isolate: false }), { ...knowledge, asOf: OPTIONS.asOf });
    const role = profile.current?.role ?? "software-engineer";
    const shard = market.shard(role);
    if (shard !== null)
      found.push({ profile, role, slice: sliceMarket(market.index, shard, { role, level: null, region: null, industry: null }) });
  }
  return found;
}

/** Verdicts, fit and plan: what a person is told. */
function told(profile: Profile, { slice, role }: Case): unknown {
  const gap = computeGap(profile, slice, { role, level: null }, [], knowledge);
  const plan = computePlan(profile, gap, slice, { ...OPTIONS, role, level: null }, knowledge);
  const value = (figures: Profile["figures"], id: string) => [figures[id]?.value, figures[id]?.n];
  return {
    verdicts: gap.requirements.map(({ id, verdict, held, hidden }) => [id, verdict, held, hidden]),
    fit: Object.values(gap.fit).map((id) => value(gap.figures, id)),
    plan: plan.goals.map(({ skill, from, to }) => [skill, from, to]),
    after: Object.values(plan.after).map((id) => value(plan.figures, id)),
  };
}

const later = (date: string | null, months: number): string | null => {
  const found = /^(\d{4})-(\d{2})/.exec(date ?? "");
  if (found === null) return date;
  const at = Number(found[1]) * 12 + Number(found[2]) - 1 - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
};
const renamed = (text: string): Profile["name"] => ({ text, evidence: [] });
const withBreak = (profile: Profile, months: number): Profile => ({
  ...profile,
  positions: profile.positions.map(
    (position, at): Position =>
      at === 0 || position.end === "present"
        ? position
        : { ...position, start: later(position.start, months) as Position["start"], end: later(position.end, months) as Position["end"] },
  ),
  skills: profile.skills.map((skill) =>
    skill.lastUsed === "present" ? skill : { ...skill, lastUsed: later(skill.lastUsed, months) as HeldSkill["lastUsed"] },
  ),
});

const SAME: Record<string, (profile: Profile) => Profile> = {
  ...Object.fromEntries(
    ["Ruby", "Swift Taylor", "Julia R. Go", "Fatima Al-Sayed", "张伟"].map((name) => [
      `the name ${name}`,
      (profile: Profile) => ({ ...profile, name: renamed(name) }),
    ]),
  ),
  "another pronoun": (profile) => ({ ...profile, pronouns: renamed("she/her") }),
  "a contact, a place and a nationality": (profile) => ({
    ...profile,
    email: renamed("born.1961@example.com"),
    location: renamed("Lagos, Nigeria"),
    country: "NG",
  }),
  "the school Oracle University": (profile) => ({
    ...profile,
    education: profile.education.map((entry) => ({ ...entry, institution: renamed("Oracle University") })),
  }),
  ...Object.fromEntries([6, 14, 24, 36].map((months) => [`a break of ${months} months`, (profile: Profile) => withBreak(profile, months)])),
};

const usual = cases.map((one) => told(one.profile, one));

describe("fair by construction", () => {
  it.each(Object.keys(SAME))("%s changes no verdict, fit or plan", (change) => {
    cases.forEach((one, at) => {
      expect(told((SAME[change] as (profile: Profile) => Profile)(one.profile), one)).toEqual(usual[at]);
    });
  });
});

describe("fair to strangers", () => {
  it.skipIf(!existsSync(GOLD))(
    "all of it at once changes nothing for the gold CVs either (skipped where GROUNDWORK_SHARED is absent)",
    async () => {
      const all = (profile: Profile): Profile => Object.values(SAME).reduce((changed, change) => change(changed), profile);
      const strangers = await goldCases();
      for (const one of strangers) expect(told(all(one.profile), one), one.role).toEqual(told(one.profile, one));
      expect(strangers.length).toBeGreaterThan(2);
    },
    600_000,
  );
});

const gaps = (profile: Profile, { slice, role }: Case) =>
  new Map(
    computeGap(profile, slice, { role, level: null }, [], knowledge).requirements.map(({ id, held, asked }) => [
      id,
      Math.max(0, asked - held),
    ]),
  );

describe("a profile and its gaps", () => {
  it("a skill more never widens a gap, and a skill less never narrows one", () => {
    for (const one of cases) {
      const full = gaps(one.profile, one);
      // Every third: a gap is computed anew for each.
      for (const skill of one.profile.skills.filter((_, at) => at % 3 === 0)) {
        const without = gaps({ ...one.profile, skills: one.profile.skills.filter(({ id }) => id !== skill.id) }, one);
        for (const [id, missing] of without) expect(missing, `${id} without ${skill.id}`).toBeGreaterThanOrEqual(full.get(id) as number);
      }
    }
  });

  it("the order of a market's postings and of a profile's skills changes nothing", () => {
    for (const [at, one] of cases.entries()) {
      const turned = { ...one, slice: { ...one.slice, rows: [...one.slice.rows].reverse() } };
      expect(told({ ...one.profile, skills: [...one.profile.skills].reverse() }, turned)).toEqual(usual[at]);
    }
  });
});

describe("random people and roles", () => {
  const roles = market.index.roles.filter(({ shard, present }) => shard !== null && present >= 10).map(({ id }) => id);
  const slices = new Map<string, MarketSlice>();
  const PEOPLE = process.env.GROUNDWORK_FULL === undefined ? 30 : 200;

  it("no goal is without requirement, resource, deliverable and check, and hours, phases and weeks sum", () => {
    let seed = 7;
    const next = (below: number): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % below;
    for (let person = 0; person < PEOPLE; person++) {
      const base = (cases[person % cases.length] as Case).profile;
      const profile = { ...base, skills: base.skills.filter(() => next(100) < 50) };
      const role = roles[next(roles.length)] as string;
      const shard = market.shard(role);
      if (shard === null) continue;
      const slice = slices.get(role) ?? sliceMarket(market.index, shard, { role, level: null, region: null, industry: null });
      slices.set(role, slice);
      const gap = computeGap(profile, slice, { role, level: null }, [], knowledge);
      const options = { ...OPTIONS, role, level: null, weeks: 1 + next(12), hours: 1 + next(20) };
      const plan = computePlan(profile, gap, slice, options, knowledge);
      const value = (id: string): number => plan.figures[id]?.value ?? Number.NaN;
      const known = new Set(gap.requirements.map(({ id }) => id));
      const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + value(id), 0);
      for (const goal of plan.goals) {
        expect(goal.requirements.length + goal.prerequisiteOf.length, `${role}: ${goal.skill}`).toBeGreaterThan(0);
        for (const requirement of goal.requirements) expect(known).toContain(requirement);
        expect(goal.resources.length).toBeGreaterThan(0);
        for (const id of goal.resources) expect(knowledge.catalogue.resource(id), id).toBeDefined();
        expect(goal.deliverable.brief.length * goal.check.length).toBeGreaterThan(0);
      }
      expect(sum(plan.phases.map(({ hours }) => hours))).toBeCloseTo(value(plan.total), 1);
      expect(sum(plan.schedule.map(({ hours }) => hours))).toBeCloseTo(value(plan.total), 0);
      expect(value(plan.total)).toBeLessThanOrEqual(value(plan.capacity));
      expect(value(plan.weeks)).toBeLessThanOrEqual(options.weeks);
    }
  });
});
