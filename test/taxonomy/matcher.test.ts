import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hits } from "../../src/taxonomy/matcher/matcher.js";
import { MATCHER_SOURCES } from "../../src/taxonomy/matcher/matcher-module.js";
// @ts-expect-error: a tool has no types of its own.
import { hashMatcherSources } from "../../tools/matcher/matcher-sources.mjs";
import { small } from "./small-taxonomy.js";

function found(text: string): [string, string][] {
  const hits = small.matcher.scan(text);
  return Array.from({ length: hits.count }, (_, i) => {
    const [start, end, form] = hits.values.subarray(i * 3, i * 3 + 3);
    return [text.slice(start, end), small.ids[small.forms[form as number]?.skill as number] as string];
  });
}
const ids = (text: string) => found(text).map(([, id]) => id);

describe("the matcher", () => {
  it("finds punctuation forms", () => {
    expect(found("C++, C#, .NET, Node.js, CI/CD, k8s")).toEqual([
      ["C++", "c-plus-plus"],
      ["C#", "c-sharp"],
      [".NET", "dotnet"],
      ["Node.js", "nodejs"],
      ["CI/CD", "ci-cd"],
      ["k8s", "kubernetes"],
    ]);
    expect(ids("PyTorch/TensorFlow")).toEqual(["pytorch", "tensorflow"]);
    expect(ids("Python (primary)")).toEqual(["python"]);
    expect(ids("python,c,java")).toEqual(["python", "c", "java"]);
    expect(ids("A/B-testing and a b testing")).toEqual(["a-b-testing", "a-b-testing"]);
  });

  it("never finds a name inside a longer word", () => {
    expect(ids("trust going Javanese MongoDBs' guardrails C+ projection expression")).toEqual([]);
    expect(ids("JavaScript")).toEqual(["javascript"]);
    expect(ids("PostgreSQL")).toEqual(["postgresql"]);
    expect(ids("mongodb")).toEqual(["mongodb"]);
  });

  it("reads blank, hyphen and nothing between words as the same", () => {
    for (const text of [
      "micro services",
      "micro-services",
      "microservices",
      "Micro\u00a0Services",
      "micro\u2011service",
      "micro\nservices",
      "node js",
      "NodeJS",
      "CICD",
      "CI / CD",
      "ci-cd",
    ]) {
      expect(found(text), text).toHaveLength(1);
      expect(found(text)[0]?.[0], text).toBe(text);
    }
  });

  it("parts two list items that a break or a dash stands between", () => {
    expect(ids("micro\n\nservices")).toEqual([]);
    expect(ids("micro\n- services")).toEqual([]);
    expect(ids("micro - services")).toEqual([]);
  });

  it("reads plurals, both spellings of English and umlauts written out", () => {
    expect(ids("a microservice")).toEqual(["microservices"]);
    expect(ids("data modelling")).toEqual(["data-modeling"]);
    expect(ids("Kubernete, Java and Javas")).toEqual(["java"]);
    expect(ids("Qualitätssicherung, Qualitaetssicherung, QUALITÄTSSICHERUNG, Qualita\u0308tssicherung")).toEqual(
      Array(4).fill("quality-assurance"),
    );
  });

  it("keeps to the casing of an entry that asks for it", () => {
    expect(ids("CAN bus")).toEqual(["can-bus"]);
    expect(ids("you can do it")).toEqual([]);
    expect(ids("CAN and can")).toEqual(["can-bus"]);
  });

  it("takes a version with the name", () => {
    expect(found("Python3, Java17")).toEqual([
      ["Python3", "python"],
      ["Java17", "java"],
    ]);
    expect(ids("C++17")).toEqual(["c-plus-plus"]);
  });

  it("takes the longest form at the leftmost place", () => {
    expect(found("Spring Boot")).toEqual([["Spring Boot", "spring-boot"]]);
    expect(found("ASP.NET")).toEqual([["ASP.NET", "dotnet"]]);
  });

  it("splits a joined name only where both parts keep their capitals", () => {
    expect(ids("Java Script and Linked In")).toEqual(["javascript", "linkedin"]);
    expect(ids("we linked in the file")).toEqual([]);
  });

  it("gives UTF-16 offsets in texts of any script", () => {
    for (const text of [
      "• “Python” – 😀 Kubernetes",
      "使用Python开发",
      "Über Müllers Node.js",
      "🧪🧪 ML: maschinelles Lernen €",
      "ﬁne Go",
    ]) {
      for (const [words] of found(text)) expect(text).toContain(words);
    }
    expect(found("• “Python” – 😀 Kubernetes’ und C++").map(([words]) => words)).toEqual(["Python", "Kubernetes", "C++"]);
    expect(found("使用Python开发").map(([words]) => words)).toEqual(["Python"]);
  });

  it("reads no control character as the digit that differs from it by one bit", () => {
    expect(found("C\u0010, Python\u0013 \u0019Go")).toEqual([
      ["C", "c"],
      ["Python", "python"],
      ["Go", "go"],
    ]);
  });

  it("goes over no accent that stands on no letter to a word further on", () => {
    expect(ids("micro \u0301\n\n;\n\nservices")).toEqual([]);
  });

  it("begins no turn inside a word", () => {
    for (let length = 64_900; length < 65_100; length++)
      expect(ids(`${"•".repeat(length / 3)}${"x".repeat(length % 3)}lookPython ${"and so on ".repeat(200)}`)).toEqual([]);
  });

  it("finds names of more than sixteen letters, by all of them", () => {
    expect(ids("Qualitätssicherung qualitätssicherunk Qualitätssicherungx")).toEqual(["quality-assurance"]);
  });

  it("reads a text longer than its buffer as if it were one", () => {
    const line = "Büro: Python, Node.js and machine learning with k8s; ";
    const text = line.repeat(12_000);
    const hits = small.matcher.scan(text);
    expect(hits.count).toBe(4 * 12_000);
    for (let i = 0; i < hits.count; i += 997)
      expect(["Python", "Node.js", "machine learning", "k8s"]).toContain(text.slice(hits.values[i * 3], hits.values[i * 3 + 1]));
  });
});

