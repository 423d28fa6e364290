import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { byFileName } from "../../src/cohort/by-file-name.js";
import { formatCsv } from "../../src/cohort/csv.js";
import { nameFolders } from "../../src/cohort/name-folders.js";
import { parsePeople } from "../../src/cohort/people.js";
import { formatShares } from "../../src/cohort/tables.js";
import { chooseTopics } from "../../src/cohort/topics.js";
import type { Cohort, CohortEntry } from "../../src/schema/cohort.js";
import { run } from "../cli/run-cli.js";

const NAMES = ["Ada", "Ben", "Cleo", "Dora", "Emil", "Femke", "Gita"];
const SKILLS = ["Python, SQL", "Excel, SQL, Tableau", "Java", "Python, Airflow, dbt, Spark", "SQL"];

/** Invented people, one a file. */
function makeFolder(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-cohort-"));
  for (let at = 0; at < count; at++)
    writeFileSync(
      join(folder, `person-${String(at).padStart(2, "0")}.md`),
      `# ${NAMES[at]} Example\n\n## Experience\n\n**Data Analyst**, Example Ltd, 2021-01 to 2024-01\n\n- Wrote ${SKILLS[at % 5]} every day\n\n## Skills\n\n${SKILLS[at % 5]}\n`,
    );
  return folder;
}

const read = (...parts: string[]): string => readFileSync(join(...parts), "utf8");

it("digits in the names of files are numbers, of any length, and no two names are equal", () => {
  const names = [
    "a.md",
    "person 1.md",
    "person 2.md",
    "person 002.md",
    "person 10.md",
    "person 10b.md",
    "person 100000000000000000001.md",
    "Ö 3.md",
  ];
  const ordered = ["a.md", "person 1.md", "person 002.md", "person 2.md", ...names.slice(4)];
  expect([...names].sort(byFileName)).toEqual(ordered);
  expect([...names].reverse().sort(byFileName)).toEqual(ordered);
  expect(["7", "person", "person 7", "7a"].sort(byFileName)).toEqual(["7", "7a", "person", "person 7"]);
});

it("a CV that lies in the folder twice is named, when the list is written and when reports are", { timeout: 60_000 }, async () => {
  const folder = makeFolder(3);
  cpSync(join(folder, "person-01.md"), join(folder, "person-09.md"));
  const told = "  person-09.md: the same file as person-01.md; both count until one row of people.csv is taken out.\n";
  expect((await run("cohort", folder, "--init", "--role", "Data Analyst")).err.split("people.csv: 4 people")[1]).toContain(told);
  expect((await run("cohort", folder, "--out", `${folder}-out`)).err.endsWith(told)).toBe(true);
});

it("nobody is passed over in silence: a CV without a row, and a target that is mistyped, are named", { timeout: 60_000 }, async () => {
  const folder = makeFolder(2);
  await run("cohort", folder, "--init", "--role", "dta analist");
  cpSync(join(folder, "person-01.md"), join(folder, "later.md"));
  writeFileSync(join(folder, "course.md"), "# Course\n\nSQL and Tableau\n");
  const { code, err } = await run("cohort", folder, "--out", `${folder}-out`, "--syllabus", join(folder, "course.md"));
  expect(code).toBe(0);
  expect(err).toContain(
    '  person-00.md: too few postings for “dta analist” are held, so nothing was compared or planned. Did you mean "Data analyst"?\n',
  );
  expect(err).toContain("  No row in people.csv, so no report: later.md. Add a row for each that belongs.\n");
});

it("an output folder that cannot be written is told before postings are opened and reports are made", async () => {
  const folder = makeFolder(1);
  await run("cohort", folder, "--init", "--role", "Data Analyst");
  const { code, err } = await run("cohort", folder, "--out", join(folder, "people.csv", "out"), "--market", join(folder, "none"));
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^groundwork: \S+out: the output folder cannot be written \(ENOTDIR\)\. .* \[not-writable\]\n$/),
  ]);
  await run("cohort", folder, "--out", join(folder, "out"), "--market", join(folder, "none"));
  expect(existsSync(join(folder, "out"))).toBe(false);
});

