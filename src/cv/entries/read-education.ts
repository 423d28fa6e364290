import { fold } from "../../text/fold-words.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import { findDates } from "../dates/find-dates.js";
import { inferEducationLevel, scoreDegree, scoreInstitution } from "../lexicon/degree-words.js";
import { scorePlace } from "../lexicon/place-words.js";
import { isGrade, isStudyMode } from "../lexicon/study-terms.js";
import type { CvLine } from "../lines/cv-line.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { joinStrands, type Strand, stripStrand } from "../lines/strand.js";
import type { RawEducation } from "../raw-cv.js";
import { READING } from "../thresholds.js";
import { type Assignment, assignParts, type Habit, NO_HABIT, type PartScores } from "./assign-parts.js";
import type { Atom, FoundDate } from "./atom.js";
import { chooseDates } from "./choose-dates.js";
import { readLabelledEducation } from "./labelled-entries.js";
import { plainRows } from "./plain-rows.js";
import type { Context } from "./read-positions.js";
import { settleStudyAtoms } from "./settle-study-atoms.js";
import { splitAtoms } from "./split-atoms.js";
import { splitFusedStudies } from "./split-fused-studies.js";

/** What one row of an education section brings. */
interface Study {
  readonly atoms: readonly Atom[];
  readonly dates: readonly FoundDate[];
  readonly degree: boolean;
  readonly institution: boolean;
}

interface Group {
  atoms: Atom[];
  dates: FoundDate[];
  degree: boolean;
  institution: boolean;
  remarks: Strand[];
  /** Rows without degree, school or date behind a complete entry. */
  loose: (readonly Atom[])[];
}

/** "MSc Statistics, Distinction": a grade may close the degree, and is no school. */
const SCORES: PartScores = { first: scoreDegree, second: (text) => (isGrade(text) ? NO_SCHOOL : scoreInstitution(text)) };
const NO_SCHOOL = -9;

const REMARK =
  /^(?:gpa|cgpa|grade|overall|cumulative|cum|minors?\b|majors?\b|concentration|specialization|thesis|dissertation|advisor|supervisor|relevant|coursework|courses|incoming|honou?rs?:|dean|activities|awards?|scholarship|graduated|summa cum|magna cum|cum laude|final project|senior project|capstone|modules|key modules|abschlussnote|note|schwerpunkt|vertiefung|abschlussarbeit|bachelorarbeit|masterarbeit|thema|mention|memoire|specialite|option|nota media|especialidad|trabajo fin|tfg|tfm|afstudeer|scriptie|tesi|voto|media|notes?:|focus|score|percentage|percent|class rank|member of|president of|fulbright|nsf|ects)\b/u;

export function readEducation(rows: readonly CvRow[], context: Context): RawEducation[] {
  const labelled = readLabelledEducation(rows, context.order);
  if (labelled !== undefined) return labelled;
  const groups = groupStudies(rows, context).map((group) => ({ ...group, atoms: settleStudyAtoms(group.atoms) }));
  const first = groups.map((group) => assignParts(group.atoms, SCORES, NO_HABIT));
  const habit = findHabit(first);
  const read = groups.map((group, i) =>
    finish(group, habit.weight === 0 ? (first[i] as Assignment) : assignParts(group.atoms, SCORES, habit)),
  );
  return inheritInstitution(
    read,
    groups.map((group, i) => first[i]?.order === "12" && isOneLine(group)),
  ).filter((entry) => entry.degree !== null || entry.institution !== null);
}

/** A row begins a new entry when it brings what the open one has already: a second degree, school or date. */
function groupStudies(rows: readonly CvRow[], context: Context): Group[] {
  const groups: Group[] = [];
  let remark: CvLine | null = null;
  const all = plainRows(rows, context.order).map(rowLines);
  const begins = findStarts(all, context);
  for (const [index, lines] of all.entries()) {
    const goesOn: boolean = remark !== null && lines[0] !== undefined && continues(remark, lines[0]);
    const told: boolean = goesOn || isRemark(lines);
    remark = told ? (lines[0] ?? null) : null;
    if (told) {
      groups.at(-1)?.remarks.push(joinStrands(lines.map((line) => line.strand)));
      const graduated = /^(?:graduated|graduation|completed|conferred|abgeschlossen|obtenu)(?!\w)/i.test(lines[0]?.text ?? "");
      const late = splitAtoms([lines], context.order).dates.filter((date) => !date.single || graduated);
      const open = groups.at(-1);
      if (open !== undefined && open.dates.length === 0) open.dates.push(...late);
      continue;
    }
    const studies = readStudies(lines, context);
    if (begins === null) for (const study of studies) addStudy(groups, study);
    else for (const [part, study] of studies.entries()) addByLook(groups, study, part === 0 && begins.has(index));
  }
  return groups;
}

