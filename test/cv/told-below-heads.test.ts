import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { OPTIONS } from "./knowledge.js";

async function read(text: string, name = "cv.md") {
  return readCv(await parseDocument(new TextEncoder().encode(text), name), OPTIONS);
}

type Cv = Awaited<ReturnType<typeof read>>;
const posts = (cv: Cv) => cv.positions.map(({ title, organisation }) => `${title?.text} | ${organisation?.text}`);
const told = (cv: Cv) => cv.positions.map(({ bullets }) => bullets.map(({ text }) => text));

describe("what is told below a post, or beside its dates", () => {
  it("a sentence behind the dates was done there, whatever titles stand in it", async () => {
    const cv = await read(
      "# Ada Invented\n\n**Experience**\n\n**Systems Administrator, Sample Freight** (2016 – Feb 2021) Looked after the servers of two depots. Team lead of three from 2019.\n\n**Technician, Example College** (2013 – 2016) First and second line support for many students.\n",
    );
    expect(posts(cv)).toEqual(["Systems Administrator | Sample Freight", "Technician | Example College"]);
    expect(told(cv)).toEqual([
      ["Looked after the servers of two depots. Team lead of three from 2019."],
      ["First and second line support for many students."],
    ]);
  });

  it("leading the team since a year within a post's is no post of its own", async () => {
    const text = await read(
      "Ada Invented\n\nBeruflicher Werdegang\n\nseit 08/2017   Disponentin, Spedition Muster GmbH, Stuttgart\n               Teamleitung seit 2021 (6 Mitarbeiter)\n               Planung von täglich 45 Touren\n\n03/2012 - 07/2017   Sachbearbeiterin Export, Beispiel KG, Esslingen\n               Erstellen von Ausfuhrdokumenten\n",
      "cv.txt",
    );
    expect(posts(text)).toEqual(["Disponentin | Spedition Muster GmbH", "Sachbearbeiterin Export | Beispiel KG"]);
    expect(told(text)).toEqual([
      ["Teamleitung seit 2021 (6 Mitarbeiter)", "Planung von täglich 45 Touren"],
      ["Erstellen von Ausfuhrdokumenten"],
    ]);
    const table = await read(
      "<h1>Ada Invented</h1><h2>Berufserfahrung</h2><table><tr><td><b>2018 – heute</b></td><td><b>Werkstattleiterin</b>, Tischlerei Muster, Linz<br>Teamleitung seit 2021, fünf Gesellen</td></tr><tr><td><b>2012 – 2018</b></td><td><b>Tischlerin</b>, Tischlerei Beispiel, Steyr<br>Treppenbau</td></tr></table>",
      "cv.html",
    );
    expect(posts(table)).toEqual(["Werkstattleiterin | Tischlerei Muster", "Tischlerin | Tischlerei Beispiel"]);
  });

  it("a heading of the level of the posts' own, with a list below it, is no duty of the last post", async () => {
    const cv = await read(
      "# Ada Invented\n\n### Work\n\n**UX lead**, Sample Digital, Antwerp\n2012 – 2015\nLed four designers.\n\n### Alongside\n- Guest lecturer, Example School of Arts, 2019–present\n- Board member, Example meetup, 2017–2021\n\n### Skills\nFigma, Miro\n",
    );
    expect(told(cv)[0]).toEqual(["Led four designers."]);
  });
});

