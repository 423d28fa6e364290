import { LIMITS } from "../../../limits.js";
import type { HiddenText } from "../../../schema/document.js";
import { InputError } from "../../../schema/input-error.js";
import { isPrivateUse } from "../characters.js";
import type { Draft, DraftLine } from "../draft.js";
import { analysePage, seenSegments } from "../layout/analyse-page.js";
import { findRepeated } from "../layout/repeated.js";
import { collectHidden } from "./collect-hidden.js";
import { markUnseen } from "./decide-hidden.js";
import { type FontMetrics, type Operators, PageInterpreter } from "./interpret-page.js";
import { multiply } from "./matrix.js";
import type { PageContent } from "./page-content.js";
import { loadPdfJs, type PdfDocument, type PdfJs, type PdfPage } from "./pdf-js.js";
import { readTags } from "./structure.js";

function fontLook(font: Record<string, unknown> | null): FontMetrics {
  const name = typeof font?.name === "string" ? font.name.replace(/^[A-Z]{6}\+/, "") : "";
  const matrix = (font?.fontMatrix as readonly number[] | undefined)?.[0] ?? 0.001;
  return {
    name,
    bold:
      font?.bold === true || font?.black === true || /bold|black|heavy|semib|demi|-bd\b|cmbx|sfbx|sfsx.*bx|bx\d|[-_]b$|medi\b/i.test(name),
    italic: font?.italic === true || /italic|oblique|[-_]it\b|cmti|sfti|slant|-ri|ital/i.test(name),
    symbols:
      /wingdings|webdings|font ?awesome|fontello|icomoon|icons?\b|icons?[-_]|material ?(?:icons|symbols)|glyphicons|ionicon|entypo|academicons|dingbats|bootstrap-icons|feather\b|linearicons|marvosym/i.test(
        name,
      ),
    matrix: Math.abs(matrix) > 0 ? Math.abs(matrix) : 0.001,
    type3: font?.isType3Font === true,
    vertical: font?.vertical === true,
  };
}

async function readPage(pdf: PdfDocument, number: number, pdfjs: PdfJs): Promise<PageContent> {
  const page = await fromPdf(pdf.getPage(number));
  const viewport = page.getViewport({ scale: 1 });
  const fonts = new Map<string, FontMetrics>();
  const list = (await fromPdf(page.getOperatorList({ annotationMode: 0 }))) as Operators;
  const fontOf = (id: string): FontMetrics => {
    let look = fonts.get(id);
    if (look === undefined) {
      look = fontLook(page.commonObjs.has(id) ? (page.commonObjs.get(id) as Record<string, unknown>) : null);
      fonts.set(id, look);
    }
    return look;
  };
  const interpreted = new PageInterpreter(pdfjs.OPS, viewport.transform, fontOf).run(list);
  markUnseen(interpreted.glyphs, interpreted.shapes, viewport.width, viewport.height);
  const structure = await fromPdf(page.getStructTree());
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    glyphs: interpreted.glyphs,
    shapes: interpreted.shapes,
    fonts,
    artifacts: interpreted.artifacts,
    links: await readLinks(page),
    tags: readTags(structure),
    unmapped: interpreted.unmapped,
  };
}

async function readLinks(page: PdfPage): Promise<PageContent["links"]> {
  const links: PageContent["links"] = [];
  const { transform } = page.getViewport({ scale: 1 });
  for (const annotation of await fromPdf(page.getAnnotations())) {
    const target = annotation.url ?? annotation.unsafeUrl;
    if (annotation.subtype !== "Link" || typeof target !== "string" || target.length > 2000) continue;
    const [ax = 0, ay = 0, bx = 0, by = 0] = annotation.rect;
    const a = multiply(transform, [1, 0, 0, 1, ax, ay]);
    const b = multiply(transform, [1, 0, 0, 1, bx, by]);
    links.push({ box: { x0: Math.min(a[4], b[4]), y0: Math.min(a[5], b[5]), x1: Math.max(a[4], b[4]), y1: Math.max(a[5], b[5]) }, target });
  }
  return links;
}

function toInputError(cause: unknown): InputError {
  const name = cause instanceof Error ? cause.name : "";
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof InputError) return cause;
  if (name === "PasswordException") return new InputError("encrypted", "The PDF is protected by a password.", { cause });
  if (/out of memory|allocation|Invalid array (?:buffer )?length/i.test(message))
    return new InputError("bomb", "The PDF unpacks to more than a document holds.", { cause });
  if (name === "InvalidPDFException" || name === "FormatError" || name === "UnknownErrorException" || name === "MissingPDFException")
    return new InputError("truncated", "The PDF is damaged or ends too early.", { cause });
  return new InputError("not-readable", "The PDF cannot be read.", { cause });
}

