import { beforeAll, describe, expect, it } from "vitest";
import type { TextDocument } from "../../src/schema/document.js";
import type { Figure } from "../../src/schema/figure.js";
import type { Report } from "../../src/schema/report.js";
import { verifyReport } from "../../src/verify.js";
import { analyzeExample, builtInMarket, sharedKnowledge } from "../examples.js";
import { rehash } from "./rehash.js";

type Damage = (report: Report) => void;
const firstFigure = (report: Report, test: (figure: Figure) => boolean): Figure => {
  const found = Object.values(report.figures).find(test);
  if (found === undefined) throw new Error("no such figure to damage");
  return found;
};
const firstQuote = (report: Report) => {
  const found = Object.values(report.evidence).find((evidence) => evidence.kind === "quote");
  if (found?.kind !== "quote") throw new Error("no quotation to damage");
  return found;
};
const firstCount = (report: Report, filter: RegExp) => {
  const found = Object.values(report.evidence).find((evidence) => evidence.kind === "count" && filter.test(evidence.filter));
  if (found?.kind !== "count") throw new Error("no count to damage");
  return found;
};
const gap = (report: Report) => report.gap as NonNullable<Report["gap"]>;
const plan = (report: Report) => report.plan as NonNullable<Report["plan"]>;

/** Each is what a careless tool, or a flattering one, would write. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  "a share is rounded up": (report) =>
    void (firstFigure(report, ({ method, value }) => method === "share" && value !== null && value < 0.9).value = 0.95),
  "a count gains a posting": (report) => void firstCount(report, /^required:/).n++,
  "the postings become more": (report) => {
    for (const evidence of Object.values(report.evidence)) if (evidence.kind === "count") evidence.of += 10;
  },
  "a filter names another skill": (report) => void (firstCount(report, /^required:/).filter = "required:cobol"),
  "a filter is none that there is": (report) => void (firstCount(report, /^required:/).filter = "allx"),
  "the window of a count moves": (report) => void (firstCount(report, /./).window = "2024-01..2026-12"),
  "the snapshot of a count changes": (report) => void (firstCount(report, /./).snapshot = "0".repeat(64)),
  "an interval is narrowed": (report) => {
    const figure = firstFigure(report, ({ interval, method }) => interval !== null && method === "share");
    figure.interval = [figure.value as number, figure.value as number];
  },
  "coverage is flattered": (report) => void ((report.figures[gap(report).fit.coverage] as Figure).value = 0.99),
  "reach is flattered": (report) => void ((report.figures[gap(report).fit.at60] as Figure).n = 1),
  "pay grows": (report) => {
    const figure = firstFigure(report, ({ unit, value }) => unit === "money" && value !== null);
    figure.value = (figure.value as number) + 10_000;
  },
  "pay changes its currency": (report) =>
    void (firstFigure(report, ({ unit, value, currency }) => unit === "money" && value !== null && currency !== "EUR").currency = "EUR"),
  "a quotation is bettered": (report) => void (firstQuote(report).text += " successfully"),
  "a quotation moves": (report) => {
    const quote = firstQuote(report);
    quote.start += 1;
    quote.end += 1;
  },
  "a quotation names another document": (report) => void (firstQuote(report).document = "ad-1"),
  "a verdict turns to met": (report) => {
    const requirement = gap(report).requirements.find(({ verdict }) => verdict === "not-evidenced");
    if (requirement !== undefined) requirement.verdict = "met";
  },
  "a held level rises": (report) => void ((gap(report).requirements.find(({ held }) => held < 4) as { held: number }).held = 4),
  "a level asked falls": (report) => {
    const requirement = gap(report).requirements.find(({ asked }) => asked > 1);
    if (requirement !== undefined) requirement.asked = 1;
  },
  "a gap disappears": (report) => void gap(report).requirements.splice(0, 1),
  "a gap is listed twice": (report) => void gap(report).requirements.push(structuredClone(gap(report).requirements[0] as never)),
  "a tier is softened": (report) => {
    const requirement = gap(report).requirements.find(({ tier }) => tier === "critical" || tier === "important");
    if (requirement !== undefined) requirement.tier = "nice";
  },
  "a strength is invented": (report) => void gap(report).strengths.push(gap(report).priority[0] as string),
  "a goal loses its resource": (report) => void ((plan(report).goals[0] as { resources: string[] }).resources = ["invented-course"]),
  "a goal loses its deliverable's checks": (report) =>
    void ((plan(report).goals[0] as { deliverable: { accept: string[] } }).deliverable.accept = []),
  "a topic is added": (report) => void plan(report).goals[0]?.topics.push("quantum supremacy"),
  "a phase is shortened": (report) => void ((report.figures[plan(report).phases[0]?.hours as string] as Figure).value = 1),
  "the plan outgrows the hours": (report) => void ((report.figures[plan(report).total] as Figure).value = 10_000),
  "the phases are swapped": (report) => void plan(report).phases.reverse(),
  "the bound is lowered to look proven": (report) => void ((report.figures[plan(report).bound] as Figure).value = 0),
  "an unplanned gap is hidden": (report) => void plan(report).beyond.splice(0, 1),
  "a finding is dropped": (report) => void report.findings.pop(),
  "a finding is moved under another heading": (report) => {
    const from = report.sections.find(({ findings }) => findings.length > 1);
    const to = report.sections.at(-1);
    if (from !== undefined && to !== undefined) to.findings.push(from.findings.pop() as string);
  },
  "a skill gets another name": (report) => {
    const id = Object.keys(report.names).find((key) => key.startsWith("skill:")) as string;
    (report.names[id] as { text: string }).text = "Rocket science";
  },
  "a resource's address is changed": (report) => {
    const id = Object.keys(report.names).find((key) => key.startsWith("resource:")) as string;
    (report.names[id] as { url: string }).url = "https://example.com/phishing";
  },
  "a position grows longer": (report) => void ((report.profile.positions[0] as { months: number }).months += 12),
  "a position's date moves": (report) => void ((report.profile.positions[0] as { start: string }).start = "2015-01"),
  "a skill is added to the profile": (report) =>
    void report.profile.skills.push({ ...structuredClone(report.profile.skills[0] as never as object), id: "rust", name: "Rust" } as never),
  "leadership is raised": (report) => void (report.profile.leadership.value = 3),
  "an option is changed after the fact": (report) => void (report.options.weeks = 12),
  "the command is changed": (report) => void (report.command += " --region US"),
  "the CV's hash is changed": (report) => void (report.inputs.cv.sha256 = "0".repeat(64)),
  "a notice is removed or invented": (report) => void report.notices.push({ code: "invented", stage: "cv", severity: "info" }),
  "a reference is renumbered": (report) => void ((report.references[0] as { number: number }).number = 9),
  "the engine's version is changed": (report) => void (report.engine = "9.9.9"),
  "the code of the report is changed": (report) => void (report.code = "few-postings"),
};

describe("verify", () => {
  let report: Report;
  let document: TextDocument;
  const verify = (damaged: Report) =>
    verifyReport(damaged, { cv: document, corrections: null, market: builtInMarket() }, sharedKnowledge());

  beforeAll(async () => {
    // The smallest that has all of what is damaged: each damage is looked for by making the report again.
    const stages = await analyzeExample("ines-okafor", { level: "mid" });
    report = JSON.parse(JSON.stringify(stages.report)) as Report;
    document = stages.document;
  });

  it("accepts the three example reports, whole", async () => {
    for (const name of ["maya-lindqvist", "tomas-ferreira", "ines-okafor"] as const) {
      const stages = await analyzeExample(name);
      const result = verifyReport(
        JSON.parse(JSON.stringify(stages.report)),
        { cv: stages.document, corrections: null, market: builtInMarket() },
        sharedKnowledge(),
      );
      expect(result.violations, name).toEqual([]);
      expect(result.unchecked, name).toEqual([]);
    }
  });

  it("a CV that was renamed is the same CV", () => {
    const renamed = { ...document, name: "cv (1).json" };
    expect(verifyReport(report, { cv: renamed, corrections: null, market: builtInMarket() }, sharedKnowledge()).violations).toEqual([]);
  });

  it("rehashing alone changes nothing", () => {
    expect(rehash(structuredClone(report)).id).toBe(report.id);
  });

  it.each(Object.keys(DAMAGES))("finds it when %s, although all hashes were made again", (name) => {
    const damaged = structuredClone(report);
    (DAMAGES[name] as Damage)(damaged);
    expect(JSON.stringify(damaged)).not.toBe(JSON.stringify(report));
    expect(verify(rehash(damaged)).violations.length).toBeGreaterThan(0);
  });

  it("says what it could not check without the CV and the snapshot", () => {
    const result = verifyReport(structuredClone(report), { cv: null, corrections: null, market: null }, sharedKnowledge());
    expect(result.violations).toEqual([]);
    expect(result.unchecked.map(({ check }) => check).sort()).toEqual(["count", "quote", "replay"]);
  });
});
