import { describe, expect, it } from "vitest";
import { readText } from "./knowledge.js";

const cv = (summary: string, bullet = "Kept the books of forty clients and ordered what the office needed") =>
  `Robin Invented\nrobin@example.org\n\nProfile\n${summary}\n\nExperience\nOffice Manager, Acme Ltd\nJan 2020 – Dec 2022\n- ${bullet}\n`;
const languagesOf = async (text: string) =>
  Object.fromEntries((await readText(text)).languages.map(({ text: { text: name }, level }) => [name, level]));

describe("languages told in sentences", () => {
  it.each([
    ["Bilingual German and English. I speak Spanish at home.", { German: "native", English: "native", Spanish: null }],
    ["I grew up speaking Polish.", { Polish: "native" }],
    ["I work in Dutch (native) and English; my French is good enough for meetings.", { Dutch: "native", English: null, French: null }],
    ["Native Polish speaker with fluent German.", { Polish: "native", German: "fluent" }],
    ["Mother tongue Polish; fluent in English and German.", { Polish: "native", English: "fluent", German: "fluent" }],
    ["I work in German every day and write Spanish well.", { German: null, Spanish: null }],
  ])("%s", async (summary, languages) => expect(await languagesOf(cv(summary))).toMatchObject(languages));

  it("of a word and a level of the framework the level is taken", async () => {
    const text = `${cv("Fits and turns.")}\nLanguages\nFrench: fluent (C1)\nAllemand : intermédiaire B1\nPolish (native)\n`;
    expect(await languagesOf(text)).toEqual({ French: "C1", Allemand: "B1", Polish: "native" });
  });

  it("a row of languages and nothing else is read below studies and certificates too", async () => {
    const text = `${cv("Fits and turns.")}\nQualifications\nMOT Tester, 2017\n\nPolish mother tongue, English good, a little Russian\n`;
    expect(await languagesOf(text)).toMatchObject({ Polish: "mother tongue", English: null, Russian: null });
  });

  it("a language somebody worked in is one, however well", async () => {
    const calm = "Calm and exact with numbers, people and paper.";
    expect(await languagesOf(cv(calm, "Advised tenants in Turkish and Arabic, wrote letters in French"))).toEqual({
      Turkish: null,
      Arabic: null,
      French: null,
    });
  });

  it.each([
    "Advised clients in English law and French wine",
    "Worked in Spanish restaurants",
    "Had leaflets translated into Polish by an agency",
    "Sold cars in Germany to Polish customers",
  ])("is none that was not used: %s", async (bullet) =>
    expect(await languagesOf(cv("Calm and exact with numbers, people and paper.", bullet))).toEqual({}),
  );
});
