import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

async function readText(text: string) {
  return readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
}

const cv = (experience: string, more = "") => `Robin Invented\nrobin.invented@example.com\n\nEXPERIENCE\n\n${experience}\n\n${more}`;
const ids = async (text: string) => (await readText(text)).skills.map(({ id }) => id);
const posts = async (text: string) => (await readText(text)).positions.map(({ title, organisation }) => [title?.text, organisation?.text]);

describe("what stands among the posts and is none", () => {
  it("a membership is held like a certificate and begins no post", async () => {
    const read = await readText(
      cv(
        "Finance Manager, Brightwater Ltd\nJan 2019 - present\n- Closed the books\n\nACCA, member since 2019\n\nAccountant, Oldfield & Co\n2014 - 2018\n- Prepared VAT returns",
      ),
    );
    expect(read.positions.map(({ title, start }) => [title?.text, start])).toEqual([
      ["Finance Manager", "2019-01"],
      ["Accountant", "2014"],
    ]);
    expect(read.certifications.map(({ text, id }) => [text.text, id])).toEqual([["ACCA", "cert-acca"]]);
  });

  it("a degree or a course of study is a study; a doctorate with its duties stays work", async () => {
    const read = await readText(
      cv(
        "PhD candidate, University of Leiden, 2019 - 2023\n- Measured the noise of detectors\n\nData Scientist, Kite Analytics, 2023 - present\n- Built forecasts\n\nPhD Physics, University of Delft, 2015–2019",
      ),
    );
    expect(read.positions.map(({ title }) => title?.text)).toEqual(["PhD candidate", "Data Scientist"]);
    expect(read.education.map(({ degree, start, end, level }) => [degree?.text, start, end, level])).toEqual([
      ["PhD Physics", "2015", "2019", "phd"],
    ]);
  });

  it("an apprenticeship is read and shown, and adds no years of work", async () => {
    const read = await readText(
      "Robin Invented\nrobin@example.com\n\nBERUFLICHER WERDEGANG\n\n01/2018 – heute   Mechatroniker, Nordwerk GmbH, Kiel\n- Wartung von Anlagen\n\n08/2014 – 12/2017   Ausbildung zum Mechatroniker, Nordwerk GmbH, Kiel\n",
    );
    expect(read.positions).toHaveLength(2);
    expect(read.experience.counted).toEqual(["position-1"]);
  });
});

it("whom a freelancer works for is no employer", async () => {
  const text = cv(
    "Web Developer\nFreelance, various clients\n2020 - present\n- Built shops\n\nTranslator, Self-employed – clients: Albatros, Merle\n2015 - 2020\n- Translated manuals\n\nGrafiker\nFreiberuflich (Kunden: Albatros, Merle)\n2010 - 2015\n- Plakate gestaltet",
  );
  expect(await posts(text)).toEqual([
    ["Web Developer", "Freelance"],
    ["Translator", "Self-employed"],
    ["Grafiker", "Freiberuflich"],
  ]);
  expect((await readText(text)).positions[1]?.bullets.map((bullet) => bullet.text)).toEqual([
    "clients: Albatros, Merle",
    "Translated manuals",
  ]);
});

it("a paragraph below the name is the summary, and what it names counts; a motto is none", async () => {
  const below = (words: string) =>
    `Robin Invented\nrobin@example.com | +44 20 7946 0123 | Leeds\n\n${words}\n\nEXPERIENCE\n\nData Engineer, Shopwell Ltd, 2018 - present\n- Built it\n`;
  const told = await readText(
    below(
      "Data engineer with eight years of building pipelines in Python and Snowflake for retail\nand banking, and a liking for clear contracts.",
    ),
  );
  expect(told.summary?.text).toMatch(/^Data engineer.*contracts\.$/);
  expect(told.skills.map(({ id }) => id)).toEqual(expect.arrayContaining(["python", "snowflake"]));
  expect((await readText(below("Curious, calm and always on time."))).summary).toBeNull();
});

it("letters behind a licence are classes of vehicles, no programming languages", async () => {
  const driver = cv(
    "HGV Driver, Fastline Haulage, 2018 - present\n- Delivered to 20 stores a day",
    "SKILLS\nLicence: C1, C\nRoute planning",
  );
  expect(await ids(driver)).not.toContain("c");
  expect(await ids(cv("Fahrer, Eiltrans GmbH, 2018 - 2020\n- Lieferung", "SKILLS\nFahrerlaubnis Klasse C"))).not.toContain("c");
  expect(await ids(cv("Developer, Acme Ltd, 2018 - 2020\n- Wrote drivers", "SKILLS\nC, Rust"))).toContain("c");
});

