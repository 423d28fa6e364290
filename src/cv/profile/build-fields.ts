import type { TextDocument } from "../../schema/document.js";
import type { Field, Profile } from "../../schema/profile.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { fold } from "../../text/fold-words.js";
import { formatName } from "../contact/format-name.js";
import type { Scalars } from "../corrections.js";
import { isLapsed, isNamedLapsed } from "../lexicon/is-lapsed.js";
import { isPending } from "../lexicon/is-pending.js";
import { tellsPending } from "../lexicon/pending-words.js";
import { placeOf, type Range, type Strand } from "../lines/strand.js";
import type { RawCv } from "../raw-cv.js";
import type { Citer } from "./cite.js";
import { matchCertification } from "./match-certifications.js";
import { lineAround } from "./quote-around.js";

export function buildScalars(raw: RawCv, cite: Citer): Scalars {
  const name = maybeField(raw.name, cite);
  const email = maybeField(raw.email, cite);
  return {
    name: name === null ? null : { ...name, text: formatName(name.text) },
    email: email === null ? null : { ...email, text: email.text.replace(/\s/g, "") },
    phone: maybeField(raw.phone, cite),
    location: maybeField(raw.location, cite),
    headline: maybeField(raw.headline, cite),
  };
}

type Lists = Pick<
  Profile,
  | "links"
  | "summary"
  | "pronouns"
  | "education"
  | "skillsAsWritten"
  | "certifications"
  | "languages"
  | "publications"
  | "notUnderstood"
  | "besideWork"
>;

export function buildLists(raw: RawCv, document: TextDocument, cite: Citer, taxonomy: Taxonomy): Lists {
  const isExam = ({ degree, institution, level }: RawCv["education"][number]): boolean =>
    degree !== null &&
    (level === null || /\blicen[cs]e$/i.test(degree.text)) &&
    [degree, institution].every((part) => part === null || matchCertification(part.text, taxonomy) !== null);
  // An exam among the studies: "PRINCE2 Foundation, 2023" below a degree.
  const exams = new Set(raw.education.filter(isExam));
  const certifications = [
    ...raw.certifications,
    ...[...exams].flatMap(({ degree, institution }) => [institution, degree].filter((part) => part !== null)),
  ];
  return {
    links: raw.links.map((link) => ({ text: link.address, evidence: cite.strand(link.strand) })),
    summary: raw.summary === null || raw.summary.text === "" ? null : cite.prose(raw.summary),
    pronouns: maybeField(raw.pronouns, cite),
    education: raw.education
      .filter((entry) => !exams.has(entry))
      .map((entry, index) => ({
        id: `education-${index + 1}`,
        degree: maybeField(entry.degree, cite),
        institution: maybeField(entry.institution, cite),
        start: entry.dates?.start === "present" ? null : (entry.dates?.start ?? null),
        end: entry.dates?.end ?? null,
        level: entry.level,
      })),
    skillsAsWritten: raw.skills.map((strand) => cite.field(strand)),
    certifications: certifications.map((strand) => ({
      text: cite.field(strand),
      id: matchCertification(strand.text, taxonomy),
      ...(isYetToCome(strand, raw, document) && { pending: true as const }),
      ...(hasLapsed(strand, document) && { lapsed: true as const }),
    })),
    languages: raw.languages.map(({ strand, name, code, level }) => ({
      text: { text: name.text, evidence: [cite.span(...lineOfLanguage(strand, name, document.text))] },
      id: taxonomy.has(`lang-${code}`) ? `lang-${code}` : null,
      level,
    })),
    publications: raw.publications.map((strand) => cite.field(strand)),
    notUnderstood: [...new Set(raw.notUnderstood.flatMap((strand) => cite.strand(strand)))],
    ...(raw.besideWork.length > 0 && { besideWork: [...new Set(raw.besideWork.flatMap((strand) => cite.strand(strand)))] }),
  };
}

/** "English – C1" as it stands; a bare name says nothing without its line. */
function lineOfLanguage(strand: Strand, name: Strand, written: string): Range {
  const [first, place] = [strand.pieces[0], placeOf(strand)];
  if (first === undefined || place === undefined) throw new Error(`a language stands nowhere: ${strand.text}`);
  const words = written.slice(...place);
  const isBare = words === "" || words.includes("\n") || words === name.text;
  return isBare ? lineAround(written, first.start, first.start + first.length) : place;
}

function isYetToCome(strand: Strand, { areas }: RawCv, document: TextDocument): boolean {
  const place = placeOf(strand);
  if (place === undefined) return false;
  if (areas.some(({ ahead, start, end }) => ahead && start <= place[0] && place[0] < end)) return true;
  return tellsPending(fold(strand.text)) || isPending(document.text, ...place);
}

function hasLapsed(strand: Strand, document: TextDocument): boolean {
  const place = placeOf(strand);
  return isNamedLapsed(strand.text) || (place !== undefined && isLapsed(document.text, ...place));
}

function maybeField(strand: Strand | null, cite: Citer): Field | null {
  return strand === null || strand.text === "" ? null : cite.field(strand);
}
