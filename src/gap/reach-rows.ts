import { NEED_CODE } from "../market/filter.js";
import type { RequirementRow } from "../schema/market.js";
import { LEARNABLE_KINDS, type SkillKind } from "../schema/skill.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

const LEARNABLE: ReadonlySet<SkillKind> = new Set(LEARNABLE_KINDS);

/** A posting, or several equal ones, as reach sees them: its learnable required groups, each a list of skills any of which counts. */
export interface ReachRow {
  readonly count: number;
  /** Places in `ReachRows.skills`. */
  readonly groups: readonly (readonly number[])[];
}

export interface ReachRows {
  readonly skills: readonly string[];
  readonly rows: readonly ReachRow[];
  /** Postings counted: those with at least one learnable required group. */
  readonly of: number;
  readonly withoutGroups: number;
}

export function isLearnable(kind: SkillKind): boolean {
  return LEARNABLE.has(kind);
}

/** Soft skills, degrees, years, domains, tongues and places never block reach (F10). Equal rows are merged. */
export function readReachRows(rows: readonly RequirementRow[], skillIds: readonly string[], taxonomy: Taxonomy): ReachRows {
  const learnable = skillIds.map((id) => {
    const skill = taxonomy.skill(id);
    return skill !== undefined && isLearnable(skill.kind);
  });
  const merged = new Map<string, { count: number; groups: number[][] }>();
  let of = 0;
  let withoutGroups = 0;
  for (const row of rows) {
    const groups = learnableGroups(row, learnable);
    if (groups.length === 0) {
      withoutGroups += row.count;
      continue;
    }
    of += row.count;
    const key = groups.map((group) => group.join(",")).join(";");
    const held = merged.get(key);
    if (held === undefined) merged.set(key, { count: row.count, groups });
    else held.count += row.count;
  }
  return { skills: skillIds, rows: [...merged.values()], of, withoutGroups };
}

function learnableGroups(row: RequirementRow, learnable: readonly boolean[]): number[][] {
  const groups: number[][] = [];
  for (const group of row.groups) {
    if (group[0] !== NEED_CODE.required) continue;
    const members = group.slice(2).filter((skill) => learnable[skill]);
    // A group with a member that cannot be learnt is met by that member only if held; its learnable members decide here.
    if (members.length > 0) groups.push(members.sort((a, b) => a - b));
  }
  return groups.sort((a, b) => (a[0] as number) - (b[0] as number) || a.length - b.length || compareLists(a, b));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}

/** Postings within reach at 60, 80 and 100 % for a set of skills held at the plannable level; `held[i]` is for `skills[i]`. */
export function countReach(reachRows: ReachRows, held: Uint8Array): [number, number, number] {
  const within: [number, number, number] = [0, 0, 0];
  for (const row of reachRows.rows) {
    let met = 0;
    for (const group of row.groups) if (group.some((skill) => held[skill] === 1)) met++;
    GAP_THRESHOLDS.reach.forEach((share, at) => {
      if (met >= neededGroups(row.groups.length, share)) within[at as 0 | 1 | 2] += row.count;
    });
  }
  return within;
}

/** The smallest whole number of groups that is at least the share: no rounding error at 60 % of 5. */
export function neededGroups(groups: number, share: number): number {
  return Math.ceil((groups * Math.round(share * 100)) / 100);
}
