import { LIMITS } from "../../limits.js";
import type { FileFormat, TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import { composeDocument } from "./compose-document.js";
import type { Draft } from "./draft.js";
import { sniffFormat } from "./sniff.js";

/** A format's reader is loaded when the first file of it comes: a DOCX never waits for the PDF reader. */
const READERS: Record<FileFormat, (bytes: Uint8Array) => Promise<Draft>> = {
  pdf: async (bytes) => (await import("./pdf/parse-pdf.js")).parsePdf(bytes),
  docx: async (bytes) => (await import("./docx/parse-docx.js")).parseDocx(bytes),
  odt: notYet,
  rtf: notYet,
  html: notYet,
  markdown: notYet,
  text: notYet,
  "json-resume": notYet,
  "linkedin-zip": notYet,
  "europass-xml": notYet,
};

async function notYet(): Promise<Draft> {
  throw new InputError("not-readable", "This format is not read yet.");
}

/** A file's bytes as one text in reading order with its places. The name is for people; what the bytes hold decides. */
export async function parseDocument(bytes: Uint8Array, name: string): Promise<TextDocument> {
  if (bytes.length > LIMITS.documentBytes) throw new InputError("file-too-large", "The file is too large for a CV.", { place: name });
  try {
    const draft = await READERS[sniffFormat(bytes)](bytes);
    const document = composeDocument(draft, bytes, name);
    if (!/[\p{L}\p{N}]/u.test(document.text)) throw new InputError("no-text", "The file holds no text.");
    return document;
  } catch (cause) {
    if (cause instanceof InputError && cause.place === null)
      throw new InputError(cause.code, cause.message, { place: name, hint: cause.hint, cause: cause.cause });
    throw cause;
  }
}