/** What pdf.js rejects is the file's fault; an error of our own stays a bug. */
async function fromPdf<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw toInputError(cause);
  }
}

/** Text of most signs without a character: the font has no map, and guesses would be lies. */
function checkText(pages: readonly PageContent[], lines: readonly DraftLine[]): void {
  let letters = 0;
  for (const line of lines) for (const piece of line.pieces) letters += piece.text.replace(/[^\p{L}\p{N}]/gu, "").length;
  let signs = 0;
  let unmapped = 0;
  for (const page of pages) {
    unmapped += page.unmapped;
    for (const glyph of page.glyphs) {
      if (glyph.unseen !== null || glyph.text.trim() === "") continue;
      signs++;
      if (isPrivateUse(glyph.text) || glyph.text === "\uFFFD" || /[\u0000-\u001F]/.test(glyph.text)) unmapped++;
    }
  }
  if (signs + unmapped > 40 && unmapped > (signs + unmapped) * 0.5)
    throw new InputError("not-readable", "The fonts of the PDF do not say which characters its signs are.", {
      hint: "Export it anew as PDF from where it was written, or give the DOCX.",
    });
  if (letters === 0) throw new InputError("no-text", "The PDF holds no text.");
}

/** Text drawn invisibly over the picture of a page is what a scanner's OCR left: it is read, with less confidence. */
function readScanLayer(content: PageContent): boolean {
  const seen = content.glyphs.some((glyph) => glyph.unseen === null && glyph.text.trim() !== "");
  if (seen || content.glyphs.length < 20) return false;
  const picture = content.shapes.some(
    (shape) => shape.kind === "image" && (shape.x1 - shape.x0) * (shape.y1 - shape.y0) > content.width * content.height * 0.5,
  );
  if (!picture) return false;
  for (const glyph of content.glyphs) if (glyph.unseen === "invisible-mode" || glyph.unseen === "behind-image") glyph.unseen = null;
  return true;
}

/** Options of pdf.js that depend on where it runs; without any it runs everywhere. */
export type PdfOptions = Readonly<Record<string, unknown>>;

/** Europass embeds its XML in the PDF it makes: the fields in it are surer than any layout. */
async function readAttached(pdf: PdfDocument): Promise<unknown> {
  const attachments = await fromPdf(pdf.getAttachments());
  for (const { filename, content } of Object.values(attachments ?? {})) {
    if (!/\.xml$/i.test(filename) || content.length > 5_000_000) continue;
    const { readEuropass } = await import("../europass-xml.js");
    const fields = readEuropass(content);
    if (fields !== null) return fields;
  }
  return null;
}

/** A PDF as lines in reading order. */
export async function parsePdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Draft> {
  const pdfjs = await loadPdfJs();
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer over: the caller keeps its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: true,
    stopAtErrors: false,
    maxImageSize: 4_000_000,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    ...options,
  });
  try {
    const pdf = await fromPdf(task.promise);
    return await readDocument(pdf, pdfjs);
  } finally {
    await task.destroy();
  }
}

async function readDocument(pdf: PdfDocument, pdfjs: PdfJs): Promise<Draft> {
  if (pdf.numPages > LIMITS.pages) throw new InputError("too-many-pages", `The PDF has ${pdf.numPages} pages.`);
  const metadata = await fromPdf(pdf.getMetadata());
  const pages: PageContent[] = [];
  const hidden: HiddenText[] = [];
  let scanned = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await readPage(pdf, number, pdfjs);
    if (readScanLayer(content)) scanned++;
    hidden.push(...collectHidden(content));
    pages.push(content);
  }
  const segments = pages.map(seenSegments);
  const edges = findRepeated(pages.map((page, index) => ({ number: page.number, height: page.height, segments: segments[index] ?? [] })));
  const counter = { block: 0, row: 0 };
  const lines = pages.flatMap((page, index) => analysePage(page, segments[index] ?? [], edges, counter));
  checkText(pages, lines);
  const info = metadata.info as { Producer?: unknown; Creator?: unknown };
  const producer = [info.Creator, info.Producer].filter((part) => typeof part === "string" && part !== "").join(" / ");
  return {
    format: "pdf",
    producer: producer === "" ? null : producer.slice(0, 200),
    pages: pages.map(({ number, width, height }) => ({ number, width, height })),
    lines,
    hidden,
    confidence: scanned > 0 ? 0.8 : 1,
    fields: await readAttached(pdf),
  };
}
