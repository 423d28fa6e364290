import { expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { relevantMonths } from "../../src/gap/experience.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

async function monthsFor(title: string, role: string): Promise<number> {
  const text = `Robin Invented\n\nExperience\n${title}, Acme Ltd\nJan 2019 – Dec 2021\n- Kept things running\n`;
  const document = await parseDocument(new TextEncoder().encode(text), "cv.txt");
  const profile = readCv(document, { ...knowledge, asOf: "2026-11-20" });
  return relevantMonths(profile, knowledge.roles[role]).months;
}

it("years of running servers count for IT support, those of a help desk not for running servers", async () => {
  expect(await monthsFor("Systems Administrator", "it-support-specialist")).toBe(36);
  expect(await monthsFor("Systems Administrator", "site-reliability-engineer")).toBe(36);
  expect(await monthsFor("IT Support Technician", "it-support-specialist")).toBe(36);
  expect(await monthsFor("IT Support Technician", "site-reliability-engineer")).toBe(0);
});

it("who leads a trade is asked for its years: those of building software count for an engineering manager, not the other way round", async () => {
  expect(await monthsFor("Backend Engineer", "engineering-manager")).toBe(36);
  expect(await monthsFor("Engineering Manager", "engineering-manager")).toBe(36);
  expect(await monthsFor("Product Manager", "head-of-product")).toBe(36);
  expect(await monthsFor("Group Product Manager", "product-manager")).toBe(36);
  expect(await monthsFor("Backend Engineer", "project-manager")).toBe(0);
  expect(await monthsFor("Engineering Manager", "backend-engineer")).toBe(0);
});
