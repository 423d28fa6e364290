/** The library: stages and the whole pipeline, pure; bring your own files. Everything here is listed in docs/library.md. */
export { loadCatalogue } from "./catalogue/catalogue.js";
export { parseDocument } from "./cv/document/parse-document.js";
export { readCv } from "./cv/read-cv.js";
export { computeGap } from "./gap/compute-gap.js";
export { matchPosting } from "./gap/match-posting.js";
export type { Knowledge, Market } from "./knowledge.js";
export { sliceMarket } from "./market/slice.js";
export { type AnalyzeInput, analyze, type Stages } from "./pipeline.js";
export { computePlan } from "./plan/compute-plan.js";
export { type FitNumbers, openPreview, type PlanPreview, type Preview } from "./plan/preview-plan.js";
export { extractLines } from "./postings/extract-lines.js";
export { readPosting } from "./postings/read-posting.js";
export { canonicalJson, hashBytes } from "./schema/canonical.js";
export { InputError } from "./schema/input-error.js";
export { extractSkills, findMentions } from "./skills/find-mentions.js";
export { readTitle } from "./skills/title.js";
export { loadTaxonomy } from "./taxonomy/taxonomy.js";
export { verifyReport } from "./verify.js";
