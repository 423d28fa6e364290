import { fold, foldWords } from "../../text/fold-words.js";
import { findDates } from "../dates/find-dates.js";
import { lookKey } from "../entries/look-key.js";
import { exactHeading } from "../lexicon/headings.js";
import { isLabel, labelKinds } from "../lexicon/labels.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { looksLikeStreet, scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { maybeLabelled } from "../lines/read-label.js";
import { joinStrands, type Strand, sliceStrand, splitStrand, stripStrand } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import { isContactLine } from "./read-contact.js";

/** Letters after and before a name. */
const AFTER_NAME =
  /(?:,\s*|\s+)(?:\(?(?:ph\.?\s?d|m\.?d|p\.?e|p\.?eng|mba|cpa|cfa|cissp|pmp|rn|bsn|msn|np|fnp(?:-bc)?|aprn|lpn|cna|pharm\.?d|j\.?d|esq|d\.?d\.?s|dvm|ed\.?d|m\.?sc|b\.?sc|m\.?s|b\.?s|m\.?a|b\.?a|m\.?ed|b\.?ed|m\.?eng|b\.?eng|beng|meng|llm|llb|sphr|shrm(?:-cp|-scp)?|csm|cscp|leed ap|aia|ra|acca|aca|fca|facca|frcs|mrcp|mbbs|chartered engineer|c\.?eng|miet|mciob|mrics|rd|lcsw|lmft|ot|pt|dpt|otr|ccrn|cen|jr|sr|ii|iii|iv|hons)\.?\)?)(?=$|[\s,|(–-])/giu;
const BEFORE_NAME =
  /^(?:dr\.-?\s?ing\.?|dr\.\s?(?:rer|med|phil|jur|oec)\.(?:\s?(?:nat|pol|oec|habil|dent|vet)\.)?|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|miss|herr|frau|dipl\.?-?\s?ing\.?|mag\.?|ing\.?|m\.|mme|sr\.?|sra\.?|dott\.?(?:ssa)?|eng\.?)\s+/iu;
const GREETING =
  /^(?:(?:hi|hello|hey|hallo|bonjour|hola|ciao|olá)[,!.]?\s+)?(?:i['’]?\s?a?m|my name is|ich bin|je suis|soy|sono|eu sou|ik ben)\s+(?=\p{Lu})/iu;
const PRONOUNS = /\s*[([]?\b((?:she|he|they|ze|xe)\s*\/\s*(?:her|him|them|hir|xem)(?:\s*\/\s*(?:hers|his|theirs))?)\b[)\]]?/iu;
const NAME_WORDS = /^[\p{L}][\p{L}\p{M}.'’-]*(?:\s+(?:[–-]\s)?[\p{L}("“”„'][\p{L}\p{M}.'’)"“”-]*){0,5}$/u;
/** "Freiherr von Hohenberg zu Neustadt" behind three first names: many words, each with a capital or a small one that names have. */
const LONG_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|della|di|da|dos|das|do|van|von|und|der|den|dem|la|le|al|el|bin|ibn|y|e|i|zu|zur|zum|ter|ten|af|av)){6,13}$/u;
const CV_WORDS =
  /^(?:beraterprofil|qualifikationsprofil|kurzprofil|consultant profile|formato europeo|curriculum vitae|curriculum|lebenslauf|résumé|resume|cv|hoja de vida|bewerbung|europass|page \d+|currículum vitae|currículo)\b/iu;

/** "Beraterprofil: Henrik Talbach", "Curriculum vitae – Anna Muster". */
const CV_LABEL =
  /^(?:beraterprofil|kandidatenprofil|consultant profile|candidate profile|lebenslauf|curriculum vitae|currículum vitae|curr[ií]culum|résumé|resume|cv)(?:\s*:\s*|\s+(?:of|von|de|di|van)\s+|\s+[–—-]\s+)(?=\p{Lu})/iu;

export interface NameParts {
  readonly name: Strand | null;
  readonly pronouns: Strand | null;
  /** The line after which a headline may stand. */
  readonly line: CvLine | null;
  /** What else stood on the name's line. */
  readonly behind: Strand | null;
}

interface Candidate {
  readonly strand: Strand;
  readonly line: CvLine;
  readonly score: number;
  readonly behind: Strand | null;
}

export function readName(rows: readonly CvRow[], email: Strand | null): NameParts {
  const pronouns = findPronouns(rows);
  const labelled = readLabelledName(rows);
  if (labelled !== null) return { name: labelled, pronouns, line: null, behind: null };
  const lines = rows.flatMap(rowLines);
  const candidates = lines.map((line, at) => judge(line, lines[at + 1], at, lines, email)).filter((candidate) => candidate !== null);
  let best: Candidate | null = null;
  for (const candidate of candidates) if (best === null || candidate.score > best.score) best = candidate;
  if (best === null || best.score < 1.5) return { name: null, pronouns, line: null, behind: null };
  return { name: best.strand, pronouns, line: best.line, behind: best.behind };
}

function readLabelledName(rows: readonly CvRow[]): Strand | null {
  const parts: Strand[] = [];
  for (const row of rows) {
    const labelled = maybeLabelled(row);
    if (labelled === undefined || !isLabel(labelled.label.text, "name")) continue;
    const name = firstNameFirst(bareName(labelled.value), SURNAME_FIRST.test(foldWords(labelled.label.text)));
    if (NAME_WORDS.test(name.text)) parts.push(name);
  }
  return parts.length === 0 ? null : joinStrands(parts.slice(0, 2));
}

const SURNAME_FIRST = /^(?:cognome (?:e )?nome|apellidos? (?:y )?nombres?|(?:nach)?name (?:und )?vorname|apelido (?:e )?nome)$/;

/** "Quagliarella, Fiammetta", and without the comma where the label says so. */
function firstNameFirst(name: Strand, labelled: boolean): Strand {
  const [last, first, ...more] = splitStrand(name, labelled && !name.text.includes(",") ? /\s+/gu : /,\s+/gu);
  return last === undefined || first === undefined || more.length > 0 ? name : joinStrands([first, last]);
}

function judge(line: CvLine, next: CvLine | undefined, at: number, lines: readonly CvLine[], email: Strand | null): Candidate | null {
  const { strand, behind } = nameOnLine(line, next, lines[at + 2]);
  const text = strand.text;
  // So many words are a name only as the title of the page, or where the address spells them.
  const long = LONG_NAME.test(text) && (line.heading === 1 || (email !== null && emailLikeness(text.split(/[\s-]+/), email.text) > 0));
  if (text === "" || !(NAME_WORDS.test(text) || long) || CV_WORDS.test(text) || exactHeading(text) !== undefined || line.bullet)
    return null;
  if (labelKinds(text).length > 0) return null;
  const words = text.split(/\s+/);
  if (words.length === 1 && scorePlace(text) >= 0.85) return null;
  const largest = Math.max(0, ...lines.map((other) => other.size ?? 0));
  let score = 0;
  if (line.size !== null && line.size >= largest - 0.1 && largest > 0) score += 2.5;
  score += Math.max(0, 1.5 - at * 0.25);
  if (words.length >= 2 && words.length <= 4) score += 1;
  if (
    words.every(
      (word) =>
        /^[\p{Lu}(]/u.test(word) ||
        /^(?:de|del|della|di|da|dos|das|do|van|von|der|den|la|le|al|el|bin|ben|y|e|zu|ter|ten|af|av)$/u.test(word),
    )
  )
    score += 1;
  else score -= 1;
  if (line.heading === 1) score += 0.5;
  if (email !== null) score += emailLikeness(words, email.text) * 3;
  if (scoreTitle(text) >= READING.title) score -= 2.5;
  if (scorePlace(text) >= 0.85) score -= 2;
  if (scoreOrganisation(text) >= 0.7) score -= 1;
  if (words.length === 1 && score < 5) score -= 1;
  return { strand, line, score, behind };
}

/** The name on a line that may hold more: letters after it, a title behind a sign; or the first of two lines of one large look. */
function nameOnLine(line: CvLine, next: CvLine | undefined, third: CvLine | undefined): { strand: Strand; behind: Strand | null } {
  const whole = stripStrand(line.strand, CV_LABEL);
  const cut = /\s*(?:[|•·]|\s(?:[–—-]|\/\/)\s|\t|\s{3,})\s*/u.exec(whole.text);
  const before = cut === null ? whole : sliceStrand(whole, 0, cut.index);
  // "Anna Muster, Köln".
  const comma = before.text.indexOf(", ");
  const first = comma > 0 && scorePlace(before.text.slice(comma + 2)) >= 0.85 ? sliceStrand(before, 0, comma) : before;
  const behind = cut === null ? null : sliceStrand(whole, cut.index + cut[0].length, whole.text.length);
  const bare = bareName(first);
  const joins =
    cut === null &&
    line.size !== null &&
    next !== undefined &&
    next.size !== null &&
    next.size === line.size &&
    (next.bold === line.bold || line.size > READING.nameSize) &&
    (line.colour === next.colour || line.size > READING.nameSize) &&
    /^\p{L}[\p{L}\p{M}'’-]*$/u.test(bare.text) &&
    /^\p{L}[\p{L}\p{M}'’ -]*,?$/u.test(next.text) &&
    next.text.split(/\s+/).length <= 2 &&
    exactHeading(next.text) === undefined &&
    scoreTitle(next.text) < READING.title;
  if (!joins) return { strand: bare, behind };
  // "Juscelino", "Tavares" and "Brandão" in a narrow column.
  const goesOn =
    third !== undefined &&
    /^\p{Lu}\p{L}[\p{L}\p{M}'’-]*$/u.test(third.text) &&
    lookKey(third) === lookKey(line) &&
    lookKey(next) === lookKey(line);
  return { strand: joinStrands([bare, bareName(next.strand), ...(goesOn ? [third.strand] : [])]), behind: null };
}

function bareName(strand: Strand): Strand {
  let kept = stripStrand(strand, CV_LABEL);
  const pronouns = PRONOUNS.exec(kept.text);
  if (pronouns !== null) kept = sliceStrand(kept, 0, pronouns.index);
  // ", CPhT": letters after a name that nobody has listed.
  const letters = /(?:,\s*[A-Z][A-Za-z]{0,2}[A-Z][A-Za-z]{0,2}){1,6}$/.exec(kept.text);
  if (letters !== null && letters.index > 4) kept = sliceStrand(kept, 0, letters.index);
  const greeting = GREETING.exec(kept.text);
  if (greeting !== null) kept = stripStrand(sliceStrand(kept, greeting[0].length, kept.text.length), /[.!]$/);
  for (let before = BEFORE_NAME.exec(kept.text); before !== null; before = BEFORE_NAME.exec(kept.text))
    kept = sliceStrand(kept, before[0].length, kept.text.length);
  const after = [...kept.text.matchAll(AFTER_NAME)].find(
    (match) =>
      match.index > 2 &&
      (/^,/.test(match[0]) || /^[A-Z.\s(]{3,}/.test(match[0].trim()) || /\./.test(match[0])) &&
      (kept.text !== kept.text.toUpperCase() || /^,/.test(match[0])),
  );
  if (after !== undefined) kept = sliceStrand(kept, 0, after.index);
  return kept.text.endsWith(",") ? sliceStrand(kept, 0, kept.text.length - 1) : kept;
}

/** 0..1: how much of the name the mail address spells. */
function emailLikeness(words: readonly string[], email: string): number {
  const local = fold(email.split("@")[0] ?? "").replace(/[^a-z]/g, "");
  if (local.length < 3) return 0;
  let hits = 0;
  for (const word of words) {
    const plain = fold(word).replace(/[^a-z]/g, "");
    if (plain.length >= 3 && (local.includes(plain) || (plain.length > 5 && local.includes(plain.slice(0, 5))))) hits++;
  }
  // One word found says half: "Bellacqua" alone is not more of the name than "Tommaso Bellacqua".
  return Math.min(1, hits / 2);
}

function findPronouns(rows: readonly CvRow[]): Strand | null {
  for (const line of rows.flatMap(rowLines)) {
    const match = PRONOUNS.exec(line.text);
    const inner = match?.[1];
    if (match !== null && inner !== undefined) {
      const at = line.text.indexOf(inner, match.index);
      return sliceStrand(line.strand, at, at + inner.length);
    }
  }
  return null;
}

const NO_TITLE_WORD = 0.1;
/** "Oakwell, North Sampleshire", "Port Example, PX14": of a line of names alone, two of them parted by a comma, a town is likelier than a trade. */
const TOWN_AND_REGION =
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}, (?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}|[A-Z]{1,2}\d[A-Z\d]?)$/u;

/** What stands by the name and tells what the person does. */
export function readHeadline(rows: readonly CvRow[], parts: NameParts, location: Strand | null): Strand | null {
  const lines = rows.flatMap(rowLines);
  // In a form the name has a label, and so has what the person does.
  const stated = parts.line === null && parts.name !== null ? readLabelledPost(rows, location) : null;
  if (stated !== null) return stated;
  if (parts.behind !== null && isHeadline(parts.behind.text, location)) return parts.behind;
  const at = parts.line === null ? -1 : lines.indexOf(parts.line);
  const name = parts.name?.text ?? "";
  let best: { strand: Strand; score: number } | null = null;
  lines.slice(0, READING.headLines + at).forEach((line, index) => {
    if (line === parts.line || name.includes(line.text) || (name !== "" && line.text.includes(name))) return;
    for (const [i, piece] of headlineParts(line, location).entries()) {
      if (!isHeadline(piece.text, location)) continue;
      const title = Math.max(...piece.text.split(/\s*[|·•&/,]\s*/).map(scoreTitle));
      if (title < READING.title && scoreOrganisation(piece.text) >= 0.7) continue;
      if (title <= NO_TITLE_WORD && TOWN_AND_REGION.test(piece.text)) continue;
      const near = index > at && index - at <= 2 && i === 0;
      const score =
        title * 2 +
        (near ? 0.9 : 0) +
        (index < at ? 0 : 0.2) -
        index * 0.05 -
        (title < READING.title && piece.text.split(/\s+/).length > 8 ? 1 : 0);
      if (score >= 1.2 && (best === null || score > best.score)) best = { strand: piece, score };
    }
  });
  return (best as { strand: Strand; score: number } | null)?.strand ?? null;
}

function readLabelledPost(rows: readonly CvRow[], location: Strand | null): Strand | null {
  for (const row of rows) {
    const labelled = maybeLabelled(row);
    if (labelled !== undefined && isLabel(labelled.label.text, "title") && isHeadline(labelled.value.text, location)) return labelled.value;
  }
  return null;
}

/** A line of contact details may begin with what the person does, and one of that may end with the place. */
function headlineParts(line: CvLine, location: Strand | null): Strand[] {
  if (!isContactLine(line.text)) {
    const place = location === null ? -1 : line.text.lastIndexOf(location.text);
    const before = place < 1 ? null : /\s*(?:[|•·,]|\s[–—-])\s*$/u.exec(line.text.slice(0, place));
    const cut = before === null ? line.text.indexOf("\t") : before.index;
    return [cut < 0 ? line.strand : sliceStrand(line.strand, 0, cut)];
  }
  const cut = /\s*[|•·]\s*|\s+(?:[–—-]|\/\/)\s+|\t|(?<=\p{Ll}{3})\.\s+/u.exec(line.text);
  if (cut === null) return [];
  const town = location === null ? -1 : line.text.indexOf(`, ${location.text}`);
  return [sliceStrand(line.strand, 0, town > 0 && town < cut.index ? town : cut.index)];
}

const CONTACT_LABELS: ReadonlySet<string> = new Set(["name", "email", "phone", "location", "link", "ignored"]);

/** "Am Deich 3": a street nobody has a word for. */
const HOUSE_NUMBER = /^\p{Lu}[\p{L}.'’ -]+\s\d{1,4}\s?[a-z]?$/u;

function isHeadline(text: string, location: Strand | null): boolean {
  if (looksLikeStreet(text) || (HOUSE_NUMBER.test(text) && scoreTitle(text) < READING.title)) return false;
  const words = text.split(/\s+/).length;
  const label = labelKinds(text.split(/\s/)[0] ?? "").some((kind) => CONTACT_LABELS.has(kind));
  if (labelKinds(text).length > 0 || (label && scoreTitle(text) < READING.title)) return false;
  if (findDates(text).some((date) => !date.single)) return false;
  if (text === "" || words > 14 || text.length > 110 || /[.!?]$/.test(text) || isContactLine(text) || text === location?.text) return false;
  if (
    exactHeading(text) !== undefined ||
    CV_WORDS.test(text) ||
    /curriculum vitae$/iu.test(text) ||
    /^[^:]{2,25}:\s/.test(text) ||
    scorePlace(text) >= 0.6
  )
    return false;
  return (
    (/^[\p{Lu}"“]/u.test(text) || scoreTitle(text) >= READING.title) &&
    !/\b(?:\d{2} (?:anos|años|ans|anni|jahre|jaar|years)|citizen|visa|security clearance|driving|licen[cs]e no|born|geboren|last updated)(?!\w)/iu.test(
      text,
    )
  );
}
