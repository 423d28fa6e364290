import type { Profile } from "./profile.js";

/** What a reader is told was read: breaks are no positions, and what is only implied was not read. One count for every door. */
export function countRead({
  source,
  positions,
  skills,
  notUnderstood,
}: Profile): Record<"pages" | "positions" | "skills" | "lines", number> {
  return {
    pages: source.pages,
    positions: positions.filter(({ kind }) => kind !== "break").length,
    skills: skills.filter(({ grade }) => grade !== "inferred").length,
    lines: notUnderstood.length,
  };
}
