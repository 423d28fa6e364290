import type { Report } from "../schema/report.js";
import type { Unchecked, Violation } from "./violation.js";

/** Every quotation is its source slice, to the letter. `texts` maps document ids to their text as read. */
export function checkQuotes(
  report: Report,
  texts: ReadonlyMap<string, string>,
): { violations: Violation[]; unchecked: Unchecked[]; checked: number } {
  const violations: Violation[] = [];
  const open = new Map<string, number>();
  let checked = 0;
  for (const [id, evidence] of Object.entries(report.evidence)) {
    if (evidence.kind !== "quote") continue;
    const text = texts.get(evidence.document);
    if (evidence.text === null || text === undefined) {
      const because = evidence.text === null ? "quotations were redacted" : `the text of ${evidence.document} was not given`;
      open.set(because, (open.get(because) ?? 0) + 1);
      continue;
    }
    checked++;
    if (evidence.end <= evidence.start || text.slice(evidence.start, evidence.end) !== evidence.text) {
      violations.push({
        check: "quote",
        place: `evidence.${id}`,
        message: `is not what stands in ${evidence.document} at ${evidence.start}-${evidence.end}`,
      });
    }
  }
  return { violations, unchecked: [...open].map(([because, count]) => ({ check: "quote", count, because })), checked };
}
