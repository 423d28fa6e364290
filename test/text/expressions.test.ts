import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it, test, vi } from "vitest";
import { beginsWithRun } from "./leading-run.js";

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

/** The expressions that stand in a file. */
function literalsOf(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(join(SRC, path), "utf8"), ts.ScriptTarget.Latest));
  return found;
}

/** Those that are put together where the reader of postings is loaded. */
async function madeByReader(): Promise<Set<string>> {
  const made = new Set<string>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string | RegExp, string?]) {
      const expression = new target(...given);
      made.add(String(expression));
      return expression;
    },
  });
  // Files of tests share a process: what another has loaded puts nothing together again.
  vi.resetModules();
  try {
    await import("../../src/postings/read-posting.js");
    await import("../../src/postings/find-unlisted.js");
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

function isSlow(expression: string): boolean {
  const end = expression.lastIndexOf("/");
  return beginsWithRun(expression.slice(1, end), expression.slice(end + 1));
}

describe("no expression that is asked of postings begins with a run of nearly any letter: sought through a text it would be tried at every letter, and go on from each", () => {
  it("as it stands in the source", { timeout: 30_000 }, () => {
    // What is taken out where postings come in is short, and sought only in texts with a sign of it.
    const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
      /^(?:text|skills|taxonomy|postings(?!\Wsource\Wstrip-contact))\b.*\.ts$/.test(path),
    );
    const found = files.flatMap((path) => literalsOf(path).map((literal) => ({ path, literal })));
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter(({ literal }) => isSlow(literal))).toEqual([]);
  });

  it("as it is put together", { timeout: 30_000 }, async () => {
    const made = [...(await madeByReader())];
    expect(made.length).toBeGreaterThan(50);
    expect(made.filter(isSlow)).toEqual([]);
  });

  it.each([
    "/([^\\n$]{2,80})[$]\\d/g",
    "/.*[.!?;](?=\\s*\\p{Lu})/su",
    "/(?![^.;]* we )a/",
    "/\\p{L}[\\p{L} .]*,/u",
    "/x|(?:(\\w+) )?of/i",
    "/[a-z]+(?<!ing)$/",
  ])("such as %s", (expression) => {
    expect(isSlow(expression)).toBe(true);
  });

  it.each([
    ["tried at one place only", "/[^,]*,/y"],
    ["tried at the head, or where a word begins", "/^[^,]*,|\\b[a-z]+ing|(?<!\\w)\\w+ly/"],
    ["what few places have stands before", "/, ?[^,]*;|\\d[\\w ]+x/"],
    ["nothing stands behind the run", "/[\\p{L}\\d]+/gu"],
    ["the run is short", "/\\w{1,8}x/"],
  ])("but where it is %s", (_, expression) => {
    expect(isSlow(expression)).toBe(false);
  });
});
