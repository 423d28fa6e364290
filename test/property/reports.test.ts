import { beforeAll, describe, expect, it } from "vitest";
import { readDocumentBytes } from "../../src/io/reader/read-document.js";
import { openStream } from "../../src/market/statistics/random.js";
import { composeDocument } from "../../src/render/compose.js";
import { TEXT_FORMATS } from "../../src/render/index.js";
import { type Block, plainText } from "../../src/render/tree.js";
import type { ReportOptions } from "../../src/schema/options.js";
import type { Report } from "../../src/schema/report.js";
import { checkQuotes } from "../../src/verify/quote-check.js";
import { verifyReport } from "../../src/verify.js";
import { analyzeDocument, builtInMarket, OPTIONS, sharedKnowledge } from "../examples.js";

/** Two hundred in the long run; a sample of other people each time the seed changes. */
const REPORTS = process.env.GROUNDWORK_FULL === undefined ? 24 : 200;
/** Roles of more postings only take longer. */
const MOST_POSTINGS = 300;

interface Made {
  readonly seed: number;
  readonly report: Report;
  readonly text: string;
}

/** A person of random skills, positions, dates and gaps, who aims at a random role. */
function writeCv(below: (limit: number) => number): string {
  const { taxonomy, roles } = sharedKnowledge();
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const skillNames = taxonomy.ids.map((id) => taxonomy.skill(id)?.name ?? id);
  const titles = Object.values(roles).map(({ name }) => name);
  const some = (most: number) => Array.from({ length: below(most) }, () => pick(skillNames));
  const positions = Array.from({ length: below(6) }, (_, at) => {
    const from = 2024 - at * 3 - below(2);
    const end = at === 0 && below(2) === 0 ? "present" : `${pick(["March", "June", "December"])} ${from + 2}`;
    const bullets = Array.from(
      { length: below(4) },
      () =>
        `- ${pick(["Built", "Ran", "Wrote", "Led a team of five on"])} ${pick(["reports", "services", "a shop"])} with ${some(4).join(", ")}.`,
    );
    return `**${pick(["", "Senior ", "Junior ", "Lead "])}${pick(titles)}**, ${pick(["Alder Works", "Birch & Sons", "Cedar GmbH"])}, ${pick(["Oslo", "Boston", "Pune"])}\nJanuary ${from} – ${end}\n${bullets.join("\n")}`;
  });
  return `# Sam Rivers\n\nsam.rivers@example.com\n\n## Experience\n\n${positions.join("\n\n")}\n\n## Skills\n\n${some(25).join(", ")}\n\n## Education\n\nBSc ${pick(["Physics", "History", "Computer Science"])}, Lakeside University, ${2005 + below(18)}\n`;
}

async function makeReport(seed: number, targets: readonly string[]): Promise<Made> {
  const { below } = openStream(seed.toString(16).padStart(8, "0"));
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const document = await readDocumentBytes(new TextEncoder().encode(writeCv(below)), "cv.md", { isolate: false });
  const options: ReportOptions = {
    ...OPTIONS,
    role: pick(targets),
    level: pick([null, null, "junior", "senior", "staff", "manager"] as const),
    region: pick([null, null, "US", "IN", "DACH"]),
    weeks: 1 + below(20),
    hours: 1 + below(30),
    voice: pick(["you", "they"] as const),
    depth: pick(["brief", "standard", "standard", "full"] as const),
    redact: below(8) === 0,
  };
  const { report } = analyzeDocument(document, "cv.md", options);
  return { seed, report, text: document.text };
}

function sentencesOf(block: Block): string[] {
  if (block.kind === "paragraph") return [plainText(block.sentence)];
  return block.kind === "list" ? block.items.map(({ sentence }) => plainText(sentence)) : [];
}

describe(`${REPORTS} reports of random people and roles`, () => {
  const made: Made[] = [];
  beforeAll(async () => {
    const held = builtInMarket().index.roles.filter(({ present }) => present <= MOST_POSTINGS);
    const targets = [...held.map(({ id }) => id), "quantum-hardware-engineer"];
    for (let seed = 1; seed <= REPORTS; seed++) made.push(await makeReport(seed * 7919, targets));
  }, 600_000);

  /** Which of the reports fail, by seed, so that each can be made again. */
  const failing = (fails: (made: Made) => unknown): unknown[] =>
    made.flatMap((one) => {
      const failure = fails(one);
      return failure === undefined || failure === null ? [] : [{ seed: one.seed, failure }];
    });
  const first = <T>(values: readonly T[]): T | undefined => values[0];

  it("hold every invariant, reference and sum, have no digit and no banned word in template text, and no heading twice", () => {
    expect(
      failing(({ report }) => first(verifyReport(report, { cv: null, corrections: null, market: null }, sharedKnowledge()).violations)),
    ).toEqual([]);
  }, 600_000);
  it("quote the CV to the letter", () => {
    expect(failing(({ report, text }) => first(checkQuotes(report, new Map([["cv", text]])).violations))).toEqual([]);
  });
  it("have no section without a word", () => {
    expect(
      failing(({ report }) => {
        const { sections } = composeDocument(report);
        return first(
          sections.filter(({ depth, blocks }, at) => blocks.length === 0 && (sections[at + 1]?.depth ?? 0) <= depth).map(({ id }) => id),
        );
      }),
    ).toEqual([]);
  });
  it("say no sentence twice", () => {
    expect(
      failing(({ report }) => {
        const seen = new Set<string>();
        // A redacted quotation is the same three points everywhere.
        const all = composeDocument(report)
          .sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf))
          .filter((sentence) => !sentence.includes("…"));
        return all.find((sentence) => seen.size === seen.add(sentence).size);
      }),
    ).toEqual([]);
  });
  it("show no field name, no residue of a template and no word that is none", () => {
    const RESIDUE =
      /\b(?:undefined|null(?! safety| and alternative)|NaN|(?<!Leica )Infinity|not-evidenced|role-without-data|at60|skill:[a-z]|role:[a-z])\b|\$\{|\[object/;
    expect(failing(({ report }) => RESIDUE.exec(TEXT_FORMATS.txt(report).replace(/--role \S+/g, ""))?.[0])).toEqual([]);
  });
  it("never have a skill both held and lacking, and one name a skill", () => {
    expect(
      failing(({ report }) => {
        const met = new Set(report.gap?.requirements.filter(({ verdict }) => verdict === "met").flatMap(({ skills }) => skills));
        const lacking = report.gap?.requirements.filter(({ verdict }) => verdict !== "met").flatMap(({ skills }) => skills) ?? [];
        return lacking.find((skill) => met.has(skill));
      }),
    ).toEqual([]);
  });
  it("always say what to do next", () => {
    expect(
      failing(({ report }) => (report.findings.some(({ code }) => code.startsWith("recommend-")) ? null : report.options.role)),
    ).toEqual([]);
  });
});
