import { foldWords } from "../../text/fold-words.js";
import { findDates } from "../dates/find-dates.js";
import { scoreDegree, scoreInstitution } from "../lexicon/degree-words.js";
import { hintedHeading, speaksOfPerson } from "../lexicon/heading-hints.js";
import { exactHeading, likelyHeading, type SectionKind } from "../lexicon/headings.js";
import { isLabel } from "../lexicon/labels.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import { bodySize, type CvLine } from "../lines/cv-line.js";
import { type CvRow, cellStrand, flattenRow, groupRows, rowLines, rowText } from "../lines/cv-row.js";
import { joinStrands, type Strand, sliceStrand } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import { lookOf, scoreHeadingLook } from "./heading-look.js";
import { findWordedLooks, isHeadingShape, isPhrase, saysWhatFollows, standsOut } from "./heading-looks.js";
import { findRailHeadings } from "./rail-headings.js";
import type { Section } from "./section.js";
import { splitTrailingHeadings } from "./split-trailing-headings.js";

interface Candidate {
  readonly kind: SectionKind;
  readonly strand: Strand;
  readonly sure: boolean;
  readonly line: CvLine;
  /** What stands beside a heading in a rail, or behind it on its line. */
  readonly rest: CvRow | null;
}

/** Rows of the document to sections, by headings alone; what no heading covers is the head. */
export function findSections(lines: readonly CvLine[]): Section[] {
  const body = bodySize(lines);
  const rows = headableRows(lines, body);
  const read = rows.map((row) => readCandidate(row, body));
  const candidates = joinRailWords(rows, read);
  // Rows whose own word went into the heading of the row above.
  const merged = new Set(read.flatMap((candidate, i) => (candidate !== null && candidates[i] === null ? [i] : [])));
  const rails = findRailHeadings(rows);
  const looks = countLooks(candidates, body, findWordedLooks(rows.filter(({ cells }) => cells.length === 1).flatMap(rowLines), body));
  const alone = body === null ? ownHeadings(rows, candidates) : new Set<CvRow>();
  const sections: OpenSection[] = [{ kind: "head", heading: null, rows: [] }];
  let zone: CvLine["zone"] = rowLines(rows[0] ?? { cells: [] })[0]?.zone ?? "body";
  let resumes: OpenSection | undefined;
  let lastHeading = -2;
  let titled = false;
  let railContinues: { at: number; column: number } | null = null;
  rows.forEach((row, index) => {
    const candidate = candidates[index] ?? null;
    const here = rowLines(row)[0]?.zone ?? zone;
    if (here !== zone) {
      resumes = openForZone(sections, zone, here, resumes);
      zone = here;
    }
    const chosen =
      candidate !== null && index < 2 && /^r[eé]sum[eé]$/iu.test(candidate.strand.text) && sections.length === 1
        ? { ...candidate, kind: "personal" as const }
        : candidate !== null && isHeading(candidate, looks, body) && !isLabelWithin(candidate, sections.at(-1), body)
          ? candidate
          : rails.has(row) || alone.has(row)
            ? railHeading(row)
            : isEntryHeading(row, sections.at(-1))
              ? null
              : (maybePeerHeading(row, rows[index + 1], sections.at(-1)) ??
                maybeUnknownHeading(row, looks, body, nameMayEndAt(sections), sections.at(-1)?.kind ?? "head"));
    if (chosen === null && titled === false && sections.length > 1 && (isPageTitle(row, lines) || isColumnHead(row, rows[index - 1]))) {
      titled = true;
      sections.push({ kind: "head", heading: null, rows: [row] });
      return;
    }
    if (chosen === null && merged.has(index)) {
      sections.at(-1)?.rows.push({ cells: row.cells.slice(1) });
      return;
    }
    if (chosen === null) {
      const open = sections.at(-1);
      const rail = railContinues === null ? null : splitRailWord(row, railContinues.column, index - railContinues.at);
      if (rail !== null && open !== undefined) continueHeading(open, rail);
      else open?.rows.push(row);
      return;
    }
    const both = chosen.line.index - lastHeading <= 1 ? maybeWrapped(sections.at(-1), chosen) : undefined;
    lastHeading = chosen.line.index;
    if (both !== undefined) {
      sections[sections.length - 1] = both;
      return;
    }
    railContinues = chosen.rest === null ? null : { at: index, column: chosen.line.column };
    sections.push({ kind: chosen.kind, heading: chosen.strand, headed: chosen.line, rows: chosen.rest === null ? [] : [chosen.rest] });
  });
  return settleQualifications(sections.filter((section) => section.kind === "head" || section.heading !== null));
}

