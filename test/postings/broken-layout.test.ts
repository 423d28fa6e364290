import { describe, expect, it } from "vitest";
import { needs, read } from "./knowledge.js";

describe("a posting whose layout was broken on the way", () => {
  it("is read by its parts when its tags were escaped twice", () => {
    const text =
      "&lt;p&gt;We sell shoes.&lt;/p&gt;&lt;strong&gt;Qualifications&lt;/strong&gt;&lt;br&gt;&lt;ul&gt;&lt;li&gt;Experience in &lt;strong&gt;SQL&lt;/strong&gt;.&lt;/li&gt;&lt;li&gt;Python is a plus&lt;/li&gt;&lt;/ul&gt;";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ SQL: "required", Python: "preferred" });
  });

  it("begins a section at a heading that ran into the text before and after it", () => {
    const filler = "We sell shoes to people all over the world and care for them. ".repeat(8);
    const text = `${filler}Your work goes on WE'RE LOOKING FOR SOMEONE who knows SQL and Python very well and likes shoes`;
    expect(needs(text, { title: "Analyst" })).toMatchObject({ SQL: "required", Python: "required" });
  });

  it("prefers only what stands near the word where no stop ends it", () => {
    const text = "Requirements:\n0 to 2 years of analysis, preferably with Tableau. Excel: VBA would be a plus.";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ Tableau: "preferred", "Microsoft Excel": "required", VBA: "preferred" });
  });
});

describe("where the work is", () => {
  it("is the country of the city, not a state with the same letters", () => {
    expect(read("Standort: Berlin, DE", { title: "Analyst" }).country).toEqual(["DE"]);
    expect(read("Anything", { title: "Analyst", location: "Wilmington, DE" }).country).toEqual(["US"]);
  });

  it("is told by lines of city and state", () => {
    expect(read("City: San Jose\nState: California\nWe sell shoes.", { title: "Analyst" }).country).toEqual(["US"]);
  });

  it("is hybrid with days of the week on site, and not on site because lunch is", () => {
    expect(read("At least 4 days/week onsite\nWe sell shoes.", { title: "Analyst" }).remote).toBe("hybrid");
    expect(read("Benefits: discounts at food outlets onsite", { title: "Analyst" }).remote).toBeNull();
  });
});
