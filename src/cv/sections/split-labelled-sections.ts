import { exactHeading, type SectionKind } from "../lexicon/headings.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { lineWith, maybeLabelled } from "../lines/read-label.js";
import { joinStrands } from "../lines/strand.js";
import type { Section } from "./section.js";

/** Where a label may open a list of its own: "Technical skills: …" below "Additional", "Languages | English" in a table. */
const MIXED: ReadonlySet<Section["kind"]> = new Set([
  "other",
  "activities",
  "personal",
  "head",
  "interests",
  "courses",
  "awards",
  "certifications",
  "languages",
  "summary",
  "education",
]);
const LISTS: ReadonlySet<SectionKind> = new Set(["skills", "languages", "certifications", "interests"]);

export function splitLabelledSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) =>
    MIXED.has(section.kind) ? splitOne(section, LISTS) : section.kind === "volunteering" ? splitOne(section, SPOKEN) : [section],
  );
}

/** "LANGUAGES: Dutch native, English fluent" behind the last office held. */
const SPOKEN: ReadonlySet<SectionKind> = new Set(["languages"]);

function splitOne(section: Section, lists: ReadonlySet<SectionKind>): Section[] {
  const kept: CvRow[] = [];
  const split: Section[] = [];
  for (const row of section.rows) {
    const labelled = maybeLabelled(row);
    const kind = labelled === undefined ? undefined : exactHeading(labelled.label.text);
    const line = rowLines(row)[0];
    const last = split.at(-1);
    if (labelled !== undefined && kind !== undefined && lists.has(kind) && kind !== section.kind && line !== undefined) {
      split.push({ kind, heading: labelled.label, rows: [{ cells: [{ lines: [lineWith(line, joinStrands([labelled.value]))] }] }] });
    } else if (last !== undefined && labelled === undefined && kept.length === 0 && section.kind !== "head") {
      split[split.length - 1] = { ...last, rows: [...last.rows, row] };
    } else kept.push(row);
  }
  return [{ ...section, rows: kept }, ...split];
}
