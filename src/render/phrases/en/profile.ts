import { join, say } from "../../say.js";
import type { PhraseBook, QuoteSegment } from "../../slots.js";
import { inTable, short } from "./figures.js";
import { and, counted, dash, isSame, or, quoted, stop } from "./words.js";

const quote = (line: QuoteSegment | null) => (line === null ? dash : quoted(line));

export const profile = {
  "experience-total": {
    shape: "paragraph",
    say: ({ total, positions, apart }) =>
      positions.value === 0
        ? say`No position of paid work has dates that can be counted.`
        : say`${counted(positions, say`dated position covers`, say`dated positions cover`)} ${short(total)}; months that overlap count once.${apart === null ? say`` : say` Not counted: ${counted(apart, say`break, volunteer post or training`, say`breaks, volunteer posts or trainings`)}.`}`,
  },
  "experience-relevant": {
    shape: "paragraph",
    say: ({ relevant, field }) =>
      relevant.value === 0
        ? say`None of it is in ${field} or a neighbouring field, whose years these postings ask for.`
        : say`In ${field} and neighbouring fields, whose years these postings ask for: ${short(relevant)}.`,
  },
  position: {
    shape: "row",
    head: () => [say`Position`, say`Organisation`, say`From`, say`To`, say`Length`, say`Level`],
    numeric: [false, false, false, false, true, false],
    cells: ({ title, organisation, start, end, present, months, seniority }) => [
      quote(title),
      quote(organisation),
      start === null ? dash : say`${short(start)}`,
      present ?? (end === null ? dash : say`${short(end)}`),
      months === null ? dash : say`${short(months)}`,
      seniority ?? dash,
    ],
  },
  "field-share": {
    shape: "row",
    head: () => [say`Field of experience`, say`Time`],
    numeric: [false, true],
    cells: ({ field, months }) => [field, say`${short(months)}`],
  },
  strength: {
    shape: "row",
    head: () => [say`Requirement met`, say`By`, say`Line of the CV`, say`Required in`],
    numeric: [false, false, false, true],
    cells: ({ skills, by, line, required }) => [or(skills), isSame(skills, by) ? dash : say`${by}`, quote(line), say`${inTable(required)}`],
  },
  "no-strengths": { shape: "paragraph", say: () => say`No requirement of the target is shown in the CV yet.` },
  skill: {
    shape: "row",
    group: ({ facet }) => facet.segments.map((segment) => (segment.kind === "text" ? segment.text : "")).join(""),
    head: ({ facet }) => [facet, say`Level`, say`Evidence`, say`Used for`, say`Line of the CV`],
    numeric: [false, true, false, true, false],
    cells: ({ skill, level, grade, months, line }) => [
      say`${skill}`,
      say`${short(level)}`,
      grade,
      months === null ? dash : say`${short(months)}`,
      quote(line),
    ],
  },
  "claimed-not-shown": { shape: "paragraph", say: ({ skills }) => say`Listed, but shown in no position or project: ${and(skills)}.` },
  "shown-not-listed": { shape: "paragraph", say: ({ skills }) => say`Shown at work, but missing from the skills list: ${and(skills)}.` },
  "implicit-skill": {
    shape: "row",
    head: () => [say`Inferred from`, say`Skills`, say`Line of the CV`],
    // What no skill implies is implied by an address: that of a place where code is kept.
    cells: ({ skills, from, line }) => [from.length === 0 ? say`a link to code` : and(from), and(skills), quote(line)],
  },
  domain: { shape: "row", head: () => [say`Domain`, say`Line of the CV`], cells: ({ skill, line }) => [say`${skill}`, quote(line)] },
  "soft-skill": {
    shape: "row",
    head: () => [say`Soft skill`, say`Evidence`, say`Line of the CV`],
    cells: ({ skill, grade, line }) => [say`${skill}`, grade, quote(line)],
  },
  "no-soft-skills": { shape: "paragraph", say: () => say`No evidence of soft skills found in the CV.` },
  "named-not-counted": {
    shape: "row",
    head: () => [say`Named`, say`Not counted, because`, say`Line of the CV`],
    cells: ({ skill, why, line }) => [say`${skill}`, why, quote(line)],
  },
  "named-further": { shape: "paragraph", say: ({ skills }) => say`So are, by lines of the same kinds: ${and(skills)}.` },
  "named-correct": {
    shape: "paragraph",
    say: () =>
      say`A name counts after all once its line says what was done with it, or once a correction adds it: in the terminal, groundwork cv with the option --fix; in the browser, beside the CV.`,
  },
  leadership: {
    shape: "item",
    say: ({ ordinal, line }) =>
      line === null ? say`Leadership: ${ordinal}.` : say`Leadership: ${ordinal}, shown by ${quoted(line)}${stop(line)}`,
  },
  architecture: {
    shape: "item",
    say: ({ ordinal, line }) =>
      line === null ? say`Architecture: ${ordinal}.` : say`Architecture: ${ordinal}, shown by ${quoted(line)}${stop(line)}`,
  },
  education: {
    shape: "row",
    head: () => [say`Education`, say`Institution`, say`End`],
    cells: ({ degree, institution, end }) => [quote(degree), quote(institution), end === null ? dash : say`${short(end)}`],
  },
  "certificate-pending": {
    shape: "item",
    say: ({ text, certification }) => {
      if (certification !== null) return say`Certificate still to come: ${certification}${text === null ? say`` : say` (${quoted(text)})`}`;
      return text === null ? say`Certificate still to come: left out for sharing` : say`Certificate still to come: ${quoted(text)}`;
    },
  },
  "certificate-lapsed": {
    shape: "item",
    say: ({ text, certification }) => {
      if (certification !== null)
        return say`Certificate that has lapsed: ${certification}${text === null ? say`` : say` (${quoted(text)})`}`;
      return text === null ? say`Certificate that has lapsed: left out for sharing` : say`Certificate that has lapsed: ${quoted(text)}`;
    },
  },
  certificate: {
    shape: "item",
    say: ({ text, certification }) => {
      if (certification === null) return text === null ? say`Certificate: left out for sharing` : say`Certificate: ${quoted(text)}`;
      if (text === null) return say`Certificate: ${certification}`;
      // Its own name, with no address beside it, tells nobody anything.
      const adds = certification.url !== null || certification.text !== text.text;
      return adds ? say`Certificate: ${quoted(text)}, in our catalogue as ${certification}` : say`Certificate: ${quoted(text)}`;
    },
  },
  language: {
    shape: "item",
    say: ({ text, language }) => {
      if (text === null) return language === null ? say`Language: left out for sharing` : say`Language: ${language}`;
      return language === null ? say`Language: ${quoted(text)}` : say`Language: ${language} (${quoted(text)})`;
    },
  },
  "no-domains": { shape: "paragraph", say: () => say`No line names an industry beyond the fields of experience above.` },
  "nothing-read": { shape: "paragraph", say: ({ section }) => say`No evidence of ${section} found in the CV.` },
  "field-only": {
    shape: "paragraph",
    say: ({ field, months }) => say`All of the time that has a field, ${short(months)}, is in ${field}.`,
  },
  project: {
    shape: "row",
    head: () => [say`Project`, say`From`, say`To`],
    cells: ({ title, start, end, present }) => [
      quote(title),
      start === null ? dash : say`${short(start)}`,
      present ?? (end === null ? dash : say`${short(end)}`),
    ],
  },
  "level-scale": {
    shape: "paragraph",
    say: () =>
      say`Levels run from none to four. One: named or inferred. Two: used in a project or for less than a year. Three: used for a year or in two roles. Four: three years, with leading, teaching or a certificate. Against a posting that only names a skill, a listed one counts as two. Used for: the time of the dated positions whose lines show the skill.`,
  },
  "soft-absent": {
    shape: "paragraph",
    say: ({ skills, further }) =>
      further === null
        ? say`Asked for by these postings, and no evidence found in the CV: ${and(skills)}.`
        : say`Asked for by these postings, and no evidence found in the CV: ${join(skills, say`, `, say`, `)} and ${counted(further, say`further one`, say`further ones`)}.`,
  },
  publication: { shape: "item", say: ({ text }) => say`Publication: ${quoted(text)}` },
  link: { shape: "item", say: ({ text }) => say`Link: ${quoted(text)}` },
} satisfies Partial<PhraseBook>;
