import { expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { OPTIONS } from "./knowledge.js";

const CV = `Odalys Fernwright
odalys@example.org | 555 0143 019

EXPERIENCE

Ward Nurse, Sample Hospital, Kingsbridge
March 2019 - present
2 years 4 months
- Cares for twelve patients a shift

SKILLS

Triage, Wound care

CERTIFICATIONS

Wound Care Certificate
Issued by the Sample Nursing Board of Kingsbridge
`;

it("a line of an entry or list of which nothing came into the result is shown as not understood; dates, durations and headings are not", async () => {
  const profile = readCv(await parseDocument(new TextEncoder().encode(CV), "cv.txt"), OPTIONS);
  const words = profile.notUnderstood.map((id) => {
    const evidence = profile.evidence[id];
    return evidence?.kind === "quote" ? evidence.text : "";
  });
  expect(profile.certifications.map(({ text }) => text.text)).toEqual(["Wound Care Certificate"]);
  expect(words).toEqual(["Issued by the Sample Nursing Board of Kingsbridge"]);
  expect(profile.notices).toContainEqual(expect.objectContaining({ code: "lines-not-understood", count: 1 }));
});
