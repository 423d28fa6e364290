/** The library: one call a task, each stage alone, and the engine that opens the data that ship. Everything here is listed in docs/library.md. */

import type { AnalyzeRequest, Engine, Follow, Match, MatchRequest, ProfileRequest, Stages } from "./browser.js";
import * as pure from "./browser.js";
import { openEngine } from "./io/engine/open-engine.js";
import type { Posting, PostingFacts } from "./schema/posting.js";
import type { Profile } from "./schema/profile.js";

export * from "./browser.js";
export { type EngineSettings, openEngine } from "./io/engine/open-engine.js";
export { readSnapshot } from "./io/market/snapshot-files.js";

let opened: Engine | null = null;

/** The engine of calls that name none: opened on the first of them. */
function defaultEngine(): Engine {
  opened ??= openEngine();
  return opened;
}

export function analyze(request: AnalyzeRequest, engine: Engine = defaultEngine(), follow?: Follow): Promise<Stages> {
  return pure.analyze(request, engine, follow);
}

export function match(request: MatchRequest, engine: Engine = defaultEngine()): Promise<Match> {
  return pure.match(request, engine);
}

export function readProfile(request: ProfileRequest, engine: Engine = defaultEngine()): Promise<Profile> {
  return pure.readProfile(request, engine);
}

export function extract(
  postings: Iterable<Posting> | AsyncIterable<Posting>,
  engine: Engine = defaultEngine(),
): AsyncGenerator<PostingFacts> {
  return pure.extract(postings, engine);
}
