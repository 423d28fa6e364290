import { LIMITS } from "../../limits.js";
import { type PostingFile, parsePostingFile } from "../../postings/parse-posting-file.js";
import { InputError } from "../../schema/input-error.js";
import { fetchPage } from "../fetch/fetch-page.js";
import { inputName, readInput } from "../files.js";
import { readDocumentBytes } from "../reader/read-document.js";

export interface PostingSource {
  /** An address is fetched only when the person says so. */
  readonly online?: boolean;
}

/** The postings of a file, an address or the standard input. */
export async function readPostingFile(path: string, { online = false }: PostingSource = {}): Promise<PostingFile> {
  if (/^https?:\/\//i.test(path)) return parsePostingFile(await fetchPosting(path, online), path, readText);
  return parsePostingFile(readInput(path, LIMITS.documentBytes), inputName(path), readText);
}

async function fetchPosting(address: string, online: boolean): Promise<Uint8Array> {
  if (!online)
    throw new InputError("offline", "nothing is fetched unless you say so.", {
      place: address.slice(0, 80),
      hint: "Add --online, or save the page and give the file.",
    });
  return new TextEncoder().encode(await fetchPage(address, { mostBytes: LIMITS.documentBytes }));
}

async function readText(bytes: Uint8Array, name: string): Promise<string> {
  return (await readDocumentBytes(bytes, name)).text;
}
