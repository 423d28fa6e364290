import { checkGiven } from "../schema/check-given.js";
import { InputError } from "../schema/input-error.js";
import { Posting } from "../schema/posting.js";
import { fillPosting } from "./fill-posting.js";
import { decodeText } from "./source/decode-text.js";
import { parseJobPostingPage } from "./source/job-posting-page.js";
import { parseRecords, type RecordFormat } from "./source/parse-records.js";
import { readRecords } from "./source/read-source.js";
import { recogniseColumns } from "./source/recognise-columns.js";

const INPUT = Posting.pick({ title: true, company: true, location: true, posted: true, text: true }).partial({
  title: true,
  company: true,
  location: true,
  posted: true,
});

/** A character that no text holds, but pictures, programs and archives. */
const NO_TEXT = "\0";

/** No scan, whatever the file is: it has nothing but blanks. */
const PASTE = "Only blanks are in it: paste the words of the ad into it.";

/** Dates of a list are taken as they are said. */
const NEVER = "9999-12-31";

/** The words of a document that needs a reader of its own (PDF, Word, a page). */
export type ReadText = (bytes: Uint8Array, name: string) => Promise<string>;

/** What a file held: a list may hold rows that are no posting. */
export interface PostingFile {
  readonly postings: readonly Posting[];
  readonly leftOut: number;
}

/**
 * Postings as a person has them: a list (JSON, JSON Lines, CSV), one in JSON with title and text, a page, or a document whose
 * first line is its title.
 */
export async function parsePostingFile(bytes: Uint8Array, name: string, readText: ReadText): Promise<PostingFile> {
  const text = decodeText(bytes);
  const list = maybeListFormat(text, name);
  if (list !== null) return parseList(bytes, list, name);
  return { postings: [await parseOne(bytes, text, name, readText)], leftOut: 0 };
}

/** JSON Lines have more than one object, each on a line of its own. */
function maybeListFormat(text: string, name: string): RecordFormat | null {
  if (/\.csv$/i.test(name)) return "csv";
  if (/^\s*\[\s*(?:\{|\]\s*$)/.test(text)) return "json";
  return /\.(?:jsonl|ndjson)$/i.test(name) || /^\s*\{".*\}\s*\n\s*\{"/.test(text) ? "jsonl" : null;
}

function parseList(bytes: Uint8Array, format: RecordFormat, name: string): PostingFile {
  const records = parseRecords(bytes, format);
  if (records.length === 0) throw noPosting(name);
  const preset = recogniseColumns(records, { id: name, name, format, licence: "", selectedBy: "nothing", collected: NEVER });
  if (preset === null)
    throw new InputError("bad-data", "no column of this list holds the text of a posting.", {
      place: name,
      hint: 'Call it "text" or "description"; "title", "company" and "location" are read too.',
    });
  const { postings } = readRecords(records, preset);
  if (postings.length === 0) throw noPosting(name);
  return {
    postings: postings.map(({ posting: { title, company, location, posted, text } }, at) => ({
      id: `${name} ${at + 1}`,
      title,
      company,
      location,
      posted,
      text,
    })),
    leftOut: records.length - postings.length,
  };
}

const noPosting = (name: string): InputError =>
  new InputError("no-text", "this list holds no posting.", { place: name, hint: "Each posting is a row with the words of an ad." });

async function parseOne(bytes: Uint8Array, text: string, name: string, readText: ReadText): Promise<Posting> {
  const start = text.slice(0, 200).trimStart();
  if (start.startsWith("{") && !start.startsWith("{\\rtf")) return parseJsonPosting(text, name);
  const marked = start.startsWith("<") ? maybeMarkedPosting(text, name) : undefined;
  if (marked !== undefined) return marked;
  const isDocument = ["%PDF", "PK", "<", "{\\rtf"].some((sign) => start.startsWith(sign));
  if (!isDocument && text.includes(NO_TEXT))
    throw new InputError("not-readable", "the file is neither a known document nor text.", { place: name });
  const words = isDocument ? await readText(bytes, name) : text;
  if (words.trim() === "")
    throw new InputError("no-text", "the posting holds no text.", { place: name, ...(isDocument ? {} : { hint: PASTE }) });
  return { id: name, title: null, company: null, location: null, posted: null, text: words };
}

/** The page's own schema.org JobPosting, where it has one: title and text without the page around them. */
function maybeMarkedPosting(html: string, name: string): Posting | undefined {
  for (const page of parseJobPostingPage(html)) {
    if (!("record" in page)) continue;
    const parsed = INPUT.safeParse(pickKnown(page.record));
    if (parsed.success && parsed.data.text.trim() !== "") return fillPosting({ ...parsed.data, id: name });
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
  return fillPosting({ ...checkGiven(INPUT, pickKnown(value), { place: name, hint: 'A posting is {"title", "text"}.' }), id: name });
}

function pickKnown(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    ["title", "company", "location", "posted", "text"].filter((key) => key in record).map((key) => [key, record[key]]),
  );
}
