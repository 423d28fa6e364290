import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
});