/** A heading of two lines that is known only as a whole. */
function maybeWrapped(above: OpenSection | undefined, { strand, rest }: Candidate): OpenSection | undefined {
  if (above === undefined || above.heading === null || above.rows.length > 0) return undefined;
  const heading = joinStrands([above.heading, strand]);
  const kind = exactHeading(heading.text);
  return kind === undefined ? undefined : { kind, heading, rows: rest === null ? [] : [rest] };
}

interface RailWord {
  readonly word: Strand;
  readonly rest: CvRow | null;
}

/** The next word of a heading that goes on down its rail. */
function continueHeading(open: OpenSection, rail: RailWord): void {
  open.heading = joinStrands([open.heading ?? rail.word, rail.word]);
  open.kind = exactHeading(open.heading.text) ?? open.kind;
  if (rail.rest !== null) open.rows.push(rail.rest);
}

/** What a person is, at the top of the next column of the first page, goes on from no list of the sidebar. */
function isColumnHead(row: CvRow, above: CvRow | undefined): boolean {
  const [line, ...more] = rowLines(row);
  const last = above === undefined ? undefined : rowLines(above).at(-1);
  if (line === undefined || last === undefined || more.length > 0 || line.bullet || line.page !== 1) return false;
  if (line.row !== null || last.row !== null || line.column <= last.column || line.top === null || last.top === null || line.top > last.top)
    return false;
  return line.text.split(/\s+/).length <= 6 && scoreTitle(line.text) >= READING.title && findDates(line.text).length === 0 && line.caps;
}

/** Beside a sidebar that was read first, the largest words of the first page are the name: a head of its own. */
function isPageTitle(row: CvRow, lines: readonly CvLine[]): boolean {
  const [line, ...more] = rowLines(row);
  if (line === undefined || more.length > 0 || line.page !== 1 || line.size === null || /[\d@]/.test(line.text)) return false;
  return lines.every((other) => other === line || other.page > 1 || (other.size ?? 0) * READING.largeBy <= (line.size ?? 0));
}

/** "Qualifications" beside a section of education are certificates. */
function settleQualifications(sections: readonly Section[]): Section[] {
  const vague = (section: Section) =>
    section.kind === "education" &&
    /^(?:professional |key )?(?:qualifications?|training|qualificacoes)$/.test(foldWords(section.heading?.text ?? ""));
  const studied = sections.some((section) => section.kind === "education" && !vague(section));
  return sections.map((section) => (studied && vague(section) ? { ...section, kind: "certifications" as const } : section));
}

const LABELS_WITHIN: ReadonlySet<SectionKind> = new Set(["languages", "contact", "skills", "publications"]);

/** "Languages", "Web" and "Tools" in a skills list, set more plainly than the list's own heading, are its labels. */
function isLabelWithin(candidate: Candidate, open: OpenSection | undefined, body: number | null): boolean {
  if (open?.headed === undefined) return false;
  // "EDV" and "IT" are capitals in any type: beside them nothing looks plainer.
  if (/^\p{Lu}{2,4}$/u.test(open.headed.text) && lookOf({ ...open.headed, caps: candidate.line.caps }) === lookOf(candidate.line))
    return false;
  const listed = open.kind === "skills" || (open.kind === "other" && hintedHeading(open.headed.text) === "skills");
  if (candidate.rest !== null) return listed && isRowLabel(candidate, open.headed, body);
  // "Logros:" in bold above the bullets of a post.
  const told = candidate.strand.text.endsWith(":") && !open.headed.text.endsWith(":");
  if (open.kind === "experience" && told && open.rows.length > 0) return lookOf(candidate.line) !== lookOf(open.headed);
  if (!listed || !LABELS_WITHIN.has(candidate.kind)) return false;
  const plainer = scoreHeadingLook(candidate.line, body) <= scoreHeadingLook(open.headed, body) - 1;
  return plainer && candidate.line.column === open.headed.column && candidate.line.caps !== open.headed.caps;
}

