import { describe, expect, it } from "vitest";
import { needs } from "./knowledge.js";

describe("an ad in running prose, without headings", () => {
  it.each([
    ["Successful candidates will exhibit deep knowledge of Kafka.", "Apache Kafka"],
    ["Candidates should be proficient with Kafka and curious.", "Apache Kafka"],
    ["We are small. You’ve built services with Kafka.", "Apache Kafka"],
    ["We need someone who has run Kafka for years.", "Apache Kafka"],
    ["We need people comfortable with Kafka.", "Apache Kafka"],
    ["Kafka is also a requirement.", "Apache Kafka"],
    ["You write reports. Kafka expertise. You meet clients.", "Apache Kafka"],
    ["You write reports. Excellent written and verbal communication skills.", "Communication"],
    ["It is expected that you know Kafka well.", "Apache Kafka"],
    ["Solid Kafka skills and experience required.", "Apache Kafka"],
    ["Du kennst Kafka und arbeitest gern im Team.", "Apache Kafka"],
    ["Vous maîtrisez Kafka et travaillez en équipe.", "Apache Kafka"],
    ["Buscamos una persona con experiencia con Kafka.", "Apache Kafka"],
  ])("asks for what a sentence asks of the reader: %s", (text, name) => {
    expect(needs(text, { title: "Clerk" })).toMatchObject({ [name]: "required" });
  });

  it.each([
    "You will gain a deep understanding of Kafka.",
    "Our team has deep experience with Kafka, and it is growing.",
    "We were founded by people from companies you know, and use Kafka.",
    "You will build services that run on Kafka.",
  ])("asks for nothing that the work gives or the employer has: %s", (text) => {
    expect(needs(text, { title: "Clerk" })["Apache Kafka"]).not.toBe("required");
  });

  it("asks for the kind of person it speaks to", () => {
    expect(needs("If you’re curious, hard-working and driven, we want to hear from you.", { title: "Clerk" })).toMatchObject({
      Curiosity: "required",
    });
    expect(needs("You are a curious, proactive engineer.", { title: "Clerk" })).toMatchObject({ Curiosity: "required" });
  });

  it("prefers all that follows an if", () => {
    expect(needs("We look for strong Go. It would be nice if you had used Redis, Kafka or Spark.", { title: "Clerk" })).toMatchObject({
      Redis: "preferred",
      "Apache Kafka": "preferred",
      "Apache Spark": "preferred",
    });
  });

  it("does not end a clause at the stop of a shortened word", () => {
    expect(needs("Requirements\nFamiliarity with monitoring tools (e.g. Grafana) preferred", { title: "Clerk" })).toMatchObject({
      Grafana: "preferred",
    });
  });

  it("prefers nothing because of an outcome that is desired", () => {
    expect(needs("Requirements\n- Ability to use Python to achieve desired goals", { title: "Clerk" })).toMatchObject({
      Python: "required",
    });
  });

  it("keeps what stands before an offer that lost the stop before it", () => {
    const text = "Requirements\nExperience with Spark, Hive and Kafka is highly desirable We offer a competitive salary.";
    expect(needs(text, { title: "Clerk" })).toMatchObject({ "Apache Spark": "preferred", "Apache Kafka": "preferred" });
  });
});

describe("a list under a heading that names no part of the ad", () => {
  it("asks where its items are demands", () => {
    const text = "Job Description\n- 3+ years of Python\n- Proficiency in Kafka and\n  LangChain libraries\n- Experience with SQL";
    expect(needs(text, { title: "Clerk" })).toMatchObject({ LangChain: "required", "Apache Kafka": "required" });
  });
});

describe("the stack", () => {
  it("prefers what it says it prefers", () => {
    const text = "Tech stack\n- Python and SQL\n- Exposure to Databricks is highly preferred.";
    expect(needs(text, { title: "Clerk" })).toMatchObject({ Python: "mentioned", Databricks: "preferred" });
  });
});

describe("a paragraph of the employer's among the work", () => {
  it("ends where a sentence says who is sought", () => {
    const text = [
      "Job Description",
      "You will build services in Go.",
      "You will run them on AWS.",
      "We offer a competitive salary and benefits to all of our people, wherever they live and work.",
      "We are currently seeking people with deep knowledge of Kafka.",
    ].join("\n");
    expect(needs(text, { title: "Clerk" })).toMatchObject({ "Apache Kafka": "required" });
  });
});

describe("an ad that lost its line breaks and kept its pictures", () => {
  const duties =
    "We build things for people in many towns and would like to do more of it with you, in the team that we have here and in those to come. We have offices in three towns and a garden, and we like to meet there in summer when the weather is fine and the work of the week is done.🧾 Your tasksOversee the audits of three sites";

  it("is cut at the pictures: they stood where headings and items began", () => {
    const text = `${duties}🧠 Skills & Capabilities✅ Advanced Kafka ✅ Solid Terraform skills🚀 Why Join Us✨ Lunch with Redis`;
    expect(needs(text, { title: "Clerk" })).toMatchObject({ "Apache Kafka": "required", Terraform: "required" });
    expect(needs(text, { title: "Clerk" }).Redis).not.toBe("required");
  });

  it("a heading of its own before a colon opens what it asks, and a labelled fact opens nothing", () => {
    const text = `${duties} and improve them.What We'll Expect From You:5+ years of experience with audits.Writing Terraform and testable code.`;
    expect(needs(text, { title: "Clerk" })).toMatchObject({ Terraform: "required" });
    expect(needs(`${duties}💸 Salary: 25,000 GBP. You bring Kafka.`, { title: "Clerk" })).toMatchObject({ "Apache Kafka": "required" });
  });
});
