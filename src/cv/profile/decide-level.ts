import type { EvidenceGrade } from "../../schema/profile.js";
import { LEVELS } from "../thresholds.js";

export interface LevelFacts {
  readonly grade: EvidenceGrade;
  /** Months of the union of dated positions that show it; null where none has dates. */
  readonly months: number | null;
  /** Positions that show it. */
  readonly roles: number;
  readonly led: boolean;
  readonly taught: boolean;
  readonly certified: boolean;
}

/** One scale 0-4; the first rule from above that fires decides and is named. */
export function decideLevel(facts: LevelFacts): { level: number; rule: string } {
  const months = facts.months ?? 0;
  if (facts.grade === "inferred") return { level: 1, rule: "level-1-inferred" };
  if (facts.grade === "self-stated") return { level: 1, rule: "level-1-self-stated" };
  if (facts.grade === "listed") return { level: 1, rule: "level-1-named" };
  if (months >= LEVELS.monthsForFour) {
    if (facts.led) return { level: 4, rule: "level-4-lead" };
    if (facts.taught) return { level: 4, rule: "level-4-teaching" };
    if (facts.certified) return { level: 4, rule: "level-4-certificate" };
  }
  if (months >= LEVELS.monthsForThree) return { level: 3, rule: "level-3-months" };
  if (facts.roles >= LEVELS.rolesForThree) return { level: 3, rule: "level-3-roles" };
  return { level: 2, rule: "level-2-used" };
}
