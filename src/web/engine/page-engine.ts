import { loadCatalogue } from "../../catalogue/catalogue.js";
import type { CompiledCatalogue } from "../../catalogue/compiled-catalogue.js";
import { byCloseness, listCounted, measureRole, type NearRole } from "../../compare/near-roles.js";
import { requireCv } from "../../cv/require-cv.js";
import { analyze, type Engine, readProfile } from "../../engine.js";
import { ENGINE_VERSION } from "../../engine-version.js";
import { today } from "../../io/clock.js";
import { followStages } from "../../io/engine/follow-stages.js";
import type { Knowledge } from "../../knowledge.js";
import type { Market } from "../../market/market.js";
import { countAhead, type Follow, type Stages } from "../../pipeline.js";
import { openPreview, type PlanPreview, type Preview } from "../../plan/preview-plan.js";
import { composeDocument } from "../../render/compose.js";
import { printData } from "../../render/format/print-data.js";
import { parseOptions } from "../../report/parse-options.js";
import { parseReport } from "../../report/parse-report.js";
import type { Correction, Corrections } from "../../schema/corrections.js";
import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import type { RoleShard, SnapshotIndex } from "../../schema/market.js";
import type { ReportOptions } from "../../schema/options.js";
import type { Posting } from "../../schema/posting.js";
import type { Profile } from "../../schema/profile.js";
import type { Progress } from "../../schema/progress.js";
import type { Rates } from "../../schema/rates.js";
import type { Report } from "../../schema/report.js";
import type { RoleSource } from "../../schema/roles.js";
import type { ReportWishes } from "../../schema/wishes.js";
import { readTitle } from "../../skills/title.js";
import type { CompiledTaxonomy } from "../../taxonomy/compiled.js";
import { maybePrepared } from "../../taxonomy/prepared.js";
import { searchSkills } from "../../taxonomy/search.js";
import { loadTaxonomy } from "../../taxonomy/taxonomy.js";
import { compareReports } from "./compare-reports.js";
import { openDroppedSnapshot } from "./dropped-snapshot.js";
import { fetchData } from "./fetch-data.js";
import { listRegions, listRoles } from "./list-roles.js";
import { viewMarket, viewOwnMarket } from "./market-view.js";
import { formatCorrections, formatProgress, parseCorrections, parseProgress } from "./own-files.js";
import type {
  CurveView,
  DroppedFile,
  EngineCalls,
  MarketAsk,
  Opened,
  PersonOverview,
  RawOptions,
  ReportAsk,
  WhatIf,
  WhatIfAnswer,
  WhatIfPlan,
} from "./protocol.js";
import { viewOverview, viewReport } from "./report-view.js";
import type { Roles } from "./roles.js";
import { setBeside } from "./set-beside.js";
import { writeTakeAway } from "./take-away.js";
import { WebMarket } from "./web-market.js";
import { viewCurve } from "./what-if-curve.js";
import type { Progress as Tell } from "./worker-scope.js";

const SKILL_HITS = 12;

/** The calls, each with a last argument for progress. */
type EngineMethods = {
  [C in keyof EngineCalls]: (...args: [...Parameters<EngineCalls[C]>, progress: Tell]) => ReturnType<EngineCalls[C]>;
};

interface Loaded {
  readonly origin: string;
  readonly compiled: CompiledTaxonomy;
  readonly knowledge: Knowledge;
  readonly market: WebMarket;
}

/** The last report with all that made it: what downloads, what-if and comparisons speak of. */
interface Current {
  readonly ask: ReportAsk;
  readonly stages: Stages;
  preview: Preview | null;
}

/** The engine of the command line, in a worker: it holds the data, answers questions, and keeps the last report. */
export class PageEngine implements EngineMethods {
  #loaded: Loaded | null = null;
  #current: Current | null = null;
  /** The CV read last, by all that its reading depends on: a report on it does not read it again. */
  #read: { readonly key: string; readonly profile: Profile } | null = null;
  /** A report opened from a file has no stages: it can be read and taken away. */
  #report: Report | null = null;

  async open(origin: string): Promise<Opened> {
    const [taxonomy, roles, catalogue, index, withOlder] = await Promise.all([
      fetchData<CompiledTaxonomy>(origin, "taxonomy"),
      fetchData<{ roles: Roles; rates?: Rates | null }>(origin, "roles"),
      fetchData<CompiledCatalogue>(origin, "catalogue"),
      fetchData<SnapshotIndex>(origin, "market"),
      fetchData<readonly string[]>(origin, "with-older"),
    ]);
    const knowledge = {
      taxonomy: loadTaxonomy(taxonomy),
      // Titles come from strangers: none of them may name what every object has.
      roles: Object.assign(Object.create(null) as Record<string, RoleSource>, roles.roles),
      rates: roles.rates ?? null,
      catalogue: loadCatalogue(catalogue),
    };
    const market = new WebMarket(index, (role) => fetchData<RoleShard>(origin, `role:${role}`), new Set(withOlder));
    return this.#use({ origin, compiled: taxonomy, knowledge, market });
  }

