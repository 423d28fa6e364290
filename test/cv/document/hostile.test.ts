import { strToU8, zipSync, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/cv/document/parse-document.js";
import { LIMITS } from "../../../src/limits.js";
import { InputError, type InputErrorCode } from "../../../src/schema/input-error.js";
import { fixtureBytes } from "./fixture-files.js";
import { buildPdf, text, utf8 } from "./pdf-builder.js";

async function codeOf(bytes: Uint8Array, name = "cv.bin"): Promise<InputErrorCode | "read"> {
  try {
    await parseDocument(bytes, name);
    return "read";
  } catch (error) {
    if (error instanceof InputError) {
      expect(error.place).toBe(name);
      expect(error.hint.length).toBeGreaterThan(10);
      return error.code;
    }
    throw error;
  }
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function docx(body: string, extra: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({ "word/document.xml": strToU8(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`), ...extra });
}

/** A ZIP of one entry that unpacks to `size` zeros, without holding them. */
function bomb(name: string, size: number): Uint8Array {
  return zipSync({ [name]: [new Uint8Array(size), { level: 1 }], "[Content_Types].xml": strToU8("<Types/>") });
}

describe("a file that is no CV ends in a coded error", () => {
  it.each<[string, () => Uint8Array, InputErrorCode]>([
    ["nothing", () => new Uint8Array(0), "empty-file"],
    ["a picture", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), "no-text"],
    ["a photo", () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46), "no-text"],
    ["a program", () => Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 7), "not-readable"],
    ["blanks", () => utf8("   \n \n\t"), "no-text"],
    ["a PDF page without text", () => buildPdf({ pages: ["0 0 0 rg 10 10 100 100 re f"] }), "no-text"],
    ["the first bytes of a PDF", () => utf8("%PDF-1.7\n"), "truncated"],
    ["a PDF of 10,000 pages", () => buildPdf({ pages: Array.from({ length: 10_000 }, () => "") }), "too-many-pages"],
    [
      "an old Word file",
      () => Uint8Array.from({ length: 2048 }, (_, index) => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][index] ?? 0),
      "old-doc",
    ],
    ["a DOCX with a password", () => encryptedCompound(), "encrypted"],
    ["a spreadsheet", () => zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "not-readable"],
    ["a ZIP of pictures", () => zipSync({ "a.png": Uint8Array.of(1, 2, 3) }), "not-readable"],
    ["a ZIP cut in half", () => fixtureBytes("en-layout-table.docx").slice(0, 1500), "truncated"],
    ["a DOCX without a body", () => zipSync({ "word/document.xml": strToU8("<nothing/>") }), "truncated"],
    ["a DOCX without words", () => docx("<w:p/>"), "no-text"],
    ["JSON with a fault", () => utf8('{"basics": {"name": '), "bad-json"],
    ["JSON of another kind", () => utf8('{"name": "package", "version": "1.0.0"}'), "bad-data"],
    ["XML of another kind", () => utf8('<?xml version="1.0"?><feed><entry/></feed>'), "not-readable"],
    ["a file over the limit", () => new Uint8Array(LIMITS.documentBytes + 1), "file-too-large"],
  ])("%s", async (_what, make, code) => {
    expect(await codeOf(make())).toBe(code);
  });

  it("an encrypted PDF asks for a copy without a password", async () => {
    const id = "<00112233445566778899AABBCCDDEEFF>";
    const encrypt = `<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${"AB".repeat(32)}>/U<${"CD".repeat(32)}>>>`;
    const bytes = buildPdf({ pages: [text(60, 700, "Ada Example")], trailer: `/Encrypt ${encrypt}/ID[${id}${id}]` });
    expect(await codeOf(bytes, "locked.pdf")).toBe("encrypted");
  });
});

function encryptedCompound(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = "EncryptedPackage";
  for (let i = 0; i < name.length; i++) bytes[1024 + i * 2] = name.charCodeAt(i);
  return bytes;
}

describe("a file built to hurt ends in bounded time", () => {
  it("a DOCX that unpacks to 140 MB", async () => {
    expect(await codeOf(bomb("word/document.xml", 140_000_000))).toBe("bomb");
  });

  it("XML nested 100,000 deep", async () => {
    expect(await codeOf(docx("<w:p>".repeat(100_000)))).toBe("bomb");
  });

  it("an entity that would grow to a billion laughs stays as it is written", async () => {
    const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const body = `${laughs}<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>Ada &b;</w:t></w:r></w:p></w:body></w:document>`;
    const document = await parseDocument(zipSync({ "word/document.xml": strToU8(body) }), "cv.docx");
    expect(document.text).toBe("Ada &b;");
  });

  it("text boxes within text boxes", async () => {
    let inner = "<w:p><w:r><w:t>Ada</w:t></w:r></w:p>";
    for (let i = 0; i < 60; i++)
      inner = `<w:p><w:r><w:drawing><w:txbxContent>${inner}${inner.length < 40_000 ? inner : ""}</w:txbxContent></w:drawing></w:r></w:p>`;
    expect(["read", "no-text"]).toContain(await codeOf(docx(`<w:p><w:r><w:t>Eva</w:t></w:r></w:p>${inner}`)));
  });

  it("styles that rest on each other in a circle", async () => {
    const styles = `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;
    expect(
      await codeOf(
        docx('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Ada</w:t></w:r></w:p>', { "word/styles.xml": strToU8(styles) }),
      ),
    ).toBe("read");
  });

  it("a form that draws itself", async () => {
    const bytes = buildPdf({
      pages: [`${text(60, 700, "Ada Example")}/X Do`],
      resources: "/XObject<</X 100 0 R>>",
      extra: { 100: ["/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</X 100 0 R>>>>", utf8("/X Do")] },
    });
    expect(await codeOf(bytes)).toBe("read");
  });

  it("a tree of pages that is its own child", async () => {
    const source = new TextDecoder("latin1").decode(buildPdf({ pages: [text(60, 700, "Ada")] })).replace("/Kids[10 0 R]", "/Kids[2 0 R] ");
    expect(["truncated", "not-readable", "no-text"]).toContain(await codeOf(Uint8Array.from(source, (sign) => sign.charCodeAt(0))));
  });

  it("a picture of 30,000 by 30,000 dots is not unpacked", async () => {
    const image = zlibSync(new Uint8Array(1000));
    const bytes = buildPdf({
      pages: [`${text(60, 700, "Ada Example")}q 500 0 0 500 0 0 cm /I Do Q`],
      resources: "/XObject<</I 100 0 R>>",
      extra: {
        100: ["/Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode", image],
      },
    });
    expect(await codeOf(bytes)).toBe("read");
  });

  it("a font without a map: an error that says so, never guessed words", async () => {
    const glyphs = Array.from({ length: 60 }, (_, index) => String.fromCharCode(1 + (index % 25))).join("");
    const names = Array.from({ length: 26 }, (_, index) => `/g${index}x`).join("");
    const font = `<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 0/LastChar 25/Widths[${"500 ".repeat(26)}]/CharProcs<<>>/Encoding<</Differences[0${names}]>>>>`;
    const bytes = buildPdf({ pages: [text(60, 700, glyphs, { font: "F9" })], resources: "/Font<</F9 100 0 R>>", extra: { 100: font } });
    expect(["not-readable", "no-text"]).toContain(await codeOf(bytes));
  });

  it("RTF with 100,000 open groups", async () => {
    expect(await codeOf(utf8(`{\\rtf1 ${"{".repeat(100_000)}`))).toBe("bomb");
  });

  it("HTML nested 100,000 deep", async () => {
    expect(await codeOf(utf8(`<html><body>${"<div>".repeat(100_000)}Ada`))).toBe("bomb");
  });

  it("Markdown of 200,000 signs that could begin anything", async () => {
    expect(["read", "no-text"]).toContain(await codeOf(utf8(`# Ada\n\n${"[(*_".repeat(5000)}\n**a**`)));
  });

  it("one line of two million letters", async () => {
    expect(await codeOf(utf8("a".repeat(LIMITS.documentCharacters + 10)))).toBe("file-too-large");
  });
});

describe("encodings", () => {
  it("a mark of UTF-8, UTF-16 in both orders and without a mark, and Windows-1252", async () => {
    const words = "Jörg Groß\nKöln – Zürich\nPrüfer für Straßenbau";
    const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
      const codes = [...(mark ? [0xfeff] : []), ...Array.from(words, (sign) => sign.charCodeAt(0))];
      return Uint8Array.from(codes.flatMap((code) => (littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255])));
    };
    const windows = Uint8Array.from(words, (sign) => (sign === "–" ? 0x96 : sign.charCodeAt(0)));
    for (const bytes of [utf8(words), utf8(`\uFEFF${words}`), utf16(true, true), utf16(false, true), utf16(true, false), windows]) {
      expect((await parseDocument(bytes, "cv.txt")).text).toBe(words);
    }
  });

  it("a pasted line in another encoding spoils no other line", async () => {
    const mixed = Uint8Array.of(...utf8("Zürich\n"), 0x4b, 0xf6, 0x6c, 0x6e, 0x0a, ...utf8("Genève"));
    expect((await parseDocument(mixed, "cv.txt")).text).toBe("Zürich\nKöln\nGenève");
  });

  it("damage inside a compressed part is said, not read around", async () => {
    const bytes = fixtureBytes("en-layout-table.docx").slice();
    for (let i = 900; i < 1400; i++) bytes[i] = 0xff;
    expect(["truncated", "read", "not-readable"]).toContain(await codeOf(bytes));
  });
});
