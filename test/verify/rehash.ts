import { hashJson } from "../../src/schema/canonical.js";
import type { Evidence } from "../../src/schema/evidence.js";
import { evidenceId, figureId } from "../../src/schema/ledger.js";
import type { Report } from "../../src/schema/report.js";

/** What a careful forger does: after a change every id and the report's hash are made again. */
export function rehash(report: Report): Report {
  let current = report;
  // Evidence may name figures and figures name evidence: a few rounds settle all ids.
  for (let round = 0; round < 6; round++) {
    const renamed = new Map<string, string>();
    for (const [id, evidence] of Object.entries(current.evidence))
      if (evidenceId(evidence as Evidence) !== id) renamed.set(id, evidenceId(evidence as Evidence));
    for (const [id, { id: _own, ...figure }] of Object.entries(current.figures))
      if (figureId(figure) !== id) renamed.set(id, figureId(figure));
    if (renamed.size === 0) break;
    const text = JSON.stringify(current).replace(/\b[ef][0-9a-f]{14}\b/g, (id) => renamed.get(id) ?? id);
    current = JSON.parse(text) as Report;
  }
  const { id: _id, ...rest } = current;
  return { ...current, id: hashJson(rest) };
}
