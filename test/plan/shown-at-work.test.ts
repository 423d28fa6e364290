import { expect, it } from "vitest";
import type { HeldLevel } from "../../src/gap/held-level.js";
import type { HeldLevels } from "../../src/gap/held-levels.js";
import { listBeyond } from "../../src/plan/beyond.js";
import { listCandidates } from "../../src/plan/candidates.js";
import { openMetByLearning } from "../../src/plan/met-by-learning.js";
import type { Planner } from "../../src/plan/planner.js";
import type { Gap } from "../../src/schema/gap.js";
import { openLedger } from "../../src/schema/ledger.js";
import { sharedKnowledge } from "../examples.js";

const { taxonomy, catalogue } = sharedKnowledge();
const of = (skill: string): HeldLevel => ({ level: 0, rule: "none", by: skill, evidence: [] });
const levels: HeldLevels = { of, own: of, shown: [] };
const wishes = { languages: ["en"], budget: null, currency: null };
const requirements = ["actionable-insights", "engineering-best-practices", "sql"].map((skill) => ({
  id: `asks-${skill}`,
  kind: taxonomy.kindOf(skill),
  verdictStated: "not-evidenced",
  heldStated: 0,
  skills: [skill],
}));
const gap = { requirements } as unknown as Gap;
const candidates = listCandidates(gap, levels, catalogue, taxonomy, wishes, openMetByLearning(taxonomy, catalogue));

it("how work is done, or what comes of it, is no goal by itself", () => {
  expect(candidates.map(({ skill }) => skill)).toEqual(["sql"]);
});

it("what is shown at work is said to be shown by a line and not by a course", () => {
  const planner = { candidates, of: 1, gapsClosedBy: () => [], openGains: () => () => [0, 0, 0] } as unknown as Planner;
  const beyond = listBeyond(openLedger(), { gap, levels, planner, planned: [], catalogue, wishes, capacity: 60, inputs: {} });
  expect(beyond.map(({ skill, why }) => [skill, why])).toEqual([
    ["actionable-insights", "shown-not-taught"],
    ["engineering-best-practices", "shown-not-taught"],
    ["sql", "hours"],
  ]);
});