/** Rows that begin an entry by their look alone: each by the dates in front of it, or in the weight of the section's first row. */
function findStarts(rows: readonly (readonly CvLine[])[], context: Context): ReadonlySet<number> | null {
  const dated = (row: readonly CvLine[] | undefined, atStart: boolean) =>
    row?.some((line, cell) => datesOfLine(line, context.order).some((date) => !atStart || (cell === 0 && date.start === 0)));
  const heavy = (row: readonly CvLine[] | undefined) => row?.[0]?.bold === true || row?.[0]?.boldLead === true;
  const byDate = rows.flatMap((row, i) => (dated(row, false) ? [i] : []));
  if (byDate.length > 1 && byDate[0] === 0 && byDate.length < rows.length && byDate.every((i) => dated(rows[i], true) === true))
    return new Set(byDate);
  // In a text without type each block with its date and more is an entry.
  const blocks = rows.flatMap((row, i) => (row[0]?.top === null && row[0].block !== rows[i - 1]?.[0]?.block ? [i] : []));
  const whole = blocks.every((from, i) => {
    const entry = rows.slice(from, blocks[i + 1] ?? rows.length);
    return entry.length > 1 && entry.filter((row) => dated(row, false)).length === 1 && !entry.some((row) => row[0]?.bullet === true);
  });
  if (blocks.length > 1 && whole) return new Set(blocks);
  const byWeight = rows.flatMap((row, i) => (heavy(row) && !heavy(rows[i - 1]) ? [i] : []));
  const plain = rows.filter((row) => !heavy(row)).length;
  return byWeight.length > 1 && byWeight[0] === 0 && plain >= byWeight.length ? new Set(byWeight) : null;
}

/** Where the look parts the entries, words do so only for a second degree behind a complete one. */
function addByLook(groups: Group[], study: Study, begins: boolean): void {
  const open = groups.at(-1);
  const second = open?.degree === true && open.institution && study.degree && !study.institution;
  if (open === undefined || begins || second)
    groups.push({ ...study, atoms: [...study.atoms], dates: [...study.dates], remarks: [], loose: [] });
  else if (open.degree && open.institution && !study.institution && study.dates.length === 0) open.loose.push(study.atoms);
  else join(open, study);
}

function addStudy(groups: Group[], study: Study): void {
  const open = groups.at(-1);
  const plain = !study.degree && !study.institution && study.dates.length === 0;
  const repeats =
    open === undefined ||
    (study.degree && open.degree) ||
    (study.institution && open.institution) ||
    (study.dates.length > 0 && open.dates.length > 0);
  if (plain && open !== undefined) {
    if (open.degree && open.institution) open.loose.push(study.atoms);
    else join(open, study);
    return;
  }
  if (!repeats) {
    if (open !== undefined) join(open, study);
    return;
  }
  // A study nobody has a word for stands above its school, and a school for children above its leaving exam: the row was no remark on the entry before.
  const above = study.degree && (study.institution || !isSchoolAbove(open)) ? [] : (open?.loose.pop() ?? []);
  groups.push({
    atoms: [...above, ...study.atoms],
    dates: [...study.dates],
    degree: study.degree || above.length > 0,
    institution: study.institution || (study.degree && above.length > 0),
    remarks: [],
    loose: [],
  });
}

