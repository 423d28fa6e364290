import { z } from "zod";
import { isMethodId, readMethodPage } from "../io/knowledge/method-pages.js";
import { FORMAT_NAMES } from "../io/report/format-names.js";
import { wayBack } from "../report/way-back.js";
import { InputError } from "../schema/input-error.js";
import { reportHandle } from "./fields.js";
import { defineTool } from "./tool.js";

const TEXTS: readonly string[] = ["md", "txt", "json", "html", "ics", "csv", "jsonresume"];
const MOST_CHARACTERS = 20_000;

export const writeReportTool = defineTool({
  name: "write_report",
  title: "Write the report",
  description:
    "Writes a report on the desk as a page: to path in the person's folder where there is one (report.pdf, report.html …), else as text. Long texts are cut; write them to a file instead.",
  input: z.strictObject({
    report: reportHandle,
    format: z.enum(FORMAT_NAMES).default("md").describe("What it is written as; pdf and docx go to path only."),
    path: z.string().min(1).max(1_000).optional().describe("A new file in the person's folder, such as report.pdf."),
  }),
  output: z.strictObject({ id: z.string(), written: z.string().nullable(), text: z.string().nullable(), cut: z.boolean() }),
  readOnly: false,
  async run({ report, format, path }, { desk, engine, files }) {
    const held = desk.readReport(report);
    const made = await engine.run("render", { report: held.report, formats: [format] });
    const content = format === "json" ? held.json : (made.get(`report.${format}`) ?? "");
    if (path !== undefined) {
      if (files === null)
        throw new InputError("bad-data", "there are no files here.", { place: "path", hint: "Leave path out, or use POST /v1/reports." });
      return { id: held.report.id, written: files.write(path, content), text: null, cut: false };
    }
    if (typeof content !== "string" || !TEXTS.includes(format))
      throw new InputError("bad-data", `${format} is no text.`, { place: "format", hint: "Give path, or choose md, txt or html." });
    return { id: held.report.id, written: null, text: content.slice(0, MOST_CHARACTERS), cut: content.length > MOST_CHARACTERS };
  },
});

export const explainTool = defineTool({
  name: "explain",
  title: "Open a number",
  description:
    "The way back from a figure, finding or evidence id of a report to lines of the CV and counts of postings. Call it before you repeat a number that matters, and quote what it says. An id method:NAME gives the formula.",
  input: z.strictObject({
    report: reportHandle,
    id: z.string().min(1).max(200).describe("An id that stands beside a number of that report, or method:NAME for a formula."),
  }),
  output: z.strictObject({ way: z.array(z.strictObject({ depth: z.int(), text: z.string() })), more: z.int() }),
  readOnly: true,
  async run({ report, id }, { desk }) {
    if (isMethodId(id)) return { way: [{ depth: 0, text: readMethodPage(id) }], more: 0 };
    const items = wayBack(desk.readReport(report).report, id);
    if (items.length === 0)
      throw new InputError("unknown-id", "the report holds nothing by this id.", {
        place: id.slice(0, 60),
        hint: "Use the ids that stand beside the numbers of the same report.",
      });
    const shown = items.slice(0, 30);
    return { way: shown.map(({ depth, text }) => ({ depth, text })), more: items.length - shown.length };
  },
});

export const verifyReportTool = defineTool({
  name: "verify_report",
  title: "Check a report",
  description: "Checks every quotation, count, figure and rule of a report on the desk and makes it again from its CV.",
  input: z.strictObject({ report: reportHandle }),
  output: z.strictObject({
    id: z.string(),
    holds: z.boolean(),
    violations: z.array(z.string()),
    checked: z.record(z.string(), z.number()),
    unchecked: z.array(z.string()),
  }),
  readOnly: true,
  async run({ report }, { desk, engine }) {
    const { report: value, cv, corrections } = desk.readReport(report);
    const { violations, checked, unchecked } = await engine.run("verify", { report: value, document: cv.document, corrections });
    return {
      id: value.id,
      holds: violations.length === 0,
      violations: violations.slice(0, 20).map(({ check, place, message }) => `${check} ${place}: ${message}`),
      checked: { ...checked },
      unchecked: unchecked.map(({ check, because }) => `${check}: ${because}`),
    };
  },
});
