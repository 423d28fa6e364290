// Scores the posting reader on the hand-made gold: writes predictions and runs the gold's own scorer.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readKnowledge } from "../src/io/knowledge/knowledge-files.js";
import { extractLines } from "../src/postings/extract-lines.js";
import { SHARED } from "../tools/corpora/shared-folder.js";

const folder = mkdtempSync(join(tmpdir(), "groundwork-gold-"));
const lines = readFileSync(join(SHARED, "gold/postings/postings.jsonl"), "utf8").split("\n").filter(Boolean);
const { text, bad } = extractLines(lines, 1, readKnowledge());
if (bad.length > 0) throw new Error(JSON.stringify(bad));
writeFileSync(join(folder, "predictions.jsonl"), text);
process.stdout.write(
  execFileSync(
    process.execPath,
    [
      join(SHARED, "gold/postings/score.mjs"),
      join(SHARED, "gold/postings/gold.json"),
      join(folder, "predictions.jsonl"),
      ...process.argv.slice(2),
    ],
    { encoding: "utf8" },
  ),
);
