import { toJsonResume } from "../../cv/to-json-resume.js";
import { renderIcs } from "../../render/format/calendar-file.js";
import { renderPlanSheet } from "../../render/format/plan-csv.js";
import { TEXT_FORMATS } from "../../render/index.js";
import { canonicalJson } from "../../schema/canonical.js";
import type { Report } from "../../schema/report.js";
import type { TakeAway } from "./protocol.js";

type Write = (report: Report) => string | Promise<Uint8Array>;

/** The formats of the command line, by the same renderers. PDF is printed by the browser. */
const FORMATS: Readonly<Record<string, { readonly type: string; readonly write: Write }>> = {
  json: { type: "application/json", write: (report) => `${canonicalJson(report)}\n` },
  md: { type: "text/markdown", write: TEXT_FORMATS.md },
  txt: { type: "text/plain", write: TEXT_FORMATS.txt },
  html: { type: "text/html", write: TEXT_FORMATS.html },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: async (report) => (await import("../../render/format/docx/docx.js")).renderDocx(report),
  },
  ics: { type: "text/calendar", write: renderIcs },
  csv: { type: "text/csv", write: renderPlanSheet },
  jsonresume: { type: "application/json", write: (report) => `${JSON.stringify(toJsonResume(report.profile), null, 2)}\n` },
};

export async function writeTakeAway(report: Report, format: string): Promise<TakeAway> {
  const known = FORMATS[format];
  if (known === undefined) throw new Error(`no format ${format}`);
  const written = await known.write(report);
  const bytes = typeof written === "string" ? new TextEncoder().encode(written) : new Uint8Array(written);
  return { name: `report.${format === "jsonresume" ? "jsonresume.json" : format}`, type: known.type, bytes };
}
