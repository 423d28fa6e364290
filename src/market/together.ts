import { byCodeUnit } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { CountedRows } from "./count-figure.js";
import { wilsonInterval } from "./interval.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

/** Beside which other skills a skill is named, more often than chance would have it (docs/methods/together.md). */
export function computeTogether(ledger: LedgerWriter, counted: CountedRows): MarketSlice["together"] {
  const { n: of, skillIds } = counted;
  if (of < MARKET_THRESHOLDS.postings) return [];
  const named = counted.rows.map((row) => ({
    count: row.count,
    skills: [...new Set(row.groups.flatMap((group) => group.slice(2)))].sort((a, b) => a - b),
  }));
  const single = new Map<number, number>();
  for (const { count, skills } of named) for (const skill of skills) single.set(skill, (single.get(skill) ?? 0) + count);
  const nameOf = (skill: number): string => skillIds[skill] as string;
  const frequent = [...single]
    .filter(([skill, n]) => n >= MARKET_THRESHOLDS.postings && !nameOf(skill).startsWith("soft-"))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MARKET_THRESHOLDS.togetherSkills)
    .map(([skill]) => skill);
  const pairs = new Map<number, Map<number, number>>(frequent.map((skill) => [skill, new Map()]));
  for (const { count, skills } of named)
    for (const skill of skills) {
      const beside = pairs.get(skill);
      if (beside === undefined) continue;
      for (const other of skills) if (other !== skill && pairs.has(other)) beside.set(other, (beside.get(other) ?? 0) + count);
    }
  const base = { snapshot: counted.snapshot, ...counted.selection, of };
  return frequent.flatMap((skill) => {
    const alone = single.get(skill) as number;
    return [...(pairs.get(skill) as Map<number, number>)]
      .map(([other, both]) => ({ other, both, more: both * of - alone * (single.get(other) as number) }))
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
