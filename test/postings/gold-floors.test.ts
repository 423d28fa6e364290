import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extractLines } from "../../src/postings/extract-lines.js";
import { SHARED } from "../../tools/corpora/shared-folder.js";
import { knowledge } from "./knowledge.js";

const gold = join(SHARED, "gold", "postings");
const absent = !existsSync(gold);

interface Scores {
  readonly technologies: { readonly F1: number };
  readonly all: { readonly F1: number };
  readonly preferred: { readonly F1: number };
  readonly kindAccuracy: number;
  readonly needAccuracy: number;
  readonly fields: Readonly<Record<string, { readonly share: number }>>;
}

function scores(): Scores {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-floors-"));
  const lines = readFileSync(join(gold, "postings.jsonl"), "utf8").split("\n").filter(Boolean);
  writeFileSync(join(folder, "out.jsonl"), extractLines(lines, 1, knowledge).text);
  execFileSync(process.execPath, [
    join(gold, "score.mjs"),
    join(gold, "gold.json"),
    join(folder, "out.jsonl"),
    "--json",
    join(folder, "scores.json"),
  ]);
  return JSON.parse(readFileSync(join(folder, "scores.json"), "utf8")) as Scores;
}

describe.skipIf(absent)("hand-labelled postings (skipped where the shared folder is absent)", () => {
  it("are read no worse than before", () => {
    const { technologies, all, preferred, kindAccuracy, needAccuracy, fields } = scores();
    expect(technologies.F1).toBeGreaterThanOrEqual(0.95);
    expect(all.F1).toBeGreaterThanOrEqual(0.83);
    expect(preferred.F1).toBeGreaterThanOrEqual(0.93);
    expect(kindAccuracy).toBeGreaterThanOrEqual(0.97);
    expect(needAccuracy).toBeGreaterThanOrEqual(0.93);
    expect(fields["years asked for (exact)"]?.share).toBe(1);
    expect(fields["salary (exact)"]?.share).toBe(1);
    for (const field of ["seniority", "degree level", "remote", "country"]) expect(fields[field]?.share).toBeGreaterThanOrEqual(0.9);
  });
});
