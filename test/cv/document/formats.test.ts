import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/cv/document/parse-document.js";
import { TextDocument } from "../../../src/schema/document.js";
import { FIXTURE_FILES, fixtureBytes, fixtureGold, readFixture } from "./fixture-files.js";

const FORMATS: Record<string, string> = {
  pdf: "pdf",
  docx: "docx",
  odt: "odt",
  rtf: "rtf",
  html: "html",
  md: "markdown",
  txt: "text",
  json: "json-resume",
  zip: "linkedin-zip",
  xml: "europass-xml",
};

/** Words as a reader sees them: a line's end and a cell's edge are blanks, a break after a hyphen is none. */
function flat(text: string): string {
  return text.replace(/-\n/g, "-").replace(/\s+/g, " ");
}

describe.each(FIXTURE_FILES)("%s", (file) => {
  it("is read as what it holds and fits the schema", async () => {
    const document = await readFixture(file);
    expect(document.format).toBe(FORMATS[file.slice(file.lastIndexOf(".") + 1)]);
    expect(() => TextDocument.parse(document)).not.toThrow();
    expect(document.confidence).toBe(1);
  });

  it("gives every line and run its exact place in the text", async () => {
    const document = await readFixture(file);
    expect(document.lines.map((line) => document.text.slice(line.start, line.end)).join("\n")).toBe(document.text);
    for (const line of document.lines) {
      expect(line.end).toBeGreaterThan(line.start);
      let at = line.start;
      for (const run of line.runs) {
        expect(run.start).toBe(at);
        expect(run.end).toBeGreaterThan(run.start);
        at = run.end;
      }
      expect(at).toBe(line.end);
      expect(document.text.slice(line.start, line.end)).not.toMatch(/^\s|\s$|\n| {2}/);
    }
  });

  it("holds every statement of the page, the positions in their order", async () => {
    const gold = fixtureGold(file);
    const text = flat((await readFixture(file)).text);
    expect(text.toLowerCase()).toContain(gold.name.toLowerCase());
    for (const statement of [gold.email, gold.phone, ...gold.skills, ...gold.certifications, ...gold.languages])
      expect(text).toContain(statement);
    let at = 0;
    for (const { title, organisation } of gold.positions) {
      const place = text.indexOf(organisation, at);
      expect(place).toBeGreaterThanOrEqual(at);
      // Title and employer of one position stand near each other: nothing of another column came between.
      expect(text.slice(Math.max(0, place - 90), place + organisation.length + 90)).toContain(title);
      at = place + 1;
    }
    for (const { degree, institution } of gold.education) for (const part of [degree, institution]) expect(text).toContain(part);
  });

  it("is the same bytes of JSON when read again", async () => {
    expect(JSON.stringify(await readFixture(file))).toBe(JSON.stringify(await readFixture(file)));
  });
});

describe("the format", () => {
  it("comes from the bytes, never from the name", async () => {
    expect((await parseDocument(fixtureBytes("en-dark-sidebar.pdf"), "cv.docx")).format).toBe("pdf");
    expect((await parseDocument(fixtureBytes("de-writer.odt"), "cv.pdf")).format).toBe("odt");
    expect((await parseDocument(fixtureBytes("it-writer.rtf"), "cv.doc")).format).toBe("rtf");
    expect((await parseDocument(fixtureBytes("en-web-page.html"), "cv.txt")).format).toBe("html");
  });

  it("keeps what a hidden or deleted run of a DOCX holds out of the text and reports the hidden one", async () => {
    const document = await readFixture("de-tabs-header.docx");
    expect(document.text).not.toMatch(/Haskell|struck out/);
    expect(document.hidden).toEqual([{ why: "hidden-run", page: 1, box: null, characters: 29, excerpt: "Java Kubernetes Cobol Haskell" }]);
  });

  it("keeps the page header of a DOCX, marked as one", async () => {
    const document = await readFixture("de-tabs-header.docx");
    expect(document.lines[0]).toMatchObject({ zone: "header", heading: 1 });
    expect(document.text.startsWith("Jörg Beispielhuber\n")).toBe(true);
  });

  it("reads a text box once though the file holds it twice", async () => {
    const document = await readFixture("fr-text-boxes.docx");
    expect(document.text.split("margaux.exempleau@example.fr")).toHaveLength(2);
    const line = document.lines.find((candidate) => document.text.slice(candidate.start, candidate.end).startsWith("linkedin"));
    expect(line?.zone).toBe("text-box");
    expect(line?.runs[0]?.link).toBe("https://linkedin.com/in/margaux-exempleau");
  });

  it("carries the fields of JSON Resume, LinkedIn and Europass beside a text that quotes them", async () => {
    for (const file of ["en-json-resume.json", "en-linkedin-export.zip", "it-europass.xml"]) {
      const gold = fixtureGold(file);
      const { fields } = await readFixture(file);
      const { basics, work, education, skills } = fields as unknown as {
        basics: { name: string; email: string };
        work: { name: string; position: string; startDate: string; endDate: string | null }[];
        education: { institution: string }[];
        skills: { name: string }[];
      };
      expect(basics).toMatchObject({ name: gold.name, email: gold.email });
      expect(work.map((job) => [job.position, job.name, job.startDate, job.endDate ?? "present"])).toEqual(
        gold.positions.map((job) => [job.title, job.organisation, job.start, job.end]),
      );
      expect(education.map((course) => course.institution)).toEqual(gold.education.map((course) => course.institution));
      expect(skills.map((skill) => skill.name)).toEqual(gold.skills);
    }
  });

  it("never takes the producer or a title of the metadata for text", async () => {
    const document = await readFixture("en-word-to-pdf.pdf");
    expect(document.producer).toContain("LibreOffice");
    expect(document.text).not.toContain("LibreOffice");
  });
});
