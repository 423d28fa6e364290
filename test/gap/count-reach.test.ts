import fc from "fast-check";
import { expect, it } from "vitest";
import { countReach, openReach } from "../../src/gap/count-reach.js";
import { neededGroups, readReachRows } from "../../src/gap/reach-rows.js";
import type { RequirementRow } from "../../src/schema/market.js";
import { sharedKnowledge } from "../examples.js";

const { taxonomy } = sharedKnowledge();
const SKILLS = ["python", "java", "go", "docker", "kubernetes", "postgresql"];
const group = fc
  .uniqueArray(fc.integer({ min: 0, max: SKILLS.length - 1 }), { minLength: 1, maxLength: 3 })
  .map((skills) => [2, 2, ...skills]);
const posting = fc.record({ count: fc.integer({ min: 1, max: 9 }), groups: fc.array(group, { maxLength: 6 }) });
const held = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: SKILLS.length, maxLength: SKILLS.length });

it("postings within reach are those with enough groups met, and a skill's gain is the difference that learning it makes", () => {
  fc.assert(
    fc.property(
      fc.array(posting, { maxLength: 20 }),
      held,
      fc.uniqueArray(fc.nat(SKILLS.length - 1), { maxLength: 3 }),
      (rows, has, learnt) => {
        const reachRows = readReachRows(rows as unknown as RequirementRow[], SKILLS, taxonomy);
        const counted = (skills: readonly number[]): number[] =>
          [0.6, 0.8, 1].map((share) =>
            rows
              .filter(({ groups }) => groups.length > 0)
              .filter(
                ({ groups }) =>
                  groups.filter((asked) => asked.slice(2).some((skill) => skills[skill] === 1)).length >=
                  neededGroups(groups.length, share),
              )
              .reduce((sum, { count }) => sum + count, 0),
          );
        const before = counted(has);
        const after = counted(has.map((own, skill) => (learnt.includes(skill) ? 1 : own)));
        expect(countReach(reachRows, Uint8Array.from(has))).toEqual(before);
        expect(openReach(reachRows, Uint8Array.from(has)).gainOf(learnt)).toEqual(after.map((n, share) => n - (before[share] as number)));
      },
    ),
  );
});
