import { fold } from "../../text/fold-words.js";
import { findDates } from "../dates/find-dates.js";
import { namesCertificate } from "../lexicon/certificate-words.js";
import { scoreDegree, scoreInstitution } from "../lexicon/degree-words.js";
import { hintedHeading } from "../lexicon/heading-hints.js";
import { exactHeading } from "../lexicon/headings.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { tellsPending } from "../lexicon/pending-words.js";
import { type CvRow, flattenRow, rowLines, rowText } from "../lines/cv-row.js";
import { READING } from "../thresholds.js";
import type { Section } from "./section.js";

/** "Academics & Licensure", "Study and certs": what was passed without a school is a certificate, and so is a dated one among studies. */
export function splitMixedStudies(sections: readonly Section[]): Section[] {
  const studied = sections.some(
    (section) => section.kind === "education" && section.rows.length > 0 && !namesBoth(section.heading?.text ?? ""),
  );
  return sections.flatMap((section) => {
    if (section.kind !== "education") return [section];
    // "Titles, accreditations and courses" beside a section of the studies alone.
    return studied && namesBoth(section.heading?.text ?? "") ? [{ ...section, kind: "certifications" }] : splitOne(section);
  });
}

function splitOne(section: Section): Section[] {
  const named = namesBoth(section.heading?.text ?? "");
  const rows = section.rows.flatMap((row) => (row.cells.length === 1 ? flattenRow(row) : [row]));
  const papers = new Set(rows.filter((row, at) => isPaper(row, rows[at + 1], named)));
  if (papers.size === 0 || papers.size === rows.length) return [section];
  return [
    { ...section, rows: rows.filter((row) => !papers.has(row)) },
    { kind: "certifications", heading: null, rows: [...papers] },
  ];
}

/** What a course ends with, at a school or with a provider, as studies do. */
const COURSE = /\b(?:certificates?|certificats?|zertifikate?|certificados?|certificati?o?|diplom\p{L}*)(?!\p{L})/giu;

function namesBoth(heading: string): boolean {
  const parts = heading.split(/\s*[&/+,|]\s*|\s(?:and|und|et|y|e|en)\s/iu);
  return parts.length > 1 && parts.some((part) => [exactHeading(part), hintedHeading(part)].includes("certifications"));
}

/** An entry of one row, with its date or as a bullet, without a degree and without a school. */
function isPaper(row: CvRow, below: CvRow | undefined, named: boolean): boolean {
  const text = rowText(row);
  const begins = text.split(/\s/)[0] ?? "";
  // "Habilitation électrique BS" is no bachelor's degree.
  const paper = named && namesCertificate(begins.replace(COURSE, ""));
  if ((!paper && isStudy(text)) || !/\p{L}{3}/u.test(text.replace(/\p{Ll}+ \d{4}/gu, ""))) return false;
  const single = isComplete(row) && (below === undefined || isComplete(below));
  return single && (named || namesCertificate(text.replace(COURSE, "")));
}

function isComplete(row: CvRow): boolean {
  const text = rowText(row);
  // "Administrator Expert – in progress" has no date yet.
  return (
    rowLines(row)[0]?.bullet === true ||
    (namesCertificate(text) && tellsPending(fold(text))) ||
    (findDates(rowText(row)).length > 0 && /\p{L}{3,}.*\p{L}{2}/u.test(withoutDates(rowText(row))))
  );
}

function withoutDates(text: string): string {
  return findDates(text).reduceRight((rest, date) => rest.slice(0, date.start) + rest.slice(date.end), text);
}

function isStudy(text: string): boolean {
  const parts = text.split(/\t|,\s|;\s|:\s|\s[|·•–—@-]\s/);
  // "Pharmacy Residency, Example Health System": a place of learning nobody has a word for.
  if (!namesCertificate(text) && parts.slice(1).some((part) => scoreOrganisation(part) >= READING.organisation)) return true;
  return (
    [text, ...parts].some((part) => scoreDegree(part) >= READING.degree) ||
    parts.some((part) => scoreInstitution(part) >= READING.institution)
  );
}
