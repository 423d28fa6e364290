import { basename } from "node:path";
import { readTaxonomyFolder } from "../io/taxonomy-folder.js";
import { InputError } from "../schema/input-error.js";
import { checkTaxonomy } from "../taxonomy/check.js";
import { parseTaxonomyFiles } from "../taxonomy/parse.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<action>", "check")
      .argument("<folder>", "YAML files as in data/taxonomy")
      .option("--json", "problems as JSON")
      .addHelpText(
        "after",
        "\nOne skill is shown by groundwork skills show.\nExit codes: 0 no error, 1 errors; warnings are listed.\n\nExample:\n  groundwork taxonomy check data/taxonomy\n",
      );
  },

  async run([action, folder = ""], raw, terminal) {
    if (action !== "check") throw new InputError("bad-option", `taxonomy ${action}: check.`, { place: "taxonomy" });
    const { sources, problems: unparsed } = parseTaxonomyFiles(readTaxonomyFolder(folder));
    const problems = [...unparsed, ...checkTaxonomy(sources)];
    const errors = problems.filter(({ severity }) => severity === "error").length;
    if (raw.json === true) terminal.out(`${JSON.stringify(problems, null, 1)}\n`);
    else for (const { severity, code, place, message } of problems) terminal.out(`${severity}  ${place}: ${message} [${code}]\n`);
    terminal.err(
      `${basename(folder)}: ${Object.keys(sources.skills).length} skills, ${Object.keys(sources.ambiguous).length} ambiguous forms, ${errors} errors, ${problems.length - errors} warnings\n`,
    );
    return errors > 0 ? EXIT.found : EXIT.done;
  },
};
