/**
 * User CPU of a CV by stage, warm, on one thread: the file to a text, the text to its fields, the fields to a profile. The reference of
 * the same run: the part that no reader of ours can save, pdf.js laying out the page and fflate unpacking the DOCX.
 * `node --import tsx bench/speed/cv.ts [rounds]`
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { loadPdfJs } from "../../src/cv/document/pdf/pdf-js.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readRawCv } from "../../src/cv/read-raw-cv.js";
import { dataFolder } from "../../src/io/knowledge/data-folder.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { nodePlatform } from "../../src/io/reader/node-platform.js";

const rounds = Number(process.argv[2] ?? 10);
const folder = fileURLToPath(new URL("../../test/fixtures/cv/files/", import.meta.url));
const { taxonomy, roles } = readKnowledge(dataFolder());
const platform = nodePlatform();

async function referenceOf(bytes: Uint8Array, kind: string): Promise<void> {
  if (kind === "docx") {
    unzipSync(bytes);
    return;
  }
  const task = (await loadPdfJs()).getDocument({ data: bytes.slice(), verbosity: 0, ...platform.pdf });
  const document = await task.promise;
  for (let page = 1; page <= document.numPages; page++) await (await document.getPage(page)).getOperatorList({ annotationMode: 0 });
  await task.destroy();
}

/** Milliseconds of user CPU a file, after as many warm rounds. */
async function measure(count: number, work: () => Promise<unknown>): Promise<number> {
  for (let round = 0; round < rounds; round++) await work();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) await work();
  return process.cpuUsage(before).user / 1000 / rounds / count;
}

for (const kind of ["pdf", "docx"]) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(`.${kind}`))
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(folder + file)) }));
  const documents = await Promise.all(files.map(({ file, bytes }) => parseDocument(bytes, file, platform)));
  const reference = await measure(files.length, async () => {
    for (const { bytes } of files) await referenceOf(bytes, kind);
  });
  const text = await measure(files.length, async () => {
    for (const { file, bytes } of files) await parseDocument(bytes, file, platform);
  });
  const fields = await measure(files.length, async () => {
    for (const document of documents) readRawCv(document);
  });
  const whole = await measure(files.length, async () => {
    for (const document of documents) readCv(document, { taxonomy, roles, asOf: "2026-11-20" });
  });
  const show = (milliseconds: number): string => milliseconds.toFixed(1).padStart(6);
  console.log(
    `${kind} ×${files.length}: reference ${show(reference)} | text ${show(text)} (${(text / reference).toFixed(2)}) | fields ${show(fields)} | profile ${show(whole - fields)} | all ${show(text + whole)} ms user CPU a file`,
  );
}
