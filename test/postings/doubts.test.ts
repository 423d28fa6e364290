import { describe, expect, it } from "vitest";
import { DEEDS } from "../../src/postings/doubts/deeds.js";
import type { Doubt } from "../../src/postings/doubts/second-look.js";
import { readPosting } from "../../src/postings/read-posting.js";
import { knowledge } from "./knowledge.js";

const AD = "About the work\nResponsibilities\n- Document support procedures\n- Optimize ML models for speed\nRequirements\n- Python\n";

function read(text: string, decideDoubt: (doubt: Doubt) => boolean, title = "Engineer"): string[] {
  const posting = { id: "1", title, company: "Acme", location: null, posted: null, text };
  return readPosting(posting, { ...knowledge, decideDoubt }).skills.map(({ name }) => name);
}

function doubts(text: string): Doubt[] {
  const seen: Doubt[] = [];
  read(text, (doubt) => {
    seen.push(doubt);
    return false;
  });
  return seen;
}

describe("a second look at what the rules leave out", () => {
  it("counts a skill that a deed names where the deed is let in, and not where it is not", () => {
    expect(read(AD, ({ skill }) => skill === "documentation")).toContain("Documentation");
    expect(read(AD, () => false)).not.toContain("Documentation");
  });

  it("asks of a skill once, with all of its places, and never of one that a name gives", () => {
    const text = `${AD}- Write tests and document procedures\n`;
    const [documentation, ...others] = doubts(text).filter(({ skill }) => skill === "documentation");
    expect(others).toEqual([]);
    expect(documentation?.mentions.length).toBe(2);
    expect(doubts(`${text}- Technical documentation\n`).map(({ skill }) => skill)).not.toContain("technical-documentation");
  });

  it("never asks of a technology, nor in offers", () => {
    const text = "Requirements\n- We go the extra mile and express interest\nBenefits\n- Scalable pay and training for staff\n";
    expect(doubts(text).map(({ skill }) => skill)).not.toEqual(expect.arrayContaining(["go"]));
    expect(doubts(text).map(({ skill }) => skill)).not.toEqual(expect.arrayContaining(["scalability"]));
  });

  it("never asks of a word that a name which counts holds", () => {
    const looked = (demand: string) => doubts(`Requirements\n- Python\n- ${demand}\n`).map(({ skill }) => skill);
    expect(looked("Write integration tests")).not.toContain("systems-integration");
    expect(looked("Plan the integration of our shops")).toContain("systems-integration");
  });

  it("AI is asked for outright, but in the ad of an AI engineer, whose title it is, only where it is let in", () => {
    const text = "Requirements\n- Experience with AI and Python\n";
    expect(read(text, () => false, "Data Analyst")).toContain("Artificial intelligence");
    expect(read(text, () => false, "AI Engineer")).toEqual(["Python"]);
    expect(read(text, () => true, "AI Engineer")).toContain("Artificial intelligence");
  });

  it("looks again at what the employer tells of itself, but not at offers and law", () => {
    const text =
      "Our firm is a leading provider of anomaly detection.\nRequirements\n- Python\nWe offer a competitive salary and machine learning.\n";
    const looked = doubts(text).map(({ skill }) => skill);
    expect(looked).toContain("anomaly-detection");
    expect(looked).not.toContain("machine-learning");
  });

  it("the same places give the same numbers, other words others", () => {
    const featuresOf = (text: string) => doubts(text).find(({ skill }) => skill === "documentation")?.features;
    expect(featuresOf(AD)).toEqual(featuresOf(AD));
    expect(featuresOf(AD)).not.toEqual(featuresOf(AD.replace("support procedures", "data sources")));
  });

  it("every deed is a skill's that is known", () => {
    for (const [skill] of DEEDS) expect(knowledge.taxonomy.skill(skill), skill).toBeDefined();
  });
});
