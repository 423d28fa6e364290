import type { DateOrder } from "../dates/date-point.js";
import { isDateLine } from "../dates/dates-of-line.js";
import { findDates } from "../dates/find-dates.js";
import { inferEducationLevel } from "../lexicon/degree-words.js";
import { type LabelKind, labelKinds } from "../lexicon/labels.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import { bareRow } from "../lines/bare-line.js";
import { type CvRow, cellStrand, dissolveRow, rowLines } from "../lines/cv-row.js";
import { maybeLabelled } from "../lines/read-label.js";
import { joinStrands, type Strand, sliceStrand } from "../lines/strand.js";
import type { RawDates, RawEducation, RawPosition } from "../raw-cv.js";
import { assignParts, NO_HABIT } from "./assign-parts.js";
import { cutAtPlace } from "./cut-at-place.js";
import { inferKind } from "./infer-kind.js";
import { splitAtoms } from "./split-atoms.js";

type Record = Map<LabelKind, Strand[]>;

const WORK: readonly LabelKind[] = ["dates", "start", "end", "title", "organisation", "institution", "duties", "place"];
const STUDY: readonly LabelKind[] = ["dates", "start", "end", "degree", "institution", "title", "organisation", "grade", "duties", "place"];

/** Tables and forms whose cells say what they hold; undefined where the section is none. */
export function readLabelledPositions(rows: readonly CvRow[], kind: RawPosition["kind"], order: DateOrder): RawPosition[] | undefined {
  const records = readColumns(rows, WORK) ?? readForm(rows, WORK, ["title", "organisation"], order);
  return records?.map((record) => {
    const { title, employer, told } = postOf(record, order);
    const { name, place } = employer === null ? { name: null, place: null } : cutAtPlace(employer);
    return {
      kind: inferKind(kind, title?.text ?? "", employer?.text ?? ""),
      title,
      organisation: name,
      place: one(record, "place") ?? place,
      dates: datesOf(record, order),
      bullets: [...told, ...(record.get("duties") ?? [])],
      remarks: [],
    };
  });
}

/** "Schlosser, Stahlbau Wendt, Speyer" below "Tätigkeit": without a column of its own the employer stands behind the post. */
function postOf(record: Record, order: DateOrder): { title: Strand | null; employer: Strand | null; told: readonly Strand[] } {
  const [whole, ...told] = record.get("title") ?? [];
  // "Établissement", "Institution" name where somebody works as well as where somebody learns.
  const employer = one(record, "organisation") ?? one(record, "institution");
  if (whole === undefined || employer !== null)
    return { title: whole === undefined ? null : joinStrands([whole, ...told]), employer, told: [] };
  const { atoms } = splitAtoms([rowLines(bareRow(whole))], order);
  const parts = atoms.length < 2 ? null : assignParts(atoms, { first: scoreTitle, second: scoreOrganisation }, NO_HABIT);
  return parts === null || parts.first === null || parts.second === null
    ? { title: joinStrands([whole, ...told]), employer, told: [] }
    : { title: parts.first, employer: parts.second, told };
}

export function readLabelledEducation(rows: readonly CvRow[], order: DateOrder): RawEducation[] | undefined {
  const records = readColumns(rows, STUDY) ?? readForm(rows, STUDY, ["degree", "institution"], order);
  return records?.map((record) => {
    const degree = one(record, "degree") ?? (record.has("title") ? joinStrands(record.get("title") ?? []) : null);
    const institution = one(record, "institution") ?? one(record, "organisation");
    return {
      degree,
      institution: institution === null ? null : cutAtPlace(institution).name,
      dates: datesOf(record, order),
      level: degree === null ? null : inferEducationLevel(degree.text),
      remarks: record.get("grade") ?? [],
    };
  });
}

function one(record: Record, kind: LabelKind): Strand | null {
  return record.get(kind)?.[0] ?? null;
}

