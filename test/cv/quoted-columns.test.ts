import { expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { joinStrands, type Strand, strandOf } from "../../src/cv/lines/strand.js";
import { findDeeds } from "../../src/cv/profile/find-deeds.js";
import { findShown } from "../../src/cv/profile/find-shown.js";
import type { RawCv } from "../../src/cv/raw-cv.js";
import { readRawCv } from "../../src/cv/read-raw-cv.js";
import { TAXONOMY } from "./knowledge.js";

const FIRST = "Trained the warehouse staff every week, and wrote with Tableau the";
const SECOND = "boards that all sites look at";
/** Of the other column: it stands between the two lines of the bullet. */
const ASIDE = "Awards and hobbies of these years";

/** The quotations of what a bullet shows whose second line stands so far behind its first. */
async function quotesOf(between: string): Promise<{ deeds: string[]; names: string[] }> {
  const text = `Robin Invented\n\nExperience\nClerk, Acme Ltd, 2019 – 2022\n- ${FIRST}${between}${SECOND}\n`;
  const document = await parseDocument(new TextEncoder().encode(text), "cv.txt");
  const raw = readRawCv(document);
  const lineOf = (words: string): Strand =>
    strandOf(document.text, document.text.indexOf(words), document.text.indexOf(words) + words.length);
  const bullets = [joinStrands([lineOf(FIRST), lineOf(SECOND)])];
  const cv: RawCv = { ...raw, positions: raw.positions.map((position) => ({ ...position, bullets })) };
  const quoted = (shown: { readonly quote: readonly [number, number] }): string => document.text.slice(...shown.quote);
  return {
    deeds: findDeeds(cv, TAXONOMY, "en").map(quoted),
    names: findShown(document, cv, TAXONOMY, "en").shown.map(quoted),
  };
}

it("what a bullet shows is quoted over its lines, and never with another column's words between them", async () => {
  const together = `${FIRST}\n${SECOND}`;
  const near = await quotesOf("\n");
  expect([new Set(near.deeds), new Set(near.names)]).toEqual([new Set([together]), new Set([together])]);
  const apart = await quotesOf(`\n${ASIDE}\n`);
  expect([new Set(apart.deeds), new Set(apart.names)]).toEqual([new Set([FIRST]), new Set([FIRST])]);
});
