import { sumSorted } from "../arithmetic.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { CohortEntry, PersonRequirement } from "../schema/cohort.js";

export interface SkillAcross {
  readonly id: string;
  readonly name: string;
  /** A verdict an entry, in the list's order; null where the person's target does not ask for it or there is no report. */
  readonly verdicts: readonly (PersonRequirement["verdict"] | null)[];
  /** Summed share of postings that ask for it, over the people. */
  readonly asked: number;
}

/** Every skill that the targets ask for, those of most postings first. */
export function listHeatMapRows(entries: readonly CohortEntry[]): SkillAcross[] {
  const found = new Map<string, { name: string; verdicts: (PersonRequirement["verdict"] | null)[]; shares: number[] }>();
  entries.forEach(({ result }, at) => {
    for (const { id, name, verdict, n, of } of result?.requirements ?? []) {
      const skill = found.get(id) ?? { name, verdicts: entries.map(() => null), shares: [] };
      skill.verdicts[at] = verdict;
      skill.shares.push(of === 0 ? 0 : n / of);
      found.set(id, skill);
    }
  });
  return [...found]
    .map(([id, { name, verdicts, shares }]) => ({ id, name, verdicts, asked: sumSorted(shares) }))
    .sort((a, b) => b.asked - a.asked || byCodeUnit(a.id, b.id));
}
