import { readJsonInput, writeOutputs } from "../../io/files.js";
import { FORMAT_NAMES, parseFormats } from "../../io/report/format-names.js";
import { renderFiles } from "../../io/report/report-files.js";
import { LIMITS } from "../../limits.js";
import { InputError } from "../../schema/input-error.js";
import { Wording } from "../../schema/wording.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { readReport } from "./read-report.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<report>", "report.json or its folder; - for standard input")
      .option("--formats <list>", FORMAT_NAMES.join(", "), FORMAT_NAMES.join(","))
      .option("--wording <file>", "wording.json that analyze --model wrote: its sentences stand where they pass the checks")
      .option("--out <folder>", "where to write", "out")
      .addHelpText(
        "after",
        `
Example:
  groundwork render out/report.json --formats html,md --out out
`,
      );
  },

  async run([path = ""], raw, terminal) {
    const report = readReport(path);
    const wording = raw.wording === undefined ? null : Wording.safeParse(readJsonInput(String(raw.wording), LIMITS.reportBytes));
    if (wording?.success === false) throw new InputError("bad-data", "this is no wording.json.", { place: String(raw.wording) });
    const files = await renderFiles(report, parseFormats(String(raw.formats)), wording?.data ?? null);
    writeOutputs(String(raw.out), files);
    terminal.err(`Written to ${String(raw.out)}: ${[...files.keys()].join(", ")}\n`);
    return EXIT.done;
  },
};
