// Reads every CV of a folder, writes one prediction a file and runs the gold's own scorer.
// Usage: tsx bench/cv-gold.ts [FOLDER = $GROUNDWORK_SHARED/gold/cv] [--match REGEX] [--verbose] [--json FILE]
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseDocument } from "../src/cv/document/parse-document.js";
import { readCv } from "../src/cv/read-cv.js";
import { toFlatFields } from "../src/cv/to-flat-fields.js";
import { readKnowledge } from "../src/io/knowledge/knowledge-files.js";
import { SHARED } from "../tools/corpora/shared-folder.js";

/** The gold knows "present" only; any day after the files were made will do. */
const AS_OF = "2026-11-20";

async function main(args: string[]): Promise<number> {
  const folder = resolve(args[0] !== undefined && !args[0].startsWith("--") ? (args.shift() ?? "") : join(SHARED, "gold/cv"));
  const out = mkdtempSync(join(tmpdir(), "groundwork-cv-"));
  mkdirSync(out, { recursive: true });
  const knowledge = readKnowledge();
  let parsing = 0;
  let reading = 0;
  let files = 0;
  for (const file of readdirSync(join(folder, "files")).sort((a, b) => (a < b ? -1 : 1))) {
    try {
      const bytes = new Uint8Array(readFileSync(join(folder, "files", file)));
      const begin = performance.now();
      const document = await parseDocument(bytes, file);
      const parsed = performance.now();
      const gold = toFlatFields(readCv(document, { ...knowledge, asOf: AS_OF }));
      reading += performance.now() - parsed;
      parsing += parsed - begin;
      files++;
      writeFileSync(join(out, `${file.replace(/\.[^.]+$/, "")}.json`), JSON.stringify(gold, null, 1));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  const scorer = [join(folder, "score.mjs"), join(SHARED, "gold/cv/score.mjs")].find(existsSync);
  const result = spawnSync(process.execPath, [scorer ?? "", join(folder, "gold"), out, ...args], { stdio: "inherit" });
  console.log(
    `\n${files} files; parsing ${(parsing / files).toFixed(1)} ms, reading ${(reading / files).toFixed(1)} ms a file; predictions in ${out}`,
  );
  return result.status ?? 1;
}

main(process.argv.slice(2)).then((code) => process.exit(code));
