import type { CvInput } from "../engine.js";
import { readDocumentBytes } from "../io/reader/read-document.js";
import { InputError } from "../schema/input-error.js";
import type { Posting } from "../schema/posting.js";
import type { KeptCv } from "../store/between-calls/job.js";
import type { CvBody, PostingBody } from "./bodies.js";
import type { ApiParts } from "./parts.js";

/** A CV as the engine takes it: kept here before, or read now in a child process with limits and without network. */
export async function readCvBody(
  cv: CvBody,
  tenant: string,
  { memory, readers }: ApiParts,
): Promise<CvInput & { readonly document: CvDocument }> {
  if ("id" in cv) return memory.cvs.read(tenant, cv.id);
  const { name, bytes } = toFile(cv);
  return { name, document: await readDocumentBytes(bytes, name, { pool: readers }) };
}
type CvDocument = Awaited<ReturnType<typeof readDocumentBytes>>;

/** The same for work that is done later: what came is kept as it came. */
export async function keepCvBody(cv: CvBody, tenant: string, { memory }: ApiParts): Promise<KeptCv> {
  if ("id" in cv) return memory.cvs.read(tenant, cv.id);
  const { name, bytes } = toFile(cv);
  return { name, base64: Buffer.from(bytes).toString("base64") };
}

function toFile(cv: Exclude<CvBody, { id: string }>): { name: string; bytes: Uint8Array } {
  const name = cv.name === undefined ? "cv.md" : baseName(cv.name);
  return { name, bytes: "base64" in cv ? decodeBase64(cv.base64) : new TextEncoder().encode(cv.text) };
}

/** A name is a name: no folders, no control characters. It goes into the report, never to a disk. */
function baseName(name: string): string {
  const base = (name.split(/[/\\]/).at(-1) ?? "").replace(/\p{Cc}/gu, "").trim();
  return base === "" || base === "." || base === ".." ? "cv" : base;
}

function decodeBase64(text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) throw new InputError("bad-data", "this is not base64.", { place: "cv.base64" });
  return new Uint8Array(Buffer.from(text, "base64"));
}

export function toPosting(body: PostingBody, at = 0): Posting {
  const { id = `posting-${at + 1}`, title = null, company = null, location = null, posted = null, text } = body;
  return { id, title, company, location, posted, text };
}
