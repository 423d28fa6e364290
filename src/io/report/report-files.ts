import { toJsonResume } from "../../cv/to-json-resume.js";
import { renderIcs } from "../../render/format/calendar-file.js";
import { renderPlanSheet } from "../../render/format/plan-csv.js";
import { TEXT_FORMATS } from "../../render/index.js";
import { canonicalJson } from "../../schema/canonical.js";
import type { Report } from "../../schema/report.js";
import type { Wording } from "../../schema/wording.js";
import { renderPdf } from "../pdf/pdf-report.js";
import type { Typeset } from "../pdf/typeset-pdf.js";
import type { Format } from "./format-names.js";

type Render = (report: Report, wording: Wording | null) => string | Uint8Array | Promise<string | Uint8Array>;

/** Every format by its name, which is also its file's ending; the makers of PDF and DOCX are loaded only when asked for. */
export const FORMATS = {
  json: (report) => `${canonicalJson(report)}\n`,
  ...TEXT_FORMATS,
  pdf: (report, wording) => renderPdf(report, wording),
  docx: async (report, wording) => (await import("../../render/format/docx/docx.js")).renderDocx(report, wording),
  ics: renderIcs,
  csv: renderPlanSheet,
  jsonresume: (report) => `${JSON.stringify(toJsonResume(report.profile), null, 2)}\n`,
} as const satisfies Record<Format, Render>;

/** With a typesetter the PDF is set while the others are written. With a wording the documents have its words; report.json, calendar and tables never change, and wording.json lies beside them. */
export async function renderFiles(
  report: Report,
  formats: readonly Format[],
  wording: Wording | null = null,
  typeset?: Typeset,
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const pdf = typeset !== undefined && formats.includes("pdf") ? renderPdf(report, wording, typeset) : null;
  // Awaited below; until then a failure is nobody's.
  pdf?.catch(() => undefined);
  for (const format of formats) {
    const render: Render = FORMATS[format];
    if (format !== "pdf" || pdf === null) files.set(`report.${format}`, await render(report, wording));
  }
  if (pdf !== null) files.set("report.pdf", await pdf);
  if (wording !== null) files.set("wording.json", `${JSON.stringify(wording, null, 1)}\n`);
  return files;
}
