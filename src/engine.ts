import { readCv } from "./cv/read-cv.js";
import { type MatchedRequirement, matchPosting } from "./gap/match-posting.js";
import { matchUnlisted } from "./gap/match-unlisted.js";
import type { Knowledge } from "./knowledge.js";
import type { Market } from "./market/market.js";
import { type Follow, type GivenStages, analyze as runPipeline, type Stages } from "./pipeline.js";
import { fillPosting } from "./postings/fill-posting.js";
import { parseOptions } from "./report/parse-options.js";
import { byCodeUnit, hashJson, hashText } from "./schema/canonical.js";
import type { Corrections } from "./schema/corrections.js";
import type { TextDocument } from "./schema/document.js";
import { InputError } from "./schema/input-error.js";
import type { Posting, PostingFacts } from "./schema/posting.js";
import type { Profile } from "./schema/profile.js";
import type { ReportWishes } from "./schema/wishes.js";
import { maybeDay } from "./text/calendar.js";

/** What every door opens once and hands to every call: data, postings, and the few things a machine must do. */
export interface Engine {
  readonly knowledge: Knowledge;
  readonly market: Market | null;
  /** The postings a report for this role counts, where more than one snapshot is open; without it, `market`. */
  marketOf?(role: string): Market | null;
  /** YYYY-MM-DD: the day a report speaks from where none is given. */
  today(): string;
  /** A CV's bytes as a positioned text; where they come from strangers, in a process of its own. */
  readDocument(bytes: Uint8Array, name: string): Promise<TextDocument>;
}

/** A CV as its file, as plain text or Markdown, or as a document read before. */
export type CvInput = { readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
  | { readonly document: TextDocument }
);

export interface ProfileRequest {
  readonly cv: CvInput;
  readonly corrections?: Corrections | null | undefined;
  readonly asOf?: string | null | undefined;
}

export interface AnalyzeRequest extends ProfileRequest, Omit<ReportWishes, "asOf"> {
  /** Stages of an earlier run to go on from. */
  readonly given?: GivenStages | undefined;
  /** Postings of one's own to compare with, instead of the engine's. */
  readonly postings?: readonly Posting[] | null | undefined;
}

export interface MatchRequest extends ProfileRequest {
  readonly posting: Pick<Posting, "text"> & Partial<Posting>;
}

export interface Match {
  readonly profile: Profile;
  readonly posting: PostingFacts;
  readonly requirements: readonly MatchedRequirement[];
}

/** CV and target in, checked report out: the one entry of every door, so that all of them give the same bytes. */
export async function analyze(request: AnalyzeRequest, engine: Engine, follow?: Follow): Promise<Stages> {
  const { cv, corrections = null, postings = null, given, ...wishes } = request;
  const options = parseOptions(wishes, { roles: engine.knowledge.roles, today: engine.today() });
  const document = await readCvInput(cv, engine);
  if (given?.profile !== undefined && given.profile.source.sha256 !== document.sha256)
    throw new InputError("bad-data", "this profile was read from another CV.", { option: "given", hint: "Give the CV it was read from." });
  const market = postings === null ? marketFor(options.role, engine) : await readOwnMarket(postings, options.role, engine.knowledge);
  const inputs = {
    cv: { name: cv.name, sha256: document.sha256 },
    // What was said, whatever the file it was said in looks like.
    corrections: corrections === null ? null : hashJson(corrections),
    snapshot: market === null ? null : { name: market.index.name, hash: market.index.hash },
    ads: (postings ?? [])
      .map((posting) => ({ name: posting.id, sha256: hashText(`${posting.title ?? ""}\n${posting.text}`) }))
      .sort((a, b) => byCodeUnit(a.sha256, b.sha256)),
    overlays: [...(engine.knowledge.overlays ?? [])],
  };
  return runPipeline({ document, corrections, options, market, inputs, given }, engine.knowledge, follow);
}

/** The postings that count for a role. */
function marketFor(role: string, engine: Engine): Market | null {
  return engine.marketOf === undefined ? engine.market : engine.marketOf(role);
}

/** What is read in a CV, from where, and how sure. */
export async function readProfile(request: ProfileRequest, engine: Engine): Promise<Profile> {
  return (await readWhole(request, engine)).profile;
}

async function readWhole(request: ProfileRequest, engine: Engine): Promise<{ document: TextDocument; profile: Profile }> {
  const asOf = request.asOf ?? engine.today();
  if (maybeDay(asOf) === undefined) throw new InputError("bad-option", `${asOf} is no day: give one as YYYY-MM-DD.`, { place: "asOf" });
  const document = await readCvInput(request.cv, engine);
  return { document, profile: readCv(document, { ...engine.knowledge, asOf, corrections: request.corrections ?? null }) };
}

/** A CV against one posting. */
export async function match(request: MatchRequest, engine: Engine): Promise<Match> {
  const { document, profile } = await readWhole(request, engine);
  const { readPosting } = await import("./postings/read-posting.js");
  const { taxonomy, roles, findUnlisted } = engine.knowledge;
  const posting = readPosting(fillPosting(request.posting), { taxonomy, roles, findUnlisted });
  const cv = { text: document.text, language: profile.source.language };
  return { profile, posting, requirements: [...matchPosting(profile, posting, engine.knowledge), ...matchUnlisted(posting, cv)] };
}

async function readCvInput(cv: CvInput, engine: Engine): Promise<TextDocument> {
  if (typeof cv !== "object" || cv === null || !["bytes", "text", "document"].some((key) => key in cv))
    throw new InputError("bad-data", "no CV is given.", { place: "cv", hint: "Give {name, bytes}, {name, text} or {name, document}." });
  if ("document" in cv) return cv.document;
  return engine.readDocument("bytes" in cv ? cv.bytes : new TextEncoder().encode(cv.text), cv.name);
}

/** What reads postings is loaded when some are brought: a report from counted ones starts without it. */
async function readOwnMarket(postings: readonly Posting[], role: string, knowledge: Knowledge): Promise<Market> {
  const { openOwnMarket } = await import("./market/own-market.js");
  return openOwnMarket(postings, role, knowledge);
}