describe("a role is what the post was", () => {
  const role = async (post: string) => (await readText(cv(post))).positions.map((position) => [position.role, position.seniority])[0];

  it("a bare consultant whose lines tell of systems is one for them", async () => {
    expect(await role("Performance consultant, Quicksilver Ltd, 2021 - present\n- Found slow queries with JMeter")).toEqual([
      "it-consultant",
      null,
    ]);
    expect(await role("Strategy consultant, Quicksilver Ltd, 2021 - present\n- Sized a market in SQL")).toEqual([
      "management-consultant",
      null,
    ]);
  });

  it("the head of a subject at a school teaches it; the head of design of a firm does not", async () => {
    expect(await role("Head of Design & Technology, Parkside High School, 2015 - 2021\n- Led 4 teachers")).toEqual(["teacher", "lead"]);
    expect(await role("Head of Design, Parkside Interiors Ltd, 2015 - 2021\n- Led 4 designers")).toEqual(["design-manager", "director"]);
  });

  it("whom somebody serves is no trade of theirs", async () => {
    const post = "Support Consultant for accountants, Lumen Ltd, Leeds\n2015 - 2020\n- Answered calls";
    expect((await role(post))?.[0]).toBe("management-consultant");
    expect(await ids(cv(post))).not.toContain("accounting");
  });

  it("a translator does no marketing", async () => {
    expect(await role("Translator, Words Ltd, 2015 - 2020\n- Translated manuals")).toEqual(["translator", null]);
  });
});

describe("a certificate that is still to come", () => {
  const certificates = async (list: string) =>
    (await readText(cv("Welder, Acme Ltd, 2018 - 2020\n- Welded", `CERTIFICATIONS\n${list}`))).certifications.map(({ text, pending }) => [
      text.text,
      pending === true,
    ]);

  it("is one of which a part is passed, or that was tried in vain", async () => {
    const list =
      "Data Course (3 of 8 modules done)\nCISSP - part 1 of 2 passed\nCSWIP 3.1, resit in May\nPMP? in five years\nHarbour Ticket (8 of 8 modules done)\nRigging Card, expires in two years";
    expect((await certificates(list)).map(([, pending]) => pending)).toEqual([true, true, true, true, false, false]);
  });

  it("is marked, whether we know it or not", async () => {
    expect(await certificates("CISSP (expected 2027)\nHarbour Crane Ticket (in progress)\nSafe Rigging Card, 2021")).toEqual([
      ["CISSP", true],
      ["Harbour Crane Ticket (in progress)", true],
      ["Safe Rigging Card", false],
    ]);
  });

  it("attests nothing that it would imply", async () => {
    const inferred = async (list: string) =>
      (await readText(cv("Welder, Acme Ltd, 2018 - 2020\n- Welded", `CERTIFICATIONS\n${list}`))).skills.flatMap(({ id, grade }) =>
        grade === "inferred" ? [id] : [],
      );
    expect(await inferred("Certified Kubernetes Administrator, 2024")).toContain("kubernetes");
    expect(await inferred("Certified Kubernetes Administrator - exam booked for March 2027")).toEqual([]);
  });

  it("is not the one above it", async () => {
    expect(await certificates("ITIL Foundation\nStudying for: RHCE")).toEqual([
      ["ITIL Foundation", false],
      ["Studying for: RHCE", true],
    ]);
  });
});

describe("a certificate that is begun", () => {
  const read = (text: string) => readText(`Nora Feldwick\nLeeds, UK | nora.feldwick@example.org\n\n${text}`);
  const POST = "EXPERIENCE\nService Desk Analyst, Lumen Ltd, Leeds\n2021 - 2024\n- Reset passwords";
  const standing = async (text: string) =>
    (await read(text)).certifications.map(({ text: { text: name }, pending }) => `${pending ? "begun" : "held"}: ${name}`);

  it("is none that is held, however its standing is said", async () => {
    const said =
      "PMP (studying)\nCKA: exam in March\nNetwork+ (not yet sat)\nCKAD (learning)\nLPIC-1 - angemeldet\nSecurity+ - sitting in May 2027\nLerne gerade für CISSP";
    expect((await standing(`${POST}\n\nCERTIFICATIONS\n${said}`)).filter((one) => one.startsWith("held"))).toEqual([]);
  });

  it("stays one that is held where the next is begun, or where it was passed or is due again", async () => {
    const list = "AZ-900, 2021\nITIL 4 Foundation (2021)\nDerzeit Vorbereitung auf AZ-104\nFirst Aid at Work, renewal due 2027";
    expect((await standing(`${POST}\n\nCERTIFICATIONS\n${list}`)).map((one) => one.slice(0, 5))).toEqual([
      "held:",
      "held:",
      "begun",
      "held:",
    ]);
    expect(await standing(`SUMMARY\nAnalyst. I hold AZ-900. Studying for the CCNA.\n\n${POST}`)).toEqual(["held: AZ-900", "begun: CCNA"]);
  });

  it("is one of its own beside one that is held, behind a comma or a full stop", async () => {
    const list = "Forklift (reach), working towards HGV Class 2\nPropertymark Level 3 (2021). Working towards Propertymark Level 4.";
    expect((await standing(`${POST}\n\nCERTIFICATIONS\n${list}`)).map((one) => one.replace(/\.$/, ""))).toEqual([
      "held: Forklift (reach)",
      "begun: working towards HGV Class 2",
      "held: Propertymark Level 3",
      "begun: Working towards Propertymark Level 4",
    ]);
  });

  it("is told by the heading of its list, by the summary beside a list, and by a line of a post", async () => {
    expect(await standing(`${POST}\n\nCertifications in progress\nMS-900\nCCNA`)).toEqual(["begun: MS-900", "begun: CCNA"]);
    const beside = `SUMMARY\nAnalyst, working towards MS-900.\n\n${POST}\n\nCERTIFICATIONS\nITIL Foundation, 2020`;
    expect(await standing(beside)).toEqual(["held: ITIL Foundation", "begun: MS-900"]);
    const { skills } = await read(`${POST}\n- Preparing for the Certified Kubernetes Administrator exam`);
    expect(skills.find(({ id }) => id === "cert-cncf-cka")).toMatchObject({ claimed: 1, shownIn: [], grade: "self-stated" });
  });
});

