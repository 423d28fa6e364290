import { sumSorted } from "../arithmetic.js";
import { NEED_CODE } from "../market/filter.js";
import { bootstrapRatio } from "../market/quantile.js";
import { hashText } from "../schema/canonical.js";
import type { RequirementRow } from "../schema/market.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

interface RequirementSkills {
  readonly id: string;
  readonly skills: readonly string[];
}

/** What each posting asks of the role's requirements. Nothing of a person is in it, so it is read once for a slice. */
export interface CoverageAsk {
  readonly requirements: readonly string[];
  /** Postings that a row stands for. */
  readonly counts: Int32Array;
  /** Weight that a row asks for in all. */
  readonly asked: Float64Array;
  readonly askedInAll: number;
  /** Entries of row r: `start[r]` to `start[r + 1]`, each a place in `requirements` and its weight. */
  readonly start: Int32Array;
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

/** A person's or a plan's part of what is asked, row by row. */
export interface Coverage {
  readonly ask: CoverageAsk;
  readonly covered: Float64Array;
}

const ASKS = new WeakMap<readonly RequirementRow[], { readonly of: string; readonly ask: CoverageAsk }>();

export function readCoverageAsk(
  rows: readonly RequirementRow[],
  skillIds: readonly string[],
  requirements: readonly RequirementSkills[],
): CoverageAsk {
  const of = requirements.map(({ id, skills }) => `${id}=${skills.join("|")}`).join("\n");
  const known = ASKS.get(rows);
  if (known?.of === of) return known.ask;
  const ask = buildAsk(rows, skillIds, requirements);
  ASKS.set(rows, { of, ask });
  return ask;
}

function buildAsk(rows: readonly RequirementRow[], skillIds: readonly string[], requirements: readonly RequirementSkills[]): CoverageAsk {
  const requirementOf = new Map(requirements.flatMap(({ skills }, place) => skills.map((skill) => [skill, place] as const)));
  const placeOf = Int32Array.from(skillIds, (skill) => requirementOf.get(skill) ?? -1);
  const start = new Int32Array(rows.length + 1);
  const asked = new Float64Array(rows.length);
  const places: number[] = [];
  const weights: number[] = [];
  rows.forEach((row, at) => {
    for (const [place, need] of strongestNeeds(row, placeOf)) {
      const weight = need === NEED_CODE.required ? 1 : GAP_THRESHOLDS.preferredWeight;
      places.push(place);
      weights.push(weight);
      asked[at] = (asked[at] as number) + weight;
    }
    start[at + 1] = places.length;
  });
  const counts = Int32Array.from(rows, ({ count }) => count);
  return {
    requirements: requirements.map(({ id }) => id),
    counts,
    asked,
    askedInAll: sumSorted(asked.map((weight, at) => weight * (counts[at] as number))),
    start,
    places: Int32Array.from(places),
    weights: Float64Array.from(weights),
  };
}

/** Requirements in the order in which the posting first asks for them: sums of fractions depend on it. */
function strongestNeeds(row: RequirementRow, placeOf: Int32Array): Map<number, number> {
  const needs = new Map<number, number>();
  for (const group of row.groups) {
    const need = group[0] as number;
    if (need === NEED_CODE.mentioned) continue;
    for (let i = 2; i < group.length; i++) {
      const place = placeOf[group[i] as number] as number;
      if (place >= 0) needs.set(place, Math.max(needs.get(place) ?? 0, need));
    }
  }
  return needs;
}

/**
 * Coverage summed over postings: the same number as the weighted sum over requirement groups, since a group's weight is the share of
 * postings that ask for it; written by postings it can be resampled (docs/methods/fit.md).
 */
export function computeCoverage(ask: CoverageAsk, missing: (requirement: string) => number): Coverage {
  const there = Float64Array.from(ask.requirements, (id) => 1 - missing(id));
  const covered = new Float64Array(ask.counts.length);
  for (let row = 0; row < covered.length; row++) {
    let sum = 0;
    for (let at = ask.start[row] as number; at < (ask.start[row + 1] as number); at++)
      sum += (ask.weights[at] as number) * (there[ask.places[at] as number] as number);
    covered[row] = sum;
  }
  return { ask, covered };
}

export function coverageOf({ ask, covered }: Coverage): number | null {
  return ask.askedInAll === 0 ? null : sumSorted(covered.map((weight, row) => weight * (ask.counts[row] as number))) / ask.askedInAll;
}

export function coverageInterval({ ask, covered }: Coverage): [number, number] {
  const rowOf = Int32Array.from([...ask.counts].flatMap((count, row) => new Array<number>(count).fill(row)));
  const asked = Float64Array.from(rowOf, (row) => ask.asked[row] as number);
  const held = Float64Array.from(rowOf, (row) => covered[row] as number);
  const seed = hashText(`[${Array.from(asked, (weight, at) => `[${weight},${held[at]}]`).join()}]`);
  return bootstrapRatio(held, asked, seed);
}
