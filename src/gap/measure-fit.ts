import { countedRowsOf } from "../market/counted-rows.js";
import type { StoneSlice } from "../market/slice.js";
import { roundTo } from "../schema/ledger.js";
import type { Profile } from "../schema/profile.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { countReach } from "./count-reach.js";
import { maybeCoverageOf } from "./coverage.js";
import { heldVector } from "./fit.js";
import { readHeldLevels } from "./held-levels.js";
import { coverageOfJudged } from "./judged-fit.js";
import { readReachRows } from "./reach-rows.js";
import { listRequirements } from "./requirement-list.js";
import { judgeRequirements } from "./requirements.js";

export interface MeasuredFit {
  readonly n: number;
  /** As a figure is rounded when it is made. */
  readonly coverage: number | null;
  /** Share of the postings within reach at 60 %. */
  readonly reach: number;
}

/** Fit as bare numbers, for where dozens of markets are only set in order: no figure, and no interval, which takes most of its time. */
export function measureFit(profile: Profile, slice: StoneSlice, taxonomy: Taxonomy): MeasuredFit {
  const { rows, skillIds } = slice;
  const { n } = countedRowsOf(slice);
  const shown = readHeldLevels(profile, taxonomy, false);
  const judged = judgeRequirements(listRequirements(slice, n, false).listed, shown, shown);
  const coverage = maybeCoverageOf(coverageOfJudged(judged, slice, "shown"));
  const reachRows = readReachRows(rows, skillIds, taxonomy);
  const [within] = countReach(reachRows, heldVector(reachRows, shown));
  return {
    n,
    coverage: coverage === null ? null : roundTo(coverage, 3),
    reach: reachRows.of === 0 ? 0 : roundTo(within / reachRows.of, 3),
  };
}
