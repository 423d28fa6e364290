import { expect, it } from "vitest";
import { tierOfGroup } from "../../src/gap/tiers.js";
import type { RoleGroup } from "../../src/market/role-groups.js";

const asked = (required: number, preferred = 0) => ({ required, preferred }) as RoleGroup;

it.each([
  [21, asked(1), "rare"],
  [21, asked(2), "rare"],
  [21, asked(1, 2), "rare"],
  [21, asked(1, 3), "preferred"],
  [10, asked(2), "rare"],
  [10, asked(3), "preferred"],
  [9, asked(2), "preferred"],
  [12, asked(6), "core"],
  [4, asked(1), "preferred"],
] as const)("of %i postings of others what is no more than a tenth with one of them less is chance: %o is %s", (n, group, tier) => {
  expect(tierOfGroup(group, n, false)).toBe(tier);
});

it("of a person's own postings each is meant", () => {
  expect(tierOfGroup(asked(1), 21, true)).toBe("preferred");
});
