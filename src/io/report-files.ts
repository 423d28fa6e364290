import { toJsonResume } from "../cv/to-json-resume.js";
import { renderIcs } from "../render/format/calendar-file.js";
import { renderPlanCsv } from "../render/format/plan-csv.js";
import { TEXT_FORMATS } from "../render/index.js";
import { canonicalJson } from "../schema/canonical.js";
import { InputError } from "../schema/input-error.js";
import type { Report } from "../schema/report.js";
import type { Wording } from "../schema/wording.js";

type Render = (report: Report, wording: Wording | null) => string | Uint8Array | Promise<string | Uint8Array>;

/** Every format by its name, which is also its file's ending; the makers of PDF and DOCX are loaded only when asked for. */
export const FORMATS = {
  json: (report) => `${canonicalJson(report)}\n`,
  ...TEXT_FORMATS,
  pdf: async (report, wording) => (await import("./pdf-report.js")).renderPdf(report, wording),
  docx: async (report, wording) => (await import("./docx-report.js")).renderDocx(report, wording),
  ics: renderIcs,
  csv: renderPlanCsv,
  jsonresume: (report) => `${JSON.stringify(toJsonResume(report.profile), null, 2)}\n`,
} as const satisfies Record<string, Render>;

export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

export function parseFormats(list: string): Format[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const format = FORMAT_NAMES.find((candidate) => candidate === name);
      if (format === undefined)
        throw new InputError("bad-option", `--formats ${name}: one of ${FORMAT_NAMES.join(", ")}.`, { place: "--formats" });
      return format;
    });
}

/** With a wording the documents have its words; report.json, calendar and tables never change, and wording.json lies beside them. */
export async function renderFiles(
  report: Report,
  formats: readonly Format[],
  wording: Wording | null = null,
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const format of formats) {
    const render: Render = FORMATS[format];
    files.set(`report.${format}`, await render(report, wording));
  }
  if (wording !== null) files.set("wording.json", `${JSON.stringify(wording, null, 1)}\n`);
  return files;
}
