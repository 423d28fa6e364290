import type { Catalogue } from "../catalogue/catalogue.js";
import type { HeldLevels } from "../gap/held-levels.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { Gap } from "../schema/gap.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { isOpenTo, type LearningLimits } from "./affordable.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

/** A skill that can be lifted to the plannable level within the catalogue. */
export interface Candidate {
  readonly skill: string;
  readonly from: number;
  readonly hours: number;
  readonly low: number;
  readonly high: number;
  /** Other candidates that must be learnt first (held ones are left out). */
  readonly needs: readonly string[];
  readonly requirements: readonly string[];
}

/** Missing requirements the catalogue can teach, and the prerequisites they bring along. Nothing held again. */
export function listCandidates(
  gap: Gap,
  levels: HeldLevels,
  catalogue: Catalogue,
  taxonomy: Taxonomy,
  wishes: LearningLimits,
): Candidate[] {
  const teaches = (skill: string): boolean =>
    catalogue.learning(skill) !== undefined && catalogue.resourcesFor(skill).some((resource) => isOpenTo(resource, wishes));
  const held = (skill: string): boolean => {
    const level = levels.of(skill);
    return level.rule !== "inferred" && level.rule !== "self-stated" && level.level >= PLAN_THRESHOLDS.target;
  };
  const wanted = new Map<string, Set<string>>();
  for (const requirement of gap.requirements) {
    if (requirement.verdictStated === "met") continue;
    for (const skill of requirement.skills) {
      if (!teaches(skill) || held(skill)) continue;
      wanted.set(skill, new Set([...(wanted.get(skill) ?? []), requirement.id]));
    }
  }
  const pending = [...wanted.keys()];
  while (pending.length > 0) {
    const skill = pending.pop() as string;
    for (const needed of directNeeds(skill)) {
      if (wanted.has(needed)) continue;
      wanted.set(needed, new Set());
      pending.push(needed);
    }
  }
  /** Prerequisites that the catalogue cannot teach are taken for part of the skill's own first step. */
  function directNeeds(skill: string): string[] {
    return (taxonomy.skill(skill)?.requires ?? []).filter((needed) => teaches(needed) && !held(needed));
  }
  return [...wanted]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([skill, requirements]) => {
      const from = Math.min(1, levels.of(skill).level);
      const hours = catalogue.hours(skill, from, PLAN_THRESHOLDS.target) as { low: number; mid: number; high: number };
      return {
        skill,
        from,
        hours: hours.mid,
        low: hours.low,
        high: hours.high,
        needs: directNeeds(skill).sort(byCodeUnit),
        requirements: [...requirements].sort(byCodeUnit),
      };
    });
}

/** The candidate with everything that must come before it. */
export function closureOf(skill: string, candidates: ReadonlyMap<string, Candidate>): string[] {
  const closed = new Set<string>();
  const visit = (id: string): void => {
    if (closed.has(id)) return;
    closed.add(id);
    for (const needed of candidates.get(id)?.needs ?? []) visit(needed);
  };
  visit(skill);
  return [...closed].sort(byCodeUnit);
}
