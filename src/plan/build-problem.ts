import { type Coverage, coverageOf } from "../gap/coverage.js";
import { metKinds, neededGroups, type ReachRows } from "../gap/reach-rows.js";
import { GAP_THRESHOLDS } from "../gap/thresholds.js";
import { byCodeUnit } from "../schema/canonical.js";
import { type Candidate, closureOf } from "./candidates.js";
import type { MetByLearning } from "./met-by-learning.js";
import type { CoverProblem, CoverRow } from "./solve/cover-problem.js";

export type PlanAim = "reach" | "coverage";

/** Coverage weighs less than one posting in all, so that it only breaks ties of reach. */
const COVERAGE_BELOW_A_POSTING = 0.9;
/** Alone it is counted in parts of a million, so that its rounding never decides. */
export const COVERAGE_ALONE = 1_000_000;

export interface ProblemInput {
  readonly candidates: readonly Candidate[];
  readonly reachRows: ReachRows;
  readonly held: Uint8Array;
  /** Requirements a candidate closes, and what closing each adds to coverage. */
  readonly coverageGain: ReadonlyMap<string, number>;
  readonly requirementSkills: ReadonlyMap<string, readonly string[]>;
  readonly meets: MetByLearning;
  readonly aim: PlanAim;
  /** Share of a posting's groups that brings it within reach; the report's own where none is given. */
  readonly share?: number;
}

/** Candidates any of which closes a group. */
interface Closers {
  readonly items: readonly number[];
  readonly key: string;
}

/** Postings and requirements as rows of one covering problem; equal rows are merged, met ones are the base, unreachable ones are left out. */
export function buildProblem(input: ProblemInput): CoverProblem {
  const { candidates, reachRows, held, aim, share = GAP_THRESHOLDS.reach[0] } = input;
  const byId = new Map(candidates.map((candidate) => [candidate.skill, candidate]));
  const place = new Map(candidates.map(({ skill }, at) => [skill, at]));
  const closers = new Map<string, number[]>();
  candidates.forEach(({ skill, requirements }, at) => {
    // A prerequisite is planned for what needs it, never for itself: every goal answers a gap that the report shows.
    if (requirements.length === 0) return;
    for (const met of input.meets(skill)) closers.set(met, [...(closers.get(met) ?? []), at]);
  });
  const closersOf = (skills: readonly string[]): Closers => {
    const items = [...new Set(skills.flatMap((skill) => closers.get(skill) ?? []))].sort((a, b) => a - b);
    return { items, key: items.join() };
  };
  const merged = new Map<string, { weight: number; need: number; groups: (readonly number[])[] }>();
  let base = 0;
  const add = (weight: number, need: number, groups: readonly Closers[]): void => {
    const sorted = groups.length === 1 ? groups : [...groups].sort((a, b) => byCodeUnit(a.key, b.key));
    const key = `${need}:${sorted.map((group) => group.key).join(";")}`;
    const row = merged.get(key);
    if (row === undefined) merged.set(key, { weight, need, groups: sorted.map(({ items }) => items) });
    else row.weight += weight;
  };
  if (aim === "reach") {
    const { start, kindOf, kinds } = reachRows.groups;
    const isMet = metKinds(reachRows.groups, held);
    const closersOfKind = kinds.map((group) => closersOf(group.map((skill) => reachRows.skills[skill] as string)));
    reachRows.rows.forEach((row, at) => {
      const [first, end] = [start[at] as number, start[at + 1] as number];
      let need = neededGroups(end - first, share);
      const groups: Closers[] = [];
      for (let group = first; group < end; group++) {
        const kind = kindOf[group] as number;
        const closers = closersOfKind[kind] as Closers;
        if (isMet[kind] === 1) need--;
        else if (closers.items.length > 0) groups.push(closers);
      }
      if (need <= 0) base += row.count;
      else if (groups.length >= need) add(row.count, need, groups);
    });
  }
  for (const [requirement, gain] of input.coverageGain) {
    const group = closersOf(input.requirementSkills.get(requirement) ?? []);
    if (group.items.length > 0 && gain > 0) add(aim === "reach" ? gain * COVERAGE_BELOW_A_POSTING : gain * COVERAGE_ALONE, 1, [group]);
  }
  return {
    hours: candidates.map(({ hours }) => hours),
    closures: candidates.map(({ skill }) => closureOf(skill, byId).map((id) => place.get(id) as number)),
    rows: [...merged].sort(([a], [b]) => byCodeUnit(a, b)).map(([, row]): CoverRow => row),
    base,
  };
}

/** What lifting each requirement to the plannable level adds to coverage. */
export function coverageGains(
  requirements: readonly { id: string; missing: number; after: number }[],
  coverageWith: (requirement: string | null) => Coverage,
): Map<string, number> {
  const before = coverageOf(coverageWith(null)) ?? 0;
  return new Map(
    requirements
      .filter(({ missing, after }) => missing > after)
      .map(({ id }) => [id, Math.max(0, (coverageOf(coverageWith(id)) ?? 0) - before)]),
  );
}
