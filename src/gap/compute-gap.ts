import type { Catalogue } from "../catalogue/catalogue.js";
import type { CountedRows } from "../market/count-figure.js";
import { areMeant } from "../market/own-source.js";
import type { StoneSlice } from "../market/slice.js";
import { MARKET_THRESHOLDS } from "../market/thresholds.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { Gap, Requirement } from "../schema/gap.js";
import { type LedgerWriter, openLedger } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { Profile } from "../schema/profile.js";
import type { RoleSource } from "../schema/roles.js";
import type { Seniority } from "../schema/skill.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { computeCarriesOver } from "./carries-over.js";
import { computeCoverage, readCoverageAsk } from "./coverage.js";
import { computeYears, judgeOrdinal, seniorityAsked, tradeOf } from "./experience.js";
import { computeFit, type FitFigures, heldVector } from "./fit.js";
import { type HeldLevels, readHeldLevels } from "./held-levels.js";
import { type ReachRows, readReachRows } from "./reach-rows.js";
import { listRequirements } from "./requirement-list.js";
import { computeRequirements, type JudgedRequirement, judgeRequirements } from "./requirements.js";
import { GAP_THRESHOLDS } from "./thresholds.js";
import { missingShare } from "./verdict.js";

export interface GapKnowledge {
  readonly taxonomy: Taxonomy;
  readonly roles: Readonly<Record<string, RoleSource>>;
  readonly catalogue: Catalogue;
}

export interface GapTarget {
  readonly role: string;
  readonly level: Seniority | null;
}

/** A stepping stone's market: the same role one level down, or the nearest other role. */
export interface StoneMarket {
  readonly kind: "target" | "level-down" | "nearest-role";
  readonly role: string;
  readonly level: Seniority | null;
  readonly slice: StoneSlice;
}

const COUNTED = new WeakMap<StoneSlice, CountedRows>();

/** The rows of a slice; one object a slice, so that what is counted in them is found again. */
export function countedRowsOf(slice: StoneSlice): CountedRows {
  const counted = COUNTED.get(slice) ?? rowsOf(slice);
  COUNTED.set(slice, counted);
  return counted;
}

function rowsOf(slice: StoneSlice): CountedRows {
  const n = slice.rows.reduce((sum, row) => sum + row.count, 0);
  const selection = {
    role: slice.role,
    level: slice.rung.levels.length === 0 ? "*" : slice.rung.levels.join("+"),
    region: slice.rung.region,
    window: slice.rung.window,
  };
  return { snapshot: slice.snapshot, selection, rows: slice.rows, skillIds: slice.skillIds, n, intervals: n >= MARKET_THRESHOLDS.postings };
}

/** Requirements minus held: one object a requirement, and what follows from them. */
export function computeGap(
  profile: Profile,
  slice: MarketSlice,
  target: GapTarget,
  stones: readonly StoneMarket[],
  knowledge: GapKnowledge,
): Gap {
  const ledger = openLedger();
  const counted = countedRowsOf(slice);
  const role = knowledge.roles[target.role];
  const { taxonomy } = knowledge;
  const shown = readHeldLevels(profile, taxonomy, false);
  const stated = readHeldLevels(profile, taxonomy, true);
  const judged = judgeRequirements(listRequirements(slice, counted.n, areMeant(slice)).listed, shown, stated);
  const requirements = computeRequirements(ledger, { profile, slice, counted, taxonomy, shown, judged });
  const reachRows = readReachRows(slice.rows, slice.skillIds, taxonomy);
  const held = heldVector(reachRows, shown);
  const fit = fitFor(ledger, { counted, reachRows, judged }, held, "shown");
  const hasStated = profile.skills.some((skill) => skill.grade === "stated");
  const currentRole = profile.current?.role ?? null;
  const gap: Omit<Gap, "evidence" | "figures"> = {
    schema: "groundwork/gap@1",
    role: target.role,
    level: target.level,
    sameRole: currentRole === target.role,
    changesField: role !== undefined && !profile.experience.byField.some(({ field }) => tradeOf(role).includes(field)),
    requirements,
    fit,
    fitStated: hasStated ? fitFor(ledger, { counted, reachRows, judged }, heldVector(reachRows, stated), "stated") : fit,
    counts: countVerdicts(ledger, requirements),
    byTier: countByTier(ledger, requirements),
    withoutGroups: countWithoutGroups(ledger, counted, reachRows.withoutGroups),
    years: computeYears(ledger, profile, slice, counted, role),
    seniority: { shown: profile.current?.seniority ?? null, asked: target.level ?? seniorityAsked(slice) },
    leadership: judgeOrdinal(ledger, counted, "leadership", profile.leadership),
    architecture: judgeOrdinal(ledger, counted, "architecture", profile.architecture),
    priority: orderByPriority(ledger, requirements),
    strengths: orderByWeight(
      ledger,
      requirements.filter((requirement) => requirement.verdict === "met"),
    ).slice(0, GAP_THRESHOLDS.strengths),
    surface: surfaced(ledger, requirements, new Set(profile.shownNotListed), listedReach(profile, taxonomy), counted.n),
    carriesOver: computeCarriesOver(profile, requirements, role, knowledge.taxonomy),
    steppingStones: stones.map((stone) => computeStone(ledger, stone, knowledge, { shown, stated, slice, judged, fit })),
    notices: [],
  };
  // The gap's ledger holds what its own figures point to: the CV's quotes and the market's counts come along.
  ledger.absorb(profile);
  ledger.absorb(slice);
  return ledger.closeWith(gap);
}

interface FitScope {
  readonly counted: CountedRows;
  readonly reachRows: ReachRows;
  readonly judged: readonly JudgedRequirement[];
}

