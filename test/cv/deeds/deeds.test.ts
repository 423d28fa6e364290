import { describe, expect, it } from "vitest";
import { DEEDS_BY_LANGUAGE } from "../../../src/cv/deeds/deeds.js";
import { openDeeds } from "../../../src/cv/deeds/find-told.js";
import { checkTelling, parseTelling } from "../../../src/cv/deeds/parse-telling.js";
import { isTold, wordsOf } from "../../../src/cv/deeds/tells-deed.js";
import { readKnowledge } from "../../../src/io/knowledge/knowledge-files.js";
import { fold } from "../../../src/text/fold-words.js";
import { EXAMPLES } from "./examples.js";
import { IN_FRENCH } from "./in-french.examples.js";
import { IN_GERMAN } from "./in-german.examples.js";
import { IN_SPANISH } from "./in-spanish.examples.js";

const { taxonomy } = readKnowledge();
const tells = (telling: string, line: string) => isTold(parseTelling(telling), wordsOf(fold(line)));

describe("how a telling is written", () => {
  it.each([
    ["load .. file|table into .. warehouse", "Loading supplier files into the new warehouse", true],
    ["load .. file|table into .. warehouse", "Loaded trucks at the warehouse", false],
    ["load .. file", "Loaded what the twelve regional suppliers sent as files", false],
    ["load ... file", "Loaded what the twelve regional suppliers sent as files", true],
    ["load .. file", "Loaded the van. Files were kept", false],
    ["review .. pull_request", "Reviews our colleagues' pull requests", true],
    ["=lead .. team", "Lead a team of four", true],
    ["=lead .. team", "Leading a team of four", false],
    ["translat* .. contract", "Translations of contracts", true],
    ["train .. # .. nurse", "Trained 12 new nurses", true],
    ["train .. # .. nurse", "Trained new nurses", false],
    ["*auswertung .. messreihe*", "Datenauswertung langer Messreihen", true],
    ["@make .. rota", "Wrote the weekly rota", true],
    ["organize .. stock", "Organised the stock room", true],
    ["sweep .. yard", "Swept the yard", true],
    ["train .. epoch", "Trained for 12 epochs", true],
    ["plan .. route", "Planning delivery routes", true],
    ["carry .. tray", "Carried trays", true],
    ["call .. customer", "Called each customer's office", true],
    ["=developpement .. =applications", "Développement d'applications", true],
  ])('"%s" and "%s": %s', (telling, line, told) => expect(tells(telling, line)).toBe(told));

  it.each(["load ..", "load .. @nothing", "Load files", "#", "ta*"])('"%s" is refused', (telling) =>
    expect(() => checkTelling(telling)).toThrow(),
  );
});

const EXAMPLES_BY_LANGUAGE = { en: EXAMPLES, de: IN_GERMAN, fr: IN_FRENCH, es: IN_SPANISH };

describe.each(Object.entries(EXAMPLES_BY_LANGUAGE))("work told plainly (%s)", (language, examples) => {
  const deeds = DEEDS_BY_LANGUAGE[language] ?? [];
  const find = openDeeds(deeds);
  const shownBy = (line: string) => find(fold(line)).flatMap(({ shows }) => shows);

  it("shows skills of the taxonomy under the ids they have now", () => {
    const ids = deeds.flatMap(({ shows }) => shows);
    expect(ids.filter((id) => taxonomy.skill(id)?.id !== id)).toEqual([]);
  });

  it("is written as tellings are", () => {
    for (const { told, unless = [] } of deeds) for (const telling of [...told, ...unless]) checkTelling(telling);
  });

  it("stands in one row a skill, so that a reader finds all that shows it", () => {
    // The first is what the row is about; wider ones beside it may be shown by several.
    const firsts = deeds.map(({ shows: [first] }) => first);
    expect(firsts.filter((id, i) => firsts.indexOf(id) !== i)).toEqual([]);
  });

  it("has a line of an example for every way to tell it", () => {
    const without = deeds.flatMap(({ shows, told }) =>
      told
        .filter((telling) => !shows.some((id) => examples[id]?.yes.some((line) => tells(telling, line))))
        .map((telling) => `${shows[0]}: ${telling}`),
    );
    expect(without).toEqual([]);
  });

  it.each(Object.entries(examples))("%s is shown by its examples, and not by those that only look like it", (id, { yes, no }) => {
    expect(yes.filter((line) => !shownBy(line).includes(id))).toEqual([]);
    expect(no.filter((line) => shownBy(line).includes(id))).toEqual([]);
    expect(no.length).toBeGreaterThan(0);
  });
});
