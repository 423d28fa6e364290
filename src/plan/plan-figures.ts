import { computeFit, type FitFigures } from "../gap/fit.js";
import type { ReachRows } from "../gap/reach-rows.js";
import { type LedgerWriter, roundTo } from "../schema/ledger.js";
import type { Candidate } from "./candidates.js";
import type { Planner } from "./planner.js";

type PlanUnit = "hours" | "weeks" | "count" | "score" | "coverage";

/** Figures that a plan is told in, each resting on what the plan was computed from. */
export interface PlanFigures {
  number(value: number, unit: PlanUnit, method: string, decimals: number): string;
  /** Weeks count from 1. */
  firstDayOf(week: number): string;
  lastDayOf(week: number): string;
  /** Where the person stands once some goals are reached; computed once for the same goals. */
  fitAfter(done: readonly Candidate[]): FitFigures;
}

export interface PlanFiguresInput {
  readonly planner: Planner;
  readonly reachRows: ReachRows;
  readonly inputs: Readonly<Record<string, string | number>>;
  readonly startDay: number;
}

const DAYS = 7;

export function openPlanFigures(ledger: LedgerWriter, { planner, reachRows, inputs, startDay }: PlanFiguresInput): PlanFigures {
  const fits = new Map<string, FitFigures>();
  const day = (value: number): string =>
    ledger.figure({
      value,
      unit: "day",
      decimals: 0,
      method: "schedule-day",
      evidence: [ledger.derived("schedule-day", { start: startDay, value })],
    });
  return {
    number: (value, unit, method, decimals) =>
      ledger.figure({ value, unit, decimals, method, evidence: [ledger.derived(method, { ...inputs, value: roundTo(value, decimals) })] }),
    firstDayOf: (week) => day(startDay + (week - 1) * DAYS),
    lastDayOf: (week) => day(startDay + week * DAYS - 1),
    fitAfter: (done) => {
      const learnt = done.map(({ skill }) => skill);
      const fit =
        fits.get(learnt.join()) ??
        computeFit(ledger, {
          reachRows,
          held: planner.heldWith(done),
          coverage: planner.coverageOf(done),
          inputs: { ...inputs, by: "plan", learnt },
          intervals: false,
        });
      fits.set(learnt.join(), fit);
      return fit;
    },
  };
}
