import { NEED_CODE } from "../market/filter.js";
import type { RequirementRow } from "../schema/market.js";
import type { SkillKind } from "../schema/skill.js";
import { LEARNABLE_KINDS } from "../schema/skill-kinds.js";
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
  readonly placeOf: ReadonlyMap<string, number>;
  readonly rows: readonly ReachRow[];
  readonly groups: ReachGroups;
  /** Postings counted: those with at least one learnable required group. */
  readonly of: number;
  readonly withoutGroups: number;
}

/** The groups of all rows in a line, numbered in order: what is counted hundreds of times for one report. */
export interface ReachGroups {
  /** Groups of row r: `start[r]` to `start[r + 1]`. */
  readonly start: Int32Array;
  readonly rowOf: Int32Array;
  /** Place in `kinds`: many rows ask for the same. */
  readonly kindOf: Int32Array;
  /** Unlike groups, each a list of skills. */
  readonly kinds: readonly (readonly number[])[];
  /** For each share that is within reach the groups that a row needs. */
  readonly needed: readonly Int32Array[];
  /** Groups that a skill stands in. */
  readonly ofSkill: readonly (readonly number[])[];
}

/** By kind of group: is one of its skills held? */
export function metKinds({ kinds }: ReachGroups, held: Uint8Array): Uint8Array {
  const met = new Uint8Array(kinds.length);
  for (let kind = 0; kind < kinds.length; kind++) if (kinds[kind]?.some((skill) => held[skill] === 1)) met[kind] = 1;
  return met;
}

function isLearnable(kind: SkillKind): boolean {
  return LEARNABLE.has(kind);
}

const KNOWN = new WeakMap<readonly RequirementRow[], { readonly taxonomy: Taxonomy; readonly reachRows: ReachRows }>();

/** Soft skills, degrees, years, domains, tongues and places never block reach. Equal rows are merged. Read once for a slice. */
export function readReachRows(rows: readonly RequirementRow[], skillIds: readonly string[], taxonomy: Taxonomy): ReachRows {
  const known = KNOWN.get(rows);
  if (known?.taxonomy === taxonomy) return known.reachRows;
  const reachRows = mergeRows(rows, skillIds, taxonomy);
  KNOWN.set(rows, { taxonomy, reachRows });
  return reachRows;
}

function mergeRows(rows: readonly RequirementRow[], skillIds: readonly string[], taxonomy: Taxonomy): ReachRows {
  const learnable = skillIds.map((id) => {
    const kind = taxonomy.kindOf(id);
    return kind !== undefined && isLearnable(kind);
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
  const all = [...merged.values()];
  const placeOf = new Map(skillIds.map((skill, at) => [skill, at]));
  return { skills: skillIds, placeOf, rows: all, groups: lineUp(all, skillIds.length), of, withoutGroups };
}

function lineUp(rows: readonly ReachRow[], skills: number): ReachGroups {
  const ofSkill: number[][] = Array.from({ length: skills }, () => []);
  const rowOf: number[] = [];
  const start: number[] = [0];
  const kindOf: number[] = [];
  const kinds = new Map<string, { readonly at: number; readonly skills: readonly number[] }>();
  rows.forEach((row, at) => {
    for (const group of row.groups) {
      const key = group.join();
      const kind = kinds.get(key) ?? { at: kinds.size, skills: group };
      kinds.set(key, kind);
      kindOf.push(kind.at);
      for (const skill of group) (ofSkill[skill] as number[]).push(rowOf.length);
      rowOf.push(at);
    }
    start.push(rowOf.length);
  });
  return {
    start: Int32Array.from(start),
    rowOf: Int32Array.from(rowOf),
    kindOf: Int32Array.from(kindOf),
    kinds: Array.from(kinds.values(), (kind) => kind.skills),
    needed: GAP_THRESHOLDS.reach.map((share) => Int32Array.from(rows, ({ groups }) => neededGroups(groups.length, share))),
    ofSkill,
  };
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

/** The smallest whole number of groups that is at least the share: no rounding error at 60 % of 5. */
export function neededGroups(groups: number, share: number): number {
  return Math.ceil((groups * Math.round(share * 100)) / 100);
}
