import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findMentions } from "../../src/skills/find-mentions.js";
import type { Zone } from "../../src/skills/mention.js";
import { foldKey } from "../../src/text/fold.js";
import { sources, taxonomy } from "../taxonomy/our-taxonomy.js";

interface Contexts {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

interface Case {
  readonly form: string;
  readonly skill: string;
  readonly text: string;
  readonly meant: boolean;
}

const root = join(import.meta.dirname, "..", "..");

function casesOf(form: string, skill: string | undefined, { yes, no }: Contexts): Case[] {
  if (skill === undefined) return [];
  return [...yes.map((text) => ({ form, skill, text, meant: true })), ...no.map((text) => ({ form, skill, text, meant: false }))];
}

/** The skill itself, or a longer name around it that stands for something below it or built on it ("Docker Compose" for Docker). */
function isKept({ form, skill, text, meant }: Case): boolean {
  const isOf = (found: string) =>
    found === skill || (meant && (taxonomy.implies(found).includes(skill) || taxonomy.ancestors(found).includes(skill)));
  return findMentions(text, taxonomy).some(
    (mention) =>
      mention.decision === "kept" && isOf(mention.skill) && foldKey(text.slice(mention.start, mention.end)).includes(foldKey(form)),
  );
}

function score(cases: readonly Case[]) {
  const wrong = cases.filter((one) => isKept(one) !== one.meant);
  const kept = cases.filter(isKept);
  const right = kept.filter(({ meant }) => meant).length;
  const meant = cases.filter((one) => one.meant).length;
  return {
    precision: right / (kept.length || 1),
    recall: right / (meant || 1),
    wrong: wrong.map((one) => `${one.meant ? "missed" : "false"} ${one.form}: ${one.text}`),
  };
}

const examples = Object.entries(sources.ambiguous).flatMap(([form, rule]) => [
  ...casesOf(form, rule.skill, rule),
  ...(rule.senses ?? []).flatMap(({ skill, yes }) => casesOf(form, skill, { yes, no: [] })),
]);
const contexts = Object.entries(
  parse(readFileSync(join(root, "test", "skills", "contexts.yml"), "utf8")) as Record<string, Contexts>,
).flatMap(([form, lists]) => casesOf(form, taxonomy.named(form)?.id, lists));

describe("ambiguous names", () => {
  it("are decided as every example of the data says", () => {
    expect(score(examples).wrong).toEqual([]);
  });

  it("that are only listed count beside sure technologies exactly as written, and nowhere else", () => {
    const listed = Object.entries(sources.skills).flatMap(([skill, { listed: forms = [] }]) => forms.map((form) => ({ form, skill })));
    const isFound = (form: string, skill: string, text: string, zone: Zone = "prose") =>
      findMentions(text, taxonomy, { zone }).some(
        (mention) => mention.decision === "kept" && mention.skill === skill && text.slice(mention.start, mention.end) === form,
      );
    expect(listed.length).toBeGreaterThan(200);
    expect(listed.filter(({ form, skill }) => !isFound(form, skill, `Kubernetes, ${form}, PostgreSQL`))).toEqual([]);
    expect(listed.filter(({ form, skill }) => isFound(form, skill, `Meet the people of ${form} who live next door`))).toEqual([]);
    expect(listed.filter(({ form, skill }) => isFound(form.toLowerCase(), skill, `we ${form.toLowerCase()} for a living`))).toEqual([]);
    // Nor on a CV's list of what is no program, nor as the first word of a longer name below one.
    expect(listed.filter(({ form, skill }) => isFound(form, skill, `Mediation, ${form}, First aid`, "skills-list"))).toEqual([]);
    expect(listed.filter(({ form, skill }) => isFound(form, skill, `Kubernetes\n${form} Degree in Textiles`))).toEqual([]);
  });

  it("are decided in at least 600 hand-written contexts with precision .99 and recall .97", () => {
    const all = [...examples, ...contexts];
    const { precision, recall, wrong } = score(all);
    console.log(
      `${all.length} contexts: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}${wrong.length > 0 ? `\n  ${wrong.join("\n  ")}` : ""}`,
    );
    expect(all.length).toBeGreaterThanOrEqual(600);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });

  it("are decided in our own contexts, which no rule was written for, with precision .97 and recall .95", () => {
    const { precision, recall } = score(contexts);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
