import type { FileFormat } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import { decodeText } from "./decode-text.js";
import { listEntries } from "./unpack.js";

function startsWith(bytes: Uint8Array, signs: string, from = 0): boolean {
  for (let i = 0; i < signs.length; i++) if (bytes[from + i] !== signs.charCodeAt(i)) return false;
  return true;
}

/** PDF readers take up to 1,024 bytes of anything before the header. */
function hasPdfHeader(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length - 5, 1024);
  for (let i = 0; i <= end; i++) if (bytes[i] === 0x25 && startsWith(bytes, "%PDF-", i)) return true;
  return false;
}

function sniffZip(bytes: Uint8Array): FileFormat {
  const names = listEntries(bytes);
  if (names.length === 0) throw new InputError("truncated", "The ZIP file ends before its list of files.");
  if (names.includes("EncryptedPackage")) throw new InputError("encrypted", "The file is protected by a password.");
  if (names.includes("word/document.xml") || names.some((name) => /^word\/document\d*\.xml$/.test(name))) return "docx";
  if (names.includes("content.xml")) return "odt";
  if (names.some((name) => /(^|\/)(Profile|Positions|Education|Skills)\.csv$/.test(name))) return "linkedin-zip";
  if (names.some((name) => name.startsWith("ppt/") || name.startsWith("xl/")))
    throw new InputError("not-readable", "This is a presentation or a spreadsheet, not a CV as text.");
  if (names.includes("Index/Document.iwa"))
    throw new InputError("not-readable", "This is an Apple Pages file.", { hint: "Export it as PDF or DOCX." });
  throw new InputError("not-readable", "This ZIP file holds no document that is known.");
}

function sniffText(text: string): FileFormat {
  const start = text.slice(0, 4000).trimStart();
  if (/^[{[]/.test(start)) return "json-resume";
  if (/<(?:\w+:)?(?:SkillsPassport|Candidate|LearnerInfo)\b/.test(text.slice(0, 6000)) && start.startsWith("<")) return "europass-xml";
  if (/^<!doctype html|^<html\b|^<(?:head|body|div|p|h[1-6]|table|section|article|main|span|meta|style)\b/i.test(start)) return "html";
  if (/^<\?xml/.test(start)) {
    if (/<html\b/i.test(text.slice(0, 4000))) return "html";
    throw new InputError("not-readable", "This XML is not a Europass CV.");
  }
  if (/^<!--/.test(start) && /<(?:html|body|div|p)\b/i.test(text.slice(0, 20_000))) return "html";
  return looksLikeMarkdown(text) ? "markdown" : "text";
}

function looksLikeMarkdown(text: string): boolean {
  let marks = 0;
  if (/^#{1,6} \S/m.test(text)) marks += 2;
  if (/^[^\n]+\n(?:={3,}|-{3,})[ \t]*$/m.test(text)) marks += 1;
  if (/\*\*\S[^\n*]*\S\*\*|__\S[^\n_]*\S__/.test(text)) marks += 2;
  if (/\[[^\]\n]+\]\([^)\s]+\)/.test(text)) marks += 2;
  if (/^\|.*\|[ \t]*\n\|[ \t:|-]+\|/m.test(text)) marks += 2;
  return marks >= 2;
}

/** The format by what the file holds; its name counts for nothing. */
export function sniffFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) throw new InputError("empty-file", "The file is empty.");
  if (hasPdfHeader(bytes)) return "pdf";
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) return sniffZip(bytes);
  if (startsWith(bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return sniffCompound(bytes);
  if (startsWith(bytes, "{\\rtf")) return "rtf";
  if (
    startsWith(bytes, "\x89PNG") ||
    startsWith(bytes, "\xFF\xD8\xFF") ||
    startsWith(bytes, "GIF8") ||
    startsWith(bytes, "II*\0") ||
    startsWith(bytes, "MM\0*")
  )
    throw new InputError("no-text", "The file is a picture.");
  return sniffText(decodeText(bytes));
}

/** An old Office file is a compound file; so is a DOCX with a password. */
function sniffCompound(bytes: Uint8Array): never {
  const window = bytes.subarray(0, Math.min(bytes.length, 200_000));
  let ascii = "";
  for (let i = 0; i < window.length; i += 2) ascii += String.fromCharCode(window[i] ?? 0);
  if (ascii.includes("EncryptedPackage")) throw new InputError("encrypted", "The file is protected by a password.");
  throw new InputError("old-doc", "This is an old Word file (.doc).");
}
