import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

async function fieldsAt(employer: string): Promise<string[]> {
  const text = `Robin Invented\nrobin.invented@example.com\n\nEXPERIENCE\n\nOffice Coordinator, ${employer}\nJan 2019 - present\n- Kept the calendar and ordered supplies\n`;
  const { skills } = await readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  return skills.map(({ id }) => id).filter((id) => id.startsWith("domain-"));
}

describe("the name of an employer says in which field one worked there", () => {
  it.each([
    ["Brightwater Solicitors", "domain-legal"],
    ["Anwaltskanzlei Nordwind", "domain-legal"],
    ["Kite Wealth Management", "domain-wealth-management"],
    ["Oldfield Asset Management", "domain-asset-management"],
    ["Willowbrook Nursing Home", "domain-elder-care"],
    ["Harbour Dental Practice", "domain-dental"],
    ["Merle Fashion GmbH", "domain-fashion"],
    ["Greenhill Supermarkets", "domain-grocery"],
    ["Nordwerk Chemicals", "domain-chemicals"],
    ["Lumen Solar", "domain-renewable-energy"],
    ["Northvale Police", "domain-law-enforcement"],
    ["Albatros Consulting", "domain-professional-services"],
    ["Northvale Public Library", "domain-libraries"],
  ])("%s", async (employer, field) => {
    expect(await fieldsAt(employer)).toContain(field);
  });

  it("a trust of hospitals is health care and no charity, and a plain name says nothing", async () => {
    const trust = await fieldsAt("Northvale NHS Foundation Trust");
    expect(trust).toContain("domain-health-care");
    expect(trust).not.toContain("domain-nonprofit");
    expect(await fieldsAt("Albatros & Merle Ltd")).toEqual([]);
  });

  it.each([
    ["State Farm", ["domain-insurance"]],
    ["Leeds Food Bank", ["domain-food-and-beverage", "domain-nonprofit"]],
    ["South Bank Theatre", []],
    ["Mill Lane Surgery", []],
    ["Harcourt & Mill LLP", []],
    ["School Lane Bakery", ["domain-food-and-beverage"]],
    ["Hill Top Farm", ["domain-agriculture"]],
    ["Bank of Northvale", ["domain-banking"]],
  ])("a word of %s that means something else says no field", async (employer, fields) => {
    const found = await fieldsAt(employer);
    expect(fields.filter((field) => !found.includes(field))).toEqual([]);
    const misread = ["domain-agriculture", "domain-banking", "domain-manufacturing", "domain-education"];
    expect(found.filter((field) => misread.includes(field) && !fields.includes(field))).toEqual([]);
  });
});
