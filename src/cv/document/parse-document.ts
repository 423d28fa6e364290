import { LIMITS } from "../../limits.js";
import type { FileFormat, TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import { composeDocument } from "./compose-document.js";
import type { Draft } from "./draft.js";
import type { PdfOptions } from "./pdf/parse-pdf.js";
import { sniffFormat } from "./sniff.js";

/** What a place to run in can do for the readers; nothing of it changes what is read. */
export interface DocumentPlatform {
  readonly pdf?: PdfOptions;
}

/** A format's reader is loaded when the first file of it comes: a DOCX never waits for the PDF reader. */
const READERS: Record<FileFormat, (bytes: Uint8Array, platform: DocumentPlatform) => Promise<Draft>> = {
  pdf: async (bytes, platform) => (await import("./pdf/parse-pdf.js")).parsePdf(bytes, platform.pdf),
  docx: async (bytes) => (await import("./docx/parse-docx.js")).parseDocx(bytes),
  odt: async (bytes) => (await import("./odt/parse-odt.js")).parseOdt(bytes),
  rtf: async (bytes) => (await import("./rtf/parse-rtf.js")).parseRtf(bytes),
  html: async (bytes) => (await import("./html.js")).parseHtml(bytes),
  markdown: async (bytes) => (await import("./markdown.js")).parseMarkdown(bytes),
  text: async (bytes) => (await import("./text.js")).parseText(bytes),
  "json-resume": async (bytes) => (await import("./json-resume.js")).parseJsonResume(bytes),
  "linkedin-zip": async (bytes) => (await import("./linkedin-zip.js")).parseLinkedinZip(bytes),
  "europass-xml": async (bytes) => (await import("./europass-xml.js")).parseEuropassXml(bytes),
};

/** What no scanner writes. */
const PLAIN: ReadonlySet<FileFormat> = new Set(["text", "markdown"]);
const BLANK = "Only blanks are in it: paste the words of the CV into it.";

/** A file's bytes as one text in reading order with its places. The name is for people; what the bytes hold decides. */
export async function parseDocument(bytes: Uint8Array, name: string, platform: DocumentPlatform = {}): Promise<TextDocument> {
  if (bytes.length > LIMITS.documentBytes) throw new InputError("file-too-large", "The file is too large for a CV.", { place: name });
  try {
    const format = sniffFormat(bytes);
    const draft = await READERS[format](bytes, platform);
    const document = composeDocument({ ...draft, fields: await maybeOwnFields(draft.fields) }, bytes, name);
    if (!/[\p{L}\p{N}]/u.test(document.text))
      throw new InputError("no-text", "The file holds no text.", PLAIN.has(format) ? { hint: BLANK } : {});
    return document;
  } catch (cause) {
    if (cause instanceof InputError && cause.place === null)
      throw new InputError(cause.code, cause.message, { place: name, hint: cause.hint, cause: cause.cause });
    throw cause;
  }
}

/** Most files have none: only those that do wait for what checks them. */
async function maybeOwnFields(fields: unknown): Promise<unknown> {
  return fields == null ? null : (await import("../structured/structured-fields.js")).maybeFields(fields);
}