/** "Cloud | AWS, Azure", "Languages | Go, Python": rows of a table, or lines with a tab, below the stronger heading of the skills. */
function isRowLabel({ kind, line }: Candidate, headed: CvLine, body: number | null): boolean {
  const below = (line.size ?? 0) < (headed.size ?? 0) || (headed.heading !== null && line.heading === null);
  const plainer = line.text.includes("\t") && scoreHeadingLook(line, body) < scoreHeadingLook(headed, body);
  return (kind === "skills" || kind === "other" || LABELS_WITHIN.has(kind)) && ((line.row !== null && below) || plainer);
}

/** Up to which line the name may stand: the first of the page, or below "CURRICULUM VITAE", which begins nothing. */
function nameMayEndAt(sections: readonly OpenSection[]): number {
  const begun = sections.some(({ heading, kind, rows }) => heading !== null && (kind !== "personal" || rows.length > 0));
  return begun ? -1 : sections.length > 1 ? 2 : 0;
}

interface OpenSection {
  kind: Section["kind"];
  heading: Strand | null;
  /** The line of the heading, for its look. */
  headed?: CvLine;
  rows: CvRow[];
}

/** A page header or a text box begins with a head of its own; behind it the body goes on where it was. */
function openForZone(
  sections: OpenSection[],
  from: CvLine["zone"],
  to: CvLine["zone"],
  resumes: OpenSection | undefined,
): OpenSection | undefined {
  const body = from === "body" ? sections.at(-1) : resumes;
  const goesOn = to === "body" && body !== undefined;
  sections.push(goesOn ? { kind: body.kind, heading: body.heading, rows: [] } : { kind: "head", heading: null, rows: [] });
  return body;
}

/** Rows as a heading may open them: each begins with it, or holds none. */
function headableRows(lines: readonly CvLine[], body: number | null): CvRow[] {
  const grouped = groupRows(lines).flatMap((row) => (holdsHeadings(row) ? flattenRow(row) : [row]));
  return splitTrailingHeadings(grouped, body);
}

/** A layout table: a cell that holds a heading and what stands below it. */
function holdsHeadings(row: CvRow): boolean {
  if (row.cells.length < 2 && (row.cells[0]?.lines.length ?? 0) < 2) return false;
  return row.cells.some(
    (cell) =>
      cell.lines.length > 2 &&
      exactHeading(cellStrand(cell).text) === undefined &&
      cell.lines.some((line) => exactHeading(line.text) !== undefined && !line.bullet),
  );
}

function readCandidate(row: CvRow, body: number | null): Candidate | null {
  const [first, ...others] = row.cells;
  const line = first?.lines[0];
  if (first === undefined || line === undefined) return null;
  const strand = cellStrand(first);
  const rest = others.length > 0 ? { cells: others } : null;
  if (line.bullet && scoreHeadingLook(line, body) < 2.5) return null;
  const words = strand.text.split(/\s+/).length;
  // "Patente | B": a driving licence and no patent.
  if (rest !== null && isLabel(strand.text, "ignored")) return null;
  if (words <= READING.headingWords) {
    const exact = exactHeading(strand.text);
    if (exact !== undefined) return { kind: exact, strand, sure: true, line, rest };
    const likely = likelyHeading(strand.text);
    // "Licence Information-Communication" is a French degree.
    const degree = likely === "certifications" && scoreDegree(strand.text) >= READING.degree;
    if (likely !== undefined && !degree && findDates(strand.text).length === 0) return { kind: likely, strand, sure: false, line, rest };
  }
  return rest === null ? inlineHeading(strand, line) : null;
}

