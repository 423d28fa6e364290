import { describe, expect, it } from "vitest";
import { extractSkills } from "../../src/skills/find-mentions.js";
import { taxonomy } from "../taxonomy/our-taxonomy.js";

const names = (text: string, company?: string) =>
  extractSkills(text, taxonomy, { company: company ?? null }).map(({ skill }) => taxonomy.skill(skill)?.name);

/** traps.md, "Tokens": the text, a name that must be found, or one that must not (with a minus). */
const TRAPS: readonly [string, ...string[]][] = [
  ["Own our go-to-market strategy", "-Go"],
  ["Going forward we ship weekly", "-Go"],
  ["Go-live of the new system", "-Go"],
  ["Red flags in the pipeline", "-R"],
  ["and the rest of the team", "-REST"],
  ["Weekly RAG status report", "-Retrieval-augmented generation"],
  ["a safe workplace", "-SAFe"],
  ["Set guardrails for agents", "-Ruby on Rails", "-Rails"],
  ["the expression of interest", "-Express"],
  ["a quick reaction", "-React"],
  ["Big tables, small queries", "-Bigtable"],
  ["Spring 2026 start", "-Spring", "-Spring Framework"],
  ["a swift answer", "-Swift"],
  ["excel at your work", "-Microsoft Excel", "-Excel"],
  ["Project Management Office", "-C"],
  ["JavaScript only", "JavaScript", "-Java"],
  ["PostgreSQL only", "PostgreSQL", "-SQL"],
  ["MongoDB only", "MongoDB", "-Go"],
  ["C++ and C#", "C++", "C#", "-C"],
  ["Experience with C++.", "C++"],
  ["k8s clusters", "Kubernetes"],
  ["Python (primary)", "Python"],
  ["python,c,java", "Python", "C", "Java"],
  ["we are not using Kubernetes", "-Kubernetes"],
  ["No Java needed", "-Java"],
  ["PyTorch/TensorFlow", "PyTorch", "TensorFlow"],
  ["Node.js, .NET and CI/CD", "Node.js", ".NET", "CI/CD"],
  ["Writes SOAP notes after each visit", "-SOAP"],
  ["Epic go-live support", "-Go"],
  ["C-section recovery", "-C"],
  ["Führerschein Klasse C", "-C"],
  ["pain in the R. arm", "-R"],
  ["Access team on ropes", "-Microsoft Access"],
  ["R&D department", "-R"],
  ["You can trust us", "-Rust"],
  ["Deutsch B2, Englisch C1", "German", "English"],
];

describe("the traps of tokens", () => {
  it.each(TRAPS)("%s", (text, ...expected) => {
    const found = names(text);
    for (const name of expected) {
      if (name.startsWith("-")) expect(found).not.toContain(name.slice(1));
      else expect(found).toContain(name);
    }
  });

  it("an employer's name is no tool", () => {
    expect(names("MongoDB is hiring in Dublin", "MongoDB")).not.toContain("MongoDB");
    expect(names("Join Databricks and grow", "Databricks")).not.toContain("Databricks");
  });
});
