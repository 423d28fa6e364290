import { fold } from "../../text/fold-words.js";
import { isProse } from "../entries/row-look.js";
import { exactHeading } from "../lexicon/headings.js";
import { isLabel, labelKinds } from "../lexicon/labels.js";
import { findLanguage, findLanguageLevel } from "../lexicon/language-words.js";
import type { CvCell, CvRow } from "../lines/cv-row.js";
import { cellStrand, rowLines, rowText } from "../lines/cv-row.js";
import { boldLeadEnd, maybeLabelledStrand } from "../lines/read-label.js";
import { type Strand, sliceStrand, splitStrand } from "../lines/strand.js";
import { joinWrapped, type ListLine } from "./join-wrapped.js";
import { splitItems } from "./split-items.js";

/** What a skills section holds: its items, and lines that a label gives to another kind of list. */
export interface SkillList {
  readonly skills: readonly Strand[];
  readonly languages: readonly Strand[];
  readonly certifications: readonly Strand[];
}

const PREFIX =
  /^(?:(?:highly |very )?(?:advanced|proficient|experienced|experience|expert|skilled|fluent|familiar|familiarity|competent|knowledgeable|knowledge|working knowledge|strong knowledge|basic knowledge|good knowledge|proficiency|expertise|intermediate|beginner|basic|sehr gute kenntnisse|gute kenntnisse|kenntnisse|grundkenntnisse|maitrise|maîtrise|dominio|conocimientos|kennis)\s+(?:in|with|of|de|en|van|at|using|del|des|du))\s*:?\s+/iu;
/** Words that say how well, standing before a list: "Proficient: Java, Go". */
const GRADE =
  /^(?:advanced|proficient|expert|intermediate|beginner|basic|familiar|fluent|experienced|working knowledge|exposure|others?|other|misc(?:ellaneous)?)$/iu;

/** "Languages – Go, Python": a label before a dash and a list. */
const DASH_LABEL = /^([^,:–—]{2,40}?)\s[–—-]\s(?=[^,]+,)/u;

export function readSkillList(rows: readonly CvRow[]): SkillList {
  const list = { skills: [] as Strand[], languages: [] as Strand[], certifications: [] as Strand[] };
  const rated = withoutDeeds(withoutRatings(rows));
  for (const row of rated) if (row.cells.length > 1) readTableRow(row, list);
  const plain = rated.filter((row) => row.cells.length === 1);
  const lines = joinWrapped(plain).flatMap(cutColumns);
  if (isItemPerLine(lines)) {
    list.skills.push(...lines.map((line) => line.strand));
    return list;
  }
  const unlabelled = readStandingLabels(lines, list);
  if (unlabelled === null) return list;
  if (isTabbedForm(lines)) {
    for (const { strand } of lines) {
      const labelled = maybeLabelledStrand(strand);
      if (labelled !== undefined) addByLabel(labelled.label.text, [labelled.value], list);
    }
    return list;
  }
  const dashed = lines.length > 1 && lines.every((line) => DASH_LABEL.test(line.strand.text));
  for (const line of lines) {
    const dash = DASH_LABEL.exec(line.strand.text);
    if (dash !== null && (dashed || exactHeading(dash[1] ?? "") !== undefined)) {
      addByLabel(dash[1] ?? "", [sliceStrand(line.strand, dash[0].length, line.strand.text.length)], list);
    } else readListLine(line, list);
  }
  return list;
}

/** "Kenntnis | Stufe | Jahre": what heads the columns of a table of skills. */
const COLUMN_HEAD =
  /^(?:areas?|categor(?:y|ies|ia|ie)|groups?|domains?|types?|bereich|kategorie|domaine|skills?|technolog(?:y|ies|ie|ien|ia|ie|ie)|tools?|languages?|level|proficiency|rating|(?:years?|months?)(?: (?:of )?(?:experience|used))?|experience|last used|last|used|since|kenntnis(?:se)?|fahigkeit(?:en)?|stufe|niveau|jahre|erfahrung|zuletzt(?: (?:genutzt|verwendet))?|bewertung|competences?|competenza|competencias?|annees?|dernier(?:e)? utilisation|experiencia|nivel|anos|ultimo uso|vaardigheid|ervaring|jaren|laatst gebruikt|livello|anni|esperienza|ultimo utilizzo|experiencia|anos de experiencia)$/;

