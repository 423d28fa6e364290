import type { Catalogue } from "../catalogue/catalogue.js";
import { countedRowsOf } from "../gap/compute-gap.js";
import { type CoverageRow, computeFit, coverageRows, heldVector } from "../gap/fit.js";
import { readHeldLevels } from "../gap/held-levels.js";
import { readReachRows } from "../gap/reach-rows.js";
import { missingShare } from "../gap/verdict.js";
import { byCodeUnit } from "../schema/canonical.js";
import { deepFreeze } from "../schema/freeze.js";
import type { Gap } from "../schema/gap.js";
import { openLedger } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { ReportOptions } from "../schema/options.js";
import type { Plan } from "../schema/plan.js";
import type { Profile } from "../schema/profile.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { parseDay } from "../text/calendar.js";
import { type Candidate, listCandidates } from "./candidates.js";
import { computeGoal } from "./goal.js";
import type { PlanKnowledge } from "./knowledge.js";
import { orderGoals } from "./order.js";
import { cutPhases, fillWeeks } from "./schedule.js";
import { type PlanAim, type Solution, searchPlan } from "./search.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";
import { openValueModel, type ValueModel } from "./value.js";

/** The best use of the person's hours that the search finds, laid out week by week. */
export function computePlan(profile: Profile, gap: Gap, slice: MarketSlice, options: ReportOptions, knowledge: PlanKnowledge): Plan {
  const ledger = openLedger();
  const { taxonomy, catalogue } = knowledge;
  const counted = countedRowsOf(slice);
  const levels = readHeldLevels(profile, taxonomy, true);
  const reachRows = readReachRows(slice.rows, slice.skillIds, taxonomy);
  const candidates = listCandidates(gap, levels, catalogue, taxonomy, options.languages);
  const model = openModel(gap, slice, reachRows, heldVector(reachRows, levels), taxonomy);
  const capacity = options.weeks * options.hours;
  const { solution, aim, fellBack } = solve(candidates, model, capacity, options.aim);
  const chosen = candidates.filter(({ skill }) => solution.learnt.includes(skill));
  const ordered = orderGoals(chosen, model, aim);
  const inputs = { snapshot: slice.snapshot, ...counted.selection, weeks: options.weeks, hours: options.hours };
  const fitAfter = (learnt: readonly string[]) => {
    const set = new Set(learnt);
    return computeFit(ledger, {
      reachRows,
      held: model.heldWith(set),
      coverage: model.coverageRowsOf(set),
      inputs: { ...inputs, by: "plan", learnt: [...learnt].sort(byCodeUnit) },
      intervals: false,
    });
  };
  const number = (value: number, unit: "hours" | "weeks" | "count" | "score", method: string, decimals: number): string =>
    ledger.figure({ value, unit, decimals, method, evidence: [ledger.derived(method, { ...inputs, value })] });
  const startDay = parseDay(options.start ?? options.asOf);
  const day = (value: number): string =>
    ledger.figure({
      value,
      unit: "day",
      decimals: 0,
      method: "schedule-day",
      evidence: [ledger.derived("schedule-day", { start: startDay, value })],
    });
  const goals = ordered.map((candidate) => computeGoal(ledger, candidate, chosen, knowledge, options.languages));
  let done: string[] = [];
  const phases: Plan["phases"] = cutPhases(ordered, options.hours).map((phase, at) => {
    done = [...done, ...phase.goals.map(({ skill }) => skill)];
    return {
      number: at + 1,
      goals: phase.goals.map(({ skill }) => `goal-${skill}`),
      hours: number(phase.hours, "hours", "phase-hours", 1),
      weeks: number(phase.hours / options.hours, "weeks", "phase-weeks", 1),
      firstWeek: number(phase.firstWeek, "count", "schedule-week", 0),
      lastWeek: number(phase.lastWeek, "count", "schedule-week", 0),
      startDay: day(startDay + (phase.firstWeek - 1) * 7),
      endDay: day(startDay + phase.lastWeek * 7 - 1),
      after: fitAfter(done),
    };
  });
  const value = aim === "reach" ? solution.value.reach60 : solution.value.coverage;
  const plan: Omit<Plan, "evidence" | "figures"> = {
    schema: "groundwork/plan@1",
    aim,
    fellBack,
    capacity: number(capacity, "hours", "capacity", 1),
    total: number(solution.hours, "hours", "plan-hours", 1),
    weeks: number(Math.ceil(solution.hours / options.hours), "weeks", "plan-weeks", 0),
    hoursPerWeek: number(options.hours, "hours", "hours-per-week", 1),
    goals,
    phases,
    schedule: fillWeeks(ordered, options.hours).map((row) => ({
      week: row.week,
      startDay: day(startDay + (row.week - 1) * 7),
      goal: `goal-${row.skill}`,
      hours: number(row.hours, "hours", "week-hours", 1),
    })),
    before: fitAfter([]),
    after: fitAfter(solution.learnt),
    objective: number(value, "score", "plan-objective", 3),
    bound: number(aim === "reach" ? model.of : 1, "score", "plan-bound", 3),
    optimalityGap: number((aim === "reach" ? model.of : 1) - value, "score", "plan-gap", 3),
    workLimit: PLAN_THRESHOLDS.work,
    curve: PLAN_THRESHOLDS.curveHours.map((hours) => {
      const at = fitAfter(searchPlan(candidates, model, hours, aim).learnt);
      return { hours: number(hours, "hours", "curve-hours", 0), reach60: at.at60, reach80: at.at80, coverage: at.coverage };
    }),
    beyond: listBeyond(ledger, gap, candidates, solution, catalogue, options.languages),
    until: PLAN_THRESHOLDS.until.map((share) => computeUntil(ledger, { share, candidates, model, options, inputs })),
    notices: [],
  };
  ledger.absorb(gap);
  return deepFreeze({ ...plan, ...ledger.close() });
}

