import { InputError } from "../schema/input-error.js";
import { wayBack } from "../way-back.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";
import { readReport } from "./read-report.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<id>", "a figure (f…), a piece of evidence (e…) or a finding (gap-critical-1)")
      .option("--report <file>", "report.json; - for standard input", "out/report.json")
      .option("--json", "the items as JSON")
      .addHelpText("after", "\nExample:\n  groundwork explain fit-coverage-1 --report out/report.json\n");
  },

  async run([id = ""], raw, terminal) {
    const report = readReport(String(raw.report));
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