/** "What I can do" between two blank lines of a text without type, where known headings stand just so. */
function ownHeadings(rows: readonly CvRow[], candidates: readonly (Candidate | null)[]): ReadonlySet<CvRow> {
  const blockOf = (row: CvRow | undefined) => (row === undefined ? undefined : rowLines(row)[0]?.block);
  const alone = rows.filter((row, at) => blockOf(row) !== blockOf(rows[at - 1]) && blockOf(row) !== blockOf(rows[at + 1]));
  if (alone.filter((row) => candidates[rows.indexOf(row)]?.sure === true).length < READING.sameLookHeadings) return new Set();
  return new Set(
    alone.filter((row) => {
      const [line, ...more] = rowLines(row);
      return (
        line !== undefined &&
        more.length === 0 &&
        (speaksOfPerson(line.text) || (line.text.split(/\s+/).length <= 3 && !isNamed(line.text))) &&
        hintedHeading(line.text) !== undefined &&
        isHeadingShape(line)
      );
    }),
  );
}

function isNamed(text: string): boolean {
  return (
    scoreOrganisation(text) >= READING.organisation || scoreInstitution(text) >= READING.institution || scorePlace(text) >= READING.place
  );
}

/** "SKILLS<tab>Python, Go": the heading and its text on one line. */
function inlineHeading(strand: Strand, line: CvLine): Candidate | null {
  const tab = strand.text.indexOf("\t");
  if (tab < 3 || tab > 40) return null;
  const head = sliceStrand(strand, 0, tab);
  const kind = exactHeading(head.text);
  if (kind === undefined) return null;
  const restStrand = sliceStrand(strand, tab + 1, strand.text.length);
  if (findDates(restStrand.text).length > 0 && restStrand.text.split(/\s+/).length <= 5) return null;
  const restLine: CvLine = { ...line, strand: restStrand, text: restStrand.text, bold: false, caps: false };
  return { kind, strand: head, sure: true, line, rest: { cells: [{ lines: [restLine] }] } };
}

/** "Technical" and "Skills" below it in a rail, each beside a row of the section: the heading begins with the first. */
function joinRailWords(rows: readonly CvRow[], candidates: readonly (Candidate | null)[]): (Candidate | null)[] {
  const joined = [...candidates];
  candidates.forEach((candidate, i) => {
    const [above, row] = [rows[i - 1], rows[i]];
    const [first, word] = [above?.cells[0]?.lines, row?.cells[0]?.lines];
    if (
      i === 0 ||
      candidate === null ||
      candidate.rest === null ||
      candidates[i - 1] !== null ||
      above === undefined ||
      above.cells.length < 2
    )
      return;
    if (first?.length !== 1 || word?.length !== 1 || first[0] === undefined || word[0] === undefined || first[0].column !== word[0].column)
      return;
    const strand = joinStrands([first[0].strand, word[0].strand]);
    const kind = exactHeading(strand.text);
    if (kind === undefined || lookOf(first[0]) !== lookOf(word[0])) return;
    joined[i - 1] = { kind, strand, sure: true, line: word[0], rest: { cells: above.cells.slice(1) } };
    joined[i] = null;
  });
  return joined;
}

interface Looks {
  readonly headings: ReadonlyMap<string, number>;
  readonly styled: number;
  /** Looks of short lines that mostly say what may stand below them. */
  readonly worded: ReadonlySet<string>;
}

function countLooks(candidates: readonly (Candidate | null)[], body: number | null, worded: Looks["worded"]): Looks {
  const headings = new Map<string, number>();
  let styled = 0;
  for (const candidate of candidates) {
    if (candidate?.sure !== true) continue;
    const look = lookOf(candidate.line);
    headings.set(look, (headings.get(look) ?? 0) + 1);
    if (scoreHeadingLook(candidate.line, body) >= 1) styled++;
  }
  return { headings, styled: worded.size > 0 ? Math.max(styled, READING.sameLookHeadings) : styled, worded };
}

function isHeading(candidate: Candidate, looks: Looks, body: number | null): boolean {
  const look = scoreHeadingLook(candidate.line, body);
  const alike = looks.headings.get(lookOf(candidate.line)) ?? 0;
  if (candidate.sure) {
    // Where headings are set apart, a plain line with a heading's word is an item of a list.
    if (looks.styled >= READING.sameLookHeadings && look < 1) return candidate.rest !== null && alike >= READING.sameLookHeadings;
    return true;
  }
  if (candidate.rest !== null && look < 1) return false;
  return look >= READING.headingFrom && alike >= 1 ? true : look >= 1 && alike >= READING.sameLookHeadings;
}

