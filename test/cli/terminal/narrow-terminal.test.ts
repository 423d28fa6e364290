import { describe, expect, it } from "vitest";
import { formatTable } from "../../../src/cli/terminal/table.js";
import { run, runWithin } from "../run-cli.js";

const CV = "examples/ines-okafor/resume.json";
const longest = (text: string): number => Math.max(...text.split("\n").map((line) => [...line].length));

/** The lines of a table: a rule of dashes and what stands around it. */
const tablesOf = (text: string): string =>
  text
    .split("\n\n")
    .filter((part) => /^-+(?: {2}-+)+$/m.test(part))
    .join("\n");

describe("a table on a narrow terminal", () => {
  it.each([
    ["market", "info"],
    ["market", "roles"],
    ["market", "show", "Data Engineer", "--most", "8"],
    ["compare", CV, "--roles", "Data analyst, Business intelligence analyst, Product manager"],
  ])("%s %s has no line that the terminal breaks, at 80 and 120 columns", { timeout: 60_000 }, async (...argv) => {
    for (const columns of [80, 120]) {
      const table = tablesOf((await runWithin(columns, ...argv)).out);
      expect(table).not.toBe("");
      expect(longest(table)).toBeLessThanOrEqual(columns);
    }
  });

  it("shows targets beside each other even at 80 columns", async () => {
    const argv = ["compare", CV, "--roles", "Data analyst, Business intelligence analyst, Product manager"];
    expect(tablesOf((await runWithin(80, ...argv)).out).match(/^-+ /gm)).toHaveLength(1);
  });

  it("is whole where nothing limits its width", async () => {
    expect(longest(tablesOf((await run("market", "info")).out))).toBeGreaterThan(120);
  });

  it("breaks the widest words first, numbers never, and goes on in a table below where there is no room", () => {
    const rows = [["ads-2026", "1764", "141 duplicate, 1 no-text", "none stated"]];
    const head = ["source", "read", "not kept", "licence"];
    expect(formatTable(head, rows, [false, true, false, false], 45)).toBe(
      [
        "source    read  not kept          licence",
        "--------  ----  ----------------  -----------",
        "ads-2026  1764  141 duplicate, 1  none stated",
        "                no-text",
      ].join("\n"),
    );
    expect(formatTable(head, rows, [false, true, false, false], 32)).toBe(
      [
        "source    read  not kept",
        "--------  ----  ----------------",
        "ads-2026  1764  141 duplicate, 1",
        "                no-text",
        "",
        "source    licence",
        "--------  -----------",
        "ads-2026  none stated",
      ].join("\n"),
    );
  });
});
