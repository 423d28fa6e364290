/**
 * Lines of CVs that look like a bullet or a post with its years and appear neither in the profile nor among what was not understood, by
 * the section they were taken for. `node --import tsx bench/lost-lines.ts FOLDER…`
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { datesOfLine } from "../src/cv/dates/dates-of-line.js";
import { inferDateOrder } from "../src/cv/dates/infer-date-order.js";
import { parseDocument } from "../src/cv/document/parse-document.js";
import { readLines } from "../src/cv/lines/cv-line.js";
import { readRawCv } from "../src/cv/read-raw-cv.js";
import { nodePlatform } from "../src/io/reader/node-platform.js";

/** Kinds that the profile leaves out on purpose. */
const LEFT_OUT = new Set(["awards", "activities", "interests", "references", "courses"]);

/** Every stretch of the document that a part of the result is made of. */
function piecesOf(value: unknown, found: { start: number; length: number }[] = []): { start: number; length: number }[] {
  if (typeof value !== "object" || value === null) return found;
  if ("pieces" in value) found.push(...(value.pieces as { start: number; length: number }[]));
  else for (const part of Object.values(value)) piecesOf(part, found);
  return found;
}

let [files, lines] = [0, 0];
for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder).sort()) {
    const document = await parseDocument(new Uint8Array(readFileSync(join(folder, file))), file, nodePlatform()).catch(() => null);
    if (document === null || document.fields !== null) continue;
    files++;
    const { areas, ...raw } = readRawCv(document);
    const pieces = piecesOf(raw);
    const order = { monthFirst: inferDateOrder(document.text) };
    for (const line of readLines(document)) {
      const [first] = line.strand.pieces;
      if (first === undefined) continue;
      lines++;
      const end = first.start + first.length;
      if (pieces.some(({ start, length }) => start < end && start + length > first.start)) continue;
      const kind = areas.find(({ start, end: to }) => start <= first.start && to > first.start)?.kind ?? "none";
      const ranged = datesOfLine(line, order).some(({ single }) => !single);
      if (LEFT_OUT.has(kind) || !(line.bullet || ranged)) continue;
      // A rail's dates stand alone: they are read into their post, which is quoted without them.
      const rest = datesOfLine(line, order).reduceRight((text, date) => text.slice(0, date.start) + text.slice(date.end), line.text);
      if ((rest.match(/\p{L}{3,}/gu) ?? []).length < 2) continue;
      console.log(`${file} [${kind}] ${line.text.slice(0, 110)}`);
    }
  }
}
console.log(`${files} CVs, ${lines} lines`);
