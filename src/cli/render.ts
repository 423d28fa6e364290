import { readJsonInput, writeOutputs } from "../io/files.js";
import { LIMITS } from "../limits.js";
import { TEXT_FORMATS } from "../render/index.js";
import { InputError } from "../schema/input-error.js";
import { Report } from "../schema/report.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";

const NAMES = Object.keys(TEXT_FORMATS);

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<report>", "report.json")
      .option("--formats <list>", NAMES.join(", "), NAMES.join(","))
      .option("--out <folder>", "where to write", "out")
      .addHelpText("after", "\nExample:\n  groundwork render out/report.json --formats html,md --out out\n");
  },

  async run([path = ""], raw, terminal) {
    const parsed = Report.safeParse(readJsonInput(path, LIMITS.reportBytes * 4));
    if (!parsed.success)
      throw new InputError("bad-data", "this is no report of this version.", {
        place: path,
        hint: "Old reports are carried forward by groundwork upgrade.",
        cause: parsed.error,
      });
    const report = parsed.data as Report;
    const files = new Map<string, string>();
    for (const format of String(raw.formats).split(",").filter(Boolean)) {
      const render = TEXT_FORMATS[format as keyof typeof TEXT_FORMATS];
      if (render === undefined)
        throw new InputError("bad-option", `--formats ${format}: one of ${NAMES.join(", ")}.`, { place: "--formats" });
      files.set(`report.${format}`, render(report));
    }
    writeOutputs(String(raw.out), files);
    terminal.err(`Written to ${String(raw.out)}: ${[...files.keys()].join(", ")}\n`);
    return EXIT.done;
  },
};
