import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { match } from "../../src/engine.js";
import { openEngine } from "../../src/io/engine/open-engine.js";
import type { Knowledge } from "../../src/knowledge.js";

/** Verdicts of CVs against postings on labels of the gold's form, by the gold's own scorer: what it prints. */
export async function scoreMatch(gold: string, labels: string, knowledge: Knowledge, ...flags: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-match-"));
  const score = (mode: string): string =>
    execFileSync(process.execPath, [join(gold, "match/score.mjs"), mode, labels, join(gold, "postings/gold.json"), folder, ...flags], {
      encoding: "utf8",
    });
  const engine = openEngine({ knowledge, market: null, isolate: false });
  for (const line of score("prepare").trim().split("\n")) {
    const [id, cv] = line.split(" ") as [string, string];
    const posting = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
    const request = { cv: { name: cv, bytes: readFileSync(join(gold, "cv/files", cv)) }, posting: { id, posted: null, ...posting } };
    const { requirements } = await match({ ...request, asOf: "2026-11-20" }, engine);
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ requirements }));
  }
  return score("score");
}
