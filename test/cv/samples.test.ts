import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { toFlatFields } from "../../src/cv/to-flat-fields.js";
import { OPTIONS } from "./knowledge.js";

interface Expected {
  name?: string;
  location?: string;
  positions?: string[];
  education?: string[];
  skills?: string[];
  certifications?: string[];
  languages?: string[];
}

const FOLDER = "test/cv/samples";
/** A sample is plain text unless its key names the file. */
const fileOf = (id: string): string => (id.includes(".") ? id : `${id}.txt`);
const SAMPLES = Object.entries(parse(readFileSync(`${FOLDER}/expected.yml`, "utf8")) as Record<string, Expected>);

describe("an invented CV is read to the last field", () => {
  it.each(SAMPLES)("%s", async (id, expected) => {
    const document = await parseDocument(new Uint8Array(readFileSync(`${FOLDER}/${fileOf(id)}`)), fileOf(id));
    const read = toFlatFields(readCv(document, OPTIONS));
    const row = (...parts: (string | null)[]) => parts.map((part) => part ?? "-").join(" | ");
    expect(read.name).toBe(expected.name);
    if (expected.location !== undefined) expect(read.location).toBe(expected.location);
    expect(read.positions.map((one) => row(one.title, one.organisation, one.start, one.end))).toEqual(expected.positions ?? []);
    expect(read.education.map((one) => row(one.degree, one.institution, one.start, one.end))).toEqual(expected.education ?? []);
    expect(read.skills).toEqual(expected.skills ?? []);
    expect(read.certifications).toEqual(expected.certifications ?? []);
    expect(read.languages).toEqual(expected.languages ?? []);
  });
});

it.each(SAMPLES)("every quote of %s is the words of the document at its place", async (id) => {
  const document = await parseDocument(new Uint8Array(readFileSync(`${FOLDER}/${fileOf(id)}`)), fileOf(id));
  const profile = readCv(document, OPTIONS);
  for (const evidence of Object.values(profile.evidence)) {
    if (evidence.kind === "quote") expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  }
});
