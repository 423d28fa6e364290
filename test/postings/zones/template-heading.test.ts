import { describe, expect, it } from "vitest";
import { maybeHeading } from "../../../src/postings/zones/maybe-heading.js";
import { needs } from "../knowledge.js";

describe("a heading of another tongue, cased as a sentence is, with no list's mark below it", () => {
  it.each([
    ["Qualifiche", "required"],
    ["Competenze tecniche", "required"],
    ["Esperienza richiesta", "required"],
    ["Potresti fare match se:", "required"],
    ["Requisiti desiderati", "preferred"],
    ["Mansioni principali", "duty"],
    ["Descrizione del lavoro", "duty"],
    ["Viene offerto:", "perks"],
    ["Perché lavorare con Esempio?", "perks"],
    ["Informazioni aggiuntive", "legal"],
    ["Cosa non ci interessa sapere", "company"],
    ["Aptitudes necesarias", "required"],
    ["Requisitos valorados", "preferred"],
    ["Requisitos deseables: Scala, Flink", "preferred"],
    ["Responsabilidades principales", "duty"],
    ["Ubicación y condiciones", "perks"],
    ["¿Cómo es el proceso de selección?", "legal"],
    ["Compétences comportementales", "required"],
    ["Profil du/de la candidat·e", "required"],
    ["Profil souhaité", "required"],
    ["Ce qui fera la différence", "preferred"],
    ["Votre rôle et missions", "duty"],
    ["Pourquoi nous choisir", "perks"],
    ["Was wünschen wir uns von dir:", "required"],
    ["Fachliche Voraussetzungen", "required"],
    ["Wünschenswerte Kenntnisse", "preferred"],
    ["Über die Stelle", "duty"],
    ["Unsere Leistungen", "perks"],
    ["Neugierig geworden?", "legal"],
    ["Dit ben jij", "required"],
    ["Ervaring en kwalificaties", "required"],
    ["Enkele voorbeelden van werkzaamheden", "duty"],
    ["Wat staat daar tegenover?", "perks"],
    ["Conhecimentos técnicos", "required"],
    ["Competências adicionais", "preferred"],
    ["Sobre a vaga", "duty"],
    ["O que lhe podemos oferecer?", "perks"],
  ])("%s opens what is %s", (line, zone) => {
    expect(maybeHeading(line)?.zone).toBe(zone);
  });

  it.each([
    "- Competenze tecniche",
    "Team di",
    "Esperienza nelle vendite",
    "Conoscenze informatiche e digitali di base",
    "Ideal Qualifications and more",
  ])("is not taken from an item: %s", (line) => {
    expect(maybeHeading(line)).toBeNull();
  });
});

it("an Italian ad whose lists lost their marks is read by its plain headings", () => {
  const text = [
    "Descrizione del lavoro",
    "Lavorerai con il nostro team di dati a Torino e userai Looker ogni giorno.",
    "Qualifiche",
    "Esperienza con SQL e Python in progetti reali",
    "Conoscenza di Apache Kafka",
    "Informazioni aggiuntive",
    "Usiamo Slack per parlare tra di noi",
  ].join("\n");
  const found = needs(text, { title: "Data Engineer" });
  expect(found).toMatchObject({ Looker: "mentioned", SQL: "required", Python: "required", "Apache Kafka": "required" });
  expect(found.Slack).not.toBe("required");
});
