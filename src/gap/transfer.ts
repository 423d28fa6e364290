import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { HeldLevels } from "./held-levels.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

export interface Transfer {
  readonly from: string;
  readonly credit: number;
}

/** What a neighbour lends: min(r/2, max α·h), where that is more than is held. Shown as credit; it never makes a requirement met. */
export function bestTransfer(
  skills: readonly string[],
  { asked, own }: { readonly asked: number; readonly own: number },
  levels: HeldLevels,
  taxonomy: Taxonomy,
): Transfer | null {
  let best: Transfer | null = null;
  for (const skill of skills) {
    for (const { id, weight } of taxonomy.related(skill)) {
      // Behaviour is not learnt from a course: it neither lends nor takes a head start.
      if (taxonomy.kindOf(skill) === "soft" || taxonomy.kindOf(id) === "soft") continue;
      const held = levels.of(id);
      if (held.rule === "none" || held.rule === "inferred" || held.rule === "self-stated" || held.rule === "nearby") continue;
      const credit = Math.min(asked * GAP_THRESHOLDS.transferCap, weight * held.level);
      if (credit > (best?.credit ?? own)) best = { from: held.by ?? id, credit };
    }
  }
  return best;
}
