import { expect, it } from "vitest";
import { readDocumentBytes } from "../../src/io/reader/read-document.js";
import { composeDocument, renderMarkdown } from "../../src/render/index.js";
import type { Report } from "../../src/schema/report.js";
import { analyzeDocument, OPTIONS } from "../examples.js";

const DEVELOPER = `# Ada Invented
ada@example.com

## Skills
Python, Java, SQL, Docker

## Experience

**Senior Backend Engineer**, Parcelwise Ltd, Mar 2015 to present
- Own 14 Spring Boot services in Java on Kubernetes in AWS, PostgreSQL behind them
- Wrote the design document for four services
`;

const NURSE = `# Robin Invented
robin@example.com

## Experience

**Staff Nurse**, Hillside Ward, March 2017 to present
- Built an Excel workbook that tracks falls each month
- Mentored six new nurses

## Skills
Excel, SQL (basic)
`;

const TRAINEE = `# Sam Invented
sam@example.com

## Experience

**Summer trainee**, Birch Software Oy, June 2025 to August 2025
- Fixed bugs in a Vue front end and wrote tests with Cypress

## Skills
TypeScript, React
`;

async function report(text: string, options: Partial<Report["options"]>): Promise<{ made: Report; written: string }> {
  const document = await readDocumentBytes(new TextEncoder().encode(text), "cv.md", { isolate: false });
  const { report: made } = analyzeDocument(document, "cv.md", { ...OPTIONS, level: null, ...options });
  return { made, written: renderMarkdown(composeDocument(made)) };
}

const paramsOf = (made: Report, wanted: string) => made.findings.filter(({ code }) => code === wanted).map(({ params }) => params);

function figureOf(made: Report, param: unknown): Report["figures"][string] {
  const figure = made.figures[(param as { figure: string }).figure];
  if (figure === undefined) throw new Error("no figure");
  return figure;
}

it("hours too few for any goal are said to be that, with how many more make room for the next", async () => {
  const { made, written } = await report(DEVELOPER, { role: "backend-engineer", hours: 4, weeks: 6 });
  expect(made.plan?.goals).toEqual([]);
  expect(written).toContain("No goal fits into 24 hours");
  expect(written).not.toContain("There is nothing to plan");
  const [next] = paramsOf(made, "plan-next");
  if (next === undefined) throw new Error("nothing next");
  const [hours, more, weeks] = [next.hours, next.more, next.weeks].map((param) => figureOf(made, param).value ?? 0);
  expect(more).toBe((hours ?? 0) - 24);
  expect(weeks).toBe(Math.ceil((more ?? 0) / 4));
  const shortest = Math.min(...(made.plan?.beyond ?? []).flatMap(({ hours: id }) => made.figures[id]?.value ?? []));
  expect(hours).toBe(shortest);
  const [summary = "", roadmap = ""] = written.split("## Upskilling Roadmap");
  const told = /With [\d.]+ hours more, \d+ weeks? at this pace, there is room for/;
  expect(summary).toMatch(told);
  expect(roadmap).not.toMatch(told);
});

it("a plan says what the fewest hours more make room for beside it", async () => {
  const { made } = await report(NURSE, { role: "data-analyst", hours: 6, weeks: 20 });
  const [next] = paramsOf(made, "plan-next");
  const free = (made.figures[made.plan?.capacity ?? ""]?.value ?? 0) - (made.figures[made.plan?.total ?? ""]?.value ?? 0);
  expect(figureOf(made, next?.more).value).toBeCloseTo((figureOf(made, next?.hours).value ?? 0) - free);
});

it("one skill is not to be learnt and named as known, nor named and found missing, in one list", async () => {
  let compared = 0;
  for (const { made } of [
    await report(NURSE, { role: "data-analyst", hours: 6, weeks: 20 }),
    await report(DEVELOPER, { role: "data-engineer", hours: 10, weeks: 6 }),
  ]) {
    const named = paramsOf(made, "recommend-prove").map(({ skill }) => JSON.stringify(skill));
    const others = [...paramsOf(made, "recommend-learn"), ...paramsOf(made, "recommend-gap")];
    compared += named.length * others.length;
    for (const { skill, skills } of others) for (const one of named) expect(JSON.stringify([skill, skills])).not.toContain(one);
  }
  expect(compared).toBeGreaterThan(1);
});

