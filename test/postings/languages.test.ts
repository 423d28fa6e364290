import { describe, expect, it } from "vitest";
import { needs, read } from "./knowledge.js";

/** One invented posting a language: duties, demands, wishes, offer. */
const ADS: Readonly<Record<string, { text: string; years: number }>> = {
  de: {
    text: "Wir suchen für unser Team in Köln eine Person mit Freude an Daten.\n\nDeine Aufgaben\n- Du baust Dashboards mit Power BI\n\nDas bringst du mit\n- Mindestens 3 Jahre Berufserfahrung in der Datenanalyse\n- Sehr gute Kenntnisse in SQL und Python\n- Fließend Deutsch und gute Englischkenntnisse\n\nVon Vorteil\n- Erfahrung mit dbt\n\nWir bieten\n- Homeoffice, Obstkorb und Workshops zu Kubernetes",
    years: 3,
  },
  fr: {
    text: "Nous recherchons une personne qui aime les données pour notre équipe à Lyon.\n\nVos missions\n- Construire des tableaux de bord avec Power BI\n\nVotre profil\n- Au moins 3 ans d'expérience en analyse de données\n- Maîtrise de SQL et de Python\n- Français courant et bon niveau d'anglais\n\nLes plus\n- Une expérience avec dbt\n\nNous offrons\n- Télétravail et formations à Kubernetes",
    years: 3,
  },
  es: {
    text: "Buscamos una persona para nuestro equipo de datos en Sevilla.\n\nFunciones\n- Construir cuadros de mando con Power BI\n\nRequisitos\n- Al menos 3 años de experiencia en análisis de datos\n- Conocimientos avanzados de SQL y Python\n- Español nativo e inglés fluido\n\nSe valorará\n- Experiencia con dbt\n\nOfrecemos\n- Teletrabajo y cursos de Kubernetes",
    years: 3,
  },
  nl: {
    text: "Wij zoeken een collega voor ons datateam in Utrecht.\n\nWat ga je doen?\n- Je bouwt dashboards met Power BI\n\nWat breng je mee?\n- Minimaal 3 jaar ervaring met data-analyse\n- Goede kennis van SQL en Python\n- Je spreekt vloeiend Nederlands en Engels\n\nMooi meegenomen\n- Ervaring met dbt\n\nWat bieden wij?\n- Thuiswerken en trainingen in Kubernetes",
    years: 3,
  },
  it: {
    text: "Cerchiamo una persona per il nostro team di dati a Milano.\n\nResponsabilità\n- Costruire dashboard con Power BI\n\nRequisiti\n- Almeno 3 anni di esperienza nell'analisi dei dati\n- Ottima conoscenza di SQL e Python\n- Italiano madrelingua e buon inglese\n\nTitolo preferenziale\n- Esperienza con dbt\n\nCosa offriamo\n- Lavoro da casa e corsi di Kubernetes",
    years: 3,
  },
  pt: {
    text: "Procuramos uma pessoa para a nossa equipa de dados em Lisboa.\n\nResponsabilidades\n- Construir dashboards com Power BI\n\nRequisitos\n- Pelo menos 3 anos de experiência em análise de dados\n- Bons conhecimentos de SQL e Python\n- Português nativo e inglês fluente\n\nDiferenciais\n- Experiência com dbt\n\nO que oferecemos\n- Teletrabalho e cursos de Kubernetes",
    years: 3,
  },
};

describe.each(Object.entries(ADS))("a posting in %s", (language, { text, years }) => {
  it("is read with its sections, years and languages", () => {
    const facts = read(text);
    expect(facts.language).toBe(language);
    expect(facts.yearsMin).toBe(years);
    const found = needs(text);
    expect(found).toMatchObject({ "Power BI": "mentioned", SQL: "required", Python: "required", dbt: "preferred", English: "required" });
    expect(found["Data analysis"]).toBe("required");
    expect(found).not.toHaveProperty("Kubernetes");
  });
});

