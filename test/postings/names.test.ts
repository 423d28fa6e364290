import { describe, expect, it } from "vitest";
import { isUnlisted } from "../../src/postings/unlisted.js";
import { read } from "./knowledge.js";

/** The names of tools that nobody listed, in an ad whose requirements or whose story hold this line. */
function namesIn(line: string, { story = false, company = "Acme" } = {}): string[] {
  const lines = story
    ? `About us\n${line}\n\nRequirements\n- Good communication`
    : `We make maps for hikers.\n\nRequirements\n- ${line}\n- Good communication`;
  const { skills } = read(lines, { title: "Engineer", company });
  return skills.filter(({ id, kind }) => isUnlisted(id) && kind === "tool").map(({ name }) => name);
}

describe("names of tools that the taxonomy does not know", () => {
  it.each([
    ["Experience with Python, Zorbtool and Quuxdb", ["Zorbtool", "Quuxdb"]],
    ["Docker/Frobnik/Kubernetes in daily work", ["Frobnik"]],
    ["Skilled in tools such as Zorbtool, jQuux or Frobnik Studio", ["Zorbtool", "jQuux", "Frobnik Studio"]],
    ["Planning software (e.g. Zorbtool, Frobnik 7)", ["Zorbtool", "Frobnik 7"]],
    ["Games with Python, Qteam and C#", ["Qteam"]],
    ["Trading platforms like Clearzorb and Frobnik", ["Clearzorb", "Frobnik"]],
  ])("are read where a list of technologies or of examples vouches for them: %s", (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  it.each([
    ["no technology stands in the list", "Work with Zorbtool and Frobnik"],
    ["the word begins the sentence", "Python is used daily. Zorbtool, too"],
    ["it speaks of an idea", "Experience with Python, Streaming and Data Modeling"],
    ["it is a place, a day or a tongue", "Python, Berlin, English"],
    ["it is a field of study", "Bachelor's degree in Python, Zorbology or Quuxics"],
    ["it names people", "Work with React, Zorbtool Engineers and others"],
    ["it is the employer", "Python, Acme, SQL"],
    ["it tells a name once more in brackets", "Visual Studio Code (VSCX) at work"],
    ["it is of the employer's name", "Python, Acme Studio, SQL"],
    ["a word is torn", "Git, P ython, TCP/I P, SQL"],
    ["a line break was lost", "Excel, PowerPoint and VisioRequires five years"],
    ["it heads the ad", "Zorbtool | Python | REMOTE"],
    ["papers are read there", "Papers at venues such as ZORBS, QUUXCON and Python"],
  ])("are not read where %s", (_, line) => {
    expect(namesIn(line)).toEqual([]);
  });

  it.each([
    ["Dashboards with Python, SQL or TableauDemonstrates care in detail", "Tableau"],
    ["Work with Python, SQL and Power BIGathering requirements", "Power BI"],
    ["Excel, PowerPoint and VisioRequires five years", "Microsoft Visio"],
  ])("end where the next sentence has grown to one that is known: %s", (line, name) => {
    const { skills } = read(`We make maps.\n\nRequirements\n- ${line}\n- Good communication`, { title: "Engineer", company: "Acme" });
    expect(skills.map((skill) => skill.name)).toContain(name);
    expect(namesIn(line)).toEqual([]);
  });

  it("may begin as a known one does", () => {
    expect(namesIn("Work with Docker, PythonZorb and SQL")).toEqual(["PythonZorb"]);
  });

  it("the employer is named by whole words only: letters within its name are none of it", () => {
    expect(namesIn("Python, Zorb, R-Quux, SQL", { company: "Zorbtools Research" })).toEqual(["Zorb", "R-Quux"]);
    expect(namesIn("Python, Zorb, SQL", { company: "Zorb-Tools (UK)" })).toEqual([]);
  });

  it("in an employer's own story are read beside what code is made of, not among customers", () => {
    expect(namesIn("Our service is built with Python, Zorbtool and PostgreSQL.", { story: true })).toEqual(["Zorbtool"]);
    expect(namesIn("We are trusted by Stripe, Zorbcorp and Twilio.", { story: true })).toEqual([]);
  });

  it("are asked for as their line asks", () => {
    const { skills } = read("Requirements\n- Python and Zorbtool\n\nNice to have\n- Java, Quuxdb", { title: "Engineer", company: "Acme" });
    const needs = Object.fromEntries(skills.map(({ name, need }) => [name, need]));
    expect(needs).toMatchObject({ Zorbtool: "required", Quuxdb: "preferred" });
  });
});

it("what is read as a name is no part of a phrase again", () => {
  const { skills } = read("We make maps.\n\nRequirements\n- Experience with Jira, Quuxdesk products printer support and Confluence", {
    title: "Support engineer",
    company: "Acme",
  });
  expect(skills.map(({ name }) => name)).toEqual(expect.arrayContaining(["Quuxdesk", "printer support"]));
  expect(skills.filter(({ name }) => name.includes("Quuxdesk"))).toHaveLength(1);
});
