import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { SHARED } from "./shared-folder.js";

export interface SharedText {
  readonly id: string;
  readonly company: string | null;
  readonly text: string;
}

const FILES: readonly { readonly path: string; readonly text: readonly string[]; readonly company: string }[] = [
  { path: "ai-engineering-2026/postings.jsonl.gz", text: ["description"], company: "company" },
  { path: "analytics-engineer-eu-2026/postings.jsonl.gz", text: ["description", "text", "body", "markdown"], company: "company" },
  { path: "hacker-news-2026/2026.jsonl.gz", text: ["text", "body"], company: "company" },
  { path: "hacker-news-2011-2019/2018.jsonl.gz", text: ["text", "body"], company: "company" },
  { path: "linkedin-mixed-uk/2026-03.jsonl.gz", text: ["description", "text"], company: "company" },
  { path: "linkedin-cs-us/2025-09.csv.gz", text: ["description", "Description", "job_description"], company: "company" },
  { path: "linkedin-data-jobs/2025-09.csv.gz", text: ["description", "Description", "job_description"], company: "company" },
];

export const hasShared = existsSync(join(SHARED, "data", "postings"));

/** Texts of the shared postings, as far as `megabytes` reaches; an even cut of every file, in the order of the files. */
export function readSharedTexts(megabytes: number): SharedText[] {
  const texts: SharedText[] = [];
  const budget = (megabytes * 1_000_000) / FILES.length;
  for (const file of FILES) {
    let left = budget;
    for (const row of rowsOf(join(SHARED, "data", "postings", file.path))) {
      const text = file.text.map((key) => row[key]).find((value) => typeof value === "string" && value.length > 100) as string | undefined;
      if (text === undefined) continue;
      texts.push({
        id: `${file.path}#${texts.length}`,
        company: typeof row[file.company] === "string" ? (row[file.company] as string) : null,
        text,
      });
      left -= text.length;
      if (left < 0) break;
    }
  }
  return texts;
}

function rowsOf(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  const content = gunzipSync(readFileSync(path)).toString("utf8");
  if (path.includes(".csv")) return Papa.parse<Record<string, unknown>>(content, { header: true, skipEmptyLines: true }).data;
  return content
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
