import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { progressAsCorrections } from "../../../src/report/plan-tasks.js";
import { canonicalJson, hashJson } from "../../../src/schema/canonical.js";
import type { Corrections } from "../../../src/schema/corrections.js";
import type { Report } from "../../../src/schema/report.js";
import { ANSWERS } from "../../../src/server/answer-schemas.js";
import { analyzeExample, sharedKnowledge } from "../../examples.js";
import { run } from "../run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "groundwork-plan-"));
const { report, plan } = await analyzeExample("tomas-ferreira");
if (plan === null) throw new Error("the example has no plan");
const path = join(folder, "report.json");
writeFileSync(path, canonicalJson(report));

interface Tasks {
  hoursLeft: number;
  tasks: { id: string; hours: number; done: boolean; skill: string }[];
}

describe("plan", () => {
  it("writes a checklist, a calendar, a table and JSON that tell of the same goals and hours", async () => {
    const out = join(folder, "plan");
    expect((await run("plan", path, "--out", out)).code).toBe(0);
    const read = (name: string): string => readFileSync(join(out, name), "utf8");
    const view = JSON.parse(read("plan.json")) as { hours: number; phases: { hours: number; goals: { name: string; hours: number }[] }[] };
    const goals = view.phases.flatMap((phase) => phase.goals);
    expect(goals.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(view.hours, 1);
    for (const { name } of goals) for (const file of ["plan.md", "plan.ics", "plan.csv"]) expect(read(file), file).toContain(name);
    expect(read("plan.md").match(/- \[ \] Deliver: /g)).toHaveLength(goals.length);
    // Forums and chapters stand among what a goal is learnt from.
    expect(read("plan.md")).not.toContain("Work through");
    // A spreadsheet reads a file without the mark as an old code page; what is printed goes to a program.
    expect(read("plan.csv").startsWith("\ufeffweek,")).toBe(true);
    expect((await run("plan", path, "--format", "csv")).out.startsWith("week,")).toBe(true);
  });
});

it("the folder of a report stands for the report, a folder without one is told what is missing", async () => {
  for (const command of ["plan", "next", "verify"]) {
    expect(await run(command, folder), command).toEqual(await run(command, path));
    expect((await run(command, tmpdir())).err).toContain("It holds no report.json");
  }
});

describe("next", () => {
  it("prints three tasks and the hours left, and ticks make the hours fewer", async () => {
    const before = JSON.parse((await run("next", path, "--json")).out) as Tasks;
    expect(before.hoursLeft).toBeCloseTo(
      plan.goals.reduce((sum, { hours }) => sum + (plan.figures[hours]?.value ?? 0), 0),
      1,
    );
    const first = before.tasks[0] as Tasks["tasks"][number];
    expect((await run("next", path)).out.match(/^ {2}\S+:(?:read|practise|deliver)/gm)?.length).toBe(Math.min(3, before.tasks.length));
    // Ticks lie beside the report, however it was named.
    await run("next", folder, "--done", first.id);
    const after = JSON.parse((await run("next", path, "--json")).out) as Tasks;
    expect(after.hoursLeft).toBeCloseTo(before.hoursLeft - first.hours, 5);
    expect(after.tasks[0]?.done).toBe(true);
    expect((await run("next", path, "--done", "juggling:read")).code).toBe(2);
    await run("next", path, "--undo", first.id);
    expect((JSON.parse((await run("next", path, "--json")).out) as Tasks).hoursLeft).toBe(before.hoursLeft);
  });

  it("makes a delivered goal a stated skill with its evidence, and the next plan leaves it out", async () => {
    const skill = plan.goals[0]?.skill as string;
    const done = [{ task: `${skill}:deliver`, day: "2026-11-20", note: "github.com/someone/something" }];
    const corrections = progressAsCorrections({ schema: "groundwork/progress@1", done }, null) as Corrections;
    const after = await analyzeExample("tomas-ferreira", {}, corrections);
    const held = after.profile.skills.find(({ id }) => id === skill);
    expect(held?.grade).toBe("stated");
    expect(held?.evidence.some((id) => JSON.stringify(after.profile.evidence[id]).includes("github.com/someone/something"))).toBe(true);
    expect(after.plan?.goals.map((goal) => goal.skill)).not.toContain(skill);
    const newer = join(folder, "newer.json");
    writeFileSync(newer, canonicalJson(after.report));
    const diff = JSON.parse((await run("diff", path, newer, "--json")).out) as { changes: { cause: string; closed: string[] }[] };
    expect(diff.changes.map(({ cause }) => cause)).toEqual(["person"]);
    expect(diff.changes[0]?.closed.some((id) => id.split("|").includes(skill))).toBe(true);
  });
});

/** A report as another reader would have written it: with an id that fits. */
function sealed({ id: _id, ...content }: Report): string {
  return canonicalJson({ ...content, id: hashJson(content) });
}

describe("diff", () => {
  it("of two plans for one CV and market names both, and no change of fit", async () => {
    const longer = join(folder, "longer.json");
    writeFileSync(longer, canonicalJson((await analyzeExample("tomas-ferreira", { weeks: 20 })).report));
    const { out } = await run("diff", path, longer);
    expect(out).toMatch(
      /Nothing changed in what the CV shows and the postings ask for\.\n\nPlan before: [\d.]+ h in .*\nPlan now: [\d.]+ h in /,
    );
  });

  it("of a report with itself says that nothing changed", async () => {
    expect((await run("diff", path, path)).out).toMatch(/Nothing changed\./);
  });

  it("lays what is not in the CV or the postings at the reader's door", async () => {
    const other = structuredClone(report);
    const requirement = other.gap?.requirements.find(({ verdict }) => verdict === "met");
    if (requirement === undefined) throw new Error("nothing is met");
    requirement.verdict = "not-evidenced";
    requirement.verdictStated = "not-evidenced";
    const older = join(folder, "older.json");
    writeFileSync(older, sealed(other));
    const diff = JSON.parse((await run("diff", older, path, "--json")).out) as { changes: { cause: string; closed: string[] }[] };
    expect(diff.changes).toMatchObject([{ cause: "reader", closed: [requirement.id] }]);
  });

  it("parts gaps by a semicolon, and of three skills any of which will do the last by 'or' alone", async () => {
    const other = structuredClone(report);
    const gaps = (other.gap?.requirements ?? []).filter(({ market, verdictStated }) => market !== "rare" && verdictStated !== "met");
    for (const [at, id] of ["git|java|sql", "css|linux|r"].entries()) Object.assign(gaps[at] ?? {}, { id });
    const newer = join(folder, "alternatives.json");
    writeFileSync(newer, sealed(other));
    expect((await run("diff", path, newer)).out).toMatch(/^ {2}opened: [^,;]+, [^,;]+ or [^,;]+; [^,;]+, [^,;]+ or [^,;]+$/m);
  });
});

describe("diff with the older CV", () => {
  it("does not take for the person's what the reader finds by now in what stood there before", async () => {
    // As a reader that did not know a skill would have left it: the CV file is the same, the newer one has a line more.
    const other = structuredClone(report);
    const requirement = other.gap?.requirements.find(({ verdict, skills }) => verdict === "met" && skills.length === 1);
    if (requirement === undefined) throw new Error("nothing is met");
    requirement.verdict = "not-evidenced";
    requirement.verdictStated = "not-evidenced";
    other.profile.skills = other.profile.skills.filter(({ id }) => id !== requirement.skills[0]);
    const [older, newer] = [join(folder, "unread.json"), join(folder, "renewed.json")];
    writeFileSync(older, sealed(other));
    writeFileSync(newer, sealed({ ...report, inputs: { ...report.inputs, cv: { ...report.inputs.cv, sha256: "0".repeat(64) } } }));
    const causes = async (...options: string[]) =>
      (JSON.parse((await run("diff", older, newer, "--json", ...options)).out) as { changes: { cause: string }[] }).changes.map(
        ({ cause }) => cause,
      );
    expect(await causes()).toContain("person");
    expect(await causes("--cv", "examples/tomas-ferreira/cv.docx")).toEqual(["reader"]);
    expect((await run("diff", older, newer, "--cv", "examples/ines-okafor/resume.json")).err).toContain("not the CV of the older report");
  });
});

describe("compare", () => {
  it("sets targets side by side by the report's own measure, and names what serves several", async () => {
    const ask = ["compare", "examples/tomas-ferreira/cv.docx", "--roles", "data engineer, analytics engineer, software engineer"];
    const rest = ["--market", "built-in", "--as-of", "2026-11-20"];
    const { out } = await run(...ask, "--json", ...rest);
    expect(ANSWERS.comparison.parse(JSON.parse(out))).toEqual(JSON.parse(out));
    const { roles, shared } = JSON.parse(out) as {
      roles: { role: string; coverage: { value: number }; demand: { n: number; of: number }; missing: { skill: string }[] }[];
      shared: { skill: string; roles: string[] }[];
    };
    expect(roles.find(({ role }) => role === "data-engineer")?.coverage.value).toBe(report.figures[report.gap?.fit.coverage ?? ""]?.value);
    expect(shared.length).toBeGreaterThan(0);
    const { n, of } = roles.find(({ role }) => role === "software-engineer")?.demand ?? { n: 0, of: 1 };
    expect((await run(...ask, ...rest)).out).toMatch(new RegExp(`^Software engineer .* ${Math.round((1000 * n) / of)} +\\d`, "m"));
    // Names of roles are whole beside their bars.
    const long = await run("compare", ask[1] as string, "--roles", "data analyst, business intelligence analyst", ...rest);
    expect(long.out).toMatch(/^Business intelligence analyst █+ \d+ %$/m);
    for (const { skill, roles: serves } of shared)
      for (const role of serves) expect(roles.find((row) => row.role === role)?.missing.map((row) => row.skill)).toContain(skill);
  });
});

describe("catalogue", () => {
  it("finds what teaches a skill, shows it whole, and names what is old", async () => {
    const { out } = await run("catalogue", "search", "docker", "--json");
    const hits = JSON.parse(out) as { id: string; url: string }[];
    expect(hits.length).toBeGreaterThan(0);
    const shown = JSON.parse((await run("catalogue", "show", hits[0]?.id as string, "--json")).out) as Record<string, { url: string }>;
    expect(Object.values(shown).map(({ url }) => url)).toContain(hits[0]?.url);
    expect((await run("catalogue", "check")).out).toContain(
      `${sharedKnowledge().catalogue.resourceIds.length + sharedKnowledge().catalogue.certificationIds.length} entries`,
    );
    expect((await run("catalogue", "show", "no-such-thing")).code).toBe(2);
  });
});

describe("explain", () => {
  it("says the sentence before the way back, finds ids by words, and names some where there is none", async () => {
    const fit = (await run("explain", "fit-coverage-1", "--report", path)).out;
    expect(fit).toMatch(/^Coverage: \d+ % .* is shown in the CV\..*\n\nfinding fit-coverage-1\n {2}figure f/);
    const named = (await run("explain", "DBT", "--report", path)).out;
    expect(named).toMatch(/^[a-z-]+-\d+\n {2}.*dbt/im);
    const none = await run("explain", "zebra crossing", "--report", path);
    expect(none.code).toBe(2);
    expect(none.err).toMatch(/no sentence with it\. .*card-postings-1.*\[unknown-id\]/);
  });
});
