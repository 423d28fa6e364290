import { isMethodId, readMethodPage } from "../../io/knowledge/method-pages.js";
import { sentencesOf } from "../../render/sentences.js";
import { wayBack } from "../../report/way-back.js";
import { InputError } from "../../schema/input-error.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { readReport } from "./read-report.js";

/** Sentences listed where words stand in many. */
const MOST = 20;
const WIDTH = 160;

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument(
        "<id>",
        "a finding (gap-critical-1), a figure (f…) or a piece of evidence (e…); words, for the ids of the sentences with them; or method:NAME, for a formula",
      )
      .option("--report <file>", "report.json or its folder; - for standard input", "out/report.json")
      .option("--json", "the items as JSON")
      .addHelpText(
        "after",
        `
Examples:
  groundwork explain Kubernetes                 # which sentences name it, with their ids
  groundwork explain fit-coverage-1 --report out/report.json
  groundwork explain method:coverage            # how a number is worked out
`,
      );
  },

  async run([id = ""], raw, terminal) {
    if (isMethodId(id)) {
      terminal.out(readMethodPage(id));
      return EXIT.done;
    }
    const report = readReport(String(raw.report));
    const items = wayBack(report, id);
    const sentences = sentencesOf(report);
    if (items.length === 0) {
      if (raw.json !== true) return listSentences(id, sentences, terminal.out);
      throw unknownId(id, sentences);
    }
    if (raw.json === true) {
      const values = items.map(({ value }) => value);
      terminal.out(`${JSON.stringify(values, null, 1)}\n`);
      return EXIT.done;
    }
    const said = sentences.get(id);
    if (said !== undefined) terminal.out(`${said}\n\n`);
    for (const { depth, text } of items) terminal.out(`${"  ".repeat(depth)}${text}\n`);
    return EXIT.done;
  },
};

/** So much of a sentence is listed that it is known again, with the words that were asked for. */
function around(text: string, wanted: string): string {
  const from = Math.max(0, text.toLowerCase().indexOf(wanted) - WIDTH / 2);
  const to = from + WIDTH;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

function listSentences(words: string, sentences: ReadonlyMap<string, string>, out: (text: string) => void): typeof EXIT.done {
  const wanted = words.toLowerCase();
  const found = [...sentences].filter(([, text]) => text.toLowerCase().includes(wanted));
  if (found.length === 0) throw unknownId(words, sentences);
  for (const [id, text] of found.slice(0, MOST)) out(`${id}\n  ${around(text, wanted)}\n`);
  if (found.length > MOST) out(`… and ${found.length - MOST} more\n`);
  return EXIT.done;
}

function unknownId(id: string, sentences: ReadonlyMap<string, string>): InputError {
  const [first = "", second = ""] = sentences.keys();
  return new InputError("unknown-id", "the report holds nothing called so, and no sentence with it.", {
    place: id,
    hint: `Give a word that stands in a sentence, such as Python: its id is told. The first are ${first} and ${second}.`,
  });
}
