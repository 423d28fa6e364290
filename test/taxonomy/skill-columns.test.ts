import { expect, test } from "vitest";
import type { SkillSource } from "../../src/schema/taxonomy.js";
import { compileTaxonomy } from "../../src/taxonomy/compile.js";
import { sourcesOf } from "../../src/taxonomy/overlay.js";
import { parseTaxonomyFiles } from "../../src/taxonomy/parse.js";
import { SMALL } from "./small-taxonomy.js";

const ODD: Record<string, SkillSource> = {
  "7zip": { name: "7-Zip", kind: "tool", related: { "b-2": 0.35 } },
  "b-2": { name: "Bee", kind: "tool", aliases: ["B 2"], match: { caseSensitive: true, needs: ["hive"], not: ["to bee", "bee line"] } },
  "bees-only": { name: "Bees", kind: "tool", forms: { pt: ["abelhas"], de: ["Bienen", "Imkerei"] } },
  "cert-2026": { name: "Exam", kind: "certification" },
  "cert-bee": { name: "Bee licence", kind: "certification", aliases: ["Bee"], broader: ["keeper-of-bees"] },
  "keeper-of-bees": { name: "Beekeeping", kind: "certification" },
  "lang-zz": { name: "Zz", kind: "natural-language", requires: ["7zip"], implies: ["b-2", "bees-only"] },
  "soft-bee": { name: "Busy as a bee", kind: "soft", moved: "b-2" },
};

test("every skill and rule comes back from its columns", () => {
  const sources = { skills: { ...SMALL.skills, ...ODD }, ambiguous: SMALL.ambiguous };
  const back = sourcesOf(compileTaxonomy(sources));
  const { implies = [], ...rest } = sources.skills["spring-boot"] as SkillSource;
  expect(back.skills).toEqual({ ...sources.skills, "spring-boot": { ...rest, implies: implies.toSorted() } });
  const bare = Object.entries(SMALL.ambiguous).map(([form, { senses, ...rule }]) => [
    form,
    { ...rule, yes: [], no: [], ...(senses && { senses: senses.map((sense) => ({ ...sense, yes: [] })) }) },
  ]);
  expect(back.ambiguous).toEqual(Object.fromEntries(bare));
});

test("more weights than there are letters come back too", () => {
  const related = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`s-${i}`, (i + 1) / 100]));
  const skills = {
    ...Object.fromEntries(Object.keys(related).map((id) => [id, { name: id, kind: "tool" as const }])),
    all: { name: "All", kind: "tool" as const, related },
  };
  expect(sourcesOf(compileTaxonomy({ skills, ambiguous: {} })).skills.all?.related).toEqual(related);
});

test("what parts the columns stands in no name and no phrase", () => {
  const rule = { skill: "x", yes: ["x"], no: ["y"] };
  const { sources, problems } = parseTaxonomyFiles([
    { name: "names.yml", value: { x: { name: "x^2", kind: "tool" }, y: { name: "Y", kind: "tool", aliases: ["`y`"] } } },
    { name: "ambiguous.yml", value: { "x^y": rule, z: { ...rule, near: ["a\tb"] } } },
  ]);
  expect(sources).toEqual({ skills: {}, ambiguous: {} });
  expect(problems.map(({ place }) => place)).toEqual(["names.yml x", "names.yml y", "ambiguous.yml x^y", "ambiguous.yml z"]);
});
