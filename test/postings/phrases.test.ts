import { describe, expect, it } from "vitest";
import { findPhrases, type Phrase } from "../../src/postings/phrases/find-phrases.js";
import { readPosting } from "../../src/postings/read-posting.js";
import { isUnlisted } from "../../src/postings/unlisted.js";
import type { PostingFacts } from "../../src/schema/posting.js";
import { knowledge } from "./knowledge.js";

const AD =
  "We are an employer of note\nRequirements\n- Experience with Python and quarry blast mapping\n- Bachelor's degree in rock studies\nNice to have\n- glacier crevasse handling\nBenefits\n- free ski passes\n";

function read(text: string, decide: (words: string, phrase: Phrase) => boolean): PostingFacts {
  const posting = { id: "1", title: "Engineer", company: "Acme", location: null, posted: null, text };
  return readPosting(posting, {
    ...knowledge,
    findUnlisted: (ad) => findPhrases(ad, (phrase) => decide(ad.text.slice(phrase.start, phrase.end), phrase)),
  });
}

function asked(text: string): string[] {
  const words: string[] = [];
  read(text, (phrase) => {
    words.push(phrase);
    return false;
  });
  return words;
}

const unlistedOf = ({ skills }: PostingFacts) => skills.filter(({ id }) => isUnlisted(id));

describe("words that no name covers", () => {
  it("are asked for with the need of their line, in the ad's words and with their place", () => {
    const facts = read(AD, (words) => words === "quarry blast mapping" || words === "glacier crevasse handling");
    expect(unlistedOf(facts).map(({ name, need }) => [name, need])).toEqual([
      ["quarry blast mapping", "required"],
      ["glacier crevasse handling", "preferred"],
    ]);
    for (const { name, spans } of unlistedOf(facts)) expect(spans.map(([from, to]) => `Engineer\n${AD}`.slice(from, to))).toEqual([name]);
  });

  it("are looked for neither in offers nor in what an employer says of itself, nor across a name that is read", () => {
    const words = asked(AD);
    expect(words).toContain("blast mapping");
    for (const left of ["ski passes", "employer of note", "Python and quarry"]) expect(words).not.toContain(left);
  });

  it("begin and end with no word that joins, and a single one has a capital", () => {
    expect(asked(AD).filter((words) => /^(?:and|with|of|in)\b|\b(?:and|with|of|in)$/.test(words))).toEqual([]);
    expect(asked(AD).filter((words) => /^\p{Ll}+$/u.test(words))).toEqual([]);
  });

  it("do not overlap where several are likely", () => {
    const places = unlistedOf(read(AD, () => true))
      .flatMap(({ spans }) => spans)
      .sort(([a], [b]) => a - b);
    places.forEach(([start], at) => {
      if (at > 0) expect(start).toBeGreaterThanOrEqual((places[at - 1] as [number, number])[1]);
    });
  });

  it("are no part of an address", () => {
    expect(asked("Requirements\n- See https://example.com/quarry-blast-mapping for glacier crevasse handling\n")).not.toContain(
      "blast-mapping",
    );
  });

  it("are no fields of study", () => {
    expect(unlistedOf(read(AD, (words) => words === "rock studies"))).toEqual([]);
  });

  it("are looked for only where the knowledge says so, and in English ads", () => {
    const posting = { id: "1", title: null, company: null, location: null, posted: null };
    const { findUnlisted: _, ...names } = knowledge;
    expect(unlistedOf(readPosting({ ...posting, text: AD.repeat(3) }, names))).toEqual([]);
    const german = "Anforderungen\n- Erfahrung mit der Kartierung von Sprengungen und mit Kenntnissen der Logistik für Gletscher\n".repeat(
      3,
    );
    expect(asked(german)).toEqual([]);
  });

  it("the trained weights find a list's item that no name covers beside ones that are read", () => {
    const text =
      "Requirements\n- Experience with Python, SQL and geospatial tile pipelines\n- Strong knowledge of data modeling and customer hierarchy management\n- Ability to communicate clearly\n";
    const posting = { id: "1", title: "Data Engineer", company: null, location: null, posted: null, text };
    expect(unlistedOf(readPosting(posting, knowledge)).length).toBeGreaterThan(0);
  });
});
