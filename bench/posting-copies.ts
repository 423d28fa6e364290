/** Postings for benches at any size, made from the shared ones. */
import { createWriteStream } from "node:fs";
import { findPostingFiles, readPostingFile } from "../src/io/market/posting-files.js";
import type { SourcePosting } from "../src/postings/source/source-preset.js";
import { formatDay, formatMonth } from "../src/text/calendar.js";

/** Of the files under a folder, mixed: files one after the other would give every size another mixture. */
export async function readBase(given: string): Promise<SourcePosting[]> {
  const postings: SourcePosting[] = [];
  for (const file of await findPostingFiles([given])) postings.push(...(await readPostingFile(file)).postings);
  return Array.from({ length: postings.length }, (_, at) => postings[(at * 48_271) % postings.length] as SourcePosting);
}

/** Copies of a round are another company's, and have another word in every tenth place. */
export async function writeCopies(path: string, base: readonly SourcePosting[], size: number): Promise<void> {
  const out = createWriteStream(path);
  for (let at = 0; at < size; at++) {
    const { posting, day, month, pay, workplace, contract } = base[at % base.length] as SourcePosting;
    const round = Math.floor(at / base.length);
    const copied = round === 0 ? posting : { ...posting, text: reword(posting.text, round), company: `${posting.company ?? ""} ${round}` };
    const { title, company, location, text } = copied;
    const posted = day !== null ? formatDay(day) : month !== null ? formatMonth(month) : null;
    const row = { id: String(at), title, company, location, posted, text, pay, workplace, contract };
    if (!out.write(`${JSON.stringify(row)}\n`)) await new Promise<void>((resume) => out.once("drain", () => resume()));
  }
  await new Promise<void>((resume) => out.end(() => resume()));
}

function reword(text: string, round: number): string {
  return text.replace(/\S+/g, (word, place: number) => ((place + round) % 10 === 0 ? `${word}${round}` : word));
}
