import { expect, it } from "vitest";
import { type CoverProblem, CoverState } from "../../../src/plan/solve/cover-problem.js";
import { bundlesOf, fillGreedily, walkGreedily } from "../../../src/plan/solve/greedy.js";

/** An item's posting weighs two for an hour, three for two, thirteen for ten: all in all the last brings most, an hour the first. */
const PROBLEM: CoverProblem = {
  hours: [1, 2, 10],
  closures: [[0], [1], [2]],
  rows: [
    { weight: 2, need: 1, groups: [[0]] },
    { weight: 3, need: 1, groups: [[1]] },
    { weight: 13, need: 1, groups: [[2]] },
  ],
  base: 0,
};

it("takes what brings most an hour first, until nothing more fits", () => {
  const hours: number[] = [];
  for (const step of walkGreedily(PROBLEM, [[0], [1], [2]], 13, 0, new CoverState(PROBLEM))) hours.push(step.hours);
  expect(hours).toEqual([1, 3, 13]);
  expect(fillGreedily(PROBLEM, bundlesOf(PROBLEM), 11, 0).hours).toBe(3);
});
