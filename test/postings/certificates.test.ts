import { describe, expect, it } from "vitest";
import { isUnlisted } from "../../src/postings/unlisted.js";
import { read } from "./knowledge.js";

/** The certificates of an ad whose requirements hold this line; those that nobody listed are marked. */
function certificatesIn(line: string, heading = "Requirements"): string[] {
  const { skills } = read(`We make maps for hikers.\n\n${heading}\n- ${line}\n- Good communication`, { title: "Officer", company: "Acme" });
  return skills.filter(({ kind }) => kind === "certification").map(({ id, name }) => (isUnlisted(id) ? `? ${name}` : name));
}

describe("certificates that the taxonomy does not know", () => {
  it.each([
    [
      "Certifications such as ZQX, CISSP or Quuxdor Level 2",
      ["? ZQX", "Certified Information Systems Security Professional", "? Quuxdor Level 2"],
    ],
    [
      "Professional certification required (CHZIO, CQHIMS, CISSP, etc.)",
      ["? CHZIO", "? CQHIMS", "Certified Information Systems Security Professional"],
    ],
    ["Preferred certifications: Certified Zorb Examiner, ZQX", ["? Certified Zorb Examiner", "? ZQX"]],
    ["A recognised protective riding certification", ["? protective riding certification"]],
    ["Zorbtool Admin Certification is a plus", ["? Zorbtool Admin Certification"]],
    ["ZQX, QYB or Zorb Master certification", ["? Zorb Master certification", "? ZQX", "? QYB"]],
  ])("are read by the company they keep: %s", (line, names) => {
    expect(certificatesIn(line).sort()).toEqual([...names].sort());
  });

  it("are asked as such alone, and as no tool beside the technologies of their line", () => {
    const { skills } = read("We make maps.\n\nRequirements\n- Python, ZQX 3 certification, SQL\n- Good communication", {
      title: "Officer",
    });
    expect(skills.filter(({ id }) => isUnlisted(id)).map(({ name, kind }) => [name, kind])).toEqual([
      ["ZQX 3 certification", "certification"],
    ]);
  });

  it("bear out known ones whose name has other meanings", () => {
    expect(certificatesIn("A certification (e.g. CAMS, CIA, CFE) is encouraged")).toEqual([
      "Certified Anti-Money Laundering Specialist",
      "Certified Internal Auditor",
      "Certified Fraud Examiner",
    ]);
    expect(certificatesIn("Reports for the CIA and the FBI")).toEqual([]);
  });

  it.each([
    ["only their worth is told", "Relevant professional certifications are a plus"],
    ["a product is certified", "Own the product certification and the export certificates"],
    ["it is a way to one", "Working toward certification, or willing to join our Zorb certification program"],
    ["a degree or an own car stands beside", "MBA or CISSP"],
    ["a line break was lost", "QualificationsBasic Zorb certification"],
  ])("are not read where %s", (_, line) => {
    expect(certificatesIn(line).filter((name) => name.startsWith("?"))).toEqual([]);
  });

  it("people who are named by their papers are none, and duties speak of other things", () => {
    expect(certificatesIn("Supervises partners: ZQA and LPN", "Responsibilities").filter((name) => name.startsWith("?"))).toEqual([]);
    expect(certificatesIn("Prepare the annual safety certification", "Responsibilities")).toEqual([]);
  });

  it("of clouds and of AI are asked for as such, and those of a provider are among them", () => {
    expect(certificatesIn("Cloud certifications are a plus")).toEqual(["Cloud Certification"]);
    expect(certificatesIn("Certifications in AI")).toEqual(["AI Certification"]);
  });
});
