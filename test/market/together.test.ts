import { expect, test } from "vitest";
import { countSelected } from "../../src/market/counted-rows.js";
import { EMPTY_ROW } from "../../src/market/snapshot/make-part.js";
import { computeTogether } from "../../src/market/together.js";
import { openLedger } from "../../src/schema/ledger.js";

const SKILLS = ["python", "sql", "excel", "soft-communication"];
const [PYTHON, SQL, EXCEL, TALK] = [0, 1, 2, 3];

/** Pairs told of so many postings that each require all of some skills. */
function togetherIn(
  ...asked: readonly (readonly [count: number, ...skills: number[]])[]
): [skill: string, beside: string, share: number][] {
  const ledger = openLedger();
  const rows = asked.map(([count, ...skills]) => ({
    ...EMPTY_ROW,
    count,
    groups: skills.map((skill) => [2, 2, skill]),
    seniority: null,
    month: null,
    region: null,
    source: "s",
  }));
  const selection = { role: "x", level: "*", region: "world", window: "*" };
  const told = computeTogether(ledger, countSelected({ snapshot: "h", selection, rows, skillIds: SKILLS }));
  return told.map((pair) => [pair.skill, pair.with, ledger.figureOf(pair.share).value as number]);
}

test("a skill is told beside those that it is named with more often than chance would have it", () => {
  expect(togetherIn([40, PYTHON, SQL], [40, EXCEL], [20, PYTHON])).toEqual([
    ["python", "sql", 0.667],
    ["sql", "python", 1],
  ]);
});

test("as often as chance would have it is no company, however often that is", () => {
  expect(togetherIn([40, PYTHON, SQL], [40, PYTHON], [40, SQL], [40])).toEqual([]);
});

test("behaviour that every ad asks for is nobody's company, and a skill of fewer than thirty postings has none", () => {
  expect(togetherIn([40, PYTHON, TALK], [40, EXCEL])).toEqual([]);
  expect(togetherIn([29, PYTHON, SQL], [40, EXCEL])).toEqual([]);
  expect(togetherIn([30, PYTHON, SQL], [40, EXCEL])).toHaveLength(2);
});
