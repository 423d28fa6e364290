import { expect, it } from "vitest";
import { readDocumentBytes } from "../../src/io/reader/read-document.js";
import { analyzeDocument, OPTIONS } from "../examples.js";

const CV = `# Robin Invented
robin@example.com

## Experience

**Staff Nurse**, Hillside Ward, March 2017 to present
- Coordinate care for 12 patients a shift and lead the morning handover
- Train new nurses and write the induction plan
`;

it("behaviour that a requirement counts as shown stands among the soft skills with its line", async () => {
  const document = await readDocumentBytes(new TextEncoder().encode(CV), "cv.md", { isolate: false });
  const { report } = analyzeDocument(document, "cv.md", { ...OPTIONS, role: "data-analyst", level: null });
  const shown = report.gap?.requirements.filter(({ kind, verdict }) => kind === "soft" && verdict !== "not-evidenced") ?? [];
  expect(shown.map(({ skills }) => skills[0])).toContain("soft-communication");
  const named = report.findings.filter(({ code }) => code === "soft-skill").map(({ params }) => JSON.stringify(params.skill));
  for (const { skills } of shown) expect(named).toContain(JSON.stringify({ name: `skill:${skills[0]}` }));
});
