/**
 * What a CV costs whoever waits for it, by the number of files its child has read: the child's part, from the bytes to the text, and this
 * process's, which has read many, from there to the profile. Median milliseconds that the two main threads were on a processor, way there
 * and back included: what else runs on the machine does not count, as it does in a clock's time. Linux alone tells it.
 * `npm run build`, then `node --import tsx bench/speed/cv-pool.ts [files of a child] [children]`
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { readCv } from "../../src/cv/read-cv.js";
import { dataFolder } from "../../src/io/knowledge/data-folder.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { READER_LIMITS, ReaderProcess } from "../../src/io/reader/reader-process.js";

const [filesOfChild = 50, children = 4] = process.argv.slice(2).map(Number);
/** A child is started, and left to its samples, for as long before its first file. */
const AHEAD_MILLISECONDS = 4_000;
const folder = fileURLToPath(new URL("../../test/fixtures/cv/files/", import.meta.url));
const bundles = fileURLToPath(new URL("../../dist/", import.meta.url));
if (existsSync(`${bundles}document-child.js`)) process.env.GROUNDWORK_PROGRAMS ??= bundles;
const options = { ...readKnowledge(dataFolder()), asOf: "2026-11-20" };

interface Cost {
  readonly nth: number;
  readonly child: number;
  readonly parent: number;
}

function onProcessor(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
}

async function measureChild(files: readonly { name: string; bytes: Uint8Array }[], isWarm: boolean): Promise<Cost[]> {
  const reader = new ReaderProcess({ ...READER_LIMITS, files: filesOfChild });
  const pid = reader.pid ?? 0;
  if (isWarm) reader.warmUp();
  await wait(AHEAD_MILLISECONDS);
  const costs: Cost[] = [];
  for (let nth = 0; nth < filesOfChild; nth++) {
    const file = files[nth % files.length];
    if (file === undefined) break;
    const [child, parent] = [onProcessor(pid), onProcessor(process.pid)];
    readCv(await reader.read(file.bytes, file.name), options);
    costs.push({ nth, child: onProcessor(pid) - child, parent: onProcessor(process.pid) - parent });
  }
  reader.end();
  return costs;
}

function median(values: readonly number[]): string {
  return ([...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN).toFixed(1).padStart(5);
}

function show(costs: readonly Cost[], from: number, to: number): string {
  const some = costs.filter(({ nth }) => nth >= from && nth < to);
  return `${median(some.map(({ child }) => child))} +${median(some.map(({ parent }) => parent))} =${median(some.map(({ child, parent }) => child + parent))}`;
}

for (const kind of ["docx", "pdf"]) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(`.${kind}`))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(folder + name)) }));
  // The first child's files make this process warm.
  await measureChild(files, false);
  for (const isWarm of [false, true]) {
    const costs: Cost[] = [];
    for (let child = 0; child < children; child++) costs.push(...(await measureChild(files, isWarm)));
    console.log(
      `${kind}, ${isWarm ? "a child that read samples" : "a new child            "}: first ${show(costs, 0, 1)} | 2nd to 5th ${show(costs, 1, 5)} | 6th to 15th ${show(costs, 5, 15)} | all ${filesOfChild} ${show(costs, 0, filesOfChild)} ms`,
    );
  }
}
