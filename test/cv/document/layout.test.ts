import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/cv/document/parse-document.js";
import type { TextDocument } from "../../../src/schema/document.js";
import { readFixture } from "./fixture-files.js";
import { buildPdf, text } from "./pdf-builder.js";

async function read(content: string | readonly string[]): Promise<TextDocument> {
  return parseDocument(buildPdf({ pages: typeof content === "string" ? [content] : content }), "made.pdf");
}

function linesOf(document: TextDocument): string[] {
  return document.lines.map((line) => document.text.slice(line.start, line.end));
}

function lineWith(document: TextDocument, words: string): TextDocument["lines"][number] {
  const line = document.lines.find((candidate) => document.text.slice(candidate.start, candidate.end).includes(words));
  if (line === undefined) throw new Error(`no line with ${words}`);
  return line;
}

describe("reading order", () => {
  it("reads one column after the other though the file paints them line by line", async () => {
    let content = text(60, 800, "Ada Example", { size: 20 });
    const left = ["Experience", "Engineer at Foo", "Did this and that there", "Analyst at Bar", "Did other things there"];
    const right = ["Skills", "Python and SQL", "Kubernetes", "Terraform", "Ansible"];
    for (let i = 0; i < 5; i++)
      content +=
        text(60, 740 - i * 14, left[i] ?? "", { font: i === 0 ? "F2" : "F1" }) +
        text(360, 738 - i * 17, right[i] ?? "", { font: i === 0 ? "F2" : "F1" });
    expect(linesOf(await read(content))).toEqual(["Ada Example", ...left, ...right]);
  });

  it("keeps a date at the right margin on the line of its title, behind a tab", async () => {
    const content = [
      text(60, 780, "Senior Engineer, Foo") + text(450, 780, "2019 - 2021"),
      text(60, 766, "Ran the thing that other things need to run at all, and did so for years"),
      text(60, 740, "Engineer, Bar") + text(450, 740, "2017 - 2019"),
      text(60, 726, "Ran another thing that other things need to run at all, and did so"),
    ].join("");
    expect(linesOf(await read(content)).filter((line) => line.includes("\t"))).toEqual([
      "Senior Engineer, Foo\t2019 - 2021",
      "Engineer, Bar\t2017 - 2019",
    ]);
  });

  it("pairs a rail of dates with what stands beside it", async () => {
    const document = await readFixture("de-date-rail.pdf");
    const date = lineWith(document, "10/2014");
    const title = lineWith(document, "Maschinenbautechniker");
    expect(date).toMatchObject({ column: 0, row: title.row });
    expect(title).toMatchObject({ column: 1 });
    expect(title.row).not.toBeNull();
  });

  it("pairs headings in the margin with their text", async () => {
    const document = await readFixture("nl-heading-rail.pdf");
    expect(lineWith(document, "Opleiding").row).toBe(lineWith(document, "Hogeschool").row);
  });

  it("pairs labels with values", async () => {
    const document = await readFixture("it-label-table.pdf");
    const employer = document.lines.filter((line) => document.text.slice(line.start, line.end) === "Nome del datore di lavoro");
    expect(employer.map((line) => line.row)).toEqual([lineWith(document, "Studio Portico").row, lineWith(document, "Officina Reno").row]);
  });

  it("finds the cells of a table that has neither rules nor tags, wrapped cells included", async () => {
    const document = await readFixture("es-word-table-to-pdf.pdf");
    const row = lineWith(document, "2008 – 2014").row;
    const cells = document.lines.filter((line) => line.row === row).map((line) => [line.column, document.text.slice(line.start, line.end)]);
    expect(cells).toEqual([
      [0, "2008 – 2014"],
      [1, "Ingeniería de Caminos,"],
      [1, "Canales y Puertos"],
      [2, "Universidad de la Vega"],
    ]);
  });

  it("marks what repeats at the edge of each page as header and footer, page numbers too", async () => {
    const page = (number: number, words: string): string =>
      text(60, 820, "Ada Example - CV") + text(60, 700, words) + text(60, 686, `${words} again`) + text(290, 20, `Page ${number} of 2`);
    const document = await read([page(1, "First words"), page(2, "Second words")]);
    expect(document.lines.filter((line) => line.zone === "header")).toHaveLength(2);
    expect(document.lines.filter((line) => line.zone === "footer").map((line) => line.page)).toEqual([1, 2]);
    expect(document.lines.filter((line) => line.zone === "body")).toHaveLength(4);
  });
});

