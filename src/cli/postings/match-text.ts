import type { Match } from "../../engine.js";
import { maybeUnreadPosting } from "../../findings/unread-posting.js";
import { relevantMonths } from "../../gap/experience.js";
import type { MatchedRequirement } from "../../gap/match-posting.js";
import { listMentioned, listNotCompared } from "../../gap/match-unlisted.js";
import { titleOf, titlesInText } from "../../postings/posting-title.js";
import type { Posting, PostingFacts } from "../../schema/posting.js";
import type { Profile } from "../../schema/profile.js";
import type { RoleSource } from "../../schema/roles.js";
import { EDUCATION_LEVELS } from "../../schema/skill-kinds.js";
import { formatCutTable } from "../terminal/cut-table.js";

const FIRST_LINES = 300;
const NAMED = 12;
/** Below this share of what an ad asks, a reader is told how much of it was understood. */
const WELL_READ = 0.7;
/** Words of the posting, line of the CV, verdict, hours: all of them where nothing limits the width. */
const WIDTHS = [34, 56, 12, 8] as const;
const BETWEEN = 6;
const LEAST_WORDS = 12;

const NOTHING_ASKED =
  "There is nothing to compare: no sentence of the text asks for a skill that the taxonomy knows. Is it the whole posting?";

/** One posting: asked in its words, the line of the CV, the verdict, hours to level 2; as wide as the terminal, if one shows it. */
export function formatMatch(
  posting: Posting,
  { profile, posting: facts, requirements }: Match,
  role: RoleSource | undefined,
  columns?: number,
): string {
  const widths = widthsIn(columns);
  const whole = `${posting.title ?? ""}\n${posting.text}`;
  const title = titleOf(posting, posting.text) || titlesInText(posting.text, FIRST_LINES)[0] || posting.id;
  const lines = [
    `${title}: ${role === undefined ? "role not recognised" : `role ${role.name}`}, level ${facts.seniority ?? "not stated"}`,
    ...askedOfPerson(facts, profile, role),
    ...[maybeUnreadPosting(facts) ?? []].flat(),
    "",
  ];
  if (requirements.length === 0)
    return `${[...lines, NOTHING_ASKED, ...unlistedOf(facts, requirements), ...notCompared(facts)].join("\n")}\n`;
  lines.push(...summaryOf(requirements), "");
  const first = showFirst(requirements);
  if (first.length > 0) lines.push("Show first; the CV has it, but not in its skills list:", ...first, "");
  for (const need of ["required", "preferred"] as const) {
    const rows = requirements.filter((requirement) => requirement.need === need);
    if (rows.length === 0) continue;
    lines.push(need === "required" ? "Required" : "Preferred");
    lines.push(
      ...formatCutTable(
        ["asked, in its words", "your line", "verdict", "hours*"],
        rows.map((row) => rowOf(row, requirements, whole, widths[1])),
        widths,
      ),
      "",
    );
  }
  if (requirements.some(({ hours }) => hours !== null))
    lines.push("* to level 2, a project that can be shown, where the catalogue knows", "");
  lines.push(...unlistedOf(facts, requirements), ...notCompared(facts));
  const silent = notSaid(facts);
  if (silent.length > 0) lines.push(`The posting does not say: ${silent.join(", ")}.`);
  lines.push("Meeting a list is not an invitation; nobody measured that.");
  return `${lines.join("\n")}\n`;
}

/** Verdict and hours keep their room; of what is left the words take three parts and the line five. */
function widthsIn(columns: number = Number.POSITIVE_INFINITY): readonly [number, number, number, number] {
  const [words, line, verdict, hours] = WIDTHS;
  if (columns >= words + line + verdict + hours + BETWEEN) return WIDTHS;
  const left = columns - verdict - hours - BETWEEN;
  const asked = Math.max(LEAST_WORDS, Math.floor((3 * left) / 8));
  return [asked, Math.max(LEAST_WORDS, left - asked), verdict, hours];
}

