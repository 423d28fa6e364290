import { sumSorted } from "../arithmetic.js";
import { NEED_CODE } from "../market/filter.js";
import { wilsonInterval } from "../market/interval.js";
import { bootstrapInterval } from "../market/quantile.js";
import { hashJson } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { RequirementRow } from "../schema/market.js";
import type { HeldLevels } from "./held-levels.js";
import { countReach, type ReachRows } from "./reach-rows.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

/** One posting's part in coverage: what it asks for, and how much of that is there. */
export interface CoverageRow {
  readonly count: number;
  readonly asked: number;
  readonly covered: number;
}

export interface FitFigures {
  readonly coverage: string;
  readonly at60: string;
  readonly at80: string;
  readonly at100: string;
}

export function heldVector(reachRows: ReachRows, held: HeldLevels): Uint8Array {
  return Uint8Array.from(reachRows.skills, (skill) => {
    const { level, rule } = held.of(skill);
    return rule !== "inferred" && level >= GAP_THRESHOLDS.plannable ? 1 : 0;
  });
}

/**
 * Coverage summed over postings: the same number as the weighted sum over requirement groups, since a group's weight is the share of
 * postings that ask for it; written by postings it can be resampled (docs/methods/fit.md).
 */
export function coverageRows(
  rows: readonly RequirementRow[],
  clusterOf: (skill: number) => string | null,
  missing: (requirement: string) => number,
): CoverageRow[] {
  return rows.map((row) => {
    const needs = new Map<string, number>();
    for (const group of row.groups) {
      const need = group[0] as number;
      if (need === NEED_CODE.mentioned) continue;
      for (let i = 2; i < group.length; i++) {
        const requirement = clusterOf(group[i] as number);
        if (requirement !== null) needs.set(requirement, Math.max(needs.get(requirement) ?? 0, need));
      }
    }
    let asked = 0;
    let covered = 0;
    for (const [requirement, need] of needs) {
      const weight = need === NEED_CODE.required ? 1 : GAP_THRESHOLDS.preferredWeight;
      asked += weight;
      covered += weight * (1 - missing(requirement));
    }
    return { count: row.count, asked, covered };
  });
}

export function coverageOf(rows: readonly CoverageRow[]): number | null {
  const asked = sumSorted(rows.map((row) => row.asked * row.count));
  return asked === 0 ? null : sumSorted(rows.map((row) => row.covered * row.count)) / asked;
}

export interface FitInput {
  readonly reachRows: ReachRows;
  readonly held: Uint8Array;
  readonly coverage: readonly CoverageRow[];
  /** What the evidence names, so that the figures can be computed again. */
  readonly inputs: Readonly<Record<string, string | number | readonly string[]>>;
  readonly intervals: boolean;
}

/** Coverage and reach, always together, each with its interval over postings. */
export function computeFit(ledger: LedgerWriter, input: FitInput): FitFigures {
  const within = countReach(input.reachRows, input.held);
  const { of } = input.reachRows;
  const held = input.reachRows.skills.filter((_, at) => input.held[at] === 1);
  const reach = (at: 0 | 1 | 2): string => {
    const share = GAP_THRESHOLDS.reach[at];
    const evidence = [ledger.derived("reach", { ...jsonInputs(input.inputs), share, held })];
    const rest = { unit: "share", decimals: 3, method: "reach", evidence, n: within[at], of } as const;
    if (of === 0) return ledger.figure({ ...rest, value: null, absent: "no-postings" });
    return ledger.figure({ ...rest, value: within[at] / of, interval: input.intervals ? wilsonInterval(within[at], of) : null });
  };
  return { coverage: coverageFigure(ledger, input), at60: reach(0), at80: reach(1), at100: reach(2) };
}

function coverageFigure(ledger: LedgerWriter, input: FitInput): string {
  const value = coverageOf(input.coverage);
  const postings = input.coverage.reduce((sum, row) => sum + row.count, 0);
  const evidence = [ledger.derived("coverage", jsonInputs(input.inputs))];
  const rest = { unit: "coverage", decimals: 3, method: "coverage", evidence, n: null, of: postings } as const;
  // Postings there are, but none of them asks for one of the counted requirements.
  if (value === null) return ledger.figure({ ...rest, value: null, absent: "not-applicable" });
  return ledger.figure({ ...rest, value, interval: input.intervals ? coverageInterval(input.coverage) : null });
}

function coverageInterval(rows: readonly CoverageRow[]): [number, number] {
  const spread = rows.flatMap((row) => Array.from({ length: row.count }, () => row));
  return bootstrapInterval(spread.length, hashJson(spread.map(({ asked, covered }) => [asked, covered])), (pick) => {
    let asked = 0;
    let covered = 0;
    for (const at of pick) {
      const row = spread[at] as CoverageRow;
      asked += row.asked;
      covered += row.covered;
    }
    return asked === 0 ? 0 : covered / asked;
  });
}

function jsonInputs(inputs: FitInput["inputs"]): Record<string, string | number | string[]> {
  return Object.fromEntries(
    Object.entries(inputs).map(([key, value]) => [key, typeof value === "string" || typeof value === "number" ? value : [...value]]),
  );
}
