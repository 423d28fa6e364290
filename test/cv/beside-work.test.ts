import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readTold } from "../../src/gap/told/read-told.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

async function read(heading: string, line: string) {
  const text = `Robin Invented\nrobin@example.com\n\nExperience\nClerk, Acme Ltd\nJan 2020 – Present\n- Filing\n\n${heading}\n- ${line}\n`;
  return readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
}

const named = async (heading: string, line: string) =>
  (await read(heading, line)).skills.filter(({ grade }) => grade !== "inferred").map(({ id, grade }) => `${id}: ${grade}`);

describe("awards and activities", () => {
  it("show how somebody works with others, in their own word", async () => {
    expect(await named("Awards", "First prize, City Data Day: led our team of five")).toContain("soft-leadership: self-stated");
    expect(await named("Activities", "Rowing club: organised the summer regatta for 40 crews")).toContain(
      "soft-organizational-skills: self-stated",
    );
  });

  it("tell behaviour by all words of a line where no line of work does", async () => {
    const profile = await read("Activities", "Explained the club's accounts to the members for years.");
    const told = readTold(profile).find(({ skill }) => skill === "soft-communication");
    expect(profile.besideWork).toEqual(told?.evidence);
  });

  it("show a tool that something was made with, and none that only names a prize", async () => {
    expect(await named("Awards", "Hackathon finalist: built a tide calendar in Rust")).toContain("rust: self-stated");
    expect(
      (await named("Awards", "Salesforce Scholarship, Rust Prize of the year")).filter((id) => /^(?:rust|salesforce):/.test(id)),
    ).toEqual([]);
  });

  it("show no tool that others used there", async () => {
    const { notCounted } = await read("Activities", "Chess club: taught neighbours who use Photoshop at home");
    expect(notCounted?.map(({ id, why }) => `${id}: ${why}`)).toEqual(["adobe-photoshop: done-by-others"]);
  });
});
