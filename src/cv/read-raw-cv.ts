import type { TextDocument } from "../schema/document.js";
import { fold } from "../text/fold-words.js";
import { whileRemembering } from "../text/remember.js";
import { readContact } from "./contact/read-contact.js";
import { readLinks } from "./contact/read-links.js";
import { readHeadline, readName } from "./contact/read-name.js";
import { findDates } from "./dates/find-dates.js";
import { inferDateOrder } from "./dates/infer-date-order.js";
import { inferLastOpen } from "./dates/infer-last-open.js";
import { assignToldSections } from "./entries/assign-told-sections.js";
import { joinBody } from "./entries/join-body.js";
import { readEducation } from "./entries/read-education.js";
import { type Context, readPositions } from "./entries/read-positions.js";
import { readProjects } from "./entries/read-projects.js";
import { settleOwnProjects } from "./entries/settle-own-projects.js";
import { settleStudies } from "./entries/settle-studies.js";
import { scoreInstitution } from "./lexicon/degree-words.js";
import { hintedHeading } from "./lexicon/heading-hints.js";
import { exactHeading } from "./lexicon/headings.js";
import { findLanguage } from "./lexicon/language-words.js";
import { tellsMaking } from "./lexicon/making.js";
import { tellsPending } from "./lexicon/pending-words.js";
import { scoreTitle } from "./lexicon/title-words.js";
import { bareRow } from "./lines/bare-line.js";
import { bodySize, type CvLine, readLines } from "./lines/cv-line.js";
import { type CvRow, rowLines, rowText } from "./lines/cv-row.js";
import { dropFurniture } from "./lines/drop-furniture.js";
import { joinBrokenLines } from "./lines/join-broken-lines.js";
import { joinTexLogo } from "./lines/join-tex-logo.js";
import { joinWrappedHeads } from "./lines/join-wrapped-heads.js";
import { splitRunInHeads } from "./lines/split-run-in-heads.js";
import { joinStrands, type Strand } from "./lines/strand.js";
import { findStatedCertificates } from "./lists/find-stated-certificates.js";
import { readCertifications } from "./lists/read-certifications.js";
import { findLanguagesAtWork, findListedLanguages, findStatedLanguages, readLanguageItems, readLanguages } from "./lists/read-languages.js";
import { holdsLanguages, readSkillList } from "./lists/read-skills.js";
import type { RawArea, RawCv, RawPosition } from "./raw-cv.js";
import { findSections } from "./sections/find-sections.js";
import { inferSections } from "./sections/infer-sections.js";
import { namesLanguages } from "./sections/row-evidence.js";
import type { Section } from "./sections/section.js";
import { splitBuriedHead } from "./sections/split-buried-head.js";
import { splitFootContact } from "./sections/split-foot-contact.js";
import { splitHeadSummary } from "./sections/split-head-summary.js";
import { splitHiddenPosts } from "./sections/split-hidden-posts.js";
import { splitLabelledSections } from "./sections/split-labelled-sections.js";
import { splitMemberships } from "./sections/split-memberships.js";
import { splitMixedStudies } from "./sections/split-mixed-studies.js";
import { splitTrailingLabels } from "./sections/split-trailing-labels.js";
import { READING } from "./thresholds.js";
import { uncoveredLines } from "./uncovered-lines.js";

/** Lines to sections, sections to what they hold. */
export function readRawCv(document: TextDocument): RawCv {
  return whileRemembering(() => readWritten(document));
}