it("a plan whose coverage is not computed does not seek the most coverage", async () => {
  const { written } = await report(DEVELOPER, { role: "android-engineer" });
  expect(written).toContain("Coverage is not computed");
  expect(written).toContain("The plan meets first what most of these postings ask for.");
  expect(written).not.toMatch(/the most coverage|points more/);
});

it("no point of the curve says less than the plan that fits into its hours", async () => {
  const { made } = await report(NURSE, { role: "data-analyst", hours: 6, weeks: 20 });
  const value = (id: string): number => made.figures[id]?.value ?? 0;
  const plan = made.plan;
  if (plan === null) throw new Error("no plan");
  const fitting = plan.curve.filter(({ hours }) => value(hours) >= value(plan.total));
  expect(fitting.length).toBeGreaterThan(0);
  for (const { coverage } of fitting) expect(value(coverage)).toBeGreaterThanOrEqual(value(plan.after.coverage));
});

it("what a core requirement shown in part still takes is counted; of too few postings there is no core", async () => {
  const { made } = await report(NURSE, { role: "data-analyst" });
  const sql = made.gap?.requirements.find(({ skills }) => skills.includes("sql"));
  expect([sql?.market, sql?.verdict]).toEqual(["core", "partly"]);
  const hoursOf = ({ gap, figures }: Report) => figures[gap?.steppingStones[0]?.hours ?? ""];
  expect(hoursOf(made)?.value).toBeGreaterThan(0);
  expect(hoursOf((await report(NURSE, { role: "product-designer" })).made)?.absent).toBe("too-few-postings");
});

it("a head start is more than what is held already, and never of behaviour", async () => {
  for (const role of ["ml-engineer", "devops-engineer"]) {
    const { made } = await report(DEVELOPER, { role });
    const ahead = (made.gap?.requirements ?? []).filter(({ transfer }) => transfer !== null);
    expect(ahead.length).toBeGreaterThan(0);
    for (const { held, kind, transfer } of ahead) {
      expect(made.figures[transfer?.credit ?? ""]?.value).toBeGreaterThan(held);
      expect(kind).not.toBe("soft");
    }
  }
});

it("a trainee in no known trade does not come from another field", async () => {
  const { made, written } = await report(TRAINEE, { role: "frontend-engineer" });
  expect(made.gap?.strengths.length).toBeGreaterThan(0);
  expect(written).not.toContain("from another field");
});

it("the words a role is named by are left out of its stack by name and number", async () => {
  const { written } = await report(DEVELOPER, { role: "backend-engineer" });
  expect(written).toMatch(/Not ranked below, because they name the role or .*Back-end development \(\d+ of \d+\)/);
});

it("a role whose name ends with its level says it once", async () => {
  const { written } = await report(DEVELOPER, { role: "engineering-manager", level: "manager" });
  expect(written).toContain("Career report: Engineering manager\n");
  expect(written).not.toContain("manager, manager");
});

it("a goal asked for above what a plan brings says so, and an action names what is planned before it", async () => {
  const { made, written } = await report(NURSE, { role: "frontend-engineer", hours: 10, weeks: 30 });
  const { gap, plan } = made;
  const rests = paramsOf(made, "goal-rest").map(({ skill }) => JSON.stringify(skill));
  const above = plan?.goals.filter(({ skill, to, requirements }) =>
    gap?.requirements.some(({ id, skills, asked }) => requirements.includes(id) && skills.includes(skill) && asked > to),
  );
  expect(above?.length).toBeGreaterThan(0);
  expect(rests).toEqual(above?.map(({ skill }) => JSON.stringify({ name: `skill:${skill}` })));
  expect(written).toContain("the rest is time on the job.");
});

it("what comes first in a plan for another goal alone is named with that goal's action", async () => {
  const { made } = await report(NURSE, { role: "platform-engineer", hours: 7, weeks: 15 });
  const before = made.plan?.goals.filter(({ requirements }) => requirements.length === 0) ?? [];
  expect(before.length).toBeGreaterThan(0);
  const named = JSON.stringify(paramsOf(made, "recommend-learn").map(({ after }) => after));
  expect(before.some(({ skill }) => named.includes(`skill:${skill}"`))).toBe(true);
});