/** How well, how long and when last: no skill of its own beside one. */
const RATING =
  /^(?:\d{1,2}(?:[.,]\d)?\s?\+?\s*(?:years?|yrs?|y|months?|jahre?n?|ans?|annees?|anos?|anni|jaar|\/\s?(?:5|10)|%)?|[<>]\s?\d{1,2}.{0,8}|\d{2,3}\s?%|(?:19|20)\d{2}(?:\s?[–-]\s?(?:(?:19|20)\d{2}|present|heute|now))?|current|present|aktuell|heute|experte|expertin|expert|sehr gut|gut|mittel|grundlagen|grundkenntnisse|basiskenntnisse|fortgeschritten|anfanger|profi|advanced|proficient|intermediate|basic|basics|beginner|novice|good|very good|excellent|strong|working knowledge|familiar|maitrise|avance|confirme|intermediaire|debutant|notions|bon|tres bon|avanzado|intermedio|basico|experto|alto|medio|bajo|gevorderd|goed|uitstekend|basis|avanzato|buono|ottimo|base|avancado|intermediario|[●○★☆◆◇■□▪▫⬤◯✩x*]+)$/;

/** Tables of skills without the columns that rate them and without the row that heads the columns. */
function withoutRatings(rows: readonly CvRow[]): CvRow[] {
  return rows.flatMap((row) => {
    const texts = row.cells.map((cell) => fold(cellStrand(cell).text).trim());
    if (row.cells.length < 2) return [row];
    if (texts.every((text) => COLUMN_HEAD.test(text))) return [];
    const cells = row.cells.filter((_, i) => !RATING.test(texts[i] ?? ""));
    return [cells.length === row.cells.length || cells.length === 0 ? row : { cells }];
  });
}

/** A functional CV tells below its strengths what was done: where most bullets are sentences, these are no skills. */
function withoutDeeds(rows: readonly CvRow[]): readonly CvRow[] {
  const told = rows.filter((row) => row.cells.length === 1 && rowLines(row)[0]?.bullet === true && isDeed(rowText(row)));
  const bullets = rows.filter((row) => rowLines(row)[0]?.bullet === true);
  return told.length >= 3 && told.length >= bullets.length * 0.75 ? rows.filter((row) => !told.includes(row)) : rows;
}

function isDeed(text: string): boolean {
  return text.split(/\s+/).length >= 5 && !/[,;|:]/.test(text) && isProse(text);
}

/** Ways to set a label apart from the list below it: bold or italic above plain type, plain above bullets. */
const SET_APART: readonly ((line: ListLine) => boolean)[] = [
  ({ first }) => first.bold,
  ({ first }) => first.italic,
  ({ first }) => !first.bullet,
];

/** A label on a line of its own, its list in other type below it; null where the whole section is set so. */
function readStandingLabels(lines: readonly ListLine[], list: Lists): readonly ListLine[] | null {
  const isApart = SET_APART.find((apart) => standsSo(lines, apart));
  if (isApart === undefined) return lines;
  let label = "";
  for (const line of lines) {
    if (isApart(line)) label = line.strand.text.replace(/[:：]\s*$/, "");
    else addByLabel(label, [line.strand], list);
  }
  return null;
}

/** Two labels or more, the first line among them, each a few words above something else. */
function standsSo(lines: readonly ListLine[], isApart: (line: ListLine) => boolean): boolean {
  const labels = lines.flatMap((line, at) => (isApart(line) ? [at] : []));
  return (
    labels.length >= 2 &&
    labels[0] === 0 &&
    labels.every((at) => {
      const [line, next] = [lines[at], lines[at + 1]];
      const brief = line !== undefined && !/[,;|]/.test(line.strand.text) && line.strand.text.split(/\s+/).length <= 4;
      return brief && next !== undefined && !isApart(next);
    })
  );
}

/** Many lines, hardly a comma among them: a line is an item, also the one that has commas. */
function isItemPerLine(lines: readonly ListLine[]): boolean {
  const commas = lines.filter((line) => line.strand.text.replace(/\([^)]*\)/g, "").includes(",")).length;
  const other = lines.some((line) => /[;|•·\t]|:\s/.test(line.strand.text));
  return lines.length >= 8 && !other && commas > 0 && commas <= lines.length / 5;
}

