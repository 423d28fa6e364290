import { describe, expect, it } from "vitest";
import type { Certification } from "../../src/catalogue/catalogue.js";
import { LIMITS } from "../../src/limits.js";
import { openPurse } from "../../src/plan/affordable.js";
import type { Candidate } from "../../src/plan/candidates.js";
import { cutPhases, fillWeeks } from "../../src/plan/weeks/schedule.js";
import { openWeekHours } from "../../src/plan/weeks/week-hours.js";
import { parseOptions } from "../../src/report/parse-options.js";
import { InputError } from "../../src/schema/input-error.js";
import { analyzeExample, OPTIONS, sharedKnowledge } from "../examples.js";

const START = { ...OPTIONS, start: "2026-11-23", weeks: 3, hours: 10 };
const goal = (skill: string, hours: number): Candidate => ({
  skill,
  from: 0,
  to: 2,
  hours,
  low: hours,
  high: hours,
  lent: null,
  needs: [],
  requirements: [],
});
const read = (raw: Record<string, unknown>) =>
  parseOptions({ role: "Data Engineer", ...raw }, { roles: sharedKnowledge().roles, today: "2026-11-20" });

describe("the role of the options", () => {
  it("keeps the words it was asked for with where they are not its name, read once or twice", () => {
    const typed = read({ role: "Senior Python Backend Developer" });
    expect(typed.asked).toBe("Senior Python Backend Developer");
    expect(read({ ...typed })).toEqual(typed);
    expect(read({ role: "DATA engineer" })).not.toHaveProperty("asked");
    expect(read({ role: "data-engineer" })).not.toHaveProperty("asked");
  });
});

describe("hours of the plan", () => {
  it("are weeks times hours where no day is off", () => {
    expect(openWeekHours(START).capacity).toBe(30);
  });

  it("are fewer by a day off, and the same for a weekday off, whose hours move to the others", () => {
    // Wednesday of the second week: a seventh of ten hours.
    const holiday = openWeekHours({ ...START, daysOff: ["2026-12-02"] });
    expect([0, 1, 2].map(holiday.hoursIn)).toEqual([10, 8.57, 10]);
    expect(openWeekHours({ ...START, daysOff: ["SUN"] }).capacity).toBe(30);
    // A Sunday that is off anyway takes nothing.
    expect(openWeekHours({ ...START, daysOff: ["SUN", "2026-11-29"] }).capacity).toBe(30);
  });

  it("by weekday lose what the day off would have held", () => {
    const options = read({ hours: "MON:2,SAT:6", daysOff: ["2026-11-28"], start: "2026-11-23", weeks: 2 });
    expect(options.hours).toBe(8);
    expect([0, 1].map(openWeekHours(options).hoursIn)).toEqual([2, 8]);
  });

  it("fill a week off with nothing, and phases and weeks still sum", () => {
    const week = ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05", "2026-12-06"];
    const weeks = openWeekHours({ ...START, daysOff: week });
    const goals = [goal("a", 8), goal("b", 9)];
    const filled = fillWeeks(goals, weeks);
    expect(filled).toEqual([
      { week: 1, skill: "a", hours: 8 },
      { week: 1, skill: "b", hours: 2 },
      { week: 3, skill: "b", hours: 7 },
    ]);
    expect(cutPhases(goals, weeks).map(({ firstWeek, lastWeek, hours }) => [firstWeek, lastWeek, hours])).toEqual([
      [1, 1, 8],
      [1, 3, 9],
    ]);
  });

  it("that say nothing readable are refused", () => {
    for (const raw of [{ hours: "MON:two" }, { hours: "FUNDAY:2" }, { daysOff: "tomorrow" }, { daysOff: "MON,TUE,WED,THU,FRI,SAT,SUN" }])
      expect(() => read(raw)).toThrow(InputError);
  });

  it("have no more hours than a day and a week have", () => {
    const week = (...hours: number[]) => ({ weekdayHours: [...hours, 0, 0, 0, 0, 0, 0].slice(0, 7) });
    expect(read(week(24)).hours).toBe(24);
    expect(() => read(week(25))).toThrow("hours from 0 to 24");
    expect(() => read(week(-1, 9))).toThrow("hours from 0 to 24");
    expect(() => read({ hours: "MON:25" })).toThrow(InputError);
    expect(() => read(week(0))).toThrow("the weekdays sum to 0");
    const full = LIMITS.hoursPerWeek / 7;
    expect(read(week(full, full, full, full, full, full, full)).hours).toBeCloseTo(LIMITS.hoursPerWeek);
    expect(() => read({ weekdayHours: Array(7).fill(full + 1) })).toThrow(`from 1 to ${LIMITS.hoursPerWeek}`);
  });
});

describe("a budget", () => {
  it("of nothing leaves only what is free, and says of what it cost", async () => {
    const { plan } = await analyzeExample("maya-lindqvist", { budget: 0, weeks: 20 });
    const { catalogue } = sharedKnowledge();
    expect(plan?.goals.length).toBeGreaterThan(0);
    for (const { resources, certification } of plan?.goals ?? []) {
      for (const id of resources) expect(["free", "free-audit"]).toContain(catalogue.resource(id)?.price);
      if (certification !== null) expect(catalogue.certification(certification)?.price?.amount).toBe(0);
    }
  });

  it("is spent once an exam and never overdrawn", () => {
    const exam = (id: string, amount: number | null): Certification =>
      ({ id, price: amount === null ? null : { amount, currency: "USD" } }) as Certification;
    const affords = openPurse({ languages: ["en"], budget: 400, currency: null });
    expect([exam("a", 300), exam("b", 200), exam("a", 300), exam("c", 100), exam("d", null)].map(affords)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });
});
