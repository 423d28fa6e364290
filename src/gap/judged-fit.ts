import type { CountedRows } from "../market/counted-rows.js";
import type { LedgerWriter } from "../schema/ledger.js";
import { type Coverage, computeCoverage, readCoverageAsk } from "./coverage.js";
import { computeFit, type FitFigures } from "./fit.js";
import type { ReachRows } from "./reach-rows.js";
import type { JudgedRequirement } from "./requirements.js";
import { missingShare } from "./verdict.js";

/** What of the requirements counts: what the CV shows, or what was stated besides. */
export type FitBy = "shown" | "stated";

export interface JudgedFit {
  readonly counted: CountedRows;
  readonly reachRows: ReachRows;
  readonly judged: readonly JudgedRequirement[];
}

/** Fit of a person whose requirements are judged, and who holds these skills. */
export function computeJudgedFit(ledger: LedgerWriter, { counted, reachRows, judged }: JudgedFit, held: Uint8Array, by: FitBy): FitFigures {
  return computeFit(ledger, {
    reachRows,
    held,
    coverage: coverageOfJudged(judged, counted, by),
    inputs: { snapshot: counted.snapshot, ...counted.selection, by },
    intervals: counted.intervals,
  });
}

/** What is there of each requirement, by its verdict. */
export function coverageOfJudged(
  judged: readonly JudgedRequirement[],
  { rows, skillIds }: Pick<CountedRows, "rows" | "skillIds">,
  by: FitBy,
): Coverage {
  const missing = new Map(
    judged.map(({ group, asked, missing, withStated }) => [group.id, by === "shown" ? missing : missingShare(asked, withStated.level)]),
  );
  const ask = readCoverageAsk(
    rows,
    skillIds,
    judged.map(({ group }) => group),
  );
  return computeCoverage(ask, (requirement) => missing.get(requirement) ?? 1);
}