  /** Without them the engine works them out itself, at the first text. */
  async takeSpellings(packed: Uint8Array): Promise<void> {
    const { compiled, knowledge, ...loaded } = this.#data();
    const taxonomy = loadTaxonomy(compiled, maybePrepared(packed, compiled.hash));
    this.#loaded = { ...loaded, compiled, knowledge: { ...knowledge, taxonomy } };
  }

  /** Postings are counted and titles indexed while a file is chosen and read. */
  async prepare(options: RawOptions | null): Promise<void> {
    const { knowledge, market } = this.#data();
    // The postings are on their way meanwhile.
    const loading = options === null ? null : this.#loadShards({ ...options, redact: false });
    readTitle("", knowledge.roles);
    if (loading !== null) countAhead(market, await loading, knowledge);
  }

  async openSnapshot(files: readonly DroppedFile[]): Promise<Opened> {
    return this.#use({ ...this.#data(), market: await openDroppedSnapshot(files) });
  }

  #use(loaded: Loaded): Opened {
    this.#loaded = loaded;
    const { index, withOlder } = loaded.market;
    return {
      roles: listRoles(loaded.knowledge.roles, index, withOlder),
      regions: listRegions(index),
      snapshot: { name: index.name, built: index.built, hash: index.hash },
      version: ENGINE_VERSION,
      today: today(),
    };
  }

  async profile(document: TextDocument, corrections: readonly Correction[], asOf: string | null): Promise<Profile> {
    const { name, sha256 } = document;
    const key = JSON.stringify([sha256, name, corrections, asOf ?? today()]);
    if (this.#read?.key === key) return this.#read.profile;
    const profile = await readProfile({ cv: { name, document }, corrections: correctionsOf(corrections), asOf }, this.#machine(null));
    requireCv(profile, document);
    this.#read = { key, profile };
    return profile;
  }

  async report(ask: ReportAsk, progress: Tell): ReturnType<EngineCalls["report"]> {
    const stages = await this.#analyze(ask, { ...ask.options, redact: false }, followStages(progress));
    this.#current = { ask, stages, preview: null };
    this.#report = stages.report;
    return viewReport(stages.report);
  }

  async overview(ask: ReportAsk): Promise<PersonOverview> {
    return viewOverview((await this.#analyze(ask, { ...ask.options, redact: false })).report);
  }

  /** The shards a report looks at are fetched before the stages run, which never wait. */
  async #loadShards(wishes: ReportWishes): Promise<ReportOptions> {
    const { knowledge, market } = this.#data();
    const options = parseOptions(wishes, { roles: knowledge.roles, today: today() });
    await market.loadFor(options.role, knowledge.roles);
    return options;
  }

  async #analyze(ask: ReportAsk, wishes: ReportWishes, follow?: Follow): Promise<Stages> {
    const own = ask.postings.length > 0;
    if (!own) await this.#loadShards(wishes);
    const { document, corrections, postings } = ask;
    return analyze(
      {
        ...wishes,
        cv: { name: document.name, document },
        corrections: correctionsOf(corrections),
        postings: own ? postings : null,
        given: { profile: await this.profile(document, corrections, wishes.asOf ?? null) },
      },
      this.#machine(this.#data().market),
      follow,
    );
  }

  #machine(market: Market | null): Engine {
    return {
      knowledge: this.#data().knowledge,
      market,
      today,
      readDocument: () => {
        throw new Error("files are read by the reader's worker");
      },
    };
  }

  async whatIf({ learnt, hours, aim }: WhatIf): Promise<WhatIfAnswer> {
    const preview = this.#preview();
    const supposition = preview.suppose(learnt);
    const open = this.#current?.stages.gap?.requirements.filter(({ verdictStated }) => verdictStated !== "met") ?? [];
    return {
      before: preview.now.fit,
      with: supposition.fit,
      closings: Object.fromEntries(
        open.map(({ id, skills }) => {
          const { first, ...closing } = supposition.close(skills);
          return [id, { ...closing, first: first.map((skill) => this.#nameOf(skill)) }];
        }),
      ),
      plan: this.#named(supposition.quickPlan(hours, aim)),
    };
  }

  async curveWhatIf({ learnt, hours, aim }: WhatIf): Promise<CurveView | null> {
    const preview = this.#preview();
    return viewCurve(preview.now, preview.suppose(learnt), aim, hours);
  }

  async solveWhatIf({ learnt, hours, aim }: WhatIf): Promise<WhatIfPlan> {
    return this.#named(this.#preview().suppose(learnt).solvedPlan(hours, aim));
  }

  #preview(): Preview {
    const current = this.#current;
    if (current === null || current.stages.gap === null || current.stages.market === null) throw new Error("no report to change");
    const { profile, gap, market, report } = current.stages;
    current.preview ??= openPreview(profile, gap, market, report.options.languages, this.#data().knowledge);
    return current.preview;
  }

  #named(plan: PlanPreview): WhatIfPlan {
    return { ...plan, goals: plan.goals.map((goal) => ({ ...goal, name: this.#nameOf(goal.skill) })) };
  }

  #nameOf(skill: string): string {
    return this.#data().knowledge.taxonomy.skill(skill)?.name ?? skill;
  }

  async nearRoles(document: TextDocument, corrections: readonly Correction[], progress: Tell): ReturnType<EngineCalls["nearRoles"]> {
    const { knowledge, market } = this.#data();
    const read = await this.profile(document, corrections, null);
    const ids = listCounted(market.index);
    const near: NearRole[] = [];
    for (const role of ids) {
      await market.load([role]);
      const shard = market.shard(role);
      if (shard !== null) near.push(measureRole(read, market.index, shard, knowledge));
      progress({ stage: "gap", state: "progress", done: near.length, of: ids.length, found: {}, notices: 0, ms: 0 });
    }
    return near.sort(byCloseness);
  }

  async beside(
    document: TextDocument,
    corrections: readonly Correction[],
    targets: readonly MarketAsk[],
  ): ReturnType<EngineCalls["beside"]> {
    const { knowledge, market } = this.#data();
    await market.load(targets.map(({ role }) => role));
    return setBeside(await this.profile(document, corrections, null), targets, market, knowledge);
  }

  async market(ask: MarketAsk): ReturnType<EngineCalls["market"]> {
    const { knowledge, market } = this.#data();
    await market.load([ask.role]);
    return viewMarket(ask, market, knowledge);
  }

  async ownMarket(postings: readonly Posting[]): ReturnType<EngineCalls["ownMarket"]> {
    return viewOwnMarket(postings, this.#data().knowledge);
  }

  async searchSkills(query: string): ReturnType<EngineCalls["searchSkills"]> {
    const { taxonomy } = this.#data().knowledge;
    return searchSkills(taxonomy, query, SKILL_HITS).map(({ skill }) => ({ id: skill.id, name: skill.name, kind: skill.kind }));
  }

  async takeAway(format: string, redact: boolean): ReturnType<EngineCalls["takeAway"]> {
    return writeTakeAway(await this.#shared(redact), format);
  }

  async printed(redact: boolean): Promise<string> {
    const report = await this.#shared(redact);
    return JSON.stringify(printData(composeDocument(report), report));
  }

  /** The report as it is given away: with everything, or made anew without what tells who it is. */
  async #shared(redact: boolean): Promise<Report> {
    if (this.#report === null) throw new Error("no report to take away");
    if (!redact || this.#current === null) return this.#report;
    const { ask } = this.#current;
    return (await this.#analyze(ask, { ...ask.options, redact: true })).report;
  }

  async writeCorrections(corrections: readonly Correction[]): Promise<string> {
    return formatCorrections(corrections);
  }

  async readCorrections(text: string): ReturnType<EngineCalls["readCorrections"]> {
    return parseCorrections(text);
  }

  async writeProgress(done: Progress["done"]): Promise<string> {
    return formatProgress(done);
  }

  async readProgress(text: string): ReturnType<EngineCalls["readProgress"]> {
    return parseProgress(text);
  }

  async openReport(text: string): ReturnType<EngineCalls["openReport"]> {
    const report = parseReport(parseJson(text));
    this.#report = report;
    this.#current = null;
    return viewReport(report);
  }

  async compareReport(text: string): ReturnType<EngineCalls["compareReport"]> {
    if (this.#report === null) throw new Error("no report to compare with");
    return compareReports(parseReport(parseJson(text)), this.#report);
  }

  async method(id: string): Promise<string> {
    const pages = await fetchData<Readonly<Record<string, string>>>(this.#data().origin, "methods");
    const page = pages[id];
    if (page === undefined) throw new Error(`no page for the method ${id}`);
    return page;
  }

  #data(): Loaded {
    if (this.#loaded === null) throw new Error("the data were not loaded");
    return this.#loaded;
  }
}

function correctionsOf(corrections: readonly Correction[]): Corrections | null {
  return corrections.length === 0 ? null : { schema: "groundwork/corrections@1", corrections: [...corrections] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError("bad-json", "this is not JSON.", { hint: "Give the report.json of a report.", cause });
  }
}
