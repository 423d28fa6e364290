import { describe, expect, it, test } from "vitest";
import { read } from "./knowledge.js";

describe("an ad that tells of several roles", () => {
  it.each([
    ["Backend Engineer: 5+ years of Go\nData Scientist: 2+ years of Python\nEngineering Manager: 8+ years of experience"],
    ["1. Backend Engineer\n- 5+ years of experience with Go\n\n2. Data Scientist\n- 2+ years of experience with Python"],
    ["Data Scientist\nRequirements\n- 2+ years with Python\n\nSenior Backend Engineer (Bergen)\nRequirements\n- 8+ years of experience"],
  ])("asks at least what the role asks that asks least: %s", (text) => {
    expect(read(`Harbour Shoes | Bergen | Onsite\n\nWe are hiring:\n\n${text}`).yearsMin).toBe(2);
  });

  it("keeps the years of an ad for one, whatever its lines name", () => {
    const text = "Requirements\n- 5+ years of experience\nPartner with Data Scientists\n- 2+ years with Python\n- Mentor Designers";
    expect(read(text, { title: "Backend Engineer" }).yearsMin).toBe(5);
  });

  it("is of the first role it names, and of none that only two of them together seem to name", () => {
    const roleOf = (roles: string) => read(`Harbour Shoes | ${roles} | Bergen | Onsite\n\nWe sell shoes.`).role;
    expect(roleOf("Backend Engineer, Data Scientist")).toBe("backend-engineer");
    expect(roleOf("Software Engineer, Backend")).toBe("backend-engineer");
  });
});

test.each(["Other open positions", "We are also hiring:", "More open roles", "Similar jobs"])(
  "what stands below '%s' is asked of others",
  (heading) => {
    const others = "- Senior Data Scientist: 7+ years of experience with Python, PhD required\n- Manager\n$200,000 - $250,000";
    const text = `We sell shoes.\n\nRequirements\n- 3+ years of experience with Go\n- PostgreSQL\n\n${heading}\n${others}`;
    const facts = read(text, { title: "Backend Engineer" });
    expect([facts.yearsMin, facts.degree, facts.salary]).toEqual([3, null, null]);
    expect(facts.skills.filter(({ need }) => need === "required").map(({ name }) => name)).toEqual(["Go", "PostgreSQL"]);
  },
);
