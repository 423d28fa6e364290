import { basename } from "node:path";
import { readYamlFolder } from "../../io/overlay/yaml-folder.js";
import { InputError } from "../../schema/input-error.js";
import { checkTaxonomy } from "../../taxonomy/check.js";
import { parseTaxonomyFiles } from "../../taxonomy/parse.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";

export const command: CliCommand = {
  actions: ["check", "import"],
  describe(sub) {
    sub
      .argument("<action>", "check FOLDER, or import esco|onet FOLDER")
      .argument("<what...>", "YAML files as in data/taxonomy; or whose list, and the folder of its official download")
      .option("--out <folder>", "of import: where the folders to lay over ours are written", "overlay")
      .option("--add-new", "of import: what none of ours stands for becomes a skill too")
      .option("--json", "problems as JSON")
      .addHelpText(
        "after",
        `
One skill is shown by groundwork skills show.
Exit codes: 0 no error, 1 errors; warnings are listed.

Examples:
  groundwork taxonomy check data/taxonomy
  groundwork taxonomy import esco ESCO-dataset --out overlay
  groundwork analyze my-cv.pdf --role "Data Engineer" --taxonomy overlay/taxonomy --roles overlay/roles
`,
      );
  },

  async run([action, ...what], raw, terminal) {
    if (action === "import") {
      const { importTaxonomy } = await import("./taxonomy-import.js");
      importTaxonomy(what, raw, terminal);
      return EXIT.done;
    }
    const [folder = ""] = what;
    if (action !== "check" || what.length !== 1)
      throw new InputError("bad-option", `taxonomy ${action}: check FOLDER, or import esco|onet FOLDER.`, { place: "taxonomy" });
    const { sources, problems: unparsed } = parseTaxonomyFiles(readYamlFolder(folder));
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
