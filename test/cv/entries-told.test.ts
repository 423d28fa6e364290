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

  it("a town behind another post's employer employs nobody", async () => {
    const { positions } = await read(
      `${head}## Work\n\n### Dispatcher, Testbeskid Sp. z o.o., Bielsko-Mała, 2013 – 2018\n\n- Routes\n\n### Warehouse worker, Bielsko-Mała, 2011 – 2013\n\n- Picking\n`,
    );
    expect(positions.map(({ organisation }) => organisation?.text)).toEqual(["Testbeskid Sp. z o.o.", undefined]);
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
});
