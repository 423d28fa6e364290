import { metKinds, type ReachRows } from "./reach-rows.js";

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
  const { rowOf, start, kindOf, needed, ofSkill } = groups;
  const isMet = metKinds(groups, held);
  const met = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    let closed = 0;
    for (let group = start[row] as number; group < (start[row + 1] as number); group++) closed += isMet[kindOf[group] as number] as number;
    met[row] = closed;
  }
  const now = needed.map((least) => {
    let n = 0;
    for (let row = 0; row < rows.length; row++) if ((met[row] as number) >= (least[row] as number)) n += rows[row]?.count ?? 0;
    return n;
  }) as Reach;
  const isClosed = new Uint8Array(rowOf.length);
  const closed = new Int32Array(rowOf.length);
  const more = new Int32Array(rows.length);
  return {
    now,
    gainOf(learnt) {
      let closing = 0;
      for (let at = 0; at < learnt.length; at++) {
        const stands = ofSkill[learnt[at] as number] as readonly number[];
        for (let place = 0; place < stands.length; place++) {
          const group = stands[place] as number;
          if (isMet[kindOf[group] as number] === 1 || isClosed[group] === 1) continue;
          isClosed[group] = 1;
          closed[closing++] = group;
          const row = rowOf[group] as number;
          more[row] = (more[row] as number) + 1;
        }
      }
      const gained: Reach = [0, 0, 0];
      for (let at = 0; at < closing; at++) {
        const group = closed[at] as number;
        isClosed[group] = 0;
        const row = rowOf[group] as number;
        // A row that several of the groups stand in is counted at the first of them.
        if (more[row] === 0) continue;
        const before = met[row] as number;
        const after = before + (more[row] as number);
        more[row] = 0;
        for (let share = 0; share < gained.length; share++) {
          const wanted = needed[share]?.[row] as number;
          if (before < wanted && after >= wanted) gained[share] = (gained[share] as number) + (rows[row]?.count ?? 0);
        }
      }
      return gained;
    },
  };
}