/** Years and degree are asked of the person, not of a skill: what the CV shows stands beside what is asked. */
function askedOfPerson(facts: PostingFacts, profile: Profile, role: RoleSource | undefined): string[] {
  const years = (months: number): number => Math.floor(months / 12);
  const lines: string[] = [];
  if (facts.yearsMin !== null) {
    const total = profile.figures[profile.experience.total]?.value ?? 0;
    const inField = role === undefined ? null : years(relevantMonths(profile, role).months);
    const within =
      inField === null ? "" : `, ${inField > 0 && inField === years(total) ? "all" : inField} of them in the field of the role`;
    const asked = facts.yearsMin === 0 ? "no minimum" : facts.yearsMin;
    lines.push(`Years: ${asked} asked; the dated work on the CV comes to ${years(total)}${within}.`);
  }
  if (facts.degree !== null) {
    const held = EDUCATION_LEVELS.findLast((degree) => profile.education.some(({ level }) => level === degree));
    lines.push(`Degree: ${facts.degree.level} ${facts.degree.need}; the CV shows ${held ?? "none that is read as one"}.`);
  }
  return lines;
}

/** One line of the CV may show several: it is quoted once. */
function showFirst(requirements: readonly MatchedRequirement[]): string[] {
  const byQuote = new Map<string, string[]>();
  for (const { hidden, verdict, name, quotes } of requirements) {
    if (!hidden || verdict !== "met") continue;
    const quote = quotes[0]?.replace(/\s+/g, " ") ?? "";
    byQuote.set(quote, [...(byQuote.get(quote) ?? []), name]);
  }
  return [...byQuote].map(([quote, names]) => `  ${names.join(", ")}${quote === "" ? "" : `: “${quote}”`}`);
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

function rowOf(row: MatchedRequirement, all: readonly MatchedRequirement[], whole: string, width: number): string[] {
  const asked = wordsOf(row, whole);
  const alternatives = row.group === null ? [] : all.filter(({ group, id }) => group === row.group && id !== row.id);
  const others = alternatives.map(({ name }) => name);
  const spared = row.verdict !== "met" && alternatives.some(({ verdict }) => verdict === "met");
  const verdict = row.verdict === "none" ? "not shown" : row.verdict === "met" && row.hidden ? "met, hidden" : row.verdict;
  return [
    others.length === 0 ? asked : `${asked} (or ${others.join(", ")})`,
    lineOf(row, width),
    spared ? "other is met" : verdict,
    row.hours === null || spared ? "" : String(row.hours),
  ];
}

/** By what a line counts where it does not say the word that was asked, and the part of the line that says it. */
function lineOf({ quotes: [quote], transfer, by, name }: MatchedRequirement, width: number): string {
  if (quote === undefined) return transfer === null ? "" : `near it: ${transfer}`;
  const line = quote.replace(/\s+/g, " ");
  const label = by === null || line === by ? "" : `${by}: `;
  return `${label}“${maybeFrom(line, by ?? name, width - SIGNS - label.length)}”`;
}

/** Of a cell: quotation marks, and the sign of what was cut. */
const SIGNS = 3;

/** A line from a few words before a name that would fall behind the cell's end. */
function maybeFrom(line: string, name: string, room: number): string {
  const folded = line.toLowerCase();
  const word = [name, ...name.split(" ").reverse()].find((part) => part.length > 2 && folded.includes(part.toLowerCase())) ?? name;
  const at = folded.indexOf(word.toLowerCase());
  if (at + word.length <= room) return line;
  return `…${line.slice(line.lastIndexOf(" ", Math.max(0, at - room / 3)) + 1)}`;
}

/** Asked for in words that no name covers: nobody knows which lines of a CV show it. */
function unlistedOf(facts: PostingFacts, requirements: readonly MatchedRequirement[]): string[] {
  return (["required", "preferred"] as const).flatMap((need) => {
    const words = listNotCompared(facts, requirements).flatMap((skill) => (skill.need === need ? [`“${skill.name}”`] : []));
    return words.length === 0 ? [] : [`Also ${need}, in words that we do not compare; look yourself: ${words.join(", ")}.`];
  });
}

/** What the table leaves out: names that nothing asks for, and demands in words we do not know. */
function notCompared(facts: PostingFacts): string[] {
  const { read } = facts;
  const named = listMentioned(facts);
  const more = named.length > NAMED ? `, and ${named.length - NAMED} more` : "";
  return [
    ...(named.length === 0 ? [] : [`Named, but not as a demand: ${named.slice(0, NAMED).join(", ")}${more}.`]),
    ...(read === undefined || read >= WELL_READ
      ? []
      : [`About ${Math.round(100 * (1 - read))} % of what stands under its demands names nothing that we know: read that part yourself.`]),
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
