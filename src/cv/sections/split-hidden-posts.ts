import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine, isDateLine } from "../dates/dates-of-line.js";
import { scoreTitle } from "../lexicon/title-words.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { READING } from "../thresholds.js";
import type { Section } from "./section.js";

const LISTS: ReadonlySet<Section["kind"]> = new Set(["skills", "languages", "certifications", "summary", "interests"]);

/** "**Analyst, Acme** (2021 – now)" and its like below a list, on a page where no heading names the posts: they begin a section. */
export function splitHiddenPosts(sections: readonly Section[], order: DateOrder): Section[] {
  if (sections.some(({ kind, rows }) => kind === "experience" && rows.length > 0)) return [...sections];
  return sections.flatMap((section) => {
    const posts = LISTS.has(section.kind) ? section.rows.flatMap((_, at) => (isPost(section.rows, at, order) ? [at] : [])) : [];
    const from = posts[0];
    if (from === undefined || posts.length < READING.hiddenPosts) return [section];
    return [
      { ...section, rows: section.rows.slice(0, from) },
      { kind: "experience" as const, heading: null, rows: section.rows.slice(from) },
    ];
  });
}

/** A post with its years, or right above a row of nothing else. */
function isPost(rows: readonly CvRow[], at: number, order: DateOrder): boolean {
  const [[line, ...more], [below]] = [rowLines(rows[at] ?? { cells: [] }), rowLines(rows[at + 1] ?? { cells: [] })];
  if (line === undefined || line.bullet || more.length > 0) return false;
  const ranged = (one: typeof line) => datesOfLine(one, order).some(({ single }) => !single);
  const dated = ranged(line) || (below !== undefined && ranged(below) && isDateLine(below, order));
  return dated && scoreTitle(line.text.split(/\t|,\s|\s[|·•–—@-]\s|\s?\(/)[0] ?? "") >= READING.title;
}
