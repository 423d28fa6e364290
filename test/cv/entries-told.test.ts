import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readRawCv } from "../../src/cv/read-raw-cv.js";

const read = async (text: string) =>
  readRawCv(await parseDocument(new TextEncoder().encode(text), text.startsWith("#") ? "cv.md" : "cv.txt"));
const head = "# Robin Invented\n\nrobin@example.com\n\n";
const studies = async (lines: string) =>
  (await read(`${head}## Education\n\n${lines}\n`)).education.map(({ degree, institution }) => [degree?.text, institution?.text]);

describe("an entry claims what its lines say, and no more", () => {
  it("how long somebody studied, and how well, is no school", async () => {
    expect(await studies("Web development certificate, 26 weeks part-time, 2022\n")).toEqual([["Web development certificate", undefined]]);
    expect((await studies("Data apprenticeship, level 4, 2022 (distinction)\n"))[0]?.[1]).toBeUndefined();
  });

  it("where each line names its own school, a line without one leaves it open", async () => {
    const lines = "PhD Linguistics, University of Testford, 2018\nMSc Phonetics, 2013\nBA French, University of Samplewick, 2011\n";
    expect((await studies(lines))[1]).toEqual(["MSc Phonetics", undefined]);
  });

  it("a project told in one line has its name and its date, whatever else the line marks", async () => {
    const { projects } = await read(
      `${head}## Projects\n\n**Tide Board** (2025): shows the tides: all of them, in Rust.\n\n- Gull Map (March 2023) – maps gulls\n- Net (beta): counts nets\n`,
    );
    expect(projects.map(({ title, dates, bullets }) => [title?.text, dates?.end, bullets.map(({ text }) => text)])).toEqual([
      ["Tide Board", "2025", ["shows the tides: all of them, in Rust."]],
      ["Gull Map", "2023-03", ["maps gulls"]],
      ["Net (beta)", undefined, ["counts nets"]],
    ]);
  });

  it("since when one duty is had is not since when the post is", async () => {
    const { positions } = await read(
      `${head}## Work\n\n**Testford School — Teacher, Head of Year 9 since 2021** (2016–present)\n\n- Taught 300 pupils\n`,
    );
    expect(positions.map(({ dates }) => [dates?.start, dates?.end])).toEqual([["2016", "present"]]);
  });

  it("a town behind another post's employer employs nobody", async () => {
    const { positions } = await read(
      `${head}## Work\n\n### Dispatcher, Testbeskid Sp. z o.o., Bielsko-Mała, 2013 – 2018\n\n- Routes\n\n### Warehouse worker, Bielsko-Mała, 2011 – 2013\n\n- Picking\n`,
    );
    expect(positions.map(({ organisation }) => organisation?.text)).toEqual(["Testbeskid Sp. z o.o.", undefined]);
  });

  it("typed lines without marks that leave clear room are a duty each, and those broken at a width are one", async () => {
    const duties = async (lines: string) =>
      (await read(`ROBIN INVENTED\nrobin@example.com\n\nWORK\n\n2019-2023   Driver, Testford Lorries Ltd\n${lines}\n`)).positions.flatMap(
        ({ bullets }) => bullets.map(({ text }) => text),
      );
    const own = [
      "plan the runs of the next day by four, 130 to 160 drops",
      "tachograph cards read out and checked, letters to those who drove too long within the week of it",
      "the phone all night: customers, the yard, the coast guard",
      "rates agreed with hauliers",
    ];
    expect(await duties(own.map((line) => `  ${line}`).join("\n"))).toEqual(own);
    const broken = [
      "Planned the runs of the next day with the depot and drove the",
      "longest of them myself when somebody was ill, which in a winter",
      "was one day in six.",
    ];
    expect(await duties(broken.join("\n"))).toEqual([broken.join(" ")]);
  });

  it("what stands below the first post of a page without headings is that post's", async () => {
    const { positions, summary } = await read(
      "Robin Invented\nML engineer. Prague. robin@example.com\n\n2021- Machine-learning engineer, Testa Vision s.r.o., Prague\n- Dropped own segmentation model after three months when a plain threshold did as well.\n- Review pull requests.\n\n2018-2021 Data scientist, Samplova a.s., Prague\n- Fraud scoring\n",
    );
    expect(summary).toBeNull();
    expect(positions[0]?.bullets.length).toBe(2);
  });

  it("teachers head their posts with what they did", async () => {
    const { positions } = await read(
      `${head}## Teaching\n\n### Second in mathematics, Test School, Wrexham — September 2017 to July 2025\n\nI taught five classes a week.\n\n### Teacher of mathematics, Sample Comprehensive, Chester — September 2012 to August 2017\n\nI ran the school's maths challenge team.\n`,
    );
    expect(positions.map(({ title }) => title?.text)).toEqual(["Second in mathematics", "Teacher of mathematics"]);
  });

  it("a project of one's own is no post", async () => {
    const { positions, projects } = await read(
      `${head}## Work\n\n### Developer, Acme Ltd, Melbourne · July 2023 to now\n\n- TypeScript\n\n### Own project: Rosterling · 2021 to 2023\n\n- A shift planner in Python\n`,
    );
    expect([positions.length, projects.map(({ title }) => title?.text)]).toEqual([1, ["Rosterling"]]);
  });

  it("languages among the skills are spoken, a place name in a duty is not", async () => {
    const listed = await read(`${head}## Skills\n\nSAP EWM, stock control, English, Zulu, a bit of Polish\n`);
    expect(listed.languages.map(({ name }) => name.text)).toEqual(["English", "Zulu", "Polish"]);
    const duty = await read(
      `${head}## Work\n\n### Assistant, Atlas Co., Gloucester | 2014 to 2018\n\n- Proofread place names, Welsh ones twice.\n`,
    );
    expect(duty.languages).toEqual([]);
    const both = await read(`${head}## Languages\n\nEnglish and Spanish (both at home)\n`);
    expect(both.languages.map(({ strand }) => strand.text)).toEqual(["English", "Spanish (both at home)"]);
  });

  it("a heading above a row of dates is the post, in words known or not", async () => {
    const { positions } = await read(
      `${head}## Employment\n\n### Ward matron, acute medical unit, Testvalley Hospitals\n*2016 – 2023*\n\n- Thirty beds.\n`,
    );
    expect(positions[0]?.organisation?.text).toBe("Testvalley Hospitals");
  });

  it("the dates of a post stand in no bracket beside it", async () => {
    const { positions } = await read(
      `${head}## Experience\n\n**Partner (secondment since 2023), Harrowtest Engineering, 2018 – present**\n\n- Hired people\n`,
    );
    expect(positions[0]?.dates?.start).toBe("2018");
  });

  it("what was done for a client is no employer", async () => {
    const { positions } = await read(
      `${head}## Experience\n\n**Solutions Architect, Testalis Consulting, Brussels — 2015 to date**\n\n*National customs (2020 – 2024).* Responsible for the target architecture of the import platform.\n\n*Rail operator (2017 – 2020).* Ticketing moved from mainframe to Azure in nine steps, each reversible.\n\n**Integration Architect, Banque Sample — 2008 to 2015**\n\n- Service bus\n`,
    );
    expect(positions.map(({ organisation }) => organisation?.text)).toEqual(["Testalis Consulting", "Banque Sample"]);
  });

  it("what a person became later is the same post", async () => {
    const { positions } = await read(
      `${head}## Work\n\n### Kitchen porter, then commis chef — various, Cardiff\n*2012 – 2016*\n\nLong shifts.\n`,
    );
    expect(positions.map(({ title, organisation }) => [title?.text, organisation?.text])).toEqual([
      ["Kitchen porter, then commis chef", undefined],
    ]);
  });

  it("a study is read where a sentence about it follows, certificates where full stops part them", async () => {
    const line =
      "- BSc Nursing, University of Testford, 2009\n- Postgraduate certificate in Informatics, 2024. My project was a study of alarms, with 2,100 alarms logged in Excel and then R.\n";
    expect((await studies(line))[1]).toEqual(["Postgraduate certificate in Informatics", undefined]);
    const { certifications } = await read(`${head}## Certificates\n\nOSCP 2019. CISSP 2021. GCIH 2018.\n`);
    expect(certifications.map(({ text }) => text)).toEqual(["OSCP", "CISSP", "GCIH"]);
  });

  it("research and employment are posts, not papers", async () => {
    const { positions, publications } = await read(
      `${head}## Research and employment\n\n**Staff Scientist, Neckartest Institute**\nNovember 2018 – present\n\n- Maintenance of the analysis pipeline.\n`,
    );
    expect([positions.length, publications.length]).toEqual([1, 0]);
  });
});