const forms = small.forms.filter(({ text, caseSensitive }) => !caseSensitive && !/^\./.test(text)).map(({ text }) => text);
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...forms),
      fc.constantFrom("and", "the", "–", "•", ",", "(", ")", "\n", "é", "😀", "x"),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(" "));

describe("matching any text", () => {
  it("gives the same matches twice", () => {
    fc.assert(
      fc.property(words, (text) => void expect(found(text)).toEqual(found(text))),
      { numRuns: 300 },
    );
  });

  it("gives spans that are in order, do not overlap, and read as a form of their skill", () => {
    fc.assert(
      fc.property(words, (text) => {
        const hits = small.matcher.scan(text);
        let last = 0;
        for (let i = 0; i < hits.count; i++) {
          const [start = 0, end = 0] = hits.values.subarray(i * 3, i * 3 + 2);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("loses nothing when texts are put together with a separator", () => {
    fc.assert(
      fc.property(words, words, (a, b) => void expect(found(`${a}\n\n;\n\n${b}`)).toEqual([...found(a), ...found(b)])),
      { numRuns: 300 },
    );
  });

  it("finds every form wherever it stands between blanks", () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), (form) => void expect(found(`– ${form} –`)[0]?.[0]).toBe(form)),
      { numRuns: 200 },
    );
  });

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(...forms),
        fc.constantFrom(
          " ",
          "\n",
          "-",
          "/",
          "+",
          "#",
          "s",
          "S",
          "17",
          "é",
          "e\u0301",
          "\u0301",
          "\u00ad",
          "\u200b",
          "ſ",
          "İ",
          "ß",
          "Ж",
          "😀",
          "使用",
        ),
        fc.string({ unit: "binary", maxLength: 4 }),
        fc.constantFrom("\ud800", "\udc00", "\u0010", "\u0019", "\ufffd"),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));

  it("finds the same wherever in the buffer a text begins", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.constantFrom("-", "é", "使", "😀"), hostile, (count, filler, text) => {
        const before = `${filler.repeat(count)}\n\n;\n\n`;
        const moved = (hits: Hits, by: number) =>
          Array.from(hits.values.subarray(0, hits.count * 3)).map((value, i) => (i % 3 === 2 ? value : value + by));
        const alone = moved(small.matcher.scan(text), before.length);
        expect(moved(small.matcher.scan(before + text), 0)).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });

  it("finds the same where a text is read in turns, wherever they are cut", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), fc.integer({ min: 64_000, max: 66_000 }), (texts, length) => {
        const lines = texts.map((text) => `${text}\n\n;\n\n`);
        const expected = lines.flatMap((line) => found(line));
        const turn = Math.ceil(length / Math.max(1, lines.join("").length));
        const all = found(lines.join("").repeat(turn));
        expect(all.length).toBe(expected.length * turn);
        expect(all.slice(-expected.length || all.length)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the module of the matcher", () => {
  it("is made of assembly/ as it stands: `npm run build:matcher`", () => {
    expect(MATCHER_SOURCES).toBe(hashMatcherSources());
  });
});
