import type { Catalogue } from "../catalogue/catalogue.js";
import type { Gap } from "../schema/gap.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { Plan } from "../schema/plan.js";
import type { LearningLimits } from "./affordable.js";
import type { Candidate } from "./candidates.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

export interface BeyondInput {
  readonly gap: Gap;
  readonly candidates: readonly Candidate[];
  readonly closed: ReadonlySet<string>;
  readonly catalogue: Catalogue;
  readonly wishes: LearningLimits;
}

/** Every unplanned gap with its reason: nothing is left out silently. */
export function listBeyond(ledger: LedgerWriter, { gap, candidates, closed, catalogue, wishes }: BeyondInput): Plan["beyond"] {
  const byId = new Map(candidates.map((candidate) => [candidate.skill, candidate]));
  const single = new Map(gap.single.map((row) => [row.requirement, row]));
  return gap.requirements
    .filter(({ id, verdictStated }) => verdictStated !== "met" && !closed.has(id))
    .map((requirement) => {
      const skill = requirement.skills.find((id) => byId.has(id)) ?? (requirement.skills[0] as string);
      const candidate = byId.get(skill);
      const row = [ledger.dataset("catalogue/skills", skill)];
      const absent = { value: null, absent: "not-in-catalogue", decimals: 0, evidence: row } as const;
      return {
        requirement: requirement.id,
        skill,
        why:
          requirement.kind === "soft" && candidate === undefined
            ? ("shown-not-taught" as const)
            : reasonFor(requirement.heldStated, skill, candidate !== undefined, catalogue, wishes),
        hours:
          candidate === undefined
            ? ledger.figure({ ...absent, unit: "hours", method: "learning-hours" })
            : ledger.figure({ value: candidate.hours, unit: "hours", decimals: 1, method: "learning-hours", evidence: row }),
        adds60: single.get(requirement.id)?.gained60 ?? ledger.figure({ ...absent, unit: "count", method: "unlock" }),
      };
    });
}

function reasonFor(
  held: number,
  skill: string,
  isCandidate: boolean,
  catalogue: Catalogue,
  wishes: LearningLimits,
): Plan["beyond"][number]["why"] {
  if (isCandidate) return "hours";
  if (held >= PLAN_THRESHOLDS.target) return "level-needs-time";
  if (catalogue.learning(skill) === undefined) return "no-catalogue-entry";
  const spoken = catalogue.resourcesFor(skill).some(({ language }) => wishes.languages.includes(language));
  return spoken ? "budget" : "language";
}
