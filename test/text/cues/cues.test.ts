import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../../../src/postings/read-posting.js";
import { EXPERT, PREFERRED, REQUIRED, STRONG } from "../../../src/postings/need-cues.js";
import { allMatches, CUES, CueBook, mayMatch } from "../../../src/text/cues/cues.js";
import { requiredWords } from "../../../src/text/cues/required-words.js";

const texts = (pattern: RegExp) => {
  const { needed, leading } = requiredWords(pattern);
  return (needed ?? leading)?.map(({ text }) => text) ?? null;
};
const leads = (pattern: RegExp) => requiredWords(pattern).leading?.map(({ text }) => text) ?? null;

describe("the letters an expression cannot do without", () => {
  it("are never a single letter of those that postings are read by: it stands everywhere, and the expression would be tried there", () => {
    const { patterns } = CUES.prepare();
    expect(patterns.length).toBeGreaterThan(0);
    for (const source of patterns) {
      const pattern = new RegExp(source.slice(1, source.lastIndexOf("/")), source.slice(source.lastIndexOf("/") + 1));
      expect(texts(pattern)?.filter((letters) => /^\p{L}$/u.test(letters)) ?? [], source.slice(0, 80)).toEqual([]);
      expect(leads(pattern)?.filter((letters) => /^\p{L}$/u.test(letters)) ?? [], source.slice(0, 80)).toEqual([]);
    }
  });

  it("are one of each alternative, the rarest part of a sequence", () => {
    expect(texts(/\b(?:remote|on-site) work\b/)).toEqual(["remote work", "on-site work"]);
    expect(texts(/\d+\s*(?:years|yrs)[^.]{0,40}of/)).toEqual(["years", "yrs"]);
    expect(texts(/colou?rs?/i)).toEqual(["colours", "colour", "colors", "color"]);
  });

  it("are none where one alternative has none, or only common letters", () => {
    expect(texts(/remote|\w+/)).toBeNull();
    expect(texts(/\bto\b|\w\w/)).toBeNull();
    expect(requiredWords(/e/).needed).toBeNull();
  });

  it("take in what must follow, and leave out what must not", () => {
    expect(texts(/(?=salary).*/)).toEqual(["salary"]);
    expect(texts(/senior(?! nurse)/)).toEqual(["senior"]);
  });
});

describe("the letters that begin every match", () => {
  it("are told for each alternative, as far as they are certain", () => {
    expect(leads(/\b(?:nice[- ]to|plus\w*|(?:is|was) [a-z]+ed)\b/)).toEqual(["nice-to", "nice to", "plus", "is ", "was "]);
    expect(leads(/(?<!no )(?=r)remote/)).toEqual(["remote"]);
    expect(leads(/\d{1,2}x/)).toHaveLength(10);
  });

  it("are none where a match may begin with anything", () => {
    expect(leads(/(?:very )*strong/)).toBeNull();
    expect(leads(/(?:\w+ )?strong/)).toBeNull();
    expect(leads(/strong|.x/)).toBeNull();
    expect(leads(/^(?:\p{Lu}\w* ){1,4}(?:is|are) (?:a )?leading/u)).toBeNull();
  });
});

describe("cues", () => {
  const PATTERNS = [
    PREFERRED.pattern,
    REQUIRED.pattern,
    EXPERT.pattern,
    STRONG.pattern,
    /\b(?:n['’]t|nicht|sans)\b/i,
    /\bélan\b|[•·]\s*über/iu,
    /(?<=\p{Ll})(?=Strong|Skills)/u,
    /\bph\.?\s?d\b/iu,
  ];
  const book = new CueBook();
  const cues = PATTERNS.map((pattern) => book.cue(pattern));
  const pieces = fc.constantFrom(
    ..."nice to have|is a plus|Ideally|must|required|5 years|experience with|expert|deep|Ph. D|phd|don’t|nicht|élan|über|• |civilsStrong|K8s|ſtrong|STRONG|\u00a0|\n| |.|x|ß|É".split(
      "|",
    ),
  );

  it("find in any part of a text what the expression alone finds there", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), fc.nat(60), fc.nat(60), (parts, from, length) => {
        const text = parts.join("");
        const start = Math.min(from, text.length);
        const part = text.slice(start, start + length);
        cues.forEach((one, i) => {
          const alone = [...part.matchAll(new RegExp(one.pattern.source, `${one.pattern.flags}g`))];
          const found = allMatches(text, one, start, start + length);
          expect(
            found.map(({ index, 0: words }) => [index, words]),
            `${PATTERNS[i]} in ${part}`,
          ).toEqual(alone.map(({ index, 0: words }) => [index, words]));
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("rule out what holds none of its words, so that most lines are never searched", () => {
    const one = new CueBook().cue(/\b(?:hybrid|fully remote)\b/i);
    expect(mayMatch("We build search engines in Go.", one)).toBe(false);
    expect(mayMatch("Work is Hybrid here.", one)).toBe(true);
    expect(mayMatch("Work is Hybrid here.", one, 0, 8)).toBe(false);
  });
});