describe("what a head says in words that read as something else", () => {
  it("a title whose first word ends as a deed does, a remark in brackets behind it, is a post", async () => {
    const cv = await read(
      "Ada Invented\n\nMILITARY EXPERIENCE\nSample Army, 2010 - 2022\nPlatoon Sergeant (E-7), Fort Example, 2018 - 2022\n- Responsible for 38 soldiers\nAutomated Logistical Specialist (92A), Fort Sample, KY, 2010 - 2014\n\nEDUCATION\nHigh School Diploma, 2009\n",
      "cv.txt",
    );
    expect(cv.positions.map(({ title }) => title?.text)).toContain("Automated Logistical Specialist (92A)");
  });

  it("a remark in brackets behind a heading's words takes nothing from it", async () => {
    const cv = await read(
      "Ada Invented\n\nEMPLOYMENT\nNurse, Example Hospital, 2010 - 2022\n\nEDUCATION\n2008 Diploma in Nursing, University of Sample\n\nMANDATORY TRAINING (all in date)\nBlood transfusion\nIV administration\n",
      "cv.txt",
    );
    expect(cv.education).toHaveLength(1);
    expect(cv.certifications.map(({ text }) => text.text)).toEqual(["Blood transfusion", "IV administration"]);
  });

  it("a foundation certificate of a body is no bachelor's degree", async () => {
    const cv = await read("# Ada Invented\n\n## Education\n\n- BCS Foundation Certificate in Business Analysis, 2020\n");
    expect(cv.education.map(({ level }) => level)).not.toContain("bachelor");
  });

  it("many names, of which the address spells one, are a name", async () => {
    const name = "Ada Maria Konstantina Freiin von Muster-Beispiel zu Niederbeispiel-Hohenmuster und Oberbeispielhausen-Unterbeispiel";
    const cv = await read(`${name}\nada.muster@example.org\n\nBerufserfahrung\n2018 – heute Tischlerin, Muster GmbH\n`, "cv.txt");
    expect(cv.name?.text).toBe(name);
    const none = await read("We Build Good Things For People And Like Them\nada@example.org\n\nSkills\nPython\n", "cv.txt");
    expect(none.name).toBeNull();
  });
});

describe("certificates that hold no longer", () => {
  it("are told as such, and one that is not yet passed as that", async () => {
    const cv = await read(
      "Ada Invented\n\nCERTIFICATES\nCKA (lapsed)\nRHCE (expired), OSCP\nFirst Aid - expired March 2022\nISTQB Foundation, lapsed\nCCNA (since 2018) – lapsed\nPMP (expires 2028)\nzur Zeit: Fernkurs Fachwirtin (IHK)\n",
      "cv.txt",
    );
    expect(cv.certifications.map(({ text, lapsed, pending }) => [text.text, lapsed ?? pending ?? null])).toEqual([
      ["CKA", true],
      ["RHCE", true],
      ["OSCP", null],
      ["First Aid", true],
      ["ISTQB Foundation", true],
      ["CCNA", true],
      ["PMP", null],
      ["zur Zeit: Fernkurs Fachwirtin (IHK)", true],
    ]);
  });

  it.each([
    ["AWS SAA, expired CCNA", "AWS SAA | expired CCNA (lapsed)"],
    ["CKA, expired: RHCE 2018", "CKA | expired: RHCE (lapsed)"],
    ["CKA, RHCE 2020, expired", "CKA | RHCE (lapsed)"],
    ["CKA (May 2019, expired)", "CKA (lapsed)"],
    ["CKA, passed 2019, expired", "CKA (lapsed)"],
    ["CKA, Issued 2019, expired 2022", "CKA (lapsed)"],
    ["ADR-Schein, Erworben 2017, abgelaufen", "ADR-Schein (lapsed)"],
    ["CKA, expired March 2022", "CKA (lapsed)"],
    ["ADR-Schein, abgelaufen Ende 2022", "ADR-Schein (lapsed)"],
    ["PMP expirée depuis 2020", "PMP expirée (lapsed)"],
  ])("in %s, are those that it is said of", async (line, told) => {
    const cv = await read(`Ada Invented\n\nCERTIFICATES\n${line}\n`, "cv.txt");
    expect(cv.certifications.map(({ text, lapsed }) => `${text.text}${lapsed === true ? " (lapsed)" : ""}`).join(" | ")).toBe(told);
  });
});

