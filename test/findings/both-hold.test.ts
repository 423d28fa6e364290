import { expect, it } from "vitest";
import { readDocumentBytes } from "../../src/io/reader/read-document.js";
import { composeDocument, renderMarkdown } from "../../src/render/index.js";
import { analyzeDocument, OPTIONS } from "../examples.js";

const CV = `# Kim Invented
kim@example.com

## Experience

**Web Developer**, Harbour Web, January 2025 to present
- Built pages in HTML, CSS, JavaScript, TypeScript, React and Vue for shops, with Node.js, PHP, MySQL, REST APIs and Git
- Worked with two designers every week and explained the release to the client
- Wrote unit tests and fixed bugs that customers reported

## Skills

JavaScript, TypeScript, React, Angular, Node.js, PHP, Python, Java, SQL, PostgreSQL, MongoDB, Git, Docker, AWS, REST, Linux, CI/CD, communication
`;

const HOLD = "Both hold: coverage counts what several of these postings ask for";

it("nearly all of what many ask for, and few postings within reach, are told not to gainsay each other", async () => {
  const document = await readDocumentBytes(new TextEncoder().encode(CV), "cv.md", { isolate: false });
  const told = (role: string): { readonly coverage: number | null; readonly within: number; readonly written: string } => {
    const { report } = analyzeDocument(document, "cv.md", { ...OPTIONS, role, level: null });
    const { coverage = "", at60 = "" } = report.gap?.fit ?? {};
    const { n = 0, of = 1 } = report.figures[at60] ?? {};
    return {
      coverage: report.figures[coverage]?.value ?? null,
      within: (n ?? 0) / (of ?? 1),
      written: renderMarkdown(composeDocument(report)),
    };
  };
  const thin = told("integration-engineer");
  expect(thin.coverage).toBeGreaterThan(0.9);
  expect(thin.within).toBeLessThan(0.5);
  expect(thin.written).toContain(HOLD);
  const wide = told("ai-engineer");
  expect(wide.coverage).toBeLessThan(0.9);
  expect(wide.written).not.toContain(HOLD);
});
