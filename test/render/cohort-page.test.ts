import { expect, it } from "vitest";
import { renderCohortHtml } from "../../src/render/format/cohort-html.js";

const PERSON = { role: "Data engineer", postings: 200, coverage: 0.4, hours: 50, goals: ["SQL"], trouble: null };

it("a CV that could not be read has a row with the reason and no column, in which nothing would say that nothing is asked", () => {
  const page = renderCohortHtml({
    people: [
      { ...PERSON, name: "Ada", folder: "people/ada" },
      { ...PERSON, name: "Bea", folder: null, coverage: null, trouble: "the file is empty." },
      { ...PERSON, name: "Cem", folder: "people/cem" },
    ],
    topics: [
      { name: "dbt", lifted: 2, of: 2, meanGain: 0.04 },
      { name: "Git", lifted: 1, of: 2, meanGain: 0.01 },
    ],
    skills: [{ name: "SQL", verdicts: ["met", null, "partly"] }],
  });
  const [before = "", heat = ""] = page.split('class="heat"');
  expect(before).toContain("the file is empty.");
  expect([...heat.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, name]) => name)).toEqual(["Skill", "Ada", "Cem"]);
  expect([...heat.matchAll(/<td class="(.*?)"/g)].map(([, verdict]) => verdict)).toEqual(["met", "partly"]);
  expect(heat).not.toContain("<td></td>");
  expect(before).toContain("<td>4 points</td>");
  expect(before).toContain("<td>1 point</td>");
});
