import { sumSorted } from "../arithmetic.js";
import { NEED_CODE } from "../market/filter.js";
import { bootstrapRatio } from "../market/statistics/quantile.js";
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
  /** Weight that all postings ask of a requirement. */
  readonly askedOf: Float64Array;
  readonly askedInAll: number;
  /** What each posting asks for in all, a row's as often as it stands for one. */
  readonly postings: Float64Array;
  /** Entries of row r: `start[r]` to `start[r + 1]`, each a place in `requirements` and its weight. */
  readonly start: Int32Array;
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

/** A person's or a plan's part of what is asked of each requirement, from 0 to 1. */
export interface Coverage {
  readonly ask: CoverageAsk;
  readonly there: Float64Array;
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
  const askedOf = new Float64Array(requirements.length);
  const places: number[] = [];
  const weights: number[] = [];
  rows.forEach((row, at) => {
    for (const [place, need] of strongestNeeds(row, placeOf)) {
      const weight = need === NEED_CODE.required ? 1 : GAP_THRESHOLDS.preferredWeight;
      places.push(place);
      weights.push(weight);
      asked[at] = (asked[at] as number) + weight;
      askedOf[place] = (askedOf[place] as number) + weight * row.count;
    }
    start[at + 1] = places.length;
  });
  const counts = Int32Array.from(rows, ({ count }) => count);
  return {
    requirements: requirements.map(({ id }) => id),
    counts,
    asked,
    askedOf,
    askedInAll: sumSorted(askedOf),
    postings: Float64Array.from(rows.flatMap(({ count }, row) => new Array<number>(count).fill(asked[row] as number))),
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

export function computeCoverage(ask: CoverageAsk, missing: (requirement: string) => number): Coverage {
  return { ask, there: Float64Array.from(ask.requirements, (id) => 1 - missing(id)) };
}

/** A requirement's weight is the share of postings that ask for it (docs/methods/fit.md). */
export function coverageOf({ ask, there }: Coverage): number | null {
  if (ask.askedInAll === 0) return null;
  const covered = new Float64Array(there.length);
  for (let place = 0; place < there.length; place++) covered[place] = (there[place] as number) * (ask.askedOf[place] as number);
  return sumSorted(covered) / ask.askedInAll;
}

/** Coverage as a reader may be told it: of one or two requirements it would be all or nothing, which sounds like a finding and is none. */
export function maybeCoverageOf(coverage: Coverage): number | null {
  return coverage.ask.requirements.length < GAP_THRESHOLDS.coverageFrom ? null : coverageOf(coverage);
}

/** The same sum written by postings, so that it can be resampled. */
export function coverageInterval({ ask, there }: Coverage): [number, number] {
  const held = new Float64Array(ask.postings.length);
  let pairs = "";
  for (let row = 0, posting = 0; row < ask.counts.length; row++) {
    let covered = 0;
    for (let at = ask.start[row] as number; at < (ask.start[row + 1] as number); at++)
      covered += (ask.weights[at] as number) * (there[ask.places[at] as number] as number);
    const count = ask.counts[row] as number;
    held.fill(covered, posting, posting + count);
    posting += count;
    pairs += `,[${ask.asked[row]},${covered}]`.repeat(count);
  }
  return bootstrapRatio(held, ask.postings, hashText(`[${pairs.slice(1)}]`));
}
