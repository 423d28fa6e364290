import { computePersonResult } from "../../cohort/person-result.js";
import { type Comparison, compareRoles } from "../../compare/compare-roles.js";
import { toJsonResume } from "../../cv/to-json-resume.js";
import { type AnalyzeRequest, analyze, type MatchRequest, match, type ProfileRequest, readProfile } from "../../engine.js";
import { ENGINE_VERSION } from "../../engine-version.js";
import { parseRegion } from "../../market/parse-region.js";
import { sliceOnce } from "../../market/slice-once.js";
import { tooFewPostings } from "../../market/too-few.js";
import { extractLines } from "../../postings/extract-lines.js";
import { renderPage, TEXT_FORMATS } from "../../render/index.js";
import { parseOptions } from "../../report/parse-options.js";
import { parseReport } from "../../report/parse-report.js";
import { snapshotOf } from "../../report/snapshot-of.js";
import { canonicalJson, hashJson } from "../../schema/canonical.js";
import type { PersonResult } from "../../schema/cohort.js";
import type { Corrections } from "../../schema/corrections.js";
import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import type { MarketSlice } from "../../schema/market.js";
import type { Report } from "../../schema/report.js";
import type { StageEvent } from "../../schema/stage-event.js";
import type { ReportWishes } from "../../schema/wishes.js";
import { searchRoles, unknownRole } from "../../skills/search-roles.js";
import { unknownSkill } from "../../taxonomy/unknown-skill.js";
import { formatMonth } from "../../text/calendar.js";
import type { Verification } from "../../verify/violation.js";
import { verifyReport } from "../../verify.js";
import { writeOutputs } from "../files.js";
import type { Format } from "../report/format-names.js";
import { renderFiles } from "../report/report-files.js";
import { followStages } from "./follow-stages.js";
import type { ThreadEngine } from "./thread-engine.js";

type Emit = (event: StageEvent) => void;
type Task = (input: never, engine: ThreadEngine, emit: Emit) => Promise<unknown>;

export interface CompareRequest extends ProfileRequest {
  /** Titles or ids. */
  readonly roles: readonly string[];
  readonly region?: string | null | undefined;
}

