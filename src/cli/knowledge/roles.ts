import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { readHeldRoles } from "../../io/market/current-market.js";
import { searchRoles, unknownRole } from "../../skills/search-roles.js";
import { readTitle } from "../../skills/title.js";
import { formatMonth } from "../../text/calendar.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { readAction } from "../options/read-option.js";
import { formatRole } from "./knowledge-text.js";

const ACTIONS = ["search", "show"] as const;

export const command: CliCommand = {
  actions: ACTIONS,
  describe(sub) {
    sub
      .argument("<action>", "search or show")
      .argument("[words...]", "a title or an id; search without words lists all")
      .option("--json", "as JSON")
      .addHelpText(
        "after",
        `
Beside each role stand the postings that a report for it counts (of the snapshot market refresh wrote, where it holds the
role, else of the one that ships), those from before the present window, and the newest month.

Examples:
  groundwork roles search "Sr. ML Engineer II (Remote)"
  groundwork roles show ai-engineer
`,
      );
  },

  async run([action, ...words], raw, terminal) {
    const { roles, taxonomy } = readKnowledge();
    const held = readHeldRoles();
    const text = words.join(" ");
    if (readAction("roles", action, ACTIONS) === "show") {
      const role = roles[text] ?? roles[readTitle(text, roles).role ?? ""];
      if (role === undefined) throw unknownRole(text, roles, text);
      if (raw.json === true) terminal.out(`${JSON.stringify({ ...role, postings: held.get(role.id) ?? null }, null, 1)}\n`);
      else terminal.out(formatRole(role, held.get(role.id) ?? null, roles, taxonomy));
      return EXIT.done;
    }
    const { role: read, level, found } = searchRoles(text, roles, held);
    if (raw.json === true) {
      const listed = found.map(({ role: { id, name }, postings: n, older, newest }) => ({ id, name, n, older, newest, read: id === read }));
      terminal.out(`${JSON.stringify({ role: read, level, found: listed }, null, 1)}\n`);
    } else {
      if (text !== "") terminal.out(`read as ${read ?? "unknown role"}, level ${level ?? "not stated"}\n`);
      for (const { role, postings, older, newest } of found)
        terminal.out(
          `${role.id.padEnd(32)} ${role.name.padEnd(34)} ${String(postings).padStart(6)} ${postings === 1 ? "posting" : "postings"}${older === 0 ? "" : ` and ${older} older`}${newest === null ? "" : `, newest ${formatMonth(newest)}`}\n`,
        );
      if (found.length === 0) terminal.out(`no role is called ${text}; fewer words find more, and without words all are listed\n`);
    }
    return found.length === 0 ? EXIT.found : EXIT.done;
  },
};
