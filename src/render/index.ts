import type { Report } from "../schema/report.js";
import { composeDocument } from "./compose.js";
import { renderIcs } from "./format/calendar-file.js";
import { renderHtml } from "./format/html.js";
import { renderMarkdown } from "./format/markdown.js";
import { renderPlanCsv } from "./format/plan-csv.js";
import { renderText } from "./format/text.js";

/** Formats that need nothing but the report. PDF and DOCX are written by io, which has their makers. */
export const TEXT_FORMATS = {
  md: (report: Report) => renderMarkdown(composeDocument(report)),
  txt: (report: Report) => renderText(composeDocument(report)),
  html: (report: Report) => renderHtml(composeDocument(report), report),
} as const satisfies Record<string, (report: Report) => string>;

export { composeDocument } from "./compose.js";
export { renderHtml, renderIcs, renderMarkdown, renderPlanCsv, renderText };