it("a German ad without marks of its lists is read by its headings in running case, its demands and its tasks", () => {
  const text = [
    "Wir suchen dich für unser Team in Bremen, das unsere Daten pflegt und allen im Haus zur Verfügung stellt.",
    "Praktische Expertise mit Snowflake und dem, was dazugehört",
    "Hohes Maß an Zuverlässigkeit in allem, was du tust",
    "Was du idealerweise noch mitbringst",
    "Erfahrung mit Terraform und der Arbeit im Betrieb",
    "Kenntnisse in Tableau oder ähnlichen Werkzeugen",
    "Wartung und Pflege der Jobs in Airflow, die jede Nacht laufen",
    "Erstellung von Berichten mit Looker für alle Abteilungen",
  ].join("\n");
  expect(needs(text, { title: "Data Engineer" })).toMatchObject({
    Snowflake: "required",
    Dependability: "required",
    Terraform: "preferred",
    Tableau: "preferred",
    "Apache Airflow": "mentioned",
    Looker: "mentioned",
  });
});

it("another language is named and said not to be read", () => {
  const facts = read("Haemme kehittäjää ja sinulla on kokemusta SQL sekä Python myös että olet tiimipelaaja kanssa");
  expect(facts.language).toBe("fi");
  expect(facts.notices.map(({ code }) => code)).toContain("language-not-read");
});

describe("what boards of other countries write", () => {
  const HEADS: Readonly<Record<string, string>> = {
    de: "Das solltest du mitbringen",
    fr: "Profil recherché",
    es: "¿Qué buscamos?",
    nl: "Wat vragen we?",
    it: "Cosa cerchiamo",
    pt: "O que esperamos de você",
  };
  it.each([
    ["de", "- Mindestens drei Jahre Erfahrung mit Java\n- Kenntnisse in Kafka wären toll\n- Bonuspunkte, wenn du Docker kennst"],
    ["de", "- Zwingend erforderlich: drei Jahre Java\n- Erfahrung mit Kafka ist wünschenswert\n- Docker (von Vorteil)"],
    ["fr", "- Trois ans d'expérience avec Java\n- La connaissance de Kafka est appréciée\n- Docker est un vrai plus"],
    [
      "es",
      "- 3 años de experiencia con Java\n- Se valorará conocimiento de Kafka\n- Es deseable, aunque no imprescindible, conocer Docker",
    ],
    ["nl", "- Drie jaar ervaring met Java\n- Kennis van Kafka is mooi meegenomen\n- Docker strekt tot aanbeveling"],
    ["it", "- Tre anni di esperienza con Java\n- Preferibile la conoscenza di Kafka e di Docker"],
    ["pt", "- Vivência de três anos com Java\n- Experiência com Kafka (preferencial)\n- Conhecimentos de Docker são uma mais-valia"],
  ])("is told from a demand in %s: %s", (language, lines) => {
    const filler = { de: "und", fr: "et la", es: "y la", nl: "en de", it: "e la", pt: "e a" }[language];
    const text = `${HEADS[language]}\n${lines}\n- Scrum ${filler} Kanban`;
    expect(needs(text, { title: "Developer" })).toMatchObject({ Java: "required", "Apache Kafka": "preferred", Docker: "preferred" });
  });

  it.each([
    ["Poste basé à Lille, en présentiel", "onsite"],
    ["Télétravail total", "remote"],
    ["Teletrabajo dos días a la semana", "hybrid"],
    ["Volledig remote werken", "remote"],
    ["Sede di lavoro: Torino, in presenza", "onsite"],
    ["Teilweise Homeoffice", "hybrid"],
  ])("says where one works: %s", (line, place) => {
    expect(read(`Java\n\n${line}`, { title: "Developer" }).remote).toBe(place);
  });

  it.each([
    ["Een salaris van €2.700 tot €3.200 per maand", { min: 2700, max: 3200, currency: "EUR", period: "month" }],
    ["1.500 € a 1.800 € brutos/mês", { min: 1500, max: 1800, currency: "EUR", period: "month" }],
    ["RAL: 28-32K", { min: 28000, max: 32000, currency: "EUR", period: "year" }],
  ])("says what is paid: %s", (line, pay) => {
    expect(read(`Java\n\n${line}`, { title: "Developer" }).salary).toMatchObject(pay);
  });

  it("finds names behind words of experience, and takes Portuguese 'no' for no denial", () => {
    expect(needs("Dit vragen wij\n- Ervaring met Vue\n- Bekend met Cypress\n- Kennis van de webwinkel is een must")).toMatchObject({
      "Vue.js": "required",
    });
    const text =
      "Requisitos e qualificações\n- Experiência com dashboards no Power BI\n- Conhecimentos de Excel e boa comunicação com as áreas";
    expect(needs(text)).toMatchObject({ "Power BI": "required", "Microsoft Excel": "required" });
  });
});
