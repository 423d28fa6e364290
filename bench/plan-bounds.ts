/**
 * How far each plan is from proven best on the real AI engineering postings of the built-in snapshot: 60 candidate skills, three budgets,
 * coverage and reach at 60 and 80 %. `npx tsx bench/plan-bounds.ts`.
 */
import { readReachRows } from "../src/gap/reach-rows.js";
import { sliceMarket } from "../src/market/slice.js";
import { buildProblem, type PlanAim } from "../src/plan/build-problem.js";
import type { Candidate } from "../src/plan/candidates.js";
import { openMetByLearning } from "../src/plan/met-by-learning.js";
import { solveCover } from "../src/plan/solve.js";
import { PLAN_THRESHOLDS } from "../src/plan/thresholds.js";
import { builtInMarket, sharedKnowledge } from "../test/examples.js";

const CANDIDATES = 60;
/** Skills of a web developer, so that postings lie neither within reach nor out of it. */
const HELD = ["javascript", "typescript", "react", "nodejs", "html", "css", "python", "git", "docker", "sql", "postgresql", "apis", "rest"];

const { taxonomy, catalogue } = sharedKnowledge();
const market = builtInMarket();
const shard = market.shard("ai-engineer");
if (shard === null) throw new Error("the built-in snapshot holds no AI engineers");
const slice = sliceMarket(market.index, shard, { role: "ai-engineer", level: null, region: null, industry: null });
const reachRows = readReachRows(slice.rows, slice.skillIds, taxonomy);
const heldIds = new Set(HELD.flatMap((skill) => [skill, ...taxonomy.ancestors(skill)]));
const held = Uint8Array.from(reachRows.skills, (skill) => (heldIds.has(skill) ? 1 : 0));
const chosen = slice.skills
  .filter(({ id }) => !heldIds.has(id) && catalogue.hours(id, 0, 2) !== undefined)
  .slice(0, CANDIDATES)
  .map(({ id }) => id);
const among = new Set(chosen);
const candidates = chosen.map((skill): Candidate => {
  const hours = catalogue.hours(skill, 0, 2) as { low: number; mid: number; high: number };
  const needs = (taxonomy.skill(skill)?.requires ?? []).filter((needed) => among.has(needed));
  return { skill, from: 0, to: 2, hours: hours.mid, low: hours.low, high: hours.high, lent: null, needs, requirements: [skill] };
});
const asked = new Map(slice.skills.map(({ id, required, preferred }) => [id, required + preferred / 2]));
const total = [...asked.values()].reduce((sum, weight) => sum + weight, 0);

console.log(
  `${reachRows.of} postings with learnable requirements, ${candidates.length} candidates of ${candidates.reduce((sum, { hours }) => sum + hours, 0)} h`,
);
for (const [aim, share] of [
  ["coverage", 0.6],
  ["reach", 0.6],
  ["reach", 0.8],
] as [PlanAim, number][]) {
  const problem = buildProblem({
    candidates,
    reachRows,
    held,
    share,
    coverageGain: new Map(chosen.map((skill) => [skill, (asked.get(skill) ?? 0) / total])),
    requirementSkills: new Map(chosen.map((skill) => [skill, [skill]])),
    meets: openMetByLearning(taxonomy, catalogue),
    aim,
  });
  for (const capacity of [60, 120, 300]) {
    for (const [name, limits] of [
      ["default", PLAN_THRESHOLDS.solve],
      ["--prove", PLAN_THRESHOLDS.prove],
    ] as const) {
      const cpu = process.cpuUsage();
      const proof = solveCover(problem, capacity, limits);
      const spent = process.cpuUsage(cpu);
      const apart = ((proof.bound - proof.value) / proof.value) * 100;
      console.log(
        `${aim.padEnd(8)} ${Math.round(share * 100)} % ${String(capacity).padStart(3)} h ${name.padEnd(8)} ${proof.nodes} nodes, value ${proof.value.toFixed(2)}, bound ${proof.bound.toFixed(2)}, ${apart < 1e-6 ? "proven" : `apart ${apart.toFixed(1)} %`}, ${((spent.user + spent.system) / 1e6).toFixed(2)} s of processor`,
      );
    }
  }
}
