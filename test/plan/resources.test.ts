import { expect, it } from "vitest";
import type { Resource } from "../../src/catalogue/catalogue.js";
import { chooseResources, type Learner } from "../../src/plan/goal.js";

const resource = (id: string, more: Partial<Resource>): Resource => ({
  id,
  title: id,
  url: `https://example.org/${id}`,
  provider: "Example",
  kind: "tutorial",
  teaches: [{ skill: "sql", from: 0, to: 2 }],
  hours: null,
  price: "free",
  language: "en",
  handsOn: false,
  checked: { date: "2026-11-01", by: "test" },
  why: "Because.",
  ...more,
});

/** Who knows nothing, seeks nothing and pays what it takes. */
const ANYBODY: Learner = {
  languages: ["en"],
  budget: null,
  currency: null,
  knows: () => false,
  isSought: () => false,
  isElsewhere: () => false,
};

const chosen = (all: readonly Resource[], skill: string, learner: Partial<Learner> = {}): string[] =>
  chooseResources(all, skill, 0, { ...ANYBODY, ...learner }).map(({ id }) => id);

it("what teaches the whole step and little else comes first, whatever its name begins with", () => {
  const whole = { skill: "sql", from: 0, to: 2 };
  const all = [
    resource("a-whole-science", { kind: "course", teaches: [whole, { skill: "python", from: 0, to: 1 }, { skill: "c", from: 0, to: 1 }] }),
    resource("b-first-half", { teaches: [{ skill: "sql", from: 0, to: 1 }] }),
    resource("c-paid", { price: "paid" }),
    resource("d-asks-for-more", { requires: ["javascript"] }),
    resource("e-whole-step", {}),
  ];
  expect(chosen(all, "sql")[0]).toBe("e-whole-step");
});

it("a guide comes before a curriculum, and a map of the subject after everything that teaches it", () => {
  const others = ["a", "b", "c", "d", "e"].map((skill) => ({ skill, from: 0, to: 2 }));
  const all = [
    resource("a-map", { kind: "reference" }),
    resource("b-lab", { kind: "lab", handsOn: true }),
    resource("c-curriculum", { kind: "course", teaches: [{ skill: "sql", from: 0, to: 2 }, ...others] }),
    resource("d-guide", { teaches: [{ skill: "sql", from: 0, to: 1 }] }),
  ];
  expect(chosen(all, "sql")).toEqual(["d-guide", "b-lab", "c-curriculum"]);
  expect(chosen(all.slice(0, 2), "sql")).toEqual(["b-lab", "a-map"]);
});

it("something to do with one's hands is among them, however much there is to read", () => {
  const all = [
    resource("a-course", { kind: "course", handsOn: true }),
    resource("b-tutorial", {}),
    resource("c-book", { kind: "book" }),
    resource("d-lab", { kind: "lab", handsOn: true }),
  ];
  expect(chosen(all, "sql")).toEqual(["a-course", "d-lab", "b-tutorial"]);
  expect(chosen(all.slice(0, 3), "sql")).toEqual(["a-course", "b-tutorial", "c-book"]);
});

it("what asks for a skill that is not known comes after what asks for none, and is asked for nothing where it is known", () => {
  const all = [resource("a-asks", { requires: ["python"] }), resource("b-half", { teaches: [{ skill: "sql", from: 0, to: 1 }] })];
  const first = (knows: (skill: string) => boolean): string | undefined => chosen(all, "sql", { knows })[0];
  expect(first(() => false)).toBe("b-half");
  expect(first((skill) => skill === "python")).toBe("a-asks");
});

it("where one may ask comes once, beside what is studied and never instead of it", () => {
  const company = [
    resource("a-club", { kind: "community" }),
    resource("b-mentor", { kind: "mentoring" }),
    resource("c-review", { kind: "design-review", handsOn: true }),
  ];
  const studied = ["d", "e", "f", "g"].map((id) => resource(id, {}));
  expect(chosen([...company, ...studied], "sql")).toEqual(["d", "e", "f", "a-club"]);
  expect(chosen(company, "sql")).toEqual(["a-club", "b-mentor", "c-review"]);
});

it("of two that teach one skill beside others comes first the one whose others are sought too", () => {
  const step = { skill: "mobile-development", from: 0, to: 2 };
  const all = [
    resource("a-android", { teaches: [step, { skill: "android", from: 0, to: 2 }] }),
    resource("b-ios", { teaches: [step, { skill: "ios", from: 0, to: 2 }] }),
  ];
  const first = (sought: string): string | undefined => chosen(all, "mobile-development", { isSought: (skill) => skill === sought })[0];
  expect(first("ios")).toBe("b-ios");
  expect(first("android")).toBe("a-android");
});

it("what asks for a skill that is not known is left out where something else leads through the subject", () => {
  const all = [resource("a-guide", {}), resource("b-asks", { requires: ["c-sharp"] }), resource("c-lab", { kind: "lab", handsOn: true })];
  expect(chosen(all, "sql")).toEqual(["a-guide", "c-lab"]);
  expect(chosen(all.slice(1), "sql")).toContain("b-asks");
});
