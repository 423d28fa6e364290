import type { Certification, Resource } from "../catalogue/catalogue.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { Goal } from "../schema/plan.js";
import { isOpenTo, type Wishes } from "./affordable.js";
import type { Candidate } from "./candidates.js";
import type { PlanKnowledge } from "./knowledge.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

/** One skill from its level to the plannable one, with what to read, do, show and check. */
export function computeGoal(
  ledger: LedgerWriter,
  candidate: Candidate,
  chosen: readonly Candidate[],
  knowledge: PlanKnowledge,
  wishes: Wishes,
  affords: (certification: Certification) => boolean,
): Goal {
  const { catalogue } = knowledge;
  const learning = catalogue.learning(candidate.skill);
  if (learning === undefined) throw new Error(`no learning entry for ${candidate.skill}`);
  const steps = learning.steps.slice(candidate.from, PLAN_THRESHOLDS.target);
  const row = ledger.dataset("catalogue/skills", candidate.skill);
  const hours = (value: number): string => ledger.figure({ value, unit: "hours", decimals: 1, method: "learning-hours", evidence: [row] });
  const practiceHours = steps.reduce((sum, step) => sum + step.hours.mid * step.practice, 0);
  const resources = chooseResources(catalogue.resourcesFor(candidate.skill), candidate.from, wishes);
  const certification = catalogue.certificationsFor(candidate.skill).find((entry) => entry.status === "active" && affords(entry));
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

/** Free before paid, one hands-on among them, the level that is needed; in the person's languages. */
export function chooseResources(all: readonly Resource[], from: number, wishes: Wishes): Resource[] {
  const rank = (resource: Resource): number =>
    (resource.price === "free" ? 0 : 1) * 10 + (resource.teaches.some((step) => step.from <= from) ? 0 : 1);
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
