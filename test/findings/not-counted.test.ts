import { expect, it } from "vitest";
import { readDocumentBytes } from "../../src/io/reader/read-document.js";
import { composeDocument, renderMarkdown } from "../../src/render/index.js";
import type { Report } from "../../src/schema/report.js";
import { analyzeDocument, OPTIONS } from "../examples.js";

async function report(cv: string): Promise<{ made: Report; written: string }> {
  const document = await readDocumentBytes(new TextEncoder().encode(cv), "cv.md", { isolate: false });
  const { report: made } = analyzeDocument(document, "cv.md", { ...OPTIONS, role: "data-analyst", region: null });
  return { made, written: renderMarkdown(composeDocument(made)) };
}

const CV = `# Robin Invented
robin@example.com

## Experience
**Analyst**, Acme Ltd, Jan 2020 - Present
- Weekly figures in Excel for the sales floor
- Consultants introduced Looker; I keep the lists they read
- The data team moved its jobs to Python, I checked the totals
`;

it("a report tells which names of the CV it did not count, why, by which line and how to correct it, asked for first", async () => {
  const { made, written } = await report(CV);
  expect(written).toContain("Named, But Not Counted");
  expect(written).toMatch(/\| \[?Looker\]?[^|]* \| others did it, as the line tells \| “Consultants introduced Looker/);
  expect(written).toContain("groundwork cv with the option --fix");
  const named = made.findings.filter(({ code }) => code === "named-not-counted").map(({ params }) => params.skill);
  expect(named[0]).toEqual({ name: "skill:python" });
});

it("where every name counts the section is absent", async () => {
  const { written } = await report(CV.split("\n").slice(0, -3).join("\n"));
  expect(written).not.toContain("Not Counted");
});

it("a certificate still to come that no catalogue knows is told like any other", async () => {
  const { written } = await report(`${CV}\n## Certificates\n- Diploma in Applied Bookbinding (in progress, expected 2028)\n`);
  expect(written).toContain("Certificate still to come: “Diploma in Applied Bookbinding");
});
