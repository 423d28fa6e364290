import { LIMITS } from "../../limits.js";
import { InputError } from "../../schema/input-error.js";
import type { Posting } from "../../schema/posting.js";
import { openSnapshot as openInEngine, readPostings } from "../engine/client.js";
import { compare, describeTrouble } from "./actions.js";
import { readBytes } from "./read-bytes.js";
import { changeSession, currentSession, type Trouble } from "./session.js";
import { changeTarget, currentTarget } from "./target.js";

const LONGEST_TITLE = 80;

/** Several postings in one paste stand apart by a line of dashes. */
function splitPostings(text: string, held: number): Posting[] {
  const parts = text
    .split(/^\s*-{3,}\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.map((part, at) => toPosting(`pasted-${held + at + 1}.txt`, part));
}

function toPosting(id: string, text: string): Posting {
  if (text.length > LIMITS.postingCharacters)
    throw new InputError("file-too-large", "this is longer than a posting.", {
      place: id,
      hint: "Paste one posting, not a whole page of them.",
    });
  return { id, title: null, company: null, location: null, posted: null, text };
}

/** The person's own postings take the place of the built-in ones, until they are taken away. */
export async function setPostings(postings: readonly Posting[]): Promise<void> {
  changeSession({ postings });
  // A posting names its role in its first line.
  const title = postings[0]?.text.split("\n", 1)[0]?.trim() ?? "";
  if (currentTarget().role === "" && title !== "") changeTarget({ role: title.slice(0, LONGEST_TITLE) });
  await compare();
}

export async function addPasted(text: string): Promise<void> {
  const { postings } = currentSession();
  try {
    const added = splitPostings(text, postings.length);
    if (added.length > 0) await setPostings([...postings, ...added]);
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
  }
}

interface ReadPostings {
  readonly postings: readonly Posting[];
  /** Of a list, rows that hold no posting: said, as nothing is lost silently. */
  readonly trouble: Trouble | null;
}

/** Lists, single postings and documents, as the command line takes them. */
export async function readPostingFiles(files: readonly File[]): Promise<ReadPostings> {
  const postings: Posting[] = [];
  const left: string[] = [];
  for (const file of files) {
    const { postings: found, leftOut } = await readPostings(await readBytes(file), file.name);
    postings.push(...found);
    if (leftOut > 0) left.push(`${file.name}: ${leftOut} of ${leftOut + found.length} rows hold no text of a posting.`);
  }
  return { postings, trouble: left.length === 0 ? null : { message: left.join(" "), hint: "The others were read." } };
}

export async function addPostingFiles(files: readonly File[]): Promise<void> {
  try {
    const { postings, trouble } = await readPostingFiles(files);
    await setPostings([...currentSession().postings, ...postings]);
    if (trouble !== null) changeSession({ trouble });
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
  }
}

/** Everything is counted in it from now on, until the page is loaded again. */
export async function openSnapshot(files: readonly File[]): Promise<void> {
  const dropped = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await readBytes(file) })));
  const opened = await openInEngine(dropped);
  changeSession({ opened, trouble: null, announcement: `The snapshot ${opened.snapshot.name} is open.` });
  await compare();
}
