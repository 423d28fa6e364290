import type { Certification, Resource } from "../catalogue/catalogue.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { Goal } from "../schema/plan.js";
import { isOpenTo, type LearningLimits } from "./affordable.js";
import type { Candidate } from "./candidates.js";
import type { PlanKnowledge } from "./knowledge.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

/** One skill from its level to the plannable one, with what to read, do, show and check. */
export function computeGoal(
  ledger: LedgerWriter,
  candidate: Candidate,
  chosen: readonly Candidate[],
  knowledge: PlanKnowledge,
  wishes: LearningLimits,
  affords: (certification: Certification) => boolean,
): Goal {
  const { catalogue } = knowledge;
  const learning = catalogue.learning(candidate.skill);
  if (learning === undefined) throw new Error(`no learning entry for ${candidate.skill}`);
  const steps = learning.steps.slice(candidate.from, PLAN_THRESHOLDS.target);
  const row = ledger.dataset("catalogue/skills", candidate.skill);
  const hours = (value: number): string => ledger.figure({ value, unit: "hours", decimals: 1, method: "learning-hours", evidence: [row] });
  const practiceHours = steps.reduce((sum, step) => sum + step.hours.mid * step.practice, 0);
  const resources = chooseResources(catalogue.resourcesFor(candidate.skill), candidate.skill, candidate.from, wishes);
  const certification = [...catalogue.certificationsFor(candidate.skill)]
    .sort(byEntry)
    .find((entry) => entry.status === "active" && affords(entry));
  return {
    id: `goal-${candidate.skill}`,
    skill: candidate.skill,
    requirements: [...candidate.requirements],
    prerequisiteOf: chosen.filter(({ needs }) => needs.includes(candidate.skill)).map(({ skill }) => skill),
    from: candidate.from,
    to: PLAN_THRESHOLDS.target,
    hours: hours(candidate.hours),
    hoursLow: hours(candidate.low),
    hoursHigh: hours(candidate.high),
    practice: ledger.figure({
      value: practiceHours / candidate.hours,
      unit: "coverage",
      decimals: 2,
      method: "practice-share",
      evidence: [row],
    }),
    topics: steps.flatMap(({ topics }) => topics),
    check: learning.check,
    deliverable: { brief: learning.deliverable.brief, accept: [...learning.deliverable.accept] },
    resources: resources.map(({ id }) => id),
    certification: certification?.id ?? null,
    mode: [...new Set(resources.map(modeOf)), "project" as const].sort(byCodeUnit),
    evidence: [row, ...resources.map(({ id }) => ledger.dataset("catalogue/resources", id))],
  };
}

/** A resource for two skills is as far from one of them as a resource for ten. */
const FEW = 2;
/** Ways of learning, the most guided first. */
const WAYS: readonly Goal["mode"][number][] = ["course", "reading", "exercise", "lab", "project", "community"];

/** Where one begins: nothing asked before it, then the lowest known price. */
function byEntry(a: Certification, b: Certification): number {
  const price = (entry: Certification): number => entry.price?.amount ?? Number.MAX_SAFE_INTEGER;
  return Number(a.prerequisites !== null) - Number(b.prerequisites !== null) || price(a) - price(b) || byCodeUnit(a.id, b.id);
}

/** Free before paid, from the level held to the one planned, with the least beside it that was not asked for; one hands-on among them, in the person's languages. */
export function chooseResources(all: readonly Resource[], skill: string, from: number, wishes: LearningLimits): Resource[] {
  const rank = (resource: Resource): number => {
    const step = resource.teaches.find((taught) => taught.skill === skill);
    const begins = step !== undefined && step.from <= from;
    const ends = step !== undefined && step.to >= PLAN_THRESHOLDS.target;
    const asks = (resource.requires ?? []).length > 0;
    const missed = [resource.price !== "free", !begins, !ends, asks].reduce((sum, is) => sum * 2 + Number(is), 0);
    return (missed * FEW + Math.min(FEW, resource.teaches.length) - 1) * WAYS.length + WAYS.indexOf(modeOf(resource));
  };
  const fitting = all.filter((resource) => isOpenTo(resource, wishes)).sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.id, b.id));
  const read = fitting.filter(({ handsOn }) => !handsOn);
  const practise = fitting.filter(({ handsOn }) => handsOn);
  const chosen = [...read.slice(0, 1), ...practise.slice(0, 1)];
  for (const resource of fitting) if (chosen.length < PLAN_THRESHOLDS.resourcesPerGoal && !chosen.includes(resource)) chosen.push(resource);
  return chosen;
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
