import { basename } from "node:path";
import { readCv } from "../cv/read-cv.js";
import { type MatchedRequirement, matchPosting } from "../gap/match-posting.js";
import { today } from "../io/clock.js";
import { readCorrectionsFile } from "../io/corrections-file.js";
import { readKnowledge } from "../io/knowledge-files.js";
import { readPostingFile } from "../io/posting-file.js";
import { readDocument } from "../io/reader/read-document.js";
import { readPosting } from "../postings/read-posting.js";
import { InputError } from "../schema/input-error.js";
import type { Posting, PostingFacts } from "../schema/posting.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<cv>", "the CV")
      .argument("<ads...>", 'the posting: text, Markdown, HTML, PDF, DOCX, JSON {"title","text"}, or - for standard input')
      .option("--json", "requirements, spans and quotations as JSON")
      .option("--corrections <file>", "what the person says about the reading")
      .option("--as-of <day>", "YYYY-MM-DD (default: today)")
      .addHelpText(
        "after",
        "\nFor two and more postings the whole report is made by: groundwork analyze CV --role TITLE --ads FILE…\n\nExample:\n  groundwork match my-cv.pdf posting.txt\n",
      );
  },

  async run([cv = "", ...ads], raw, terminal) {
    if (ads.length > 1)
      throw new InputError("bad-option", "match holds a CV against one posting.", {
        place: "match",
        hint: "For several: groundwork analyze CV --role TITLE --ads FILE…",
      });
    const knowledge = readKnowledge();
    const posting = await readPostingFile(ads[0] ?? "");
    const corrections = readCorrectionsFile(cv, raw.corrections as string | undefined);
    const profile = readCv(await readDocument(cv), { ...knowledge, asOf: (raw.asOf as string | undefined) ?? today(), corrections });
    const facts = readPosting(posting, knowledge);
    const requirements = matchPosting(profile, facts, knowledge);
    if (raw.json === true) {
      terminal.out(
        `${JSON.stringify({ cv: basename(cv), title: posting.title, role: facts.role, seniority: facts.seniority, yearsMin: facts.yearsMin, requirements })}\n`,
      );
      return EXIT.done;
    }
    terminal.out(formatMatch(posting, facts, requirements));
    return EXIT.done;
  },
};

function formatMatch(posting: Posting, facts: PostingFacts, requirements: readonly MatchedRequirement[]): string {
  const whole = `${posting.title ?? ""}\n${posting.text}`;
  const lines = [
    `${posting.title ?? "Posting"}: role ${facts.role ?? "unknown"}, level ${facts.seniority ?? "not stated"}, years asked ${facts.yearsMin ?? "not stated"}`,
    "",
  ];
  if (requirements.length === 0)
    lines.push("No requirement was read in this posting: it names no skill that the taxonomy knows as asked for.");
  const first = requirements.filter(({ hidden, verdict }) => hidden && verdict === "met");
  if (first.length > 0) lines.push(`Show first, the CV has it but not in its skills list: ${first.map(({ name }) => name).join(", ")}`, "");
  for (const need of ["required", "preferred"] as const) {
    const rows = requirements.filter((requirement) => requirement.need === need);
    if (rows.length === 0) continue;
    lines.push(need === "required" ? "Required" : "Preferred");
    for (const row of rows) {
      const asked = row.spans[0] === undefined ? row.name : whole.slice(row.spans[0][0], row.spans[0][1]).replace(/\s+/g, " ");
      const group = row.group === null ? "" : ` (one of ${row.group})`;
      const verdict = row.verdict === "none" ? "not shown" : row.hidden ? "met, hidden" : row.verdict;
      const rest =
        row.quotes[0] !== undefined ? `“${row.quotes[0].replace(/\s+/g, " ")}”` : row.transfer !== null ? `near: ${row.transfer}` : "";
      lines.push(
        `  ${verdict.padEnd(12)} ${asked}${group}${row.hours === null ? "" : `, ${row.hours} h to level 2`}${rest === "" ? "" : `\n               ${rest}`}`,
      );
    }
    lines.push("");
  }
  const silent = [
    facts.salary === null ? "pay" : null,
    facts.yearsMin === null ? "years" : null,
    facts.remote === null ? "where the work is done" : null,
    facts.seniority === null ? "level" : null,
  ].filter((item) => item !== null);
  if (silent.length > 0) lines.push(`The posting does not say: ${silent.join(", ")}.`);
  lines.push("Meeting a list is not an invitation; nobody measured that.");
  return `${lines.join("\n")}\n`;
}
