import { chooseStones, nearestTo } from "./compare/stepping-stones.js";
import { readCv } from "./cv/read-cv.js";
import { requireCv } from "./cv/require-cv.js";
import { computeGap } from "./gap/compute-gap.js";
import { GAP_THRESHOLDS } from "./gap/thresholds.js";
import type { Knowledge } from "./knowledge.js";
import { countPostings } from "./market/counted-rows.js";
import type { Market } from "./market/market.js";
import { areMeant } from "./market/own-source.js";
import { sliceOnce } from "./market/slice-once.js";
import { computePlan } from "./plan/compute-plan.js";
import { assembleReport } from "./report/assemble-report.js";
import type { Corrections } from "./schema/corrections.js";
import type { TextDocument } from "./schema/document.js";
import type { Gap } from "./schema/gap.js";
import type { MarketSlice } from "./schema/market.js";
import type { ReportOptions } from "./schema/options.js";
import type { Plan } from "./schema/plan.js";
import type { Profile } from "./schema/profile.js";
import type { Report } from "./schema/report.js";

export interface AnalyzeInput {
  readonly document: TextDocument;
  readonly corrections: Corrections | null;
  readonly options: ReportOptions;
  readonly market: Market | null;
  readonly inputs: Report["inputs"];
  /** Stages made before, by a run that stopped after them: they are taken as they are. */
  readonly given?: GivenStages | undefined;
}

export type GivenStages = Partial<Pick<Stages, "profile" | "market" | "gap" | "plan">>;

/** Everything the pipeline made on its way; a caller may stop after any of them. */
export interface Stages {
  readonly profile: Profile;
  readonly market: MarketSlice | null;
  readonly gap: Gap | null;
  readonly plan: Plan | null;
  readonly report: Report;
}

/** CV and target in, checked report out. Each line is a stage; each stage is a pure function. */
export function analyze(input: AnalyzeInput, knowledge: Knowledge, follow: Follow = followNothing): Stages {
  const { options, given = {} } = input;
  const profile = follow(
    "cv",
    () => given.profile ?? readCv(input.document, { ...knowledge, asOf: options.asOf, corrections: input.corrections }),
  );
  requireCv(profile, input.document);
  const market = follow("market", () => given.market ?? chooseSlice(input.market, options, knowledge));
  const stones = market === null || input.market === null ? [] : chooseStones(market, input.market, options, knowledge.roles);
  const gap = market && follow("gap", () => given.gap ?? computeGap(profile, market, options, stones, knowledge));
  const plan = market && gap && follow("plan", () => given.plan ?? computePlan(profile, gap, market, options, knowledge));
  const compared = market && gap && plan ? { market, gap, plan } : null;
  const nearest = input.market === null ? [] : nearestTo(options.role, profile, input.market, knowledge.roles);
  const report = follow("report", () =>
    assembleReport(
      {
        options,
        profile,
        compared,
        index: input.market?.index ?? null,
        nearest,
        inputs: input.inputs,
      },
      knowledge,
    ),
  );
  return { profile, market, gap, plan, report };
}

/** Counts the postings of a report to come: the pipeline finds the slices counted. */
export function countAhead(market: Market, options: ReportOptions, knowledge: Knowledge): void {
  const slice = chooseSlice(market, options, knowledge);
  if (slice !== null) chooseStones(slice, market, options, knowledge.roles);
}

/**
 * The slice of the role asked for; null where so few postings of it are held that what one of them names would pass for a requirement.
 * A person's own postings are all meant.
 */
function chooseSlice(market: Market | null, options: ReportOptions, { rates }: Knowledge): MarketSlice | null {
  const shard = market?.shard(options.role) ?? null;
  if (market === null || shard === null) return null;
  const slice = sliceOnce(market.index, shard, options, rates);
  const n = countPostings(slice.rows);
  return n >= (areMeant(slice) ? 1 : GAP_THRESHOLDS.chanceFrom) ? slice : null;
}

/** What each stage makes. */
export interface StageValues {
  readonly cv: Profile;
  readonly market: MarketSlice | null;
  readonly gap: Gap;
  readonly plan: Plan;
  readonly report: Report;
}

export type Follow = <S extends keyof StageValues>(stage: S, run: () => StageValues[S]) => StageValues[S];

const followNothing: Follow = (_stage, run) => run();