describe("a cohort", () => {
  const folder = makeFolder(7);
  const out = `${folder}-out`;
  const older = `${folder}-older`;

  it("begins with a list to fill in, and never overwrites it", async () => {
    expect((await run("cohort", folder)).err).toContain("--init");
    expect((await run("cohort", folder, "--init", "--role", "Data Analyst")).code).toBe(0);
    expect(read(folder, "people.csv").split("\r\n")[1]).toBe("person-00.md,person-00,Data Analyst,,,,,,");
    expect((await run("cohort", folder, "--init")).code).toBe(2);
  });

  it("gives a report and a page each, in the order of the list; one bad file never stops the rest", async () => {
    writeFileSync(join(folder, "broken.pdf"), "%PDF-1.4 nothing");
    const list = read(folder, "people.csv").trimEnd().split("\r\n");
    const turned = [list[0], "broken.pdf,=cmd|' /C calc'!A1,Data Analyst,,,,,,", ...list.slice(1).reverse()].join("\r\n");
    writeFileSync(join(folder, "people.csv"), turned);
    const result = await run("cohort", folder, "--out", out, "--as-of", "2026-11-20", "--jobs", "1");
    expect(result.code, result.err).toBe(1);
    expect(result.err).toContain("7 made, 0 kept from before, 1 not made");
    const rows = read(out, "cohort.csv").trimEnd().split("\r\n");
    expect(rows.slice(2).map((row) => row.split(",")[0])).toEqual([6, 5, 4, 3, 2, 1, 0].map((at) => `person-0${at}.md`));
    expect(rows[1]).toContain("'=cmd|");
    expect(read(out, "failed.csv")).toContain("broken.pdf,");
    expect(JSON.parse(read(out, "people/person-03/report.json")).code).toBe("complete");
    expect(read(out, "people/person-03/page.html")).toContain("Dora Example");
    expect(read(out, "heat-map.csv").split("\r\n")[0]?.split(",").slice(2)).toEqual([6, 5, 4, 3, 2, 1, 0].map((at) => `person-0${at}`));
    expect(read(out, "topics.csv").trimEnd().split("\r\n")).toHaveLength(7);
    expect(read(out, "topics.csv")).not.toMatch(/Communication|Independence|Problem solving/);
    expect(read(out, "cohort.html")).not.toContain("<script");
  });

  it("run again, it makes only what changed, and says what a course teaches, teaches without being asked, and leaves out", async () => {
    cpSync(out, older, { recursive: true });
    writeFileSync(join(folder, "person-04.md"), read(folder, "person-04.md").replace("## Skills\n\nSQL", "## Skills\n\nSQL, Python"));
    const syllabus = join(folder, "course.md");
    writeFileSync(syllabus, "# Course\n\nWeek 1: SQL\n\nWeek 2: COBOL\n");
    const result = await run("cohort", folder, "--out", out, "--as-of", "2026-11-20", "--jobs", "1", "--syllabus", syllabus);
    expect(result.err).toContain("1 made, 6 kept from before, 1 not made");
    const mistyped = await run("cohort", folder, "--out", out, "--as-of", "2026-11-20", "--jobs", "1", "--syllabus", "none.pdf");
    expect([mistyped.code, mistyped.err]).toEqual([2, expect.stringMatching(/^groundwork: none\.pdf: there is no such file/)]);
    expect(read(out, "cohort.csv").charCodeAt(0)).toBe(0xfeff);
    const table = read(out, "syllabus.csv");
    expect(table).toMatch(/^SQL,and asked,7,7,/m);
    expect(table).toMatch(/^COBOL,without being asked,0,/m);
    expect(table).toMatch(/,left out,7,7,/m);
  });

  it("for outside it names nobody and hides what fewer than five share", async () => {
    expect((await run("cohort", folder, "--out", out, "--as-of", "2026-11-20", "--jobs", "1", "--anonymous")).code).toBe(1);
    const shares = read(out, "anonymous", "skills.csv") + read(out, "anonymous", "topics.csv");
    expect(shares).not.toMatch(/person|Example|broken/);
    expect(shares).toContain("hidden");
    const four = makeFolder(4);
    await run("cohort", four, "--init", "--role", "Data Analyst");
    expect((await run("cohort", four, "--anonymous", "--out", join(four, "out"))).code).toBe(2);
    expect((await run("cohort", join(four, "people.csv"))).err).toMatch(
      /people\.csv: this is a file, and cohort takes a folder of CVs\. Name the folder it lies in\./,
    );
  });

  it("two runs can be compared, in the order of the list", async () => {
    const { out: table } = await run("cohort", "diff", older, out);
    const rows = table.trimEnd().split("\r\n");
    writeFileSync(join(folder, "people.csv"), read(folder, "people.csv").replace(/^broken.*\r\n/m, ""));
    expect((await run("cohort", folder, "--out", out, "--as-of", "2026-11-20", "--jobs", "1")).code).toBe(0);
    expect(existsSync(join(out, "failed.csv"))).toBe(false);
    expect(rows.find((row) => row.startsWith("person-04.md"))).toContain("Python");
    expect(rows.slice(2).map((row) => row.split(",")[0])).toEqual([6, 5, 4, 3, 2, 1, 0].map((at) => `person-0${at}.md`));
  });
});