describe("lines", () => {
  it("joins letter-spaced headings, blanks between words kept", async () => {
    const spaced = (words: string, x: number, y: number): string =>
      [...words].map((sign, index) => (sign === " " ? "" : text(x + index * 14, y, sign, { size: 12 }))).join("");
    const document = await read(spaced("WORK HISTORY", 60, 780) + text(60, 760, "Engineer at Foo since 2019 and before that at Bar"));
    expect(linesOf(document)[0]).toBe("WORK HISTORY");
    const literal = await read(
      text(60, 780, "S K I L L S", { size: 12 }) + text(60, 760, "Python, SQL and other things to write programs with"),
    );
    expect(linesOf(literal)[0]).toBe("SKILLS");
  });

  it.each(["\x95", "-", "\x96", "*", "\xB7"])("takes %j for a bullet and leaves it out", async (sign) => {
    const document = await read(
      text(60, 780, "Engineer at Foo") + text(66, 766, `${sign}  Did one thing`) + text(66, 752, sign) + text(80, 752, "Did another thing"),
    );
    expect(linesOf(document)).toEqual(["Engineer at Foo", "Did one thing", "Did another thing"]);
    expect(document.lines.map((line) => line.bullet)).toEqual([false, true, true]);
  });

  it("takes a small dot drawn before a line for a bullet", async () => {
    const document = await read(`${text(60, 780, "Engineer at Foo")}${text(80, 766, "Did one thing")}0 0 0 rg 70 769 3 3 re f\n`);
    expect(lineWith(document, "Did one thing").bullet).toBe(true);
  });

  it("joins a broken word only where the document shows how it is written", async () => {
    const document = await read(
      text(60, 780, "Ran the develop-") +
        text(60, 768, "ment of pipelines and their development tools") +
        text(60, 756, "and the gover-") +
        text(60, 744, "nance of data."),
    );
    expect(linesOf(document)).toEqual([
      "Ran the development",
      "of pipelines and their development tools",
      "and the gover-",
      "nance of data.",
    ]);
  });

  it("joins an address that the end of the line broke", async () => {
    expect((await readFixture("fr-spaced-headings.pdf")).text).toContain("linkedin.com/in/margaux-exempleau");
  });

  it("turns ligatures and odd blanks into plain signs", async () => {
    const map =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00><FF> endcodespacerange 3 beginbfchar <41> <FB01> <42> <00A0> <43> <2011> endbfchar endcmap end end";
    const bytes = buildPdf({
      pages: [text(60, 780, "AB", { font: "F9", size: 12 }) + text(60, 760, "xCy", { font: "F9", size: 12 })],
      resources: "/Font<</F9 100 0 R>>",
      extra: { 100: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 101 0 R>>", 101: ["", new TextEncoder().encode(map)] },
    });
    const document = await parseDocument(bytes, "made.pdf");
    expect(document.text).toContain("fi");
    expect(document.text).not.toMatch(/[\uFB01\u00A0\u2011]/);
  });

  it("drops the signs of icon fonts", async () => {
    const map =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00><FF> endcodespacerange 1 beginbfchar <41> <F095> endbfchar endcmap end end";
    const bytes = buildPdf({
      pages: [text(60, 780, "A", { font: "F9" }) + text(75, 780, "+49 341 5550133")],
      resources: "/Font<</F1 3 0 R/F9 100 0 R>>",
      extra: {
        100: "<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+FontAwesome/ToUnicode 101 0 R>>",
        101: ["", new TextEncoder().encode(map)],
      },
    });
    expect((await parseDocument(bytes, "made.pdf")).text).toBe("+49 341 5550133");
  });

  it("gives the drawn words of a link its target", async () => {
    const annotations = "<</Type/Annot/Subtype/Link/Rect[58 776 110 792]/A<</S/URI/URI(https://example.com/ada)>>>>";
    const document = await parseDocument(
      buildPdf({ pages: [text(60, 780, "Portfolio") + text(200, 780, "Leipzig")], annotations }),
      "made.pdf",
    );
    expect(document.lines[0]?.runs.map((run) => run.link)).toEqual(["https://example.com/ada", null]);
  });

  it("tells bold from plain and gives headings of the tags their level", async () => {
    const document = await readFixture("en-dark-sidebar.pdf");
    expect(lineWith(document, "Adaeze").heading).toBe(1);
    expect(lineWith(document, "Tallgrass").runs[0]?.bold).toBe(false);
    expect(lineWith(document, "Systems Administrator").runs[0]?.bold).toBe(true);
  });
});
