import { hashJson } from "../schema/canonical.js";
import { evidenceId, figureId } from "../schema/ledger.js";
import type { Report } from "../schema/report.js";
import type { Violation } from "./violation.js";

const ID = /^[ef][0-9a-f]{14}$/;

/** The report's own hash, and every id made of its content. */
export function checkIds(report: Report): Violation[] {
  const violations: Violation[] = [];
  const { id, ...rest } = report;
  if (hashJson(rest) !== id) violations.push({ check: "report-id", place: "id", message: "is not the hash of the rest" });
  // A redacted quotation keeps the id of its words, so that it can still be matched with the full report.
  for (const [key, evidence] of Object.entries(report.evidence)) {
    const redacted = (evidence.kind === "quote" || evidence.kind === "stated") && evidence.text === null;
    if (!redacted && evidenceId(evidence) !== key)
      violations.push({ check: "evidence-id", place: `evidence.${key}`, message: "is not the hash of its content" });
  }
  for (const [key, { id: own, ...figure }] of Object.entries(report.figures)) {
    if (own !== key || figureId(figure) !== key)
      violations.push({ check: "figure-id", place: `figures.${key}`, message: "is not the hash of its content" });
  }
  return violations;
}

/** None dangling, none unused: everything in the ledger is reached from the report's body. */
export function checkReferences(report: Report): Violation[] {
  const violations: Violation[] = [];
  const reached = new Set<string>();
  const visit = (value: unknown, place: string): void => {
    if (typeof value === "string") {
      if (!ID.test(value) || reached.has(value)) return;
      const target = report.figures[value] ?? report.evidence[value];
      if (target === undefined) {
        violations.push({ check: "reference", place, message: `${value} is not in the ledger` });
        return;
      }
      reached.add(value);
      visit(target, value.startsWith("f") ? `figures.${value}` : `evidence.${value}`);
    } else if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) visit(item, `${place}.${at}`);
    } else if (value !== null && typeof value === "object")
      for (const [key, item] of Object.entries(value)) visit(item, place === "" ? key : `${place}.${key}`);
  };
  const { figures: _figures, evidence: _evidence, ...body } = report;
  visit(body, "");
  for (const id of [...Object.keys(report.figures), ...Object.keys(report.evidence)]) {
    if (!reached.has(id))
      violations.push({
        check: "unused",
        place: `${id.startsWith("f") ? "figures" : "evidence"}.${id}`,
        message: "nothing in the report uses it",
      });
  }
  return violations;
}

/** Every finding stands under exactly one heading, and every heading's finding exists. */
export function checkSections(report: Report): Violation[] {
  const violations: Violation[] = [];
  const held = new Set(report.findings.map(({ id }) => id));
  const seen = new Set<string>();
  report.sections.forEach((section, at) => {
    section.findings.forEach((id, index) => {
      const place = `sections.${at}.findings.${index}`;
      if (!held.has(id)) violations.push({ check: "finding", place, message: `${id} does not exist` });
      if (seen.has(id)) violations.push({ check: "finding", place, message: `${id} stands under two headings` });
      seen.add(id);
    });
  });
  for (const id of held)
    if (!seen.has(id)) violations.push({ check: "finding", place: `findings ${id}`, message: "stands under no heading" });
  if (held.size !== report.findings.length) violations.push({ check: "finding", place: "findings", message: "an id is used twice" });
  return violations;
}
