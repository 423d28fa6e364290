import { computeGap, type GapKnowledge } from "../gap/compute-gap.js";
import { relevantMonths } from "../gap/experience.js";
import { GAP_THRESHOLDS } from "../gap/thresholds.js";
import type { Market } from "../market/market.js";
import { sliceMarket } from "../market/slice.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { Figure } from "../schema/figure.js";
import type { MarketSlice } from "../schema/market.js";
import type { Profile } from "../schema/profile.js";
import type { Seniority } from "../schema/skill.js";

export interface RoleTarget {
  readonly role: string;
  readonly level: Seniority | null;
  readonly region: string | null;
}

export interface MissingSkill {
  readonly skill: string;
  readonly name: string;
  readonly hours: number | null;
  /** Postings of the role that require it. */
  readonly required: number;
}

export interface ComparedRole {
  readonly role: string;
  readonly name: string;
  readonly level: Seniority | null;
  readonly n: number;
  /** Of these postings those from before the present window, which alone held too few. */
  readonly older: number;
  readonly coverage: Figure;
  readonly reach: Figure;
  /** Hours to level 2 of everything missing that the catalogue teaches, and how many missing ones it does not. */
  readonly hours: number;
  readonly withoutHours: number;
  readonly pay: { readonly currency: string; readonly median: Figure } | null;
  readonly demand: Figure;
  readonly yearsAsked: Figure;
  readonly yearsShown: number;
  readonly missing: readonly MissingSkill[];
}

export interface Comparison {
  readonly roles: readonly ComparedRole[];
  /** Missing for several of the targets, most targets first. */
  readonly shared: readonly {
    readonly skill: string;
    readonly name: string;
    readonly hours: number | null;
    readonly roles: readonly string[];
  }[];
  /** Asked for, but too few postings are held. */
  readonly withoutData: readonly string[];
}

/** Several targets by one measure, in the order of how much of each is covered. */
export function compareRoles(profile: Profile, targets: readonly RoleTarget[], market: Market, knowledge: GapKnowledge): Comparison {
  const roles: ComparedRole[] = [];
  const withoutData: string[] = [];
  for (const target of targets) {
    const shard = market.shard(target.role);
    const slice = shard === null ? null : sliceMarket(market.index, shard, { ...target, industry: null });
    if (slice === null || slice.rows.length === 0) withoutData.push(target.role);
    else roles.push(compareRole(profile, target, slice, knowledge));
  }
  roles.sort((a, b) => (b.coverage.value ?? 0) - (a.coverage.value ?? 0) || byCodeUnit(a.role, b.role));
  const shared = new Map<string, { skill: string; name: string; hours: number | null; roles: string[] }>();
  for (const { role, missing } of roles) {
    for (const { skill, name, hours } of missing) {
      const entry = shared.get(skill) ?? { skill, name, hours, roles: [] };
      if (!entry.roles.includes(role)) entry.roles.push(role);
      shared.set(skill, entry);
    }
  }
  return {
    roles,
    shared: [...shared.values()]
      .filter((entry) => entry.roles.length > 1)
      .sort((a, b) => b.roles.length - a.roles.length || byHours(a, b) || byCodeUnit(a.skill, b.skill)),
    withoutData,
  };
}

/** What nobody knows the hours of comes last. */
function byHours(a: { readonly hours: number | null }, b: { readonly hours: number | null }): number {
  if (a.hours === null || b.hours === null) return Number(a.hours === null) - Number(b.hours === null);
  return a.hours - b.hours;
}

function compareRole(profile: Profile, target: RoleTarget, slice: MarketSlice, knowledge: GapKnowledge): ComparedRole {
  const gap = computeGap(profile, slice, target, [], knowledge);
  const figure = (id: string): Figure => gap.figures[id] as Figure;
  const missing = gap.priority.flatMap((id): MissingSkill[] => {
    const requirement = gap.requirements.find((candidate) => candidate.id === id);
    if (requirement === undefined || requirement.verdict === "met") return [];
    const options = requirement.skills
      .map((skill) => ({
        skill,
        hours: knowledge.catalogue.hours(skill, Math.min(1, requirement.held), GAP_THRESHOLDS.plannable)?.mid ?? null,
      }))
      .sort((a, b) => byHours(a, b) || byCodeUnit(a.skill, b.skill));
    const [best] = options;
    if (best === undefined) return [];
    return [{ ...best, name: knowledge.taxonomy.skill(best.skill)?.name ?? best.skill, required: figure(requirement.required).n ?? 0 }];
  });
  const pay = slice.pay
    .map((row) => ({ currency: row.currency, median: slice.figures[row.p50] as Figure }))
    .find(({ median }) => median.value !== null);
  return {
    role: target.role,
    name: knowledge.roles[target.role]?.name ?? target.role,
    level: target.level,
    n: slice.figures[slice.rung.n]?.value ?? 0,
    older: slice.rung.older === undefined ? 0 : (slice.figures[slice.rung.older]?.value ?? 0),
    coverage: figure(gap.fit.coverage),
    reach: figure(gap.fit.at60),
    hours: missing.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    withoutHours: missing.filter(({ hours }) => hours === null).length,
    pay: pay ?? null,
    demand: slice.figures[slice.demand] as Figure,
    yearsAsked: slice.figures[slice.years.p50] as Figure,
    yearsShown: Math.floor(relevantMonths(profile, knowledge.roles[target.role]).months / 12),
    missing,
  };
}
