import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { LIMITS } from "../limits.js";
import { InputError } from "../schema/input-error.js";
import { Posting } from "../schema/posting.js";
import { readInputFile } from "./files.js";
import { readDocumentBytes } from "./reader/read-document.js";

const INPUT = Posting.pick({ title: true, company: true, location: true, posted: true, text: true }).partial({
  title: true,
  company: true,
  location: true,
  posted: true,
});

/** One posting as a person has it: JSON with title and text, or a document whose first line is its title. */
export async function readPostingFile(path: string): Promise<Posting> {
  const name = path === "-" ? "standard input" : basename(path);
  const bytes = path === "-" ? new Uint8Array(readFileSync(0)) : readInputFile(path, LIMITS.documentBytes);
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, 200)).trimStart();
  if (start.startsWith("{")) return parseJsonPosting(new TextDecoder("utf-8").decode(bytes), name);
  const isText = !start.startsWith("%PDF") && !start.startsWith("PK");
  const text = isText ? new TextDecoder("utf-8").decode(bytes) : (await readDocumentBytes(bytes, name)).text;
  if (text.trim() === "") throw new InputError("no-text", "the posting holds no text.", { place: name });
  return { id: name, title: null, company: null, location: null, posted: null, text };
}

function parseJsonPosting(text: string, name: string): Posting {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError("bad-json", "this posting is not JSON.", { place: name, cause });
  }
  const parsed = INPUT.safeParse(pickKnown(value));
  if (!parsed.success)
    throw new InputError("bad-data", `${parsed.error.issues[0]?.path.join(".")}: ${parsed.error.issues[0]?.message}.`, {
      place: name,
      hint: 'A posting is {"title", "text"}.',
    });
  const { title = null, company = null, location = null, posted = null, text: body } = parsed.data;
  return { id: name, title, company, location, posted, text: body };
}

function pickKnown(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    ["title", "company", "location", "posted", "text"].filter((key) => key in record).map((key) => [key, record[key]]),
  );
}