/** A table whose first row names its columns. */
function readColumns(rows: readonly CvRow[], wanted: readonly LabelKind[]): Record[] | undefined {
  const head = rows[0];
  if (head === undefined || head.cells.length < 2 || rows.length < 2) return undefined;
  const columns = nameLast(
    head.cells.map((cell) => kindsOfColumn(cellStrand(cell).text, wanted)),
    wanted,
  );
  const named = columns.map(([kind]) => kind);
  // "When | What | Where": without a column for the employer or the school it is that of the place.
  const unnamed =
    (named.includes("title") || named.includes("degree")) && !named.includes("organisation") && !named.includes("institution");
  const kinds = named.map((kind) => (kind === "place" && unnamed ? "organisation" : kind));
  const known = kinds.filter((kind) => kind !== undefined).length;
  if (known < 2 || known < head.cells.length - 1) return undefined;
  const records: Record[] = [];
  for (const row of rows.slice(1)) {
    const record: Record = new Map();
    const byColumn = new Map(head.cells.map((cell, i) => [cell.lines[0]?.column, kinds[i]]));
    row.cells.forEach((cell, i) => {
      const both = columns[i] ?? [];
      if (both.length > 1 && cell.lines.length > 1) {
        cell.lines.forEach((line, at) => {
          const kind = both[Math.min(at, both.length - 1)] as LabelKind;
          record.set(kind, [joinStrands([...(record.get(kind) ?? []), line.strand])]);
        });
        return;
      }
      const kind = byColumn.get(cell.lines[0]?.column) ?? kinds[i];
      if (kind === undefined) return;
      // The board behind the school: the first column of a kind is the one meant.
      const own = record.has(kind) ? "grade" : kind;
      record.set(
        own,
        kind === "duties" || own === "title" ? cell.lines.map((line) => line.strand) : [...(record.get(own) ?? []), cellStrand(cell)],
      );
    });
    if (record.size >= 2) records.push(record);
    else records.at(-1)?.set("duties", [...(records.at(-1)?.get("duties") ?? []), ...rowLines(row).map((line) => line.strand)]);
  }
  return records.length > 0 ? records : undefined;
}

/** "Post and employer", "Position / Company": a column may hold two things, one below the other. */
function kindsOfColumn(text: string, wanted: readonly LabelKind[]): LabelKind[] {
  const kindOf = (label: string) => labelKinds(label).find((kind) => wanted.includes(kind));
  const whole = kindOf(text);
  if (whole !== undefined) return [whole];
  const parts = text.split(/\s*[/&,|]\s*|\s(?:and|und|et|y|e|en)\s/iu).map(kindOf);
  const [first, second = "duties"] = parts;
  return parts.length === 2 && first !== undefined && (first !== second || parts[1] !== undefined) ? [first, second] : [];
}

/** "Dates | Employer | Assignment and results": where no column has the post or the degree, it is in the only one nobody has a word for. */
function nameLast(columns: LabelKind[][], wanted: readonly LabelKind[]): LabelKind[][] {
  const main: LabelKind = wanted.includes("degree") ? "degree" : "title";
  const unknown = columns.filter((kinds) => kinds.length === 0);
  if (columns.length < 3 || unknown.length !== 1 || columns.some((kinds) => kinds.includes("title") || kinds.includes(main)))
    return columns;
  return columns.map((kinds) => (kinds.length === 0 ? [main, "duties"] : kinds));
}

