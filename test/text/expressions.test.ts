import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../../src");
/** The flags of an expression, or of one made from a string. */
const FLAGS = /\/([dgimsuvy]+)(?=[;,).\s])|"([dgimsuvy]+)",?\s*\)/g;

/**
 * With the flags i and u every letter is looked up among the cases of all scripts when the expression is made, a class of all letters among
 * all of them: one expression took 30 ms of a process's first posting. Such expressions name the letters: a-zß-öø-ɏ.
 */
test("no expression asked of postings ignores the case of all scripts' letters", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) => /^(?:text|skills|postings)\b.*\.ts$/.test(path));
  const found = files.flatMap((path) =>
    [...readFileSync(join(SRC, path), "utf8").matchAll(FLAGS)]
      .map(([, literal, made]) => literal ?? made ?? "")
      .filter((flags) => flags.includes("i") && flags.includes("u"))
      .map((flags) => `${path}: ${flags}`),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
