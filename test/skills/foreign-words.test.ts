import { describe, expect, it } from "vitest";
import { extractSkills } from "../../src/skills/find-mentions.js";
import { sharedKnowledge } from "../examples.js";

const { taxonomy } = sharedKnowledge();
const skillsIn = (text: string, language: string): string[] => extractSkills(text, taxonomy, { language }).map(({ skill }) => skill);

describe("a plain word of another language is no skill", () => {
  it.each([
    ["fr", "Mise en place de Kafka pour les échanges", ["apache-kafka"]],
    ["fr", "Préparation d'un tableau de suivi", []],
    ["it", "Azienda informatica, normative previste dalle leggi", []],
    ["nl", "mrt 2010 - aug. 2014 Docent Nederlands", ["lang-nl"]],
    ["de", "Das Gesetz trat in Kraft", []],
    ["pt", "Equipa interna, capaz de lidar com clientes", []],
  ])("%s: %s", (language, text, skills) => {
    expect(skillsIn(text, language)).toEqual(skills);
  });

  it("but the name is one where it is written as a name, and in English", () => {
    expect(skillsIn("Tableau, MRT-Untersuchungen, KRaft", "de")).toEqual(["tableau", "magnetic-resonance-imaging", "apache-kafka"]);
    expect(skillsIn("Rapports dans Tableau et Power BI", "fr")).toEqual(["tableau", "power-bi"]);
    expect(skillsIn("Informatica and LiDAR", "en")).toEqual(["informatica", "lidar"]);
  });
});

it("a town is no certificate: Leeds", () => {
  expect(skillsIn("Finance Analyst, Brackwell Ltd, Leeds", "en")).not.toContain("cert-leed-ap");
  expect(skillsIn("LEED certified since 2019", "en")).toContain("cert-leed-ap");
});
