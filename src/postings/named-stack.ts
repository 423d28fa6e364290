import type { SkillKind } from "../schema/skill.js";
import type { Mention } from "../skills/mention.js";
import { isTechnologyKind } from "../taxonomy/forms.js";

/** What code is written with or in. Customers, partners and former employers are named one after the other too, but are none of these. */
export const OF_CODE: ReadonlySet<SkillKind> = new Set(["language", "framework", "library", "database"]);

/** Between two that stand in one list there are few letters and no end of a sentence. */
const BETWEEN = 24;
/** Neighbours looked at to either side: a whole ad may be one list. */
const FARTHEST = 30;
const ENDS = /[.!?;](?:\s|$)/;

/**
 * Whether a technology in an employer's own story stands in a list with others that code is made of: "Current playground: PHP, Scala,
 * Elasticsearch" is what the work is done with, whatever the sentence is about.
 */
export function isInNamedStack(text: string, kept: readonly Mention[], at: number): boolean {
  return reachesCode(text, kept, at, -1) || reachesCode(text, kept, at, 1);
}

function reachesCode(text: string, kept: readonly Mention[], at: number, step: -1 | 1): boolean {
  for (let here = at; Math.abs(here - at) < FARTHEST; here += step) {
    const next = here + step;
    if (!standBeside(text, kept[Math.min(here, next)], kept[Math.max(here, next)])) return false;
    if ([at, next].some((one) => OF_CODE.has((kept[one] as Mention).kind))) return true;
  }
  return false;
}

function standBeside(text: string, left: Mention | undefined, right: Mention | undefined): boolean {
  if (left === undefined || right === undefined || left.skill === right.skill) return false;
  if (right.start - left.end > BETWEEN || !isTechnologyKind(left.kind) || !isTechnologyKind(right.kind)) return false;
  return !ENDS.test(text.slice(left.end, right.start));
}
