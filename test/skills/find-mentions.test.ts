import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainMentions, formatExplanation } from "../../src/skills/explain.js";
import { extractSkills, findMentions } from "../../src/skills/find-mentions.js";
import { type MentionContext, RULES } from "../../src/skills/mention.js";
import { taxonomy } from "../taxonomy/our-taxonomy.js";
import { small } from "../taxonomy/small-taxonomy.js";

const kept = (text: string, context?: MentionContext) => extractSkills(text, small, context).map(({ skill }) => skill);
const decisions = (text: string, context?: MentionContext) =>
  findMentions(text, small, context).map(({ start, end, rule }) => `${text.slice(start, end)}: ${rule}`);

describe("an ambiguous name", () => {
  it("is kept by the words before, after and near, by its list, and by what experience is asked of", () => {
    expect(decisions("Services in Go")).toEqual(["Go: before"]);
    expect(decisions("A Go developer")).toEqual(["Go: after"]);
    expect(decisions("Go with gRPC")).toEqual(["Go: near"]);
    expect(decisions("Python, Go and MongoDB")).toContain("Go: list");
    expect(decisions("5 years of Go")).toEqual(["Go: experience"]);
  });

  it("is kept with its own capital among words of another script", () => {
    expect(decisions("Go 운영 경험")).toEqual(["Go: experience"]);
    expect(decisions("開発は Go を使います")).toEqual(["Go: experience"]);
    expect(decisions("go 운영 경험")).not.toEqual(["go: experience"]);
  });

  it("is kept with its own capital amid plain words, where it is used or something is made of it", () => {
    expect(decisions("Maintained six Go notebooks")).toEqual(["Go: experience"]);
    expect(decisions("Built Go notebooks")).toEqual(["Go: experience"]);
    expect(decisions("Taught Go at the evening school")).toEqual(["Go: experience"]);
    expect(decisions("Rebuilt and tested the importer with Go.")).toEqual(["Go: experience"]);
    expect(decisions("Wrote the operator (Go) that grows the store")).toEqual(["Go: experience"]);
    expect(decisions("A small Go-based helper for couriers")).toEqual(["Go: experience"]);
    expect(decisions("Met the families (Go) at noon")).toEqual(["Go: unproven"]);
    expect(decisions("A Go-based firm of bakers")).toEqual(["Go: unproven"]);
    expect(decisions("The City Go notebooks desk")).toEqual(["Go: unproven"]);
    expect(decisions("Go notebooks of the town")).toEqual(["Go: unproven"]);
    expect(decisions("Planned the tour with Go 2")).toEqual(["Go: unproven"]);
    expect(decisions("Developed a partnership with Go")).toEqual(["Go: unproven"]);
  });

  it("is dropped by a drop rule whatever keeps it", () => {
    expect(decisions("go-to-market plan in Python, Go, Java")).toContain("go: not-after");
    expect(decisions("Go-live in Python, Go-live")).toContain("Go: not-after");
    expect(kept("ready to go")).toEqual([]);
    expect(decisions("Going forward")).toEqual([]);
  });

  it("is dropped where nothing shows its meaning", () => {
    expect(decisions("Go is a game")).toEqual(["Go: unproven"]);
    expect(decisions("The Spring was cold")).toEqual(["Spring: unproven"]);
  });

  it("counts in another casing only in a list all in that casing", () => {
    expect(kept("python,c,java")).toEqual(["python", "c", "java"]);
    expect(decisions("the rest of Java")).toContain("rest: casing");
  });

  it("may be written all in capitals in a list beside a sure technology", () => {
    expect(kept("Python, GO and MongoDB")).toEqual(["python", "go", "mongodb"]);
    expect(decisions("READY, SET, GO")).toContain("GO: casing");
    expect(decisions("Java at the REST of it")).not.toContain("REST: list");
  });

  it("counts in lower case between two sure technologies that nothing but marks part it from", () => {
    expect(kept("Python, go, MongoDB")).toEqual(["python", "go", "mongodb"]);
    expect(decisions("Python, go with MongoDB")).not.toContain("go: list");
    expect(decisions("Python and MongoDB, go")).not.toContain("go: list");
  });

  it("is written with another capital within as no word is", () => {
    expect(findMentions("Orchestration with AirFlow", taxonomy).map(({ skill, decision }) => [skill, decision])).toContainEqual([
      "apache-airflow",
      "kept",
    ]);
  });

  it("ends a list behind which a small word goes on with the sentence", () => {
    expect(extractSkills("Proficient in TypeScript and React to bring features to life", taxonomy).map(({ skill }) => skill)).toContain(
      "react",
    );
    expect(extractSkills("We React to incidents", taxonomy)).toEqual([]);
    expect(extractSkills("Chains with RAG and ReAct to plan", taxonomy).map(({ skill }) => skill)).not.toContain("react");
  });

  it("is no plural of a phrase of one letter", () => {
    expect(extractSkills("Knowledge of Python or R is a plus", taxonomy).map(({ skill }) => skill)).toContain("r");
  });

  it("of one letter ends a sentence, but is an initial between names", () => {
    expect(extractSkills("SQL, Python or R. Sound French", taxonomy).map(({ skill }) => skill)).toContain("r");
    for (const text of ["R. Smith, Director", "Ann R. Smith on Python", "J. R. Smith, SQL"])
      expect(extractSkills(text, taxonomy).map(({ skill }) => skill)).not.toContain("r");
  });

  it.each([
    "Edge case handling and error recovery",
    "Instruction set design for processors",
    "Support planning and reporting",
    "A visa or a permit to work in Norway",
    "We give one-to-one support",
    "Early-stage management",
    "Azure Table service",
    "Sign corporate partnerships",
  ])("of a trade is not read in other trades' words: %s", (text) => {
    const trades = ["caseload-management", "stage-management", "support-planning", "occupational-health-and-safety"];
    const found = extractSkills(text, taxonomy).map(({ skill }) => skill);
    for (const trade of [...trades, "small-group-teaching", "food-and-beverage-service", "fundraising"]) expect(found).not.toContain(trade);
  });

  it("needs only its casing in a skills list", () => {
    expect(kept("Go", { zone: "skills-list" })).toEqual(["go"]);
    expect(kept("go", { zone: "skills-list" })).toEqual([]);
    expect(decisions("Go-live", { zone: "skills-list" })).toEqual(["Go: not-after"]);
  });

  it("is vouched for by names beyond one unknown item and by two other ambiguous ones", () => {
    expect(kept("Python, Fortranova, Go")).toEqual(["python", "go"]);
    expect(kept("Go, Rust, C")).toEqual(["go", "rust", "c"]);
  });
});

