import { describe, expect, it } from "vitest";
import { composeDocument, renderMarkdown } from "../../src/render/index.js";
import { analyzePerson } from "../people.js";

describe("an exam", () => {
  it("that postings ask for is told as one, not as what nobody teaches", async () => {
    const { plan } = await analyzePerson("robin-achterberg", { role: "security-analyst", level: null, region: null });
    const exams = (plan?.beyond ?? []).filter(({ why }) => why === "exam").map(({ skill }) => skill);
    expect(exams).toContain("cert-comptia-security-plus");
  });

  it("that the budget is not known to pay for is not denied to exist", async () => {
    const { report } = await analyzePerson("bruno-salvi", { role: "data-analyst", level: null, region: null, weeks: 12, budget: 0 });
    expect(renderMarkdown(composeDocument(report))).toContain("No certification whose price is known to fit the budget of 0 is tied");
  });
});
