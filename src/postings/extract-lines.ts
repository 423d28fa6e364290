import type { ZodError } from "zod";
import { Posting } from "../schema/posting.js";
import { type PostingKnowledge, readBatches } from "./read-posting.js";

export interface ExtractedLines {
  /** One line of JSON a posting, in order. */
  readonly text: string;
  /** Lines that were. */
  readonly read: number;
  /** Lines that could not be read: number and why. */
  readonly bad: readonly { readonly line: number; readonly error: string }[];
}

interface UnreadLine {
  readonly id: string | null;
  readonly error: string;
}

/** JSON lines in, JSON lines out. A bad line gives a line with its id, if it has one, and the error; the rest goes on. */
export function extractLines(lines: readonly string[], first: number, knowledge: PostingKnowledge): ExtractedLines {
  const bad: { line: number; error: string }[] = [];
  /** In order of the lines; those of postings are filled in when they are read. */
  const out: string[] = [];
  const places: number[] = [];
  function* postings(): Generator<Posting> {
    for (let at = 0; at < lines.length; at++) {
      const text = lines[at] as string;
      if (text.trim() === "") continue;
      const line = parseLine(text);
      if ("error" in line) {
        bad.push({ line: first + at, error: line.error });
        out.push(JSON.stringify(line));
      } else {
        places.push(out.push("") - 1);
        yield line;
      }
    }
  }
  let read = 0;
  // A batch is written before the next is read: held until all are, facts would be copied as what lasts.
  for (const facts of readBatches(postings(), knowledge)) for (const one of facts) out[places[read++] as number] = JSON.stringify(one);
  // The last break is joined too: put behind, the whole text would be copied once more.
  if (out.length > 0) out.push("");
  return { text: out.join("\n"), read, bad };
}

function whatIsWrong(error: ZodError | undefined): string {
  const issue = error?.issues[0];
  return issue === undefined ? "unreadable" : `${issue.path.join(".")}: ${issue.message.replace(/^Invalid input: /, "")}`;
}

const INPUT = Posting.partial({ title: true, company: true, location: true, posted: true });

function parseLine(text: string): Posting | UnreadLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: "not JSON" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { id: null, error: "not an object" };
  const record = value as Record<string, unknown>;
  const id = typeof record.id === "string" || typeof record.id === "number" ? String(record.id) : null;
  const { title = null, company = null, location = null, text: body } = record;
  const posted = typeof record.posted === "number" ? String(record.posted) : (record.posted ?? null);
  if (id !== null && typeof body === "string" && isField(title) && isField(company) && isField(location) && isField(posted))
    return { id, title, company, location, posted, text: body };
  const { error } = INPUT.safeParse({ id: id ?? "", text: body, title, company, location, posted });
  return { id, error: id === null ? "no id: each line needs one, and a text" : whatIsWrong(error) };
}

/** What the schema asks, without its cost for each of many lines: the schema only words what is wrong. */
function isField(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}
