import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readHeldLevels } from "../../src/gap/held-levels.js";
import { sharedKnowledge } from "../examples.js";

async function isPractised(skill: string, since: string, line: string): Promise<boolean> {
  const text = `Robin Invented\n\nExperience\nEngineer, Acme Ltd\n${since} - Present\n- ${line}\n`;
  const knowledge = sharedKnowledge();
  const document = await parseDocument(new TextEncoder().encode(text), "cv.txt");
  const profile = readCv(document, { ...knowledge, asOf: "2026-11-20" });
  return readHeldLevels(profile, knowledge.taxonomy, true).of(skill).practised === true;
}

describe("years of work with what implies a skill", () => {
  it("are years of that skill, months are not", async () => {
    expect(await isPractised("python", "Jan 2021", "Train segmentation models in PyTorch")).toBe(true);
    expect(await isPractised("python", "Jun 2026", "Train segmentation models in PyTorch")).toBe(false);
  });

  it("show no tool that a library merely starts", async () => {
    expect(await isPractised("docker", "Jan 2021", "Introduced Testcontainers for the order service")).toBe(false);
  });
});
