import { expect, test } from "vitest";
import { readKnowledge } from "../../src/io/knowledge-files.js";
import { readPostingHead } from "../../src/postings/read-posting.js";
import { readTitle } from "../../src/skills/title.js";

const knowledge = readKnowledge();
const roleOf = (title: string): string | null => readTitle(title, knowledge.roles).role;
const roleOfAd = (text: string): string | null =>
  readPostingHead({ id: "x", text, title: null, company: null, location: null, posted: null }, knowledge).role;

test("a word that is a trade only by itself names none beside others", () => {
  expect(roleOf("Senior Architect")).toBe("architect-building");
  expect(roleOf("Mobile SDK Architect")).not.toBe("architect-building");
  expect(roleOf("PA")).toBe("executive-assistant");
  expect(roleOf("Robotics lab, Pittsburgh, PA")).not.toBe("executive-assistant");
  expect(roleOf("Growth hacker")).not.toBe("penetration-tester");
});

test("who founds a company and does a trade in it has the trade", () => {
  expect(roleOf("Co-Founder, Backend Developer")).toBe("backend-engineer");
  expect(roleOf("Founder")).toBe("chief-executive");
});

test("an ad for several of a trade asks for one, whatever the trade", () => {
  expect(roleOf("HGV Drivers")).toBe(roleOf("HGV Driver"));
  expect(roleOf("Children's Social Workers")).toBe("social-worker");
  expect(roleOf("Customer Care Representatives (Remote)")).toBe("customer-service-representative");
});

test("a board's line names its role by a trade's short form too", () => {
  expect(roleOfAd("Invented Labs | Junior SWE | Berlin | Onsite\n\nWe build engines.")).toBe("software-engineer");
  expect(roleOfAd("Invented Labs | Growth Marketer | Full-time | Remote\n\nWe build engines.")).toBe("marketing-manager");
});

test("whom an ad does not want letters from, or whom it builds for, is no role it seeks", () => {
  expect(roleOfAd("Invented Labs | Remote | Full-time\n\nArchitects\n\nuse our tool. No recruiters.")).toBeNull();
  expect(roleOfAd("Invented Labs | NO RECRUITERS | Berlin | Remote\n\nWe build engines.")).toBeNull();
});

test("blanks that markup leaves make no line too long for a title", () => {
  const link = `<a href="https://invented.example/${"x".repeat(120)}">https://invented.example</a>`;
  expect(roleOfAd(`Embedded Systems Engineer | Invented Labs | ${link} | Berlin\n\nWe build pumps.`)).toBe("embedded-engineer");
});
