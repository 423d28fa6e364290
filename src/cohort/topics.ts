import { sumSorted } from "../arithmetic.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { CohortEntry } from "../schema/cohort.js";
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

/** The course topics that lift the most people; of equals, the one that lifts them further. */
export function chooseTopics(entries: readonly CohortEntry[]): Topic[] {
  const gains = new Map<string, { name: string; gains: number[] }>();
  const reports = entries.filter(({ result }) => result !== null);
  for (const { result } of reports)
    for (const { id, name, gain, soft } of result?.requirements ?? []) {
      if (gain < COHORT_THRESHOLDS.lift || soft === true) continue;
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
