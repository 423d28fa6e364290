import type { MatchedRequirement } from "../gap/match-posting.js";
import type { Posting, PostingFacts } from "../schema/posting.js";
import { formatTable } from "./text-table.js";

const WIDTHS = [34, 48, 12, 8];

/** One posting: asked in its words, the line of the CV, the verdict, hours to level 2. */
export function formatMatch(
  posting: Posting,
  facts: PostingFacts,
  requirements: readonly MatchedRequirement[],
  roleName: string | undefined,
): string {
  const whole = `${posting.title ?? ""}\n${posting.text}`;
  const lines = [
    `${posting.title ?? posting.id}: ${roleName === undefined ? "role not recognised" : `role ${roleName}`}, level ${facts.seniority ?? "not stated"}, ${facts.yearsMin === null ? "years not stated" : `years asked ${facts.yearsMin}`}`,
    "",
  ];
  if (requirements.length === 0)
    return `${lines.join("\n")}\nThere is nothing to compare: the text names no skill that the taxonomy knows as asked for. Is it the whole posting?\n`;
  lines.push(...summaryOf(requirements), "");
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

const BEST_FIRST = ["met", "partly", "none"] as const;

/** Alternatives count once, by the best of them. */
function summaryOf(requirements: readonly MatchedRequirement[]): string[] {
  if (requirements.every(({ verdict }) => verdict === "met")) return ["The CV shows everything that this posting asks for."];
  const sentences = (["required", "preferred"] as const).flatMap((need) => {
    const asked = requirements.filter((requirement) => requirement.need === need);
    const units = new Set(asked.map(({ group, id }) => group ?? id));
    if (units.size === 0) return [];
    const left = new Set(units);
    const [met, partly] = BEST_FIRST.map((verdict) => {
      const reached = asked.filter((each) => each.verdict === verdict).map(({ group, id }) => group ?? id);
      return reached.filter((unit) => left.delete(unit)).length;
    });
    return [`Of what is ${need}, the CV shows ${met} of ${units.size}${partly === 0 ? "" : `, and ${partly} in part`}.`];
  });
  return [[...sentences, ...(requirements.some(({ group }) => group !== null) ? ["Alternatives count once."] : [])].join(" ")];
}

/** The last of the places that name it: lists of what is asked stand below titles and duties. */
function wordsOf({ spans, name }: MatchedRequirement, whole: string): string {
  const span = spans.at(-1);
  return span === undefined ? name : whole.slice(span[0], span[1]).replace(/\s+/g, " ");
}

function rowOf(row: MatchedRequirement, all: readonly MatchedRequirement[], whole: string): string[] {
  const asked = wordsOf(row, whole);
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
