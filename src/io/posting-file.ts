import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { LIMITS } from "../limits.js";
import { parseJobPostingPage } from "../postings/source/job-posting-page.js";
import { InputError } from "../schema/input-error.js";
import { Posting } from "../schema/posting.js";
import { fetchPage } from "./fetch-page.js";
import { readInputFile } from "./files.js";
import { readDocumentBytes } from "./reader/read-document.js";

const INPUT = Posting.pick({ title: true, company: true, location: true, posted: true, text: true }).partial({
  title: true,
  company: true,
  location: true,
  posted: true,
});

export interface PostingSource {
  /** An address is fetched only when the person says so. */
  readonly online?: boolean;
}

/** One posting as a person has it: JSON with title and text, a page, or a document whose first line is its title. */
export async function readPostingFile(path: string, { online = false }: PostingSource = {}): Promise<Posting> {
  if (/^https?:\/\//i.test(path)) return parsePosting(await fetchPosting(path, online), path);
  const name = path === "-" ? "standard input" : basename(path);
  const bytes = path === "-" ? new Uint8Array(readFileSync(0)) : readInputFile(path, LIMITS.documentBytes);
  return parsePosting(bytes, name);
}

async function fetchPosting(address: string, online: boolean): Promise<Uint8Array> {
  if (!online)
    throw new InputError("offline", "nothing is fetched unless you say so.", {
      place: address.slice(0, 80),
      hint: "Add --online, or save the page and give the file.",
    });
  return new TextEncoder().encode(await fetchPage(address, { mostBytes: LIMITS.documentBytes }));
}

async function parsePosting(bytes: Uint8Array, name: string): Promise<Posting> {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, 200)).trimStart();
  if (start.startsWith("{")) return parseJsonPosting(new TextDecoder("utf-8").decode(bytes), name);
  const marked = start.startsWith("<") ? maybeMarkedPosting(new TextDecoder("utf-8").decode(bytes), name) : undefined;
  if (marked !== undefined) return marked;
  const isText = !start.startsWith("%PDF") && !start.startsWith("PK") && !start.startsWith("<");
  const text = isText ? new TextDecoder("utf-8").decode(bytes) : (await readDocumentBytes(bytes, name)).text;
  if (text.trim() === "") throw new InputError("no-text", "the posting holds no text.", { place: name });
  return { id: name, title: null, company: null, location: null, posted: null, text };
}

/** The page's own schema.org JobPosting, where it has one: title and text without the page around them. */
function maybeMarkedPosting(html: string, name: string): Posting | undefined {
  for (const page of parseJobPostingPage(html)) {
    if (!("record" in page)) continue;
    const parsed = INPUT.safeParse(pickKnown(page.record));
    if (parsed.success && parsed.data.text.trim() !== "") return fillPosting(parsed.data, name);
  }
  return undefined;
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
  return fillPosting(parsed.data, name);
}

function fillPosting(parsed: ReturnType<typeof INPUT.parse>, name: string): Posting {
  const { title = null, company = null, location = null, posted = null, text } = parsed;
  return { id: name, title, company, location, posted, text };
}

function pickKnown(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    ["title", "company", "location", "posted", "text"].filter((key) => key in record).map((key) => [key, record[key]]),
  );
}
