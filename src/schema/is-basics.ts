import type { Goal } from "./plan.js";

/** Planned for what builds on it alone, and so to its first level: exercises stand for the project. */
export function isBasics({ requirements }: Pick<Goal, "requirements">): boolean {
  return requirements.length === 0;
}
