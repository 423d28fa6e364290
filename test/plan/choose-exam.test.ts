import { expect, it } from "vitest";
import type { Catalogue, Certification } from "../../src/catalogue/catalogue.js";
import type { LearningLimits } from "../../src/plan/affordable.js";
import { openExams } from "../../src/plan/choose-exam.js";
import { sharedKnowledge } from "../examples.js";

const exam = (id: string, more: Partial<Certification>): Certification => ({
  id,
  name: id,
  code: null,
  vendor: "Example",
  url: `https://example.org/${id}`,
  status: "active",
  level: "associate",
  proves: ["python"],
  price: null,
  validityMonths: null,
  prerequisites: null,
  preparationHours: null,
  checked: { date: "2026-11-01", by: "test" },
  why: "Because.",
  ...more,
});
const WISHES = { languages: ["en"], budget: null, currency: null };
const examOf = (entries: readonly Certification[], asked: readonly string[] = [], wishes: Partial<LearningLimits> = WISHES) =>
  openExams({ certificationsFor: () => entries } as unknown as Catalogue, new Set(asked), { ...WISHES, ...wishes })("python")?.id;

it("an exam that only touches the skill is proposed for no goal of it", () => {
  expect(examOf([exam("network", { proves: ["network-automation", "networking", "python"] })])).toBeUndefined();
});

it("who has built one project sits neither a beginner's exam, if there is another, nor one for years on the job", () => {
  const beginner = exam("a-beginner", { level: "foundation" });
  const years = exam("b-years", { level: "advanced", price: { amount: 1, currency: "USD" } });
  expect(examOf([beginner, years, exam("c-builder", {})])).toBe("c-builder");
  expect(examOf([years, beginner])).toBe("a-beginner");
  expect(examOf([years])).toBeUndefined();
});

it("the postings decide between exams of one subject, then the price, and what the budget leaves", () => {
  const analyst = exam("a-analyst", { proves: ["python", "dashboards"], price: { amount: 200, currency: "USD" } });
  const engineer = exam("b-engineer", { proves: ["python", "data-pipelines"], price: { amount: 300, currency: "USD" } });
  expect(examOf([analyst, engineer], ["data-pipelines"])).toBe("b-engineer");
  expect(examOf([analyst, engineer])).toBe("a-analyst");
  expect(examOf([analyst, engineer], ["data-pipelines"], { budget: 250 })).toBe("a-analyst");
  expect(examOf([exam("a-unpriced", {}), analyst, exam("b-cheaper", { price: { amount: 150, currency: "USD" } })])).toBe("b-cheaper");
});

it("a price in another currency than the budget's is not counted on, dollars where none is named", () => {
  const inEuros = exam("in-euros", { price: { amount: 10, currency: "EUR" } });
  expect(examOf([inEuros], [], { budget: 250 })).toBeUndefined();
  expect(examOf([inEuros], [], { budget: 250, currency: "EUR" })).toBe("in-euros");
});

it("every exam of the catalogue names first what it is about, so that each but the advanced can be proposed", () => {
  const { catalogue, taxonomy } = sharedKnowledge();
  for (const id of catalogue.certificationIds) {
    const [subject] = catalogue.certification(id)?.proves ?? [];
    expect(taxonomy.has(subject as string), id).toBe(true);
  }
});
