import { type ChangeCause, diffReports, type FitState, type ReportDiff } from "../../compare/diff-reports.js";
import { readProfile } from "../../engine.js";
import { openEngine } from "../../io/engine/open-engine.js";
import { inputName, readInput } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { findMarket } from "../../io/market/current-market.js";
import { readSnapshot } from "../../io/market/snapshot-files.js";
import { readCorrectionsFile } from "../../io/own/corrections-file.js";
import { LIMITS } from "../../limits.js";
import type { Market } from "../../market/market.js";
import { hashJson } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import type { Profile } from "../../schema/profile.js";
import type { Report } from "../../schema/report.js";
import { orList } from "../../text/or-list.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { readList } from "../options/read-option.js";
import { readReport } from "../report/read-report.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<old>", "the older report.json")
      .argument("<new>", "the newer report.json, for the same target")
      .option("--market <paths...>", "snapshots of the reports that are neither built in nor refreshed in this folder")
      .option("--cv <file>", "the older CV: read again, so that what our reader finds in it by now is not taken for yours")
      .option("--json", "as JSON")
      .addHelpText(
        "after",
        `
Example:
  groundwork diff march/report.json out/report.json --cv march/cv.pdf
`,
      );
  },

  async run([oldPath = "", newPath = ""], raw, terminal) {
    const [older, newer] = [readReport(oldPath), readReport(newPath)];
    const named = readList(raw.market).map((path) => readSnapshot(path));
    const marketOf = (hash: string): Market | null => {
      const market = named.find(({ index }) => index.hash === hash) ?? findMarket(hash);
      return market !== null && market.index.hash === hash ? market : null;
    };
    const again = typeof raw.cv === "string" ? await readOlderCv(raw.cv, older) : null;
    const diff = diffReports(older, newer, marketOf, readKnowledge(), again);
    terminal.out(raw.json === true ? `${JSON.stringify(diff, null, 2)}\n` : formatDiff(diff, older, newer));
    return EXIT.done;
  },
};

/** The older report's own CV, told by its bytes, with the corrections that it was read with. */
async function readOlderCv(path: string, { inputs, options }: Report): Promise<Profile> {
  const corrections = inputs.corrections === null ? null : readCorrectionsFile(path, undefined);
  const cv = { name: inputName(path), bytes: readInput(path, LIMITS.documentBytes) };
  const profile = await readProfile({ cv, corrections, asOf: options.asOf }, openEngine({ market: null }));
  if (profile.source.sha256 !== inputs.cv.sha256)
    throw new InputError("bad-option", "this is not the CV of the older report.", { place: "--cv", hint: `That was ${inputs.cv.name}.` });
  if (inputs.corrections !== (corrections === null ? null : hashJson(corrections)))
    throw new InputError("bad-option", "the corrections of the older report do not lie beside this CV.", {
      place: "--cv",
      hint: "Put the corrections.yml of that time beside it.",
    });
  return profile;
}

const WHO: Record<ChangeCause, string> = {
  person: "You",
  postings: "The postings",
  reader: "A new version of our reader",
  "reader-or-postings": "Our reader or the postings (the older snapshot is not held: name it with --market)",
};

function formatDiff({ before, after, changes }: ReportDiff, older: Report, newer: Report): string {
  const nameOf = (id: string): string =>
    orList(id.split("|").map((skill) => newer.names[`skill:${skill}`]?.text ?? older.names[`skill:${skill}`]?.text ?? skill));
  const lines = [`From ${older.options.asOf} to ${newer.options.asOf}: ${fitChange(before, after)}.`, ""];
  for (const { cause, closed, opened, ...fit } of changes) {
    lines.push(`${WHO[cause]}: ${fitChange(fit.before, fit.after)}.`);
    if (closed.length > 0) lines.push(`  closed: ${closed.map(nameOf).join("; ")}`);
    if (opened.length > 0) lines.push(`  opened: ${opened.map(nameOf).join("; ")}`);
  }
  const plans = [older, newer].map(planOf);
  const replanned = plans[0] !== plans[1];
  if (changes.length === 0) lines.push(replanned ? "Nothing changed in what the CV shows and the postings ask for." : "Nothing changed.");
  if (replanned) lines.push("", `Plan before: ${plans[0]}.`, `Plan now: ${plans[1]}.`);
  return `${lines.join("\n")}\n`;
}

/** A plan in a line: other hours give another one, though nobody's fit changed. */
function planOf({ plan, figures, names }: Report): string {
  if (plan === null || plan.goals.length === 0) return "none";
  const value = (id: string): number => figures[id]?.value ?? 0;
  const goals = plan.goals.map(({ skill }) => names[`skill:${skill}`]?.text ?? skill);
  return `${value(plan.total)} h in ${value(plan.weeks)} weeks: ${goals.join(", ")}`;
}

function fitChange(before: FitState, after: FitState): string {
  const coverage = (value: number | null): string => (value === null ? "–" : `${(Math.round(value * 1000) / 10).toFixed(1)} %`);
  return `coverage ${coverage(before.coverage)} to ${coverage(after.coverage)}, within reach ${before.reach} of ${before.of} to ${after.reach} of ${after.of}`;
}
