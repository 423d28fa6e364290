import { readBuiltInMarket } from "../io/built-in-market.js";
import { readKnowledge } from "../io/knowledge-files.js";
import { InputError } from "../schema/input-error.js";
import { readTitle } from "../skills/title.js";
import { formatMonth } from "../text/calendar.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<action>", "search or show")
      .argument("[words...]", "a title or an id; search without words lists all")
      .option("--json", "as JSON")
      .addHelpText(
        "after",
        '\nBeside each role stand the postings held and their newest month.\n\nExamples:\n  groundwork roles search "Sr. ML Engineer II (Remote)"\n  groundwork roles show ai-engineer\n',
      );
  },

  async run([action, ...words], raw, terminal) {
    const { roles } = readKnowledge();
    const held = new Map((readBuiltInMarket()?.index.roles ?? []).map((role) => [role.id, role]));
    const text = words.join(" ");
    if (action === "show") {
      const role = roles[text] ?? roles[readTitle(text, roles).role ?? ""];
      if (role === undefined) throw new InputError("unknown-role", `no role ${text}.`, { place: text });
      terminal.out(`${JSON.stringify({ ...role, postings: held.get(role.id) ?? null }, null, 1)}\n`);
      return EXIT.done;
    }
    if (action !== "search") throw new InputError("bad-option", `roles ${action}: search or show.`, { place: "roles" });
    const read = text === "" ? null : readTitle(text, roles);
    const wanted = text.toLowerCase();
    const found = Object.values(roles)
      .filter(
        (role) =>
          read === null ||
          role.id === read.role ||
          role.name.toLowerCase().includes(wanted) ||
          role.titles.some((title) => title.includes(wanted)),
      )
      .map((role) => ({
        id: role.id,
        name: role.name,
        n: held.get(role.id)?.present ?? 0,
        newest: held.get(role.id)?.newest ?? null,
        read: role.id === read?.role,
      }))
      // A role without postings comes last.
      .sort((a, b) => Number(a.n === 0) - Number(b.n === 0) || Number(b.read) - Number(a.read) || b.n - a.n || (a.id < b.id ? -1 : 1));
    if (raw.json === true)
      terminal.out(`${JSON.stringify({ role: read?.role ?? null, level: read?.seniority ?? null, found }, null, 1)}\n`);
    else {
      if (read !== null) terminal.out(`read as ${read.role ?? "unknown role"}, level ${read.seniority ?? "not stated"}\n`);
      for (const { id, name, n, newest } of found)
        terminal.out(
          `${id.padEnd(32)} ${name.padEnd(34)} ${String(n).padStart(6)} postings${newest === null ? "" : `, newest ${formatMonth(newest)}`}\n`,
        );
    }
    return found.length === 0 ? EXIT.found : EXIT.done;
  },
};