interface Lists {
  skills: Strand[];
  languages: Strand[];
  certifications: Strand[];
}

/** A row of a table: a label and its list, or a grid of items. */
function readTableRow(row: CvRow, list: Lists): void {
  const [first, second, ...more] = row.cells.map(cellStrand);
  if (first !== undefined && isLabel(first.text, "ignored")) return;
  if (first !== undefined && second !== undefined && more.length === 0 && isLabelCell(row, first, second)) {
    addByLabel(first.text.replace(/[:：]\s*$/, ""), paragraphsOf(row.cells[1]), list);
    return;
  }
  for (const strand of row.cells.flatMap(paragraphsOf)) readListLine({ strand, first: row.cells[0]?.lines[0] as ListLine["first"] }, list);
}

/** Where the file has no places each line of a cell is a paragraph of its own; elsewhere it may be the rest of the one above. */
function paragraphsOf(cell: CvCell | undefined): Strand[] {
  const lines = cell?.lines ?? [];
  const wrapped = lines.some(({ right }) => right !== null) || /[,;]$/.test(lines[0]?.text ?? "");
  return cell === undefined ? [] : wrapped ? [cellStrand(cell)] : lines.map(({ strand }) => strand);
}

function isLabelCell(row: CvRow, first: Strand, second: Strand): boolean {
  if (/[:：]$/.test(first.text) || exactHeading(first.text) !== undefined) return true;
  const bold = row.cells[0]?.lines[0]?.bold === true && row.cells[1]?.lines[0]?.bold !== true;
  return first.text.split(/\s+/).length <= 4 && !first.text.includes(",") && (bold || /,/.test(second.text));
}

/** "**Data** Kafka, dbt": a label in bold and its list in plain type, with no sign between them. */
function boldLabelEnd({ first, strand }: ListLine): number | null {
  const end = boldLeadEnd(first, strand);
  if (end === null) return null;
  const label = strand.text.slice(0, end).trim();
  const plain = !/[,;:|]/.test(label) && label.split(/\s+/).length <= 4 && /^\s*[\p{L}\p{N}]/u.test(strand.text.slice(end));
  return plain && /(?:^\s|\s$)/.test(strand.text.slice(end - 1, end + 1)) ? end : null;
}

/** "Languages: Python, Go<tab>Cloud: AWS, Azure": a label of its own in each column. */
function cutColumns(line: ListLine): ListLine[] {
  const parts = splitStrand(line.strand, /\t+/gu);
  const labelled = parts.filter(({ text }) => /^\p{L}[^,:\t]{1,30}:\s/u.test(text));
  return parts.length > 1 && labelled.length === parts.length ? parts.map((strand) => ({ ...line, strand })) : [line];
}

function readListLine(line: ListLine, list: Lists): void {
  // "Familiar:" on a line of its own heads the line below.
  if (/^[^,;|•·]{2,40}[:：]$/u.test(line.strand.text)) return;
  const bold = boldLabelEnd(line);
  if (bold !== null) {
    addByLabel(line.strand.text.slice(0, bold).trim(), [sliceStrand(line.strand, bold, line.strand.text.length)], list);
    return;
  }
  const labelled = maybeLabelledStrand(line.strand);
  // "Python: 10 years": what is rated is the skill.
  if (labelled !== undefined && RATING.test(fold(labelled.value.text).trim())) {
    addSkills([labelled.label], list);
    return;
  }
  if (
    labelled !== undefined &&
    RATING.test(fold(labelled.label.text).trim()) &&
    labelled.label.text !== labelled.label.text.toUpperCase()
  ) {
    addSkills([labelled.value], list);
    return;
  }
  if (labelled !== undefined && labelled.label.text.split(/\s+/).length <= 6 && !labelled.label.text.includes(",")) {
    const tab = /^[^:]*\t(?!:)/.test(line.strand.text);
    if (!tab || isLabelBeforeTab(line, labelled.label, labelled.value)) {
      addByLabel(labelled.label.text, [labelled.value], list);
      return;
    }
  }
  addSkills([line.strand], list);
}

