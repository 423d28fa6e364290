import { isContactLine } from "../contact/read-contact.js";
import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import { isProse } from "../entries/row-look.js";
import { scoreDegree, scoreInstitution } from "../lexicon/degree-words.js";
import { findLanguage, findLanguageLevel } from "../lexicon/language-words.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { isState, scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import { type CvRow, rowLines, rowText } from "../lines/cv-row.js";
import { holdsLanguages } from "../lists/read-skills.js";
import { EVIDENCE, READING } from "../thresholds.js";

/** The sections that show by what their rows hold. */
export const SHOWN_KINDS = ["experience", "education", "skills", "languages"] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];
export type Evidence = Readonly<Record<ShownKind | "own", number>>;

const PART = /\t|,\s|;\s|:\s|\s[|·•–—@-]\s|\s(?:at|bei|chez|presso|bij)\s|\s?[([]/u;
const STUDY_REMARK = /^(?:c?gpa|grade|minor|major|thesis|dissertation|relevant coursework|coursework|abschlussnote|mention)(?!\w)/i;

/** "MOT tester since 2017." ends a sentence, and heads no post. */
const TOLD_SINCE = /[.!?]\s.*(?<!\p{L})(?:since|seit|depuis|desde|dal|sinds)\s(?:\p{L}+\s)?(?:19|20)\d\d\.$/u;

export function isRanged(row: CvRow, order: DateOrder): boolean {
  return rowLines(row).some((line) => !TOLD_SINCE.test(line.text) && datesOfLine(line, order).some((date) => !date.single));
}

/** How much a row speaks for each kind of section, by its words alone; `own` for staying what it is; a title or a degree counts in full where a span of dates is near. */
export function weighRow(row: CvRow, order: DateOrder, near: boolean): Evidence {
  const text = rowText(row);
  const lines = rowLines(row);
  if (isContactLine(text)) return { ...NOTHING, own: EVIDENCE.contact };
  if (namesLanguages(text))
    return { ...NOTHING, languages: EVIDENCE.languages, experience: -EVIDENCE.against, education: -EVIDENCE.against };
  const dates = lines.flatMap((line) => datesOfLine(line, order));
  const ranged = isRanged(row, order);
  // Two commas make no list of an entry, nor the full stop of "Dipl.-Ing." a sentence of studies.
  const entry = !near || lines[0]?.bullet === true ? null : maybeEntry(text);
  const prose = lines[0]?.bullet === true || (isProse(text) && entry !== "studies");
  if (prose && !ranged) return { ...NOTHING, own: EVIDENCE.prose, experience: EVIDENCE.duty, skills: -EVIDENCE.against };
  if (!ranged && entry === null && isList(text, dates.length === 0 ? 3 : 4))
    return { ...NOTHING, skills: EVIDENCE.list, experience: -EVIDENCE.against };
  return weighNames(text, { dated: dates.length > 0, ranged, near });
}

const NOTHING: Evidence = { own: 0, experience: 0, education: 0, skills: 0, languages: -EVIDENCE.against };

/** `dated`: a date of any sort stands in the row, `ranged`: a span; `near`: a span stands in a row beside it. */
interface RowDates {
  readonly dated: boolean;
  readonly ranged: boolean;
  readonly near: boolean;
}

function weighNames(text: string, { dated, ranged, near }: RowDates): Evidence {
  const parts = text.split(PART).filter((part) => /\p{L}{2}/u.test(part));
  const most = (score: (part: string) => number) => Math.max(0, ...parts.map(score));
  const degree =
    Math.max(
      scoreDegree(text),
      most((part) => (isState(part) ? 0 : scoreDegree(part))),
    ) >= READING.degree || STUDY_REMARK.test(text);
  const school = most(scoreInstitution) >= READING.institution;
  const title = most(scoreTitle) >= READING.title;
  const named = title || most(scoreOrganisation) >= READING.organisation;
  const wordy = text.split(/\s+/).length > 4;
  return {
    own: scorePlace(text) >= READING.place ? EVIDENCE.place : 0,
    education:
      ((degree ? EVIDENCE.degree : 0) + (school ? EVIDENCE.school : 0)) / (near || dated ? 1 : 2) +
      (ranged ? EVIDENCE.range : dated ? EVIDENCE.duty : 0),
    experience:
      (degree ? -EVIDENCE.degree : title && near ? EVIDENCE.title : 0) +
      (ranged ? EVIDENCE.range + (named ? EVIDENCE.named : EVIDENCE.duty) : 0),
    skills: dated || degree || title ? -EVIDENCE.against : wordy ? -EVIDENCE.wordy : 0,
    languages: -EVIDENCE.against,
  };
}

/** "Engineer, Acme GmbH, Kassel", "Studies, TU Berlin, Diplom": a post and whom it was for, a degree and its school. */
function maybeEntry(text: string): "post" | "studies" | null {
  const parts = text.split(PART);
  const some = (score: (part: string) => number, least: number) => parts.some((part) => score(part) >= least);
  if (some(scoreDegree, READING.degree) && some(scoreInstitution, READING.institution)) return "studies";
  return some(scoreTitle, READING.title) && some(scoreOrganisation, READING.organisation) ? "post" : null;
}

/** Several languages, or one with its level; what was done in them ("90 members a day, half in Spanish") has more words. */
export function namesLanguages(text: string): boolean {
  const items = text.split(/[,;|·•\t]|\s(?:and|und|et|y|e|en)\s/).filter((item) => item.trim() !== "");
  const short = items.every((item) => item.trim().split(/\s+/).length <= 3 || findLanguageLevel(item) !== undefined);
  // "Proofread place names, Welsh ones twice": of two the one that is no language says how well the other is known.
  if (items.length === 2 && items.some((item) => findLanguage(item) === undefined && findLanguageLevel(item) === undefined)) return false;
  return short && (items.length > 1 || findLanguageLevel(text) !== undefined) && holdsLanguages(items.join(","));
}

/** Short items between signs, none of them a sentence. */
function isList(text: string, least: number): boolean {
  const items = text
    .replace(/\([^()]*\)/g, "")
    .split(/[,;|•·\t]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (items.length < least || scorePlace(text) >= READING.place || /[.!?]$/.test(text)) return false;
  // "Secrétaire, Cabinet Longchamp, Marseille" names a post.
  if (items.length <= 4 && (scoreTitle(items[0] ?? "") >= READING.title || scorePlace(items.at(-1) ?? "") >= 0.85)) return false;
  const words = items.map((item) => item.split(/\s+/).length);
  return words.every((count) => count <= 5) && words.reduce((sum, count) => sum + count, 0) <= items.length * (items.length > 3 ? 2.5 : 2);
}
