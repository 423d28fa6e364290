import type { NearRole } from "../../compare/near-roles.js";
import type { PlanAim } from "../../plan/build-problem.js";
import type { Closing, FitNumbers, PlanPreview } from "../../plan/preview-plan.js";
import type { DocumentSection, Sentence } from "../../render/tree.js";
import type { PlanTask } from "../../report/plan-tasks.js";
import type { Correction } from "../../schema/corrections.js";
import type { TextDocument } from "../../schema/document.js";
import type { Requirement } from "../../schema/gap.js";
import type { Posting } from "../../schema/posting.js";
import type { Profile } from "../../schema/profile.js";
import type { Progress } from "../../schema/progress.js";
import type { StageEvent } from "../../schema/stage-event.js";
import type { ReportWishes } from "../../schema/wishes.js";

/** A role one can choose, with what is held of it. */
export interface RoleChoice {
  readonly id: string;
  readonly name: string;
  readonly field: string;
  /** Titles that name it, the first few: what a search also looks in. */
  readonly titles: readonly string[];
  /** Postings of the present window, and their newest month; null where none has a date. */
  readonly n: number;
  readonly newest: string | null;
  /** Postings from before that window, which count where it holds too few. */
  readonly older: number;
  readonly counted: boolean;
  /** Too few of today say what they require: a report counts older ones too. */
  readonly withOlder: boolean;
}

export interface Opened {
  readonly roles: readonly RoleChoice[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly snapshot: { readonly name: string; readonly built: string; readonly hash: string };
  readonly version: string;
  readonly today: string;
}

/** The target as a page has it. */
export type RawOptions = Omit<ReportWishes, "redact">;

export interface ReportAsk {
  readonly document: TextDocument;
  readonly corrections: readonly Correction[];
  readonly options: RawOptions;
  readonly postings: readonly Posting[];
}

/** A number or words of the first screen; `note` opens its evidence. */
export interface GlanceItem {
  readonly label: string;
  readonly value: Sentence;
  readonly detail: Sentence | null;
}

/** Evidence in words, and where in the CV it stands. */
export interface Note {
  readonly lines: readonly Sentence[];
  readonly spans: readonly (readonly [number, number])[];
  readonly method: string | null;
}

export interface RequirementView {
  readonly id: string;
  readonly skills: readonly { readonly id: string; readonly name: string }[];
  readonly verdict: Requirement["verdict"];
  readonly stated: Requirement["verdictStated"];
  readonly tier: Requirement["tier"];
  readonly asked: number;
  readonly held: number;
  readonly required: Sentence;
  /** Share of postings that require it, for the bar beside it. */
  readonly share: number;
}

export interface ReportView {
  readonly id: string;
  readonly code: string;
  readonly person: string | null;
  readonly role: string;
  readonly roleName: string;
  readonly level: string | null;
  readonly asOf: string;
  readonly command: string;
  readonly title: Sentence;
  readonly subtitle: Sentence;
  readonly glance: readonly GlanceItem[];
  readonly sections: readonly DocumentSection[];
  readonly notes: Readonly<Record<string, Note>>;
  readonly requirements: readonly RequirementView[];
  readonly hoursPerWeek: number;
  /** Said above the tasks where older postings count. */
  readonly planRestsOn: string | null;
  /** The plan as tasks to tick off. */
  readonly tasks: readonly PlanTask[];
}

/** What a coach's table shows of a person. */
export interface PersonOverview {
  /** Role and level in words. */
  readonly target: string;
  readonly coverage: { readonly words: Sentence; readonly share: number | null } | null;
  readonly planHours: Sentence | null;
}

export interface WhatIf {
  readonly learnt: readonly string[];
  readonly hours: number;
  readonly aim: PlanAim;
}

export interface CurveView {
  readonly title: string;
  readonly svg: string;
  /** The picture in words. */
  readonly words: string;
}

export interface WhatIfPlan extends Omit<PlanPreview, "goals"> {
  readonly goals: readonly { readonly skill: string; readonly name: string; readonly hours: number }[];
}

export interface WhatIfAnswer {
  readonly before: FitNumbers;
  readonly with: FitNumbers;
  /** By requirement that is open, beside what is ticked; what comes first by its name. */
  readonly closings: Readonly<Record<string, Closing>>;
  /** Found greedily; the solved one is asked for when nothing moves any more. */
  readonly plan: WhatIfPlan;
}

/** One of several targets, by the same measure. */
export interface BesideRole {
  readonly role: string;
  readonly name: string;
  readonly n: number;
  readonly older: number;
  readonly coverage: string;
  readonly reach: string;
  readonly years: string;
  readonly pay: string;
  readonly hours: number;
  readonly withoutHours: number;
  readonly missing: readonly string[];
}

export interface Beside {
  readonly roles: readonly BesideRole[];
  /** Missing for more than one of them. */
  readonly shared: readonly { readonly name: string; readonly hours: number | null; readonly roles: number }[];
  /** Names of those of which too few postings are held. */
  readonly withoutData: readonly string[];
}

export interface MarketAsk {
  readonly role: string;
  readonly level: string | null;
  readonly region: string | null;
}

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface MarketView {
  readonly role: string;
  readonly name: string;
  readonly rung: string;
  readonly n: number;
  readonly place: string;
  readonly months: string;
  readonly enough: string;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    /** Shares, for the bar. */
    readonly required: number;
    readonly preferred: number;
    readonly sentence: Sentence;
  }[];
  readonly facts: readonly { readonly label: string; readonly words: Sentence }[];
  readonly pay: readonly { readonly label: string; readonly quartiles: Sentence; readonly disclosed: Sentence }[];
  readonly thenNow: readonly { readonly skill: string; readonly earlier: Sentence; readonly now: Sentence }[];
  readonly mixes: readonly { readonly label: string; readonly rows: readonly { readonly name: string; readonly share: Sentence }[] }[];
  readonly sources: readonly { readonly name: string; readonly licence: string; readonly window: string; readonly n: number }[];
  readonly notes: Readonly<Record<string, Note>>;
}

