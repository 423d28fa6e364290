import { expect, it } from "vitest";
import { listThisWeek, type PlanTask } from "../../src/report/plan-tasks.js";

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
