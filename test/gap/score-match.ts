import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCv } from "../../src/cv/read-cv.js";
import { matchPosting } from "../../src/gap/match-posting.js";
import { readDocument } from "../../src/io/reader/read-document.js";
import type { Knowledge } from "../../src/knowledge.js";
import { readPosting } from "../../src/postings/read-posting.js";

/** Verdicts of CVs against postings on labels of the gold's form, by the gold's own scorer: what it prints. */
export async function scoreMatch(gold: string, labels: string, knowledge: Knowledge, ...flags: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-match-"));
  const score = (mode: string): string =>
    execFileSync(process.execPath, [join(gold, "match/score.mjs"), mode, labels, join(gold, "postings/gold.json"), folder, ...flags], {
      encoding: "utf8",
    });
  for (const line of score("prepare").trim().split("\n")) {
    const [id, cv] = line.split(" ") as [string, string];
    const posting = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
    const profile = readCv(await readDocument(join(gold, "cv/files", cv), { isolate: false }), { ...knowledge, asOf: "2026-11-20" });
    const requirements = matchPosting(profile, readPosting({ id, posted: null, ...posting }, knowledge), knowledge);
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ requirements }));
  }
  return score("score");
}