describe("a name that is there but not meant", () => {
  it("is dropped where it is denied", () => {
    for (const text of [
      "We are not using Kubernetes",
      "no Java needed",
      "No Java experience required",
      "Java is not required",
      "without Kubernetes",
      "we don't use Python",
      "Python instead of Java",
      "Kein Java nötig",
    ]) {
      const denied = findMentions(text, small).filter(({ rule }) => rule === "negated");
      expect(denied, text).toHaveLength(1);
    }
    expect(kept("Python instead of Java")).toEqual(["python"]);
  });

  it("is kept where a negative word denies nothing", () => {
    for (const text of [
      "not only Java",
      "including but not limited to Java",
      "No less than five years of Java",
      "If you do not live here, Java still counts",
      "Java is not required, but a plus",
      "no matter whether Java",
      "not just Java",
    ]) {
      expect(kept(text), text).toEqual(["java"]);
    }
  });

  it("is dropped as the employer's own name, but kept where experience with it is asked", () => {
    expect(decisions("Join MongoDB today", { company: "MongoDB, Inc." })).toEqual(["MongoDB: employer"]);
    expect(decisions("Built on Python and MongoDB", { company: "MongoDB, Inc." })).toContain("MongoDB: employer");
    expect(kept("Experience with MongoDB", { company: "MongoDB, Inc." })).toEqual(["mongodb"]);
    expect(kept("Join MongoDB today", { company: "Other Ltd" })).toEqual(["mongodb"]);
  });

  it("is dropped in links, mail addresses and host names", () => {
    for (const text of ["https://www.linkedin.com/in/jane", "jane@mongodb.com", "see python.org", "kubernetes.io/docs"])
      expect(kept(text), text).toEqual([]);
    expect(kept("ASP.NET and Node.js.")).toEqual(["dotnet", "nodejs"]);
    expect(kept("Java/Kubernetes/Python")).toEqual(["java", "kubernetes", "python"]);
  });

  it("is dropped in perks, legal text and contact details by the zone alone", () => {
    expect(decisions("Python", { zone: "perks" })).toEqual(["Python: perks"]);
    expect(decisions("Python. Java", { zones: [{ start: 0, end: 7, zone: "legal" }] })).toEqual(["Python: legal", "Java: plain"]);
    expect(decisions("Java Python", { zone: "contact" })).toEqual(["Java: contact", "Python: contact"]);
  });

  it("is dropped as a part of a word or of another phrase, and where its needs are missing", () => {
    expect(kept("C-section, R-squared, vitamin-C")).toEqual([]);
    expect(kept("non-Java teams")).toEqual([]);
    expect(decisions("The novels of Franz Kafka")).toEqual(["Kafka: not-phrase"]);
    expect(decisions("Kafka topics")).toEqual(["Kafka: plain"]);
    expect(decisions("Dashboards in cars")).toEqual(["Dashboards: needs"]);
    expect(decisions("Dashboards of sales data")).toEqual(["Dashboards: plain"]);
  });

  it("is dropped as the person's own name", () => {
    expect(decisions("Rust, Python", { person: "Rust" })).toContain("Rust: person");
  });
});

describe("every decision", () => {
  it("has a reason that can be printed", () => {
    const explained = explainMentions("Not using Kubernetes, but Go services", small);
    expect(explained.map(formatExplanation)).toEqual([
      'dropped  Kubernetes  ->  Kubernetes (kubernetes)  [negated] is said not to be used or asked for: "not using"',
      'kept     Go  ->  Go (go)  [after] the words right after show the meaning: "services"',
    ]);
    for (const { rule, decision } of explained) expect(RULES[rule].keeps).toBe(decision === "kept");
  });

  it("is the same twice, on exact spans in order", () => {
    const parts = fc.array(
      fc.constantFrom(
        "Go",
        "to",
        "not",
        "using",
        "Python",
        ",",
        "and",
        "•",
        "é😀",
        "\n",
        "Spring",
        "Java",
        "C",
        "k8s",
        "in",
        "http://python.org",
        "without",
      ),
      { maxLength: 24 },
    );
    fc.assert(
      fc.property(parts, (list) => {
        const text = list.join(" ");
        const mentions = findMentions(text, small);
        expect(findMentions(text, small)).toEqual(mentions);
        let last = 0;
        for (const { start, end, form } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).toLowerCase()).toBe(form.toLowerCase().replace("kubernetes", "k8s"));
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
