import { describe, expect, it } from "vitest";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const { catalogue, taxonomy } = readKnowledge();
const steps = taxonomy.ids.flatMap((id) => catalogue.learning(id) ?? []);

describe("what is learnt", () => {
  it.each([
    ["check", steps.map(({ check }) => check)],
    ["deliverable", steps.map(({ deliverable }) => deliverable.brief)],
  ])("has a %s of its own: a plan with two of them would say a sentence twice", (_what, texts) => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
