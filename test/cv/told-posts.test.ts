import { expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

const CV = `# Robin Invented

robin@example.com

| When | Where | As |
|---|---|---|
| 2021-04 → present | Nonesuch (second-hand marketplace) | Senior ML Engineer |
| 2018-10 → 2021-03 | Cadastre Labs | Data Scientist |

## Nonesuch
I own the ranking of search results; features are read from Redis at request time.

Retraining is weekly, and a model that does worse is not let through.

## Cadastre Labs
Trained a U-Net on 2,000 tiles in PyTorch.

## Education
MSc Applied Mathematics, Universiteit Utrecht, 2014

## Languages
English, Dutch
`;

it("what is told below an employer's name as heading is of the post that a table names", async () => {
  const profile = readCv(await parseDocument(new TextEncoder().encode(CV), "cv.md"), { ...knowledge, asOf: "2026-11-20" });
  expect(profile.positions.map(({ organisation, bullets }) => [organisation?.text, bullets.length])).toEqual([
    ["Nonesuch (second-hand marketplace)", 2],
    ["Cadastre Labs", 1],
  ]);
  expect(profile.skills.find(({ id }) => id === "redis")?.shownIn).toEqual(["position-1"]);
  expect(profile.skills.find(({ id }) => id === "pytorch")?.months).toBe(30);
  expect(profile.notUnderstood.map((id) => profile.evidence[id])).not.toContainEqual(
    expect.objectContaining({ text: expect.stringContaining("U-Net") }),
  );
});