describe("an employer above its post", () => {
  const posts = async (text: string) =>
    (await read(text)).positions.map(({ title, organisation, dates }) => [title?.text, organisation?.text, dates?.start]);

  it("in bold right below the duties of the post before, takes no post from above and gives none", async () => {
    const below =
      "**Pineapple Books**, Morlow\n*Bookseller*, 2019 – 2021\n- Sold books\n**Blue Lantern**, Ilkwell\n*Data Analyst*, 2017 – 2019\n- Counted";
    expect(await posts(`${head}## Experience\n${below}\n`)).toEqual([
      ["Bookseller", "Pineapple Books", "2019"],
      ["Data Analyst", "Blue Lantern", "2017"],
    ]);
  });

  it("and a town nobody has heard of between them or in brackets, is neither's name", async () => {
    const rows =
      "Coffee Brothers, Salwick, Barista 2019-2021\n- Made coffee\nOrchard & Vane Ltd (Morlow)\nQA Tester: 2017 - 2019\n- Tested\n";
    expect(await posts(`Robin Invented\nrobin@example.com\n\nEXPERIENCE\n${rows}`)).toEqual([
      ["Barista", "Coffee Brothers", "2019"],
      ["QA Tester", "Orchard & Vane Ltd", "2017"],
    ]);
  });

  it("is named without the stars that a pasted page left", async () => {
    const rows = "*Shift lead*, 2019 - 2021\nHarbour Cafe Ltd**, Leeds\n- Led five\n";
    expect(await posts(`Robin Invented\nrobin@example.com\n\nEXPERIENCE\n${rows}`)).toEqual([["Shift lead", "Harbour Cafe Ltd", "2019"]]);
  });
});
