import type { MatchedRequirement } from "../gap/match-posting.js";
import type { Posting, PostingFacts } from "../schema/posting.js";
import { formatTable } from "./text-table.js";

const WIDTHS = [34, 48, 12, 8];

/** One posting: asked in its words, the line of the CV, the verdict, hours to level 2. */
export function formatMatch(posting: Posting, facts: PostingFacts, requirements: readonly MatchedRequirement[]): string {
  const whole = `${posting.title ?? ""}\n${posting.text}`;
  const lines = [
    `${posting.title ?? posting.id}: role ${facts.role ?? "not recognised"}, level ${facts.seniority ?? "not stated"}, years asked ${facts.yearsMin ?? "not stated"}`,
    "",
  ];
  if (requirements.length === 0)
    lines.push("No requirement was read in this posting: it names no skill that the taxonomy knows as asked for.", "");
  const first = requirements.filter(({ hidden, verdict }) => hidden && verdict === "met");
  if (first.length > 0)
    lines.push(
      "Show first; the CV has it, but not in its skills list:",
      ...first.map(({ name, quotes }) => `  ${name}${quotes[0] === undefined ? "" : `: “${quotes[0].replace(/\s+/g, " ")}”`}`),
      "",
    );
  for (const need of ["required", "preferred"] as const) {
    const rows = requirements.filter((requirement) => requirement.need === need);
    if (rows.length === 0) continue;
    lines.push(need === "required" ? "Required" : "Preferred");
    lines.push(
      ...formatTable(
        ["asked, in its words", "your line", "verdict", "hours*"],
        rows.map((row) => rowOf(row, requirements, whole)),
        WIDTHS,
      ),
      "",
    );
  }
  if (requirements.some(({ hours }) => hours !== null))
    lines.push("* to level 2, a project that can be shown, where the catalogue knows", "");
  const silent = notSaid(facts);
  if (silent.length > 0) lines.push(`The posting does not say: ${silent.join(", ")}.`);
  lines.push("Meeting a list is not an invitation; nobody measured that.");
  return `${lines.join("\n")}\n`;
}

function rowOf(row: MatchedRequirement, all: readonly MatchedRequirement[], whole: string): string[] {
  const asked = row.spans[0] === undefined ? row.name : whole.slice(row.spans[0][0], row.spans[0][1]);
  const alternatives = row.group === null ? [] : all.filter(({ group, id }) => group === row.group && id !== row.id);
  const others = alternatives.map(({ name }) => name);
  const spared = row.verdict !== "met" && alternatives.some(({ verdict }) => verdict === "met");
  const line = row.quotes[0] !== undefined ? `“${row.quotes[0]}”` : row.transfer !== null ? `near it: ${row.transfer}` : "";
  const verdict = row.verdict === "none" ? "not shown" : row.verdict === "met" && row.hidden ? "met, hidden" : row.verdict;
  return [
    others.length === 0 ? asked : `${asked} (or ${others.join(", ")})`,
    line,
    spared ? "other is met" : verdict,
    row.hours === null || spared ? "" : String(row.hours),
  ];
}

function notSaid(facts: PostingFacts): string[] {
  const silent: [boolean, string][] = [
    [facts.salary === null, "pay"],
    [facts.yearsMin === null, "years"],
    [facts.remote === null, "where the work is done"],
    [facts.country === null && facts.city === null, "the place"],
    [facts.seniority === null, "the level"],
    [facts.degree === null, "a degree"],
  ];
  return silent.filter(([missing]) => missing).map(([, word]) => word);
}
