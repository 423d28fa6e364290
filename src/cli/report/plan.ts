import { writeOutputs } from "../../io/files.js";
import { renderPlanSheet } from "../../render/format/plan-csv.js";
import { renderIcs, renderPlanChecklist, renderPlanCsv, viewPlan } from "../../render/index.js";
import { InputError } from "../../schema/input-error.js";
import type { Report } from "../../schema/report.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { readReport } from "./read-report.js";

const WRITERS: Readonly<Record<string, (report: Report) => string>> = {
  md: renderPlanChecklist,
  ics: renderIcs,
  csv: renderPlanCsv,
  json: (report) => `${JSON.stringify(viewPlan(report), null, 2)}\n`,
};

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("[report]", "report.json or its folder", "out/report.json")
      .option("--out <folder>", "write plan.md, plan.ics, plan.csv and plan.json there")
      .option("--format <format>", `print as one of ${Object.keys(WRITERS).join(", ")}`, "md")
      .addHelpText(
        "after",
        `
Example:
  groundwork plan out/report.json --out plan
`,
      );
  },

  async run([path = "out/report.json"], raw, terminal) {
    const report = readReport(path);
    const write = WRITERS[String(raw.format)];
    if (write === undefined)
      throw new InputError("bad-option", `--format ${String(raw.format)}: one of ${Object.keys(WRITERS).join(", ")}.`);
    if (raw.out === undefined) terminal.out(write(report));
    else {
      const files = { ...WRITERS, csv: renderPlanSheet };
      writeOutputs(String(raw.out), new Map(Object.entries(files).map(([format, render]) => [`plan.${format}`, render(report)])));
      terminal.err(
        `The plan was written to ${String(raw.out)}: ${Object.keys(WRITERS)
          .map((format) => `plan.${format}`)
          .join(", ")}\n`,
      );
    }
    return EXIT.done;
  },
};
