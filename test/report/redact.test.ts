import { expect, it } from "vitest";
import { redactReport } from "../../src/report/redact.js";
import type { Report } from "../../src/schema/report.js";
import { analyzeExample } from "../examples.js";

const WORDS = "words of the CV";

/** Every text that is quoted of the CV, whichever field holds it. */
function fillTexts<T>(value: T): T {
  if (Array.isArray(value)) return value.map(fillTexts) as T;
  if (typeof value !== "object" || value === null) return value;
  const filled = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillTexts(inner)]));
  return ("text" in filled && "evidence" in filled ? { ...filled, text: WORDS } : filled) as T;
}

it("a report to share holds no words of the CV, whatever field they stand in", async () => {
  const { id: _id, ...body } = (await analyzeExample("maya-lindqvist")).report;
  const field = { text: WORDS, evidence: [] };
  const { profile } = body;
  const full: Report["profile"] = fillTexts({
    ...profile,
    name: field,
    email: field,
    phone: field,
    location: field,
    headline: field,
    summary: field,
    pronouns: field,
    publications: [field],
    certifications: [...profile.certifications, { text: field, id: null }],
  });
  expect(JSON.stringify(full)).toContain(WORDS);
  expect(JSON.stringify(redactReport({ ...body, profile: full }).profile)).not.toContain(WORDS);
});
