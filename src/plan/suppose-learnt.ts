import type { HeldLevels } from "../gap/held-levels.js";
import type { Gap } from "../schema/gap.js";
import { isHeld } from "./candidates.js";
import type { MetByLearning } from "./met-by-learning.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

interface Supposed {
  readonly gap: Gap;
  readonly levels: HeldLevels;
}

/** The same person as if these skills were held at the level a project shows, and with them what learning them meets. */
export function supposeLearnt(skills: readonly string[], gap: Gap, levels: HeldLevels, meets: MetByLearning): Supposed {
  if (skills.length === 0) return { gap, levels };
  const level = PLAN_THRESHOLDS.target;
  const met = new Set(skills.flatMap(meets));
  return {
    gap: {
      ...gap,
      requirements: gap.requirements.map((requirement) => {
        if (requirement.verdictStated === "met" || !requirement.skills.some((skill) => met.has(skill))) return requirement;
        const heldStated = Math.max(requirement.heldStated, level);
        return { ...requirement, heldStated, verdictStated: heldStated >= requirement.asked ? "met" : "partly" };
      }),
    },
    levels: {
      ...levels,
      of(skill) {
        const held = levels.of(skill);
        return met.has(skill) && !isHeld(held) ? { level, rule: "stated", by: skill, evidence: [] } : held;
      },
    },
  };
}
