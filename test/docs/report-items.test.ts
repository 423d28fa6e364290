import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FINDING_SLOTS } from "../../src/schema/finding-codes.js";

const rows = readFileSync("docs/report-items.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| items"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const quoted = (cell: string | undefined): string[] => [...(cell ?? "").matchAll(/`([^`]+)`/g)].map(([, text]) => text as string);

describe("docs/report-items.md", () => {
  it("names every claim that a report can make, and no other", () => {
    expect([...new Set(rows.flatMap((cells) => quoted(cells[3])))].sort()).toEqual(Object.keys(FINDING_SLOTS).sort());
  });

  it("holds all 81 items", () => {
    const items = rows.flatMap((cells) => {
      const numbers = [...(cells[1] ?? "").matchAll(/F(\d\d)(?: to F(\d\d))?/g)].map(([, from, to]) => [Number(from), Number(to ?? from)]);
      return numbers.flatMap(([from, to]) =>
        Array.from({ length: (to as number) - (from as number) + 1 }, (_, at) => (from as number) + at),
      );
    });
    expect(items.sort((a, b) => a - b)).toEqual(Array.from({ length: 81 }, (_, at) => at + 1));
  });

  it("leads to files that are there and say those claims", () => {
    for (const cells of rows) {
      const files = quoted(cells[4]);
      expect(files.filter((file) => !existsSync(`src/${file}`))).toEqual([]);
      const text = files.map((file) => readFileSync(`src/${file}`, "utf8")).join("\n");
      expect(
        quoted(cells[3]).filter((code) => !text.includes(`"${code}"`)),
        files.join(),
      ).toEqual([]);
    }
  });
});
