import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { chooseJobs } from "../../../src/io/postings/choose-jobs.js";

const folder = mkdtempSync(join(tmpdir(), "groundwork-jobs-"));
const file = (name: string, bytes: number): string => {
  writeFileSync(join(folder, name), "");
  truncateSync(join(folder, name), bytes);
  return join(folder, name);
};

it("so many threads read as the text pays for, unasked at most four, and no more than there are processors", () => {
  const [small, large] = [file("small.jsonl", 8_000_000), file("large.jsonl", 300_000_000)];
  expect(chooseJobs([small], 8)).toBe(1);
  expect(chooseJobs([small, small, small, small, small, small], 8)).toBe(2);
  expect(chooseJobs([large], 8)).toBe(4);
  expect(chooseJobs([large], 2)).toBe(2);
  expect(chooseJobs([file("packed.jsonl.gz", 17_000_000)], 8)).toBe(2);
  expect(chooseJobs([join(folder, "none.jsonl")], 8)).toBe(1);
});
