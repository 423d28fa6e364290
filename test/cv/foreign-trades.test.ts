import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readTold } from "../../src/gap/told/read-told.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

async function read(title: string, line: string, summary = "") {
  const text = `Robin Invented\nrobin@example.com\n\n${summary === "" ? "" : `Summary\n${summary}\n\n`}Experience\n${title}, Acme Ltd\nJan 2020 – Present\n- ${line}\n`;
  const profile = readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  const told = readTold(profile).map(({ skill }) => skill);
  return { profile, shown: [...profile.skills.map(({ id }) => id), ...told] };
}

describe("what a builder's lines name of other trades", () => {
  it.each([
    ["Data Engineer", "Own the nightly loads that bring orders and stock from fourteen sources into Snowflake", "shipping-and-receiving"],
    ["BI Developer", "Brought the month-end close report from three hours to nine minutes", "month-end-close"],
    ["Software Tester", "Ran acceptance tests in three shops with the till staff", "store-management"],
    ["BI Analyst", "Surveys of passengers twice a year: drew the sample, wrote the questions with the operations team", "customer-service"],
    ["Software Tester", "Manual and exploratory testing of tills and handhelds", "cash-handling"],
  ])("is what the work was about (%s: %s)", async (title, line, skill) => {
    expect((await read(title, line)).shown).not.toContain(skill);
  });

  it.each([
    ["Warehouse Operative", "Picked orders and loaded lorries with a forklift", "forklift-operation"],
    ["Accountant", "Month-end close for two entities", "month-end-close"],
    ["Data Analyst", "Month-end close for two entities together with the controller", "month-end-close"],
  ])("is their own where it is their trade (%s: %s)", async (title, line, skill) => {
    expect((await read(title, line)).shown).toContain(skill);
  });

  it("is no trade of theirs in a summary either, and the profile says why", async () => {
    const { profile, shown } = await read("Data Engineer", "Loads in Python", "Data engineer who likes dull, well-tested plumbing.");
    expect(shown).not.toContain("plumbing");
    expect(profile.notCounted?.map(({ id, why }) => `${id}: ${why}`)).toContain("plumbing: made-for");
  });
});

describe("what plain words tell of systems", () => {
  it.each([
    ["Physiotherapist", "On-call rota, one night in six", "incident-management"],
    ["Physiotherapist", "On-call rota, one night in six", "production-systems"],
    ["Truck Driver", "Unloading time cut from 40 minutes to 15 per stop by loading in order", "performance-optimization"],
  ])("is none where nobody runs any (%s: %s)", async (title, line, skill) => {
    expect((await read(title, line)).shown).not.toContain(skill);
  });

  it("is their own where systems are run, and being on a rota plans none", async () => {
    expect((await read("Site Reliability Engineer", "On-call rota, one week in six")).shown).toContain("incident-management");
    const nurse = (await read("Nurse", "On-call rota, one night in six")).shown;
    expect(nurse).not.toContain("soft-planning");
    expect((await read("Nurse", "Drew up the rota of the ward for nine nurses")).shown).toContain("soft-planning");
  });
});

it("whoever runs a class for twelve people leads none of them", async () => {
  const { shown } = await read("Physiotherapist", "Ran a weekly back class for twelve people");
  expect(shown).not.toContain("people-management");
  expect((await read("Waiter", "Ran the evening shift with twelve people")).shown).toContain("people-management");
});