it("a resource whose title is anybody's is named with its provider, once in a line", async () => {
  const { written } = await report(DEVELOPER, { role: "ai-engineer", hours: 10, weeks: 12 });
  expect(written).toMatch(/\[(?:Tutorials|Quickstart|Get started|Introduction|Examples) \([^)]+\)\]/);
  expect(written).not.toMatch(/\[(?:Tutorials|Quickstart|Get started|Introduction|Examples)\]/);
  expect(written).not.toMatch(/\(([^()]+)\)\]\([^)]*\),? \(?\1\b/);
});

it("what nobody asks for is neither met nor missed", async () => {
  const { made, written } = await report(NURSE, { role: "security-analyst" });
  expect(made.figures[made.gap?.leadership.asked ?? ""]?.n).toBe(0);
  expect(made.gap?.leadership.shown).toBeGreaterThan(0);
  expect(written).toMatch(/Leadership: .*; asked for in none of \d+ postings\.$/m);
});

it("a role that shows less and brings no more within reach is no stepping stone", async () => {
  const { made, written } = await report(NURSE.replace("SQL (basic)", "Figma, Adobe XD, CSS"), { role: "frontend-engineer" });
  const value = (id: string | undefined): number => made.figures[id ?? ""]?.value ?? 0;
  const [target, near] = ["target", "nearest-role"].map((kind) => made.gap?.steppingStones.find((stone) => stone.kind === kind));
  expect(value(near?.fit.coverage)).toBeLessThan(value(target?.fit.coverage));
  expect(value(near?.fit.at60)).toBe(value(target?.fit.at60));
  expect(paramsOf(made, "stone-further")).toHaveLength(1);
  // Alone the target is compared with nothing: neither a table nor a picture stands for it.
  expect(paramsOf(made, "stone")).toEqual([]);
  expect(written).not.toContain("Stepping stone");
  expect(written).not.toContain("The target beside its stepping stones");
});

it("where no role is a stepping stone the target stands in no table by itself, and what its core takes is still told", async () => {
  const { made, written } = await report(NURSE.replace("SQL (basic)", "Figma, Adobe XD, CSS"), { role: "frontend-engineer" });
  expect(paramsOf(made, "stone")).toEqual([]);
  expect(figureOf(made, paramsOf(made, "stone-core")[0]?.hours).value).toBeGreaterThan(0);
  expect(written).toMatch(/does not show takes about [\d.]+ hours by itself, without what comes before it\./);
  const few = await report(NURSE, { role: "product-designer" });
  expect(few.written).not.toContain("| the target |");
});

it("what was held stands in a report once, not with each fit of the plan", async () => {
  const { made } = await report(DEVELOPER, { role: "ai-engineer", depth: "full", hours: 20, weeks: 52 });
  const reach = Object.values(made.evidence).flatMap((item) => (item.kind === "derived" && item.method === "reach" ? [item.inputs] : []));
  const planned = reach.filter(({ by }) => by === "plan");
  expect(planned.length).toBeGreaterThan(6);
  expect(planned.some((inputs) => "held" in inputs)).toBe(false);
  expect(reach.some((inputs) => "held" in inputs)).toBe(true);
});

const CLERK = `# Sam Invented
sam@example.com

## Experience

**Office Administrator**, Acme Roofing Ltd, Feb 2014 to May 2021
- Raised invoices in Excel and filed the letters

**Volunteer**, Hale Charity Shop, Jan 2022 to present
- Sorted donations

## Skills
Word, Excel, Outlook
`;

it("behaviour that no course shows is one recommendation, and a volunteer post beside the counted time is said not to be counted", async () => {
  const { made, written } = await report(CLERK, { role: "administrative-assistant" });
  expect(made.plan?.goals).toEqual([]);
  const told = paramsOf(made, "recommend-tell");
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told[0]?.skills).match(/skill:/g)?.length).toBeGreaterThan(1);
  expect(paramsOf(made, "recommend-gap").map(({ why }) => JSON.stringify(why))).not.toContain('{"term":"why:shown-not-taught"}');
  expect(written).toContain("Not counted: 1 break, volunteer post or training.");
});

it("of much behaviour not shown the sentence names what is asked for first and counts the rest", async () => {
  const { made, written } = await report(NURSE, { role: "it-support-specialist" });
  const absent = made.gap?.requirements.filter(({ kind, verdict }) => kind === "soft" && verdict === "not-evidenced") ?? [];
  expect(absent.length).toBeGreaterThan(10);
  expect(written).toMatch(/no evidence found in the CV: (?:[^,.]+, ){7}[^,.]+ and \d+ further ones\./);
});

