import { existsSync, rmSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { formatCohortFiles } from "../../cohort/cohort-files.js";
import { compareCohorts, formatCohortChange } from "../../cohort/compare-cohorts.js";
import { formatPeople, parsePeople } from "../../cohort/people.js";
import { readSyllabus } from "../../cohort/syllabus.js";
import { formatShares, formatSyllabus, formatTopicShares } from "../../cohort/tables.js";
import { COHORT_THRESHOLDS } from "../../cohort/thresholds.js";
import { elapsed } from "../../io/clock.js";
import { checkWritable, readInputFile, readJsonInput, writeOutputs } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { chooseSnapshots } from "../../io/market/current-market.js";
import { readDocument } from "../../io/reader/read-document.js";
import { parseFormats } from "../../io/report/format-names.js";
import { type CohortMakers, openMakers, runCohort } from "../../io/report/run-cohort.js";
import { LIMITS } from "../../limits.js";
import { decodeText } from "../../postings/source/decode-text.js";
import { Cohort } from "../../schema/cohort.js";
import { InputError } from "../../schema/input-error.js";
import type { CliCommand } from "../command.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { maybeText, readDay, readWhole } from "../options/read-option.js";
import { MARKET_OPTION } from "../options/report-options.js";
import { timeLeft } from "../terminal/progress-bar.js";
import type { Terminal } from "../terminal/terminal.js";
import { listCvs, sayLeftOut, sayTwins, sayWithoutPostings } from "./cohort-remarks.js";

const LIST = "people.csv";
const FAILED = "failed.csv";
const MOST_LIST_BYTES = 20_000_000;

export const command: CliCommand = {
  actions: ["diff"],
  describe(sub) {
    sub
      .argument("<folder...>", "the folder of CVs; or: diff OLDER NEWER, two --out folders")
      .option("--init", "write people.csv from the files, to fill in")
      .option("--people <file>", "file, name, role, level, region, hours, weeks, start, corrections (default: people.csv in the folder)")
      .option("--role <title>", "the target of all who have none of their own")
      .option("--out <folder>", "where reports and tables are written", "cohort")
      .option("--formats <list>", "of each report, besides report.json", "html")
      .option("--anonymous", "tables for outside, in OUT/anonymous: shares only, what fewer than five people share is hidden")
      .option("--syllabus <file>", "what the postings ask that this course teaches, teaches without being asked, leaves out")
      .option("--as-of <day>", "YYYY-MM-DD (default: today)")
      .option(...MARKET_OPTION)
      .option("--jobs <n>", "threads; default: one a processor; with --on, 0 leaves all reports to others")
      .option("--on <address>", "have servers and workers of a PostgreSQL make the reports too, postgres://user@host/database")
      .addHelpText(
        "after",
        `
A report and a printed page each, then cohort.csv, heat-map.csv, topics.csv and cohort.html. Run it again and only what changed is made.
Rows stand as in people.csv; nothing is sorted by fit.

Examples:
  groundwork cohort cvs --init --role "Data Engineer"
  groundwork cohort cvs --out class-2026
  groundwork cohort cvs --out class-2026 --anonymous
  groundwork cohort cvs --on postgres://groundwork@db.example/servers
  groundwork cohort diff class-2026 class-2027
`,
      );
  },

  async run(folders, raw, terminal) {
    if (folders[0] === "diff") return showChange(folders.slice(1), terminal);
    const [folder = ""] = folders;
    if (folders.length > 1)
      throw new InputError("bad-option", "cohort takes one folder.", { place: "cohort", hint: "Or: groundwork cohort diff OLDER NEWER" });
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found === undefined) throw new InputError("no-such-file", "there is no such folder.", { place: folder });
    if (!found.isDirectory())
      throw new InputError("no-such-file", "this is a file, and cohort takes a folder of CVs.", {
        place: folder,
        hint: "Name the folder it lies in.",
      });
    if (raw.init === true) return writeList(folder, maybeText(raw.role) ?? "", terminal);
    return writeCohort(folder, raw, terminal);
  },
};

function writeList(folder: string, role: string, terminal: Terminal): ExitCode {
  const path = join(folder, LIST);
  if (existsSync(path))
    throw new InputError("output-clash", "people.csv is there already.", {
      place: LIST,
      hint: "Rename it first: it may hold what you filled in.",
    });
  const files = listCvs(folder);
  if (files.length === 0) throw new InputError("no-such-file", "there is no CV in this folder.", { place: folder });
  writeOutputs(folder, forSpreadsheets(new Map([[LIST, formatPeople(files, role)]])));
  const next = role === "" ? "Fill in the column role, then" : "Change what is different for some, then";
  terminal.err(`${path}: ${files.length} ${files.length === 1 ? "person" : "people"}. ${next}: groundwork cohort ${folder}\n`);
  sayTwins(folder, files, terminal);
  return EXIT.done;
}

