import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../src/plan/candidates.js";
import { openPlanFigures } from "../../../src/plan/plan-figures.js";
import { cutPhases, fillWeeks } from "../../../src/plan/weeks/schedule.js";
import type { WeekHours } from "../../../src/plan/weeks/week-hours.js";
import { openLedger } from "../../../src/schema/ledger.js";

const goal = (skill: string, hours: number): Candidate => ({ skill, hours }) as Candidate;
const GOALS = [goal("a", 10), goal("b", 10), goal("c", 20), goal("d", 10), goal("e", 10)];
const tenAWeek: WeekHours = { capacity: 60, hoursIn: () => 10 };

describe("phases", () => {
  it("hold about equal hours, cut between goals and never within one", () => {
    const phases = cutPhases(GOALS, tenAWeek);
    expect(phases.map(({ goals }) => goals.map(({ skill }) => skill))).toEqual([["a", "b"], ["c"], ["d", "e"]]);
    expect(phases.map(({ hours, firstWeek, lastWeek }) => [hours, firstWeek, lastWeek])).toEqual([
      [20, 1, 2],
      [20, 3, 4],
      [20, 5, 6],
    ]);
  });

  it("are no more than the goals", () => {
    expect(cutPhases([goal("a", 30), goal("b", 5)], tenAWeek)).toHaveLength(2);
    expect(cutPhases([], tenAWeek)).toEqual([]);
  });
});

describe("weeks", () => {
  it("are filled in the order of the goals, and one without hours stays empty", () => {
    const secondOff: WeekHours = { capacity: 20, hoursIn: (week) => (week === 1 ? 0 : 10) };
    expect(fillWeeks([goal("a", 4), goal("b", 10)], secondOff)).toEqual([
      { week: 1, skill: "a", hours: 4 },
      { week: 1, skill: "b", hours: 6 },
      { week: 3, skill: "b", hours: 4 },
    ]);
  });

  it("begin on the first day of the plan and last seven days", () => {
    const ledger = openLedger();
    const { firstDayOf, lastDayOf } = openPlanFigures(ledger, { startDay: 20_000 } as Parameters<typeof openPlanFigures>[1]);
    const ids = [firstDayOf(1), lastDayOf(1), firstDayOf(2), lastDayOf(3)];
    const { figures } = ledger.close();
    expect(ids.map((id) => figures[id]?.value)).toEqual([20_000, 20_006, 20_007, 20_020]);
  });
});
