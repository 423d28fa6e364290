import type { Catalogue } from "../catalogue/catalogue.js";
import type { Gap } from "../schema/gap.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { Plan } from "../schema/plan.js";
import type { LearningLimits } from "./affordable.js";
import { type Candidate, closureOf } from "./candidates.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

export interface BeyondInput {
  readonly gap: Gap;
  readonly candidates: readonly Candidate[];
  readonly planned: readonly Candidate[];
  readonly closed: ReadonlySet<string>;
  readonly catalogue: Catalogue;
  readonly wishes: LearningLimits;
  /** All hours there are. */
  readonly capacity: number;
}

/** Every unplanned gap with its reason: nothing is left out silently. */
export function listBeyond(
  ledger: LedgerWriter,
  { gap, candidates, planned, closed, catalogue, wishes, capacity }: BeyondInput,
): Plan["beyond"] {
  const byId = new Map(candidates.map((candidate) => [candidate.skill, candidate]));
  /** All that is still to be learnt for a skill, itself last. */
  const chainOf = (skill: string): Candidate[] =>
    closureOf(skill, byId)
      .flatMap((id) => byId.get(id) ?? [])
      .filter((candidate) => !planned.includes(candidate))
      .sort((a, b) => Number(a.skill === skill) - Number(b.skill === skill));
  const hoursOf = (chain: readonly Candidate[]): number => chain.reduce((sum, { hours }) => sum + hours, 0);
  const single = new Map(gap.single.map((row) => [row.requirement, row]));
  return gap.requirements
    .filter(({ id, verdictStated }) => verdictStated !== "met" && !closed.has(id))
    .map((requirement) => {
      const [chain = []] = requirement.skills
        .filter((id) => byId.has(id))
        .map(chainOf)
        .sort((a, b) => hoursOf(a) - hoursOf(b));
      const candidate = chain.at(-1);
      const skill = candidate?.skill ?? (requirement.skills[0] as string);
      const rowOf = (id: string): string => ledger.dataset("catalogue/skills", id);
      const absent = { value: null, absent: "not-in-catalogue", decimals: 0, evidence: [rowOf(skill)] } as const;
      return {
        requirement: requirement.id,
        skill,
        first: chain.slice(0, -1).map(({ skill: id }) => id),
        why:
          requirement.kind === "soft" && candidate === undefined
            ? ("shown-not-taught" as const)
            : candidate !== undefined
              ? reasonOfHours(hoursOf(chain), capacity)
              : reasonFor(requirement.heldStated, skill, catalogue, wishes),
        hours:
          candidate === undefined
            ? ledger.figure({ ...absent, unit: "hours", method: "learning-hours" })
            : ledger.figure({
                value: hoursOf(chain),
                unit: "hours",
                decimals: 1,
                method: "learning-hours",
                evidence: chain.map(({ skill: id }) => rowOf(id)),
              }),
        adds60: single.get(requirement.id)?.gained60 ?? ledger.figure({ ...absent, unit: "count", method: "unlock" }),
      };
    });
}

/** What does not fit at all lost to no other goal. */
function reasonOfHours(needed: number, capacity: number): "hours" | "too-long" {
  return needed > capacity ? "too-long" : "hours";
}

function reasonFor(held: number, skill: string, catalogue: Catalogue, wishes: LearningLimits): Plan["beyond"][number]["why"] {
  if (held >= PLAN_THRESHOLDS.target) return "level-needs-time";
  if (catalogue.learning(skill) === undefined) return "no-catalogue-entry";
  const spoken = catalogue.resourcesFor(skill).some(({ language }) => wishes.languages.includes(language));
  return spoken ? "budget" : "language";
}
