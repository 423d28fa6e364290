import { renderCohortHtml } from "../render/format/cohort-html.js";
import type { Cohort } from "../schema/cohort.js";
import { viewCohort } from "./cohort-view.js";
import { formatCohortTable, formatFailed, formatHeatMap, formatTopics } from "./tables.js";

/** What a coach gets beside each person's papers, by name; every door gives the same. */
export function formatCohortFiles(cohort: Cohort): Map<string, string> {
  const files = new Map([
    ["cohort.json", `${JSON.stringify(cohort)}\n`],
    ["cohort.csv", formatCohortTable(cohort)],
    ["heat-map.csv", formatHeatMap(cohort)],
    ["topics.csv", formatTopics(cohort)],
    ["cohort.html", renderCohortHtml(viewCohort(cohort))],
  ]);
  if (cohort.entries.some(({ trouble }) => trouble !== null)) files.set("failed.csv", formatFailed(cohort.entries));
  return files;
}