function railHeading({ cells: [first, ...others] }: CvRow): Candidate | null {
  const line = first?.lines[0];
  return first === undefined || line === undefined
    ? null
    : { kind: "other", strand: cellStrand(first), sure: false, line, rest: others.length > 0 ? { cells: others } : null };
}

/** A short line that looks just as the known headings do begins a section nobody has a word for. */
function maybeUnknownHeading(row: CvRow, looks: Looks, body: number | null, nameEnd: number, open: Section["kind"]): Candidate | null {
  const line = row.cells[0]?.lines[0];
  if (line === undefined || row.cells.length > 1 || rowLines(row).length > 1) return null;
  if (line.index <= nameEnd) return null;
  const found: Candidate = { kind: likelyHeading(line.text) ?? "other", strand: line.strand, sure: false, line, rest: null };
  const large = standsOut(line, body);
  // "Schule und Meister" reads as a post, and stands as the headings do.
  const told = large && looks.worded.has(lookOf(line)) && line.text.split(/\s+/).length <= 5 && hintedHeading(line.text) !== undefined;
  if (!isHeadingShape(line)) return told && !/[\d@|,;\t]/.test(line.text) ? found : null;
  if (looks.worded.has(lookOf(line)) && isWorded(line.text, large, open)) return found;
  const alike = looks.headings.get(lookOf(line)) ?? 0;
  return alike >= READING.sameLookHeadings && (line.caps || large) && scoreHeadingLook(line, body) >= READING.headingFrom ? found : null;
}

/** "### Alongside" of the very level of the heading of the posts above, and a list right below it: no post of theirs is named so. */
function maybePeerHeading(row: CvRow, below: CvRow | undefined, open: OpenSection | undefined): Candidate | null {
  const [line, ...more] = rowLines(row);
  if (line === undefined || open?.headed === undefined || more.length > 0 || line.heading === null) return null;
  const peer = line.heading === open.headed.heading && lookOf(line) === lookOf(open.headed) && ENTRIES.has(open.kind);
  const listed = below !== undefined && rowLines(below)[0]?.bullet === true;
  const dated = open.rows.some((own) => findDates(rowText(own)).some(({ single }) => !single) && rowLines(own)[0]?.bullet === false);
  const brief = isHeadingShape(line) && !isNamed(line.text);
  return peer && listed && dated && brief
    ? { kind: likelyHeading(line.text) ?? "other", strand: line.strand, sure: false, line, rest: null }
    : null;
}

/** Of a lower level than the heading of its section, where entries have names: an employer above its posts. */
function isEntryHeading(row: CvRow, open: OpenSection | undefined): boolean {
  const level = rowLines(row)[0]?.heading ?? null;
  const above = open?.headed?.heading ?? null;
  return level !== null && above !== null && level > above && ENTRIES.has(open?.kind ?? "head");
}

const ENTRIES: ReadonlySet<Section["kind"]> = new Set(["experience", "education", "projects", "volunteering"]);

/** In a look of headings: what says so by its words, and among lists any short line; among entries it may name one. */
function isWorded(text: string, large: boolean, open: Section["kind"]): boolean {
  if (saysWhatFollows(text) || speaksOfPerson(text)) return true;
  return NAMES_ENTRIES.has(open) ? large && isPhrase(text) : large || isPhrase(text);
}

/** Where a short line in a heading's look may be an employer, a school or a project. */
const NAMES_ENTRIES: ReadonlySet<Section["kind"]> = new Set([
  "experience",
  "education",
  "projects",
  "volunteering",
  "activities",
  "skills",
]);

/** The second word of a heading broken over two lines of a narrow rail: "Technical" / "Skills". */
function splitRailWord(row: CvRow, column: number, distance: number): RailWord | null {
  const [first, ...others] = row.cells;
  const line = first?.lines[0];
  if (distance > 2 || first === undefined || line === undefined || line.column !== column || first.lines.length !== 1) return null;
  if (others.length === 0 || line.text.split(/\s+/).length > 2 || exactHeading(line.text) === undefined) return null;
  return { word: line.strand, rest: { cells: others } };
}
