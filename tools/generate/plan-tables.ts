/** Writes the tables of docs/methods/plan.md and docs/methods/fit.md from the built-in snapshot: `npx tsx tools/generate/plan-tables.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { coverageOf } from "../../src/gap/coverage.js";
import { readHeldLevels } from "../../src/gap/held-levels.js";
import { type Candidate, closureOf } from "../../src/plan/candidates.js";
import { openPlanner, type Planner } from "../../src/plan/planner.js";
import { PLAN_THRESHOLDS } from "../../src/plan/thresholds.js";
import { byCodeUnit } from "../../src/schema/canonical.js";
import { analyzeExample, EXAMPLES, type ExampleName, sharedKnowledge } from "../../test/examples.js";

const HOURS = [60, 120, 300];
const RANDOM_ORDERS = 100;
const { taxonomy, catalogue } = sharedKnowledge();
const fitRows: string[] = [];
const planRows: string[] = [];

for (const name of Object.keys(EXAMPLES) as ExampleName[]) {
  const { profile, gap, market } = await analyzeExample(name);
  if (gap === null || market === null) throw new Error(`${name} has no market`);
  const levels = readHeldLevels(profile, taxonomy, true);
  const planner = openPlanner(gap, market, levels, { languages: ["en"], budget: null, currency: null }, { taxonomy, catalogue });
  const { candidates } = planner;
  const byId = new Map(candidates.map((candidate) => [candidate.skill, candidate]));
  const demand = new Map(market.skills.map(({ id, required, preferred }) => [id, required + preferred / 2]));
  const byDemand = (a: Candidate, b: Candidate): number =>
    (demand.get(b.skill) ?? 0) - (demand.get(a.skill) ?? 0) || byCodeUnit(a.skill, b.skill);
  const depth = (candidate: Candidate): number => taxonomy.requires(candidate.skill).length;
  const asked = candidates.filter(({ requirements }) => requirements.length > 0);
  const roadmap = [...asked].sort((a, b) => depth(a) - depth(b) || byDemand(a, b));
  const cells = (learnt: readonly Candidate[]): [number, number] => [
    planner.reachOf(learnt)[0],
    coverageOf(planner.coverageOf(learnt)) ?? 0,
  ];
  const print = ([reach, coverage]: readonly [number, number]): string =>
    `${Math.round(reach * 10) / 10}, ${(coverage * 100).toFixed(1)} %`;
  const rowFor = (way: string, plan: (hours: number) => readonly [number, number]): void => {
    planRows.push(`| ${name} | ${way} | ${HOURS.map((hours) => print(plan(hours))).join(" | ")} |`);
  };
  rowFor("this plan", (hours) => cells(planner.solve(hours, "reach", PLAN_THRESHOLDS.prove).learnt));
  rowFor("this plan, for coverage", (hours) => cells(planner.solve(hours, "coverage", PLAN_THRESHOLDS.prove).learnt));
  rowFor("most demanded missing skill first", (hours) => cells(takeInOrder([...asked].sort(byDemand), byId, hours)));
  rowFor("a roadmap's order, foundations first", (hours) => cells(takeInOrder(roadmap, byId, hours)));
  rowFor(`random order, mean of ${RANDOM_ORDERS}`, (hours) => meanOfRandom(asked, byId, hours, cells));
  const coverage = (learnt: readonly Candidate[]): string => `${((coverageOf(planner.coverageOf(learnt)) ?? 0) * 100).toFixed(1)} %`;
  for (const hours of [0, ...HOURS]) {
    const learnt = hours === 0 ? [] : planner.solve(hours, "reach", PLAN_THRESHOLDS.prove).learnt;
    fitRows.push(`| ${name} | ${hours} h | ${coverage(learnt)} | ${countsOf(planner, learnt)} | ${planner.of} |`);
  }
}

replaceTable("docs/methods/plan.md", ["| example | order | 60 h | 120 h | 300 h |", "|---|---|--:|--:|--:|", ...planRows]);
replaceTable("docs/methods/fit.md", [
  "| example | after | coverage | at 60 % | at 80 % | at 100 % | of |",
  "|---|--:|--:|--:|--:|--:|--:|",
  ...fitRows,
]);

function countsOf(planner: Planner, learnt: readonly Candidate[]): string {
  return planner.reachOf(learnt).join(" | ");
}

/** What a person does who goes down a list: each next skill with what it needs, as long as it still fits. */
function takeInOrder(order: readonly Candidate[], byId: ReadonlyMap<string, Candidate>, hours: number): Candidate[] {
  const learnt = new Map<string, Candidate>();
  let used = 0;
  for (const candidate of order) {
    const chain = closureOf(candidate.skill, byId)
      .filter((skill) => !learnt.has(skill))
      .map((skill) => byId.get(skill) as Candidate);
    const cost = chain.reduce((sum, { hours: own }) => sum + own, 0);
    if (used + cost > hours) continue;
    for (const one of chain) learnt.set(one.skill, one);
    used += cost;
  }
  return [...learnt.values()];
}

function meanOfRandom(
  candidates: readonly Candidate[],
  byId: ReadonlyMap<string, Candidate>,
  hours: number,
  cells: (learnt: readonly Candidate[]) => [number, number],
): [number, number] {
  let seed = 20261121;
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  let [reach, coverage] = [0, 0];
  for (let round = 0; round < RANDOM_ORDERS; round++) {
    const order = candidates.map((candidate) => ({ candidate, key: next() })).sort((a, b) => a.key - b.key);
    const [r, c] = cells(
      takeInOrder(
        order.map(({ candidate }) => candidate),
        byId,
        hours,
      ),
    );
    reach += r / RANDOM_ORDERS;
    coverage += c / RANDOM_ORDERS;
  }
  return [reach, coverage];
}

/** Between the table's marks; everything else of the page is written by hand. */
function replaceTable(path: string, lines: readonly string[]): void {
  const text = readFileSync(path, "utf8");
  const [start, end] = ["<!-- table: tools/generate/plan-tables.ts -->", "<!-- end of table -->"];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no marks for the table`);
  writeFileSync(path, `${text.slice(0, from + start.length)}\n${lines.join("\n")}\n${text.slice(to)}`);
  console.log(`${path}\n${lines.join("\n")}`);
}
