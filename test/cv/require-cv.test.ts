import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { requireCv } from "../../src/cv/require-cv.js";
import { InputError } from "../../src/schema/input-error.js";
import { OPTIONS } from "./knowledge.js";

async function requireText(text: string): Promise<void> {
  const document = await parseDocument(new TextEncoder().encode(text), "file.txt");
  requireCv(readCv(document, OPTIONS), document);
}

describe("what is no CV", () => {
  it.each([
    ["nine letters", "asdfghjkl\n"],
    ["a shopping list", "Shopping list\n\n- milk\n- eggs (12)\n- butter\n- dog food\n"],
    [
      "a letter",
      "Kim Invented\nkim@mail.example\n\nDear Ms Sample,\n\nI am writing to apply for the post.\n\nYours sincerely,\nKim Invented\n",
    ],
    ["a contract", "Service agreement\n\n1. Services\n1.1 The Supplier shall perform the Services with care.\n"],
  ])("%s ends in an error that says so", async (_what, text) => {
    await expect(requireText(text)).rejects.toThrow(InputError);
    await expect(requireText(text)).rejects.toThrow(/does not look like a CV/);
  });
  it.each([
    ["a list of skills", "Kim Invented\n\nSkills\nSQL, Excel\n"],
    ["one school", "Kim Invented\n\nEducation\nBSc Physics, Sample University, 2020\n"],
    ["a name, an address and a wish", "Kim Invented\nkim@mail.example\n\nI would like to work with computers.\n"],
  ])("%s alone is enough", async (_what, text) => {
    await expect(requireText(text)).resolves.toBeUndefined();
  });
});
