import type { Report } from "../schema/report.js";
import type { Wording } from "../schema/wording.js";
import { composeDocument, composeWorded } from "./compose.js";
import { renderIcs } from "./format/calendar-file.js";
import { renderHtml } from "./format/html.js";
import { renderMarkdown } from "./format/markdown.js";
import { renderPlanChecklist } from "./format/plan-checklist.js";
import { renderPlanCsv } from "./format/plan-csv.js";
import { renderText } from "./format/text.js";

/** Formats that need nothing but the report. PDF and DOCX are written by io, which has their makers. */
export const TEXT_FORMATS = {
  md: (report: Report, wording: Wording | null = null) => renderMarkdown(composeWorded(report, wording)),
  txt: (report: Report, wording: Wording | null = null) => renderText(composeWorded(report, wording)),
  html: (report: Report, wording: Wording | null = null) => renderHtml(composeWorded(report, wording), report),
} as const satisfies Record<string, (report: Report, wording?: Wording | null) => string>;

/** What fits on one printed page: fit, and what to do first. */
const PAGE_SECTIONS: readonly string[] = ["fit", "recommendations"];
const PAGE_STYLE = "@page{size:A4;margin:9mm}@media print{body{zoom:0.7}[popover],footer{display:none}}";

export function renderPage(report: Report): string {
  const tree = composeDocument(report);
  const sections = tree.sections.filter(({ id }) => PAGE_SECTIONS.includes(id));
  const withoutCharts = sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== "chart") }));
  return renderHtml({ ...tree, sections: withoutCharts }, report).replace("</style>", `${PAGE_STYLE}</style>`);
}

export { composeDocument, composeWorded } from "./compose.js";
export { type PlanGoalView, type PlanView, viewPlan } from "./plan-view.js";
export { renderHtml, renderIcs, renderMarkdown, renderPlanChecklist, renderPlanCsv, renderText };