describe("what stands behind the last post", () => {
  it("labels in bold that no post has begin sections of their own", async () => {
    const cv = await read(
      '# Ada Invented\nada@example.org\n\n*Site reliability engineer, Sample Rail, 4/2022–*\nKeeps the ticket machines up.\n\n*Operations analyst, Muster Water, 2018–3/2022*\nWrote dashboards.\n\n**Learning, all in my own time**: Rust by example, 2023; Python since 2024.\n\n**Paper**: "Small clusters", Proceedings of Nothing, 2021\n',
    );
    expect(posts(cv)).toEqual(["Site reliability engineer | Sample Rail", "Operations analyst | Muster Water"]);
    expect(told(cv)).toEqual([["Keeps the ticket machines up."], ["Wrote dashboards."]]);
    expect(cv.education).toEqual([]);
    expect(cv.publications.map(({ text }) => text)).toEqual(['"Small clusters", Proceedings of Nothing, 2021']);
  });

  it("labels that posts have stay with the post", async () => {
    const cv = await read(
      "# Ada Invented\n\n## Experience\n\n**Engineer, Sample Rail** (2018 – 2022)\n\nKept the machines up.\n\n**Technologies**: Python, Kafka\n",
    );
    expect(told(cv).flat().join(" ")).toContain("Python, Kafka");
  });
});

describe("words that are no name", () => {
  it("an employer behind a small word, where another post of the page is parted so", async () => {
    const cv = await read(
      "Ada Invented\n\nEXPERIENCIA\n\nResponsable de mantenimiento en Muestras del Sur, S.L. (marzo de 2020 - actualidad)\n- Plan de mantenimiento\nElectricista en Papelera Muestra (2014-2020)\n- Averías\n",
      "cv.txt",
    );
    expect(posts(cv)).toEqual(["Responsable de mantenimiento | Muestras del Sur, S.L.", "Electricista | Papelera Muestra"]);
  });

  it("nurses of a band are no method of tidying, and no fines are no Finnish", async () => {
    const skills = async (line: string) =>
      (await read(`# Ada Invented\n\n## Employment\n\n### Ward Sister, Example Hospital, 2018 – now\n\n- ${line}\n`)).skills.map(
        ({ id }) => id,
      );
    expect(await skills("Led band 5s and students, and had no fines in all these years.")).not.toContain("5s-methodology");
    expect(await skills("Introduced 5S on the ward and kept it in order for years.")).toContain("5s-methodology");
    const cv = await read(
      "# Ada Invented\n\nI have driven for fifteen years and never had any points or fines on the road.\n\n## Employment\n\n### Driver, Example Haulage, 2018 – now\n\n- Nights with the tanker and the long roads of the north\n",
    );
    expect([...cv.skills, ...(cv.notCounted ?? [])].map(({ id }) => id)).not.toContain("lang-fi");
  });

  it("the same trust is no employer's name", async () => {
    const cv = await read(
      "Ada Invented\n\nEMPLOYMENT\n\nWard Sister, Example General Hospital, 2018 - now\n- Rota\n\nStaff Nurse, same Trust, 2014 - 2018\n- Nights\n",
      "cv.txt",
    );
    expect(cv.positions[1]?.organisation).toBeNull();
  });
});

describe("the head of the page", () => {
  it("a town and its county before the address are where somebody lives, and no headline", async () => {
    const cv = await read("# Ada Invented\n\nNiedermuster, Beispielshire · ada@example.org · 07700 900123\n\n## Skills\n\nPython\n");
    expect([cv.location?.text, cv.headline]).toEqual(["Niedermuster, Beispielshire", null]);
  });

  it("what the post that is sought is to bring is no skill", async () => {
    const cv = await read("# Ada Invented\n\n## Ziel\n\nEine Stelle mit Kafka und Django.\n\n## Kenntnisse\n\nPython\n");
    expect(cv.skills.filter(({ grade }) => grade !== "inferred").map(({ id }) => id)).toEqual(["python"]);
  });

  it("how a licence is held is no certificate of its own", async () => {
    const cv = await read("# Ada Invented\n\n## Licences\n\n- UK driving licence, full, clean\n- CSCS card\n");
    expect(cv.certifications.map(({ text }) => text.text)).toEqual(["UK driving licence", "CSCS card"]);
  });
});
