import { type ChangeCause, diffReports, type FitState, type ReportDiff } from "../diff-reports.js";
import { findMarket } from "../io/current-market.js";
import { readKnowledge } from "../io/knowledge-files.js";
import { readSnapshot } from "../io/snapshot-files.js";
import type { Market } from "../knowledge.js";
import type { Report } from "../schema/report.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";
import { readReport } from "./read-report.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<old>", "the older report.json")
      .argument("<new>", "the newer report.json, for the same target")
      .option("--market <paths...>", "snapshots of the reports that are not built in")
      .option("--json", "as JSON")
      .addHelpText("after", "\nExample:\n  groundwork diff march/report.json out/report.json\n");
  },

  async run([oldPath = "", newPath = ""], raw, terminal) {
    const [older, newer] = [readReport(oldPath), readReport(newPath)];
    const named = ((raw.market as string[] | undefined) ?? []).map((path) => readSnapshot(path));
    const marketOf = (hash: string): Market | null => {
      const market = named.find(({ index }) => index.hash === hash) ?? findMarket(hash);
      return market !== null && market.index.hash === hash ? market : null;
    };
    const diff = diffReports(older, newer, marketOf, readKnowledge());
    terminal.out(raw.json === true ? `${JSON.stringify(diff, null, 2)}\n` : formatDiff(diff, older, newer));
    return EXIT.done;
  },
};

const WHO: Record<ChangeCause, string> = {
  person: "You",
  postings: "The postings",
  reader: "A new version of our reader",
  "reader-or-postings": "Our reader or the postings (the older snapshot is not held: name it with --market)",
};

function formatDiff({ before, after, changes }: ReportDiff, older: Report, newer: Report): string {
  const nameOf = (id: string): string =>
    id
      .split("|")
      .map((skill) => newer.names[`skill:${skill}`]?.text ?? older.names[`skill:${skill}`]?.text ?? skill)
      .join(" or ");
  const lines = [`From ${older.options.asOf} to ${newer.options.asOf}: ${fitChange(before, after)}.`, ""];
  for (const { cause, closed, opened, ...fit } of changes) {
    lines.push(`${WHO[cause]}: ${fitChange(fit.before, fit.after)}.`);
    if (closed.length > 0) lines.push(`  closed: ${closed.map(nameOf).join(", ")}`);
    if (opened.length > 0) lines.push(`  opened: ${opened.map(nameOf).join(", ")}`);
  }
  if (changes.length === 0) lines.push("Nothing changed.");
  return `${lines.join("\n")}\n`;
}

function fitChange(before: FitState, after: FitState): string {
  const coverage = (value: number | null): string => (value === null ? "–" : `${(Math.round(value * 1000) / 10).toFixed(1)} %`);
  return `coverage ${coverage(before.coverage)} to ${coverage(after.coverage)}, within reach ${before.reach} of ${before.of} to ${after.reach} of ${after.of}`;
}
