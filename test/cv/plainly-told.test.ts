import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

async function readText(text: string) {
  const name = text.startsWith("#") ? "cv.md" : "cv.txt";
  return readCv(await parseDocument(new TextEncoder().encode(text), name), { ...knowledge, asOf: "2026-11-20" });
}

const cv = (experience: string, more = "") => `Robin Invented\nrobin.invented@example.com\n\nExperience\n${experience}\n${more}`;
const ids = async (text: string) => (await readText(text)).skills.map(({ id }) => id);
const skill = async (text: string, id: string) => (await readText(text)).skills.find((held) => held.id === id);

describe("what a CV does not say is not read from it", () => {
  it("who is curious about a tool, or has begun to learn it, does not hold it", async () => {
    const about = (words: string) => `Robin Invented\nrobin@example.com\n\nSummary\nNurse of nine years. ${words}\n\nSkills\nExcel\n`;
    expect(await ids(about("At home in spreadsheets and curious about SQL."))).not.toContain("sql");
    expect(await ids(about("Currently learning Kotlin."))).not.toContain("kotlin");
    expect(await ids(about("Reports with SQL."))).toContain("sql");
  });

  it("an administrator of systems is no business administrator for a short word at the start of the summary", async () => {
    const text = `Robin Invented\nrobin@example.com\n\nSummary\nHands-on administrator with ten years of servers.\n\n${"Experience\nSystems Administrator, Acme Ltd\nJan 2015 – Present\n- Ran Linux servers\n"}`;
    expect(await ids(text)).not.toContain("business-administration");
  });

  it("playbooks that patch servers are no documentation, figures of sales no selling, orchestrated tables no agents, interviews no service", async () => {
    const found = await ids(
      cv(
        "Analyst, Acme Ltd\nJan 2020 – Present\n- Wrote Ansible playbooks for patching\n- Built Power BI reports on sales margin and stock\n- Requêtes SQL sur BigQuery, orchestration Airflow\n- Rewrote the curriculum after interviewing thirty pupils and eight parents\n- Budgets and forecasts for 22 shops",
      ),
    );
    for (const id of [
      "documentation",
      "technical-documentation",
      "sales",
      "agent-orchestration",
      "customer-service",
      "predictive-analytics",
    ])
      expect(found).not.toContain(id);
    expect(found).toContain("ansible");
    expect(found).toContain("apache-airflow");
  });
});

