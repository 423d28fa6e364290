import type { Correction } from "../schema/corrections.js";

/** One more thing the person says; what they said before of the same skill or field is replaced, positions are told in order. */
export function addCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  return [...corrections.filter((correction) => !isReplaced(correction, added)), added];
}

function isReplaced(before: Correction, added: Correction): boolean {
  if (added.kind === "field") return before.kind === "field" && before.field === added.field;
  if (added.kind !== "skill" || (before.kind !== "skill" && before.kind !== "verdict")) return false;
  return before.skill.toLowerCase() === added.skill.toLowerCase();
}
