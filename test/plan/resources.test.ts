import { expect, it } from "vitest";
import type { Resource } from "../../src/catalogue/catalogue.js";
import { chooseResources } from "../../src/plan/goal.js";

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

it("what teaches the whole step and little else comes first, whatever its name begins with", () => {
  const whole = { skill: "sql", from: 0, to: 2 };
  const all = [
    resource("a-whole-science", { kind: "course", teaches: [whole, { skill: "python", from: 0, to: 1 }, { skill: "c", from: 0, to: 1 }] }),
    resource("b-first-half", { teaches: [{ skill: "sql", from: 0, to: 1 }] }),
    resource("c-paid", { price: "paid" }),
    resource("d-asks-for-more", { requires: ["javascript"] }),
    resource("e-whole-step", {}),
  ];
  expect(chooseResources(all, "sql", 0, { languages: ["en"], budget: null, currency: null })[0]?.id).toBe("e-whole-step");
});
