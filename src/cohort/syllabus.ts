import { sumSorted } from "../arithmetic.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { CohortEntry } from "../schema/cohort.js";
import { extractSkills } from "../skills/find-mentions.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { COHORT_THRESHOLDS } from "./thresholds.js";

export interface SyllabusRow {
  readonly id: string;
  readonly name: string;
  /** People whose target asks for it, of those with a report. */
  readonly people: number;
  readonly of: number;
  /** Mean share of the postings of their targets that ask for it. */
  readonly share: number;
}

export interface SyllabusReading {
  /** What the course names, asked for or not. */
  readonly taught: readonly SyllabusRow[];
  /** What the postings ask for most and the course does not name. */
  readonly leftOut: readonly SyllabusRow[];
}

/** What the postings ask that a course teaches, teaches without being asked, leaves out. */
export function readSyllabus(text: string, entries: readonly CohortEntry[], taxonomy: Taxonomy): SyllabusReading {
  const taught = new Map(extractSkills(text, taxonomy).map(({ skill }) => [skill, taxonomy.skill(skill)?.name ?? skill]));
  const asked = listAsked(entries);
  const isTaught = (requirement: string): boolean =>
    requirement.split("|").some((skill) => taught.has(skill) || taxonomy.ancestors(skill).some((above) => taught.has(above)));
  const of = entries.filter(({ result }) => result !== null).length;
  const rowsOfTaught = [...taught]
    .map(
      ([id, name]): SyllabusRow => ({ ...(asked.find((row) => row.id.split("|").includes(id)) ?? { people: 0, share: 0, of }), id, name }),
    )
    .sort((a, b) => b.people - a.people || b.share - a.share || byCodeUnit(a.id, b.id));
  return { taught: rowsOfTaught, leftOut: asked.filter(({ id }) => !isTaught(id)).slice(0, COHORT_THRESHOLDS.skillsShown) };
}

function listAsked(entries: readonly CohortEntry[]): SyllabusRow[] {
  const found = new Map<string, { name: string; shares: number[] }>();
  const reports = entries.filter(({ result }) => result !== null);
  for (const { result } of reports)
    for (const { id, name, n, of } of result?.requirements ?? []) {
      const row = found.get(id) ?? { name, shares: [] };
      row.shares.push(of === 0 ? 0 : n / of);
      found.set(id, row);
    }
  return [...found]
    .map(([id, { name, shares }]) => ({
      id,
      name,
      people: shares.length,
      of: reports.length,
      share: Math.round((sumSorted(shares) / shares.length) * 1000) / 1000,
    }))
    .sort((a, b) => b.people * b.share - a.people * a.share || byCodeUnit(a.id, b.id));
}
