import { say } from "../../say.js";
import type { PhraseBook } from "../../slots.js";
import { nOf, short } from "./figures.js";
import { and, dash } from "./words.js";

const quoted = (line: Parameters<typeof say>[1] | null) => (line === null ? dash : say`“${line}”`);

export const profile = {
  "experience-total": {
    shape: "paragraph",
    say: ({ total, positions }) =>
      say`Dated positions: ${short(positions)}. Together they cover ${short(total)}; months that overlap count once.`,
  },
  "experience-relevant": {
    shape: "paragraph",
    say: ({ relevant, field }) => say`Of this, ${short(relevant)} are in the field of the target, ${field}.`,
  },
  position: {
    shape: "row",
    head: () => [say`Position`, say`Organisation`, say`From`, say`To`, say`Length`, say`Level`],
    numeric: [false, false, false, false, true, false],
    cells: ({ title, organisation, start, end, present, months, seniority }) => [
      quoted(title),
      quoted(organisation),
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
    head: () => [say`Strength`, say`Shown by`, say`Required in`],
    numeric: [false, false, true],
    cells: ({ skill, line, required }) => [say`${skill}`, quoted(line), say`${nOf(required)}`],
  },
  "no-strengths": { shape: "paragraph", say: () => say`No requirement of the target is shown in the CV yet.` },
  skill: {
    shape: "row",
    head: () => [say`Skill`, say`Kind`, say`Level`, say`Evidence`, say`Time in use`, say`Line of the CV`],
    numeric: [false, false, true, false, true, false],
    cells: ({ skill, facet, level, grade, months, line }) => [
      say`${skill}`,
      facet,
      say`${short(level)}`,
      grade,
      months === null ? dash : say`${short(months)}`,
      quoted(line),
    ],
  },
  "claimed-not-shown": { shape: "paragraph", say: ({ skills }) => say`Listed, but shown in no position or project: ${and(skills)}.` },
  "shown-not-listed": { shape: "paragraph", say: ({ skills }) => say`Shown at work, but missing from the skills list: ${and(skills)}.` },
  "implicit-skill": {
    shape: "row",
    head: () => [say`Inferred`, say`From`, say`Line of the CV`],
    cells: ({ skill, from, line }) => [say`${skill}`, and(from), quoted(line)],
  },
  domain: { shape: "row", head: () => [say`Domain`, say`Line of the CV`], cells: ({ skill, line }) => [say`${skill}`, quoted(line)] },
  "soft-skill": {
    shape: "row",
    head: () => [say`Soft skill`, say`Evidence`, say`Line of the CV`],
    cells: ({ skill, grade, line }) => [say`${skill}`, grade, quoted(line)],
  },
  "no-soft-skills": { shape: "paragraph", say: () => say`No evidence of soft skills found in the CV.` },
  leadership: {
    shape: "item",
    say: ({ ordinal, line }) => (line === null ? say`Leadership: ${ordinal}.` : say`Leadership: ${ordinal}, shown by “${line}”.`),
  },
  architecture: {
    shape: "item",
    say: ({ ordinal, line }) => (line === null ? say`Architecture: ${ordinal}.` : say`Architecture: ${ordinal}, shown by “${line}”.`),
  },
  education: {
    shape: "row",
    head: () => [say`Education`, say`Institution`, say`End`],
    cells: ({ degree, institution, end }) => [quoted(degree), quoted(institution), end === null ? dash : say`${short(end)}`],
  },
  certificate: {
    shape: "item",
    say: ({ text, certification }) =>
      certification === null ? say`Certificate: “${text}”.` : say`Certificate: “${text}”, that is ${certification}.`,
  },
  language: {
    shape: "item",
    say: ({ text, language }) => (language === null ? say`Language: “${text}”.` : say`Language: ${language} (“${text}”).`),
  },
  "nothing-read": { shape: "paragraph", say: ({ section }) => say`No evidence found in the CV: ${section}.` },
} satisfies Partial<PhraseBook>;
