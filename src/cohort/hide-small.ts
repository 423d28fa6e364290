import { COHORT_THRESHOLDS } from "./thresholds.js";

/** A count that stands for at least five people and leaves none or at least five out; null where it could point at someone. */
export function hideSmall(count: number, of: number): number | null {
  const rest = of - count;
  return count < COHORT_THRESHOLDS.hidden || (rest > 0 && rest < COHORT_THRESHOLDS.hidden) ? null : count;
}

/** In whole points of a hundred. */
export function shareOf(count: number, of: number): number {
  return Math.round((count / of) * 100) / 100;
}
