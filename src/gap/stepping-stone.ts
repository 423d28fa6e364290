import type { Catalogue } from "../catalogue/catalogue.js";
import { countedRowsOf } from "../market/counted-rows.js";
import type { StoneSlice } from "../market/slice.js";
import type { Gap } from "../schema/gap.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { Seniority } from "../schema/skill.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { type FitFigures, heldVector } from "./fit.js";
import type { HeldLevels } from "./held-levels.js";
import { computeJudgedFit } from "./judged-fit.js";
import { readReachRows } from "./reach-rows.js";
import { listRequirements } from "./requirement-list.js";
import { type JudgedRequirement, judgeRequirements } from "./requirements.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

/** A stepping stone's market: the same role one level down, or the nearest other role. */
export interface StoneMarket {
  readonly kind: "target" | "level-down" | "nearest-role";
  readonly role: string;
  readonly level: Seniority | null;
  readonly slice: StoneSlice;
}

interface StoneKnowledge {
  readonly taxonomy: Taxonomy;
  readonly catalogue: Catalogue;
}

/** What was computed of the target: the stone that is the target itself is not computed again. */
interface Target {
  readonly shown: HeldLevels;
  readonly stated: HeldLevels;
  readonly slice: MarketSlice;
  readonly judged: readonly JudgedRequirement[];
  readonly fit: FitFigures;
}

export function computeStone(
  ledger: LedgerWriter,
  stone: StoneMarket,
  { taxonomy, catalogue }: StoneKnowledge,
  target: Target,
): Gap["steppingStones"][number] {
  const { slice } = stone;
  ledger.absorb(slice);
  const counted = countedRowsOf(slice);
  const same = slice === target.slice;
  const judged = same ? target.judged : judgeRequirements(listRequirements(slice, counted.n, false).listed, target.shown, target.stated);
  const reachRows = readReachRows(slice.rows, slice.skillIds, taxonomy);
  return {
    kind: stone.kind,
    role: stone.role,
    // What was counted, where the level asked for had too few postings.
    level: slice.rung.levels.length === 1 ? (slice.rung.levels[0] as Seniority) : null,
    n: slice.rung.n,
    fit: same ? target.fit : computeJudgedFit(ledger, { counted, reachRows, judged }, heldVector(reachRows, target.shown), "shown"),
    years: slice.years.p50,
    hours: coreHours(ledger, counted.intervals ? judged : null, catalogue),
  };
}

/** Hours to learn what the core asks for and the CV does not show, or shows in part; none are counted where postings are too few for a core. */
function coreHours(ledger: LedgerWriter, judged: readonly JudgedRequirement[] | null, catalogue: Catalogue): string {
  const figure = { unit: "hours", decimals: 1, method: "core-hours" } as const;
  const steps = (judged ?? [])
    .filter(({ market, judged: { level, verdict } }) => market === "core" && verdict !== "met" && level < GAP_THRESHOLDS.plannable)
    .flatMap(({ group, judged: { held, level } }) => {
      const from = (skill: string): number => (skill === held.by ? Math.floor(level) : 0);
      const ways = group.skills.map((skill) => ({ skill, hours: catalogue.hours(skill, from(skill), GAP_THRESHOLDS.plannable)?.mid }));
      return ways.find(({ hours }) => hours !== undefined) ?? [];
    });
  const skills = steps.map(({ skill }) => skill);
  const evidence =
    skills.length === 0 ? [ledger.derived("core-hours", { skills })] : skills.map((skill) => ledger.dataset("catalogue/skills", skill));
  if (judged === null) return ledger.figure({ ...figure, value: null, absent: "too-few-postings", evidence });
  return ledger.figure({ ...figure, value: steps.reduce((sum, { hours = 0 }) => sum + hours, 0), evidence });
}
