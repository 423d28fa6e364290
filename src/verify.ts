import type { Knowledge } from "./knowledge.js";
import type { Market } from "./market/market.js";
import { analyze } from "./pipeline.js";
import { formatCommand } from "./report/command.js";
import { canonicalJson } from "./schema/canonical.js";
import type { Corrections } from "./schema/corrections.js";
import type { TextDocument } from "./schema/document.js";
import { InputError } from "./schema/input-error.js";
import { Report } from "./schema/report.js";
import { compareLeaves } from "./verify/compare-leaves.js";
import { checkCounts } from "./verify/count-check.js";
import { checkFigures } from "./verify/figure-checks.js";
import { checkInvariants } from "./verify/invariant-checks.js";
import { checkIds, checkReferences, checkSections } from "./verify/ledger-checks.js";
import { checkQuotes } from "./verify/quote-check.js";
import { checkRendering } from "./verify/render-check.js";
import type { Unchecked, Verification, Violation } from "./verify/violation.js";

export interface VerifyInput {
  readonly cv: TextDocument | null;
  readonly corrections: Corrections | null;
  readonly market: Market | null;
}

/** Checks a report against what it rests on. What was not given is counted as unchecked, never passed over. */
export function verifyReport(value: unknown, input: VerifyInput, knowledge: Knowledge): Verification {
  const parsed = Report.safeParse(value);
  if (!parsed.success) {
    const violations = parsed.error.issues.map((issue) => ({ check: "schema", place: issue.path.join("."), message: issue.message }));
    if (typeof value !== "object" || value === null || !("schema" in value))
      throw new InputError("bad-data", "this is no report of Groundwork.", { hint: "Give the report.json that analyze wrote." });
    return { violations, unchecked: [], checked: { schema: 1 } };
  }
  const report = parsed.data as Report;
  const market = input.market !== null && input.market.index.hash === report.inputs.snapshot?.hash ? input.market : null;
  const cv = input.cv !== null && input.cv.sha256 === report.inputs.cv.sha256 ? input.cv : null;
  const quotes = checkQuotes(report, new Map(cv === null ? [] : [["cv", cv.text]]));
  const counts = checkCounts(report, market);
  const figures = checkFigures(report);
  const replay = replayReport(report, { ...input, cv, market }, knowledge);
  const violations: Violation[] = [
    ...(input.cv !== null && cv === null
      ? [{ check: "cv", place: "inputs.cv.sha256", message: "this is not the CV the report was made of" }]
      : []),
    ...checkIds(report),
    ...checkReferences(report),
    ...checkSections(report),
    ...checkCommand(report),
    ...quotes.violations,
    ...counts.violations,
    ...figures.violations,
    ...checkInvariants(report),
    ...checkRendering(report),
    ...replay.violations,
  ];
  return {
    violations,
    unchecked: [...quotes.unchecked, ...counts.unchecked, ...replay.unchecked],
    checked: { quotes: quotes.checked, counts: counts.checked, figures: figures.checked, findings: report.findings.length },
  };
}

function checkCommand(report: Report): Violation[] {
  if (report.options.redact || formatCommand(report.options, report.inputs) === report.command) return [];
  return [{ check: "command", place: "command", message: "does not repeat the options" }];
}

/** The whole report is made again from its inputs and compared leaf by leaf: what no single check sees, this does. */
function replayReport(report: Report, input: VerifyInput, knowledge: Knowledge): { violations: Violation[]; unchecked: Unchecked[] } {
  const missing: string[] = [];
  if (input.cv === null) missing.push("the CV was not given");
  if (report.inputs.snapshot !== null && input.market === null) missing.push("the snapshot was not given");
  if (report.inputs.corrections !== null && input.corrections === null) missing.push("the corrections were not given");
  if (report.data.taxonomy !== knowledge.taxonomy.hash || report.data.catalogue !== knowledge.catalogue.hash)
    missing.push("the report was made with other data files");
  if (input.cv === null || missing.length > 0) {
    const derived = Object.values(report.figures).length;
    return { violations: [], unchecked: missing.slice(0, 1).map((because) => ({ check: "replay", count: derived, because })) };
  }
  // A file that was renamed is the same CV: its bytes say so.
  const document = { ...input.cv, name: report.inputs.cv.name };
  const again = analyze(
    { document, corrections: input.corrections, options: report.options, market: input.market, inputs: report.inputs },
    knowledge,
  ).report;
  const made = JSON.parse(canonicalJson(again)) as unknown;
  return {
    violations: compareLeaves(report, made).map((place) => ({ check: "replay", place, message: "is not what the inputs give" })),
    unchecked: [],
  };
}
