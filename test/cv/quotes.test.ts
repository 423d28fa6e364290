import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

const read = async (text: string) =>
  readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });

async function firstQuotes(text: string): Promise<Record<string, string>> {
  const { skills, evidence } = await read(text);
  return Object.fromEntries(
    skills.map(({ id, evidence: [first] }) => {
      const item = evidence[first ?? ""];
      return [id, item?.kind === "quote" ? (item.text ?? "") : ""];
    }),
  );
}

const CV = (bullets: string, skills = "Git") =>
  `Robin Invented\n\nExperience\nAnalyst, Acme Ltd\nJan 2020 - Present\n${bullets}\n\nSkills\n${skills}\n`;

it("a claim quotes the sentence that carries it, not the bullet", async () => {
  const quotes = await firstQuotes(CV("- Moved the reports to Power BI in spring. Wrote the nightly load in Python; the team kept it."));
  expect(quotes["power-bi"]).toBe("Moved the reports to Power BI in spring.");
  expect(quotes.python).toBe("Wrote the nightly load in Python");
});

it("a deed is quoted by the clause that tells it", async () => {
  const quotes = await firstQuotes(CV("- Taught classes of thirty adults; planned the rooms of the whole school."));
  expect(quotes["soft-mentoring"] ?? quotes["soft-training-others"]).toBe("Taught classes of thirty adults");
});

it("a list is quoted by its item with what it says of the level", async () => {
  const quotes = await firstQuotes(CV("- Kept the books", "Tools: Docker (basic), a little Go, SQL"));
  expect(quotes.docker).toBe("Docker (basic)");
  expect(quotes.go).toBe("a little Go");
  expect(quotes.sql).toBe("SQL");
});

it("a deed is shown before a row of names", async () => {
  const quotes = await firstQuotes(CV("- Python, SQL, Git, Docker\n- Wrote the nightly load of all branches in Python"));
  expect(quotes.python).toBe("Wrote the nightly load of all branches in Python");
});

it("lines that show a skill equally well are spread over the skills", async () => {
  const quotes = await firstQuotes(
    CV("- Loads all branches with Python and Airflow every night\n- Checks all deliveries with Python every hour"),
  );
  expect(quotes["apache-airflow"]).toContain("Loads all branches");
  expect(quotes.python).toContain("Checks all deliveries");
});

it("a language is quoted with what the line says of it", async () => {
  const { languages, evidence } = await read(`${CV("- Kept the books")}\nLanguages\nEnglish - C1\nGerman, Polish\n`);
  const quoted = languages.map(({ text }) => evidence[text.evidence[0] ?? ""]).map((item) => (item?.kind === "quote" ? item.text : ""));
  expect(quoted).toEqual(["English - C1", "German, Polish", "German, Polish"]);
});

it("a shortened word ends no quotation", async () => {
  const quotes = await firstQuotes(
    CV("- Budgetplanung und Forecast über 48 Mio. Euro, Abweichungsanalysen mit SAP CO. Berichte für z. B. Banken in Tableau"),
  );
  expect(quotes.forecasting).toMatch(/^Budgetplanung und Forecast über 48 Mio\. Euro, Abweichungsanalysen mit SAP CO\.?$/);
  expect(Object.values(quotes).filter((quote) => /(?:Mio|z|B)\.$/.test(quote))).toEqual([]);
});

it("a name that a narrow column breaks is quoted whole", async () => {
  const bytes = readFileSync("examples/maya-lindqvist/cv.pdf");
  const { certifications, evidence } = await readCv(await parseDocument(bytes, "cv.pdf"), { ...knowledge, asOf: "2026-11-20" });
  expect(certifications.map(({ text }) => text.evidence.map((id) => evidence[id]))).toEqual([
    [expect.objectContaining({ text: "AWS Certified Cloud\nPractitioner" })],
  ]);
});