/** The row above a degree is its school by its words, or as a name where the entry before began with its school. */
function isSchoolAbove(open: Group | undefined): boolean {
  const row = open?.loose.at(-1);
  const [first] = open?.atoms ?? [];
  if (row === undefined || first === undefined) return false;
  const named = row.length === 1 && /^(?:\p{Lu}[\p{L}'’.-]*\s?){1,5}$/u.test(row[0]?.strand.text ?? "");
  return row.some(isSchool) || (named && isSchool(first));
}

function isSchool({ strand, place }: Atom): boolean {
  return !place && scoreInstitution(strand.text) >= READING.institution;
}

function join(open: Group, study: Study): void {
  open.atoms.push(...study.atoms);
  open.dates.push(...study.dates);
  open.degree ||= study.degree;
  open.institution ||= study.institution;
}

function readStudies(lines: readonly CvLine[], context: Context): Study[] {
  return splitFusedStudies(lines).map((part) => {
    const { atoms: all, dates } = splitAtoms([part], context.order);
    // "Certificate in …, 2024. My project was …": what follows the full stop tells of the study.
    const told = all.findIndex(({ strand }, at) => at > 0 && STOP.test(strand.text));
    const split = (told < 0 ? all : all.slice(0, told)).map((atom) => ({ ...atom, strand: stripStrand(atom.strand, STOP) }));
    // "May 2025 | Pittsburgh, PA": beside a date alone a town is where, not what.
    const [only, ...more] = split;
    const atoms =
      only !== undefined && more.length === 0 && dates.length > 0 && scorePlace(only.strand.text) >= 0.85
        ? [{ ...only, place: true }]
        : split;
    const names = atoms.filter((atom) => atom.place || !tellsOfStudy(atom.strand.text));
    return {
      atoms: names,
      dates,
      degree: names.some((atom) => !atom.place && scoreDegree(atom.strand.text) >= READING.degree),
      institution: names.some(
        (atom) =>
          !atom.place && scoreInstitution(atom.strand.text) >= READING.institution && inferEducationLevel(atom.strand.text) !== "school",
      ),
    };
  });
}

/** Marks, lengths and theses: no name of a study or a school. */
function tellsOfStudy(text: string): boolean {
  return REMARK.test(fold(text)) || /^\d[\d.,:/ %]*$/.test(text) || isStudyMode(text);
}

const STOP = /^\.\s+(?=\p{Lu})/u;

/** The second line of a remark: below it, no bullet, nothing that names a study. */
function continues(remark: CvLine, line: CvLine): boolean {
  if (line.bullet || line.bold || line.boldLead || line.right === null || findDates(line.text).length > 0) return false;
  const named = scoreDegree(line.text) >= READING.degree || scoreInstitution(line.text) >= READING.institution;
  return line.indent >= remark.indent - 1 && (!named || line.indent > remark.indent + 2) && remark.text.split(/\s+/).length > 6;
}

/** Marks, courses and theses tell of the entry above. */
function isRemark(lines: readonly CvLine[]): boolean {
  const first = lines[0];
  if (first === undefined) return true;
  const text = first.bullet ? (first.text.split(/(?<=\d{4}|\p{Ll}{3})\.\s+(?=\p{Lu})/u)[0] ?? first.text) : first.text;
  if (REMARK.test(fold(text))) return true;
  const named = scoreDegree(text) >= READING.degree || scoreInstitution(text) >= READING.institution;
  if (first.bullet) return !named;
  // "sept. 2020 – juin 2022" in front of what was studied.
  const dated = findDates(text)[0]?.start === 0;
  return !named && !dated && (/^\p{Ll}/u.test(text) || text.split(/\s+/).length > 14);
}

function findHabit(assignments: readonly Assignment[]): Habit {
  const orders = { "12": 0, "21": 0 };
  for (const { order, first, second } of assignments) {
    if (order === null || first === null || second === null) continue;
    const sure = scoreDegree(first.text) >= READING.degree || scoreInstitution(second.text) >= READING.institution;
    orders[order] += sure ? 1 : 0.2;
  }
  const all = orders["12"] + orders["21"];
  if (all < 1) return NO_HABIT;
  const order = orders["12"] >= orders["21"] ? "12" : "21";
  return { order, joint: null, weight: orders[order] / all };
}

function finish(group: Group, parts: Assignment): RawEducation {
  const { degree, rest } = withSubject(parts);
  return {
    degree,
    institution: parts.second,
    dates: chooseDates(group.dates),
    level: degree === null ? null : inferEducationLevel(degree.text),
    remarks: [...rest, ...group.remarks, ...group.loose.flat().map((atom) => atom.strand)],
  };
}

/** A bare "PhD" takes the subject that stands behind the school. */
function withSubject(parts: Assignment): { degree: Strand | null; rest: Strand[] } {
  const others = parts.others.map((atom) => atom.strand);
  const bare =
    parts.first !== null && /^\p{Lu}[\p{L}.]*(?: (?:\p{Lu}[\p{Lu}.]*|Hons\.?))?$/u.test(parts.first.text) && parts.first.text.length <= 12;
  const subject = others.find((strand) => /^\p{Lu}[\p{L}&,/ -]+$/u.test(strand.text) && strand.text.split(/\s+/).length <= 6);
  if (!bare || parts.first === null || subject === undefined) return { degree: parts.first, rest: others };
  return { degree: joinStrands([parts.first, subject], ", "), rest: others.filter((strand) => strand !== subject) };
}

/** "PhD Linguistics, University of …, 2018": all of it on one line. */
function isOneLine({ atoms }: Group): boolean {
  return atoms.every(({ row }) => row === atoms[0]?.row);
}

/** Two degrees of one school, named once; where each line names its own, one that names none leaves it open. */
function inheritInstitution(entries: readonly RawEducation[], inLine: readonly boolean[]): RawEducation[] {
  const filled: RawEducation[] = [];
  for (const [at, entry] of entries.entries()) {
    const last = filled.at(-1);
    const takes =
      inLine[at - 1] !== true &&
      entry.institution === null &&
      entry.degree !== null &&
      last?.institution &&
      last.degree !== null &&
      last.dates !== null &&
      entry.level !== null &&
      entry.level !== "school" &&
      entry.dates !== null;
    filled.push(takes ? { ...entry, institution: last.institution } : entry);
  }
  return filled;
}