describe("several certificates in one sentence", () => {
  const list = async (text: string) =>
    (await readText(`Nora Feldwick\nLeeds, UK\n\n${text}`)).certifications.map(({ text: { text: name } }) => name);
  const below = (line: string) => list(`EXPERIENCE\nCook, Lumen Ltd, 2018 - 2020\n- Cooked\n\nCERTIFICATIONS\n${line}`);

  it("are each read, in a list and in a summary", async () => {
    const three = ["Food Safety Level 2", "First Aid at Work", "Manual Handling"];
    expect(await below("Certifications in Food Safety Level 2, First Aid at Work and Manual Handling")).toEqual(three);
    expect(await below("Certified in PRINCE2, ITIL and Scrum")).toEqual(["PRINCE2", "ITIL", "Scrum"]);
    expect(await below("CompTIA A+, Network+ and Security+")).toEqual(["CompTIA A+", "Network+", "Security+"]);
    expect(await list("SUMMARY\nCook with certifications in Food Safety Level 2, First Aid at Work and Manual Handling. Calm.")).toEqual(
      three,
    );
  });

  it("are each read where the last two are names of several words", async () => {
    const three = ["IOSH Managing Safely", "First Aid at Work", "CIPD Level 3"];
    expect(await below("IOSH Managing Safely, First Aid at Work and CIPD Level 3")).toEqual(three);
    expect(await below("ECS Gold Card, 18th Edition and IPAF\nCity & Guilds 2391, 2019")).toContain("IPAF");
  });

  it("are one where the words between are of its name", async () => {
    expect(await below("Certified in Risk and Information Systems Control")).toEqual(["Certified in Risk and Information Systems Control"]);
    expect(await below("Certificate in Health and Safety, 2020")).toEqual(["Certificate in Health and Safety"]);
  });
});

describe("certificates as they are written", () => {
  const list = async (lines: string) =>
    (await readText(cv("Driver, Acme Ltd, 2018 - 2020\n- Drove", `CERTIFICATIONS\n${lines}`))).certifications.map(({ text }) => text.text);

  it("what is planned for a day is no part of the name", async () => {
    expect(await list("PRINCE2 Practitioner, exam booked for March 2027\nLoader ticket: booked for January 2027")).toEqual([
      "PRINCE2 Practitioner",
      "Loader ticket",
    ]);
  });

  it("a slash parts two of them, and none where it parts words", async () => {
    expect(await list("Permis B / Permis AM")).toEqual(["Permis B", "Permis AM"]);
    expect(await list("First Aid / Paediatrics, 2021")).toEqual(["First Aid / Paediatrics"]);
  });

  it("who passed it, in brackets with the year, is not held", async () => {
    const text = cv(
      "Accountant, Acme Ltd, 2018 - 2020\n- Closed books",
      "CERTIFICATIONS\nCertificate in International Financial Reporting (ACCA, 2022)",
    );
    expect(await ids(text)).not.toContain("cert-acca");
  });

  it("classes of a licence and the carriage of dangerous goods are no other trade's names", async () => {
    const text = cv("Driver, Acme Ltd, 2018 - 2020\n- Drove", "CERTIFICATIONS\nPermiso de conducir BTP\nADR (tanks and packages), 2024");
    const found = await ids(text);
    expect(found).not.toContain("civil-engineering-design");
    expect(found).not.toContain("architecture-decision-records");
  });

  it("one without a date between dated ones among studies is still none of the studies", async () => {
    const read = await readText(
      cv(
        "Administrator, Acme Ltd, 2018 - 2020\n- Ran servers",
        "EDUCATION & CERTIFICATIONS\nBSc Computing, University of Leeds, 2013\nCompTIA Security+ | 2021\nMicrosoft Certified: Administrator Expert – in progress\nManual Handling Certificate, 2022",
      ),
    );
    expect(read.education).toHaveLength(1);
    expect(read.certifications).toHaveLength(3);
  });
});

it("a town may have its postcode or its province behind it", async () => {
  const at = async (town: string) =>
    (
      await readText(
        `Robin Invented\nDriver\n${town} | 07700 900862 | robin@example.com\n\nEXPERIENCE\n\nDriver, Acme Ltd, 2018 - 2020\n- Drove`,
      )
    ).location?.text;
  expect(await at("Hexthorpe DN4")).toBe("Hexthorpe DN4");
  expect(await at("Paterna (Valencia)")).toBe("Paterna (Valencia)");
});
