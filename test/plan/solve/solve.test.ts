import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branchAndBound } from "../../../src/plan/solve/branch.js";
import { type CoverProblem, CoverState, valueOfChoice } from "../../../src/plan/solve/cover-problem.js";
import { maybeHoursUntil, solveCover } from "../../../src/plan/solve/solve.js";

const ITEMS = 9;

/** Small instances with prerequisites: item i may need any item before it. */
const problems = fc
  .record({
    hours: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: ITEMS, maxLength: ITEMS }),
    needs: fc.array(fc.option(fc.integer({ min: 0, max: ITEMS - 1 }), { nil: null }), { minLength: ITEMS, maxLength: ITEMS }),
    rows: fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 9 }),
        groups: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: ITEMS - 1 }), { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 5,
        }),
        share: fc.constantFrom(0.6, 0.8, 1),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    capacity: fc.integer({ min: 0, max: 80 }),
  })
  .map(({ hours, needs, rows, capacity }) => {
    const closure = (item: number): number[] => {
      const need = needs[item];
      return need !== null && need !== undefined && need < item ? [...closure(need), item] : [item];
    };
    const problem: CoverProblem = {
      hours,
      closures: hours.map((_, item) => closure(item)),
      rows: rows.map(({ weight, groups, share }) => ({ weight, groups, need: Math.ceil((groups.length * Math.round(share * 100)) / 100) })),
      base: 0,
    };
    return { problem, capacity };
  });

function exhaustive(problem: CoverProblem, capacity: number): number {
  let best = problem.base;
  for (let mask = 0; mask < 1 << ITEMS; mask++) {
    const items = problem.hours.map((_, item) => item).filter((item) => (mask >> item) & 1);
    const closed = items.every((item) => (problem.closures[item] as number[]).every((other) => items.includes(other)));
    const hours = items.reduce((sum, item) => sum + (problem.hours[item] as number), 0);
    if (closed && hours <= capacity) best = Math.max(best, valueOfChoice(problem, items));
  }
  return best;
}

describe("the plan as an optimisation", () => {
  it("finds the optimum of exhaustive search, and proves it, on 500 small instances", () => {
    fc.assert(
      fc.property(problems, ({ problem, capacity }) => {
        const optimum = exhaustive(problem, capacity);
        const proof = solveCover(problem, capacity, { rowVisits: 1_500_000, improveWork: 100_000 });
        expect(proof.value).toBe(optimum);
        expect(proof.bound).toBe(optimum);
      }),
      { numRuns: 500 },
    );
  });

  it("a bound stands above the optimum at any limit of work", () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 0, max: 20 }), ({ problem, capacity }, nodes) => {
        const proof = branchAndBound(problem, capacity, [], nodes);
        expect(proof.bound).toBeGreaterThanOrEqual(exhaustive(problem, capacity) - 1e-9);
        expect(proof.value).toBeLessThanOrEqual(proof.bound + 1e-9);
      }),
    );
  });

  it("keeps the budget and the prerequisites, and a larger budget never gives less", () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 0, max: 30 }), ({ problem, capacity }, more) => {
        const limits = { rowVisits: 60, improveWork: 500 };
        const small = solveCover(problem, capacity, limits);
        const large = solveCover(problem, capacity + more, limits, small.items);
        for (const [proof, hours] of [
          [small, capacity],
          [large, capacity + more],
        ] as const) {
          expect(proof.items.reduce((sum, item) => sum + (problem.hours[item] as number), 0)).toBeLessThanOrEqual(hours);
          for (const item of proof.items) for (const other of problem.closures[item] as number[]) expect(proof.items).toContain(other);
        }
        expect(large.value).toBeGreaterThanOrEqual(small.value);
      }),
      { numRuns: 2000 },
    );
  });

  it("the value followed item by item is the value from scratch", () => {
    fc.assert(
      fc.property(problems, fc.array(fc.uniqueArray(fc.nat(ITEMS - 1), { maxLength: 3 }), { maxLength: 10 }), ({ problem }, bundles) => {
        const state = new CoverState(problem);
        for (const bundle of bundles) {
          const before = state.value;
          const gain = state.gainOf(
            bundle.filter((item) => state.chosen[item] === 0),
            0,
          );
          const most = bundle.reduce((sum, item) => sum + state.mostGain(item, 0), 0);
          expect(gain).toBeLessThanOrEqual(most + 1e-9);
          state.add(bundle);
          expect(state.value).toBeCloseTo(before + gain, 9);
        }
        expect(state.value).toBeCloseTo(valueOfChoice(problem, state.items()), 9);
      }),
    );
  });

  it("asks for no hours until a share that is there without learning", () => {
    const problem: CoverProblem = { hours: [10], closures: [[0]], rows: [{ weight: 1, groups: [[0]], need: 1 }], base: 4 };
    expect([maybeHoursUntil(problem, 4), maybeHoursUntil(problem, 5), maybeHoursUntil(problem, 6)]).toEqual([0, 10, undefined]);
  });
});
