import type { HeldSkill, NotCounted } from "../../schema/profile.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import type { Citer } from "./cite.js";
import type { PassedOver } from "./find-shown.js";

/** Names passed over that no other line shows, each by the first line that holds it. */
export function listNotCounted(
  passedOver: readonly PassedOver[],
  held: readonly HeldSkill[],
  taxonomy: Taxonomy,
  cite: Citer,
): NotCounted[] {
  const known = new Set(held.map(({ id }) => id));
  const listed: NotCounted[] = [];
  for (const { skill, kind, why, quote } of passedOver) {
    if (known.has(skill)) continue;
    known.add(skill);
    listed.push({ id: skill, name: taxonomy.skill(skill)?.name ?? skill, kind, why, evidence: [cite.span(quote[0], quote[1])] });
  }
  return listed;
}
