import type { Catalogue } from "../catalogue/catalogue.js";
import { type CountedRows, countedRowsOf } from "../market/counted-rows.js";
import { areMeant } from "../market/own-source.js";
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
import { computeYears, judgeOrdinal, seniorityAsked, tradeOf } from "./experience.js";
import { heldVector } from "./fit.js";
import { readHeldLevels } from "./held-levels.js";
import { computeJudgedFit } from "./judged-fit.js";
import { readReachRows } from "./reach-rows.js";
import { listRequirements } from "./requirement-list.js";
import { computeRequirements, judgeRequirements } from "./requirements.js";
import { computeStone, type StoneMarket } from "./stepping-stone.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

export interface GapKnowledge {
  readonly taxonomy: Taxonomy;
  readonly roles: Readonly<Record<string, RoleSource>>;
  readonly catalogue: Catalogue;
}

export interface GapTarget {
  readonly role: string;
  readonly level: Seniority | null;
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
  const fit = computeJudgedFit(ledger, { counted, reachRows, judged }, held, "shown");
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
    fitStated: hasStated ? computeJudgedFit(ledger, { counted, reachRows, judged }, heldVector(reachRows, stated), "stated") : fit,
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
