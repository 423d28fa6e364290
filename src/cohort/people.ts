import Papa from "papaparse";
import { LIMITS } from "../limits.js";
import { Person } from "../schema/cohort.js";
import { InputError } from "../schema/input-error.js";
import { Seniority } from "../schema/skill.js";
import { formatCsv } from "./csv.js";

export const COLUMNS = ["file", "name", "role", "level", "region", "hours", "weeks", "start", "corrections"] as const;
type Column = (typeof COLUMNS)[number];

/** What makes a row another than was meant. Cells left out at its end are empty. */
const BROKEN: Readonly<Record<string, string>> = {
  MissingQuotes: "a quotation mark is not closed",
  InvalidQuotes: "a quotation mark stands inside a cell",
  TooManyFields: "it has more cells than there are columns",
};

/** What a column takes, for whom the schema's words are none. */
const WANTED: Readonly<Partial<Record<Column, string>>> = {
  file: "name the CV of this row",
  level: `one of ${Seniority.options.join(", ")}`,
  hours: `give a number from 1 to ${LIMITS.hoursPerWeek}`,
  weeks: `give a whole number from 1 to ${LIMITS.weeks}`,
};

/** people.csv as rows, in its order. A mistake is told with its line, so that it can be mended before hundreds of reports are made. */
export function parsePeople(text: string, fallbackRole: string | null): Person[] {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ""), {
    header: true,
    transformHeader: (head) => head.trim().toLowerCase(),
  });
  const unknown = (meta.fields ?? []).filter((field) => !COLUMNS.includes(field as Column));
  if (unknown.length > 0 || !(meta.fields ?? []).includes("file"))
    throw new InputError("bad-data", unknown.length > 0 ? `unknown columns: ${unknown.join(", ")}.` : "there is no column file.", {
      place: "people.csv",
      hint: `Columns are ${COLUMNS.join(", ")}.`,
    });
  // Of a quotation mark the header is counted too.
  for (const { code, type, row = 0 } of errors)
    if (BROKEN[code] !== undefined)
      throw new InputError("bad-data", `${BROKEN[code]}.`, {
        place: `people.csv line ${type === "Quotes" ? row + 1 : row + 2}`,
        hint: "Put a cell that holds a comma into quotes.",
      });
  // Lines are counted as the file has them; empty ones say nothing.
  const people = data.flatMap((row, at) =>
    Object.values(row).every((cell) => cell.trim() === "") ? [] : [parseRow(row, at + 2, fallbackRole)],
  );
  const seen = new Set<string>();
  for (const { file } of people) {
    if (seen.has(file))
      throw new InputError("bad-data", "the same file stands in it twice.", { place: `people.csv ${file}`, hint: "One row a CV." });
    seen.add(file);
  }
  return people;
}

function parseRow(row: Record<string, string>, line: number, fallbackRole: string | null): Person {
  const cell = (column: Column): string | null => {
    const text = disarmed(row[column]?.trim() ?? "");
    return text === "" ? null : text;
  };
  const number = (column: Column): number | null => (cell(column) === null ? null : Number(cell(column)));
  const role = cell("role") ?? fallbackRole;
  if (role === null)
    throw new InputError("bad-data", "no role.", {
      place: `people.csv line ${line}`,
      hint: "Write the target into the column role, or name one for all who have none.",
    });
  const parsed = Person.safeParse({
    file: cell("file") ?? "",
    name: cell("name") ?? "",
    role,
    level: cell("level"),
    region: cell("region"),
    hours: number("hours"),
    weeks: number("weeks"),
    start: cell("start"),
    corrections: cell("corrections"),
  });
  if (parsed.success) return parsed.data;
  const column = String(parsed.error.issues[0]?.path[0]) as Column;
  const given = cell(column);
  throw new InputError("bad-data", `${column}${given === null ? "" : ` ${given}`}: ${WANTED[column] ?? parsed.error.issues[0]?.message}.`, {
    place: `people.csv line ${line}`,
    hint: "Mend the cell, or leave it empty for what holds for all.",
  });
}

/** What formatCsv put before a cell is taken off again. */
const disarmed = (text: string): string => (/^'[=+\-@]/.test(text) ? text.slice(1) : text);

/** A list to fill in: one row a file, in the order of their names. */
export function formatPeople(files: readonly string[], role: string): string {
  return formatCsv([[...COLUMNS], ...files.map((file) => [file, file.replace(/\.[^.]+$/, ""), role, "", "", "", "", "", ""])]);
}
