import type { ReachRows } from "./reach-rows.js";

/** Postings within reach at 60, 80 and 100 %. */
export type Reach = [number, number, number];

/** For a set of skills held at the plannable level; `held[i]` is for `skills[i]`. */
export function countReach(reachRows: ReachRows, held: Uint8Array): Reach {
  return openReach(reachRows, held).now;
}

export interface ReachState {
  readonly now: Reach;
  /** How many more come within reach when these skills (places in `skills`) are learnt too. */
  gainOf(learnt: readonly number[]): Reach;
}

/** What is held is counted once; what a skill adds is counted over the groups that it stands in. */
export function openReach({ rows, groups }: ReachRows, held: Uint8Array): ReachState {
  const { rowOf, start, members, needed, ofSkill } = groups;
  const isMet = new Uint8Array(rowOf.length);
  const met = new Int32Array(rows.length);
  for (let group = 0; group < rowOf.length; group++) {
    for (let at = start[group] as number; at < (start[group + 1] as number); at++) {
      if (held[members[at] as number] !== 1) continue;
      isMet[group] = 1;
      const row = rowOf[group] as number;
      met[row] = (met[row] as number) + 1;
      break;
    }
  }
  const now = needed.map((least) => {
    let n = 0;
    for (let row = 0; row < rows.length; row++) if ((met[row] as number) >= (least[row] as number)) n += rows[row]?.count ?? 0;
    return n;
  }) as Reach;
  return {
    now,
    gainOf(learnt) {
      const more = new Map<number, number>();
      const seen = new Set<number>();
      for (const skill of learnt) {
        for (const group of ofSkill[skill] as readonly number[]) {
          if (isMet[group] === 1 || seen.has(group)) continue;
          seen.add(group);
          const row = rowOf[group] as number;
          more.set(row, (more.get(row) ?? 0) + 1);
        }
      }
      return needed.map((least) => {
        let n = 0;
        for (const [row, closed] of more) {
          const before = met[row] as number;
          const wanted = least[row] as number;
          if (before < wanted && before + closed >= wanted) n += rows[row]?.count ?? 0;
        }
        return n;
      }) as Reach;
    },
  };
}
