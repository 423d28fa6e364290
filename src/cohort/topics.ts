import { sumSorted } from "../arithmetic.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { CohortEntry, PersonRequirement } from "../schema/cohort.js";
import { COHORT_THRESHOLDS } from "./thresholds.js";

export interface Topic {
  readonly id: string;
  readonly name: string;
  /** People whose coverage it would raise by a point or more, of those with a report. */
  readonly lifted: number;
  readonly of: number;
  /** Mean rise of coverage over those it lifts. */
  readonly meanGain: number;
}

export interface SkillAcross {
  readonly id: string;
  readonly name: string;
  /** A verdict an entry, in the list's order; null where the person's target does not ask for it or there is no report. */
  readonly verdicts: readonly (PersonRequirement["verdict"] | null)[];
  /** Summed share of postings that ask for it, over the people. */
  readonly asked: number;
}

/** Every skill that the targets ask for, those of most postings first. */
export function listSkills(entries: readonly CohortEntry[]): SkillAcross[] {
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

/** The course topics that lift the most people; of equals, the one that lifts them further. */
export function chooseTopics(entries: readonly CohortEntry[]): Topic[] {
  const gains = new Map<string, { name: string; gains: number[] }>();
  const reports = entries.filter(({ result }) => result !== null);
  for (const { result } of reports)
    for (const { id, name, gain } of result?.requirements ?? []) {
      if (gain < COHORT_THRESHOLDS.lift) continue;
      const topic = gains.get(id) ?? { name, gains: [] };
      topic.gains.push(gain);
      gains.set(id, topic);
    }
  return [...gains]
    .map(([id, { name, gains: all }]) => ({
      id,
      name,
      lifted: all.length,
      of: reports.length,
      meanGain: Math.round((sumSorted(all) / all.length) * 1000) / 1000,
    }))
    .sort((a, b) => b.lifted - a.lifted || b.meanGain - a.meanGain || byCodeUnit(a.id, b.id))
    .slice(0, COHORT_THRESHOLDS.topics);
}
