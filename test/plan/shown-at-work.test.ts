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

it("what years of work imply takes no hours, and what a line that names it would open is counted", () => {
  const practised = { level: 1, rule: "inferred", by: "pytorch", evidence: [], practised: true } as HeldLevel;
  const held: HeldLevels = { of: (skill) => (skill === "sql" ? practised : of(skill)), own: of, shown: [] };
  const opened: string[][] = [];
  const openGains = () => (learnt: readonly { readonly skill: string; readonly to: number }[]) => {
    opened.push(learnt.map(({ skill, to }) => `${skill} ${to}`));
    return [3, 0, 0];
  };
  const planner = { candidates: [], of: 9, gapsClosedBy: () => [], openGains } as unknown as Planner;
  const ledger = openLedger();
  const beyond = listBeyond(ledger, { gap, levels: held, planner, planned: [], catalogue, wishes, capacity: 60, inputs: {} });
  const row = beyond.find(({ skill }) => skill === "sql");
  expect(row?.why).toBe("practised-not-named");
  expect(ledger.valueOf(row?.hours ?? "")).toBeNull();
  expect(ledger.figureOf(row?.adds60 ?? "")).toMatchObject({ n: 3, of: 9 });
  expect(opened).toEqual([["sql 2"]]);
});
