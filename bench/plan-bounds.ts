/**
 * How far each plan is from proven best on the real AI engineering postings of the built-in snapshot: 60 candidate skills, three budgets,
 * coverage and reach at 60 and 80 %. `npx tsx bench/plan-bounds.ts`.
 */
import type { PlanAim } from "../src/plan/build-problem.js";
import { solveCover } from "../src/plan/solve/solve.js";
import { PLAN_THRESHOLDS } from "../src/plan/thresholds.js";
import { openRealAds } from "../test/plan/ai-engineering-ads.js";

const { postings, candidates, problem } = openRealAds();
console.log(
  `${postings} postings with learnable requirements, ${candidates.length} candidates of ${candidates.reduce((sum, { hours }) => sum + hours, 0)} h`,
);
for (const [aim, share] of [
  ["coverage", 0.6],
  ["reach", 0.6],
  ["reach", 0.8],
] as [PlanAim, number][]) {
  for (const capacity of [60, 120, 300]) {
    for (const [name, limits] of [
      ["default", PLAN_THRESHOLDS.solve],
      ["--prove", PLAN_THRESHOLDS.prove],
    ] as const) {
      const cpu = process.cpuUsage();
      const proof = solveCover(problem(aim, share), capacity, limits);
      const spent = process.cpuUsage(cpu);
      const apart = ((proof.bound - proof.value) / proof.value) * 100;
      console.log(
        `${aim.padEnd(8)} ${Math.round(share * 100)} % ${String(capacity).padStart(3)} h ${name.padEnd(8)} ${proof.nodes} nodes, value ${proof.value.toFixed(2)}, bound ${proof.bound.toFixed(2)}, ${apart < 1e-6 ? "proven" : `apart ${apart.toFixed(1)} %`}, ${((spent.user + spent.system) / 1e6).toFixed(2)} s of processor`,
      );
    }
  }
}
