import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import "../../../src/postings/find-unlisted.js";
import "../../../src/postings/read-posting.js";
import { dataFolder } from "../../../src/io/knowledge/data-folder.js";
import { CueWords } from "../../../src/text/cues/cue-words.js";
import { packCues } from "../../../src/text/cues/cues.js";
import { arrangedFor, type PreparedBook, packBooks, parseBooks } from "../../../src/text/cues/prepared-cues.js";

const LISTS = 2;
const TEXT =
  "We're looking for someone with at least 5 years' experience in Go (Rust a plus). Must have a bachelor's degree. Du bringst gute Kenntnisse mit. " +
  "Not required: Java. Remote, hybrid; you'll lead a team. What you'll bring: strong, proven, expert-level SQL. How to apply: equal opportunity.";

/** For each list that somebody asks for where its words begin. */
function placesOf({ patterns, always, tables }: PreparedBook): number[][] {
  const places = new CueWords(tables, always.length).find(TEXT);
  return Array.from({ length: patterns.length * LISTS }, (_, list) => {
    const found: number[] = [];
    for (let at = 0; Number.isFinite(places.firstOfAllFrom(list, at)); at++) found.push((at = places.firstOfAllFrom(list, at)));
    return found;
  });
}

describe("what expressions need, worked out before", () => {
  const shipped = parseBooks(readFileSync(join(dataFolder(), "cues.prepared")));
  const today = parseBooks(packCues());

  it("is what is worked out today (else: npm run build:data)", () => {
    expect([...shipped.keys()]).toEqual([...today.keys()]);
    for (const [name, book] of today) {
      const before = arrangedFor(book.patterns, shipped.get(name) as PreparedBook, LISTS);
      expect(before, name).not.toBeNull();
      expect(placesOf(before as PreparedBook), name).toEqual(placesOf(book));
      expect(placesOf(book).flat().length, name).toBeGreaterThan(5);
    }
  });

  it("serves a program that has loaded some of the expressions, in any order, and none that has others", () => {
    const book = today.get("texts") as PreparedBook;
    const some = book.patterns.filter((_, at) => at % 3 === 0).reverse();
    const all = placesOf(book);
    const arranged = arrangedFor(some, book, LISTS) as PreparedBook;
    const expected = some.flatMap((pattern) => [0, 1].map((list) => all[book.patterns.indexOf(pattern) * LISTS + list]));
    expect(placesOf(arranged)).toEqual(expected);
    expect([...arranged.always].slice(0, some.length * LISTS)).toEqual(
      some.flatMap((pattern) => [0, 1].map((list) => book.always[book.patterns.indexOf(pattern) * LISTS + list])),
    );
    expect(arrangedFor([...some, "/quite another/"], book, LISTS)).toBeNull();
  });

  it("is passed over where it was laid out in another way", () => {
    const bytes = packBooks(today);
    const other = new TextEncoder().encode(new TextDecoder("latin1").decode(bytes.subarray(0, 20)).replace(/"layout":\d/, '"layout":0'));
    expect(parseBooks(Uint8Array.from([...other, ...bytes.subarray(20)])).size).toBe(0);
  });
});
