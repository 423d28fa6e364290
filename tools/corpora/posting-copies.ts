/** Postings for benches at any size, made from the shared ones. */
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findPostingFiles, readPostingFile } from "../../src/io/market/posting-files.js";
import type { SourcePosting } from "../../src/postings/source/source-preset.js";
import { formatDay, formatMonth } from "../../src/text/calendar.js";

/** Of the files under a folder, mixed: files one after the other would give every size another mixture. */
export async function readBase(given: string): Promise<SourcePosting[]> {
  const postings: SourcePosting[] = [];
  for (const file of await findPostingFiles([given])) postings.push(...(await readPostingFile(file)).postings);
  return Array.from({ length: postings.length }, (_, at) => postings[(at * 48_271) % postings.length] as SourcePosting);
}

/**
 * Copies of a round are another company's, and have another word in every tenth place: an everyday word of other postings, since a word
 * nobody writes ("experience1") costs the reader several times a real one.
 */
export async function writeCopies(path: string, base: readonly SourcePosting[], size: number, from = 0): Promise<void> {
  const out = createWriteStream(path);
  const words = base.slice(0, 500).flatMap(({ posting }) => posting.text.match(/(?<=\s)[a-z]{4,10}(?=\s)/g) ?? []);
  for (let at = from; at < from + size; at++) {
    const { posting, day, month, pay, workplace, contract } = base[at % base.length] as SourcePosting;
    const round = Math.floor(at / base.length);
    const copied =
      round === 0 ? posting : { ...posting, text: reword(posting.text, at, words), company: `${posting.company ?? ""} ${round}` };
    const { title, company, location, text } = copied;
    const posted = day !== null ? formatDay(day) : month !== null ? formatMonth(month) : null;
    const row = { id: String(at), title, company, location, posted, text, pay, workplace, contract };
    if (!out.write(`${JSON.stringify(row)}\n`)) await new Promise<void>((resume) => out.once("drain", () => resume()));
  }
  await new Promise<void>((resume) => out.end(() => resume()));
}

function reword(text: string, seed: number, words: readonly string[]): string {
  return text.replace(/\S+/g, (word, place: number) =>
    (place + seed) % 10 === 0 ? (words[(place * 31 + seed * 7919) % words.length] as string) : word,
  );
}

// As a program, for a bench that counts its own memory: npx tsx tools/corpora/posting-copies.ts POSTINGS FOLDER SIZE…
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , given, folder, ...sizes] = process.argv as [string, string, string, string, ...string[]];
  const base = await readBase(given);
  for (const size of sizes) await writeCopies(join(folder, `${size}.jsonl`), base, Number(size));
}
