import { readJsonInput } from "../io/files.js";
import { LIMITS } from "../limits.js";
import { InputError } from "../schema/input-error.js";
import type { Report } from "../schema/report.js";
import { wayBack } from "../way-back.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<id>", "a figure (f…), a piece of evidence (e…) or a finding (gap-critical-1)")
      .option("--report <file>", "report.json", "out/report.json")
      .option("--json", "the items as JSON")
      .addHelpText("after", "\nExample:\n  groundwork explain fit-coverage-1 --report out/report.json\n");
  },

  async run([id = ""], raw, terminal) {
    const report = readJsonInput(String(raw.report), LIMITS.reportFileBytes) as Report;
    const items = wayBack(report, id);
    if (items.length === 0) throw new InputError("unknown-id", `the report holds nothing called ${id}.`, { place: id });
    if (raw.json === true)
      terminal.out(
        `${JSON.stringify(
          items.map(({ value }) => value),
          null,
          1,
        )}\n`,
      );
    else for (const { depth, text } of items) terminal.out(`${"  ".repeat(depth)}${text}\n`);
    return EXIT.done;
  },
};
