import { short } from "../../render/phrases/en/figures.js";
import { byCodeUnit } from "../../schema/canonical.js";
import type { Report } from "../../schema/report.js";
import { orList } from "../../text/or-list.js";
import type { ReportChange } from "./protocol.js";

/** What changed from an old report to the present one, requirement by requirement. */
export function compareReports(old: Report, now: Report): ReportChange {
  const before = openGaps(old);
  const after = openGaps(now);
  const named = (ids: readonly string[], report: Report): string[] => ids.map((id) => nameOf(id, report)).sort(byCodeUnit);
  return {
    sameSnapshot: old.data.snapshot === now.data.snapshot,
    coverage: [coverageOf(old), coverageOf(now)],
    closed: named(
      [...before].filter((id) => !after.has(id)),
      old,
    ),
    opened: named(
      [...after].filter((id) => !before.has(id)),
      now,
    ),
  };
}

function openGaps(report: Report): Set<string> {
  return new Set(
    (report.gap?.requirements ?? [])
      .filter(({ market, verdictStated }) => market !== "rare" && verdictStated !== "met")
      .map(({ id }) => id),
  );
}

function nameOf(requirement: string, report: Report): string {
  return orList(requirement.split("|").map((skill) => report.names[`skill:${skill}`]?.text ?? skill));
}

function coverageOf(report: Report): string {
  const figure = report.gap === null ? undefined : report.figures[report.gap.fit.coverage];
  return figure === undefined ? "not counted" : short(figure).text;
}
