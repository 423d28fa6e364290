import { shareFigure } from "../market/count-figure.js";
import type { CountedRows } from "../market/counted-rows.js";
import { countFilter } from "../market/filter.js";
import { wilsonInterval } from "../market/statistics/wilson-interval.js";
import type { Gap, Verdict } from "../schema/gap.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { ExperienceField, Profile } from "../schema/profile.js";
import type { RoleSource } from "../schema/roles.js";
import type { Seniority } from "../schema/skill.js";

/** Fields whose years postings count for each other: "five years of software experience" is asked of an AI engineer too. */
const ONE_TRADE: readonly (readonly ExperienceField[])[] = [["software", "data", "ai", "infrastructure", "security"]];
/** Who has run servers has done what a help desk does, and more; not the other way round. */
const BEYOND_SUPPORT: readonly ExperienceField[] = ["it-support", "infrastructure", "security"];

/** The fields whose years count for a role: who leads a trade mostly comes from it, and its years are asked of them. */
export function tradeOf(role: RoleSource | undefined): readonly ExperienceField[] {
  if (role === undefined) return [];
  const own = fieldsBeside(role.field);
  return role.leads === undefined ? own : [...own, ...fieldsBeside(role.leads)];
}

function fieldsBeside(field: ExperienceField): readonly ExperienceField[] {
  if (field === "it-support") return BEYOND_SUPPORT;
  return ONE_TRADE.find((fields) => fields.includes(field)) ?? [field];
}

/** Months in the target role's own trade; total years are never credited to it. */
export function relevantMonths(profile: Profile, role: RoleSource | undefined): { months: number; figures: string[] } {
  const trade = tradeOf(role);
  const shares = profile.experience.byField.filter(({ field }) => trade.includes(field));
  const months = shares.reduce((sum, { months: id }) => sum + (profile.figures[id]?.value ?? 0), 0);
  return { months, figures: shares.map(({ months: id }) => id) };
}

/** Like with like: what postings ask for as a minimum against the months in the field. */
export function computeYears(
  ledger: LedgerWriter,
  profile: Profile,
  slice: MarketSlice,
  counted: CountedRows,
  role: RoleSource | undefined,
): Gap["years"] {
  const relevant = relevantMonths(profile, role);
  const wholeYears = Math.floor(relevant.months / 12);
  const met = countFilter(counted.rows, counted.skillIds, `years<=:${wholeYears}`);
  const stated = countFilter(counted.rows, counted.skillIds, "years");
  const evidence = [
    ledger.count({ snapshot: counted.snapshot, ...counted.selection, filter: `years<=:${wholeYears}`, n: met, of: counted.n }),
    ledger.count({ snapshot: counted.snapshot, ...counted.selection, filter: "years", n: stated, of: counted.n }),
  ];
  const rest = { unit: "share", decimals: 3, method: "years-met", evidence, n: met, of: stated } as const;
  return {
    shown: profile.experience.total,
    relevant: ledger.figure({
      value: relevant.months,
      unit: "months",
      decimals: 0,
      method: "relevant-months",
      evidence: [ledger.derived("relevant-months", { field: role?.field ?? "other", months: relevant.figures }, relevant.figures)],
    }),
    median: slice.years.p50,
    minimumMet:
      stated === 0
        ? ledger.figure({ ...rest, value: null, absent: "not-stated" })
        : ledger.figure({ ...rest, value: met / stated, interval: counted.intervals ? wilsonInterval(met, stated) : null }),
  };
}

/** Seniority that most postings of the slice name; null where most name none. */
export function seniorityAsked(slice: MarketSlice): Seniority | null {
  const counts = new Map<Seniority, number>();
  for (const row of slice.rows) if (row.seniority !== null) counts.set(row.seniority, (counts.get(row.seniority) ?? 0) + row.count);
  let best: Seniority | null = null;
  for (const [seniority, n] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (best === null || n > (counts.get(best) ?? 0)) best = seniority;
  return best;
}

/** Leadership and architecture by the same verdict object as skills: an ordinal found against the share of postings that ask. */
export function judgeOrdinal(
  ledger: LedgerWriter,
  counted: CountedRows,
  kind: "leadership" | "architecture",
  shown: Profile["leadership"],
): Gap["leadership"] {
  const verdict: Verdict = shown.value >= 2 ? "met" : shown.value === 1 ? "partly" : "not-evidenced";
  return { shown: shown.value, asked: shareFigure(ledger, counted, kind), evidence: [...shown.evidence], verdict };
}