function readWritten(document: TextDocument): RawCv {
  const written = readLines(document);
  const order = { monthFirst: inferDateOrder(document.text), lastOpen: inferLastOpen(document.text) };
  const lines = splitRunInHeads(
    joinBrokenLines(joinWrappedHeads(joinTexLogo(dropFurniture(written)), order), order, document.format === "text"),
  );
  const context: Context = { order, body: bodySize(lines) };
  const read = readSections(lines, context);
  const { sections, entries } = assignToldSections(read, readEntries(read, context));
  const rowsOf: RowsOf = (...kinds) => sections.filter((section) => kinds.includes(section.kind)).flatMap((section) => section.rows);

  const contactRows = rowsOf("head", "contact", "personal");
  const contact = readContact(contactRows, written);
  const nameRows = headRows(sections, contactRows);
  const named = readName(nameRows, contact.email);
  const { lists, apart } = completeLists(readLists(sections), rowsOf);
  const told = [...entries.positions, ...entries.projects].flatMap(({ bullets }) => bullets);
  const languages = [...lists.languages, ...findLanguagesAtWork(told, lists.languages)];
  return {
    name: named.name,
    countryCode: null,
    pronouns: named.pronouns,
    email: contact.email,
    phone: contact.phone,
    location: contact.location,
    links: readLinks(document.text, contactRows.flatMap(rowLines)),
    headline: readHeadline(nameRows, named, contact.location),
    summary: joined(rowsOf("summary")),
    ...entries,
    ...lists,
    languages,
    publications: sections
      .filter((section) => section.kind === "publications")
      .flatMap((section) => joinBody(section.rows.flatMap(rowLines))),
    besideWork: sections
      .filter(({ kind }) => kind === "activities" || kind === "awards")
      .flatMap(({ rows }) => joinBody(rows.filter((row) => !apart.includes(row)).flatMap(rowLines))),
    areas: sections.flatMap((section) => areasOf(section)).sort((a, b) => a.start - b.start),
    notUnderstood: [
      ...rowsOf("other")
        .filter((row) => !apart.includes(row))
        .flatMap(rowLines),
      ...uncoveredLines(sections, { ...entries, ...lists }, order),
    ]
      .sort((one, other) => one.index - other.index)
      .map((line) => line.strand),
  };
}

/** Headings first, then what hides below one of another kind, then what the lines themselves tell of their kind. */
function readSections(lines: readonly CvLine[], context: Context): readonly Section[] {
  const { order } = context;
  const headed = splitLabelledSections(splitFootContact(splitBuriedHead(findSections(lines))));
  const parted = splitMemberships(splitHeadSummary(splitHiddenPosts(headed, order)));
  const inferred = splitTrailingLabels(inferSections(parted, order), order);
  const assigned = inferred.map((section) => settleAssignments(settleClients(section, inferred, context), context));
  return splitMixedStudies(settleStrengths(settleTraining(assigned)));
}

function readEntries(sections: readonly Section[], context: Context): Pick<RawCv, "positions" | "projects" | "education"> {
  const positions = readAll(sections, "experience", "employment", context);
  const volunteering = readAll(sections, "volunteering", "volunteering", context);
  const studied = settleStudies({
    positions: [...positions, ...volunteering],
    projects: sections.filter((section) => section.kind === "projects").flatMap((section) => readProjects(section.rows, context)),
    education: sections.filter((section) => section.kind === "education").flatMap((section) => readEducation(section.rows, context)),
  });
  return settleOwnProjects(studied);
}

type Lists = Pick<RawCv, "skills" | "certifications" | "languages">;
type RowsOf = (...kinds: Section["kind"][]) => CvRow[];

/** Sections in which a row of languages and nothing else may stand where none is headed so. */
const WITH_LANGUAGES: readonly Section["kind"][] = [
  ...(["other", "activities", "personal", "awards", "interests", "courses", "education", "certifications"] as const),
];

/** Certificates and languages without a section of their own are sought elsewhere; apart are the rows that were read for languages there. */
function completeLists(listed: Lists, rowsOf: RowsOf): { lists: Lists; apart: readonly CvRow[] } {
  const inText = findStatedCertificates(rowsOf("head", "summary"));
  const isListed = (said: Strand) => listed.certifications.some(({ text }) => text.includes(said.text));
  const begun = () => inText.filter(({ ahead, strand }) => ahead && !isListed(strand)).map(({ strand }) => strand);
  const stated = listed.certifications.length > 0 ? [...listed.certifications, ...begun()] : inText.map(({ strand }) => strand);
  const among = listed.languages.length > 0 ? listed.languages : findListedLanguages(listed.skills);
  const apart = among.length > 0 ? [] : rowsOf(...WITH_LANGUAGES).filter(isSpoken);
  const languages = among.length > 0 ? among : apart.length > 0 ? readLanguages(apart) : findStatedLanguages(rowsOf("head", "summary"));
  return { lists: { ...listed, certifications: unique(stated), languages }, apart };
}

const SERVED = /(?:^|\s)(?:clients|kunden|clientes|clienti|klanten|opdrachtgevers)$/;
const ON_OWN_ACCOUNT =
  /\b(?:freelanc\w*|self[- ]employed|sole trader|freiberuf\w*|selbst(?:st)?andig\w*|independant\w*|auto-?entrepreneu\w*|autonom[oa]|zzp\w*|zelfstandig\w*|liber[oa] professionista|trabalhador independente)(?!\w)/;

