import type { Catalogue } from "../catalogue/catalogue.js";
import { ENGINE_VERSION } from "../engine-version.js";
import { writeClosing, writeMethod, writeResources } from "../findings/closing-section.js";
import { writeDataCard } from "../findings/data-card.js";
import { openFindings } from "../findings/finding-writer.js";
import { writeFit } from "../findings/fit-at-a-glance.js";
import { writeGap } from "../findings/gap-section.js";
import { writeIntroduction } from "../findings/introduction.js";
import { showsSalaryTable, writeMarket } from "../findings/market-section.js";
import { openNames } from "../findings/names.js";
import { olderPostings } from "../findings/older-postings.js";
import { writeProfile } from "../findings/profile-section.js";
import { writeRecommendations } from "../findings/recommendations.js";
import { listReferences } from "../findings/references.js";
import type { Compared, ReportContext } from "../findings/report-context.js";
import { writeRoadmap } from "../findings/roadmap-section.js";
import { countedRowsOf } from "../market/counted-rows.js";
import { hashJson, keepText, nameByContent } from "../schema/canonical.js";
import type { FindingCode } from "../schema/finding-codes.js";
import type { Gap } from "../schema/gap.js";
import { type LedgerWriter, openLedger } from "../schema/ledger.js";
import type { MarketSlice, SnapshotIndex } from "../schema/market.js";
import type { Notice } from "../schema/notice.js";
import type { ReportOptions } from "../schema/options.js";
import type { Plan } from "../schema/plan.js";
import type { Profile } from "../schema/profile.js";
import type { NameEntry, Report } from "../schema/report.js";
import type { RoleSource } from "../schema/roles.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { formatCommand } from "./command.js";
import { keepIds, listUsed, pruneLedger } from "./prune-ledger.js";
import { redactReport } from "./redact.js";

export interface ReportParts {
  readonly options: ReportOptions;
  readonly profile: Profile;
  readonly compared: { readonly market: MarketSlice; readonly gap: Gap; readonly plan: Plan } | null;
  readonly index: SnapshotIndex | null;
  readonly nearest: readonly string[];
  readonly inputs: Report["inputs"];
}

export interface ReportKnowledge {
  readonly taxonomy: Taxonomy;
  readonly roles: Readonly<Record<string, RoleSource>>;
  readonly catalogue: Catalogue;
}

/** The ledger: claims in the order of the contract, every figure and piece of evidence they use, nothing else. */
export function assembleReport(parts: ReportParts, knowledge: ReportKnowledge): Report {
  const { options, profile, index } = parts;
  // A file name may be a person's name: a report to share never had it.
  const inputs = options.redact ? { ...parts.inputs, cv: { ...parts.inputs.cv, name: "cv" } } : parts.inputs;
  const ledger = openLedger();
  ledger.absorb(profile);
  const compared = parts.compared === null ? null : absorbCompared(ledger, parts.compared);
  const names = new Map<string, NameEntry>();
  const nameOf = openNames({ ...knowledge, sources: index?.sources ?? [], files: { cv: inputs.cv.name } });
  const write = openFindings(ledger, nameOf, names);
  const context: ReportContext = {
    ledger,
    write,
    options,
    profile,
    compared,
    index,
    own: inputs.ads.length > 0,
    nearest: parts.nearest,
    ...knowledge,
  };
  const command = formatCommand(options, inputs);
  const references = referencesOf(context, inputs);
  writeSections(context, references, command);
  const target = `role:${options.role}`;
  if (!names.has(target)) names.set(target, nameOf(target));
  const body = {
    schema: "groundwork/report@1" as const,
    code: codeOf(compared),
    engine: ENGINE_VERSION,
    data: versionsOf(knowledge, index),
    inputs,
    options,
    command,
    ...write.close(
      (top) => isKept(top, options),
      (code) => options.depth !== "brief" || !BEYOND_A_PAGE.has(code),
    ),
    references,
    names: Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1))),
    profile: omitLedgers(profile),
    market: compared === null ? null : marketOf(compared.market),
    gap: compared === null ? null : omitLedgers(compared.gap),
    plan: compared === null ? null : omitLedgers(compared.plan),
    notices: noticesOf(profile, compared),
  };
  const used = listUsed(body, (id) => ledger.maybeItem(id));
  const pruned = { ...body, ...ledger.close(used) };
  return nameByContent(options.redact ? pruneAgain(redactReport(pruned)) : pruned);
}

function absorbCompared(ledger: LedgerWriter, { market, gap, plan }: NonNullable<ReportParts["compared"]>): Compared {
  for (const stage of [market, gap, plan]) ledger.absorb(stage);
  const counted = countedRowsOf(market);
  return { market, counted, older: olderPostings(ledger, market, counted), gap, plan };
}

