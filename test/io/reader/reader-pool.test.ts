import { zlibSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/cv/document/parse-document.js";
import { nodePlatform } from "../../../src/io/reader/node-platform.js";
import { ReaderPool } from "../../../src/io/reader/reader-pool.js";
import { READER_LIMITS, ReaderProcess } from "../../../src/io/reader/reader-process.js";
import { warmUp } from "../../../src/io/reader/warm-up.js";
import { InputError } from "../../../src/schema/input-error.js";
import { fixtureBytes } from "../../cv/document/fixture-files.js";
import { buildPdf, text } from "../../cv/document/pdf-builder.js";

const pool = new ReaderPool(1);
afterAll(() => pool.close());

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "read";
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

/** A PDF whose one page unpacks to so many drawing operators. */
function busyPdf(operators: number): Uint8Array {
  const line = new TextEncoder().encode("1 1 m 2 2 l S\n");
  const content = new Uint8Array(line.length * operators);
  for (let i = 0; i < operators; i++) content.set(line, i * line.length);
  const source = buildPdf({ pages: [text(60, 700, "Ada")], extra: { 100: ["/Filter/FlateDecode", zlibSync(content, { level: 1 })] } });
  const latin1 = new TextDecoder("latin1").decode(source).replace("/Contents 11 0 R", "/Contents 100 0 R");
  // The reference is one sign longer: pdf.js rebuilds the table of places.
  return Uint8Array.from(latin1, (sign) => WINDOWS.get(sign) ?? sign.charCodeAt(0));
}

/** TextDecoder's latin1 is Windows-1252: its signs back to their bytes. */
const WINDOWS = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder("latin1").decode(Uint8Array.of(byte)), byte] as const));

describe("the pool", () => {
  it("reads a file to the same document as this process does", async () => {
    for (const file of ["en-dark-sidebar.pdf", "de-tabs-header.docx", "en-by-hand.md"]) {
      const bytes = fixtureBytes(file);
      expect(await pool.read(bytes, file)).toEqual(await parseDocument(bytes, file));
    }
  });

  it("hands an unusable file's error over with code, place and hint", async () => {
    const error = await pool.read(new Uint8Array(0), "nothing.pdf").catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: "empty-file", place: "nothing.pdf" });
  });

  it("reads files that wait for each other", async () => {
    const bytes = fixtureBytes("en-plain.txt");
    const documents = await Promise.all(Array.from({ length: 6 }, () => pool.read(bytes, "en-plain.txt")));
    expect(new Set(documents.map((document) => document.sha256)).size).toBe(1);
  });

  it("reads the same by a child that has read samples, whether or not it was through with them", async () => {
    const bytes = fixtureBytes("de-tabs-header.docx");
    const here = await parseDocument(bytes, "a.docx");
    const reader = new ReaderProcess();
    try {
      reader.warmUp();
      expect(await reader.read(bytes, "a.docx")).toEqual(here);
      expect(await reader.read(bytes, "a.docx")).toEqual(here);
    } finally {
      reader.end();
    }
    let files = 0;
    await warmUp(nodePlatform(), () => ++files > 3);
    expect(files).toBe(4);
  });

  it("renews a child after its number of files", async () => {
    const renewing = new ReaderPool(1, { ...READER_LIMITS, files: 2 });
    try {
      for (let i = 0; i < 5; i++) expect((await renewing.read(fixtureBytes("en-plain.txt"), "a.txt")).lines.length).toBeGreaterThan(5);
    } finally {
      renewing.close();
    }
    const reader = new ReaderProcess({ ...READER_LIMITS, files: 1 });
    await reader.read(fixtureBytes("en-plain.txt"), "a.txt");
    expect(reader.isSpent).toBe(true);
    reader.end();
  });
});

describe("limits", () => {
  it("end a file that takes too long, and the next file is read", async () => {
    const strict = new ReaderPool(1, { ...READER_LIMITS, seconds: 1 });
    try {
      await strict.read(fixtureBytes("en-plain.txt"), "warm.txt");
      expect(["took-too-long", "out-of-memory", "bomb"]).toContain(await codeOf(strict.read(busyPdf(3_000_000), "busy.pdf")));
      expect((await strict.read(fixtureBytes("en-plain.txt"), "a.txt")).format).toBe("text");
    } finally {
      strict.close();
    }
  });

  it("end a file that takes too much memory, and the next file is read", async () => {
    const strict = new ReaderPool(1, { ...READER_LIMITS, megabytes: 220 });
    try {
      await strict.read(fixtureBytes("en-plain.txt"), "warm.txt");
      const blank = zlibSync(new Uint8Array(200_000_000).fill(32), { level: 1 });
      const source = buildPdf({ pages: [""], extra: { 100: ["/Filter/FlateDecode", blank] }, resources: "", mediaBox: "0 0 595 842" });
      const bytes = Uint8Array.from(
        new TextDecoder("latin1").decode(source).replace("/Contents 11 0 R", "/Contents 100 0 R"),
        (sign) => WINDOWS.get(sign) ?? 0,
      );
      expect(["out-of-memory", "bomb", "took-too-long"]).toContain(await codeOf(strict.read(bytes, "large.pdf")));
      expect((await strict.read(fixtureBytes("en-plain.txt"), "a.txt")).format).toBe("text");
    } finally {
      strict.close();
    }
  });
});
