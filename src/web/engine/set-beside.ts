import { type ComparedRole, compareRoles } from "../../compare/compare-roles.js";
import type { Knowledge } from "../../knowledge.js";
import { full, short } from "../../render/phrases/en/figures.js";
import type { Profile } from "../../schema/profile.js";
import { Seniority } from "../../schema/skill.js";
import type { Beside, BesideRole, MarketAsk } from "./protocol.js";
import type { WebMarket } from "./web-market.js";

const MISSING_SHOWN = 6;

/** Several targets by one measure, in the order in which they were named: nothing here is a ranking. */
export function setBeside(profile: Profile, targets: readonly MarketAsk[], market: WebMarket, knowledge: Knowledge): Beside {
  const asked = targets.map(({ level, ...target }) => ({ ...target, level: level === null ? null : Seniority.parse(level) }));
  const { roles, shared, withoutData } = compareRoles(profile, asked, market, knowledge);
  return {
    roles: asked.flatMap(({ role }) => roles.filter((compared) => compared.role === role).map(viewRole)),
    shared: shared.map(({ name, hours, roles: of }) => ({ name, hours, roles: of.length })),
    withoutData: withoutData.map((role) => knowledge.roles[role]?.name ?? role),
  };
}

function viewRole({ role, name, n, older, coverage, reach, yearsAsked, pay, hours, withoutHours, missing }: ComparedRole): BesideRole {
  return {
    role,
    name,
    n,
    older,
    coverage: full(coverage).text,
    reach: full(reach).text,
    years: short(yearsAsked).text,
    pay: pay === null ? "not stated often enough" : `${short(pay.median).text}, median`,
    hours,
    withoutHours,
    missing: missing.slice(0, MISSING_SHOWN).map((skill) => skill.name),
  };
}