async function writeCohort(folder: string, raw: Record<string, unknown>, terminal: Terminal): Promise<ExitCode> {
  const list = maybeText(raw.people) ?? join(folder, LIST);
  if (!existsSync(list))
    throw new InputError("no-such-file", "there is no list of people.", {
      place: LIST,
      hint: `Write it: groundwork cohort ${folder} --init`,
    });
  const people = parsePeople(decodeText(readInputFile(list, MOST_LIST_BYTES)), maybeText(raw.role) ?? null);
  if (raw.anonymous === true && people.length < COHORT_THRESHOLDS.hidden)
    throw new InputError("bad-option", `fewer than ${COHORT_THRESHOLDS.hidden} people cannot be shown without pointing at someone.`, {
      place: "--anonymous",
    });
  const asOf = readDay("--as-of", raw.asOf);
  const out = String(raw.out);
  const formats = parseFormats(String(raw.formats));
  // Read before hundreds of reports are made: a name that is mistyped is told at once.
  const syllabus = raw.syllabus === undefined ? null : (await readDocument(String(raw.syllabus))).text;
  checkWritable(out);
  const makers = await openMakersOf(raw, terminal);
  const ms = elapsed();
  let kept = 0;
  try {
    const cohort = await runCohort({
      folder,
      out,
      people,
      asOf,
      formats,
      makers,
      onDone(done, of, was) {
        if (was) kept++;
        if (terminal.interactive || done === of || done % 25 === 0)
          terminal.err(
            `${terminal.interactive ? "\u001b[2K" : ""}${done} of ${of}${timeLeft(done - kept, of - done, ms())}${terminal.interactive && done < of ? "\r" : "\n"}`,
          );
      },
    });
    const tables = tablesOf(cohort, raw.anonymous === true, syllabus);
    writeOutputs(out, forSpreadsheets(tables));
    // What failed last time and does not any more.
    if (raw.anonymous !== true && !tables.has(FAILED)) rmSync(join(out, FAILED), { force: true });
    const failed = cohort.entries.filter(({ trouble }) => trouble !== null);
    const made = people.length - kept - failed.length;
    terminal.err(
      `${made} made, ${kept} kept from before, ${failed.length} not made, in ${(ms() / 1000).toFixed(1)} s. Open ${join(out, raw.anonymous === true ? "anonymous" : "cohort.html")}\n`,
    );
    for (const { person, trouble } of failed) terminal.err(`  ${person.file}: ${trouble?.message} ${trouble?.hint} [${trouble?.code}]\n`);
    sayWithoutPostings(cohort.entries, terminal);
    const files = people.map(({ file }) => file);
    sayTwins(folder, files, terminal);
    // A list of its own place is meant as it is; and the syllabus is nobody's CV.
    if (raw.people === undefined)
      sayLeftOut(folder, raw.syllabus === undefined ? files : [...files, basename(String(raw.syllabus))], terminal);
    return failed.length > 0 ? EXIT.found : EXIT.done;
  } finally {
    await makers.close();
  }
}

async function openMakersOf({ jobs: said, on, market }: Record<string, unknown>, terminal: Terminal): Promise<CohortMakers> {
  const jobs = said === undefined ? availableParallelism() : readWhole("--jobs", said, on === undefined ? 1 : 0, 64);
  if (on === undefined) {
    const chosen = chooseSnapshots(maybeText(market));
    if (chosen.note !== null) terminal.err(`${chosen.note}\n`);
    return openMakers(jobs, chosen);
  }
  if (market !== undefined)
    throw new InputError("bad-option", "with --on the newest snapshot of the database is counted.", {
      place: "--market",
      hint: "Leave one of --market and --on out.",
    });
  const { openSharedMakers } = await import("../../store/between-calls/shared/open-shared-makers.js");
  return openSharedMakers(String(on), jobs);
}

/** Spreadsheets take a list for Western European letters where nothing says that it is none. */
function forSpreadsheets(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].map(([name, text]) => [name, name.endsWith(".csv") ? `\ufeff${text}` : text]));
}

function tablesOf(cohort: Cohort, anonymous: boolean, syllabus: string | null): Map<string, string> {
  if (anonymous) {
    return new Map([
      ["anonymous/skills.csv", formatShares(cohort)],
      ["anonymous/topics.csv", formatTopicShares(cohort)],
    ]);
  }
  const files = formatCohortFiles(cohort);
  if (syllabus !== null) files.set("syllabus.csv", formatSyllabus(readSyllabus(syllabus, cohort.entries, readKnowledge().taxonomy)));
  return files;
}

function showChange([older, newer]: readonly string[], terminal: Terminal): ExitCode {
  if (older === undefined || newer === undefined)
    throw new InputError("bad-option", "cohort diff takes two folders.", {
      place: "cohort diff",
      hint: "groundwork cohort diff OLDER NEWER",
    });
  const change = compareCohorts(readCohort(older), readCohort(newer));
  terminal.out(formatCohortChange(change));
  for (const file of change.came) terminal.err(`came: ${file}\n`);
  for (const file of change.left) terminal.err(`left: ${file}\n`);
  if (change.otherPostings) terminal.err("The postings changed too: not every change is the people's.\n");
  return EXIT.done;
}

function readCohort(folder: string): Cohort {
  const path = join(folder, "cohort.json");
  if (!existsSync(path))
    throw new InputError("no-such-file", "there is no cohort.json in it.", {
      place: folder,
      hint: "Give an --out folder of groundwork cohort.",
    });
  const parsed = Cohort.safeParse(readJsonInput(path, LIMITS.documentBytes * 10));
  if (!parsed.success)
    throw new InputError("bad-data", "this is no cohort of this version.", {
      place: folder,
      hint: "Give an --out folder of groundwork cohort.",
      cause: parsed.error,
    });
  return parsed.data;
}
