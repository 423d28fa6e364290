import { readInput, STANDARD_INPUT } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { LIMITS } from "../../limits.js";
import { decodeText } from "../../postings/source/decode-text.js";
import { explainMentions, formatExplanation } from "../../skills/explain.js";
import { unknownSkill } from "../../taxonomy/unknown-skill.js";
import { detectLanguage } from "../../text/language.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { readAction } from "../options/read-option.js";
import { formatSkill } from "./knowledge-text.js";

const ACTIONS = ["search", "show", "explain"] as const;

export const command: CliCommand = {
  actions: ACTIONS,
  describe(sub) {
    sub
      .argument("<action>", "search, show or explain")
      .argument("<words...>", "a name, an id, or a text; explain: - for standard input")
      .option("--json", "as JSON")
      .addHelpText(
        "after",
        `
Examples:
  groundwork skills search kubernets
  groundwork skills show postgresql
  groundwork skills explain "Ready to go with Go and Rust"
  groundwork skills explain - < posting.txt
`,
      );
  },

  async run([action, ...words], raw, terminal) {
    const { taxonomy, catalogue } = readKnowledge();
    const piped = action === "explain" && words.length === 1 && words[0] === STANDARD_INPUT;
    const text = piped ? decodeText(readInput(STANDARD_INPUT, LIMITS.documentBytes)) : words.join(" ");
    const json = (value: unknown): void => terminal.out(`${JSON.stringify(value, null, 1)}\n`);
    switch (readAction("skills", action, ACTIONS)) {
      case "search": {
        const hits = taxonomy.search(text);
        if (raw.json === true) json(hits);
        else if (hits.length === 0) terminal.out(`no name of the taxonomy holds "${text}"; fewer letters find more\n`);
        else {
          if (hits[0]?.how === "near") terminal.out(`no name of the taxonomy holds "${text}"; written nearly so:\n`);
          for (const { skill, form } of hits)
            terminal.out(`${skill.id.padEnd(32)} ${skill.name} (${skill.kind})${form === skill.name ? "" : `, also written ${form}`}\n`);
        }
        return hits.length === 0 ? EXIT.found : EXIT.done;
      }
      case "show": {
        const skill = taxonomy.skill(text) ?? taxonomy.named(text);
        if (skill === undefined) throw unknownSkill(text, taxonomy);
        if (raw.json === true)
          json({
            id: skill.id,
            ...skill.source,
            ancestors: taxonomy.ancestors(skill.id),
            requiresAll: taxonomy.requires(skill.id),
            relatedBothWays: taxonomy.related(skill.id),
          });
        else terminal.out(formatSkill(skill, taxonomy, catalogue));
        return EXIT.done;
      }
      case "explain": {
        const explanations = explainMentions(text, taxonomy, { language: detectLanguage(text) });
        if (raw.json === true) json(explanations);
        else if (explanations.length === 0) terminal.out("no name of the taxonomy stands in this text\n");
        else for (const explanation of explanations) terminal.out(`${formatExplanation(explanation)}\n`);
        return EXIT.done;
      }
    }
  },
};
