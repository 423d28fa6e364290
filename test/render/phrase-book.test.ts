import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHART_WORDS } from "../../src/render/phrases/en/charts.js";
import { EN, HEADINGS, TERMS } from "../../src/render/phrases/en.js";
import { plainText } from "../../src/render/tree.js";
import { FINDING_SLOTS } from "../../src/schema/finding-codes.js";
import { Verdict } from "../../src/schema/gap.js";
import { MarketSlice } from "../../src/schema/market.js";
import { Plan } from "../../src/schema/plan.js";
import { EvidenceGrade, ExperienceField, WHY_NOT_COUNTED } from "../../src/schema/profile.js";
import { Seniority } from "../../src/schema/skill.js";

const FOLDER = "src/render/phrases/en";
const BANNED =
  /\b(excellent|exceptional|outstanding|impressive|perfect|strong|guarantee[ds]?|will get you|you will be hired|he|she|his|her|the market wants|undefined|null|NaN|lacks?)\b|\{\{|\[object/i;

/** The words between the slots of every say`…` in a source text, nested ones too. */
function templateWords(source: string): string[] {
  const words: string[] = [];
  const readTemplate = (from: number, kept: boolean): number => {
    let text = "";
    let at = from;
    while (at < source.length && source[at] !== "`") {
      if (source[at] === "$" && source[at + 1] === "{") {
        if (kept) words.push(text);
        text = "";
        at = readCode(at + 2, true);
      } else text += source[at++];
    }
    if (kept) words.push(text);
    return at + 1;
  };
  const readCode = (from: number, inSlot: boolean): number => {
    let depth = 0;
    let at = from;
    while (at < source.length) {
      if (source[at] === "`") at = readTemplate(at + 1, source.slice(0, at).endsWith("say"));
      else {
        if (source[at] === "{") depth++;
        if (source[at] === "}") {
          if (inSlot && depth === 0) return at + 1;
          depth--;
        }
        at++;
      }
    }
    return at;
  };
  readCode(0, false);
  return words.filter((text) => text.trim() !== "");
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
const all = [
  ...files.flatMap((name) => templateWords(readFileSync(join(FOLDER, name), "utf8")).map((text) => ({ name, text }))),
  ...Object.entries(TERMS).map(([name, text]) => ({ name, text })),
  ...Object.entries(HEADINGS).map(([name, heading]) => ({ name, text: plainText(heading([])) })),
];

describe("the phrase book", () => {
  it("has words for every claim, and no words for a claim that does not exist", () => {
    expect(Object.keys(EN).sort()).toEqual(Object.keys(FINDING_SLOTS).sort());
    expect(all.length).toBeGreaterThan(400);
  });

  it("finds nested templates, so that the next tests read all of them", () => {
    expect(templateWords("x = say`one ${a ? say`two` : b} three`; y = `four`")).toEqual(["one ", "two", " three"]);
  });

  it("holds no digit: numbers come from the ledger", () => {
    expect(all.filter(({ text }) => /\d/.test(text))).toEqual([]);
  });

  it("holds no grade adjective, promise, gender or residue of a template", () => {
    expect(all.filter(({ name, text }) => BANNED.test(text) && !/^why:/.test(name))).toEqual([]);
  });

  it("gives each heading once", () => {
    const headings = Object.entries(HEADINGS).map(([, heading]) => plainText(heading([])));
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("has words for every member of every closed list", () => {
    const rung = MarketSlice.shape.rung.shape;
    const lists: Readonly<Record<string, readonly string[]>> = {
      level: [...Seniority.options, "any", "unstated"],
      grade: EvidenceGrade.options,
      verdict: Verdict.options,
      field: ExperienceField.options,
      rung: rung.name.options,
      enough: rung.enough.options,
      pay: MarketSlice.shape.pay.element.shape.kind.options,
      trend: MarketSlice.shape.trends.element.shape.verdict.options,
      why: Plan.shape.beyond.element.shape.why.options,
      aim: Plan.shape.aim.options,
      leadership: ["0", "1", "2", "3"],
      architecture: ["0", "1", "2", "3"],
      "not-counted": WHY_NOT_COUNTED,
      tier: ["critical", "important", "nice"],
      none: ["critical", "important", "nice"],
      stone: ["target", "level-down", "nearest-role"],
      degree: ["bachelor", "master", "phd", "none"],
      remote: ["remote", "hybrid", "onsite", "none"],
    };
    const missing = Object.entries(lists).flatMap(([kind, members]) =>
      members.map((member) => `${kind}:${member}`).filter((id) => TERMS[id] === undefined),
    );
    expect(missing).toEqual([]);
    expect(CHART_WORDS.pay).toHaveProperty("table");
  });
});
