import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readDocument, readDocumentBytes } from "../../../src/io/reader/read-document.js";
import { fixtureBytes } from "../../cv/document/fixture-files.js";
import { buildPdf } from "../../cv/document/pdf-builder.js";

const folder = mkdtempSync(join(tmpdir(), "groundwork-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (file: string): string => fileURLToPath(new URL(`../../fixtures/cv/files/${file}`, import.meta.url));
const hasOcr = spawnSync("tesseract", ["-v"]).error === undefined && spawnSync("pdftoppm", ["-v"]).error === undefined;

describe("a path", () => {
  it("reads to the same document in a child and in this process", async () => {
    const apart = await readDocument(fixture("nl-timeline.pdf"));
    const here = await readDocument(fixture("nl-timeline.pdf"), { isolate: false });
    expect(apart).toEqual(here);
    expect(apart.name).toBe("nl-timeline.pdf");
  });

  it("that names nothing, a folder or an empty file is said in one line", async () => {
    writeFileSync(join(folder, "empty.pdf"), "");
    await expect(readDocument(join(folder, "missing.pdf"))).rejects.toMatchObject({ code: "no-such-file", place: "missing.pdf" });
    await expect(readDocument(folder)).rejects.toMatchObject({ code: "is-a-folder" });
    await expect(readDocument(join(folder, "empty.pdf"))).rejects.toMatchObject({ code: "empty-file", place: "empty.pdf" });
  });
});

describe("a scan", () => {
  const scan = buildPdf({ pages: ["0 0 0 rg 10 10 100 100 re f"] });

  it("is an error that says so, never a person", async () => {
    await expect(readDocumentBytes(scan, "scan.pdf", { isolate: false })).rejects.toMatchObject({ code: "no-text", place: "scan.pdf" });
  });

  it.skipIf(hasOcr)("asks for the missing tool by name where it is to be read", async () => {
    await expect(readDocumentBytes(scan, "scan.pdf", { isolate: false, ocr: true })).rejects.toMatchObject({ code: "missing-tool" });
  });

  it.skipIf(!hasOcr)("is read by tesseract with a confidence below that of text", async () => {
    const picture = join(folder, "page");
    writeFileSync(join(folder, "source.pdf"), fixtureBytes("en-word-to-pdf.pdf"));
    spawnSync("pdftoppm", ["-r", "200", "-png", "-singlefile", join(folder, "source.pdf"), picture]);
    const document = await readDocument(`${picture}.png`, { isolate: false, ocr: true });
    expect(document.text).toContain("Fairlie");
    expect(document.confidence).toBeLessThan(1);
  });
});
