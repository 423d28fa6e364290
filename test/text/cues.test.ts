import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXPERT, PREFERRED, REQUIRED, STRONG } from "../../src/postings/need-cues.js";
import { CueBook, mayMatch } from "../../src/text/cues.js";
import { requiredWords } from "../../src/text/required-words.js";

const texts = (pattern: RegExp) => requiredWords(pattern)?.map(({ text }) => text) ?? null;

describe("the letters an expression cannot do without", () => {
  it("are one of each alternative, the rarest part of a sequence", () => {
    expect(texts(/\b(?:remote|on-site) work\b/)).toEqual(["remote work", "on-site work"]);
    expect(texts(/\d+\s*(?:years|yrs)[^.]{0,40}of/)).toEqual(["years", "yrs"]);
    expect(texts(/colou?rs?/i)).toEqual(["colours", "colour", "colors", "color"]);
  });

  it("are none where one alternative has none, or only common letters", () => {
    expect(texts(/remote|\d+/)).toBeNull();
    expect(texts(/\bto\b|\w\w/)).toBeNull();
    expect(texts(/e/)).toBeNull();
  });

  it("take in what must follow, and leave out what must not", () => {
    expect(texts(/(?=salary).*/)).toEqual(["salary"]);
    expect(texts(/senior(?! nurse)/)).toEqual(["senior"]);
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

  it("never hide a match, wherever a part is cut out", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), fc.nat(60), fc.nat(60), (parts, from, length) => {
        const text = parts.join("");
        const start = Math.min(from, text.length);
        const part = text.slice(start, start + length);
        cues.forEach((one, i) => {
          if (PATTERNS[i]?.test(part)) expect(mayMatch(text, one, start, start + length), `${PATTERNS[i]} in ${part}`).toBe(true);
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
