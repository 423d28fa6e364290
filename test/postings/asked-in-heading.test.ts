import { describe, expect, it } from "vitest";
import { needs } from "./knowledge.js";

describe("a heading over what is asked", () => {
  it.each([
    ["Experience in A/B testing:", { "A/B testing": "required" }],
    ["We are looking for two experienced back-end engineers:", { "Back-end development": "required" }],
    ["Requirements\n- SQL\n- Deep hands-on experience fine-tuning models for:", { "Fine-tuning": "required", SQL: "required" }],
    ["Requirements\n- SQL\n- 3+ years experience in public cloud offerings:", { "Cloud computing": "required" }],
    ["Requirements\n- SQL\n\nYou are a Kotlin developer:", { Kotlin: "required" }],
    ["Requirements\n- SQL\n\nWhat you’ ll bring is knowledge of Kotlin:", { Kotlin: "required" }],
    ["Requirements\n- SQL\n\nTableau is preferable", { Tableau: "preferred", SQL: "required" }],
  ])("asks for what its own words ask: %s", (heading, needed) => {
    expect(needs(`${heading}\n- Clear words\n- Long shifts`, { title: "Clerk" })).toMatchObject(needed);
  });

  it("names no skill where it only names a part of the ad", () => {
    const named = needs("Technical Requirements:\n- SQL\n- Python", { title: "Clerk" });
    expect(named).toMatchObject({ SQL: "required", Python: "required" });
    expect(named).not.toHaveProperty("Requirements engineering");
  });
});
