import { expect, it } from "vitest";
import { readDocumentBytes } from "../../src/io/reader/read-document.js";
import type { Stages } from "../../src/pipeline.js";
import { composeDocument, renderMarkdown } from "../../src/render/index.js";
import { parseOptions } from "../../src/report/parse-options.js";
import type { ReportOptions } from "../../src/schema/options.js";
import { analyzeDocument, OPTIONS, sharedKnowledge } from "../examples.js";

const BARISTA = `# Robin Invented
robin@example.com

## Skills
JavaScript, React, Node.js, PostgreSQL, AWS

## Projects

**Pantry** | React, Express | 2026
- Recipe app with a login, deployed on EC2

## Experience

**Shift Supervisor**, Magnolia Coffee, Aug 2021 to Jan 2026
- Ran shifts of five baristas
`;

const DEVELOPER = `# Ada Invented
ada@example.com

## Skills
Python, TypeScript, SQL, Django, FastAPI, PostgreSQL, Docker, GitHub Actions, AWS, Terraform, Airflow

## Experience

**Senior Software Engineer**, Parcelwise Ltd, Mar 2023 to present
- Own the pricing service in Python and FastAPI
- Built a retrieval prototype over support tickets with OpenAI embeddings and pgvector
- Wrote the design document for four services and led two engineers through it
`;

async function report(text: string, options: Partial<ReportOptions>): Promise<Stages & { written: string }> {
  const document = await readDocumentBytes(new TextEncoder().encode(text), "cv.md", { isolate: false });
  const stages = analyzeDocument(document, "cv.md", { ...OPTIONS, ...options });
  return { ...stages, written: renderMarkdown(composeDocument(stages.report)) };
}

it("a handful of postings of others is compared with nobody and planned from by nobody", async () => {
  const { gap, plan, written } = await report(BARISTA, { role: "pharmacist", region: "GB" });
  expect([gap, plan]).toEqual([null, null]);
  expect(written).toMatch(/Too few postings for Pharmacist are held to compare with/);
  expect(written).toMatch(/We hold [1-4] postings? for Pharmacist/);
});

it("pay is that of the region asked for, or none is shown", async () => {
  const { written, market } = await report(BARISTA, { role: "platform-engineer", region: "GB" });
  expect(market?.rung.name).toBe("world");
  expect(written).toContain("Too few pays from United Kingdom are held");
  expect(written).not.toMatch(/USD [\d,]+/);
});

it("pay of all levels is said to be that, where one level was asked for, and another trade's rank is no seniority", async () => {
  const { written } = await report(BARISTA, { role: "full-stack-engineer", level: "junior", region: "US" });
  expect(written).toContain("This is pay of all levels together: for junior alone too few postings are held.");
  expect(written).not.toContain("Seniority: the latest title");
});

it("the second of two alternatives is learnt for the postings that name it, and what the list says already is not to be named again", async () => {
  const { written, gap, plan } = await report(BARISTA, { role: "data-analyst", level: null, region: "US", weeks: 20, hours: 10 });
  expect(plan?.goals.map(({ skill }) => skill)).toEqual(expect.arrayContaining(["power-bi", "tableau"]));
  expect(written.match(/^\d\. Learn .*Power BI or Tableau/gm)).toHaveLength(1);
  for (const { skill } of gap?.surface ?? []) expect(skill).not.toBe("aws-ec2");
});

it("what takes more hours than there are lost to no other goal", async () => {
  const { written } = await report(BARISTA, { role: "data-analyst", region: "US", weeks: 1, hours: 2 });
  expect(written).toContain("it takes more hours than there are");
});

it("a certificate named twice is told once, one that is still to come as that, and a section that is none is refused", async () => {
  const { written } = await report(
    `${BARISTA}\n## Certifications\n- ACCA\n- ACCA member, 2019\n- AWS Certified Cloud Practitioner - scheduled for January 2027\n`,
    { role: "data-analyst", region: "US" },
  );
  expect(written.match(/Certificate: “ACCA/g)).toHaveLength(1);
  expect(written).toMatch(/Certificate still to come: \[?AWS Certified Cloud Practitioner/);
  expect(() => parseOptions({ role: "Data Analyst", sections: "gaps" }, { roles: sharedKnowledge().roles, today: "2026-11-20" })).toThrow(
    "one of summary, profile",
  );
});

it("coverage of one or two requirements is not computed, and what nothing follows from is not said twice", async () => {
  const { gap, report: made, written } = await report(BARISTA, { role: "architect-building", level: null });
  expect(gap?.requirements.length).toBeLessThan(3);
  expect(made.figures[gap?.fit.coverage ?? ""]?.value).toBeNull();
  expect(written).toContain("Coverage is not computed: fewer than three requirements");
  expect(written).not.toMatch(/Coverage: 100 %|Coverage stands|What did not fit|each of Front-end development\./);
});

it("no goal is recommended for what a goal before it answers", async () => {
  const { plan, written } = await report(DEVELOPER, { role: "data-analyst", weeks: 12, hours: 10 });
  const goals = plan?.goals.map(({ skill, requirements }) => [skill, requirements.includes("data-visualization")]);
  expect(goals).toEqual(
    expect.arrayContaining([
      ["data-visualization", true],
      ["power-bi", true],
    ]),
  );
  expect(written).toMatch(/Learn Power BI, about .*: \d+ of/);
  expect(written).not.toMatch(/Learn Power BI, about .*: it counts as Data visualization/);
});
