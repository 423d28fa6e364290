import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import { scoreDegree, scoreInstitution } from "../lexicon/degree-words.js";
import { hintedHeading } from "../lexicon/heading-hints.js";
import { exactHeading, type SectionKind } from "../lexicon/headings.js";
import type { CvLine } from "../lines/cv-line.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { type Labelled, lineWith, maybeLabelled } from "../lines/read-label.js";
import { joinStrands } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import type { Section } from "./section.js";

/** What no post is told under: behind the last of them such a label begins a section. */
const APART: ReadonlySet<SectionKind> = new Set(["publications", "education", "certifications", "languages", "interests"]);

interface Trailing {
  readonly row: CvRow;
  readonly line: CvLine;
  readonly labelled: Labelled;
}

/** "**Learning, in my own time**: …" and "**Paper**: …", each a paragraph with its label in bold, below the last post. */
export function splitTrailingLabels(sections: readonly Section[], order: DateOrder): Section[] {
  return sections.flatMap((section) => {
    if (section.kind !== "experience") return [section];
    const trailing = trailingLabels(section.rows);
    const isApart = trailing.some(({ labelled }) => APART.has(exactHeading(labelled.label.text) ?? "other"));
    const kept = section.rows.slice(0, section.rows.length - trailing.length);
    const dated = kept.some((row) => rowLines(row).some((line) => datesOfLine(line, order).some(({ single }) => !single)));
    if (!isApart || !dated) return [section];
    return [{ ...section, rows: kept }, ...trailing.map(sectionOf)];
  });
}

function sectionOf({ line, labelled: { label, value } }: Trailing): Section {
  const hinted = hintedHeading(label.text) ?? "other";
  // What somebody learns alone ends with no degree and has no school.
  const studied = value.text
    .split(/[,;]\s/)
    .some((part) => scoreDegree(part) >= READING.degree || scoreInstitution(part) >= READING.institution);
  const kind = exactHeading(label.text) ?? (hinted === "education" && !studied ? "other" : hinted);
  return {
    kind,
    heading: label,
    rows: [{ cells: [{ lines: [{ ...lineWith(line, joinStrands([value])), bold: false, boldLead: false }] }] }],
  };
}

function trailingLabels(rows: readonly CvRow[]): Trailing[] {
  const found: Trailing[] = [];
  for (let at = rows.length - 1; at > 0; at--) {
    const row = rows[at] as CvRow;
    const [line, ...more] = rowLines(row);
    const above = rowLines(rows[at - 1] as CvRow).at(-1);
    const labelled = maybeLabelled(row);
    const bold = line?.boldLead === true && !line.bullet && more.length === 0 && above?.block !== line.block;
    if (line === undefined || !bold || labelled === undefined || labelled.table || labelled.label.text.split(/\s+/).length > 7) break;
    found.unshift({ row, line, labelled });
  }
  return found;
}
