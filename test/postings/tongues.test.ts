import { describe, expect, it } from "vitest";
import { needs, read } from "./knowledge.js";

describe("a wish in another tongue", () => {
  it.each([
    ["Dein Profil", "Erfahrung mit einem Data Warehouse; BigQuery bevorzugt", "BigQuery"],
    ["Dein Profil", "Im besten Fall bringst du Kenntnisse in Kafka mit", "Apache Kafka"],
    ["Dein Profil", "Terraform ist gern gesehen", "Terraform"],
    ["Votre profil", "Des notions de Terraform sont les bienvenues", "Terraform"],
    ["Votre profil", "La connaissance de Kafka n'est pas indispensable", "Apache Kafka"],
    ["Requisitos", "Valoraremos experiencia en Terraform o Kafka", "Terraform"],
    ["Requisitos", "No es imprescindible experiencia con Kafka", "Apache Kafka"],
    ["Requisiti", "È apprezzata la conoscenza di Terraform", "Terraform"],
    ["Requisiti", "Non è necessaria la conoscenza di Kafka", "Apache Kafka"],
    ["Jouw profiel", "Ervaring met Kafka is een sterke troef", "Apache Kafka"],
    ["Jouw profiel", "Kennis van Terraform is wenselijk", "Terraform"],
    ["Requisitos", "Francês e Terraform (valorizado)", "Terraform"],
    ["Requisitos", "Não é obrigatório conhecimento de Kafka", "Apache Kafka"],
  ])("%s: %s", (heading, line, name) => {
    expect(needs(`${heading}\n- ${line}\n- Docker`, { title: "Data Engineer" })).toMatchObject({ [name]: "preferred", Docker: "required" });
  });

  it.each([
    ["Requisiti", "Database relazionali e, preferibilmente, non relazionali (es. MongoDB)"],
    ["Requisitos", "Bases de datos y, preferiblemente, NoSQL (ej. MongoDB)"],
    ["Requisitos", "Bases de dados e, preferencialmente, NoSQL (ex. MongoDB)"],
  ])("reaches behind the stop of an abbreviation: %s: %s", (heading, line) => {
    expect(needs(`${heading}\n- ${line}\n- Docker`, { title: "Data Engineer" })).toMatchObject({
      MongoDB: "preferred",
      Docker: "required",
    });
  });

  it("in an item is no heading for those below it, however German nouns are cased", () => {
    const text =
      "Ihr Profil:\nMehrjährige Erfahrung mit SQL\nIdealerweise Kenntnisse in Power BI und Azure\nErfahrung mit Kafka im Betrieb";
    expect(needs(text, { title: "Data Engineer" })).toMatchObject({
      "Power BI": "preferred",
      "Apache Kafka": "required",
    });
  });
});

it("the heading of what is asked is no skill", () => {
  expect(needs("Requisitos\n- SQL\n- Python", { title: "Data Engineer" })).not.toHaveProperty("Requirements engineering");
});

describe("years and degrees in other tongues", () => {
  const asked = (line: string) => read(`Requisitos\n- ${line}\n- Docker`, { title: "Data Engineer" });

  it.each([
    ["Entre 2 y 4 años de experiencia en análisis de riesgos", 2],
    ["Entre 3 ou 5 anos de experiência", 3],
  ])("the lower end of a span: %s", (line, years) => {
    expect(asked(line).yearsMin).toBe(years);
  });

  it("the age of an employer is asked of no one", () => {
    const text =
      "Contamos com mais de 12 anos de experiência no mercado.\n\nO que procuramos\n- Experiência mínima de 3 anos em dados\n- SQL";
    expect(read(text, { title: "Data Engineer" }).yearsMin).toBe(3);
  });

  it.each([
    ["Formação em Engenharia Informática ou equivalente", "bachelor"],
    ["Formación universitaria en Economía", "bachelor"],
    ["Formation Bac+3 en informatique", "bachelor"],
    ["Masterabschluss in Statistik", "master"],
  ])("%s", (line, level) => {
    expect(asked(line).degree).toEqual({ level, need: "required" });
  });
});

describe("a word of another tongue", () => {
  const asked = (line: string) => Object.keys(needs(`Requisiti\n- ${line}\n- Docker`, { title: "Data Engineer" }));

  it.each([
    ["Conoscenza di framework come Hadoop, Spark, ecc", ["SAP ECC", "Dependency injection"]],
    ["Hai una laurea in discipline STEM", ["Self-motivation"]],
    ["Mestrado em Ciência de Dados, Estatística, Matemática, Informática ou equivalente", ["Statistics", "Data science"]],
    ["Titulación Universitaria como Ingeniería Informática, Estadística, Matemáticas o similar", ["Statistics", "Mathematics"]],
    ["Laurea in Informatica, Statistica o Matematica", ["Statistica", "Informatica"]],
  ])("is no skill that it looks like: %s", (line, names) => {
    for (const name of names) expect(asked(line)).not.toContain(name);
  });

  it.each([
    ["Orientamento agli obiettivi e spirito critico", ["Results orientation", "Critical thinking"]],
    ["Analisi predittiva e lavoro in team", ["Predictive analytics", "Teamwork"]],
    ["Oog voor detail en analytische vaardigheden", ["Attention to detail", "Analytical thinking"]],
    ["Espírito de equipa e vontade de aprender", ["Teamwork", "Willingness to learn"]],
  ])("names a skill: %s", (line, names) => {
    for (const name of names) expect(asked(line)).toContain(name);
  });
});