describe("what a CV plainly says is read", () => {
  it("a short sentence above a post is no employer of it", async () => {
    const { positions } = await readText(
      "Robin Invented\nrobin@example.com\n\nEMPLOYMENT\n\nHead of Design, Avonbank School, Bristol            09/2018 - 07/2026\nLead a department of five teachers.\nBudget of £18,000.\n\nTeacher of Design, Fishponds Academy, Bristol       09/2014 - 07/2018\nTaught product design.\n\nGraphic Design Assistant, Tallow Print, Bath        08/2012 - 07/2013\nFlyers and packaging.\n",
    );
    expect(positions.map(({ organisation }) => organisation?.text)).toEqual(["Avonbank School", "Fishponds Academy", "Tallow Print"]);
  });

  it("a paragraph below a table of posts tells of the employer that it begins with", async () => {
    const { positions } = await readText(
      "# Robin Invented\nrobin@example.com\n\n## Jobs\n\n| When | Where | What |\n|---|---|---|\n| Apr 2022 – now | The Blue Boat, Leeds | Sous Chef |\n| Jan 2018 – Mar 2022 | Hale Hotel, York | Commis Chef |\n\nAt The Blue Boat I run the pass and I wrote the HACCP book.\n\nAt Hale Hotel I had the pasta.\n",
    );
    expect(positions.map(({ organisation, bullets }) => [organisation?.text, bullets.map(({ text }) => text)])).toEqual([
      ["The Blue Boat", ["At The Blue Boat I run the pass and I wrote the HACCP book."]],
      ["Hale Hotel", ["At Hale Hotel I had the pasta."]],
    ]);
  });

  it("short typed lines that had room for the next word are lines of their own", async () => {
    const { positions } = await readText(
      "Robin Invented\nrobin@example.com\n\nExperience\n2021 - Present Backend developer, Acme Ltd\n routing service in Go\n moved 14 services to Kubernetes\n on call one week in six, halved the pages\n wrote the contract tests\n",
    );
    expect(positions[0]?.bullets.map(({ text }) => text)).toEqual([
      "routing service in Go",
      "moved 14 services to Kubernetes",
      "on call one week in six, halved the pages",
      "wrote the contract tests",
    ]);
  });

  it("a sentence at the top that ends with since when is no post", async () => {
    const { positions } = await readText(
      "Robin Invented\nrobin@example.com\n\nCar mechanic, 15 years on the tools. MOT tester since 2017.\n\n2018 - now   Workshop foreman, Acme Motor Centre, Leeds\n  - Check the work\n\n2011 - 2018  Vehicle technician, Norvik Cars, Wakefield\n  - Clutches and brakes\n",
    );
    expect(positions.map(({ title }) => title?.text)).toEqual(["Workshop foreman", "Vehicle technician"]);
  });

  it("a post right behind its dates is one, however long the line says what was done", async () => {
    const { positions } = await readText(
      "# Robin Invented\nrobin@example.com\n\n## Contracts\n\n- **10/2026 – today** React developer, Contoso GmbH (energy): calculator\n- **06/2026 – 09/2026** Frontend lead, Halden & Voss (fashion retail): Next.js shop, accessibility audit to WCAG 2.2 AA, team of 4\n- **02/2026 – 05/2026** Full-stack developer, Kitasuche e.V.: Node.js\n",
    );
    expect(positions.map(({ title }) => title?.text)).toEqual(["React developer", "Frontend lead", "Full-stack developer"]);
  });

  it("who supervises leads, who trained hires taught, who presents to somebody presents, and tutoring and a monolith cut up are told in Spanish", async () => {
    const led = await readText(cv("Accountant, Acme Ltd\nJan 2020 – Present\n- Supervise one accounts assistant"));
    expect(led.leadership.value).toBe(2);
    const taught = await ids(cv("Shift Supervisor, Acme Ltd\nJan 2020 – Present\n- Trained 14 new hires"));
    expect(taught).toContain("soft-training-others");
    expect(
      await ids(cv("Nurse, Acme Ltd\nJan 2020 – Present\n- Chair of council; present monthly figures to nursing leadership")),
    ).toContain("soft-presentation");
    const spanish = await readText(
      cv(
        "Desarrollador backend, Acme SL\nene 2020 – actualidad\n- Diseñé la separación del monolito en nueve servicios\n- Tutoría de tres compañeros júnior",
      ),
    );
    expect(spanish.leadership.rule).toBe("leadership-1-mentoring");
    expect(spanish.architecture.value).toBe(2);
  });

  it("a line that ends with its own year shows its skills for that time, not for the whole post", async () => {
    const post = (line: string) => cv(`Director of Engineering, Acme Inc.\n2017 – Present\n- ${line}`);
    expect(await skill(post("Built the gateway in Kotlin (2024)"), "kotlin")).toMatchObject({ months: 6, level: 2 });
    expect(await skill(post("Built the gateway in Kotlin (2020 – 2022)"), "kotlin")).toMatchObject({ months: 24 });
    expect(await skill(post("Services in Kotlin (since 2025)"), "kotlin")).toMatchObject({ months: 17 });
    expect((await skill(post("Built the gateway in Kotlin"), "kotlin"))?.months).toBeGreaterThan(100);
  });

  it("a listed language is shown by the framework that is written in it", async () => {
    const { claimedNotShown } = await readText(
      cv("Web Developer, Acme Inc.\nJan 2020 – Present\n- Built the shop in React", "\nSkills\nJavaScript, React, Perl\n"),
    );
    expect(claimedNotShown).toEqual(["perl"]);
  });

  it("a research assistant whose lines are about models that learn has years in that field, another has none", async () => {
    const field = async (lines: string) =>
      (await readText(cv(`Graduate Research Assistant, Acme University\nSep 2020 – Aug 2026\n${lines}`))).positions[0]?.field;
    expect(await field("- Trained transformer models in PyTorch\n- Fine-tuned language models")).toBe("ai");
    expect(await field("- Grew cell cultures\n- Counted colonies with a neural network")).toBe("science");
  });
});

describe("words of other trades and other people are no skills", () => {
  const held = async (bullet: string) => ids(cv(`Engineer, Acme Ltd\nJan 2020 – Present\n- ${bullet}\n`));

  it.each([
    ["Accountable for a suite with CAD 94m annual revenue", "computer-aided-design"],
    ["Unit tests with Unity and CMock", "unity"],
    ["Small web forms in PHP", "aspnet-web-forms"],
    ["The booking app that about 60 GP surgeries use", "surgery"],
    ["Commissioning on site: paper mill, two bakeries", "baking-and-pastry"],
    ["Quantised to INT8, 9 ms a frame", "a-frame"],
    ["Longer contracts and payment in 14 days", "domain-payments"],
    ["Our designer and our backend lead could not agree", "backend-development"],
    ["Reported it to the director and the external auditor", "external-audit"],
    ["Cabling of the new surgical ward", "medical-surgical-nursing"],
    ["I share the on-call rota with four colleagues", "scheduling"],
  ])("%s", async (bullet, id) => expect(await held(bullet)).not.toContain(id));

  it("a researcher at a university has not thereby worked in education", async () => {
    const text = cv("Postdoctoral Researcher, Technical University of Testford\nSep 2018 – Sep 2021\n- Fine-tuning for named entities\n");
    expect(await ids(text)).not.toContain("domain-education");
  });

  it("lorries make a transport planner one of freight, servers an administrator one of systems", async () => {
    const roles = async (experience: string) => (await readText(cv(experience))).positions.map(({ role }) => role);
    expect(await roles("Transport planner, Acme GmbH\nJan 2020 – Present\n- 85 trucks a day and the tender with 34 carriers\n")).toEqual([
      "supply-chain-manager",
    ]);
    expect(await roles("Junior administrator, Test hospital\nJan 2020 – Present\n- Windows Server updates\n")).toEqual([
      "systems-administrator",
    ]);
  });
});