function fitFor(ledger: LedgerWriter, { counted, reachRows, judged }: FitScope, held: Uint8Array, by: "shown" | "stated"): FitFigures {
  const missing = new Map(
    judged.map((requirement) => [
      requirement.group.id,
      by === "shown" ? requirement.missing : missingShare(requirement.asked, requirement.withStated.level),
    ]),
  );
  const ask = readCoverageAsk(
    counted.rows,
    counted.skillIds,
    judged.map(({ group }) => group),
  );
  return computeFit(ledger, {
    reachRows,
    held,
    coverage: computeCoverage(ask, (requirement) => missing.get(requirement) ?? 1),
    inputs: { snapshot: counted.snapshot, ...counted.selection, by },
    intervals: counted.intervals,
  });
}

function countVerdicts(ledger: LedgerWriter, requirements: readonly Requirement[]): Gap["counts"] {
  const figure = (verdict: string): string => {
    const n = requirements.filter((requirement) => requirement.verdict === verdict).length;
    return ledger.figure({
      value: n,
      unit: "count",
      decimals: 0,
      method: "verdict-count",
      evidence: [ledger.derived("verdict-count", { verdict, of: requirements.map(({ id }) => id) })],
      n,
      of: requirements.length,
    });
  };
  return { met: figure("met"), partly: figure("partly"), notEvidenced: figure("not-evidenced") };
}

function countByTier(ledger: LedgerWriter, requirements: readonly Requirement[]): Gap["byTier"] {
  return Object.fromEntries(
    ["critical", "important", "nice", "none"].map((tier) => [
      tier,
      countVerdicts(
        ledger,
        requirements.filter((requirement) => requirement.tier === tier),
      ),
    ]),
  );
}

/** Postings that ask for nothing that can be learnt. */
function countWithoutGroups(ledger: LedgerWriter, counted: CountedRows, n: number): string {
  const inputs = { snapshot: counted.snapshot, ...counted.selection };
  return ledger.figure({
    value: n,
    unit: "count",
    decimals: 0,
    method: "without-groups",
    evidence: [ledger.derived("without-groups", inputs)],
    n,
    of: counted.n,
  });
}

function orderByPriority(ledger: LedgerWriter, requirements: readonly Requirement[]): string[] {
  return orderBy(
    requirements.filter((requirement) => requirement.verdict !== "met"),
    ({ weight, gap }) => (ledger.valueOf(weight) ?? 0) * (ledger.valueOf(gap) ?? 0),
  );
}

function orderByWeight(ledger: LedgerWriter, requirements: readonly Requirement[]): string[] {
  return orderBy(requirements, ({ weight }) => ledger.valueOf(weight) ?? 0);
}

/** Their ids, largest first. */
function orderBy(requirements: readonly Requirement[], sizeOf: (requirement: Requirement) => number): string[] {
  return requirements
    .map((requirement) => ({ id: requirement.id, size: sizeOf(requirement) }))
    .sort((a, b) => b.size - a.size || byCodeUnit(a.id, b.id))
    .map(({ id }) => id);
}

/** What a skills list says already: its skills, and all that they are narrower than. */
function listedReach({ skills }: Profile, taxonomy: Taxonomy): ReadonlySet<string> {
  return new Set(skills.flatMap(({ id, listed }) => (listed ? [id, ...taxonomy.ancestors(id)] : [])));
}

/** What the CV shows but does not list, and what many postings ask for: the requirement itself, or one that it alone carries. Zero hours, so it comes first. */
function surfaced(
  ledger: LedgerWriter,
  requirements: readonly Requirement[],
  unlisted: ReadonlySet<string>,
  listed: ReadonlySet<string>,
  n: number,
): Gap["surface"] {
  const open = requirements.filter(({ skills }) => !skills.some((skill) => listed.has(skill)));
  return orderByWeight(
    ledger,
    open.filter(({ hidden, verdict, by }) => hidden || (verdict === "met" && by !== null && unlisted.has(by))),
  )
    .map((id) => requirements.find((requirement) => requirement.id === id) as Requirement)
    .filter((requirement) => (ledger.valueOf(requirement.any) ?? 0) >= GAP_THRESHOLDS.surfaceAtLeast || n < MARKET_THRESHOLDS.postings)
    .map((requirement) => ({
      requirement: requirement.id,
      skill: requirement.by as string,
      evidence: [...requirement.evidence],
      any: requirement.any,
    }));
}

/** What was computed of the target: the stone that is the target itself is not computed again. */
interface Target {
  readonly shown: HeldLevels;
  readonly stated: HeldLevels;
  readonly slice: MarketSlice;
  readonly judged: readonly JudgedRequirement[];
  readonly fit: FitFigures;
}

function computeStone(ledger: LedgerWriter, stone: StoneMarket, knowledge: GapKnowledge, target: Target): Gap["steppingStones"][number] {
  const { slice } = stone;
  ledger.absorb(slice);
  const counted = countedRowsOf(slice);
  const same = slice === target.slice;
  const judged = same ? target.judged : judgeRequirements(listRequirements(slice, counted.n, false).listed, target.shown, target.stated);
  const reachRows = readReachRows(slice.rows, slice.skillIds, knowledge.taxonomy);
  return {
    kind: stone.kind,
    role: stone.role,
    // What was counted, where the level asked for had too few postings.
    level: slice.rung.levels.length === 1 ? (slice.rung.levels[0] as Seniority) : null,
    n: slice.rung.n,
    fit: same ? target.fit : fitFor(ledger, { counted, reachRows, judged }, heldVector(reachRows, target.shown), "shown"),
    years: slice.years.p50,
    hours: coreHours(ledger, counted.intervals ? judged : null, knowledge.catalogue),
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