function openModel(
  gap: Gap,
  slice: MarketSlice,
  reachRows: ReturnType<typeof readReachRows>,
  held: Uint8Array,
  taxonomy: Taxonomy,
): ValueModel {
  const requirementOf = new Map(
    gap.requirements.flatMap((requirement) => requirement.skills.map((skill) => [skill, requirement] as const)),
  );
  const coverageRowsOf = (learnt: ReadonlySet<string>): CoverageRow[] => {
    const reached = new Set([...learnt].flatMap((skill) => [skill, ...taxonomy.ancestors(skill)]));
    const missing = new Map(
      gap.requirements.map((requirement) => {
        const level = requirement.skills.some((skill) => reached.has(skill))
          ? Math.max(requirement.heldStated, PLAN_THRESHOLDS.target)
          : requirement.heldStated;
        return [requirement.id, missingShare(requirement.asked, level)];
      }),
    );
    return coverageRows(
      slice.rows,
      (at) => requirementOf.get(slice.skillIds[at] as string)?.id ?? null,
      (id) => missing.get(id) ?? 1,
    );
  };
  return openValueModel({ reachRows, held, umbrellas: (skill) => taxonomy.ancestors(skill), coverageRowsOf });
}

/** Reach is the aim unless the best plan moves it by less than one posting in fifty: then coverage, and the report says so. */
function solve(
  candidates: readonly Candidate[],
  model: ValueModel,
  capacity: number,
  wanted: PlanAim,
): { solution: Solution; aim: PlanAim; fellBack: boolean } {
  const solution = searchPlan(candidates, model, capacity, wanted);
  if (wanted === "coverage") return { solution, aim: wanted, fellBack: false };
  const moved = solution.value.reach60 - model.valueOf(new Set()).reach60;
  if (moved >= model.of * PLAN_THRESHOLDS.reachMatters && moved > 0) return { solution, aim: "reach", fellBack: false };
  return { solution: searchPlan(candidates, model, capacity, "coverage"), aim: "coverage", fellBack: true };
}

function listBeyond(
  ledger: ReturnType<typeof openLedger>,
  gap: Gap,
  candidates: readonly Candidate[],
  solution: Solution,
  catalogue: Catalogue,
  languages: readonly string[],
): Plan["beyond"] {
  const learnt = new Set(solution.learnt);
  const byId = new Map(candidates.map((candidate) => [candidate.skill, candidate]));
  const single = new Map(gap.single.map((row) => [row.requirement, row]));
  return gap.requirements
    .filter((requirement) => requirement.verdictStated !== "met" && !requirement.skills.some((skill) => learnt.has(skill)))
    .map((requirement) => {
      const skill = requirement.skills.find((id) => byId.has(id)) ?? (requirement.skills[0] as string);
      const candidate = byId.get(skill);
      const adds = single.get(requirement.id);
      const row = [ledger.dataset("catalogue/skills", skill)];
      const taught = catalogue.learning(skill) !== undefined;
      const inLanguage = catalogue.resourcesFor(skill).some((resource) => languages.includes(resource.language));
      const why =
        candidate !== undefined
          ? "hours"
          : requirement.heldStated >= PLAN_THRESHOLDS.target
            ? "level-needs-time"
            : taught && !inLanguage
              ? "language"
              : "no-catalogue-entry";
      return {
        requirement: requirement.id,
        skill,
        why,
        hours:
          candidate === undefined
            ? ledger.figure({
                value: null,
                absent: "not-in-catalogue",
                unit: "hours",
                decimals: 0,
                method: "learning-hours",
                evidence: row,
              })
            : ledger.figure({ value: candidate.hours, unit: "hours", decimals: 1, method: "learning-hours", evidence: row }),
        adds60:
          adds?.gained60 ??
          ledger.figure({ value: null, absent: "not-in-catalogue", unit: "count", decimals: 0, method: "unlock", evidence: row }),
      } as const;
    });
}

/** Hours until a share of the postings is within reach, on the search's own path; absent where no hours suffice. */
function computeUntil(
  ledger: ReturnType<typeof openLedger>,
  input: {
    share: number;
    candidates: readonly Candidate[];
    model: ValueModel;
    options: ReportOptions;
    inputs: Record<string, string | number>;
  },
): Plan["until"][number] {
  const { share, candidates, model, options } = input;
  const wanted = Math.ceil(model.of * share);
  const evidence = [ledger.derived("until", { ...input.inputs, share })];
  const shareId = ledger.figure({
    value: share,
    unit: "share",
    decimals: 2,
    method: "until-share",
    evidence: [ledger.dataset("thresholds", "until")],
  });
  const all = candidates.reduce((sum, { hours }) => sum + hours, 0);
  const absent = (unit: "hours" | "weeks"): string =>
    ledger.figure({ value: null, absent: "not-applicable", unit, decimals: 0, method: "until", evidence });
  if (model.of === 0 || searchPlan(candidates, model, all, "reach").value.reach60 < wanted)
    return { share: shareId, hours: absent("hours"), weeks: absent("weeks") };
  let low = 0;
  let high = Math.ceil(all);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (searchPlan(candidates, model, middle, "reach").value.reach60 >= wanted) high = middle;
    else low = middle + 1;
  }
  return {
    share: shareId,
    hours: ledger.figure({ value: high, unit: "hours", decimals: 0, method: "until", evidence }),
    weeks: ledger.figure({ value: Math.ceil(high / options.hours), unit: "weeks", decimals: 0, method: "until", evidence }),
  };
}
