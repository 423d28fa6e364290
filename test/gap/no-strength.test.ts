import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { matchPosting } from "../../src/gap/match-posting.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { readPosting } from "../../src/postings/read-posting.js";

const knowledge = readKnowledge();

interface Asked {
  readonly title?: string;
  readonly line?: string;
  readonly skills?: string;
  readonly more?: string;
  readonly asks: string;
}

async function verdicts({ title = "Software Engineer", line = "Did the work", skills = "", more = "", asks }: Asked) {
  const text = `Robin Invented\nrobin@example.com\n\nExperience\n${title}, Acme Ltd\nJan 2016 – Dec 2021\n- ${line}\n${skills === "" ? "" : `\nSkills\n${skills}\n`}${more}`;
  const profile = readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  const facts = readPosting(
    { id: "a", title: "Post", text: `Requirements\n- ${asks}`, company: null, location: null, posted: null },
    knowledge,
  );
  return Object.fromEntries(matchPosting(profile, facts, knowledge).map(({ id, verdict }) => [id, verdict]));
}

describe("what a line does not show", () => {
  it.each<[asked: Asked, id: string, verdict: "none" | "partly"]>([
    [{ line: "Put a cache in front of the store, reducing query response time by half", asks: "SQL" }, "sql", "none"],
    [{ line: "Reduced latency with a caching layer", asks: "NoSQL" }, "nosql", "none"],
    [{ line: "Made the pages work with screen readers", asks: "Software testing" }, "software-testing", "none"],
    [{ line: "Shipped a self-serve schema registry", asks: "Data modeling" }, "data-modeling", "none"],
    [{ line: "Shipped a self-serve schema registry", asks: "Self-service analytics" }, "self-service-analytics", "none"],
    [{ line: "Rewrote the reconciliation service of the ledger in Go", asks: "Accounting" }, "accounting", "none"],
    [{ line: "Wrote a service in Node.js for the tickets", asks: "Strong concurrency" }, "concurrency", "partly"],
    [{ title: "Data Scientist", line: "Models for sales forecasting", asks: "Sales experience" }, "sales", "none"],
    [
      { title: "Operations Manager", line: "Owned the demand forecasting of two depots", asks: "Machine learning" },
      "machine-learning",
      "none",
    ],
    [{ title: "Operations Analyst", asks: "Mathematics" }, "mathematics", "none"],
    [{ title: "Civil Engineer", line: "Design review of rural bridges", asks: "Software architecture" }, "software-architecture", "none"],
    [{ title: "Mechanical Engineer", skills: "ASME, ISO 9001, API, ASHRAE", asks: "APIs" }, "apis", "none"],
    [{ title: "Electrician", line: "6,000 hours of supervised training", asks: "Training others" }, "soft-training-others", "none"],
    [
      { line: "Founded a series of events with finance training for 300 students", asks: "Presentation skills" },
      "soft-presentation",
      "none",
    ],
    [
      { title: "Singing Teacher", line: "Students ranging from beginner to graduate, 25 students a year", asks: "Problem solving" },
      "soft-problem-solving",
      "none",
    ],
    [{ line: "Prepared technical reports for the works", asks: "Data analysis" }, "data-analysis", "none"],
    [{ line: "Automated roster imports from the club's lists", asks: "Planning and goal setting" }, "soft-planning", "none"],
  ])("%j", async (asked, id, verdict) => {
    expect(await verdicts(asked)).toMatchObject({ [id]: verdict });
  });

  it("courses a study has still to teach are not taken yet, on whichever line of their list they stand", async () => {
    const more = (label: string) =>
      `\nEducation\nBSc Computing, University of Invention\nSep 2024 - Jun 2027\n- ${label} Courses: Compilers, Cryptography, Databases,\n  Computer Vision\n`;
    expect(await verdicts({ more: more("Incoming"), asks: "Computer vision" })).toMatchObject({ "computer-vision": "none" });
    expect(await verdicts({ more: more("Relevant"), asks: "Computer vision" })).toMatchObject({ "computer-vision": "met" });
  });

  it("whoever headed a depot and lists a language has led no engineers", async () => {
    const asked = { title: "Operations Manager", skills: "JavaScript", asks: "Technical leadership" };
    const before = "\nOperations Analyst, Acme Ltd\nJan 2012 – Dec 2015\n- Weekly figures\n";
    expect(await verdicts({ ...asked, line: `Ran the depot\n${before}` })).toMatchObject({ "technical-leadership": "none" });
    expect(await verdicts({ ...asked, title: "Engineering Manager" })).toMatchObject({ "technical-leadership": "met" });
  });
});

describe("what a line shows all the same", () => {
  it.each<[asked: Asked, id: string]>([
    [{ line: "Reduced query time by half by rewriting the joins", asks: "SQL" }, "sql"],
    [{ line: "Built a forecasting model of weekly orders", asks: "Machine learning" }, "machine-learning"],
    [{ line: "Wrote design docs for the new services", asks: "Software architecture" }, "software-architecture"],
    [{ line: "Launched self-serve dashboards for the shops", asks: "Self-service analytics" }, "self-service-analytics"],
    [{ line: "Ran the training for 70 nurses", asks: "Presentation skills" }, "soft-presentation"],
    [{ line: "Trained executives on risk", asks: "Communication skills" }, "soft-communication"],
    [{ title: "Co-Founder", asks: "Takes initiative" }, "soft-initiative"],
    [{ line: "Prepared monthly reports for the management", asks: "Reporting" }, "reporting"],
    [{ title: "Accountant", line: "Reconciliation of three bank accounts", asks: "Accounting" }, "accounting"],
  ])("%j", async (asked, id) => {
    expect(await verdicts(asked)).toMatchObject({ [id]: "met" });
  });

  it("a course ended years into work was begun beside it or after, its start told or not; school was not", async () => {
    const asked = { title: "Operations Manager", asks: "Willingness to learn" };
    const learnt = (course: string) => verdicts({ ...asked, more: `\nEducation\n${course}\n` });
    expect(await learnt("Web Development Program (2025)\nHarbour Academy")).toMatchObject({ "soft-willingness-to-learn": "met" });
    expect(await learnt("BSc Geography (2018)\nUniversity of Invention")).toMatchObject({ "soft-willingness-to-learn": "none" });
  });
});
