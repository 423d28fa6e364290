import type { Catalogue, Certification, Resource } from "../catalogue/catalogue.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { Goal } from "../schema/plan.js";
import { isOpenTo, type LearningLimits } from "./affordable.js";
import type { Candidate } from "./candidates.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

/** Whom a resource is chosen for. */
export interface Learner extends LearningLimits {
  /** Held, or learnt in this plan before. */
  readonly knows: (skill: string) => boolean;
  /** Asked for by the postings, or a goal of this plan. */
  readonly isSought: (skill: string) => boolean;
  /** Made for a platform beside the learner's own. */
  readonly isElsewhere: (resource: Resource, skill: string) => boolean;
}

/** What a goal is told with; all but the learner is the same for every goal of a plan. */
export interface GoalSetting {
  readonly catalogue: Catalogue;
  readonly learner: Learner;
  /** All that the plan chose. */
  readonly chosen: readonly Candidate[];
  readonly gapsClosedBy: (candidate: Candidate) => readonly string[];
  readonly examFor: (skill: string) => Certification | undefined;
}

/** One skill from its level to the plannable one, with what to read, do, show and check. */
export function computeGoal(ledger: LedgerWriter, candidate: Candidate, setting: GoalSetting): Goal {
  const { catalogue, learner, chosen, gapsClosedBy, examFor } = setting;
  const learning = catalogue.learning(candidate.skill);
  if (learning === undefined) throw new Error(`no learning entry for ${candidate.skill}`);
  const steps = learning.steps.slice(candidate.from, candidate.to);
  const row = ledger.dataset("catalogue/skills", candidate.skill);
  const { lent } = candidate;
  const grounds = lent === null ? [row] : [row, ledger.derived("transfer", { from: lent.from, asked: PLAN_THRESHOLDS.basics })];
  const hours = (value: number): string =>
    ledger.figure({ value, unit: "hours", decimals: 1, method: "learning-hours", evidence: grounds });
  const wholeHours = steps.reduce((sum, step) => sum + step.hours.mid, 0);
  const practiceHours = steps.reduce((sum, step) => sum + step.hours.mid * step.practice, 0);
  const resources = chooseResources(catalogue.resourcesFor(candidate.skill), candidate.skill, candidate.from, learner);
  const isWhole = candidate.to >= PLAN_THRESHOLDS.target;
  const exam = isWhole ? examFor(candidate.skill) : undefined;
  return {
    id: `goal-${candidate.skill}`,
    skill: candidate.skill,
    requirements: [...gapsClosedBy(candidate)],
    prerequisiteOf: chosen.filter(({ needs }) => needs.includes(candidate.skill)).map(({ skill }) => skill),
    from: candidate.from,
    to: candidate.to,
    hours: hours(candidate.hours),
    hoursLow: hours(candidate.low),
    hoursHigh: hours(candidate.high),
    practice: ledger.figure({
      value: practiceHours / wholeHours,
      unit: "coverage",
      decimals: 2,
      method: "practice-share",
      evidence: [row],
    }),
    topics: steps.flatMap(({ topics }) => topics),
    check: learning.check,
    deliverable: { brief: learning.deliverable.brief, accept: [...learning.deliverable.accept] },
    resources: resources.map(({ id }) => id),
    certification: exam?.id ?? null,
    mode: [...new Set(resources.map(modeOf)), "project" as const].sort(byCodeUnit),
    evidence: [row, ...resources.map(({ id }) => ledger.dataset("catalogue/resources", id))],
  };
}

/** What teaches more skills is a curriculum. */
const MANY = 5;
/** How far a resource is from a skill: for it alone, for others that are sought too, for anything else. */
const DISTANCES = 3;

function distanceOf({ teaches }: Resource, skill: string, { isSought }: Learner): number {
  const beside = teaches.filter((taught) => taught.skill !== skill);
  if (beside.length === 0) return 0;
  return beside.every((taught) => isSought(taught.skill)) ? 1 : 2;
}

