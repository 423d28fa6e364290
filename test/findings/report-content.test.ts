import { beforeAll, describe, expect, it } from "vitest";
import { rankLanguageLevel } from "../../src/cv/lexicon/language-words.js";
import { composeDocument, renderHtml, renderMarkdown, renderText } from "../../src/render/index.js";
import type { DocumentTree, Segment } from "../../src/render/tree.js";
import { plainText } from "../../src/render/tree.js";
import type { Report } from "../../src/schema/report.js";
import { analyzeExample } from "../examples.js";
import { analyzePerson } from "../people.js";

const ORDER =
  "card summary introduction fit recommendations profile experience strengths skills implicit domains soft not-counted leadership-architecture education market demand salary core preferred trends stack seniority-asked gap gap-summary critical important nice transferable seniority-gap roadmap glance phase beyond resources courses hands-on certifications development outlook conclusion references method".split(
    " ",
  );

describe("the report of an example", () => {
  let report: Report;
  let tree: DocumentTree;
  let markdown: string;
  let html: string;
  beforeAll(async () => {
    report = (await analyzeExample("maya-lindqvist")).report;
    tree = composeDocument(report);
    markdown = renderMarkdown(tree);
    html = renderHtml(tree, report);
  });

  it("keeps the contract's order of headings", () => {
    const ids = [...new Set(report.sections.map(({ id }) => id))];
    expect(ids).toEqual(ORDER.filter((id) => ids.includes(id)));
  });

  it("prints the thresholds that decide what it says of the stack and of nearly all that is asked", () => {
    expect(markdown).toContain("part of the stack: share of the postings that name it");
    expect(markdown).toContain("nearly all that is asked: coverage from");
    const printed = report.findings.flatMap(({ code, params: { value } }) =>
      code === "method-threshold" && value !== undefined && "figure" in value ? [report.figures[value.figure]?.value] : [],
    );
    expect(printed).toContain(0.03);
    expect(printed).toContain(0.9);
  });

  it("tells the role as it was asked for beside the role it was read as, and only where they differ", async () => {
    const { report: odd } = await analyzeExample("ines-okafor", { asked: "Junior Data Wizard" });
    const asked = renderMarkdown(composeDocument(odd));
    expect(asked).toContain("The role was asked for as “Junior Data Wizard” and read as");
    expect(markdown).not.toContain("The role was asked for as");
  });

  it("gives one gap, with the same before it, one number of hours, whichever table names it", () => {
    const hours = (text: string): string => text.match(/[\d.]+ hours/)?.[0] ?? "";
    const [opens, left] = ["| Learning this alone |", "| Did not fit |"].map((head) => {
      const [table] = markdown.slice(markdown.indexOf(head)).split("\n\n");
      const rows = table?.split("\n").slice(2) ?? [];
      return new Map(rows.map((row) => [row.split("|")[1]?.trim() ?? "", hours(row)]));
    });
    const both = [...(opens ?? [])].filter(([skill]) => left?.has(skill));
    expect(both.length).toBeGreaterThan(0);
    for (const [skill, said] of both) expect(left?.get(skill)).toBe(said);
  });

  it("draws no column that says nothing in any row", async () => {
    const student = composeDocument((await analyzePerson("leo-marchetti")).report);
    for (const { blocks } of [...tree.sections, ...student.sections])
      for (const block of blocks)
        if (block.kind === "table") expect(block.rows.every(({ cells }) => cells.length === block.head.length)).toBe(true);
    const heads = student.sections
      .flatMap(({ id, blocks }) => (id === "skills" ? blocks : []))
      .flatMap((block) => (block.kind === "table" ? [block.head.map(plainText)] : []));
    expect(heads.length).toBeGreaterThan(2);
    for (const head of heads) expect(head.slice(1)).toEqual(["Level", "Evidence", "Line of the CV"]);
  });

  it("says so where the table of hours loses reach as the hours grow, and shows an umbrella by what is best shown", async () => {
    const { report: changer } = await analyzePerson("camille-perrot", {
      role: "full-stack-engineer",
      level: null,
      weeks: 6,
      aim: "coverage",
    });
    const { report: student } = await analyzePerson("leo-marchetti", { role: "data-scientist", level: null });
    const reached = (found: Report): number[] =>
      found.findings.flatMap(({ code, params: { at60 } }) =>
        code === "curve" && at60 !== undefined && "figure" in at60 ? [found.figures[at60.figure]?.n ?? 0] : [],
      );
    for (const found of [report, changer, student]) {
      const falls = reached(found).some((n, at, all) => at > 0 && n < (all[at - 1] as number));
      expect(found.findings.some(({ code }) => code === "curve-loses-reach")).toBe(falls);
      const covered = found.plan?.curve.map(({ coverage }) => Math.round(100 * (found.figures[coverage]?.value ?? 0))) ?? [];
      const loses = covered.some((share, at) => at > 0 && share < (covered[at - 1] as number));
      expect(found.findings.some(({ code }) => code === "curve-loses-coverage")).toBe(loses);
    }
    expect(renderMarkdown(composeDocument(changer))).toMatch(
      /The plan for \d+ hours seeks coverage and brings more of it than the one for \d+ hours, but/,
    );
    // Java is only listed, Python was used.
    expect(renderMarkdown(composeDocument(student))).toContain("| Programming | Python |");
  });

  it("says so where a plan for more postings within reach brings less coverage than one of fewer hours", async () => {
    const { report: senior } = await analyzePerson("dana-whitfield");
    const printed = renderMarkdown(composeDocument(senior));
    const [, more = "", , less = "", , after = "", before = ""] =
      /The plan for (\d+ hours) brings (\d+) of \d+ postings within reach where the one for (\d+ hours) brings (\d+), but coverage of (\d+ %) and not (\d+ %)\./.exec(
        printed,
      ) ?? [];
    expect(printed).toMatch(new RegExp(`^\\| ${less} \\|.*\\| ${before} \\|\n\\| ${more} \\|.*\\| ${after} \\|$`, "m"));
    expect(Number.parseInt(after, 10)).toBeLessThan(Number.parseInt(before, 10));
  });

  it("takes what one of a handful of others' postings names for chance, and calls no gap what is partly met", async () => {
    const { report: few } = await analyzePerson("helen-abara", { role: "marketing-manager", level: null });
    const written = renderMarkdown(composeDocument(few));
    for (const { required, preferred } of few.gap?.requirements ?? [])
      expect((few.figures[required]?.n ?? 0) + (few.figures[preferred]?.n ?? 0)).toBeGreaterThan(1);
    const partly = (few.gap?.requirements ?? []).filter(({ verdict }) => verdict === "partly").flatMap(({ skills }) => skills);
    expect(partly.length).toBeGreaterThan(0);
    for (const skill of partly)
      expect(/no evidence found in the CV: ([^.]*)\./.exec(written)?.[1]).not.toContain(few.names[`skill:${skill}`]?.text);
  });

  it("breaks no line of the plain text between a number and its sign", () => {
    expect(renderText(tree)).not.toMatch(/\n\s*%/);
    expect(renderText(tree)).not.toContain("\u00a0%");
  });

  it("quotes a line once where rows in a row rest on it", () => {
    const rows = markdown.split("\n").filter((row) => row.startsWith("| "));
    const last = (row: string | undefined): string => row?.split(" | ").find((cell) => cell.startsWith("“") && cell.length > 40) ?? "";
    expect(rows.filter((row, at) => last(row) !== "" && last(row) === last(rows[at - 1]))).toEqual([]);
    expect(markdown).toContain("| the same line |");
  });

  it("counts what a goal meets beside its own name as planned, and says so", async () => {
    const { report } = await analyzeExample("tomas-ferreira");
    const written = renderMarkdown(composeDocument(report));
    const broader = (report.plan?.goals ?? []).flatMap((goal) =>
      goal.requirements
        .map((id) => report.gap?.requirements.find((requirement) => requirement.id === id))
        .filter((requirement) => requirement !== undefined && !requirement.skills.includes(goal.skill))
        .map((requirement) => ({ goal: goal.skill, met: requirement?.id as string })),
    );
    expect(broader).not.toEqual([]);
    for (const { met } of broader) {
      expect(written).toMatch(new RegExp(`^- .* meets .*\\b${report.names[`skill:${met}`]?.text}\\b`, "m"));
      expect(report.plan?.beyond.map(({ requirement }) => requirement)).not.toContain(met);
    }
  });

  it("says no paragraph twice", () => {
    const said = tree.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "paragraph" ? [plainText(block.sentence)] : [])),
    );
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  });

  it("agrees in number with what it counts", () => {
    expect(markdown).not.toMatch(/(?<![.,\d])1 (pages|positions|skills|postings|phases|goals|resources|hours|weeks|sources)\b/);
  });

  it("names a first step, its hours and its reason before the profile begins", () => {
    const first = markdown.slice(0, markdown.indexOf("## Candidate Profile"));
    expect(first).toMatch(/The first week, from \w+day, \d+ \w+ \d{4}: \d+ hours/);
    expect(first).toMatch(/require|mention/);
  });

  it("opens evidence for each figure and quotation it prints, without script, in one small file", () => {
    const targets = new Set([...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id));
    const notes = new Set([...html.matchAll(/<div popover id="([^"]+)"/g)].map(([, id]) => id));
    expect(targets.size).toBeGreaterThan(50);
    expect([...targets].filter((id) => !notes.has(id as string))).toEqual([]);
    expect([...html.matchAll(/ id="([^"]+)"/g)].length).toBe(new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size);
    expect(html).not.toMatch(/<script|https?:\/\/[^"<]*\.(?:js|css)/);
    expect(html.length).toBeLessThan(400_000);
  });

  it("draws its pictures from the report alone, each with its words, and leaves both out where nothing is drawn", () => {
    const charts = tree.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "chart"));
    expect(charts.map(({ chart }) => chart)).toEqual(expect.arrayContaining(["timeline", "requirements", "unlock-curve", "gantt"]));
    for (const { svg, title, description } of charts) {
      expect(svg).toContain(plainText(title));
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(html).toContain(plainText(description).slice(0, 40));
      expect(markdown).not.toContain(plainText(description).slice(0, 40));
    }
  });
});

