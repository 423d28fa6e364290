import { byCodeUnit } from "../schema/canonical.js";
import type { CoverageAsk } from "./coverage.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

const KNOWN = new WeakMap<CoverageAsk, ReadonlyMap<string, readonly string[]>>();

/** Requirements asked for in the same postings as this one, most often first. Nothing of a person is in it. */
export function computeBeside(ask: CoverageAsk): ReadonlyMap<string, readonly string[]> {
  const beside = KNOWN.get(ask) ?? countBeside(ask);
  KNOWN.set(ask, beside);
  return beside;
}

function countBeside({ requirements, counts, start, places }: CoverageAsk): Map<string, string[]> {
  const size = requirements.length;
  const tally = new Int32Array(size * size);
  for (let row = 0; row < counts.length; row++) {
    const [first, end] = [start[row] as number, start[row + 1] as number];
    for (let a = first; a < end; a++) {
      for (let b = first; b < end; b++) {
        const pair = (places[a] as number) * size + (places[b] as number);
        tally[pair] = (tally[pair] as number) + (counts[row] as number);
      }
    }
  }
  return new Map(
    requirements.map((id, place) => [
      id,
      requirements
        .map((other, at) => ({ other, n: at === place ? 0 : (tally[place * size + at] as number) }))
        .filter(({ n }) => n > 0)
        .sort((a, b) => b.n - a.n || byCodeUnit(a.other, b.other))
        .slice(0, GAP_THRESHOLDS.besideSkills)
        .map(({ other }) => other),
    ]),
  );
}
