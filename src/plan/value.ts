import type { CoverageRow } from "../gap/fit.js";
import { countReach, type ReachRows } from "../gap/reach-rows.js";

/** What a set of learnt skills is worth: postings within reach first, coverage second, fewer hours third. */
export interface PlanValue {
  readonly reach60: number;
  readonly reach80: number;
  readonly reach100: number;
  readonly coverage: number;
}

export interface ValueModel {
  readonly of: number;
  valueOf(learnt: ReadonlySet<string>): PlanValue;
  coverageRowsOf(learnt: ReadonlySet<string>): CoverageRow[];
  heldWith(learnt: ReadonlySet<string>): Uint8Array;
}

/** Reach over the slice's postings, with umbrellas met by anything narrower that is learnt. */
export function openValueModel(input: {
  readonly reachRows: ReachRows;
  readonly held: Uint8Array;
  readonly umbrellas: (skill: string) => readonly string[];
  readonly coverageRowsOf: (learnt: ReadonlySet<string>) => CoverageRow[];
}): ValueModel {
  const place = new Map(input.reachRows.skills.map((skill, at) => [skill, at]));
  const heldWith = (learnt: ReadonlySet<string>): Uint8Array => {
    const held = Uint8Array.from(input.held);
    for (const skill of learnt) {
      for (const met of [skill, ...input.umbrellas(skill)]) {
        const at = place.get(met);
        if (at !== undefined) held[at] = 1;
      }
    }
    return held;
  };
  return {
    of: input.reachRows.of,
    heldWith,
    coverageRowsOf: input.coverageRowsOf,
    valueOf(learnt) {
      const [reach60, reach80, reach100] = countReach(input.reachRows, heldWith(learnt));
      let asked = 0;
      let covered = 0;
      for (const row of input.coverageRowsOf(learnt)) {
        asked += row.asked * row.count;
        covered += row.covered * row.count;
      }
      return { reach60, reach80, reach100, coverage: asked === 0 ? 0 : covered / asked };
    },
  };
}
