import { byCodeUnit } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { CountedRows } from "./counted-rows.js";
import { countBeside, countByNeed, skillIndexOf } from "./skill-index.js";
import { wilsonInterval } from "./statistics/wilson-interval.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

/** Beside which other skills a skill is named, more often than chance would have it (docs/methods/together.md). */
export function computeTogether(ledger: LedgerWriter, counted: CountedRows): MarketSlice["together"] {
  const { n: of, skillIds } = counted;
  if (of < MARKET_THRESHOLDS.postings) return [];
  const index = skillIndexOf(counted.rows, skillIds.length);
  const nameOf = (skill: number): string => skillIds[skill] as string;
  const single = skillIds.map((_, skill) => countByNeed(index, [skill]).reduce((sum, n) => sum + n, 0));
  const frequent = skillIds
    .map((_, skill) => skill)
    .filter((skill) => (single[skill] as number) >= MARKET_THRESHOLDS.postings && !nameOf(skill).startsWith("soft-"))
    .sort((a, b) => (single[b] as number) - (single[a] as number) || a - b)
    .slice(0, MARKET_THRESHOLDS.togetherSkills);
  const base = { snapshot: counted.snapshot, ...counted.selection, of };
  return frequent.flatMap((skill) => {
    const alone = single[skill] as number;
    const beside = countBeside(index, skill, frequent);
    return frequent
      .map((other, at) => ({ other, both: beside[at] as number }))
      .filter(({ other }) => other !== skill)
      .map(({ other, both }) => ({ other, both, more: both * of - alone * (single[other] as number) }))
      .filter(({ more }) => more > 0)
      .sort((a, b) => b.more - a.more || byCodeUnit(nameOf(a.other), nameOf(b.other)))
      .slice(0, MARKET_THRESHOLDS.togetherPartners)
      .map(({ other, both }) => {
        const evidence = [
          ledger.count({ ...base, filter: `both:${nameOf(skill)}&${nameOf(other)}`, n: both }),
          ledger.count({ ...base, filter: `any:${nameOf(skill)}`, n: alone }),
        ];
        const share = ledger.figure({
          value: both / alone,
          unit: "share",
          decimals: 3,
          method: "together",
          evidence,
          n: both,
          of: alone,
          interval: wilsonInterval(both, alone),
        });
        return { skill: nameOf(skill), with: nameOf(other), share };
      });
  });
}
