/** The engine where there are no files: bring the compiled data and the postings. Everything here is listed in docs/library.md. */
export { loadCatalogue } from "./catalogue/catalogue.js";
export { parseDocument } from "./cv/document/parse-document.js";
export { readCv } from "./cv/read-cv.js";
export { toJsonResume } from "./cv/to-json-resume.js";
export {
  type AnalyzeRequest,
  analyze,
  type CvInput,
  type Engine,
  type Match,
  type MatchRequest,
  match,
  type ProfileRequest,
  readProfile,
} from "./engine.js";
export { ENGINE_VERSION } from "./engine-version.js";
export { extract } from "./extract.js";
export { computeGap } from "./gap/compute-gap.js";
export { type MatchedRequirement, matchPosting } from "./gap/match-posting.js";
export type { Knowledge } from "./knowledge.js";
export type { Market } from "./market/market.js";
export { sliceMarket } from "./market/slice.js";
export { buildSliceFromPostings } from "./market/slice-from-postings.js";
export type { Follow, Stages } from "./pipeline.js";
export { computePlan } from "./plan/compute-plan.js";
export { extractLines } from "./postings/extract-lines.js";
export { findUnlisted } from "./postings/find-unlisted.js";
export { readPosting } from "./postings/read-posting.js";
export { assembleReport } from "./report/assemble-report.js";
export { parseOptions } from "./report/parse-options.js";
export { canonicalJson, hashBytes } from "./schema/canonical.js";
export { InputError } from "./schema/input-error.js";
export { extractSkills, findMentions } from "./skills/find-mentions.js";
export { SpanModel } from "./skills/spans/span-model.js";
export { readTitle } from "./skills/title.js";
export { loadTaxonomy } from "./taxonomy/taxonomy.js";
export { type VerifyInput, verifyReport } from "./verify.js";
