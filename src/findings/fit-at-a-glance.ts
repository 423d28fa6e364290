import { listRequirements } from "../gap/requirement-list.js";
import { GAP_THRESHOLDS } from "../gap/thresholds.js";
import { areMeant } from "../market/own-source.js";
import { MARKET_THRESHOLDS } from "../market/thresholds.js";
import type { Requirement } from "../schema/gap.js";
import {
  type Compared,
  firstQuote,
  HEADLINES,
  headName,
  optionFigure,
  type ReportContext,
  requirementById,
  STRENGTHS_FIRST,
  skillNames,
  strengthsOf,
  timesRequired,
} from "./report-context.js";

type Stone = Compared["gap"]["steppingStones"][number];

/** A name in a list meets what only asks for the name, and shows no work. */
function maybeOnlyNamed({ profile }: ReportContext, id: string | undefined): string | null {
  const grade = profile.skills.find((held) => held.id === id)?.grade;
  return grade === "listed" || grade === "self-stated" ? `grade:${grade}` : null;
}

export function writeFit(context: ReportContext): void {
  const { write, compared, ledger } = context;
  if (compared === null) return;
  const { gap } = compared;
  write.section("fit", 2);
  if (ledger.valueOf(gap.fit.coverage) === null) write.add("fit-coverage-unknown", { n: compared.market.rung.n }, [gap.fit.coverage]);
  else write.add("fit-coverage", { coverage: gap.fit.coverage });
  write.add("fit-reach", { at60: gap.fit.at60, at80: gap.fit.at80, at100: gap.fit.at100 });
  if (asksMore(context, compared)) write.add("fit-asks-more", { coverage: gap.fit.coverage, at60: gap.fit.at60 });
  if (gap.fitStated.coverage !== gap.fit.coverage || gap.fitStated.at60 !== gap.fit.at60)
    write.add("fit-stated", { coverage: gap.fitStated.coverage, at60: gap.fitStated.at60 });
  if ((ledger.figureOf(gap.withoutGroups).n ?? 0) > 0) write.add("fit-without-groups", { apart: gap.withoutGroups });
  if ((ledger.figureOf(gap.years.minimumMet).of ?? 0) > 0) write.add("fit-years", { minimumMet: gap.years.minimumMet });
  write.add("fit-invitation", { n: compared.market.rung.n });
  for (const requirement of strengthsOf(context, compared).slice(0, STRENGTHS_FIRST))
    write.add("headline-strength", {
      skills: skillNames(requirement.skills),
      by: `skill:${requirement.by ?? requirement.skills[0]}`,
      grade: maybeOnlyNamed(context, requirement.by ?? requirement.skills[0]),
      line: firstQuote(context, requirement.evidence),
      required: requirement.required,
    });
  const asked = (requirement: Requirement): number => timesRequired(context, requirement);
  // Chosen by what weighs most, named by the number that stands beside each.
  const gaps = gap.priority
    .slice(0, HEADLINES)
    .map((id) => requirementById(gap, id))
    .filter((requirement) => asked(requirement) > 0)
    .sort((a, b) => asked(b) - asked(a));
  if (gaps.length > 0) write.add("headline-gaps", { skills: gaps.map(headName), required: gaps.map(({ required }) => required) });
  writeStones(context);
}

/** Nearly all that many ask for is shown, and most postings are out of reach all the same: by what few of them ask for. */
function asksMore({ ledger }: ReportContext, { gap, market, counted }: Compared): boolean {
  const { n, of } = ledger.figureOf(gap.fit.at60);
  if ((ledger.valueOf(gap.fit.coverage) ?? 0) < GAP_THRESHOLDS.nearlyAll || n === null || of === null || 2 * n >= of) return false;
  return listRequirements(market, counted.n, areMeant(market)).rare > 0;
}

/** The target, one level down, the nearest other role; and how long the way is at this pace. A table of the target alone compares nothing. */
function writeStones(context: ReportContext): void {
  const { write, compared, ledger } = context;
  if (compared === null) return;
  const { gap, plan } = compared;
  const target = gap.steppingStones.find(({ kind }) => kind === "target");
  const further = gap.steppingStones.filter(
    (stone) => target !== undefined && stone.kind === "nearest-role" && isFurther(context, stone, target),
  );
  const steps = gap.steppingStones.filter((stone) => !further.includes(stone));
  const isAlone = steps.every(({ kind }) => kind === "target");
  if (!isAlone) for (const stone of steps) writeStone(context, stone);
  for (const { kind, role, fit } of further)
    write.add("stone-further", { stone: `stone:${kind}`, role: `role:${role}`, coverage: fit.coverage, at60: fit.at60 });
  writeNoStone(context, compared, isAlone);
  if (isAlone && target !== undefined && (ledger.valueOf(target.hours) ?? 0) > 0) write.add("stone-core", { hours: target.hours });
  const never = plan.until.filter(({ hours }) => ledger.valueOf(hours) === null);
  for (const until of plan.until)
    if (!never.includes(until)) write.add("until", { share: until.share, hours: until.hours, weeks: until.weeks });
  if (never.length > 0) write.add("until-never", { shares: never.map(({ share }) => share) });
}

function writeStone({ write, ledger }: ReportContext, stone: Stone): void {
  write.add("stone", {
    stone: `stone:${stone.kind}`,
    role: `role:${stone.role}`,
    level: stone.level === null ? "level:any" : `level:${stone.level}`,
    n: stone.n,
    coverage: stone.fit.coverage,
    at60: stone.fit.at60,
    years: stone.years,
    hours: ledger.valueOf(stone.hours) === 0 ? null : stone.hours,
  });
}

/** Which of the stones that were looked for are not held in enough postings. */
function writeNoStone(context: ReportContext, { gap, counted }: Compared, isAlone: boolean): void {
  const { write, options } = context;
  if (!isAlone && !counted.intervals) return;
  const least = optionFigure(context, "least-postings", MARKET_THRESHOLDS.postings, "count");
  for (const kind of ["level-down", "nearest-role"] as const) {
    if (gap.steppingStones.some((stone) => stone.kind === kind) || (kind === "level-down" && options.level === null)) continue;
    write.add("stone-none", { stone: `stone:${kind}`, least });
  }
}

/** A role that asks for more of what is missing is no step on the way. */
function isFurther({ ledger }: ReportContext, stone: Stone, target: Stone): boolean {
  const part = (figure: string): number => ledger.valueOf(figure) ?? 0;
  const [coverage, reach] = (["coverage", "at60"] as const).map((of) => part(stone.fit[of]) - part(target.fit[of])) as [number, number];
  return coverage <= 0 && reach <= 0 && coverage + reach < 0;
}
