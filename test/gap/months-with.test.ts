import { expect, it } from "vitest";
import { computeMonthsWith } from "../../src/gap/months-with.js";
import type { Position, Profile } from "../../src/schema/profile.js";
import { sharedKnowledge } from "../examples.js";

const { taxonomy } = sharedKnowledge();

function monthsWith(...kinds: readonly Position["kind"][]): number {
  const positions = kinds.map((kind, at) => ({
    id: `position-${at + 1}`,
    kind,
    start: `${2015 + at}-01`,
    end: `${2015 + at}-12`,
    months: 12,
  }));
  const skills = [{ id: "postgresql", grade: "used", shownIn: positions.map(({ id }) => id) }];
  return computeMonthsWith("sql", { positions, skills } as unknown as Profile, taxonomy);
}

it("months of work with what is narrower count, those of a project of one's own do not", () => {
  expect(monthsWith("employment", "freelance")).toBe(24);
  expect(monthsWith("employment", "project")).toBe(12);
});
