import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileFilter, countFilter, countRows } from "../../src/market/filter.js";
import { chooseRung, levelBelow, levelsNear } from "../../src/market/ladder.js";
import { isInRegion } from "../../src/market/regions.js";
import { computeRoleGroups } from "../../src/market/role-groups.js";
import { EMPTY_ROW } from "../../src/market/snapshot/make-part.js";
import { wilsonInterval } from "../../src/market/statistics/wilson-interval.js";
import type { RequirementRow, RoleShard } from "../../src/schema/market.js";
import { shareHeld } from "./statistics/share-held.js";

function row(part: Partial<RequirementRow>): RequirementRow {
  return {
    ...EMPTY_ROW,
    groups: [],
    count: 1,
    seniority: null,
    month: 24300,
    region: "US",
    source: "s",
    ...part,
  };
}

const SKILLS = ["aws", "azure", "gcp", "go", "python"];

describe("filters", () => {
  it("a posting counts once, by its strongest need", () => {
    const rows = [
      row({
        groups: [
          [0, 2, 4],
          [2, 2, 4],
        ],
      }),
      row({ groups: [[1, 2, 4]], count: 3 }),
    ];
    expect(countRows(rows, compileFilter("required:python", SKILLS))).toBe(1);
    expect(countRows(rows, compileFilter("preferred:python", SKILLS))).toBe(3);
    expect(countRows(rows, compileFilter("any:python", SKILLS))).toBe(4);
  });
  it("any of several alternatives counts", () => {
    const rows = [row({ groups: [[2, 2, 0, 1, 2]] }), row({ groups: [[2, 2, 3]] })];
    expect(countRows(rows, compileFilter("required:aws|gcp", SKILLS))).toBe(1);
  });
  const group = fc
    .tuple(
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 2, max: 4 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
    )
    .map(([need, level, skills]) => [need, level, ...skills]);
  it("counting by the index is counting row by row", () => {
    const posting = fc.record({ count: fc.integer({ min: 1, max: 9 }), groups: fc.array(group, { maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 20 }), (postings) => {
        const rows = postings.map(row);
        for (const kind of ["required", "preferred", "asked", "any"])
          for (const skills of ["python", "aws|gcp", "go|nothing we know", "nothing we know"]) {
            const filter = `${kind}:${skills}`;
            expect(countFilter(rows, SKILLS, filter)).toBe(countRows(rows, compileFilter(filter, SKILLS)));
          }
        expect(countFilter(rows, SKILLS, "all")).toBe(countRows(rows, () => true));
      }),
    );
  });
  it("required, preferred and only mentioned add up to any", () => {
    fc.assert(
      fc.property(fc.array(fc.array(group, { maxLength: 5 }), { maxLength: 20 }), (lists) => {
        const rows = lists.map((groups) => row({ groups }));
        for (const skill of SKILLS) {
          const n = (kind: string): number => countRows(rows, compileFilter(`${kind}:${skill}`, SKILLS));
          expect(n("required") + n("preferred")).toBe(n("asked"));
          expect(n("asked")).toBeLessThanOrEqual(n("any"));
        }
      }),
    );
  });
  it("an unknown filter is a bug, not zero", () => {
    expect(() => compileFilter("wanted:python", SKILLS)).toThrow(/unknown filter/);
  });
});

describe("Wilson's interval", () => {
  it("is that of the textbook", () => {
    const [low, high] = wilsonInterval(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
  });
  it("covers the true share about 95 times in 100", () => {
    const covered = shareHeld({ seed: "0badcafe", draws: 4000, of: 100, perMille: 300 });
    expect(covered).toBeGreaterThan(0.935);
    expect(covered).toBeLessThan(0.965);
  });
});

describe("the ladder", () => {
  const shard = (rows: RequirementRow[]): RoleShard => ({ schema: "groundwork/role-shard@1", role: "ai-engineer", skills: SKILLS, rows });
  it("stays where thirty postings are, and gives up level before region", () => {
    const rows = [
      row({ seniority: "senior", count: 10 }),
      row({ seniority: "mid", count: 25 }),
      row({ seniority: "senior", region: "IN", count: 100 }),
    ];
    expect(chooseRung(shard(rows), { level: "senior", region: "US" }, "*")).toMatchObject({ name: "level-near", n: 35 });
    expect(chooseRung(shard(rows), { level: "senior", region: null }, "*")).toMatchObject({ name: "exact", n: 110 });
    expect(chooseRung(shard(rows), { level: "intern", region: "CA" }, "*")).toMatchObject({ name: "region-group", n: 35 });
  });
  it("ends in the world, with what there is", () => {
    expect(chooseRung(shard([row({ region: "JP", count: 3 })]), { level: "senior", region: "FR" }, "*")).toMatchObject({
      name: "world",
      n: 3,
    });
  });
  it("one step up and down", () => {
    expect(levelsNear("senior")).toEqual(["lead", "mid", "senior", "staff"]);
  });

  it("steps down one level, and from junior nowhere", () => {
    expect((["intern", "junior", "mid", "lead", "manager"] as const).map(levelBelow)).toEqual([null, null, "junior", "senior", "staff"]);
  });
  it("a posting open in two countries belongs to both", () => {
    expect(isInRegion("DE+FR", "DACH")).toBe(true);
    expect(isInRegion("DE+FR", "FR")).toBe(true);
    expect(isInRegion(null, "FR")).toBe(false);
    expect(isInRegion(null, "world")).toBe(true);
  });
});

describe("requirement groups of a role", () => {
  it("what most postings name as alternatives is one requirement", () => {
    const rows = [
      row({ groups: [[2, 2, 0, 1, 2]], count: 6 }),
      row({
        groups: [
          [2, 2, 0],
          [2, 2, 4],
        ],
        count: 4,
      }),
    ];
    const groups = computeRoleGroups(rows, SKILLS);
    expect(groups[0]).toMatchObject({ id: "aws|azure|gcp", required: 10 });
    expect(groups[1]).toMatchObject({ id: "python", required: 4 });
  });
  it("two skills asked for together are two requirements", () => {
    const groups = computeRoleGroups(
      [
        row({
          groups: [
            [2, 2, 0],
            [2, 2, 4],
          ],
          count: 9,
        }),
      ],
      SKILLS,
    );
    expect(groups.map(({ id }) => id)).toEqual(["aws", "python"]);
  });
});
