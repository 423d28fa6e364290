import { wilsonInterval } from "../market/statistics/wilson-interval.js";
import type { LedgerWriter } from "../schema/ledger.js";
import { countReach } from "./count-reach.js";
import { type Coverage, coverageInterval, maybeCoverageOf } from "./coverage.js";
import type { HeldLevels } from "./held-levels.js";
import type { ReachRows } from "./reach-rows.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

export interface FitFigures {
  readonly coverage: string;
  readonly at60: string;
  readonly at80: string;
  readonly at100: string;
}

export function heldVector({ skills }: ReachRows, held: HeldLevels): Uint8Array {
  const vector = new Uint8Array(skills.length);
  for (let at = 0; at < skills.length; at++) {
    const { level, rule } = held.of(skills[at] as string);
    if (rule !== "inferred" && level >= GAP_THRESHOLDS.plannable) vector[at] = 1;
  }
  return vector;
}

export interface FitInput {
  readonly reachRows: ReachRows;
  readonly held: Uint8Array;
  readonly coverage: Coverage;
  /** What the evidence names, so that the figures can be computed again. */
  readonly inputs: Readonly<Record<string, string | number | readonly string[]>>;
  readonly intervals: boolean;
}

/** Coverage and reach, always together, each with its interval over postings. */
export function computeFit(ledger: LedgerWriter, input: FitInput): FitFigures {
  const within = countReach(input.reachRows, input.held);
  const { of } = input.reachRows;
  // What a plan adds is named by what is learnt; all that was held before stands once, with the fit before it.
  const held = "learnt" in input.inputs ? {} : { held: input.reachRows.skills.filter((_, at) => input.held[at] === 1) };
  const reach = (at: 0 | 1 | 2): string => {
    const share = GAP_THRESHOLDS.reach[at];
    const evidence = [ledger.derived("reach", { ...jsonInputs(input.inputs), share, ...held })];
    const rest = { unit: "share", decimals: 3, method: "reach", evidence, n: within[at], of } as const;
    if (of === 0) return ledger.figure({ ...rest, value: null, absent: "no-postings" });
    return ledger.figure({ ...rest, value: within[at] / of, interval: input.intervals ? wilsonInterval(within[at], of) : null });
  };
  return { coverage: coverageFigure(ledger, input), at60: reach(0), at80: reach(1), at100: reach(2) };
}

function coverageFigure(ledger: LedgerWriter, input: FitInput): string {
  const value = maybeCoverageOf(input.coverage);
  const postings = input.coverage.ask.postings.length;
  const evidence = [ledger.derived("coverage", jsonInputs(input.inputs))];
  const rest = { unit: "coverage", decimals: 3, method: "coverage", evidence, n: null, of: postings } as const;
  // Postings there are, but hardly one of the counted requirements in them.
  if (value === null) return ledger.figure({ ...rest, value: null, absent: "too-few-postings" });
  return ledger.figure({ ...rest, value, interval: input.intervals ? coverageInterval(input.coverage) : null });
}

function jsonInputs(inputs: FitInput["inputs"]): Record<string, string | number | string[]> {
  return Object.fromEntries(
    Object.entries(inputs).map(([key, value]) => [key, typeof value === "string" || typeof value === "number" ? value : [...value]]),
  );
}
