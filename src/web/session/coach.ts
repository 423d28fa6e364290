import { formatCsv } from "../../cohort/csv.js";
import { parsePeople } from "../../cohort/people.js";
import { plainText } from "../../render/tree.js";
import type { Person } from "../../schema/cohort.js";
import { askEngine, prepareFor, readFile } from "../engine/client.js";
import { currentPlace } from "../route.js";
import { saveFile } from "../save-file.js";
import { describeTrouble, takeCv } from "./actions.js";
import { type CoachRow, changeRow, changeTable, currentTable, nameOf, type OwnTarget } from "./coach-table.js";
import { readBytes } from "./read-bytes.js";
import { changeSession } from "./session.js";
import { currentTarget, maybeOptions, optionsOf, type Target } from "./target.js";

export const MOST_PEOPLE = 100;

let given = 0;
/** Which going-through is the present one: a stopped one ends with the person at work. */
let run = 0;

const targetOf = ({ own }: CoachRow): Target => ({ ...currentTarget(), ...own, learnt: [], beside: [] });

/** CVs come in, with or without a list of people (people.csv of the command line) that says what each aims at. */
export async function addPeople(files: readonly File[]): Promise<void> {
  changeSession({ trouble: null });
  const people = new Map<string, Person>();
  const cvs: File[] = [];
  try {
    for (const file of files) {
      if (!/\.csv$/i.test(file.name)) cvs.push(file);
      else for (const person of parsePeople(await file.text(), currentTarget().role || null)) people.set(person.file, person);
    }
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
    return;
  }
  const { rows } = currentTable();
  const taken = cvs.slice(0, MOST_PEOPLE - rows.length);
  if (taken.length < cvs.length)
    changeSession({
      trouble: {
        message: `${cvs.length - taken.length} files were left out: the table holds ${MOST_PEOPLE} people.`,
        hint: "On the command line, groundwork cohort FOLDER takes hundreds.",
      },
    });
  changeTable({ rows: [...rows, ...taken.map(newRow)].map((row) => withPerson(row, people)) });
  await goThrough();
}

const newRow = (file: File): CoachRow => ({
  id: ++given,
  file,
  own: {},
  named: "",
  document: null,
  person: null,
  state: "waiting",
  overview: null,
  why: null,
});

function withPerson(row: CoachRow, people: ReadonlyMap<string, Person>): CoachRow {
  const person = people.get(row.file.name);
  if (person === undefined) return row;
  const { name, role, level, region, weeks, hours } = person;
  const own: OwnTarget = {
    role,
    ...(level === null ? {} : { level }),
    ...(region === null ? {} : { region }),
    ...(weeks === null ? {} : { weeks }),
    ...(hours === null ? {} : { hours }),
  };
  return { ...anew(row), named: name, own };
}

/** What was worked out for another target goes; a file that could not be read stays so. */
function anew(row: CoachRow): CoachRow {
  return row.state === "not read" && row.document === null ? row : { ...row, state: "waiting", overview: null, why: null };
}

/** All aim at what stands above the table now, but who has a target of their own. */
export async function aimAll(): Promise<void> {
  changeTable({ rows: currentTable().rows.map((row) => (row.own.role === undefined ? anew(row) : row)) });
  await goThrough();
}

export async function aimOne({ id }: CoachRow, own: OwnTarget): Promise<void> {
  changeTable({ rows: currentTable().rows.map((row) => (row.id === id ? { ...anew(row), own } : row)) });
  await goThrough();
}

/** Goes on where it stopped, as long as the table is what is looked at: a person's page has the engine to itself. */
export async function goThrough(): Promise<void> {
  const next = (): CoachRow | undefined => currentTable().rows.find(({ state }) => state === "waiting");
  if (currentTable().isRunning || next() === undefined) return;
  const mine = ++run;
  changeTable({ isRunning: true });
  prepareFor(maybeOptions(currentTarget()));
  for (let row = next(); row !== undefined; row = next()) {
    await goThroughOne(row);
    if (mine !== run) return;
    if (currentPlace().path !== "/coach") break;
  }
  changeTable({ isRunning: false });
  const { rows } = currentTable();
  changeSession({ announcement: `${rows.filter(({ state }) => state === "read").length} of ${rows.length} CVs were read.` });
}

/** Stops after the person at work. */
export function stopCoach(): void {
  run++;
  changeTable({ isRunning: false });
}

async function goThroughOne(row: CoachRow): Promise<void> {
  const target = targetOf(row);
  changeRow(row.id, { state: "reading" });
  try {
    const document = row.document ?? (await readFile(await readBytes(row.file), row.file.name));
    const profile = await askEngine("profile", [document, [], null]);
    changeRow(row.id, { document, person: profile.name?.text ?? null });
    const ask = { document, corrections: [], postings: [], options: optionsOf(target) };
    const overview = target.role === "" ? null : await askEngine("overview", [ask]);
    // Where another target was chosen meanwhile, the row waits again and this answer is none.
    if (currentTable().rows.find(({ id }) => id === row.id)?.state === "reading") changeRow(row.id, { state: "read", overview });
  } catch (cause) {
    const trouble = describeTrouble(cause);
    if (trouble === null) changeRow(row.id, { state: "waiting" });
    else changeRow(row.id, { state: "not read", why: `${trouble.message} ${trouble.hint}` });
  }
}

/** A person's own page, with their own target. */
export async function openPerson(row: CoachRow): Promise<void> {
  changeTable({ query: currentPlace().query, opened: row.id });
  stopCoach();
  try {
    await takeCv(await readBytes(row.file), row.file.name, targetOf(row));
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
  }
}

/** The table as it stands, to go on with in a spreadsheet. */
export function saveTable(rows: readonly CoachRow[]): void {
  const head = ["file", "name", "target", "reading", "coverage", "plan"];
  const lines = rows.map((row) => [
    row.file.name,
    row.state === "read" ? nameOf(row) : "",
    row.overview?.target ?? "",
    row.why ?? row.state,
    row.overview?.coverage == null ? "" : plainText(row.overview.coverage.words),
    row.overview?.planHours == null ? "" : plainText(row.overview.planHours),
  ]);
  // With the mark by which a spreadsheet knows that accents are accents.
  saveFile("people-table.csv", "text/csv", `\ufeff${formatCsv([head, ...lines])}`);
}
