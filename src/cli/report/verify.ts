import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { chooseMarket, findMarket } from "../../io/market/current-market.js";
import { readCorrectionsFile } from "../../io/own/corrections-file.js";
import { readAds } from "../../io/postings/ads-files.js";
import { readDocument } from "../../io/reader/read-document.js";
import type { Knowledge } from "../../knowledge.js";
import type { Market } from "../../market/market.js";
import { openOwnMarket } from "../../market/own-market.js";
import { snapshotOf } from "../../report/snapshot-of.js";
import { verifyReport } from "../../verify.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { maybeText, readList } from "../options/read-option.js";
import type { Terminal } from "../terminal/terminal.js";
import { readReportJson } from "./read-report.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<report>", "report.json or its folder; - for standard input")
      .option("--cv <file>", "the CV it was made of: checks every quotation and makes the report again")
      .option("--market <path>", "the snapshot it was made with; default: the one it names, built in or refreshed in this folder")
      .option("--ads <files...>", "the postings of your own it was made with")
      .option("--corrections <file>", "the corrections it was made with; default: beside the CV")
      .option("--json", "violations as JSON")
      .addHelpText(
        "after",
        `
Exit codes: 0 everything holds, 1 something does not, 3 what could be checked holds.

Example:
  groundwork verify out/report.json --cv my-cv.pdf
`,
      );
  },

  async run([path = ""], raw, terminal) {
    const value = readReportJson(path);
    const knowledge = readKnowledge();
    const cvPath = maybeText(raw.cv);
    const result = verifyReport(
      value,
      {
        cv: cvPath === undefined ? null : await readDocument(cvPath),
        corrections: cvPath === undefined ? null : readCorrectionsFile(cvPath, maybeText(raw.corrections)),
        market: await readMarket(raw, value, knowledge, terminal),
      },
      knowledge,
    );
    if (raw.json === true) terminal.out(`${JSON.stringify(result, null, 1)}\n`);
    else {
      for (const { check, place, message } of result.violations) terminal.out(`✗ ${check}  ${place}: ${message}\n`);
      for (const { check, count, because } of result.unchecked) terminal.out(`? ${check}: ${count} not checked, ${because}\n`);
      const counted = Object.entries(result.checked).map(([what, n]) => `${n} ${what}`);
      terminal.out(
        `${result.violations.length === 0 ? "✓" : "✗"} ${result.violations.length} ${result.violations.length === 1 ? "violation" : "violations"}; checked ${counted.join(", ")}\n`,
      );
    }
    if (result.violations.length > 0) return EXIT.found;
    return result.unchecked.length > 0 ? EXIT.partly : EXIT.done;
  },
};

/** The snapshot a report rests on: the one given, the postings given read again, or the one held under the hash it names. */
async function readMarket(raw: Record<string, unknown>, value: unknown, knowledge: Knowledge, terminal: Terminal): Promise<Market | null> {
  if (raw.ads !== undefined) {
    const role = (value as { options?: { role?: unknown } } | null)?.options?.role;
    return openOwnMarket(await readAds(readList(raw.ads), terminal.err), String(role), knowledge);
  }
  return raw.market === undefined ? findMarket(snapshotOf(value)) : chooseMarket(raw.market, []).market;
}
