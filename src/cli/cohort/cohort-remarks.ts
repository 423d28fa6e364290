import { readdirSync } from "node:fs";
import { extname } from "node:path";
import { byFileName } from "../../cohort/by-file-name.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { findTwins } from "../../io/report/find-twins.js";
import type { CohortEntry } from "../../schema/cohort.js";
import { likelyRole } from "../../skills/search-roles.js";
import type { Terminal } from "../terminal/terminal.js";

const CV_ENDINGS = new Set([".pdf", ".docx", ".odt", ".rtf", ".html", ".htm", ".md", ".txt", ".json", ".xml", ".zip"]);

/** Files left out that are named; a list may be meant for a few of many. */
const MOST_NAMED = 10;

/** What in a folder may be a CV, person 2 before person 10. */
export function listCvs(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => CV_ENDINGS.has(extname(file).toLowerCase()))
    .sort(byFileName);
}

/** A CV that was handed in twice would count twice. */
export function sayTwins(folder: string, files: readonly string[], terminal: Terminal): void {
  for (const [file, twin] of findTwins(folder, files))
    terminal.err(`  ${file}: the same file as ${twin}; both count until one row of people.csv is taken out.\n`);
}

/** A CV that came after the list was written would be missed by nobody but its person. */
export function sayLeftOut(folder: string, files: readonly string[], terminal: Terminal): void {
  const listed = new Set(files);
  const left = listCvs(folder).filter((file) => !listed.has(file));
  if (left.length === 0) return;
  const more = left.length > MOST_NAMED ? ` and ${left.length - MOST_NAMED} more` : "";
  terminal.err(`  No row in people.csv, so no report: ${left.slice(0, MOST_NAMED).join(", ")}${more}. Add a row for each that belongs.\n`);
}

/** A report that compares nothing is made and written, but a target that was mistyped is nobody's wish. */
export function sayWithoutPostings(entries: readonly CohortEntry[], terminal: Terminal): void {
  const without = entries.flatMap(({ person, result }) => (result?.code === "role-without-data" ? { person, result } : []));
  if (without.length === 0) return;
  const { roles } = readKnowledge();
  for (const { person, result } of without) {
    const likely = roles[result.role] === undefined ? likelyRole(person.role, roles) : null;
    const next = likely === null ? `Titles that are known: groundwork roles search "${person.role}".` : `Did you mean "${likely.name}"?`;
    terminal.err(`  ${person.file}: too few postings for “${person.role}” are held, so nothing was compared or planned. ${next}\n`);
  }
}
