import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { RoleSource } from "../../src/schema/roles.js";
import { readTitle } from "../../src/skills/title.js";
import { sharedKnowledge } from "../examples.js";

const role = (id: string, titles: string[], more: Partial<RoleSource> = {}): RoleSource => ({
  id,
  name: titles[0] ?? id,
  family: "software",
  field: "software",
  titles,
  ...more,
});
const ROLES = {
  "software-engineer": role("software-engineer", ["Software Engineer"], { titlesOther: { de: ["Softwareentwickler"] } }),
  "data-engineer": role("data-engineer", ["Data Engineer"]),
  "full-stack-engineer": role("full-stack-engineer", ["Full Stack Engineer"], { weak: ["Web Engineer"] }),
  "engineering-manager": role("engineering-manager", ["Engineering Manager"]),
};

describe("seniority is what the title says, not what its words could say elsewhere", () => {
  it.each([
    ["Senior Software Engineer", "senior"],
    ["Sr. Data Engineer", "senior"],
    ["Junior Analyst", "junior"],
    ["Software Engineer II", "mid"],
    ["Software Engineer III", "senior"],
    ["Mid-level Developer", "mid"],
    ["Mid-Market Account Executive", null],
    ["Principal responsibilities", null],
    ["Principal Engineer", "staff"],
    ["Staff Engineer, Platform", "staff"],
    ["Staff Nurse", null],
    ["lead a team of five", null],
    ["Lead Gen AI Engineer", "lead"],
    ["AI & Software Engineer Lead - London", "lead"],
    ["AI Engineer (Staff)", "staff"],
    ["School Office Staff", null],
    ["Lead Generation Specialist", null],
    ["12-lead ECG technician", null],
    ["Tech Lead", "lead"],
    ["Charge Nurse", "lead"],
    ["Teamleiterin Einkauf", "lead"],
    ["Engineering Manager", "manager"],
    ["Product Manager", null],
    ["Co-Founder & CTO", "director"],
    ["Werkstudent Softwareentwicklung", "intern"],
    ["Apprentice Electrician", "intern"],
    ["Summer Associate, Lending", "intern"],
    ["Seeking New College Graduates", "junior"],
    ["Entry - Level Clerk", "junior"],
    ["Associate Big Data Engineer", "junior"],
    ["Associate Director", "director"],
    ["Retail Associate", null],
    ["Data Analyst I (Claims)", "junior"],
    ["Scientist I/II, Biology", "junior"],
    ["Engineer 2-3, Big Data", "mid"],
    ["Data Analyst - Mid", "mid"],
    ["Research Data Analyst 3", "senior"],
    ["Class 2 Driver", null],
    ["SMTS - Java Engineer", "senior"],
    ["Senior Lead AI Engineer", "lead"],
    ["Assistant Tax Manager", "manager"],
    ["Manager, Data Science", "manager"],
    ["Manager, Product Marketing", null],
    ["Technical Program Manager", null],
    ["Stagiaire", "intern"],
  ] as const)("%s", (title, seniority) => expect(readTitle(title, {}).seniority).toBe(seniority));
});

describe("a title names the role its words name", () => {
  it.each([
    ["Senior Software Engineer", "software-engineer"],
    ["Softwareentwickler (m/w/d)", "software-engineer"],
    ["Software Developer", "software-engineer"],
    ["Fullstack Developer", "full-stack-engineer"],
    ["Full-Stack Engineer, Payments", "full-stack-engineer"],
    ["Senior Web Engineer", "full-stack-engineer"],
    ["Data Engineer II", "data-engineer"],
    ["Gardener", null],
  ] as const)("%s", (title, id) => expect(readTitle(title, ROLES).role).toBe(id));
});

describe("the titles that people type mean the role they name, in our own data", () => {
  it.each([
    ["Senior Software Engineer", "software-engineer"],
    ["Staff Software Engineer", "software-engineer"],
    ["Software Developer", "software-engineer"],
    ["Lead Designer", "product-designer"],
    ["Mechatroniker", "electrician"],
    ["Mechatronikingenieurin", "robotics-engineer"],
    ["V&V Engineer", "test-engineer"],
    ["Warehouse Associate", "warehouse-worker"],
    ["Backend Engineers (Remote)", "backend-engineer"],
    ["Data Entry Assistant", "administrative-assistant"],
    ["Entry-Level Data Analyst", "data-analyst"],
    ["Machine Learning Engineer, Agentic AI", "ml-engineer"],
    ["Senior Product Manager, Gen AI Developer Tools", "product-manager"],
    ["Senior UI/Frontend Engineer (AI)", "frontend-engineer"],
    ["Engineer, Agentic AI", "ai-engineer"],
    ["Software Engineer, AI", "software-engineer"],
    ["Software Engineer, Backend", "backend-engineer"],
    ["AI Process Automation Engineer", "ai-engineer"],
    ["Marketing Automation Engineer", "digital-marketing-specialist"],
    ["Quality Assurance Manager", "quality-engineer"],
    ["Quality Assurance Engineer", "qa-engineer"],
    ["Vice President of Engineering", "head-of-engineering"],
    ["Vice President, Shoes", null],
  ])("%s is %s", (title, id) => {
    expect(readTitle(title, sharedKnowledge().roles).role).toBe(id);
  });

  it("a bare 'Senior Engineer' names no trade", () => {
    expect(readTitle("Senior Engineer", sharedKnowledge().roles).role).toBeNull();
  });
});

describe("what is remembered of titles", () => {
  it("keeps none of the texts they were cut out of in memory", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = heap();
    for (let ad = 100; ad < 160; ad++) readTitle([`Data Engineer ${ad}`, "x".repeat(1_000_000)].join("\n").slice(0, 17), ROLES);
    expect(heap() - before).toBeLessThan(20_000_000);
  });
});
