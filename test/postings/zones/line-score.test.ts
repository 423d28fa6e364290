import { expect, test } from "vitest";
import { LineScores, lineFeatures, scoreLine } from "../../../src/postings/zones/line-score.js";
import { LINE_WORDS } from "../../../src/postings/zones/line-words.js";

const weights = new Map(
  [...LINE_WORDS.matchAll(/([^\s;][^:;]*): (-?\d+) (-?\d+) (-?\d+);/g)].map(([, word, ...numbers]) => [word, numbers.map(Number)]),
);

function sumOf(line: string): number[] {
  const features = ["*", ...lineFeatures(line)].map((feature) => weights.get(feature) ?? [0, 0, 0]);
  return [0, 1, 2].map((at) => features.reduce((all, weight) => all + (weight[at] as number), 0));
}

test.each([
  "Ability to work with people, and the ability to work alone",
  "You’ll design, build and design again; you'll own what you build",
  "• Bachelor's degree in a related field (or equal experience)",
  "🚀 Build the future – Straße, ΣΊΣΥΦΟΣ, İstanbul, 𝐁uild",
  "401(k), dental and vision insurance",
  "",
  "…",
])("a line weighs what its words and its beginning weigh, each once: %s", (line) => {
  expect(Object.values(scoreLine(line))).toEqual(sumOf(line));
});

test("each word of the list weighs what it weighs: none has the hash of another", () => {
  for (const word of weights.keys()) {
    const line = (word as string).replace(/^\W/, "");
    expect(Object.values(scoreLine(line)), line).toEqual(sumOf(line));
  }
});

test("a line asked about again weighs the same, and one that begins with it weighs what it weighs alone", () => {
  const text = "Benefits: dental and vision insurance";
  const scores = new LineScores(text);
  for (const end of [9, text.length, 9, text.length]) expect(scores.of(0, end)).toEqual(scoreLine(text.slice(0, end)));
});