/** A form: each row a label and its value; a label that comes again begins the next record. */
function readForm(
  rows: readonly CvRow[],
  wanted: readonly LabelKind[],
  essential: readonly LabelKind[],
  order: DateOrder,
): Record[] | undefined {
  const records: Record[] = [];
  let known = 0;
  /** The label that begins the first record, and so the others. */
  let begins: LabelKind | null = null;
  let open: LabelKind | null = null;
  const plain = rows.flatMap((row) => (row.cells.length > 1 ? [row] : dissolveRow(row)));
  const employers = findNameRows(plain, wanted);
  for (const row of plain) {
    const employer = employers.get(row);
    const labelled = employer ?? maybeLabelled(row) ?? maybeDateRow(row, order, wanted);
    const kind =
      labelled === undefined
        ? undefined
        : "kind" in labelled
          ? labelled.kind
          : labelKinds(labelled.label.text).find((candidate) => wanted.includes(candidate));
    if (labelled === undefined || kind === undefined) {
      const record = records.at(-1);
      if (record !== undefined && open !== null)
        record.set("duties", [...(record.get("duties") ?? []), ...rowLines(row).map((line) => line.strand)]);
      continue;
    }
    known++;
    const last = records.at(-1);
    if (last === undefined || (last.has(kind) && kind !== "duties") || (kind === "dates" && last.has("duties") && begins === "dates"))
      records.push(new Map([[kind, [labelled.value]]]));
    else last.set(kind, [...(last.get(kind) ?? []), labelled.value]);
    begins ??= kind;
    open = kind;
  }
  // "Cargo: Gerente" below a line that names the employer: one label alone makes no form.
  if (records.every((record) => [...record.keys()].every((kind) => kind === "title" || kind === "duties"))) return undefined;
  const complete = records.filter((record) => essential.some((kind) => record.has(kind)));
  return known >= 2 && complete.length > 0 && known >= plain.length / 4 ? complete : undefined;
}

/** "Capibaribe Cosméticos" above "Cargo: …" and "Período: …": where no row has a label for the employer or the school, it is the line above each record. */
function findNameRows(rows: readonly CvRow[], wanted: readonly LabelKind[]): ReadonlyMap<CvRow, { kind: LabelKind; value: Strand }> {
  const kinds = rows.map((row) => {
    const labelled = maybeLabelled(row);
    return labelled === undefined ? undefined : labelKinds(labelled.label.text).find((kind) => wanted.includes(kind));
  });
  const has = (kind: LabelKind) => kinds.includes(kind);
  const begins = kinds.find((kind) => kind !== undefined);
  if (has("organisation") || has("institution") || !has("title") || !(has("dates") || has("start")) || begins === undefined)
    return new Map();
  const names = rows.flatMap((row, at): [CvRow, { kind: LabelKind; value: Strand }][] => {
    const [line, ...more] = rowLines(row);
    const brief = line !== undefined && more.length === 0 && !line.bullet && line.text.split(/\s+/).length <= 8;
    return brief && kinds[at] === undefined && kinds[at + 1] === begins ? [[row, { kind: "organisation", value: line.strand }]] : [];
  });
  return names.length === kinds.filter((kind) => kind === begins).length ? new Map(names) : new Map();
}

/** "09-2020 tot heden" above "Functie: …": dates on a row of their own need no label. */
function maybeDateRow(row: CvRow, order: DateOrder, wanted: readonly LabelKind[]): { kind: LabelKind; value: Strand } | undefined {
  const [line, ...more] = rowLines(row);
  if (line === undefined || more.length > 0 || line.bullet || !wanted.includes("dates")) return undefined;
  return isDateLine(line, order) ? { kind: "dates", value: line.strand } : undefined;
}

function datesOf(record: Record, order: DateOrder): RawDates | null {
  const whole = one(record, "dates");
  if (whole !== null) {
    const found = findDates(whole.text, order)[0];
    if (found === undefined) return null;
    return {
      start: found.from,
      end: found.to,
      strand: sliceStrand(whole, found.start, found.end),
      masked: found.masked,
      single: found.single,
    };
  }
  const [start, end] = [one(record, "start"), one(record, "end")];
  const from = start === null ? undefined : findDates(start.text, order)[0];
  const to = end === null ? undefined : findDates(`2000 – ${end.text}`, order)[0];
  const strand = start ?? end;
  if (strand === null || (from === undefined && to === undefined)) return null;
  return { start: from?.from ?? from?.to ?? null, end: to?.to ?? null, strand, masked: false, single: false };
}
