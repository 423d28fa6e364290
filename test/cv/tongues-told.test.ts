import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

async function readText(text: string) {
  return readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
}

describe("a CV in another tongue", () => {
  it("whose post lasts to the present tells of no talks given", async () => {
    const { positions, skills } = await readText(
      "Marco Inventato\n\nESPERIENZA PROFESSIONALE\nSviluppatore backend, Acme Srl (gennaio 2020 - presente)\nSviluppo di API REST con Java e PostgreSQL.",
    );
    expect(positions.map(({ start, end }) => [start, end])).toEqual([["2020-01", "present"]]);
    expect(skills.map(({ id }) => id)).not.toContain("soft-presentation");
  });

  it("that tells of results presented shows it", async () => {
    const { skills } = await readText(
      "Anne Inventée\n\nEXPÉRIENCE\nAnalyste, Exemple SA, 2019 - 2022\n- Résultats présentés au comité de direction",
    );
    expect(skills.map(({ id }) => id)).toContain("soft-presentation");
  });

  it.each([
    ["SPRACHEN\nDeutsch (Muttersprache)\n\nPERSÖNLICHE STÄRKEN\nTeamfähigkeit, Zuverlässigkeit", ["Deutsch"]],
    ["TALEN\nNederlands: moedertaal\n\nKWALITEITEN\nNauwkeurigheid, samenwerken", ["Nederlands"]],
    ["LANGUES\nFrançais : langue maternelle\n\nQUALITÉS HUMAINES\nRigueur, autonomie", ["Français"]],
  ])("has its strengths under a heading of their own and not among its languages: %s", async (lists, names) => {
    const { languages } = await readText(`Alex Invented\n\n${lists}`);
    expect(languages.map(({ text }) => text.text)).toEqual(names);
  });
});
