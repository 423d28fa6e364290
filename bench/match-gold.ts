// Scores verdicts of CVs against postings on the hand-made gold with the gold's own scorer.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCv } from "../src/cv/read-cv.js";
import { matchPosting } from "../src/gap/match-posting.js";
import { readKnowledge } from "../src/io/knowledge-files.js";
import { readDocument } from "../src/io/reader/read-document.js";
import { readPosting } from "../src/postings/read-posting.js";

const shared = process.env.GROUNDWORK_SHARED ?? "../shared";
const gold = join(shared, "gold");
const folder = mkdtempSync(join(tmpdir(), "groundwork-match-"));
const score = (mode: string, ...rest: string[]): string =>
  execFileSync(
    process.execPath,
    [join(gold, "match/score.mjs"), mode, join(gold, "match/gold.json"), join(gold, "postings/gold.json"), folder, ...rest],
    { encoding: "utf8" },
  );
const knowledge = readKnowledge();
for (const line of score("prepare").trim().split("\n")) {
  const [id, cv] = line.split(" ") as [string, string];
  const posting = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
  const profile = readCv(await readDocument(join(gold, "cv/files", cv), { isolate: false }), { ...knowledge, asOf: "2026-11-20" });
  writeFileSync(
    join(folder, `${id}.json`),
    JSON.stringify({ requirements: matchPosting(profile, readPosting({ id, posted: null, ...posting }, knowledge), knowledge) }),
  );
}
process.stdout.write(score("score", ...process.argv.slice(2)));