/** A label, a tab and a list on every line: what most lines show is true of the one whose list has two items. */
function isTabbedForm(lines: readonly ListLine[]): boolean {
  const labelled = lines.filter((line) => {
    const parts = maybeLabelledStrand(line.strand);
    return parts !== undefined && /^[^:\t]*\t[^\t]*$/.test(line.strand.text) && isLabelBeforeTab(line, parts.label, parts.value);
  });
  const tabbed = lines.every(({ strand }) => /^[^:\t,]{2,40}\t[^\t]+$/.test(strand.text));
  return tabbed && labelled.length >= 2 && labelled.length >= lines.length / 2;
}

/** "Languages<tab>Python, Go" is labelled, "Python<tab>Go<tab>SQL" is a grid. */
function isLabelBeforeTab(line: ListLine, label: Strand, value: Strand): boolean {
  if (value.text.includes("\t")) return false;
  return (
    exactHeading(label.text) !== undefined || (line.first.boldLead && /,/.test(value.text)) || (value.text.match(/,/g)?.length ?? 0) >= 2
  );
}

function addByLabel(label: string, values: readonly Strand[], list: Lists): void {
  const kind = exactHeading(label);
  if (labelKinds(label).includes("ignored")) return;
  if (kind === "interests" || kind === "references" || kind === "personal" || kind === "awards") return;
  if (kind === "certifications") list.certifications.push(...values);
  else if (kind === "languages" && values.some((value) => holdsLanguages(value.text))) list.languages.push(...values);
  else addSkills(values, list);
}

export function holdsLanguages(text: string): boolean {
  // "Spanish: spoken advanced, written good": one language and what is known of it.
  const [label, ...told] = text.split(":");
  if (told.length === 1 && label !== undefined && label.split(/\s+/).length <= 2 && findLanguage(label) !== undefined) return true;
  // "French – Spoken: advanced; Written: good".
  const spoken = /^(\p{L}+)(?:\s[–—-]\s|\t|\s?\()(?:spoken|speak\w*|read\w*|writ\w*|listen\w*|oral)(?!\p{L})/iu.exec(text);
  if (spoken !== null && findLanguage(spoken[1] ?? "") !== undefined) return true;
  const items = text.split(/[,;|•·\t]|\s[–—/-]\s(?=\p{Lu})|\.\s+(?=\p{Lu})/u).filter((item) => item.trim() !== "");
  const named = items.filter((item) => findLanguage(item) !== undefined && item.trim().split(/\s+/).length <= 6).length;
  return named > 0 && named >= items.length / 2;
}

function addSkills(strands: readonly Strand[], list: Lists): void {
  for (const strand of strands) {
    for (const item of splitItems(strand)) {
      const named = withoutPrefix(item);
      const bare = withoutRating(named);
      const inner = maybeLabelledStrand(bare);
      if (inner !== undefined && GRADE.test(inner.label.text)) list.skills.push(inner.value);
      else if (isRatedLanguage(named.text)) list.languages.push(named);
      else if (bare.text.length <= 120) list.skills.push(bare);
    }
  }
}

/** "Swedish (native)", "German B1": a language one speaks, among the skills. */
function isRatedLanguage(text: string): boolean {
  const language = findLanguage(text);
  if (language?.at !== 0) return false;
  const rest = text.slice(language.name.length);
  return /^[\s(:–-]/u.test(rest) && rest.trim().split(/\s+/).length <= 3 && findLanguageLevel(rest) !== undefined;
}

/** "Photoshop – expert": how well it is known. */
function withoutRating(strand: Strand): Strand {
  const dash = /\s+[–—-]\s+(\P{Lu}[^–—]*|\p{Lu}\p{Ll}[^–—]*)$/u.exec(strand.text);
  return dash !== null && dash.index > 0 && RATING.test(fold(dash[1] ?? "").trim()) ? sliceStrand(strand, 0, dash.index) : strand;
}

function withoutPrefix(strand: Strand): Strand {
  const match = PREFIX.exec(strand.text);
  return match === null || match[0].length >= strand.text.length ? strand : sliceStrand(strand, match[0].length, strand.text.length);
}