describe("killed at any moment and run again", () => {
  it("nothing is lost and nothing finished is made twice", async () => {
    const folder = makeFolder(4);
    await run("cohort", folder, "--init", "--role", "Data Analyst");
    const out = join(folder, "out");
    const people = join(out, "people");
    const args = [
      "--import",
      resolve("node_modules/tsx/dist/loader.mjs"),
      resolve("src/cli/main.ts"),
      "cohort",
      folder,
      "--out",
      out,
      "--as-of",
      "2026-11-20",
    ];
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    const finished = (): string[] =>
      existsSync(people) ? readdirSync(people).filter((name) => existsSync(join(people, name, "done.json"))) : [];
    while (finished().length < 2) await new Promise((resume) => setTimeout(resume, 20));
    child.kill("SIGKILL");
    await new Promise((resume) => child.once("exit", resume));
    const before = new Map(finished().map((name) => [name, statSync(join(people, name, "report.json")).mtimeMs]));
    expect(before.size).toBeLessThan(4);
    const result = await run("cohort", folder, "--out", out, "--as-of", "2026-11-20", "--jobs", "1");
    expect(result.err).toContain(`${4 - before.size} made, ${before.size} kept from before, 0 not made`);
    for (const [name, at] of before) expect(statSync(join(people, name, "report.json")).mtimeMs).toBe(at);
    expect(finished()).toHaveLength(4);
    expect(read(out, "cohort.csv").trimEnd().split("\r\n")).toHaveLength(5);
  }, 180_000);
});

