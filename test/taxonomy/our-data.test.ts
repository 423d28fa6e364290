import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { checkTaxonomy } from "../../src/taxonomy/check.js";
import { checkNames } from "../../src/taxonomy/check-names.js";
import { foldKey } from "../../src/text/fold.js";
import { compiled, parseProblems, sources, taxonomy } from "./our-taxonomy.js";

/** Of our own data a warning is as wrong as an error. */
const told = (problems: readonly { code: string; place: string; message: string }[]) =>
  problems.map(({ code, place, message }) => `${code} ${place}: ${message}`);

/** Names of one thing, or one task under two names, though each part names something too. */
const ONE_THING =
  /^(?:AI\/(?:ML|LLM)\b|E[HM]R\/E[HM]R|E[TL]{2}\/E[TL]{2}$|U[IX]\/U[IX]\b|huggingface\/|shadcn\/|CELTA\/DELTA|ABAQUS\/CAE|CPL\/IR|GLP\/GCP|SAS\/ACCESS|Facebook\/|banking\/)/i;

describe("the taxonomy of this repository", () => {
  it("fits its schema, refers to nothing that does not exist or went elsewhere, and ties every skill to another", () => {
    expect(told(parseProblems)).toEqual([]);
    expect(told(checkTaxonomy(sources))).toEqual([]);
  });

  it("finds every written form of every skill", () => {
    expect(told(checkNames(taxonomy))).toEqual([]);
  });

  it("holds no form that names two skills and means one: 'NumPy/SciPy' as a form of SciPy hides NumPy", () => {
    const owners = new Map(taxonomy.forms.map(({ text, skill }) => [foldKey(text), skill]));
    const swallowing = taxonomy.forms.filter(({ text, skill }) => {
      const named = text.split("/").map((part) => (part.length > 1 ? owners.get(foldKey(part)) : undefined));
      return named.includes(skill) && named.some((other) => other !== undefined && other !== skill);
    });
    expect(swallowing.map(({ text }) => text).filter((text) => !ONE_THING.test(text))).toEqual([]);
  });

  it("holds at least 3,000 skills with 10,000 written forms", () => {
    expect(taxonomy.ids.length).toBeGreaterThanOrEqual(3000);
    expect(taxonomy.forms.length).toBeGreaterThanOrEqual(10_000);
  });

  it("ships in 400 kB and its matcher takes less than 8 MB", () => {
    expect(gzipSync(JSON.stringify(compiled), { level: 9 }).length).toBeLessThanOrEqual(400_000);
    expect(taxonomy.matcher.memoryBytes).toBeLessThanOrEqual(8_000_000);
  });
});