export interface ReportDone {
  readonly id: string;
  readonly code: Report["code"];
  /** Canonical report.json, as every door writes it. */
  readonly json: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** What a worker can be asked to do; each is one call of the engine. Inputs and answers are plain data that cross between threads. */
export const ENGINE_TASKS = {
  profile: (request: ProfileRequest, engine: ThreadEngine) => readProfile(request, engine),
  jsonResume: async (request: ProfileRequest, engine: ThreadEngine) => toJsonResume(await readProfile(request, engine)),
  match: (request: MatchRequest, engine: ThreadEngine) => match(request, engine),
  async report(
    { request, formats, isCompared = false }: { request: AnalyzeRequest; formats: readonly Format[]; isCompared?: boolean },
    engine: ThreadEngine,
    emit: Emit,
  ): Promise<ReportDone> {
    const { report, gap } = await analyze(request, engine, followStages(emit));
    // Who asks for a comparison is told of what was likely meant where there is none.
    if (isCompared && gap === null) throw tooFewPostings(report.options.role, { place: "role" }, engine.knowledge.roles);
    return { id: report.id, code: report.code, json: `${canonicalJson(report)}\n`, files: await renderFiles(report, formats) };
  },
  /** One of a cohort: the report, and what the tables need. */
  async person(
    { request }: { request: AnalyzeRequest },
    engine: ThreadEngine,
    emit: Emit,
  ): Promise<{ result: PersonResult; json: string }> {
    const { report } = await analyze(request, engine, followStages(emit));
    return { result: computePersonResult(report), json: `${canonicalJson(report)}\n` };
  },
  /** The same, written where it belongs with a page to print: half a megabyte need not cross between threads. */
  async personFiles(
    { request, formats, folder }: { request: AnalyzeRequest; formats: readonly Format[]; folder: string },
    engine: ThreadEngine,
  ): Promise<PersonResult> {
    return writePerson((await analyze(request, engine)).report, formats, folder);
  },
  /** The same of a report that another machine made. */
  async personPages({ json, formats, folder }: { json: string; formats: readonly Format[]; folder: string }): Promise<PersonResult> {
    return writePerson(parseReport(JSON.parse(json)), formats, folder);
  },
  async stage({ request, stage }: { request: AnalyzeRequest; stage: "gap" | "plan" }, engine: ThreadEngine): Promise<unknown> {
    const stages = await analyze(request, engine);
    if (stages[stage] === null) throw tooFewPostings(stages.report.options.role, { place: "role" }, engine.knowledge.roles);
    return stages[stage];
  },
  async compare({ roles, region = null, ...request }: CompareRequest, engine: ThreadEngine): Promise<Comparison> {
    if (engine.market === null) throw new InputError("role-without-data", "no postings are held.", { place: "roles" });
    const targets = roles.map((title) => {
      const { role, level } = parseOptions({ role: title }, { roles: engine.knowledge.roles, today: engine.today() });
      if (!Object.hasOwn(engine.knowledge.roles, role)) throw unknownRole(title, engine.knowledge.roles, "roles");
      return { role, level, region: parseRegion(region) };
    });
    // Side by side stands what was counted in one snapshot.
    const market = targets.map(({ role }) => engine.marketOf(role)).find((of) => of !== engine.market) ?? engine.market;
    return compareRoles(await readProfile(request, engine), targets, market, engine.knowledge);
  },
  async render({ report, formats }: { report: unknown; formats: readonly Format[] }): Promise<ReadonlyMap<string, string | Uint8Array>> {
    return renderFiles(parseReport(report, "report"), formats);
  },
  /** Of one of a cohort: to read, and to print. */
  async pages({ report }: { report: unknown }): Promise<ReadonlyMap<string, string>> {
    const parsed = parseReport(report, "report");
    return new Map([
      ["report.html", TEXT_FORMATS.html(parsed, null)],
      ["page.html", renderPage(parsed)],
    ]);
  },
  async market(wishes: ReportWishes, engine: ThreadEngine): Promise<Omit<MarketSlice, "rows" | "skillIds">> {
    const options = parseOptions({ ...wishes }, { roles: engine.knowledge.roles, today: engine.today() });
    const market = engine.marketOf(options.role);
    const shard = market?.shard(options.role) ?? null;
    if (!(options.role in engine.knowledge.roles)) throw unknownRole(options.role, engine.knowledge.roles, "role");
    if (market === null || shard === null) throw tooFewPostings(options.role, { place: "role" }, engine.knowledge.roles);
    const { rows: _rows, skillIds: _skillIds, ...slice } = sliceOnce(market.index, shard, options, engine.knowledge.rates);
    return slice;
  },
  async roles({ text }: { text: string }, engine: ThreadEngine): Promise<FoundRoles> {
    const { role, level, found } = searchRoles(text, engine.knowledge.roles, engine.held);
    const shown = found.slice(0, ROLES_SHOWN).map(({ role: { id, name, family, esco = [], onet = [] }, postings, older, newest }) => ({
      id,
      name,
      family,
      postings,
      older,
      newest: newest === null ? null : formatMonth(newest),
      esco,
      onet,
    }));
    return { role, level, found: shown, of: found.length };
  },
  async role({ id }: { id: string }, engine: ThreadEngine): Promise<unknown> {
    const role = engine.knowledge.roles[id];
    if (role === undefined) throw unknownRole(id, engine.knowledge.roles, "role");
    const held = engine.held.get(id) ?? null;
    if (held === null) return { ...role, postings: null };
    return {
      ...role,
      postings: { present: held.present, older: held.n - held.present, newest: held.newest === null ? null : formatMonth(held.newest) },
    };
  },
  /** What an answer depends on besides its request. */
  async versions(
    _input: null,
    { knowledge, market, snapshots }: ThreadEngine,
  ): Promise<{ engine: string; taxonomy: string; catalogue: string; roles: string; snapshot: string | null; besides?: readonly string[] }> {
    return {
      engine: ENGINE_VERSION,
      taxonomy: knowledge.taxonomy.hash,
      catalogue: knowledge.catalogue.hash,
      roles: hashJson([knowledge.roles, knowledge.rates]),
      snapshot: market?.index.hash ?? null,
      ...(snapshots.length > 1 ? { besides: snapshots.slice(1) } : {}),
    };
  },
  /** The id of a skill by id or name. */
  async skill({ name }: { name: string }, { knowledge: { taxonomy } }: ThreadEngine): Promise<string> {
    const found = taxonomy.skill(name) ?? taxonomy.named(name);
    if (found === undefined) throw unknownSkill(name, taxonomy);
    return found.id;
  },
  async snapshot(_input: null, engine: ThreadEngine): Promise<unknown> {
    return engine.market?.index ?? null;
  },
  async extract({ lines, first }: { lines: readonly string[]; first: number }, engine: ThreadEngine): Promise<string> {
    return extractLines(lines, first, engine.knowledge).text;
  },
  async verify(
    { report, document, corrections }: { report: unknown; document: TextDocument | null; corrections: Corrections | null },
    engine: ThreadEngine,
  ): Promise<Verification> {
    return verifyReport(report, { cv: document, corrections, market: engine.marketOfHash(snapshotOf(report)) }, engine.knowledge);
  },
} as const satisfies Record<string, Task>;

async function writePerson(report: Report, formats: readonly Format[], folder: string): Promise<PersonResult> {
  const files = await renderFiles(report, [...new Set<Format>(["json", ...formats])]);
  writeOutputs(folder, files.set("page.html", renderPage(report)));
  return computePersonResult(report);
}

export type EngineTasks = typeof ENGINE_TASKS;
export type TaskName = keyof EngineTasks;
export type TaskInput<N extends TaskName> = Parameters<EngineTasks[N]>[0];
export type TaskAnswer<N extends TaskName> = Awaited<ReturnType<EngineTasks[N]>>;

export interface FoundRoles {
  readonly role: string | null;
  readonly level: string | null;
  readonly found: readonly {
    id: string;
    name: string;
    family: string;
    postings: number;
    /** From before the present window. */
    older: number;
    /** As 2026-05. */
    newest: string | null;
    esco: readonly string[];
    onet: readonly string[];
  }[];
  readonly of: number;
}

const ROLES_SHOWN = 20;
