import { scoreDegree, scoreInstitution } from "../lexicon/degree-words.js";
import { hintedHeading, speaksOfPerson } from "../lexicon/heading-hints.js";
import { exactHeading, likelyHeading } from "../lexicon/headings.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { READING } from "../thresholds.js";
import { lookOf, scoreHeadingLook } from "./heading-look.js";

/** Headings in a person's own words: at least three short lines of one look, hardly a longer one, and some of them with a heading's word. */
export function findWordedLooks(lines: readonly CvLine[], body: number | null): ReadonlySet<string> {
  const groups = new Map<string, CvLine[]>();
  for (const line of lines) {
    if (scoreHeadingLook(line, body) >= 1 && !/\t|\d{4}/.test(line.text))
      groups.set(lookOf(line), [...(groups.get(lookOf(line)) ?? []), line]);
  }
  const isPlain = (line: CvLine): boolean => !line.caps && !standsOut(line, body);
  const isHeaded = [...groups.values()].some(
    (own) => own.filter((line) => !isPlain(line) && exactHeading(line.text) !== undefined).length >= 3,
  );
  const worded = [...groups].filter(([, own]) => {
    // Below headings of a stronger look, bold words are labels: "Languages", "Cloud", "Tools" of a list of skills.
    if (isHeaded && own.every(isPlain)) return false;
    const brief = own.filter((line) => isHeadingShape(line));
    const named = brief.filter((line) => saysWhatFollows(line.text) || speaksOfPerson(line.text));
    const least = own.every((line) => standsOut(line, body) || begins(line, lines)) ? brief.length / 4 : brief.length / 2;
    return brief.length >= 3 && brief.length >= own.length * 0.75 && named.length >= Math.max(2, least);
  });
  return new Set(worded.map(([look]) => look));
}

/** First of a block, with something else below it. */
function begins(line: CvLine, lines: readonly CvLine[]): boolean {
  const at = lines.indexOf(line);
  const [above, below] = [lines[at - 1], lines[at + 1]];
  return above !== undefined && above.block !== line.block && below?.block === line.block && lookOf(below) !== lookOf(line);
}

/** Set as a heading by the file itself, or larger than the text. */
export function standsOut(line: CvLine, body: number | null): boolean {
  return line.heading !== null || (line.size !== null && body !== null && line.size > body * READING.largeBy);
}

export function saysWhatFollows(text: string): boolean {
  return (
    exactHeading(text) !== undefined ||
    ((isPhrase(text) || !text.includes(" ") || !isName(text)) && (likelyHeading(text) ?? hintedHeading(text)) !== undefined)
  );
}

export function isHeadingShape(line: CvLine): boolean {
  if (
    line.bullet ||
    line.text.split(/\s+/).length > (line.heading === null && !speaksOfPerson(line.text) ? 5 : 8) ||
    /[\d@|;\t]/.test(line.text) ||
    /(?:\s\S+){5}\.$/.test(line.text) ||
    (line.text.includes(",") && !listsHeadings(line.text))
  )
    return false;
  // "Je maîtrise" is no master's degree.
  if (speaksOfPerson(line.text) && hintedHeading(line.text) !== undefined) return true;
  return scoreTitle(line.text) < READING.title && scoreDegree(line.text) < READING.degree;
}

/** "Tickets, licences and inductions": a few words each, most of them a heading's. */
function listsHeadings(text: string): boolean {
  const parts = text.split(/,\s+|\s(?:and|und|et|y|e|en)\s|\s&\s/u);
  return parts.filter((part) => (exactHeading(part) ?? hintedHeading(part)) !== undefined).length >= parts.length / 2;
}

/** "Sur les bancs de l'école", "Kennis van software": several words and no capital but the first, as no name is written. */
export function isPhrase(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[ ’']\p{Ll}+)+$/u.test(text);
}

function isName(text: string): boolean {
  return scoreOrganisation(text) >= READING.organisation || scoreInstitution(text) >= READING.institution;
}