export interface SkillHitView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** A file to take away. */
export interface TakeAway {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What changed between an old report and the present one, by requirement. */
export interface ReportChange {
  readonly sameSnapshot: boolean;
  readonly coverage: readonly [string, string];
  readonly closed: readonly string[];
  readonly opened: readonly string[];
}

/** Every question a page may ask the engine, and its answer. */
export interface EngineCalls {
  open(origin: string): Promise<Opened>;
  /** All spellings of skills, worked out beside the engine. */
  takeSpellings(packed: Uint8Array): Promise<void>;
  /** Makes what the first CV would wait for; with a target also what its report counts. */
  prepare(options: RawOptions | null): Promise<void>;
  profile(document: TextDocument, corrections: readonly Correction[], asOf: string | null): Promise<Profile>;
  report(ask: ReportAsk): Promise<ReportView>;
  /** A report that is not kept: the one that is open stays what questions are about. */
  overview(ask: ReportAsk): Promise<PersonOverview>;
  whatIf(ask: WhatIf): Promise<WhatIfAnswer>;
  /** What hours of learning bring, now and with what is ticked; null where they bring nothing. Fit and plan do not wait for it. */
  curveWhatIf(ask: WhatIf): Promise<CurveView | null>;
  solveWhatIf(ask: WhatIf): Promise<WhatIfPlan>;
  nearRoles(document: TextDocument, corrections: readonly Correction[]): Promise<readonly NearRole[]>;
  beside(document: TextDocument, corrections: readonly Correction[], targets: readonly MarketAsk[]): Promise<Beside>;
  market(ask: MarketAsk): Promise<MarketView>;
  /** What postings of one's own ask for. */
  ownMarket(postings: readonly Posting[]): Promise<MarketView>;
  /** A snapshot of one's own takes the place of the built-in one. */
  openSnapshot(files: readonly DroppedFile[]): Promise<Opened>;
  searchSkills(query: string): Promise<readonly SkillHitView[]>;
  /** What the typesetter sets: the report as plain data, in JSON. */
  printed(redact: boolean): Promise<string>;
  takeAway(format: string, redact: boolean): Promise<TakeAway>;
  writeCorrections(corrections: readonly Correction[]): Promise<string>;
  writeProgress(done: Progress["done"]): Promise<string>;
  readProgress(text: string): Promise<Progress["done"]>;
  readCorrections(text: string): Promise<readonly Correction[]>;
  openReport(text: string): Promise<ReportView>;
  compareReport(text: string): Promise<ReportChange>;
  method(id: string): Promise<string>;
}

export type EngineCall = keyof EngineCalls;

export interface CallMessage {
  readonly id: number;
  readonly call: string;
  readonly args: readonly unknown[];
}

export type ReplyMessage =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: PlainError }
  | { readonly id: number; readonly progress: StageEvent }
  /** The lock that a worker holds as long as it lives. */
  | { readonly life: string };

/** The code of an error that is no input's: a script that the worker needs did not come. */
export const NOT_LOADED = "not-loaded";

export interface PlainError {
  readonly code: string | null;
  readonly message: string;
  readonly hint: string | null;
  readonly place: string | null;
}