describe("options of the report", () => {
  it("a brief report is the data card, the summary and the references, and nothing it rests on is left over", async () => {
    const { report } = await analyzeExample("tomas-ferreira", { depth: "brief" });
    expect(new Set(report.sections.filter(({ depth }) => depth === 1).map(({ id }) => id))).toEqual(
      new Set(["card", "summary", "references"]),
    );
    expect(report.findings.every(({ id }) => report.sections.some(({ findings }) => findings.includes(id)))).toBe(true);
  });

  it("chosen sections stand alone with the card, the references and the method", async () => {
    const { report } = await analyzeExample("tomas-ferreira", { sections: ["roadmap"] });
    expect(report.sections.filter(({ depth }) => depth === 1).map(({ id }) => id)).toEqual(["card", "roadmap", "references", "method"]);
  });

  it("a full report shows at least what a standard one shows", async () => {
    const standard = await analyzeExample("ines-okafor");
    const full = await analyzeExample("ines-okafor", { depth: "full" });
    expect(full.report.findings.length).toBeGreaterThan(standard.report.findings.length);
  });

  it("a redacted report holds no empty quotation", async () => {
    const { report: shared } = await analyzePerson("yusuf-demir", { depth: "full" });
    expect(renderMarkdown(composeDocument(shared))).not.toContain("“…”");
  });

  it("a redacted report holds no name, organisation, file name or line of the CV in any text format", async () => {
    const { report } = await analyzeExample("maya-lindqvist", { redact: true });
    const text = `${JSON.stringify(report)}${renderMarkdown(composeDocument(report))}${renderHtml(composeDocument(report), report)}`;
    expect(text).not.toMatch(/Maya|Lindqvist|Harbour|Fernway|Cascade|Trail Notes|cv\.pdf/i);
  });

  it("speaks about the person where asked to", async () => {
    const { report } = await analyzePerson("helen-abara", { voice: "they" });
    const ours = JSON.stringify(composeDocument(report).sections, (key, value) =>
      key === "segments" ? (value as Segment[]).filter(({ kind }) => kind === "text") : value,
    );
    expect(ours).toContain("What they bring");
    expect(ours).not.toMatch(/\byour?\b/i);
  });
});

describe("a language that the CV names", () => {
  it("is never among the gaps", async () => {
    const { profile, gap } = await analyzeExample("ines-okafor");
    const spoken = new Set(profile.languages.map(({ id }) => id));
    const asked = gap?.requirements.filter(({ id }) => spoken.has(id)) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ verdict }) => verdict !== "met")).toEqual([]);
  });

  it.each([
    ["native", 4],
    ["Muttersprache", 4],
    ["C1", 4],
    ["B2", 3],
    ["fluent", 3],
    ["B1", 2],
    [null, 2],
    ["A2", 1],
    ["basic", 1],
  ] as const)("counts %s as level %i", (stated, level) => {
    expect(rankLanguageLevel(stated)).toBe(level);
  });
});
