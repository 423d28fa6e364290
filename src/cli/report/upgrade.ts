import { readJsonInput, writeOutputs } from "../../io/files.js";
import { LIMITS } from "../../limits.js";
import { upgradeReport } from "../../report/upgrade-report.js";
import { canonicalJson } from "../../schema/canonical.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<report>", "report.json of any version; - for standard input")
      .option("--out <folder>", "where report.json of this version is written", "out")
      .addHelpText(
        "after",
        `
Example:
  groundwork upgrade old/report.json --out out
`,
      );
  },

  async run([path = ""], raw, terminal) {
    const { report, steps } = upgradeReport(readJsonInput(path, LIMITS.reportFileBytes));
    writeOutputs(String(raw.out), new Map([["report.json", `${canonicalJson(report)}\n`]]));
    terminal.err(steps === 0 ? `Already of this version: ${report.schema}\n` : `Carried forward to ${report.schema} in ${steps} steps\n`);
    return EXIT.done;
  },
};
