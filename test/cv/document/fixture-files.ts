import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDocument } from "../../../src/cv/document/parse-document.js";
import type { TextDocument } from "../../../src/schema/document.js";

const root = fileURLToPath(new URL("../../fixtures/cv/", import.meta.url));

export const FIXTURE_FILES = readdirSync(`${root}files`).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

export function fixtureBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(`${root}files/${file}`));
}

export interface Gold {
  name: string;
  email: string;
  phone: string;
  location: string;
  headline: string | null;
  links: string[];
  positions: { title: string; organisation: string; start: string; end: string }[];
  education: { degree: string; institution: string; start: string | null; end: string }[];
  skills: string[];
  certifications: string[];
  languages: string[];
}

export function fixtureGold(file: string): Gold {
  return JSON.parse(readFileSync(`${root}gold/${file.replace(/\.[^.]+$/, "")}.json`, "utf8")) as Gold;
}

export function readFixture(file: string): Promise<TextDocument> {
  return parseDocument(fixtureBytes(file), file);
}
