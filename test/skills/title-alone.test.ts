import { expect, test } from "vitest";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
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

test("who serves, cleans, guards or stands in a shop is neither cook nor manager", () => {
  for (const title of ["Barista", "Waiter / Waitress", "Serveuse", "Kellner/in", "Camarero/a", "Bar & Waiting Staff"])
    expect(roleOf(title), title).toBe("waiter");
  for (const title of ["Shop Assistant", "Cashier", "Verkäufer (m/w/d)", "Vendeuse prêt-à-porter", "Dependiente/a", "Winkelmedewerker"])
    expect(roleOf(title), title).toBe("shop-assistant");
  for (const title of ["Security Guard", "Relief Security Officer", "Prison Officer"]) expect(roleOf(title), title).toBe("security-guard");
  expect(roleOf("Chief Information Security Officer")).toBe("security-manager");
  expect(roleOf("Assistant Store Manager")).toBe("retail-manager");
  expect(roleOf("Sous Chef")).toBe("chef");
  expect(roleOf("Room Attendant")).toBe("cleaner");
  expect(roleOf("Night Auditor")).toBe("hotel-receptionist");
  expect(roleOf("Internal Auditor")).toBe("auditor");
});

test("a field in the title of another trade is where they work, not what they are", () => {
  for (const title of [
    "Scientist, Product Development",
    "Project Scientist",
    "Adjunct Faculty, Information Technology",
    "Full-Stack Marketer",
  ])
    expect(roleOf(title), title).toBeNull();
  expect(roleOf("Lecturer in Business Analytics")).toBe("teacher");
  expect(roleOf("Manager, Technical Product Marketing")).toBe("marketing-manager");
  expect(roleOf("Front-end Marketing Developer")).toBe("frontend-engineer");
  expect(roleOf("Data Scientist, Machine Learning")).toBe("data-scientist");
});

test("a specialist is the engineer of a field only where the title begins with the field", () => {
  expect(roleOf("Document Control Specialist")).toBeNull();
  expect(roleOf("Insurance Verification Specialist")).toBeNull();
  expect(roleOf("QA Specialist")).toBe("qa-engineer");
});

test("an ad for engineering and product is no product manager's", () => {
  expect(roleOf("Engineering & Product")).toBeNull();
  expect(roleOf("Product")).toBe("product-manager");
  expect(roleOf("Product Engineering")).toBe("software-engineer");
});
