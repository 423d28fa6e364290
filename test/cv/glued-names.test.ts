import { expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

async function shown(line: string, list = ""): Promise<string[]> {
  const text = `Robin Invented\nrobin@example.com\n\nExperience\nSpecialist, Acme Ltd\nJan 2020 – Present\n- ${line}\n\nSkills\n${list}\n`;
  const profile = readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  return profile.skills.filter(({ grade }) => grade !== "inferred").map(({ id }) => id);
}

it.each([
  ["Built Centos7 images and Python3.11 scripts", ["centos", "python"]],
  ["Rolled out Win11 to 300 desks", ["windows"]],
  ["Kept Linux servers anddata backups in Java andSpring", ["linux", "java", "spring"]],
  ["Windows server/desktop administration", ["windows-server", "system-administration"]],
  ["Unit/integration testing of the API", ["unit-testing", "integration-testing"]],
])("%s names each of what it glues together", async (line, skills) => {
  expect(await shown(line)).toEqual(expect.arrayContaining(skills));
  expect(await shown("Worked", line)).toEqual(expect.arrayContaining(skills));
});

it("names that begin with a small word stay whole", async () => {
  expect(await shown("Android apps, a report for Anders Andrews, and/or tests")).toContain("android");
  expect(await shown("Compared and/or testing tools")).not.toContain("unit-testing");
});