/** Whoever works on their own account, as the head of the page says, lists clients with their spans for posts, unless a post tells of that time. */
function settleClients(section: Section, all: readonly Section[], { order }: Context): Section {
  if (section.kind !== "other" || !SERVED.test(fold(section.heading?.text ?? ""))) return section;
  const isOwn = (kinds: readonly Section["kind"][]) =>
    all.some(({ kind, rows }) => kinds.includes(kind) && rows.some((row) => ON_OWN_ACCOUNT.test(fold(rowText(row)))));
  const spans = section.rows.filter((row) => findDates(rowText(row), order).some(({ single }) => !single));
  return spans.length > 1 && isOwn(["head", "summary"]) && !isOwn(["experience"]) ? { ...section, kind: "experience" } : section;
}

/** What freelancers call their projects are assignments, each with a post, a client and its dates; so is all that reads so below a heading nobody has a word for. */
function settleAssignments(section: Section, context: Context): Section {
  const named = /^(?:projekt(?:erfahrung|historie|ubersicht|übersicht|liste)|project (?:experience|history))/iu.test(
    section.heading?.text ?? "",
  );
  const heading = section.heading?.text ?? "";
  // "Research" above dated posts in a laboratory, where papers would stand elsewhere.
  const unknown =
    (section.kind === "other" && exactHeading(heading) === undefined) || /^(?:research|teaching|lehre)$/i.test(heading.trim());
  // "Selected clients", each with years and what was done for it.
  const served = /\b(?:clients|kunden|clientes|clienti|klanten|opdrachtgevers)$/.test(fold(heading));
  const dated = section.rows.filter((row) => findDates(rowText(row), context.order).length > 0);
  if (served && section.kind === "other" && dated.length > 1 && dated.length >= section.rows.length / 2)
    return { ...section, kind: "projects" };
  if (!unknown && (section.kind !== "projects" || !named)) return section;
  const read = readPositions(section.rows, "employment", context);
  const posts = read.filter(
    ({ title, organisation, dates }) =>
      title !== null && scoreTitle(title.text) >= READING.title && organisation !== null && dates?.single === false,
  );
  // Whoever teaches by profession heads the posts with what was done: "Second in mathematics" is one among them.
  const taught = section.kind === "courses" && posts.length > 0 && read.every(({ dates }) => dates?.single === false);
  return taught || (posts.length > 0 && posts.length === read.length) ? { ...section, kind: "experience" } : section;
}

function areasOf(section: Section): RawArea[] {
  const ahead = section.kind === "certifications" && tellsPending(fold(section.heading?.text ?? ""));
  return section.rows.flatMap(rowLines).flatMap((line) => {
    // "Hackathon, second place: built a bus map in Rust" tells work; "Oracle Award" does not.
    const kind = section.kind === "awards" && tellsMaking(fold(line.text)) ? "activities" : section.kind;
    return line.strand.pieces.map(({ start, length }) => ({ kind, start, end: start + length, ...(ahead && { ahead: true as const }) }));
  });
}

/** Each section is read for itself: one may put the employer first, the next the title. */
function readAll(sections: readonly Section[], kind: Section["kind"], as: RawPosition["kind"], context: Context): RawPosition[] {
  return sections
    .filter((section) => section.kind === kind && section.rows.length > 0)
    .flatMap((section) => readPositions(section.rows, as, context));
}

/** Where a name may stand: above the first heading, or in the contact column. */
function headRows(sections: readonly Section[], contactRows: readonly CvRow[]): readonly CvRow[] {
  const head = sections.find((section) => section.kind === "head")?.rows ?? [];
  return head.some((row) => /\p{L}{2}/u.test(rowText(row))) ? [...head, ...contactRows.filter((row) => !head.includes(row))] : contactRows;
}

const FURTHER_TRAINING =
  /weiterbildung|fortbildung|schulungen|kurse|formations? (?:complementaires?|continues?|professionnelles?)|cursos|cursussen|trainingen|bijscholing|corsi|formacao complementar|training courses|further training|professional (?:development|training)|continuing education/;

/** Without a section of their own certificates stand among the further training. */
function settleTraining(all: readonly Section[]): readonly Section[] {
  // "Trade training" where nothing else tells of schools, and schools stand below it.
  const studied = all.some(({ kind, rows }) => kind === "education" && rows.length > 0);
  const isSchooling = ({ kind, rows }: Section) =>
    kind === "courses" &&
    rows.some((row) =>
      rowText(row)
        .split(/,\s|\t/)
        .some((part) => scoreInstitution(part) >= READING.institution),
    );
  const sections = studied ? all : all.map((section) => (isSchooling(section) ? { ...section, kind: "education" as const } : section));
  if (sections.some((section) => section.kind === "certifications")) return sections;
  // "Courses" may be those of a study: with a year each they are trainings.
  const dated = ({ rows }: Section) =>
    rows.filter((row) => /\b(?:19|20)\d{2}\b/.test(rowText(row))).length >= Math.max(1, rows.length * 0.5);
  const isTraining = (section: Section) => {
    const name = fold(section.heading?.text ?? "");
    return (
      section.kind === "courses" && (FURTHER_TRAINING.test(name) || (/^(?:courses|trainings|workshops)$/.test(name) && dated(section)))
    );
  };
  return sections.map((section) => (isTraining(section) ? { ...section, kind: "certifications" } : section));
}

