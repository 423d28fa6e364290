import type { SkillKind } from "../schema/skill.js";
import type { Mention } from "../skills/mention.js";
import { isTechnologyKind } from "../taxonomy/forms.js";

/** What code is written with or in. Customers, partners and former employers are named one after the other too, but are none of these. */
const OF_CODE: ReadonlySet<SkillKind> = new Set(["language", "framework", "library", "database"]);

/** Between two that stand in one list there are few letters and no end of a sentence. */
const BETWEEN = 24;
const ENDS = /[.!?;](?:\s|$)/;

/**
 * Whether a technology in an employer's own story stands beside others that code is made of: "Current playground: PHP, Scala, Elasticsearch" is
 * what the work is done with, whatever the sentence is about.
 */
export function isInNamedStack(text: string, kept: readonly Mention[], at: number): boolean {
  const mention = kept[at] as Mention;
  return isTechnologyKind(mention.kind) && (standBeside(text, kept[at - 1], mention) || standBeside(text, mention, kept[at + 1]));
}

function standBeside(text: string, left: Mention | undefined, right: Mention | undefined): boolean {
  if (left === undefined || right === undefined || left.skill === right.skill) return false;
  if (right.start - left.end > BETWEEN || !isTechnologyKind(left.kind) || !isTechnologyKind(right.kind)) return false;
  return (OF_CODE.has(left.kind) || OF_CODE.has(right.kind)) && !ENDS.test(text.slice(left.end, right.start));
}
