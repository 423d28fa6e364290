import type { RequirementRow } from "../schema/market.js";

/** Which postings ask for which skill, and how strongly: read once from a list of rows, then asked by every count over skills. */
export interface SkillIndex {
  /** Postings that a row stands for. */
  readonly counts: Int32Array;
  /** Entries of skill s: `start[s]` to `start[s + 1]`, in the order of the rows. */
  readonly start: Int32Array;
  readonly rows: Int32Array;
  /** The skill's strongest need in the row. */
  readonly needs: Uint8Array;
}

const INDEXES = new WeakMap<readonly RequirementRow[], SkillIndex>();

/** Rows are frozen or fresh, so what was read of them once holds. */
export function skillIndexOf(rows: readonly RequirementRow[], skills: number): SkillIndex {
  const known = INDEXES.get(rows);
  if (known !== undefined) return known;
  const index = buildIndex(rows, skills);
  INDEXES.set(rows, index);
  return index;
}

function buildIndex(rows: readonly RequirementRow[], skills: number): SkillIndex {
  const seenIn = new Int32Array(skills).fill(-1);
  const start = new Int32Array(skills + 1);
  eachSkill(rows, (skill, row) => {
    if (seenIn[skill] === row) return;
    seenIn[skill] = row;
    start[skill + 1] = (start[skill + 1] as number) + 1;
  });
  for (let skill = 0; skill < skills; skill++) start[skill + 1] = (start[skill + 1] as number) + (start[skill] as number);
  const next = start.slice(0, skills);
  const index = {
    counts: Int32Array.from(rows, ({ count }) => count),
    start,
    rows: new Int32Array(start[skills] as number),
    needs: new Uint8Array(start[skills] as number),
  };
  seenIn.fill(-1);
  eachSkill(rows, (skill, row, need) => {
    if (seenIn[skill] === row) {
      const at = (next[skill] as number) - 1;
      index.needs[at] = Math.max(index.needs[at] as number, need);
      return;
    }
    seenIn[skill] = row;
    const at = next[skill] as number;
    next[skill] = at + 1;
    index.rows[at] = row;
    index.needs[at] = need;
  });
  return index;
}

function eachSkill(rows: readonly RequirementRow[], visit: (skill: number, row: number, need: number) => void): void {
  for (let row = 0; row < rows.length; row++) {
    for (const group of (rows[row] as RequirementRow).groups) {
      for (let i = 2; i < group.length; i++) visit(group[i] as number, row, group[0] as number);
    }
  }
}

/** Postings by their strongest need of any of these skills: mentioned, preferred, required. */
export function countByNeed(index: SkillIndex, skills: readonly number[]): [number, number, number] {
  const tally: [number, number, number] = [0, 0, 0];
  const strongest = skills.length > 1 ? new Map<number, number>() : null;
  for (const skill of skills) {
    for (let at = index.start[skill] as number; at < (index.start[skill + 1] as number); at++) {
      const row = index.rows[at] as number;
      const need = index.needs[at] as number;
      if (strongest === null) tally[need as 0 | 1 | 2] += index.counts[row] as number;
      else strongest.set(row, Math.max(strongest.get(row) ?? 0, need));
    }
  }
  for (const [row, need] of strongest ?? []) tally[need as 0 | 1 | 2] += index.counts[row] as number;
  return tally;
}

/** For each of the others the postings that name it beside the skill. */
export function countBeside(index: SkillIndex, skill: number, others: readonly number[]): number[] {
  const named = new Uint8Array(index.counts.length);
  for (let at = index.start[skill] as number; at < (index.start[skill + 1] as number); at++) named[index.rows[at] as number] = 1;
  return others.map((other) => {
    let n = 0;
    for (let at = index.start[other] as number; at < (index.start[other + 1] as number); at++) {
      const row = index.rows[at] as number;
      if (named[row] === 1) n += index.counts[row] as number;
    }
    return n;
  });
}