function referencesOf(context: ReportContext, inputs: Report["inputs"]): Report["references"] {
  const { compared, index, catalogue, taxonomy } = context;
  return listReferences({
    cv: inputs.cv,
    corrections: inputs.corrections,
    index,
    used: compared?.market.sources.map(({ id }) => id) ?? [],
    tables: showsSalaryTable(context) ? (index?.tables.map(({ id }) => id) ?? []) : [],
    window: compared?.market.rung.window ?? null,
    region: compared?.market.rung.region ?? null,
    n: compared?.counted.n ?? 0,
    catalogue: catalogue.hash,
    taxonomy: taxonomy.hash,
  });
}

/** In the order of the contract. */
function writeSections(context: ReportContext, references: Report["references"], command: Report["command"]): void {
  writeDataCard(context);
  writeIntroduction(context);
  writeFit(context);
  writeRecommendations(context);
  writeProfile(context);
  writeMarket(context);
  writeGap(context);
  writeRoadmap(context);
  writeResources(context);
  writeClosing(
    context,
    references.map(({ id }) => id),
  );
  writeMethod(context, command);
}

function versionsOf({ taxonomy, catalogue, roles }: ReportKnowledge, index: SnapshotIndex | null): Report["data"] {
  return {
    taxonomy: taxonomy.hash,
    catalogue: catalogue.hash,
    roles: hashOnce(roles),
    ...(index === null ? {} : { snapshot: index.hash }),
  };
}

function noticesOf(profile: Profile, compared: ReportContext["compared"]): Notice[] {
  if (compared === null) return [...profile.notices];
  const { market, gap, plan } = compared;
  return [...profile.notices, ...market.notices, ...gap.notices, ...plan.notices];
}

const HASHES = new WeakMap<object, string>();

/** Of data that stay the same for as long as they are loaded. */
function hashOnce(data: object): string {
  const hash = HASHES.get(data) ?? hashJson(data);
  HASHES.set(data, hash);
  return hash;
}

/** What stands in every report, and what a page needs at least. */
const ALWAYS = ["card", "references", "method"];
const BRIEF = ["card", "summary", "references"];

function codeOf(compared: ReportContext["compared"]): Report["code"] {
  if (compared === null) return "role-without-data";
  if (!compared.counted.intervals) return "few-postings";
  return compared.market.rung.older === undefined ? "complete" : "older-postings";
}

/** What explains rather than tells, and a brief report has no room for: its words stand on one page. */
const BEYOND_A_PAGE: ReadonlySet<FindingCode> = new Set([
  "introduction-rung",
  "fit-without-groups",
  "fit-years",
  "stone-core",
  "stone-further",
  "stone-none",
  "until",
  "until-never",
  "resources-sentence",
  "outlook-sentence",
]);

/** `--sections` chooses among the headings of the first rank; a brief report is the data card, what matters most of the summary, and the references. */
function isKept(top: string, { depth, sections }: ReportOptions): boolean {
  if (sections !== null) return ALWAYS.includes(top) || sections.includes(top);
  return depth !== "brief" || BRIEF.includes(top);
}

/** What only the withheld fields rested on goes with them. */
function pruneAgain({ evidence, figures, ...body }: Omit<Report, "id">): Omit<Report, "id"> {
  return { ...body, ...pruneLedger(body, { evidence, figures }) };
}

function omitLedgers<T extends { evidence: unknown; figures: unknown; notices: unknown }>(
  stage: T,
): Omit<T, "evidence" | "figures" | "notices"> {
  // By their names: to take a stage apart would put its ledger in order.
  const kept = Object.keys(stage).filter((key) => key !== "evidence" && key !== "figures" && key !== "notices") as (keyof T)[];
  return Object.fromEntries(kept.map((key) => [key, stage[key]])) as Omit<T, "evidence" | "figures" | "notices">;
}

const MARKETS = new WeakMap<MarketSlice, NonNullable<Report["market"]>>();

/** A third of a report's text, and the same for everyone of one role. */
function marketOf(slice: MarketSlice): NonNullable<Report["market"]> {
  const market = MARKETS.get(slice) ?? keepIds(keepText(omitRows(slice)));
  MARKETS.set(slice, market);
  return market;
}

function omitRows(market: MarketSlice): NonNullable<Report["market"]> {
  const { role, level, region, industry } = market.asked;
  const { rows: _rows, skillIds: _skillIds, ...rest } = omitLedgers(market);
  return { ...rest, asked: { role, level, region, industry } };
}
