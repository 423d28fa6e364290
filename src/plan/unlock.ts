import { GAP_THRESHOLDS } from "../gap/thresholds.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { Gap } from "../schema/gap.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { Plan } from "../schema/plan.js";
import type { Candidate } from "./candidates.js";
import type { Planner } from "./planner.js";
import { type CountedOn, maybeShortest, openWays, type Way, writeGain, writeHours } from "./way.js";

/** Pairs are looked for among the most asked missing requirements only: n² of them. */
const PAIR_CANDIDATES = 24;
const PAIRS_SHOWN = 8;
const [AT_60, AT_80] = GAP_THRESHOLDS.reach;

export interface UnlockInput {
  readonly gap: Gap;
  readonly planner: Planner;
  readonly inputs: Readonly<Record<string, string | number>>;
}

/** A gap closed by learning, with what comes before, and how many more postings that brings within reach (60, 80, 100 %). */
interface Closed extends Way {
  readonly requirement: string;
  readonly gained: readonly [number, number, number];
}

/** How many more postings come within reach when one gap is closed, and which pairs only help together. */
export function computeUnlock(ledger: LedgerWriter, { gap, planner, inputs }: UnlockInput): Pick<Plan, "single" | "pairs"> {
  const gainOf = planner.openGains([]);
  const wayTo = openWays(planner.candidates);
  const closed = gap.requirements
    .filter(({ verdictStated }) => verdictStated !== "met")
    .flatMap(({ id, skills }): Closed[] => {
      const way = maybeShortest(skills.flatMap((skill) => wayTo(skill) ?? []));
      return way === undefined ? [] : [{ ...way, requirement: id, gained: gainOf(way.steps) }];
    });
  const counted = { inputs, of: planner.of };
  const single = [...closed]
    .sort((a, b) => b.gained[0] / b.hours - a.gained[0] / a.hours || byCodeUnit(a.requirement, b.requirement))
    .map((way) => writeSingle(ledger, way, counted));
  const pairs = pairsOf(closed.slice(0, PAIR_CANDIDATES), (steps) => gainOf(steps)[0]).map(({ a, b, steps, both, apart }) => ({
    skills: [a.skill, b.skill] as [string, string],
    first: namesBut(steps, [a.skill, b.skill]),
    hours: writeHours(ledger, steps),
    gained60: writeGain(ledger, both, steps, counted, AT_60),
    alone: ledger.figure({
      value: apart,
      unit: "count",
      decimals: 0,
      method: "unlock-alone",
      evidence: [ledger.derived("unlock-alone", { ...inputs, share: AT_60, learnt: steps.map(({ skill }) => skill) })],
      n: apart,
      of: planner.of,
    }),
  }));
  return { single, pairs };
}

function writeSingle(ledger: LedgerWriter, way: Closed, counted: CountedOn): Plan["single"][number] {
  const [gained60, gained80] = way.gained;
  const hours = writeHours(ledger, way.steps);
  const gained = writeGain(ledger, gained60, way.steps, counted, AT_60);
  return {
    requirement: way.requirement,
    skill: way.skill,
    first: namesBut(way.steps, [way.skill]),
    hours,
    gained60: gained,
    gained80: writeGain(ledger, gained80, way.steps, counted, AT_80),
    perHour: ledger.figure({
      value: gained60 / way.hours,
      unit: "score",
      decimals: 3,
      method: "unlock-per-hour",
      evidence: [ledger.derived("unlock-per-hour", { gained, hours }, [gained, hours])],
    }),
  };
}

interface Pair {
  readonly a: Closed;
  readonly b: Closed;
  readonly steps: readonly Candidate[];
  readonly both: number;
  readonly apart: number;
}

/** Pairs that bring more than both alone, the most first. Who must learn the one before the other learns both by the longer way. */
function pairsOf(closed: readonly Closed[], gainOf: (steps: readonly Candidate[]) => number): Pair[] {
  const name = ({ a, b }: Pair): string => `${a.requirement} ${b.requirement}`;
  return closed
    .flatMap((a, at) => closed.slice(at + 1).map((b) => ({ a, b, steps: [...new Set([...a.steps, ...b.steps])] })))
    .filter(({ a, b, steps }) => steps.length > Math.max(a.steps.length, b.steps.length))
    .map((pair) => ({ ...pair, both: gainOf(pair.steps), apart: pair.a.gained[0] + pair.b.gained[0] }))
    .filter(({ both, apart }) => both > apart)
    .sort((one, other) => other.both - other.apart - (one.both - one.apart) || byCodeUnit(name(one), name(other)))
    .slice(0, PAIRS_SHOWN);
}

function namesBut(steps: readonly Candidate[], last: readonly string[]): string[] {
  return steps.map(({ skill }) => skill).filter((skill) => !last.includes(skill));
}