const asksMore = ({ requires }: Resource, { knows }: Learner): boolean => (requires ?? []).some((skill) => !knows(skill));

/** What leads through a subject from its beginning. */
const GUIDES: ReadonlySet<Resource["kind"]> = new Set<Resource["kind"]>(["course", "tutorial", "book", "video", "documentation"]);
/** Where others answer or look the work over: beside what one studies by oneself, never instead of it. */
const COMPANY: ReadonlySet<Resource["kind"]> = new Set<Resource["kind"]>(["community", "mentoring", "design-review"]);
/** Guides before what one turns to in a subject; a kind without a rank does not compile. */
const RANKS: Readonly<Record<Resource["kind"], number>> = {
  course: 0,
  tutorial: 1,
  book: 2,
  video: 3,
  documentation: 4,
  exercises: 5,
  lab: 6,
  competition: 7,
  repository: 8,
  community: 9,
  mentoring: 10,
  "design-review": 11,
  reference: 12,
};
const RANKED = Object.keys(RANKS).length;

/**
 * Free before paid, with what it asks for already known, from the level held to the one planned, with the least beside it that was not
 * asked for; a guide first, one hands-on among them, in the person's languages. A map of a subject teaches none of it: it comes last.
 * Then where one may ask.
 */
export function chooseResources(all: readonly Resource[], skill: string, from: number, learner: Learner): Resource[] {
  const rank = (resource: Resource): number => {
    const step = resource.teaches.find((taught) => taught.skill === skill);
    const begins = step !== undefined && step.from <= from;
    const ends = step !== undefined && step.to >= PLAN_THRESHOLDS.target;
    const asks = asksMore(resource, learner);
    const broad = resource.teaches.length > MANY;
    const missed = [resource.price !== "free", resource.kind === "reference", asks, !begins, broad, !ends].reduce(
      (sum, is) => sum * 2 + Number(is),
      0,
    );
    return (missed * DISTANCES + distanceOf(resource, skill, learner)) * RANKED + RANKS[resource.kind];
  };
  const open = all.filter((resource) => isOpenTo(resource, learner));
  // What is not made for the learner's platform, or asks for what the learner does not know by then, is left out where something else leads.
  const narrow = (from: readonly Resource[], fits: (resource: Resource) => boolean): readonly Resource[] => {
    const fitting = from.filter(fits);
    return fitting.some(({ kind }) => GUIDES.has(kind)) ? fitting : from;
  };
  const near = narrow(open, (resource) => !learner.isElsewhere(resource, skill));
  const fitting = [...narrow(near, (resource) => !asksMore(resource, learner))].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.id, b.id));
  const alone = fitting.filter(({ kind }) => !COMPANY.has(kind));
  const inCompany = fitting.filter(({ kind }) => COMPANY.has(kind));
  if (alone.length === 0) return inCompany.slice(0, PLAN_THRESHOLDS.resourcesPerGoal);
  const guide = alone.find(({ kind }) => GUIDES.has(kind)) ?? alone[0];
  const practise = alone.find((resource) => resource.handsOn && resource !== guide);
  const studied = [...new Set([guide, practise, ...alone])].filter((resource) => resource !== undefined);
  return [...studied.slice(0, PLAN_THRESHOLDS.resourcesPerGoal), ...inCompany.slice(0, PLAN_THRESHOLDS.companyPerGoal)];
}

function modeOf(resource: Resource): Goal["mode"][number] {
  switch (resource.kind) {
    case "course":
    case "video":
      return "course";
    case "lab":
      return "lab";
    case "exercises":
    case "competition":
      return "exercise";
    case "repository":
      return "project";
    case "community":
    case "mentoring":
    case "design-review":
      return "community";
    case "documentation":
    case "tutorial":
    case "book":
    case "reference":
      return "reading";
  }
}