it("what the CV only lists is not called shown at a glance", async () => {
  const { written } = await report(CLERK.replace(" in Excel", ""), { role: "administrative-assistant" });
  expect(written).toContain("Named, though no position shows it: Microsoft Excel");
  expect(written).not.toContain("Already shown: Microsoft Excel");
});

const VISION = `# Robin Invented
robin@example.com

## Experience

**Machine Learning Engineer**, Acme Ltd, Jan 2021 to present
- Train segmentation models in PyTorch and deploy them with Docker
`;

it("what years of work imply is left out with what a line that names it would open, and stands under no other reason", async () => {
  const { made, written } = await report(VISION, { role: "ai-engineer" });
  expect(written).toMatch(
    /^- Python takes no hours: years of work imply it\. If so, a line that names it brings \d+ of \d+ more postings within reach once the plan is done\.$/m,
  );
  const named = paramsOf(made, "beyond-named").map(({ skill }) => JSON.stringify(skill));
  for (const { skills } of paramsOf(made, "beyond-why")) for (const one of named) expect(JSON.stringify(skills)).not.toContain(one);
});

const MACHINIST = `# Nils Invented
nils@example.com
github.com/nils-invented

## Experience

**Mechanical Engineer**, Gear Works, March 2018 to present
- Automated the reading of test results with Python scripts

## Certifications
NMC Registration
`;

it("a language written in another trade carries over, an address of code is named as what implies Git, and a name is told once", async () => {
  const { made, written } = await report(MACHINIST, { role: "ml-engineer" });
  expect(made.gap?.carriesOver.map(({ skill, field }) => [skill, field])).toContainEqual(["python", "engineering"]);
  expect(written).toMatch(/What you bring from another field: [^.]*Python/);
  expect(written).toMatch(/^\| a link to code \| Git \|/m);
  expect(written).toContain("- Certificate: “NMC Registration”\n");
});

it("what a skill opens by itself and what it opens after the plan stand under different words", async () => {
  const { written } = await report(NURSE, { role: "data-analyst" });
  expect(written).toContain("| Learning this alone | Takes | Brings within reach |");
  expect(written).toContain("| Did not fit | Why | Hours | After the plan, would bring within reach |");
});

it("pay from a salary table says which table that is, and pay of the postings alone says nothing of one", async () => {
  const { written } = await report(DEVELOPER, { role: "data-analyst", region: "US" });
  expect(written).toMatch(/^\| pay reported in the salary table \|/m);
  const [, number = ""] = /^The salary table is reference \[(\d+)\], with its years/m.exec(written) ?? [];
  expect(written).toMatch(new RegExp(`^- \\[${number}\\] Salary table: .*; window \\d{4} to \\d{4}`, "m"));
  expect((await report(DEVELOPER, { role: "data-analyst", region: "DE" })).written).not.toContain("The salary table is reference");
  // Where postings are only counted no pay is told, and no table of it is named.
  const { made, written: counted } = await report(DEVELOPER, { role: "product-manager" });
  expect(made.market?.pay.map(({ kind }) => kind)).toContain("table");
  expect(counted).toContain("- [2] Snapshot");
  expect(counted).not.toMatch(/salary table/i);
});

it("what is told first of another field answers as many requirements as the skills named there do, all of them met", async () => {
  for (const [text, role] of [
    [MACHINIST, "ml-engineer"],
    [NURSE, "data-analyst"],
    [
      `${MACHINIST}- Prepared technical reports and calculation packages\n- Managed projects from concept through production with budgets of 5 million\n`.replace(
        /\n## Certifications\nNMC Registration\n/,
        "",
      ),
      "product-manager",
    ],
  ] as const) {
    const { made } = await report(text, { role });
    const rows = made.gap?.carriesOver ?? [];
    const met = made.gap?.requirements.filter(({ verdict }) => verdict === "met").map(({ id }) => id);
    for (const { requirement } of rows) expect(met).toContain(requirement);
    for (const params of paramsOf(made, "carry-over-first")) {
      const named = JSON.stringify(params.skills);
      expect(figureOf(made, params.n)?.value).toBe(rows.filter(({ skill }) => named.includes(`"skill:${skill}"`)).length);
    }
  }
});
