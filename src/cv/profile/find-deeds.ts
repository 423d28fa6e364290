import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { fold } from "../../text/fold-words.js";
import { findToldIn } from "../deeds/find-told.js";
import { ACTIVITIES } from "../lexicon/activities/activities.js";
import { BEHAVIOUR } from "../lexicon/behaviour.js";
import { EMPLOYERS, withoutStreet } from "../lexicon/employers.js";
import { FIELDS_OF_STUDY } from "../lexicon/fields-of-study.js";
import { ownWords } from "../lexicon/others/own-words.js";
import { NO_SHORT_WORD } from "../lexicon/short-words.js";
import type { Tells } from "../lexicon/tells.js";
import { tellsWish } from "../lexicon/wishes.js";
import { placeOf, type Range, type Strand, splitStrand, stripStrand } from "../lines/strand.js";
import type { RawCv, RawEducation } from "../raw-cv.js";
import type { Shown } from "./find-shown.js";

type Row = readonly [skills: readonly string[], tells: Tells];

const DEEDS: readonly Row[] = [...BEHAVIOUR, ...ACTIVITIES];
const SENTENCE_END = new RegExp(String.raw`(?<=[.!?])${NO_SHORT_WORD}\s+(?=[\p{Lu}\d"“(])`, "gu");
const CLAUSE_END = new RegExp(String.raw`(?<=[.!?;])${NO_SHORT_WORD}\s+`, "gu");
/** Shorter pieces of a sentence say nothing alone. */
const FEWEST_WORDS = 4;
const FOUNDER: readonly Row[] = [
  [
    ["entrepreneurship", "soft-initiative"],
    (folded) => /\b(?:co-?)?(?:founders?|founding|grunder(?:in)?|fondat\w+|fundador\w*)(?!\w)/.test(folded),
  ],
];

const ACADEMIC: ReadonlySet<RawEducation["level"]> = new Set(["bachelor", "master", "phd"]);

/** What positions and projects tell without naming it: behaviour, activities, and the field that an employer's name says. */
export function findDeeds(raw: RawCv, taxonomy: Taxonomy, language: string | null): Shown[] {
  const findTold = findToldIn(language);
  const shown: Shown[] = [];
  const look = (strand: Strand, owner: string | null, where: Shown["where"], rows = DEEDS, claimed?: Shown["claimed"]): void => {
    const foldedOf = ({ text }: Strand): string => {
      if ((rows === DEEDS && owner !== null) || rows === BEHAVIOUR) return ownWords(fold(text));
      return rows === EMPLOYERS ? withoutStreet(fold(text)) : fold(text);
    };
    const folded = foldedOf(strand);
    const plainly = rows === DEEDS ? findTold(folded).map(({ shows, tells }): Row => [shows, tells]) : [];
    for (const [skills, tells] of [...rows.filter(([, tells]) => tells(folded)), ...plainly]) {
      const quote = quoteOf(rows === DEEDS || rows === BEHAVIOUR ? tellingPart(strand, (part) => tells(foldedOf(part))) : strand);
      // Through the taxonomy: an id that has moved would be a second skill of the same name.
      for (const skill of skills.map((id) => taxonomy.skill(id)))
        if (skill !== undefined && quote !== undefined)
          shown.push({
            skill: skill.id,
            kind: skill.kind,
            start: quote[0],
            end: quote[1],
            where,
            owner,
            around: strand.text,
            quote,
            ...(claimed !== undefined && { claimed }),
          });
    }
  };
  raw.positions.forEach((entry, index) => {
    for (const strand of [...entry.bullets, ...entry.remarks]) look(strand, `position-${index + 1}`, "position");
    if (entry.organisation !== null) look(entry.organisation, `position-${index + 1}`, "position", EMPLOYERS);
    if (entry.title !== null) look(entry.title, `position-${index + 1}`, "position", FOUNDER);
  });
  raw.projects.forEach((entry, index) => {
    for (const strand of [...entry.bullets, ...entry.remarks]) look(strand, `project-${index + 1}`, "project");
  });
  // Whoever took a degree in a field has its foundations; a course at school is named, no more.
  for (const { degree, level } of raw.education)
    if (degree !== null && level !== null) look(degree, null, "prose", FIELDS_OF_STUDY, ACADEMIC.has(level) ? 3 : undefined);
  // A summary may tell what one does as plainly as a line of a position; a sentence that wishes for something is none of it.
  const told = raw.summary === null ? [] : splitStrand(raw.summary, CLAUSE_END);
  for (const sentence of told) if (!tellsWish(fold(sentence.text))) look(sentence, null, "prose");
  // Whoever chairs a club or won with a team behaved so, and shows no trade by it.
  for (const strand of raw.besideWork) look(strand, null, "prose", BEHAVIOUR);
  return shown;
}

/** The clause that tells it alone, else the sentence; a deed told across sentences is quoted whole. */
function tellingPart(strand: Strand, tells: (part: Strand) => boolean): Strand {
  for (const sentence of splitStrand(strand, SENTENCE_END)) {
    if (sentence.text.split(" ").length < FEWEST_WORDS || !tells(sentence)) continue;
    const clause = splitStrand(sentence, CLAUSE_END).find((part) => part.text.split(" ").length >= FEWEST_WORDS && tells(part));
    return clause === undefined ? sentence : stripStrand(clause, /;$/u);
  }
  return strand;
}

/** Signs and blanks between the lines of one column; more of them are another column's words. */
const MOST_BETWEEN_LINES = 8;

/** A bullet whose lines lie in different columns is quoted by its first line. */
function quoteOf(strand: Strand): Range | undefined {
  const { text, pieces } = strand;
  const [first, place] = [pieces[0], placeOf(strand)];
  if (first === undefined || place === undefined) return undefined;
  const length = place[1] - place[0];
  return length > 0 && length <= text.length + MOST_BETWEEN_LINES * pieces.length ? place : [first.start, first.start + first.length];
}