describe("the tables", () => {
  it("a cell that begins like a formula is disarmed", () => {
    expect(formatCsv([["=1+1", "+1", "-1", "@x", "\t=1", "＝1", "a,b", 'a"b', -1]])).toBe(
      "'=1+1,'+1,'-1,'@x,'\t=1,'＝1,\"a,b\",\"a\"\"b\",-1\r\n",
    );
  });

  it("a mistake in the list is told with its line", () => {
    expect(() => parsePeople("file,role,level\na.pdf,Data Analyst,wizard\n", null)).toThrow(/level wizard: one of/);
    expect(() => parsePeople("file,salary\na.pdf,1\n", "x")).toThrow(/unknown columns: salary/);
    expect(() => parsePeople("file,role\na.pdf,\n", null)).toThrow(/no role/);
    expect(() => parsePeople("file,role\na.pdf,x\na.pdf,y\n", null)).toThrow(/twice/);
    const placeOf = (text: string): unknown => {
      try {
        return parsePeople(text, null).length;
      } catch (error) {
        return (error as { place: string }).place;
      }
    };
    expect(() => parsePeople("file,role,hours\na.pdf,x,ten\n", null)).toThrow("hours ten: give a number from 1 to 80.");
    expect(() => parsePeople("file,role,weeks\na.pdf,x,2.5\n", null)).toThrow("weeks 2.5: give a whole number from 1 to 260.");
    expect(() => parsePeople("file,role\n,x\n", null)).toThrow("file: name the CV of this row.");
    expect(placeOf('file,role\na.pdf,"x\nb.pdf,y\nc.pdf,z\n')).toBe("people.csv line 2");
    expect(placeOf("file,role\na.pdf,Data Engineer, senior\n")).toBe("people.csv line 2");
    expect(placeOf("file,role\na.pdf,x\n\n,,\nb.pdf,\n")).toBe("people.csv line 4");
  });

  it("a list is read as spreadsheets write it: byte order mark, semicolons, Windows line ends, cells left out, names in any script", () => {
    const people = parsePeople("\ufeffFile;Name;Role;Weeks\r\n履歴書.pdf;山田 花子;Data Engineer;6\r\ncv é.docx;'=Zoë;Koch\r\n\r\n", null);
    expect(people.map(({ file, name, role, weeks }) => [file, name, role, weeks])).toEqual([
      ["履歴書.pdf", "山田 花子", "Data Engineer", 6],
      ["cv é.docx", "=Zoë", "Koch", null],
    ]);
  });

  it("each person has a folder of their own, named by the file in any script", () => {
    const files = ["a.pdf", "a-2.pdf", "A.docx", "a.txt", "履歴書 花子.pdf", "Zoë.pdf", "...", "🙂.md", "sub/b.pdf"];
    const folders = nameFolders(files.map((file) => ({ file })));
    expect(folders).toEqual(["a", "a-2", "A-3", "a-4", "履歴書-花子", "Zoë", "cv", "cv-2", "b"].map((name) => `people/${name}`));
  });

  const entryOf = (name: string, verdict: "met" | "not-evidenced", gain: number): CohortEntry => ({
    person: { file: name, name, role: "x", level: null, region: null, hours: null, weeks: null, start: null, corrections: null },
    folder: name,
    trouble: null,
    result: {
      report: "",
      code: "complete",
      role: "x",
      roleName: "x",
      level: null,
      postings: 1,
      coverage: 0,
      coverageFigure: null,
      within60: 0,
      hours: 0,
      goals: [],
      requirements: [{ id: "sql", name: "SQL", tier: "critical", verdict, n: 1, of: 2, gain }],
    },
  });
  const cohortOf = (entries: CohortEntry[]): Cohort => ({ schema: "groundwork/cohort@1", asOf: "2026-11-20", snapshot: null, entries });

  it("topics count the people they lift", () => {
    const entries = [
      entryOf("a", "met", 0),
      entryOf("b", "not-evidenced", 0.1),
      entryOf("c", "not-evidenced", 0.3),
      entryOf("d", "not-evidenced", 0.001),
    ];
    expect(chooseTopics(entries)).toEqual([{ id: "sql", name: "SQL", lifted: 2, of: 4, meanGain: 0.2 }]);
  });

  it("a share is hidden with all its neighbours where any of them stands for fewer than five, or leaves fewer than five out", () => {
    const people = (met: number, missing: number): CohortEntry[] =>
      [...Array(met).keys()]
        .map((at) => entryOf(`m${at}`, "met", 0))
        .concat([...Array(missing).keys()].map((at) => entryOf(`n${at}`, "not-evidenced", 0)));
    expect(formatShares(cohortOf(people(6, 4))).split("\r\n")[1]).toBe("SQL,10,hidden,hidden,hidden");
    expect(formatShares(cohortOf(people(2, 2))).split("\r\n")[1]).toBe("SQL,hidden,hidden,hidden,hidden");
  });
});
