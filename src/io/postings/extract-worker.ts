import { parentPort } from "node:worker_threads";
import { extractLines } from "../../postings/extract-lines.js";
import { readKnowledge } from "../knowledge/knowledge-files.js";

const knowledge = readKnowledge();

parentPort?.on("message", ({ id, first, lines }: { id: number; first: number; lines: string[] }) => {
  parentPort?.postMessage({ id, ...extractLines(lines, first, knowledge) });
});