/** "Strengths" are skills where nothing else is called so, and so are "Years with each tool". */
function settleStrengths(sections: readonly Section[]): readonly Section[] {
  if (sections.some((section) => section.kind === "skills")) return sections;
  const named =
    /^(?:(?:my|key|core) )?(?:strengths|starken|fortalezas|puntos fuertes|atouts|points forts|sterke punten|punti di forza|pontos fortes)$/;
  return sections.map((section) =>
    section.kind === "other" && (named.test(fold(section.heading?.text ?? "")) || hintedHeading(section.heading?.text ?? "") === "skills")
      ? { ...section, kind: "skills" }
      : section,
  );
}

function readLists(sections: readonly Section[]): Lists {
  const skills: Strand[] = [];
  const certifications: Strand[] = [];
  const languageItems: Strand[] = [];
  const languageRows: CvRow[] = [];
  for (const section of sections) {
    const natural = section.kind === "languages" && section.rows.some((row) => holdsLanguages(rowText(row)));
    if (natural) {
      const named = section.rows.filter((row) => !isShared(section) || holdsLanguages(rowText(row)));
      languageRows.push(...named);
      skills.push(...readSkillList(section.rows.filter((row) => !named.includes(row))).skills);
    } else if (section.kind === "skills" || section.kind === "languages") {
      const spoken = section.rows.filter(isSpoken);
      languageRows.push(...spoken);
      const list = readSkillList(withoutLanguages({ ...section, rows: section.rows.filter((row) => !spoken.includes(row)) }, languageRows));
      skills.push(...list.skills);
      certifications.push(...readCertifications(list.certifications.map(bareRow)));
      languageItems.push(...list.languages);
    } else if (section.kind === "certifications") {
      const spoken = section.rows.filter(isSpoken);
      languageRows.push(...spoken);
      const rows = section.rows.filter((row) => !spoken.includes(row));
      certifications.push(...readCertifications(withoutLanguages({ ...section, rows }, languageRows)));
    }
  }
  return {
    skills: unique(skills),
    certifications: unique(certifications),
    languages: [...readLanguages(languageRows), ...readLanguageItems(languageItems, true)],
  };
}

/** "English, isiXhosa (native), some Afrikaans": a row of languages and nothing else, two or more. */
function isSpoken(row: CvRow): boolean {
  const [line, ...more] = rowLines(row);
  if (line === undefined || more.length > 0 || /^[^,:]{2,30}:|\t/.test(line.text)) return false;
  const items = line.text.split(/[,;|·]|\s\/\s/);
  return items.length > 1 && items.every((item) => findLanguage(item) !== undefined) && namesLanguages(line.text);
}

/** "Certifications and languages", "Skills & Languages": rows of nothing but languages are theirs. */
function withoutLanguages(section: Section, languageRows: CvRow[]): readonly CvRow[] {
  const parts = (section.heading?.text ?? "").split(/\s*[&/+,|]\s*|\s(?:and|und|et|y|e|en)\s/iu);
  if (section.kind === "languages" || parts.length < 2 || !parts.some((part) => exactHeading(part) === "languages")) return section.rows;
  const isTheirs = (row: CvRow) => holdsLanguages(rowText(row)) && !/^[^,:]{2,30}:/u.test(rowText(row));
  languageRows.push(...section.rows.filter(isTheirs));
  return section.rows.filter((row) => !isTheirs(row));
}

/** "Languages and IT": what is no language below it is a skill. */
function isShared({ heading }: Section): boolean {
  return /[&/,]|\s(?:and|und|et|y|e|en)\s/.test(heading?.text ?? "");
}

function unique(strands: readonly Strand[]): Strand[] {
  const seen = new Set<string>();
  return strands.filter((strand) => {
    const key = strand.text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function joined(rows: readonly CvRow[]): Strand | null {
  const strand = joinStrands(rows.flatMap(rowLines).map((line) => line.strand));
  return strand.text === "" ? null : strand;
}
