import { paceCompiler } from "../../io/programs/pace-compiler.js";
import { prepareReader } from "../../io/reader/prepare-reader.js";
import { readDocument } from "../../io/reader/read-document.js";
import { FORMAT_NAMES } from "../../io/report/format-names.js";
import type { CliCommand } from "../command.js";
import { describeReportOptions, MARKET_OPTION } from "../options/report-options.js";

export const command: CliCommand = {
  takesSettings: true,

  describe(sub) {
    describeReportOptions(
      sub
        .argument("<cv>", "PDF, DOCX, ODT, RTF, HTML, Markdown, text, JSON Resume, LinkedIn export or Europass; - for standard input")
        .option(...MARKET_OPTION)
        .option(
          "--ads <files...>",
          "postings of your own (text, Markdown, HTML, PDF, JSON, or a list as CSV, JSON or JSON Lines) to compare with instead of a snapshot",
        )
        .option("--corrections <file>", "corrections.yml: what the person says about the reading (default: beside the CV, if there)")
        .option("--out <folder>", "where the report is written", "out")
        .option("--formats <list>", `report.json is always written; default: all of ${FORMAT_NAMES.join(", ")}`, FORMAT_NAMES.join(","))
        .option("--ocr", "read scans with tesseract, where it is installed")
        .option(
          "--model <model>",
          "let a model reword sentences: ollama:NAME, openai:NAME, anthropic:NAME or URL#NAME (hosted: implies --redact)",
        )
        .option("--strict", "exit 2 when no or too few postings of the role are held")
        .option("--stop-after <stage>", "write that stage's JSON to stdout and stop: profile, market, gap or plan")
        .option("--from <file>", "go on from a stage that --stop-after wrote, of the same CV and options"),
    );
    sub.addHelpText(
      "after",
      `
Example:
  groundwork analyze my-cv.pdf --role "Senior AI Engineer" --region US --weeks 6 --hours 10
`,
    );
  },

  async run([path = ""], raw, terminal) {
    paceCompiler("oneReport");
    // A child reads the file while this process loads the engine and the data.
    const pool = prepareReader();
    const reading = readDocument(path, { pool, ocr: raw.ocr === true });
    // What is wrong with the CV is told where it is awaited.
    reading.catch(() => undefined);
    try {
      const { writeReport } = await import("./write-report.js");
      return await writeReport(path, reading, raw, terminal);
    } finally {
      pool.close();
    }
  },
};
