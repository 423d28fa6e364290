import type { Catalogue } from "../../catalogue/catalogue.js";
import { listEntries, searchCatalogue } from "../../catalogue/search.js";
import { today } from "../../io/clock.js";
import { probeAddress } from "../../io/fetch/fetch-page.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { InputError } from "../../schema/input-error.js";
import { monthOfDay, parseDay } from "../../text/calendar.js";
import type { CliCommand } from "../command.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { readAction } from "../options/read-option.js";
import type { Terminal } from "../terminal/terminal.js";
import { formatCertification, formatLearning, formatResource } from "./knowledge-text.js";

const OLD_MONTHS = 12;
/** Hosts are asked at the same time, each of them one page after the other. */
const AT_ONCE = 8;

const ACTIONS = ["search", "show", "check"] as const;

export const command: CliCommand = {
  actions: ACTIONS,
  describe(sub) {
    sub
      .argument("<action>", "search, show or check")
      .argument("[words...]", "words, or an id; check: only entries that hold these words")
      .option("--online", "check: ask every address whether it still answers")
      .option("--json", "as JSON")
      .addHelpText(
        "after",
        `
Examples:
  groundwork catalogue search kubernetes lab
  groundwork catalogue show docker
  groundwork catalogue check --online kubernetes
`,
      );
  },

  async run([action, ...words], raw, terminal) {
    const { catalogue, taxonomy } = readKnowledge();
    const text = words.join(" ");
    switch (readAction("catalogue", action, ACTIONS)) {
      case "search": {
        const hits = searchCatalogue(catalogue, text);
        if (raw.json === true) terminal.out(`${JSON.stringify(hits, null, 1)}\n`);
        else if (hits.length === 0) terminal.out(`no entry of the catalogue holds all of "${text}"; fewer words find more\n`);
        else for (const { id, title, by, url, kind } of hits) terminal.out(`${id.padEnd(40)} ${title} (${by}, ${kind}) ${url}\n`);
        return hits.length === 0 ? EXIT.found : EXIT.done;
      }
      case "show": {
        const skill = taxonomy.named(text)?.id ?? text;
        const found = {
          learning: catalogue.learning(skill),
          resource: catalogue.resource(text),
          certification: catalogue.certification(text),
        };
        if (found.learning === undefined && found.resource === undefined && found.certification === undefined)
          throw new InputError("unknown-id", "the catalogue holds nothing called so.", {
            place: text,
            hint: "Try groundwork catalogue search.",
          });
        const resources = catalogue.resourcesFor(skill);
        if (raw.json === true) {
          const addresses = resources.map(({ id, title, url }) => ({ id, title, url }));
          terminal.out(`${JSON.stringify({ ...found, ...(addresses.length === 0 ? {} : { resources: addresses }) }, null, 1)}\n`);
          return EXIT.done;
        }
        const { learning, resource, certification } = found;
        if (learning !== undefined)
          terminal.out(formatLearning(taxonomy.skill(skill)?.name ?? skill, learning, resources, catalogue.certificationsFor(skill)));
        if (resource !== undefined) terminal.out(formatResource(resource, taxonomy));
        if (certification !== undefined) terminal.out(formatCertification(certification, taxonomy));
        return EXIT.done;
      }
      case "check":
        return raw.online === true ? checkOnline(catalogue, text, raw.json === true, terminal) : checkAges(catalogue, text, terminal);
    }
  },
};

function checkAges(catalogue: Catalogue, words: string, terminal: Terminal): ExitCode {
  const now = monthOfDay(parseDay(today()));
  const entries = searchCatalogue(catalogue, words);
  const old = entries.filter(({ id, kind }) => {
    const checked = (kind === "resource" ? catalogue.resource(id) : catalogue.certification(id))?.checked.date;
    return checked !== undefined && now - monthOfDay(parseDay(checked)) > OLD_MONTHS;
  });
  for (const { id, url } of old) terminal.out(`old      ${id} ${url}\n`);
  terminal.out(
    `${entries.length} entries, ${old.length} of them checked more than ${OLD_MONTHS} months ago. Addresses are asked with --online.\n`,
  );
  return old.length === 0 ? EXIT.done : EXIT.found;
}

async function checkOnline(catalogue: Catalogue, words: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const entries = words === "" ? listEntries(catalogue) : searchCatalogue(catalogue, words);
  const results: { id: string; url: string; state: string; detail: string }[] = [];
  let next = 0;
  const ask = async (): Promise<void> => {
    for (let entry = entries[next++]; entry !== undefined; entry = entries[next++]) {
      results.push({ id: entry.id, url: entry.url, ...(await probeAddress(entry.url, { seconds: 20 })) });
      if (terminal.interactive) terminal.err(`${results.length} of ${entries.length} asked\r`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  results.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  if (json) terminal.out(`${JSON.stringify(results, null, 1)}\n`);
  else for (const { id, url, state, detail } of results) if (state !== "alive") terminal.out(`${state.padEnd(8)} ${id} ${url} ${detail}\n`);
  const count = (state: string): number => results.filter((result) => result.state === state).length;
  terminal.err(
    `${results.length} asked: ${count("alive")} alive, ${count("moved")} moved, ${count("dead")} dead, ${count("unclear")} unclear.\n`,
  );
  return count("dead") + count("moved") === 0 ? EXIT.done : EXIT.found;
}
