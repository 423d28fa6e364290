import { expect, it } from "vitest";
import { listTasks, listThisWeek, type PlanTask } from "../../src/report/plan-tasks.js";
import type { Report } from "../../src/schema/report.js";

/** A report whose plan has one goal of ten hours, six of them practice. */
function tasksOf(ticked: readonly string[], requirements: readonly string[] = ["sql"]): PlanTask[] {
  const goal = {
    id: "goal-sql",
    skill: "sql",
    requirements,
    hours: "h",
    practice: "p",
    topics: ["Joins"],
    deliverable: { brief: "A report", accept: [] },
    resources: [],
  };
  const report = {
    plan: { phases: [{ goals: ["goal-sql"] }], goals: [goal] },
    names: {},
    figures: { h: { value: 10 }, p: { value: 0.6 } },
  } as unknown as Report;
  const done = ticked.map((id) => ({ task: id, day: "2026-11-20" }));
  return listTasks(report, { schema: "groundwork/progress@1", done });
}

it("a goal is read for what is no practice, practised for half of that, and shown for the other half", () => {
  expect(tasksOf([]).map(({ step, hours }) => [step, hours])).toEqual([
    ["read", 4],
    ["practise", 3],
    ["deliver", 3],
  ]);
  // Basics have nothing to show: all of their practice is exercises.
  expect(tasksOf([], []).map(({ step, hours }) => [step, hours])).toEqual([
    ["read", 4],
    ["practise", 6],
  ]);
});

it("who delivered has read and practised; who practised has only done that", () => {
  expect(tasksOf(["sql:practise"]).map(({ done }) => done)).toEqual([false, true, false]);
  expect(tasksOf(["sql:deliver"]).map(({ done }) => done)).toEqual([true, true, true]);
});

const task = (id: string, hours: number): PlanTask => ({
  id,
  skill: "sql",
  name: "SQL",
  step: "read",
  hours,
  what: id,
  url: null,
  done: false,
});

it("a week holds the tasks that begin within its hours, of which the last may go on; one that begins as they end waits", () => {
  const open = [task("a", 4), task("b", 6), task("c", 1)];
  expect(listThisWeek(open, 10).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(listThisWeek(open, 9).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(listThisWeek(open, 11).map(({ id }) => id)).toEqual(["a", "b", "c"]);
});
