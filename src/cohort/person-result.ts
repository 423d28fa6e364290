import { sumSorted } from "../arithmetic.js";
import type { PersonResult } from "../schema/cohort.js";
import type { Report } from "../schema/report.js";
import { orList } from "../text/or-list.js";

/** What the tables need of one report. */
export function computePersonResult(report: Report): PersonResult {
  const { gap, plan, market, figures, options, names } = report;
  const value = (id: string | undefined): number | null => (id === undefined ? null : (figures[id]?.value ?? null));
  const requirements = gap?.requirements ?? [];
  const weights = sumSorted(requirements.map(({ weight }) => value(weight) ?? 0));
  const nameOf = (skill: string): string => names[`skill:${skill}`]?.text ?? skill;
  return {
    report: report.id,
    code: report.code,
    role: options.role,
    roleName: names[`role:${options.role}`]?.text ?? options.role,
    level: options.level,
    postings: value(market?.rung.n),
    coverage: value(gap?.fit.coverage),
    coverageFigure: gap?.fit.coverage ?? null,
    within60: value(gap?.fit.at60),
    hours: value(plan?.total),
    goals: (plan?.goals ?? []).map(({ skill }) => nameOf(skill)),
    requirements: requirements.map(({ id, kind, skills, tier, verdict, any, weight, gap: missing }) => ({
      id,
      name: orList(skills.map(nameOf)),
      tier,
      verdict,
      n: figures[any]?.n ?? 0,
      of: figures[any]?.of ?? 0,
      gain: weights === 0 ? 0 : ((value(weight) ?? 0) * (value(missing) ?? 0)) / weights,
      ...(kind === "soft" ? { soft: true as const } : {}),
    })),
  };
}
